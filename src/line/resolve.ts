/** What `resolve-pins` does: one result for a choice, or all roles of a release. */
import { basename } from 'node:path/posix'
import { isPylockName } from '../core/names.ts'
import { writeConstraints } from '../pins/constraints.ts'
import type { Pins } from '../pins/pins.ts'
import { writeRequirements } from '../pins/requirements-txt.ts'
import type { Role } from '../core/plan.ts'
import type { Outcome } from '../command.ts'
import type { PinsRequest } from '../commands/resolve-pins.ts'
import { failed, misconfigured } from '../errors.ts'
import { refuseByPolicy, resolveChoice } from './choice.ts'
import { absolute } from './job.ts'
import { knownNames } from '../pins/resolve/choice.ts'
import { loadProject, type LoadedProject } from './load.ts'
import type { Ports } from '../ports.ts'

/** One result: to a file, or as the outcome's standard output. */
export async function writeOne(request: PinsRequest, ports: Ports): Promise<Outcome> {
  refuseFileName(request)
  const loaded = await loadProject({ ...request, brief: true }, ports)
  const pins = resolveChoice(loaded, chosen(request, loaded), ports)
  refuseVendored(pins, loaded)
  refuseByPolicy(loaded, pins, ports)
  await checkTargets(request, loaded, [pins], ports)
  const result = await inFormat(request.format ?? 'requirements', pins, loaded, ports)
  if (!request.output || request.output === '-') return { stdout: result }
  await ports.files.write(absolute(ports, request.output), result)
  return { outputs: { files: request.output } }
}

/** pip would refuse the file; it is said before anything is read or written. */
function refuseFileName({ format, output }: PinsRequest): void {
  if (format !== 'pylock' || !output || output === '-' || isPylockName(basename(output))) return
  throw misconfigured([{ code: 'pylock-name', fact: `'${basename(output)}' is no name that installers take a pylock for (PEP 751)`, fix: 'Name it pylock.toml, or pylock.NAME.toml without a dot in NAME', where: { key: '--output' } }])
}

/** Their hashes are known once a release has built them. */
function refuseVendored({ pins }: Pins, { vendored }: LoadedProject): void {
  const names = vendored.map(({ name }) => name).filter(name => pins.some(pin => pin.name === name))
  if (names.length > 0) throw misconfigured([{ code: 'vendor-impossible', fact: `${names.join(', ')} ${names.length > 1 ? 'become wheels' : 'becomes a wheel'} of a release, whose hash one result alone cannot know`, fix: 'Resolve all roles into a release folder (--release), or run release', where: { key: 'native.vendor' } }])
}

/** The machines named on top of what the plan is for. */
export async function checkTargets({ target }: PinsRequest, { config }: LoadedProject, all: readonly Pins[], ports: Ports): Promise<void> {
  if (target.length === 0) return
  const { gapsOf, parseTargets } = await import('./coverage.ts')
  const { findPython, pythonVersion } = await import('./tools.ts')
  const targets = parseTargets(target, config.python ?? (await pythonVersion(await findPython(ports), ports)))
  const problems = gapsOf(all.map(pins => ({ pins, targets })), config.pins)
  if (problems.length > 0) throw misconfigured(problems)
}

function chosen(request: PinsRequest, { config, project, lock }: LoadedProject): Pick<Role, 'extras' | 'groups'> {
  const role = request.role && config[request.role]
  if (request.role && !role) throw misconfigured([{ code: 'role-missing', fact: `release.yaml has no '${request.role}'`, fix: 'Add it, or choose with --extra', where: { key: '--role' } }])
  const extras = request['all-extras'] ? knownNames(lock, project).extras : [...(role ? role.extras : []), ...request.extra]
  return { extras, groups: [...(role ? role.groups : []), ...request.group] }
}

async function inFormat(format: NonNullable<PinsRequest['format']>, pins: Pins, loaded: LoadedProject, ports: Ports): Promise<string> {
  const asks = format === 'pylock' || loaded.config.pins.yanked === 'refuse'
  const { urls, problem } = asks ? await (await import('./pins.ts')).consultIndexes(loaded, [pins], ports) : { urls: new Map<string, string>() }
  switch (format) {
    case 'requirements':
      return writeRequirements(pins)
    case 'constraints':
      return writeConstraints(pins)
    case 'pylock':
      if (problem) throw failed({ code: 'missing-url', fact: `pylock.toml needs the address of every file: ${loaded.lock.file} does not keep it, and it could not be had from the index: ${problem}`, fix: 'Try again when the index answers, or write requirements.txt, which needs none', where: { file: loaded.lock.file } })
      return (await import('../pins/pylock.ts')).writePylock(pins, { urls })
  }
}
