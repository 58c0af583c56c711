import { join } from 'node:path'
import type { Bundle, Icon, Interpreter } from '../../bundles/bundle.ts'
import { exactRequirement } from '../core/install-steps.ts'
import { cellsOf, type ClientCell } from '../core/plan.ts'
import { command } from '../command.ts'
import { targetFacts, targetOf } from '../core/targets.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import { loadBundle, loadPackager } from '../line/folders.ts'
import { findInterpreter } from '../line/interpreter.ts'
import { chosenCells, describeFiles, digests, refuseChange, timed, writePart, type Job } from '../line/job.ts'
import { cellField, cellOutcome, lineFields, openJob, previousArtifact, previousArtifactField, previousFields } from '../line/request.ts'
import { bundleFolder, packAndProve, proofPrograms, type Bundled } from '../line/pack.ts'
import { ensurePrograms, toolEnvironment } from '../line/tools.ts'
import { startKey } from '../core/start-times.ts'
import type { Ports } from '../ports.ts'
import type { Infer } from '../spec.ts'
import { roleWheelsOnly, wheelDigests } from '../line/application.ts'

const fields = { ...lineFields, cell: cellField('client-standalone-linux-x86_64'), ...previousFields, 'previous-artifact': previousArtifactField }

export default command({
  name: 'package-client',
  summary: 'Pack the client: its own interpreter, the pins and the wheel in each format',
  description: 'Installs the wheel of this release and its pins beside an interpreter of its own, packs that in every format of the cell, and tries each packed client: in an empty root, or installed, run and removed on Windows.',
  fields,
  outputs: { files: 'The packed clients, one a line, below the release folder' },
  exchange: ({ cell, 'plan-digest': sha256, ...request }) => ({
    fetch: [{ name: 'release-plan', sha256 }, ...previousArtifact(request), { prefix: 'release-native-' }],
    store: { name: `release-${cell ?? 'client-all'}`, belongs: path => path.startsWith('client/') || path.startsWith(cell ? `parts/${cell}.json` : 'parts/client-') },
  }),
  async run(request: Infer<typeof fields>, ports) {
    const job = await openJob(request, ports)
    const cells = chosenCells(cellsOf(job.plan, 'client'), request.cell)
    for (const cell of cells) await packageClient(cell, job, ports)
    return cellOutcome('Clients', job, cells, ports)
  },
})

/** One cell: one bundle, every format of it, each proved; its files appear in the release folder when all of it is done. */
export async function packageClient(cell: ClientCell, job: Job, ports: Ports): Promise<void> {
  const { files } = ports
  if (isForeign(cell, ports)) throw failed({ code: 'cell-foreign', fact: `${cell.id} is for ${cell.target}, which this machine is not`, fix: 'Run it where the client will run: it is tried before it is released' })
  const bundle = await loadBundle(cell.bundle)
  const packagers = await Promise.all(cell.formats.map(({ name }) => loadPackager(name)))
  await refuseOthers({ icon: cell.identity.icon?.path, spec: cell.spec }, job, ports)
  await ensurePrograms([...bundle.needed(cell.target), ...packagers.flatMap(({ programs }) => programs), ...proofPrograms(cell)], job.install, ports)
  const work = await files.temporary(cell.id)
  const bundled = await makeBundle(bundle, cell, job, work, ports)
  let took = bundled.took
  const starts: Record<string, number> = {}
  for (const packager of packagers) {
    const proved = await packAndProve(packager, bundle, bundled, cell, job, work, ports)
    took += proved.took
    starts[startKey(packager.name, cell.target)] = proved.start
  }
  for (const path of cell.files) await files.move(join(work, path), join(job.release, path))
  const made = await describeFiles(job.release, cell.files, bundled.from, ports, cell.target)
  const inside = (await files.list(bundleFolder(work))).map(({ path, size }) => ({ path, size }))
  await writePart(job.release, { cell: cell.id, files: made, took, starts, inside }, ports)
  await files.remove(work)
}

/** The plan speaks of the project's own files as they were. */
async function refuseOthers(named: Readonly<Record<'icon' | 'spec', string | undefined>>, { plan, project }: Job, { files }: Ports): Promise<void> {
  for (const [key, path] of Object.entries(named)) {
    if (path === undefined) continue
    const at = join(project, path)
    if (!(await files.has(at))) throw failed({ code: 'file-missing', fact: `there is no ${at}, which client.${key} names`, fix: 'Check the project out where clients are packed' })
    refuseChange(plan.inputs, { [path]: (await files.digest(at)).sha256 })
  }
}

/** Whether the machine is another than the client's, and has no wine either: nothing could be tried. */
export const isForeign = ({ target, wine }: ClientCell, { host }: Ports): boolean => {
  const here = targetOf(host.platform, host.arch)
  return target !== here && !(wine && here === 'linux-x86_64')
}

async function makeBundle(bundle: Bundle, cell: ClientCell, job: Job, work: string, ports: Ports): Promise<Bundled> {
  const { plan, release, project } = job
  const { files, host } = ports
  const role = plan.roles.find(({ name }) => name === 'client')
  if (!role) throw failed({ code: 'plan-invalid', fact: 'the plan has a client cell but no client role', fix: 'Make the plan again' })
  const tools = await toolEnvironment(bundle.requirements, ports)
  const wheels = await wheelDigests(job, ports)
  const { result: interpreter, took } = await timed(`bundle ${cell.id}`, ports, async () => {
    const found = await findInterpreter(cell, plan.python, work, ports)
    const icon = await iconOf(cell, project, ports)
    const steps = bundle.steps({
      app: plan.application,
      target: cell.target,
      entry: cell.entry,
      terminal: cell.identity.terminal,
      interpreter: found,
      ...(icon && { icon }),
      ...(cell.spec && { spec: join(project, cell.spec) }),
      pins: await pinsFor(cell, join(release, role.requirements), found, work, ports),
      wheelsOnly: await roleWheelsOnly(role, release, ports),
      wheels: join(release, 'wheels'),
      requirement: exactRequirement(plan.application, Object.values(wheels)),
      tools,
      work,
      bundle: bundleFolder(work),
      cache: host.cacheFolder,
      path: host.env('PATH') ?? '',
      epoch: plan.epoch,
      suite: host.suite,
    })
    await execute(steps, ports)
    return found
  })
  const python = { [`python ${interpreter.version} (${cell.interpreter})`]: cell.archive?.sha256 ?? (await files.digest(interpreter.executable)).sha256 }
  const glibc = targetFacts(cell.target).libc === 'glibc' ? await (await import('../perform/glibc.ts')).neededGlibc(bundleFolder(work), ports) : ''
  return { interpreter, glibc, took, from: { ...wheels, ...(await digests(release, [role.requirements], ports)), ...python } }
}

async function iconOf({ identity: { icon } }: ClientCell, project: string, { files }: Ports): Promise<Icon | undefined> {
  if (icon?.kind !== 'png') return undefined
  const path = join(project, icon.path)
  return { path, width: icon.width, size: (await files.digest(path)).size }
}

/** As they are where pip runs on the client's own system; elsewhere as that system would read them. */
async function pinsFor({ target }: ClientCell, pins: string, { version }: Interpreter, work: string, { files, host }: Ports): Promise<string> {
  if (target === targetOf(host.platform, host.arch)) return pins
  const { requirementsOn } = await import('../pins/on-target.ts')
  const path = join(work, 'pins.txt')
  await files.write(path, requirementsOn(await files.text(pins), target, version))
  return path
}
