import { join } from 'node:path'
import { writeConstraints } from '../core/constraints.ts'
import type { Pins } from '../core/pins.ts'
import { writePylock } from '../core/pylock.ts'
import { writeRequirements } from '../core/requirements-txt.ts'
import { resolvePins } from '../core/resolve.ts'
import type { Role } from '../core/plan.ts'
import { command, type Outcome } from '../command.ts'
import { misconfigured } from '../errors.ts'
import { findUrls } from '../line/index-urls.ts'
import { absolute, describeFiles, timed, writePart, type Job } from '../line/job.ts'
import { loadProject, type LoadedProject } from '../line/load.ts'
import { cellTable, openJob, planDigestField, projectFields } from '../line/request.ts'
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
  format: choice(['requirements', 'pylock', 'constraints'], { doc: 'What is written', default: 'requirements' }),
  file: path({ doc: 'Where one result is written; - is standard output' }),
  'plan-digest': planDigestField,
}
type Request = Infer<typeof fields>

export default command({
  name: 'resolve-pins',
  summary: 'The exact pins of each role from the lock, with hashes and markers',
  description: 'Reads the project\'s lock and walks from its own roots. Without a choice of extras, groups or a role it writes requirements and pylock files for every role of release.yaml into the release folder; with one it writes that one result.',
  fields,
  outputs: { files: 'The files that were written, one a line' },
  exchange: ({ 'plan-digest': sha256 }) => ({
    fetch: [{ name: 'release-plan', sha256 }],
    store: { name: 'release-pins', belongs: found => found.startsWith('pins/') || found === 'parts/pins.json' },
  }),
  async run(request: Request, ports) {
    return wantsOne(request) ? writeOne(request, ports) : writeAll(request, ports)
  },
})

const wantsOne = ({ extra, group, role, file, 'all-extras': all }: Request) => extra.length > 0 || group.length > 0 || all || role !== undefined || file !== undefined

async function writeOne(request: Request, ports: Ports): Promise<Outcome> {
  const loaded = await loadProject(request, ports)
  const pins = resolve(loaded, chosen(request, loaded), ports)
  const result = await inFormat(request.format, pins, ports)
  if (!request.file || request.file === '-') return { stdout: result }
  await ports.files.write(absolute(ports, request.file), result)
  return { outputs: { files: request.file } }
}

function chosen(request: Request, { config, project }: LoadedProject): Pick<Role, 'extras' | 'groups'> {
  const role = request.role && config[request.role]
  if (request.role && !role) throw misconfigured([{ code: 'role-missing', fact: `release.yaml has no '${request.role}'`, fix: 'Add it, or choose with --extra', where: { key: '--role' } }])
  const extras = request['all-extras'] ? Object.keys(project.extras) : [...(role ? role.extras : []), ...request.extra]
  return { extras, groups: [...(role ? role.groups : []), ...request.group] }
}

async function inFormat(format: Request['format'], pins: Pins, ports: Ports): Promise<string> {
  switch (format) {
    case 'requirements':
      return writeRequirements(pins)
    case 'constraints':
      return writeConstraints(pins)
    case 'pylock':
      return writePylock(pins, { urls: (await findUrls([pins], ports)).urls })
  }
}

async function writeAll(request: Request, ports: Ports): Promise<Outcome> {
  const job = await openJob({ ...request, output: request.release, 'install-tools': false }, ports)
  await resolveRoles(job, ports, request)
  return cellTable('Pins', job, ['pins'], ports)
}

function resolve({ lock, project }: LoadedProject, { extras, groups }: Pick<Role, 'extras' | 'groups'>, { reporter }: Ports): Pins {
  const pins = resolvePins(lock, project, { extras, groups })
  pins.warnings.forEach(reporter.warn)
  return pins
}

/** Writes requirements and pylock files of every role of the plan, and the part of the manifest that lists them. */
export async function resolveRoles(job: Job, ports: Ports, request?: Pick<Request, 'config' | 'lock'>): Promise<void> {
  const { plan, release, project } = job
  const { result, took } = await timed('resolve pins', ports, async () => {
    const loaded = await loadProject({ project, config: request?.config, lock: request?.lock ?? plan.lock.file }, ports)
    refuseChange(plan.inputs, loaded.inputs)
    const roles = plan.roles.map(role => ({ role, pins: resolve(loaded, role, ports) }))
    const { urls, problem } = await findUrls(roles.map(({ pins }) => pins), ports)
    for (const { role, pins } of roles) {
      await ports.files.write(join(release, role.requirements), writeRequirements(pins))
      if (!problem) await ports.files.write(join(release, role.pylock), writePylock(pins, { urls }))
    }
    return { roles, problem }
  })
  const { roles, problem } = result
  if (problem) {
    ports.reporter.warn({ code: 'pylock-skipped', fact: `pylock files were not written: ${plan.lock.file} keeps no addresses, and they could not be had from the index: ${problem}`, fix: 'Run again when the index answers; requirements files are complete without' })
  }
  const written = plan.roles.flatMap(({ requirements, pylock }) => (problem ? [requirements] : [requirements, pylock]))
  const from = Object.fromEntries([plan.lock.file, 'pyproject.toml'].map(name => [name, plan.inputs[name] ?? '']))
  await writePart(release, {
    cell: 'pins',
    files: await describeFiles(release, written, from, ports),
    pins: Object.fromEntries(roles.map(({ role, pins }) => [role.name, pins.pins.map(({ name, version, marker }) => ({ name, version, ...(marker && { marker }) }))])),
    ...(problem && { skipped: plan.roles.map(({ pylock }) => ({ path: pylock, why: problem })) }),
    took,
  }, ports)
}

/** A plan speaks of files as they were: a later stage must see the same. */
function refuseChange(planned: Readonly<Record<string, string>>, actual: Readonly<Record<string, string>>): void {
  const changed = Object.keys(actual).filter(name => planned[name] !== undefined && planned[name] !== actual[name])
  if (changed.length === 0) return
  throw misconfigured(changed.map(file => ({ code: 'plan-stale', fact: `${file} has changed since the plan was made`, fix: 'Make the plan again: remove plan.json from the release folder, or start from the same commit', where: { file } })))
}
