/** The native stage: wheels are built or found again, audited, tried, and only then appear in the release folder. */
import { basename, join } from 'node:path/posix'
import type { Costs } from '../../core/costs.ts'
import type { NativeCell } from '../../core/plan.ts'
import { optional } from '../../core/shape.ts'
import { ReleaseError, type Problem } from '../../errors.ts'
import { allEnded } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import { describeFiles, partOf, timed, writePart, type Job } from '../job.ts'
import { problemsOf } from './failure.ts'
import { requireTools } from './require-tools.ts'
import { keepUnfinished } from './unfinished.ts'
import { openWorkshop, type MadeWheel, type Workshop } from './workshop.ts'

/** A cell that fails does not stop the others: what they finish is kept. Throws the failures of all of them. */
export async function buildCells(cells: readonly NativeCell[], job: Job, ports: Ports): Promise<void> {
  await requireTools(cells, job, ports)
  const problems: Problem[] = []
  for (const cell of cells) {
    const work = await ports.files.temporary(cell.id)
    try {
      await buildCell(cell, work, job, ports)
    } catch (error) {
      problems.push(...(await problemsOf(error, cell, work, job, ports)))
    } finally {
      await ports.files.remove(work)
    }
  }
  if (problems.length > 0) throw new ReleaseError(problems)
}

async function buildCell(cell: NativeCell, work: string, job: Job, ports: Ports): Promise<void> {
  const { result: shop, took } = await timed(`build ${cell.id}`, ports, async () => {
    // What reads and writes archives is loaded while programs answer.
    const [opened, { makeAll }] = await allEnded([openWorkshop(cell, work, job, ports), import('./make-all.ts')])
    await makeAll(opened, ports).catch(async (failure: unknown) => {
      await keepUnfinished(opened, ports)
      throw failure
    })
    return opened
  })
  await deliver(shop, took, ports)
}

/** All of it or nothing. */
async function deliver({ cell, job, finished, made: wheels }: Workshop, took: number, ports: Ports): Promise<void> {
  const { files, host } = ports
  const there = cell.files.map(path => ({ path: join(job.release, path), made: join(finished, basename(path)) }))
  try {
    for (const { path, made } of there) await files.move(made, path)
    const tools = job.plan.builds.find(({ builder }) => builder === cell.builder)?.tools ?? []
    const pinned = await Promise.all(tools.map(async tool => [tool, (await files.digest(join(host.suite, tool))).sha256] as const))
    const made = await describeFiles(job.release, cell.files, { ...job.plan.inputs, ...Object.fromEntries(pinned) }, ports, cell.abi.kind === 'none' ? undefined : cell.target)
    const keys = new Map(wheels.map(({ wheel, keys: found }) => [`wheels/${wheel.file}`, found]))
    const described = made.map(file => ({ ...file, ...optional('keys', keys.get(file.path)) }))
    await writePart(job.release, { cell: cell.id, files: described, took, costs: costsOf(cell, wheels, job) }, ports)
  } catch (error) {
    for (const path of [...cell.files, partOf(cell.id)]) await files.remove(join(job.release, path))
    throw error
  }
}

/** What was not compiled costs, when it will be, what it did. */
const costsOf = (cell: NativeCell, wheels: readonly MadeWheel[], { previous }: Job): Costs =>
  Object.fromEntries(cell.wheels.flatMap(({ identifier }) => {
    const took = wheels.find(({ wheel }) => wheel.identifier === identifier)?.took ?? previous?.costs[identifier]
    return took === undefined ? [] : [[identifier, took]]
  }))
