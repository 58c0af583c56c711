import { writeConstraints } from '../pins/constraints.ts'
import type { Pins } from '../pins/pins.ts'
import { writePylock } from '../pins/pylock.ts'
import { writeRequirements } from '../pins/requirements-txt.ts'
import { resolvePins } from '../pins/resolve/resolve.ts'
import type { Role } from '../core/plan.ts'
import { command, type Outcome } from '../command.ts'
import { misconfigured } from '../errors.ts'
import { absolute } from '../line/job.ts'
import { loadProject, type LoadedProject } from '../line/load.ts'
import { askIndexes, refuseByPolicy, resolveChoice } from '../line/pins.ts'
import { cellTable, matrices, openJob, projectFields } from '../line/request.ts'
import { findPython, pythonVersion } from '../line/tools.ts'
import type { Ports } from '../ports.ts'
import { choice, flag, list, path, text, type Infer } from '../spec.ts'

const fields = {
  ...projectFields,
  lock: path({ doc: 'The lock to read, relative to the project. Default: the only one there is' }),
  release: path({ doc: 'The release folder, whose pins/ is written when nothing below is given', default: 'release' }),
  extra: list(text({ doc: 'An extra' }), { doc: 'Write the pins of these extras' }),
  'all-extras': flag({ doc: 'Write the pins of every extra' }),
  group: list(text({ doc: 'A group' }), { doc: 'Write the pins of these dependency groups too' }),
  role: choice(['client', 'server'], { doc: 'Write the pins of this role of release.yaml' }),
  target: list(text({ doc: 'A target' }), { doc: 'Check that every pin has a file for these machines: cp311-manylinux_x86_64, or linux-x86_64 with the Python of the plan' }),
  format: choice(['requirements', 'pylock', 'constraints'], { doc: 'What one result is written as. Default: requirements' }),
  output: path({ doc: 'Where one result is written; - is standard output, which is the default for one result' }),
}
type Request = Infer<typeof fields>

export default command({
  name: 'resolve-pins',
  summary: 'The exact pins of each role from the lock, with hashes and markers',
  description: 'Reads the project\'s lock and walks from its own roots. Without a choice of extras, groups, a role, a format or an output it writes requirements and pylock files for every role of release.yaml into the release folder; with one it writes that one result.',
  fields,
  outputs: {
    files: 'The files that were written, one a line',
    native: 'The native cells of the plan, for `strategy.matrix`',
    client: 'The client cells of the plan, for `strategy.matrix`',
    digest: 'On a runner: sha256 of the artifact `release-plan`, which holds the plan and the pins',
  },
  exchange: request => ({
    fetch: [],
    ...(!wantsOne(request) && { store: { name: 'release-plan', belongs: found => found === 'plan.json' || found.startsWith('pins/') || found.startsWith('wheels/') || found === 'parts/pins.json' } }),
  }),
  async run(request: Request, ports) {
    return wantsOne(request) ? writeOne(request, ports) : writeAll(request, ports)
  },
})

const wantsOne = ({ extra, group, role, format, output, 'all-extras': all }: Request) => extra.length > 0 || group.length > 0 || all || [role, format, output].some(given => given !== undefined)

async function writeOne(request: Request, ports: Ports): Promise<Outcome> {
  const loaded = await loadProject(request, ports)
  const pins = resolveChoice(loaded, chosen(request, loaded), ports)
  refuseByPolicy(loaded, pins, ports)
  await checkTargets(request, loaded, [pins], ports)
  const result = await inFormat(request.format ?? 'requirements', pins, loaded, ports)
  if (!request.output || request.output === '-') return { stdout: result }
  await ports.files.write(absolute(ports, request.output), result)
  return { outputs: { files: request.output } }
}

/** The machines named on top of what the plan is for. */
async function checkTargets({ target }: Request, { config }: LoadedProject, all: readonly Pins[], ports: Ports): Promise<void> {
  if (target.length === 0) return
  const { gapsOf, parseTargets } = await import('../line/coverage.ts')
  const targets = parseTargets(target, config.python ?? (await pythonVersion(await findPython(ports), ports)))
  const problems = gapsOf(all.map(pins => ({ pins, targets })), config.pins)
  if (problems.length > 0) throw misconfigured(problems)
}

function chosen(request: Request, { config, project }: LoadedProject): Pick<Role, 'extras' | 'groups'> {
  const role = request.role && config[request.role]
  if (request.role && !role) throw misconfigured([{ code: 'role-missing', fact: `release.yaml has no '${request.role}'`, fix: 'Add it, or choose with --extra', where: { key: '--role' } }])
  const extras = request['all-extras'] ? Object.keys(project.extras) : [...(role ? role.extras : []), ...request.extra]
  return { extras, groups: [...(role ? role.groups : []), ...request.group] }
}

async function inFormat(format: NonNullable<Request['format']>, pins: Pins, loaded: LoadedProject, ports: Ports): Promise<string> {
  const asks = format === 'pylock' || loaded.config.pins.yanked === 'refuse'
  const { urls } = asks ? await askIndexes(loaded, [pins], ports) : { urls: new Map<string, string>() }
  switch (format) {
    case 'requirements':
      return writeRequirements(pins)
    case 'constraints':
      return writeConstraints(pins)
    case 'pylock':
      return writePylock(pins, { urls })
  }
}

async function writeAll(request: Request, ports: Ports): Promise<Outcome> {
  if (request.target.length > 0) {
    const loaded = await loadProject(request, ports)
    const roles = [loaded.config.client, loaded.config.server].filter(role => role !== undefined)
    await checkTargets(request, loaded, roles.map(role => resolvePins(loaded.lock, loaded.project, role)), ports)
  }
  const job = await openJob({ ...request, output: request.release, 'install-tools': false }, ports)
  const { outputs, table } = await cellTable('Pins', job, ['pins'], ports)
  return { outputs: { ...outputs, ...matrices(job.plan) }, ...(table && { table }) }
}
