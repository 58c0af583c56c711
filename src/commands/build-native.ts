import { cellsOf } from '../core/plan.ts'
import { command } from '../command.ts'
import { chosenCells } from '../line/job.ts'
import { cellField, cellOutcome, lineFields, openJob, rebuildField, type LineRequest } from '../line/request.ts'

const fields = { ...lineFields, cell: cellField('native-linux-x86_64'), 'rebuild-check': rebuildField }

export default command({
  name: 'build-native',
  summary: 'Build, repair, audit and try the platform wheels',
  description: 'Builds the wheels of the plan with tools pinned by hash, repairs and audits them, imports each in a clean environment restored from the pins, and runs the project\'s own test on it.',
  fields,
  outputs: { files: 'The wheels and the sdist, one a line, below the release folder' },
  exchange: ({ cell, 'plan-digest': sha256 }) => ({
    fetch: [{ name: 'release-plan', sha256 }],
    store: { name: `release-${cell ?? 'native-all'}`, belongs: path => path.startsWith('wheels/') || path.startsWith(cell ? `parts/${cell}.json` : 'parts/native-') },
  }),
  async run(request: LineRequest & { cell: string | undefined; 'rebuild-check': boolean }, ports) {
    const job = { ...(await openJob(request, ports)), rebuildCheck: request['rebuild-check'] }
    const cells = chosenCells(cellsOf(job.plan, 'native'), request.cell)
    // What reads and writes wheels is loaded when there are wheels to make.
    const { buildCells } = await import('../line/native/cells.ts')
    await buildCells(cells, job, ports)
    return cellOutcome('Wheels', job, cells, ports)
  },
})
