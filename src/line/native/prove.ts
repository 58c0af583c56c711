/** Trying wheels: each compiled module is imported in environments that hold the pins and nothing else. */
import { basename, join } from 'node:path/posix'
import { pythonIn } from '../../core/environment-layout.ts'
import type { PlannedWheel } from '../../core/plan.ts'
import type { Step } from '../../core/steps.ts'
import { targetOf } from '../../core/targets.ts'
import { installedPath } from '../../core/wheel-contents.ts'
import { allEnded, execute } from '../../execute.ts'
import { extensionModule } from '../../perform/wheel.ts'
import type { Ports } from '../../ports.ts'
import type { FoundPython } from '../ask-python.ts'
import type { Job } from '../job.ts'
import { defaultPython } from '../pythons.ts'
import type { MadeFile } from './audit.ts'
import { pinnedEnvironment, type PinSet } from './environments.ts'
import { oldestAndNewest } from './oldest-newest.ts'
import { unlessPassedOn } from './passes.ts'
import { perform, type Workshop } from './workshop.ts'

interface Trial {
  name: string
  pins: PinSet
  python: FoundPython
}

/** The pins of every role on the Python that roles run on; those of the first on the oldest and the newest at hand that the wheel claims. */
export async function proveWheel(planned: PlannedWheel, { at: wheel, held: { members, distInfo }, digests }: MadeFile, shop: Workshop, ports: Ports): Promise<void> {
  const { cell: { target }, job } = shop
  const modules = members.flatMap(({ path }) => extensionModule(path) ?? [])
  if (modules.length === 0) return
  if (target !== targetOf(ports.host.platform, ports.host.arch)) return ports.reporter.note(`Not imported: this machine does not run what is built for ${target}: ${planned.file}`)
  const trials = await trialsOf(planned, job, ports)
  const environments: string[] = []
  for (const { pins, python } of trials) environments.push(await pinnedEnvironment(pins, python, job, ports))
  const site = join(shop.place.work, 'site', planned.identifier)
  const said = (path: string) => path.endsWith('.py') || path.startsWith(`${distInfo}/`)
  const known = members.map(({ path }) => (said(path) ? [path] : [path, digests.get(path)]))
  let unpacked: Promise<void> | undefined
  await allEnded(trials.map(({ name, python }, index) => {
    const environment = environments[index] as string
    return unlessPassedOn(digests, { kind: 'import', importAll, modules, members: known, environment: basename(environment) }, ports, async () => {
      await (unpacked ??= execute([{ do: 'unpack-wheel', wheel, to: site }], ports))
      const at = join(shop.place.work, `read-${planned.identifier}-${index}`)
      await perform([importing(`${name}, Python ${python.version}`, environment, [site, at, ...modules], shop, ports)], shop, ports)
      return readOf(at, [...digests.keys()], ports)
    })
  }))
  await ports.files.remove(site)
}

const importing = (who: string, environment: string, args: readonly string[], { place }: Workshop, { host }: Ports): Step =>
  ({ do: 'run', label: `import (${who})`, argv: [pythonIn(environment, host), '-I', '-B', '-c', importAll, ...args], cwd: place.work, env: { PATH: place.path } })

/** Says what it opened below the first folder: each name on a line, or nothing where it cannot be known, as before Python 3.8 and where other programs are started. */
const importAll = `import importlib, os, sys
site, note, *names = sys.argv[1:]
opened = set()
others = ("subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system")
def hear(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        opened.add(os.fsdecode(args[0]))
    elif event.startswith(others):
        opened.add("")
if hasattr(sys, "addaudithook"):
    sys.addaudithook(hear)
else:
    opened.add("")
sys.path.insert(0, site)
for name in names:
    importlib.import_module(name)
if "" not in opened:
    inside = [os.path.relpath(path, site) for path in sorted(opened) if os.path.isabs(path) and path.startswith(site + os.sep)]
    if all(os.path.isabs(path) for path in opened):
        with open(note, "w", encoding="utf-8") as file:
            file.write("\\n".join(inside))
`

/** A member of a wheel may be installed under another name: what is not known by its own is taken for read. */
async function readOf(note: string, all: readonly string[], { files }: Ports): Promise<readonly string[]> {
  if (!(await files.has(note))) return all
  const told = new Set((await files.text(note)).split('\n'))
  return all.filter(path => told.has(path) || installedPath(path) !== path)
}

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
