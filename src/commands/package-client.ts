import { dirname, join } from 'node:path'
import type { Interpreter } from '../../bundles/bundle.ts'
import type { Packager } from '../../packagers/packager.ts'
import { cellsOf, type ClientCell } from '../core/plan.ts'
import type { Step } from '../core/steps.ts'
import { command } from '../command.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import { loadBundle, loadPackager } from '../line/folders.ts'
import { findInterpreter } from '../line/interpreter.ts'
import { chosenCells, describeFiles, digests, timed, writePart, type Job } from '../line/job.ts'
import { cellField, cellOutcome, lineFields, openJob, type LineRequest } from '../line/request.ts'
import { ensurePrograms, toolEnvironment } from '../line/tools.ts'
import type { Ports } from '../ports.ts'
import { requirementOf, wheelDigests } from './build-native.ts'

const fields = { ...lineFields, cell: cellField('client-standalone-linux-x86_64') }

export default command({
  name: 'package-client',
  summary: 'Pack the client: its own interpreter, the pins and the wheel in each format',
  description: 'Installs the wheel of this release and its pins beside an interpreter of its own, packs that in every format of the cell, and runs each packed client in an empty root.',
  fields,
  outputs: { files: 'The packed clients, one a line, below the release folder' },
  exchange: ({ cell = '', 'plan-digest': sha256 }) => ({
    fetch: [{ name: 'release-plan', sha256 }, { prefix: 'release-native-' }],
    store: { name: `release-${cell}`, belongs: path => path.startsWith('client/') || path === `parts/${cell}.json` },
  }),
  async run(request: LineRequest & { cell: string | undefined }, ports) {
    const job = await openJob(request, ports)
    const cells = chosenCells(cellsOf(job.plan, 'client'), request.cell)
    for (const cell of cells) await packageClient(cell, job, ports)
    return cellOutcome('Clients', job, cells, ports)
  },
})

/** One cell: one bundle, every format of it, each proved. */
export async function packageClient(cell: ClientCell, job: Job, ports: Ports): Promise<void> {
  const { files, host } = ports
  const [bundle, packagers] = await Promise.all([loadBundle(cell.bundle), Promise.all(cell.formats.map(({ name }) => loadPackager(name)))])
  await ensurePrograms([...bundle.programs, ...packagers.flatMap(({ programs }) => programs), ...proofPrograms], job.install, ports)
  const tools = await toolEnvironment(bundle.requirements, ports)
  const work = await files.temporary(cell.id)
  const { plan } = job
  const wheels = await wheelDigests(job, ports)
  const role = plan.roles.find(({ name }) => name === 'client')
  if (!role) throw failed({ code: 'plan-invalid', fact: 'the plan has a client cell but no client role', fix: 'Make the plan again' })
  const folder = join(work, 'bundle')
  let interpreter: Interpreter | undefined
  const bundled = await timed(`bundle ${cell.id}`, ports, async () => {
    interpreter = await findInterpreter(cell, plan.python, work, ports)
    const requirement = requirementOf(plan, Object.values(wheels))
    await execute(
      bundle.steps({
        app: plan.application, target: cell.target, entry: cell.entry, interpreter, pins: join(job.release, role.requirements), wheels: join(job.release, 'wheels'), requirement,
        tools, work, bundle: folder, cache: host.cacheFolder, path: host.env('PATH') ?? '', epoch: plan.epoch, suite: host.suite,
      }),
      ports,
    )
    return interpreter
  })
  let took = bundled.took
  for (const [index, packager] of packagers.entries()) {
    const { name, file } = cell.formats[index] as ClientCell['formats'][number]
    const place = { app: plan.application, target: cell.target, entry: cell.entry, bundle: folder, launcher: bundle.launcher(cell.entry), work: join(work, name), output: join(work, file), epoch: plan.epoch }
    await files.makeFolder(dirname(place.output))
    const packed = await timed(`pack ${name}`, ports, () => execute(packager.pack(place), ports))
    const proved = await timed(`run ${name} in an empty root`, ports, () => execute(proof(packager, place, cell, bundle, bundled.result), ports))
    took += packed.took + proved.took
  }
  for (const path of cell.files) await files.move(join(work, path), join(job.release, path))
  const from = { ...wheels, ...(await digests(job.release, [role.requirements], ports)), [`python ${bundled.result.version} (${cell.interpreter})`]: cell.archive?.sha256 ?? (await files.digest(bundled.result.executable)).sha256 }
  await writePart(job.release, { cell: cell.id, files: await describeFiles(job.release, cell.files, from, ports, cell.target), took }, ports)
  await files.remove(work)
}

const proofPrograms = [
  { name: 'unshare', debian: 'util-linux', otherwise: 'Install util-linux' },
  { name: 'chroot', debian: 'coreutils', otherwise: 'Install coreutils' },
]

/** The packed file is opened again; its launcher runs where only the C library is, and every compiled module loads there. */
function proof(packager: Packager, place: Parameters<Packager['open']>[0], cell: ClientCell, bundle: Awaited<ReturnType<typeof loadBundle>>, interpreter: Interpreter): Step[] {
  const { steps, content, at } = packager.open(place)
  const root = { do: 'empty-root', label: `${packager.name} client`, content, at } as const
  return [
    ...steps,
    { ...root, argv: [join(at, place.launcher), ...cell.check], without: bundle.vital(interpreter) },
    { ...root, argv: bundle.loadEverything(interpreter, at), without: '' },
  ]
}
