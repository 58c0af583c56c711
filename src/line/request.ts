/** Ways in that the commands of the line share. */
import { join } from 'node:path/posix'
import type { Outcome } from '../command.ts'
import { cellsOf, type Cell, type Plan } from '../core/plan.ts'
import { formatBytes } from '../core/bytes.ts'
import { failed } from '../errors.ts'
import type { Ports } from '../ports.ts'
import type { LineRequest } from './fields.ts'
import { absolute, planFile, readParts, type Job } from './job.ts'
import type { Previous, PreviousRequest } from './previous.ts'

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
