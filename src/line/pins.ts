/** The pins of every role, written into the release folder. */
import { join } from 'node:path/posix'
import type { Pins } from '../pins/pins.ts'
import type { ManifestFile } from '../core/manifest.ts'
import { roleFiles, type Role } from '../core/plan.ts'
import { companionDistInfo, companionFiles } from '../pins/locked.ts'
import { writeConstraints } from '../pins/constraints.ts'
import { unknownPins, yankedPins } from '../pins/yanked.ts'
import { writePylock } from '../pins/pylock.ts'
import { writeRequirements } from '../pins/requirements-txt.ts'
import { ReleaseError, type Problem } from '../errors.ts'
import type { Ports } from '../ports.ts'
import type { Answers } from './index/ask.ts'
import { describeFiles, refuseChange, timed, writePart, type Job } from './job.ts'
import { resolveChoice } from './choice.ts'
import { loadProject, type LoadedProject } from './load.ts'

/**
 * What only the indexes know: addresses that the lock does not keep, and what was yanked since. Throws what `pins.yanked: refuse` has
 * against these pins; a pin that its index says nothing of is not let through.
 */
export async function consultIndexes({ lock, config }: LoadedProject, all: readonly Pins[], ports: Ports): Promise<Answers> {
  const { yanked } = config.pins
  const { askIndexes } = await import('./index/ask.ts')
  const answers = await askIndexes(all, ports, { every: yanked === 'refuse' })
  const problems = yanked === 'allow' ? [] : yankedPins(lock, all, answers.listing)
  if (yanked === 'refuse') refuseYanked(problems, unknownPins(lock, all, answers.listing))
  else problems.forEach(ports.reporter.warn)
  return answers
}

/** What could not be asked is no fault of the configuration: it may be answered tomorrow. */
function refuseYanked(problems: readonly Problem[], unknown: readonly Problem[]): void {
  if (problems.length + unknown.length > 0) throw new ReleaseError([...problems, ...unknown], problems.length > 0 ? 2 : 1)
}

/** Writes requirements and pylock files of every role of the plan, and the part of the manifest that lists them. */
export async function resolveRoles(job: Job, ports: Ports, request?: { config?: string | undefined; lock?: string | undefined }): Promise<void> {
  const { plan, release, project } = job
  const { result, took } = await timed('resolve pins', ports, async () => {
    const read = await loadProject({ project, config: request?.config, lock: request?.lock ?? plan.lock.file }, ports)
    refuseChange(plan.inputs, read.inputs())
    const loaded = await withBuilt(read, job, ports)
    const roles = plan.roles.map(role => ({ role, pins: resolveChoice(loaded, role, ports) }))
    const tested = plan.test && resolveChoice(loaded, plan.test, ports)
    const { urls, problem } = await consultIndexes(loaded, [...roles.map(({ pins }) => pins), ...(tested ? [tested] : [])], ports)
    if (plan.test && tested) await ports.files.write(join(release, plan.test.requirements), writeRequirements(tested))
    for (const { role, pins } of roles) {
      await ports.files.write(join(release, role.requirements), writeRequirements(pins))
      if (!problem) await ports.files.write(join(release, role.pylock), writePylock(pins, { urls }))
      if (role.locked) await writeLocked(role.locked, role, pins, job, ports)
    }
    return { roles, problem }
  })
  const { roles, problem } = result
  if (problem) {
    ports.reporter.warn({ code: 'pylock-skipped', fact: `pylock files were not written: ${plan.lock.file} keeps no addresses, and they could not be had from the index: ${problem}`, fix: 'Run again when the index answers; requirements files are complete without' })
  }
  const written = [...(plan.test ? [plan.test.requirements] : []), ...plan.vendored.map(({ file }) => `wheels/${file}`), ...plan.roles.flatMap(role => roleFiles(role).filter(path => !problem || path !== role.pylock))]
  const from = Object.fromEntries([plan.lock.file, 'pyproject.toml'].map(name => [name, plan.inputs[name] ?? '']))
  await writePart(release, {
    cell: 'pins',
    files: [...(await describeFiles(release, written, from, ports)), ...(await recordBuilds(job, ports))],
    pins: Object.fromEntries(roles.map(({ role, pins }) => [role.name, pins.pins.map(({ name, version, marker }) => ({ name, version, ...(marker && { marker }) }))])),
    ...(problem && { skipped: plan.roles.map(({ pylock }) => ({ path: pylock, why: problem })) }),
    took,
  }, ports)
}

/** Vendored packages are built first: pins hold the hashes of their wheels. */
async function withBuilt(loaded: LoadedProject, job: Job, ports: Ports): Promise<LoadedProject> {
  if (job.plan.vendored.length === 0) return loaded
  const [{ buildVendored }, { withVendored }] = [await import('./vendor.ts'), await import('../pins/vendor.ts')]
  const built = await buildVendored(job, ports)
  return { ...loaded, lock: withVendored(loaded.lock, job.plan.vendored, name => built.get(name) ?? '') }
}

/** What the wheels are built with belongs to what they were made from. */
async function recordBuilds({ plan, release }: Job, ports: Ports): Promise<ManifestFile[]> {
  const recorded = plan.builds.map(async ({ tools, requirements }) => {
    const sources = tools.map(tool => join(ports.host.suite, tool))
    await ports.files.write(join(release, requirements), (await Promise.all(sources.map(path => ports.files.text(path)))).join(''))
    const from = Object.fromEntries(await Promise.all(tools.map(async (tool, index) => [tool, (await ports.files.digest(sources[index] ?? '')).sha256] as const)))
    return describeFiles(release, [requirements], from, ports)
  })
  return (await Promise.all(recorded)).flat()
}

/** The pins as a distribution, and their hashes, which no distribution can carry: uv reads them as constraints, its own too. */
async function writeLocked(locked: NonNullable<Role['locked']>, { extras }: Role, pins: Pins, { plan, release }: Job, { files }: Ports): Promise<void> {
  const { writeWheel } = await import('../perform/wheel.ts')
  const companion = { name: locked.name, application: plan.application, extras }
  const members = Object.entries(companionFiles(companion, pins)).map(([path, text]) => ({ path, data: Buffer.from(text), mode: 0o644 }))
  await files.write(join(release, locked.wheel), await writeWheel(members, companionDistInfo(companion), plan.epoch))
  const { sha256 } = await files.digest(join(release, locked.wheel))
  await files.write(join(release, locked.constraints), `${writeConstraints(pins)}${locked.name}==${plan.application.version} \\\n    --hash=sha256:${sha256}\n`)
}
