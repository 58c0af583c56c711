import { cellsOf } from '../core/plan.ts'
import { command } from '../command.ts'
import { chosenCells } from '../line/job.ts'
import { defaultPython } from '../line/pythons.ts'
import { cellField, cellOutcome, lineFields, openJob, type LineRequest } from '../line/request.ts'

const fields = { ...lineFields, cell: cellField('native-linux-x86_64') }

export default command({
  name: 'build-native',
  summary: 'Build, repair, audit and try the platform wheels',
  description: 'Builds the wheels of the plan with tools pinned by hash, repairs and audits them, and imports each in a clean environment restored from the pins.',
  fields,
  outputs: { files: 'The wheels and the sdist, one a line, below the release folder' },
  exchange: ({ cell, 'plan-digest': sha256 }) => ({
    fetch: [{ name: 'release-plan', sha256 }],
    store: { name: `release-${cell ?? 'native-all'}`, belongs: path => path.startsWith('wheels/') || path.startsWith(cell ? `parts/${cell}.json` : 'parts/native-') },
  }),
  async run(request: LineRequest & { cell: string | undefined }, ports) {
    // The slowest answer of a build without changes is asked for first; who needs it hears what is wrong.
    defaultPython(ports).catch(() => undefined)
    const job = await openJob(request, ports)
    const cells = chosenCells(cellsOf(job.plan, 'native'), request.cell)
    // What reads and writes wheels is loaded when there are wheels to make.
    const { buildCells } = await import('../line/native/cells.ts')
    await buildCells(cells, job, ports)
    return cellOutcome('Wheels', job, cells, ports)
  },
})
