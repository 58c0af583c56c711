import { join } from 'node:path/posix'
import type { Icon } from '../../bundles/bundle.ts'
import { cellsOf, type ClientCell } from '../core/plan.ts'
import { command } from '../command.ts'
import { targetOf } from '../core/targets.ts'
import { failed } from '../errors.ts'
import { loadBundle, loadPackager } from '../line/folders.ts'
import { chosenCells, describeFiles, refuseChange, writePart, type Job } from '../line/job.ts'
import { cellField, lineFields, previousArtifact, previousArtifactField, previousFields } from '../line/fields.ts'
import { cellOutcome, openJob } from '../line/request.ts'
import { bundleFolder, packAndProve, proofPrograms } from '../line/pack.ts'
import { openssl, rcodesign } from '../core/rcodesign.ts'
import { ensurePrograms } from '../line/tools.ts'
import { signingFields, type SigningRequest } from '../line/signing-secrets.ts'
import { macosSigningFiles } from '../core/macos-signing.ts'
import { plannedSigningFiles } from '../core/signing.ts'
import { optional } from '../core/shape.ts'
import { startKey } from '../core/start-times.ts'
import type { Ports } from '../ports.ts'
import type { Infer } from '../spec.ts'

const fields = { ...lineFields, cell: cellField('client-standalone-linux-x86_64'), ...previousFields, 'previous-artifact': previousArtifactField, ...signingFields }

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
    for (const cell of cells) await packageClient(cell, request, job, ports)
    return cellOutcome('Clients', job, cells, ports)
  },
})

/** One cell: one bundle, every format of it, each proved; its files appear in the release folder when all of it is done. */
export async function packageClient(cell: ClientCell, request: SigningRequest, job: Job, ports: Ports): Promise<void> {
  const { files } = ports
  if (isForeign(cell, ports)) throw failed({ code: 'cell-foreign', fact: `${cell.id} is for ${cell.target}, which this machine is not`, fix: 'Run it where the client will run: it is tried before it is released' })
  const bundle = await loadBundle(cell.bundle)
  const packagers = await Promise.all(cell.formats.map(({ name }) => loadPackager(name)))
  await refuseOthers({ icon: cell.identity.icon?.path, spec: cell.spec, ...plannedSigningFiles(cell.sign), ...macosSigningFiles(cell.signMacos) }, job, ports)
  const signMacos = !request.unsigned && cell.signMacos
  await ensurePrograms([...bundle.needed(cell.target), ...packagers.flatMap(({ programs }) => programs), ...proofPrograms(cell), ...(signMacos ? [rcodesign, openssl] : [])], job.install, ports)
  const work = await files.temporary(cell.id)
  const sign = cell.sign && !request.unsigned ? await (await import('../line/sign.ts')).openSigner(cell.sign, cell.identity, request, job, work, ports) : undefined
  const macos = signMacos ? await (await import('../line/macos-client.ts')).openMacosClient({ cell, signing: signMacos, request, job, work }, ports) : undefined
  const { makeBundle } = await import('../line/bundle.ts')
  const icon = await iconOf(cell, job.project, ports)
  const bundled = await makeBundle(bundle, { ...cell, role: 'client', terminal: cell.identity.terminal, ...(icon && { icon }) }, job, work, ports)
  const launcher = bundle.launcher(cell.entry, cell.target)
  const signed = await sign?.(join(bundleFolder(work), launcher))
  const settled = macos ? await macos.settle(bundleFolder(work), launcher) : undefined
  const programs = signed ? { [launcher]: signed.result } : settled?.result
  let took = bundled.took + (signed?.took ?? 0) + (settled?.took ?? 0)
  const starts: Record<string, number> = {}
  const windows: Record<string, string> = {}
  const unsigned: Record<string, string> = {}
  for (const packager of packagers) {
    const proved = await packAndProve(packager, bundle, bundled, cell, job, work, ports, sign ?? macos?.seal)
    took += proved.took
    if (proved.start !== undefined) starts[startKey(packager.name, cell.target)] = proved.start
    if (proved.window) windows[startKey(packager.name, cell.target)] = Buffer.from(proved.window).toString('base64')
    Object.assign(unsigned, proved.unsigned)
  }
  for (const path of cell.files) await files.move(join(work, path), join(job.release, path))
  const described = await describeFiles(job.release, cell.files, bundled.from, ports, cell.target)
  const made = described.map(file => ({ ...file, ...(programs && { signed: { ...optional('unsigned', unsigned[file.path]), inside: programs } }) }))
  const inside = (await files.list(bundleFolder(work))).map(({ path, size }) => ({ path, size }))
  await writePart(job.release, { cell: cell.id, files: made, took, starts, ...(cell.window && { windows }), inside }, ports)
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

/** Whether the machine is another than the client's, and has no wine either, nor may it leave the client untried. */
export const isForeign = ({ target, wine, macosOnLinux }: ClientCell, { host }: Ports): boolean => {
  const here = targetOf(host.platform, host.arch)
  return target !== here && !(wine && here === 'linux-x86_64') && !(macosOnLinux && host.platform === 'linux')
}

async function iconOf({ identity: { icon } }: ClientCell, project: string, { files }: Ports): Promise<Icon | undefined> {
  if (icon?.kind !== 'png') return undefined
  const path = join(project, icon.path)
  return { path, width: icon.width, size: (await files.digest(path)).size }
}
