/** Trying wheels: each compiled module is imported in environments that hold the pins and nothing else. */
import { basename, join } from 'node:path/posix'
import { pythonIn } from '../../core/environment-layout.ts'
import type { PlannedWheel } from '../../core/plan.ts'
import type { Step } from '../../core/steps.ts'
import { targetOf } from '../../core/targets.ts'
import { allEnded, execute } from '../../execute.ts'
import { extensionModule, readWheel } from '../../perform/wheel.ts'
import type { Ports } from '../../ports.ts'
import type { FoundPython } from '../ask-python.ts'
import type { Job } from '../job.ts'
import { defaultPython } from '../pythons.ts'
import { pinnedEnvironment, type PinSet } from './environments.ts'
import { oldestAndNewest } from './oldest-newest.ts'
import { unlessPassed } from './passes.ts'
import { perform, type Workshop } from './workshop.ts'

interface Trial {
  name: string
  pins: PinSet
  python: FoundPython
}

/** The pins of every role on the Python that roles run on; those of the first on the oldest and the newest at hand that the wheel claims. */
export async function proveWheel(planned: PlannedWheel, wheel: string, shop: Workshop, ports: Ports): Promise<void> {
  const { cell: { target }, job } = shop
  const { members } = await readWheel(wheel, ports.files)
  const modules = members.flatMap(({ path }) => extensionModule(path) ?? [])
  if (modules.length === 0) return
  if (target !== targetOf(ports.host.platform, ports.host.arch)) return ports.reporter.note(`Not imported: this machine does not run what is built for ${target}: ${planned.file}`)
  const trials = await trialsOf(planned, job, ports)
  const environments: string[] = []
  for (const { pins, python } of trials) environments.push(await pinnedEnvironment(pins, python, job, ports))
  const site = join(shop.place.work, 'site', planned.identifier)
  const { sha256 } = await ports.files.digest(wheel)
  let unpacked: Promise<void> | undefined
  await allEnded(trials.map(({ name, python }, index) => {
    const environment = environments[index] as string
    return unlessPassed({ kind: 'import', importAll, modules, wheel: sha256, environment: basename(environment) }, ports, async () => {
      await (unpacked ??= execute([{ do: 'unpack-wheel', wheel, to: site }], ports))
      await perform([importing(`${name}, Python ${python.version}`, environment, [site, ...modules], shop, ports)], shop, ports)
    })
  }))
  await ports.files.remove(site)
}

const importing = (who: string, environment: string, args: readonly string[], { place }: Workshop, { host }: Ports): Step =>
  ({ do: 'run', label: `import (${who})`, argv: [pythonIn(environment, host), '-I', '-c', importAll, ...args], cwd: place.work, env: { PATH: place.path } })

const importAll = 'import sys, importlib\nsys.path.insert(0, sys.argv[1])\nfor name in sys.argv[2:]: importlib.import_module(name)'

/** A project without roles has the pins of its test; without either, nothing says what its modules may import. */
async function trialsOf({ file, pythons }: PlannedWheel, { plan }: Job, ports: Ports): Promise<Trial[]> {
  const sets = plan.roles.length > 0 ? plan.roles : plan.test ? [{ ...plan.test, name: 'test' }] : []
  const [first] = sets
  if (!first) {
    ports.reporter.note(`Not imported: release.yaml has neither a client, a server nor native.test, whose pins it would be imported with: ${file}`)
    return []
  }
  const [usual, { found, missing }] = await Promise.all([defaultPython(ports), oldestAndNewest(pythons, ports)])
  if (missing.length > 0) ports.reporter.note(`Not imported on Python ${missing.join(' and ')}, which is not on this machine: ${file}`)
  return [
    ...(pythons.includes(usual.version) ? sets.map(pins => ({ name: pins.name, pins, python: usual })) : []),
    ...found.filter(({ version }) => version !== usual.version).map(python => ({ name: first.name, pins: first, python })),
  ]
}
