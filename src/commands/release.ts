import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path/posix'
import { cellsOf, type Cell, type NativeCell, type Plan } from '../core/plan.ts'
import { command } from '../command.ts'
import { provenanceFile } from '../core/provenance.ts'
import { optional } from '../core/shape.ts'
import { failed, misconfigured } from '../errors.ts'
import { loadBuilder } from '../line/folders.ts'
import { absolute, planFile, sizesFile, timesFile, writePart, type Job } from '../line/job.ts'
import { loadPlan } from '../line/load-plan.ts'
import { resolveRoles } from '../line/pins.ts'
import { lineFields, previousFields, rebuildField } from '../line/fields.ts'
import { openPrevious } from '../line/request.ts'
import type { Ports } from '../ports.ts'
import type { Infer } from '../spec.ts'
import { readManifest } from '../verify/files.ts'
import { buildCells } from '../line/native/cells.ts'
import { buildsHere, needsOneOf } from '../line/native/foreign.ts'
import { finishRelease, tellFeeds, writeManifest } from './manifest.ts'
import { signingFields, type SigningRequest } from '../line/signing-secrets.ts'
import { isForeign, packageClient } from './package-client.ts'
import { publishServer } from './publish-server.ts'

const fields = { ...lineFields, 'rebuild-check': rebuildField, ...previousFields, ...signingFields }
type ReleaseRequest = Infer<typeof fields>

export default command({
  name: 'release',
  summary: 'The whole line on this machine: pins, wheels, client, server, manifest, report',
  description: 'Goes from the lock to verified wheels, clients and a server in one folder. The folder appears when all of it is done and proved; nothing is sent anywhere.',
  fields,
  outputs: { files: 'Every file of the release, one a line, below the release folder', digest: 'On a runner: sha256 of the artifact `release`' },
  exchange: () => ({ fetch: [], store: { name: 'release', belongs: () => true } }),
  async run(request: ReleaseRequest, ports) {
    const release = absolute(ports, request.output)
    await refuseForeign(release, ports)
    const previous = await openPrevious(request, release, ports)
    const plan = await loadPlan({ ...request, costs: previous?.costs }, ports)
    // Beside, and renamed at the end: a folder named release is a whole release.
    const partial = join(dirname(release), `${basename(release)}.partial-${randomBytes(4).toString('hex')}`)
    const job: Job = { plan, project: absolute(ports, request.project), release: partial, becomes: release, install: request['install-tools'], rebuildCheck: request['rebuild-check'], ...optional('previous', previous), ...(request.config && { config: request.config }) }
    try {
      await theLine(job, request, ports)
      const outcome = await finishRelease(job, ports)
      await replace(release, partial, ports)
      return outcome
    } finally {
      await ports.files.remove(partial)
    }
  },
})

/** What is done about cells that fail. */
export type Attempt = (cells: readonly Cell[], work: () => Promise<void>) => Promise<void>

/** From the plan to a folder that is complete. @param attempt Default: what fails, fails all of it */
export async function theLine(job: Job, request: SigningRequest & Parameters<typeof resolveRoles>[2], ports: Ports, attempt: Attempt = (_, work) => work()): Promise<void> {
  const { plan, release } = job
  await ports.files.write(join(release, planFile), `${JSON.stringify(plan, null, 2)}\n`)
  await resolveRoles(job, ports, request)
  const elsewhere = await builtElsewhere(plan, ports)
  const built = cellsOf(plan, 'native').filter(cell => !elsewhere.includes(cell))
  await attempt(built, () => buildCells(built, job, ports))
  for (const cell of elsewhere) await leaveOut(cell, `${cell.builder} builds wheels for ${cell.target} on another machine`, job, ports)
  for (const cell of cellsOf(plan, 'client')) {
    if (isForeign(cell, ports)) await leaveOut(cell, `clients for ${cell.target} are made and tried on such a machine`, job, ports)
    else if (needsOneOf(cell, elsewhere)) await leaveOut(cell, 'its wheel is built on another machine', job, ports)
    else await attempt([cell], () => packageClient(cell, request, job, ports))
  }
  await tellFeeds(job, ports)
  await writeManifest(job, ports)
  for (const cell of cellsOf(plan, 'server')) await (elsewhere.length > 0 ? leaveOut(cell, 'servers install from all wheels or from none, and some are built on other machines', job, ports) : attempt([cell], () => publishServer(cell, job, ports)))
}

/** Throws `cell-foreign` where nothing is left. */
async function builtElsewhere(plan: Plan, ports: Ports): Promise<NativeCell[]> {
  const cells = cellsOf(plan, 'native')
  const here = await Promise.all(cells.map(async cell => buildsHere(cell, await loadBuilder(cell.builder), ports)))
  if (here.some(Boolean)) return cells.filter((_, index) => !here[index])
  throw failed({ code: 'cell-foreign', fact: `this machine builds no wheel of the plan: they are for ${cells.map(({ target }) => target).join(', ')}`, fix: 'Run the line there, or let the workflow do it on its runners' })
}

/** Here that is reported, in the manifest too; a runner that was given such a cell does it or fails. */
export async function leaveOut({ id, files }: Cell, why: string, { release }: Job, ports: Ports): Promise<void> {
  ports.reporter.warn({ code: 'cell-foreign', fact: `${id} was left out: ${why}`, fix: 'Run the line there, or let the workflow do it on its runners' })
  await writePart(release, { cell: id, files: [], skipped: files.map(path => ({ path, why })), took: 0 }, ports)
}

/** The older release is out of the way before it is gone. */
async function replace(release: string, partial: string, { files }: Ports): Promise<void> {
  const older = `${partial}.older`
  if (await files.has(release)) await files.move(release, older)
  await files.move(partial, release)
  await files.remove(older)
}

/** A folder that is not a release of ours, or holds more than a release, is not replaced. */
async function refuseForeign(release: string, ports: Ports): Promise<void> {
  const { files } = ports
  if (!(await files.has(release)) || (await files.list(release).catch(() => ['a file'])).length === 0) return
  const refuse = (fact: string) => misconfigured([{ code: 'output-foreign', fact, fix: 'Name another folder with --output, or move it away', where: { key: '--output' } }])
  const manifest = await readManifest(release, ports).catch(() => undefined)
  if (!manifest) throw refuse(`${release} is there already and is not a release`)
  const made = new Set([...manifest.files.map(({ path }) => path), 'release.json', provenanceFile, 'report.html', timesFile, sizesFile, planFile])
  const [strange] = (await files.list(release)).filter(({ path }) => !made.has(path))
  if (strange) throw refuse(`${release} holds ${strange.path}, which no release made and a new one would remove`)
}
