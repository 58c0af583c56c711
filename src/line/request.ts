/** Fields and ways in that the commands of the line share. */
import { join } from 'node:path'
import type { Outcome } from '../command.ts'
import { cellsOf, type Cell, type Plan } from '../core/plan.ts'
import { formatBytes } from '../core/bytes.ts'
import { failed } from '../errors.ts'
import { flag, path, text, type Infer } from '../spec.ts'
import type { Ports } from '../ports.ts'
import { absolute, planFile, previousFolder, readParts, type Job } from './job.ts'
import type { Previous, PreviousRequest } from './previous.ts'

const sha256Pattern = [/^[0-9a-f]{64}$/, 'a sha256'] as const

export const projectFields = {
  project: path({ doc: 'The folder that has pyproject.toml', default: '.', positional: true }),
  config: path({ doc: 'The configuration. Default: release.yaml in the project' }),
}

export const planDigestField = text({ doc: 'On a runner: sha256 of the plan artifact, as the job that planned gave it', pattern: sha256Pattern })

export const lineFields = {
  ...projectFields,
  output: path({ doc: 'The release folder', default: 'release' }),
  'install-tools': flag({ doc: 'Install missing system programs from Debian packages, and targets of Rust with rustup' }),
  'plan-digest': planDigestField,
}
export type LineRequest = Infer<typeof lineFields>

export const rebuildField = flag({ doc: 'Build each wheel once more, elsewhere and without any cache, and fail where its bytes differ' })

/** An earlier release that saves work. */
export const previousFields = {
  previous: path({ doc: 'An earlier release that you have verified, its folder or its release.json. A wheel that is made from the same is taken from it, in a tagged build too; jobs are balanced by what wheels cost then, and sizes, start-up times and pins are compared with it' }),
  'previous-sha256': text({ doc: 'The sha256 that release.json of the earlier release must have', pattern: sha256Pattern }),
}

export const previousArtifactField = text({ doc: 'On a runner: the artifact of this run that holds the earlier release, stored by a job that has verified it; needs previous-sha256' })

/** For `Command.exchange`. */
export const previousArtifact = ({ 'previous-artifact': name }: { 'previous-artifact': string | undefined }) => (name ? [{ name, into: previousFolder }] : [])

export const cellField = (example: string) => text({ doc: `Do this cell of the plan only, for example ${example}. Default: all of them` })

/** The release folder's plan and pins; where they are not there yet, they are made and written. Only then is loaded what that needs. */
export async function openJob(request: Pick<LineRequest, 'project' | 'config' | 'output' | 'install-tools'> & PreviousRequest & { lock?: string | undefined }, ports: Ports): Promise<Job> {
  const place = { project: absolute(ports, request.project), release: absolute(ports, request.output), install: request['install-tools'], ...(request.config && { config: request.config }) }
  const file = join(place.release, planFile)
  const known = await ports.files.has(file)
  const previous = await openPrevious(request, place.release, ports)
  const plan = known ? await readPlan(file, ports) : await (await import('./load-plan.ts')).loadPlan({ ...request, costs: previous?.costs }, ports)
  const job = { ...place, plan, ...(previous && { previous }) }
  if (!known) await ports.files.write(file, `${JSON.stringify(plan, null, 2)}\n`)
  const missing = await Promise.all([...plan.roles, ...plan.builds, ...(plan.test ? [plan.test] : [])].map(async ({ requirements }) => !(await ports.files.has(join(place.release, requirements)))))
  if (missing.some(Boolean)) await (await import('./pins.ts')).resolveRoles(job, ports, request)
  return job
}

/** What reads it is loaded where one is named. */
export const openPrevious = async (request: PreviousRequest, release: string, ports: Ports): Promise<Previous | undefined> =>
  request.previous || request['previous-artifact'] ? (await import('./previous.ts')).openPrevious(request, release, ports) : undefined

async function readPlan(file: string, { files }: Ports): Promise<Plan> {
  const plan = await files.text(file).then(JSON.parse).catch(() => undefined) as Plan | undefined
  if (plan?.schema === 1 && [plan.cells, plan.roles, plan.builds, plan.vendored].every(Array.isArray)) return plan
  throw failed({ code: 'plan-invalid', fact: `${file} is not a plan of schema 1`, fix: 'Remove it: it is made again' })
}

/** The cells as GitHub's `strategy.matrix` takes them. */
export const matrices = (plan: Plan): { native: string; client: string } => ({ native: matrix(cellsOf(plan, 'native')), client: matrix(cellsOf(plan, 'client')) })

/** `minutes`: what the job may take. A cell ends its programs itself when its own time is up, and then still has to say so. */
const matrix = (cells: readonly { id: string; runner: string; timeout?: number }[]): string =>
  JSON.stringify({ include: cells.map(({ id, runner, timeout = 30 }) => ({ id, runner, minutes: Math.ceil(timeout) + around })) })

/** Minutes: checking out, tools, artifacts. */
const around = 30

/** What the cells made, for people and for the next job. */
export const cellOutcome = (title: string, job: Job, cells: readonly Cell[], ports: Ports): Promise<Outcome> => cellTable(title, job, cells.map(({ id }) => id), ports)

export async function cellTable(title: string, { release }: Job, ids: readonly string[], ports: Ports): Promise<Outcome> {
  const made = (await readParts(release, ports)).filter(({ cell }) => ids.includes(cell)).flatMap(({ files }) => files)
  return {
    outputs: { files: made.map(file => file.path).join('\n') },
    table: { title, head: ['file', 'size', 'sha256'], rows: made.map(file => [file.path, formatBytes(file.size), file.sha256.slice(0, 16)]) },
  }
}
