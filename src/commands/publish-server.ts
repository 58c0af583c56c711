import { join } from 'node:path/posix'
import { cellsOf, type ServerCell } from '../core/plan.ts'
import { command, type Outcome } from '../command.ts'
import { ReleaseError } from '../errors.ts'
import { execute } from '../execute.ts'
import { loadDestination } from '../line/folders.ts'
import { absolute, describeFiles, digests, timed, writePart, type Job } from '../line/job.ts'
import { distributionPaths, publishPlace, serverRole } from '../line/publish/place.ts'
import type { Secrets } from '../line/publish/publish.ts'
import { madeElsewhere } from '../line/publish/source.ts'
import type { Destination, PublishPlace } from '../../publishers/destination.ts'
import { proveDestination } from '../line/publish/prove.ts'
import { writeManifest } from './manifest.ts'
import { lineFields, type LineRequest } from '../line/fields.ts'
import { cellOutcome, openJob } from '../line/request.ts'
import { ensurePrograms } from '../line/tools.ts'
import type { Ports } from '../ports.ts'
import { flag, secret, text } from '../spec.ts'
import { verifyFiles } from '../verify/files.ts'

const fields = {
  ...lineFields,
  digest: text({ doc: 'On a runner: sha256 of the release artifact, as the job that made it gave it', pattern: [/^[0-9a-f]{64}$/, 'a sha256'] }),
  'run-id': text({ doc: 'On a runner: an ended run of the same workflow at the same commit, whose release is sent in place of one that this run has made. Needs `permissions: actions: read` and github-token', pattern: [/^[0-9]{1,20}$/, 'the number that ends the address of a run'] }),
  send: flag({ doc: 'Send the release to where others get it. Without it nothing leaves this machine' }),
  token: secret({ doc: 'An API token for the upload to a package index, where Trusted Publishing is not set up. On the command line: TWINE_PASSWORD, or what twine is configured for' }),
  'github-token': secret({ doc: 'A token that may write the contents of the repository (`permissions: contents: write`), for the destination `github-release`, or read its runs, for run-id. Default: GITHUB_TOKEN of the environment' }),
}

export default command({
  name: 'publish-server',
  summary: 'Write what servers install from, prove it, and send it',
  description: 'Takes a verified release to its destinations, installs the server from each in hash mode, starts it, and compares what is installed with the pins. With `send` it then sends what others get: looked at first, never twice, never over something else; a second run goes on where the first one stopped.',
  fields,
  outputs: { files: 'What was written, one path a line, below the release folder' },
  exchange: ({ digest: sha256, 'run-id': run }) => ({ fetch: run ? [] : [{ name: 'release', sha256 }] }),
  async run(request: LineRequest & { digest: string | undefined; 'run-id': string | undefined; send: boolean; token: string | undefined; 'github-token': string | undefined }, ports) {
    if (request['run-id']) await (await import('../line/publish/named-run.ts')).fetchNamedRun({ id: request['run-id'], token: request['github-token'], digest: request.digest }, absolute(ports, request.output), ports)
    const job = await openJob(request, ports)
    // What arrived from another job is checked before any of it is used.
    const cells = cellsOf(job.plan, 'server')
    // Except what is written below anyway: a run before this one may have been broken off there.
    const absent = cells.flatMap(({ files }) => files.map(path => `${path}: missing`))
    const deviations = (await verifyFiles(job.release, ports)).filter(fact => !absent.includes(fact))
    const changed = deviations.map(fact => ({ code: 'release-changed', fact, fix: 'Fetch the release again; if it stays so, do not publish it' }))
    const problems = [...changed, ...(await madeElsewhere(job, ports))]
    if (problems.length > 0) throw new ReleaseError(problems)
    for (const cell of cells) await publishServer(cell, job, ports)
    await writeManifest(job, ports)
    const written = await cellOutcome('Server', job, cells, ports)
    return request.send ? sendIt(cells, request, job, written, ports) : written
  },
})

async function sendIt(cells: readonly ServerCell[], secrets: Secrets, job: Job, { outputs }: Outcome, ports: Ports): Promise<Outcome> {
  const { publish } = await import('../line/publish/publish.ts')
  const rows = []
  for (const cell of cells) {
    for (const { effect, now } of await publish(cell, secrets, job, ports)) rows.push([effect.destination, effect.does, now ? 'sent' : 'was there', effect.sha256.slice(0, 16)])
  }
  return { ...(outputs && { outputs }), table: { title: 'Published', head: ['destination', 'effect', 'result', 'sha256'], rows } }
}

/** Writes every destination, proves each, and leaves a part of the manifest. */
export async function publishServer(cell: ServerCell, job: Job, ports: Ports): Promise<void> {
  const { files } = ports
  const work = await files.temporary('server')
  let took = 0
  const writing = cell.destinations.filter(destination => destination.files.length > 0)
  for (const destination of writing) took += await publishTo(destination.name, cell, job, work, ports)
  for (const { name } of writing) {
    await files.remove(join(job.release, 'server', name))
    await files.move(join(work, 'server', name), join(job.release, 'server', name))
  }
  const from = { ...(await digests(job.release, distributionPaths(job), ports)), ...(await digests(job.release, [serverRole(job).requirements], ports)) }
  await writePart(job.release, { cell: cell.id, files: await describeFiles(job.release, cell.files, from, ports), took }, ports)
  await files.remove(work)
}

/** Milliseconds that it took. */
async function publishTo(name: string, cell: ServerCell, job: Job, work: string, ports: Ports): Promise<number> {
  const destination = await loadDestination(name)
  const { settings = {} } = cell.destinations.find(each => each.name === name) ?? {}
  const problems = destination.lacks?.(settings, ports.host.env) ?? []
  if (problems.length > 0) throw new ReleaseError(problems)
  await ensurePrograms(destination.programs, job.install, ports)
  const { place, took } = await placeFor(destination, cell, job, work, ports)
  const written = await timed(`write ${name}`, ports, () => execute(destination.steps(place), ports))
  const { prove } = destination
  if (!prove) return took + written.took
  const proved = await timed(`install and compare (${name})`, ports, () => proveDestination(destination, prove, place, cell, job, work, ports))
  return took + written.took + proved.took
}

/** With an interpreter of its own, where it brings one. `took`: what making that took. */
async function placeFor(destination: Destination, cell: ServerCell, job: Job, work: string, ports: Ports): Promise<{ place: PublishPlace; took: number }> {
  const place = await publishPlace(destination.name, cell, job, work, ports)
  if (destination.bringsPython === 'environment') {
    const { runtimeOf } = await import('../line/publish/runtime.ts')
    return { place: { ...place, runtime: await runtimeOf(destination, cell, job, work, ports) }, took: 0 }
  }
  if (destination.bringsPython === 'bundle') {
    const { packServer } = await import('../line/publish/packing.ts')
    const { packing, took } = await packServer(destination, cell, job, work, ports)
    return { place: { ...place, packing }, took }
  }
  return { place, took: 0 }
}
