import { cellsOf } from '../core/plan.ts'
import { command } from '../command.ts'
import { attemptFolder, chosenCells, unfinished } from '../line/job.ts'
import { defaultPython } from '../line/pythons.ts'
import { cellField, lineFields, previousArtifact, previousArtifactField, previousFields, rebuildField } from '../line/fields.ts'
import { buildCells } from '../line/native/cells.ts'
import { cellOutcome, openJob } from '../line/request.ts'
import type { Infer } from '../spec.ts'

const fields = { ...lineFields, cell: cellField('native-linux-x86_64'), 'rebuild-check': rebuildField, ...previousFields, 'previous-artifact': previousArtifactField }

export default command({
  name: 'build-native',
  summary: 'Build, repair, audit and try the platform wheels',
  description: 'Builds the wheels of the plan with tools pinned by hash, repairs and audits them, imports each in a clean environment restored from the pins, and runs the project\'s own test on it.',
  fields,
  outputs: { files: 'The wheels and the sdist, one a line, below the release folder' },
  exchange: request => ({
    fetch: [{ name: 'release-plan', sha256: request['plan-digest'] }, ...previousArtifact(request), ...(request.cell ? [{ name: `unfinished-${request.cell}`, into: attemptFolder }] : [])],
    store: { name: `release-${request.cell ?? 'native-all'}`, belongs: path => path.startsWith('wheels/') || path.startsWith(request.cell ? `parts/${request.cell}.json` : 'parts/native-') },
    ...(request.cell && { spare: { name: `unfinished-${request.cell}`, belongs: (path: string) => path.startsWith(`${unfinished(request.cell ?? '')}/`) } }),
  }),
  async run(request: Infer<typeof fields>, ports) {
    // The slowest answer of a build without changes is asked for first; who needs it hears what is wrong.
    defaultPython(ports).catch(() => undefined)
    const job = { ...(await openJob(request, ports)), rebuildCheck: request['rebuild-check'] }
    const cells = chosenCells(cellsOf(job.plan, 'native'), request.cell)
    await buildCells(cells, job, ports)
    return cellOutcome('Wheels', job, cells, ports)
  },
})
