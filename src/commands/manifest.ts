import { join } from 'node:path/posix'
import { gate, mergeParts, type Manifest } from '../core/manifest.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { writeSizes } from '../core/size-tree.ts'
import { writeTimes } from '../core/times.ts'
import { command, type Outcome } from '../command.ts'
import { ReleaseError } from '../errors.ts'
import { partsFolder, previousFolder, readParts, sizesFile, timesFile, type Job } from '../line/job.ts'
import { lineFields, previousArtifact, previousArtifactField, previousFields } from '../line/fields.ts'
import { madeSoFar } from '../line/made-so-far.ts'
import { openJob } from '../line/request.ts'
import { manifestTable } from '../line/summary.ts'
import { writeFeeds } from '../line/feeds.ts'
import type { Ports } from '../ports.ts'
import type { Infer } from '../spec.ts'
import { readManifest, verifyFiles } from '../verify/files.ts'

const fields = { ...lineFields, ...previousFields, 'previous-artifact': previousArtifactField }

export default command({
  name: 'manifest',
  summary: 'Merge the parts of all cells into release.json, and hold it against the plan',
  description: 'Gathers what the cells made. A file that the plan has and no cell made, or the other way round, fails with the list.',
  fields,
  outputs: { digest: 'On a runner: sha256 of the release artifact', files: 'Every file of the release, one a line', checksums: 'The same files and release.json with their sha256, as sha256sum writes them: what is attested' },
  exchange: ({ 'plan-digest': sha256, ...request }) => ({
    fetch: [{ name: 'release-plan', sha256 }, ...previousArtifact(request), { prefix: 'release-native-' }, { prefix: 'release-client-' }],
    store: { name: 'release', belongs: path => !path.startsWith(`${previousFolder}/`) },
  }),
  async run(request: Infer<typeof fields>, ports) {
    const job = await openJob(request, ports)
    await tellFeeds(job, ports)
    const outcome = await finishRelease(job, ports)
    return { ...outcome, outputs: { ...outcome.outputs, checksums: await checksums(job.release, ports) } }
  },
})

async function checksums(release: string, ports: Ports): Promise<string> {
  const { files } = await readManifest(release, ports)
  const { sha256 } = await ports.files.digest(join(release, 'release.json'))
  return [...files, { sha256, path: 'release.json' }].map(each => `${each.sha256}  ${each.path}`).join('\n')
}

/** Once, when all clients are made, and before what they made is held against the plan. */
export const tellFeeds = async (job: Job, ports: Ports): Promise<void> => writeFeeds(job, await madeSoFar(job, ports), ports)

/**
 * Writes release.json from the parts, over what an earlier one says. A server cell that has not run yet is no gap: publishing
 * comes after the release is whole, and writes the manifest again with what it made.
 */
export async function writeManifest(job: Job, ports: Ports): Promise<Manifest> {
  const { plan, release } = job
  const manifest = await described(plan, release, await madeSoFar(job, ports), ports)
  const produced = manifest.files.map(({ path }) => path)
  const skipped = manifest.skipped.map(({ path }) => path)
  const later = cellsOf(plan, 'server').flatMap(cell => (cell.files.some(path => produced.includes(path)) ? [] : cell.files))
  const problems = gate(plan.files.filter(path => !skipped.includes(path) && !later.includes(path)), produced)
  if (problems.length > 0) throw new ReleaseError(problems)
  await ports.files.write(join(release, 'release.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await (await import('../line/release/provenance.ts')).writeProvenance(job, manifest, ports)
  return manifest
}

/** With SBOMs of all that it lists. */
async function described(plan: Plan, release: string, merged: Manifest, ports: Ports): Promise<Manifest> {
  const { writeSboms } = await import('../line/release/sboms.ts')
  return mergeParts(plan, [{ cell: 'sboms', files: await writeSboms(release, merged, ports), took: 0 }], merged)
}

/** The manifest, held against the disk once more, the report, and for the next release how long things took and how large they are; the parts have served. */
export async function finishRelease(job: Job, ports: Ports): Promise<Outcome> {
  const { plan, release, previous } = job
  const manifest = await writeManifest(job, ports)
  const parts = await readParts(release, ports)
  const deviations = await verifyFiles(release, ports)
  if (deviations.length > 0) throw new ReleaseError(deviations.map(fact => ({ code: 'release-changed', fact, fix: 'Something else wrote into the release folder: run again' })))
  const { renderReport } = await import('../front/report.ts')
  await ports.files.write(join(release, 'report.html'), renderReport(plan, manifest, parts, previous?.earlier))
  const times = { wheels: Object.assign({}, ...parts.map(({ costs }) => costs)), starts: Object.assign({}, ...parts.map(({ starts }) => starts)) }
  await ports.files.write(join(release, timesFile), writeTimes(times))
  const bundles = Object.fromEntries(parts.flatMap(({ cell, inside }) => (inside ? [[cell, inside]] : [])))
  if (Object.keys(bundles).length > 0) await ports.files.write(join(release, sizesFile), writeSizes(bundles))
  await ports.files.remove(join(release, partsFolder))
  const { releaseSummary } = await import('../front/summary.ts')
  return { outputs: { files: manifest.files.map(({ path }) => path).join('\n') }, table: manifestTable(manifest), summary: releaseSummary(plan, manifest, parts, previous?.earlier) }
}
