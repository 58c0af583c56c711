/** The native stage: wheels are built or found again, audited, tried, and only then appear in the release folder. */
import { basename, join } from 'node:path'
import type { NativeCell } from '../../core/plan.ts'
import { failed, ReleaseError, type Problem } from '../../errors.ts'
import { allEnded } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import { describeFiles, timed, writePart, type Job } from '../job.ts'
import { defaultPython } from '../pythons.ts'
import { makeSdist } from './sdist.ts'
import { makeWheels } from './wheels.ts'
import { openWorkshop, toolsFor, type Workshop } from './workshop.ts'

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
  const { took } = await timed(`build ${cell.id}`, ports, async () => {
    const shop = await openWorkshop(cell, job, ports)
    const sdist = cell.sdist && { file: cell.sdist, tools: await toolsFor(await defaultPython(ports), shop, ports) }
    await allEnded([makeAll(shop, ports), ...(sdist ? [makeSdist(sdist.file, sdist.tools, shop, ports)] : [])])
    await refuseOthers(cell, shop.finished, ports)
    for (const path of cell.files) await files.move(join(shop.finished, basename(path)), join(job.release, path))
    await files.remove(shop.place.work)
  })
  const tools = job.plan.builds.find(({ builder }) => builder === cell.builder)?.tools ?? []
  const pinned = await Promise.all(tools.map(async tool => [tool, (await files.digest(join(ports.host.suite, tool))).sha256] as const))
  const made = await describeFiles(job.release, cell.files, { ...job.plan.inputs, ...Object.fromEntries(pinned) }, ports, cell.abi.kind === 'none' ? undefined : cell.target)
  await writePart(job.release, { cell: cell.id, files: made, took }, ports)
}

/** A builder that brings its Pythons makes all at once. */
async function makeAll(shop: Workshop, ports: Ports): Promise<void> {
  const { wheels } = shop.cell
  for (const batch of shop.builder.bringsPythons ? [wheels] : wheels.map(wheel => [wheel])) await makeWheels(batch, shop, ports)
}

async function refuseOthers(cell: NativeCell, folder: string, { files }: Ports): Promise<void> {
  const made = await files.names(folder)
  const planned = cell.files.map(path => basename(path))
  const wrong = [...made.filter(name => !planned.includes(name)), ...planned.filter(name => !made.includes(name))]
  if (wrong.length > 0) {
    throw failed({ code: 'wheel-unexpected', fact: `${cell.id} made ${made.join(', ') || 'nothing'}; the plan has ${planned.join(', ')}`, fix: 'Compare the tag with the target: abi3 features, Python version and platform must be the plan\'s' })
  }
}
