/** The native stage: wheels are built or found again, audited, tried, and only then appear in the release folder. */
import { basename, join } from 'node:path'
import type { BuildTools } from '../../../native-build/backend.ts'
import type { Costs } from '../../core/costs.ts'
import type { NativeCell } from '../../core/plan.ts'
import { optional } from '../../core/shape.ts'
import type { Step } from '../../core/steps.ts'
import { failed, ReleaseError, type Problem } from '../../errors.ts'
import { execute } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import { describeFiles, timed, writePart, type Job } from '../job.ts'
import { defaultPython } from '../pythons.ts'
import { keepUnfinished } from './unfinished.ts'
import { makeWheels } from './wheels.ts'
import { confined, openWorkshop, toolsFor, type MadeWheel, type Workshop } from './workshop.ts'

/** A cell that fails does not stop the others: what they finish is kept. Throws the failures of all of them. */
export async function buildCells(cells: readonly NativeCell[], job: Job, ports: Ports): Promise<void> {
  const problems: Problem[] = []
  for (const cell of cells) {
    try {
      await buildCell(cell, job, ports)
    } catch (error) {
      if (!(error instanceof ReleaseError) || cells.length === 1) throw error
      problems.push(...error.problems.map(problem => ({ ...problem, fact: `${cell.id}: ${problem.fact}` })))
    }
  }
  if (problems.length > 0) throw new ReleaseError(problems)
}

async function buildCell(cell: NativeCell, job: Job, ports: Ports): Promise<void> {
  const { files } = ports
  const { took, result: wheels } = await timed(`build ${cell.id}`, ports, async () => {
    const shop = await openWorkshop(cell, job, ports)
    try {
      await makeAll(shop, ports)
    } catch (failure) {
      await keepUnfinished(shop, ports)
      throw failure
    }
    for (const path of cell.files) await files.move(join(shop.finished, basename(path)), join(job.release, path))
    await files.remove(shop.place.work)
    return shop.made
  })
  const tools = job.plan.builds.find(({ builder }) => builder === cell.builder)?.tools ?? []
  const pinned = await Promise.all(tools.map(async tool => [tool, (await files.digest(join(ports.host.suite, tool))).sha256] as const))
  const made = await describeFiles(job.release, cell.files, { ...job.plan.inputs, ...Object.fromEntries(pinned) }, ports, cell.abi.kind === 'none' ? undefined : cell.target)
  const keys = new Map(wheels.map(({ wheel, keys }) => [`wheels/${wheel.file}`, keys]))
  const described = made.map(file => ({ ...file, ...optional('keys', keys.get(file.path)) }))
  await writePart(job.release, { cell: cell.id, files: described, took, costs: costsOf(wheels, job) }, ports)
}

/** What was not compiled costs, when it will be, what it did. */
const costsOf = (wheels: readonly MadeWheel[], { previous }: Job): Costs =>
  Object.fromEntries(wheels.flatMap(({ wheel: { identifier }, took = previous?.costs[identifier] }) => (took === undefined ? [] : [[identifier, took]])))

async function makeAll(shop: Workshop, ports: Ports): Promise<void> {
  const { cell, builder, finished } = shop
  for (const batch of builder.bringsPythons ? [cell.wheels] : cell.wheels.map(wheel => [wheel])) await makeWheels(batch, shop, ports)
  if (cell.sdist) await execute(sdistSteps(cell.sdist, shop, await toolsFor(await defaultPython(ports), shop, ports)), ports)
  await refuseOthers(cell, finished, ports)
}

/** An sdist holds sources, whose date is the release's. */
const sdistSteps = (file: string, shop: Workshop, tools: BuildTools): Step[] =>
  shop.builder.sdist({ ...shop.place, output: shop.finished, epoch: shop.job.plan.epoch }, file, tools).map(step => confined(step, shop))

async function refuseOthers(cell: NativeCell, folder: string, { files }: Ports): Promise<void> {
  const made = await files.names(folder)
  const planned = cell.files.map(path => basename(path))
  const wrong = [...made.filter(name => !planned.includes(name)), ...planned.filter(name => !made.includes(name))]
  if (wrong.length > 0) {
    throw failed({ code: 'wheel-unexpected', fact: `${cell.id} made ${made.join(', ') || 'nothing'}; the plan has ${planned.join(', ')}`, fix: 'Compare the tag with the target: abi3 features, Python version and platform must be the plan\'s' })
  }
}
