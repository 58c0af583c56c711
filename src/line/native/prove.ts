/** Trying wheels: each compiled module is imported in environments that hold the pins and nothing else. */
import { join } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { installPins, wheelsOnly } from '../../core/install-steps.ts'
import type { PlannedWheel, Role } from '../../core/plan.ts'
import type { Step } from '../../core/steps.ts'
import { targetOf, type Target } from '../../core/targets.ts'
import { allEnded, execute } from '../../execute.ts'
import { extensionModule, readWheel } from '../../perform/wheel.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'
import type { FoundPython } from '../ask-python.ts'
import { defaultPython, findPythons } from '../pythons.ts'

interface Trial {
  role: Role
  python: FoundPython
}

/** Every role on the Python that roles run on; the oldest and the newest Python at hand that the wheel claims with the first role's pins. */
export async function proveWheel(planned: PlannedWheel, wheel: string, target: Target, job: Job, work: string, ports: Ports): Promise<void> {
  const { members } = await readWheel(wheel, ports.files)
  const modules = members.flatMap(({ path }) => extensionModule(path) ?? [])
  if (modules.length === 0) return
  if (target !== targetOf(ports.host.platform, ports.host.arch)) return ports.reporter.note(`Not imported: this machine does not run what is built for ${target}: ${planned.file}`)
  const site = join(work, 'site')
  const [trials] = await Promise.all([trialsOf(planned, job, ports), execute([{ do: 'unpack-wheel', wheel, to: site }], ports)])
  const imports: Step[] = []
  for (const { role, python } of trials) {
    const environment = await pinnedEnvironment(role, python, job, ports)
    imports.push({ do: 'run', label: `import (${role.name}, Python ${python.version})`, argv: [join(environment, 'bin/python'), '-I', '-c', importAll, site, ...modules], cwd: work })
  }
  await allEnded(imports.map(step => execute([step], ports)))
  await ports.files.remove(site)
}

const importAll = 'import sys, importlib\nsys.path.insert(0, sys.argv[1])\nfor name in sys.argv[2:]: importlib.import_module(name)'

async function trialsOf({ pythons }: PlannedWheel, { plan }: Job, ports: Ports): Promise<Trial[]> {
  const [usual, oldest, newest] = await Promise.all([defaultPython(ports), firstOf(pythons, ports), firstOf(pythons.toReversed(), ports)])
  const missing = [pythons[0], pythons.at(-1)].filter(version => version && version !== oldest?.version && version !== newest?.version)
  if (missing.length > 0) ports.reporter.note(`Not tried on Python ${[...new Set(missing)].join(' and ')}: not on this machine`)
  const [first] = plan.roles
  const others = [...new Map([oldest, newest].flatMap(python => (python ? [[python.version, python] as const] : []))).values()]
  return [
    ...(pythons.includes(usual.version) ? plan.roles.map(role => ({ role, python: usual })) : []),
    ...(first ? others.filter(({ version }) => version !== usual.version).map(python => ({ role: first, python })) : []),
  ]
}

async function firstOf(versions: readonly string[], ports: Ports): Promise<FoundPython | undefined> {
  for (const version of versions) {
    const [found] = await findPythons([version], ports)
    if (found) return found
  }
  return undefined
}

/** Made once for each set of pins and interpreter; the wheel is never installed into it, so it stays what the pins say. */
async function pinnedEnvironment(role: Role, python: FoundPython, { plan, release }: Job, ports: Ports): Promise<string> {
  const { files, host } = ports
  const pins = join(release, role.requirements)
  const text = await files.text(pins)
  const at = join(host.cacheFolder, 'environments', sha256(JSON.stringify([text, role.sdists, python.identity, python.path])).slice(0, 24))
  // An environment cannot be renamed into place: the mark is written last and tells a whole one from a torn one.
  const mark = join(at, '.complete')
  if (await files.has(mark)) return at
  await files.remove(at)
  // The interpreter's own pip: a newer one may not know so old a Python any more.
  await execute([
    { do: 'run', label: 'venv', argv: [python.path, '-m', 'venv', at], outputs: [join(at, 'bin/python')] },
    { do: 'run', label: 'pip install (pins)', argv: [join(at, 'bin/python'), '-m', 'pip', '--disable-pip-version-check', ...installPins(pins, wheelsOnly(text, role.sdists), plan.vendored.length > 0 ? join(release, 'wheels') : undefined)] },
    { do: 'write', path: mark, text: `${python.identity}\n` },
  ], ports)
  return at
}
