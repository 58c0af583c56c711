/** What a client for macOS is signed and made known to Apple's notary as: the application, before it is packed, and each disk image and package of it. */
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path/posix'
import type { SignedPair } from '../core/manifest.ts'
import type { MacosSigning } from '../core/macos-signing.ts'
import { appFolder } from '../core/names.ts'
import type { ClientCell } from '../core/plan.ts'
import { execute } from '../execute.ts'
import type { Ports } from '../ports.ts'
import { timed, type Job } from './job.ts'
import { macosSecrets, type MacosSigningRequest } from './macos-secrets.ts'
import { keptBeside } from './notary/kept.ts'
import { makeKnown, type Subject } from './notary/known.ts'
import { openMacosSigner, type MacosSigner } from './sign-macos.ts'
import type { Sign } from './sign.ts'

export interface MacosClient {
  cell: ClientCell
  signing: MacosSigning
  request: MacosSigningRequest
  job: Pick<Job, 'project' | 'release' | 'becomes' | 'plan'>
  work: string
}

export interface MacosSteps {
  /** Of a bundle: what it became, by program. `took`: milliseconds. */
  settle(bundle: string, launcher: string): Promise<{ result: Readonly<Record<string, SignedPair>>; took: number }>
  /** Of a disk image or a package of that bundle. */
  seal: Sign
}

/** Throws before anything is made: what is wrong with secrets and certificates. */
export async function openMacosClient(client: MacosClient, ports: Ports): Promise<MacosSteps> {
  const { cell, signing, request, job, work } = client
  const secrets = macosSecrets(signing, cell.files, request, ports)
  const signer = await openMacosSigner(signing, secrets, job.project, work, ports)
  const { notarize } = signing
  const [known, named] = [notarize ? 'sign and notarize' : 'sign', cell.identity.name]
  const ask = async (subject: Subject) => (notarize ? makeKnown(subject, notarize, secrets.notaryKey, ports) : subject.sign())
  return {
    settle: (bundle, launcher) => timed(`${known} ${named}`, ports, async () => ask(await application(bundle, launcher, { client, signer }, ports))),
    seal: file => timed(`${known} ${basename(file)}`, ports, async () => Object.values(await ask(await packed(file, { client, signer }, ports)))[0] as SignedPair),
  }
}

interface Place {
  client: MacosClient
  signer: MacosSigner
}

const beside = ({ client: { job } }: Place): string => job.becomes ?? job.release
const keptApplication = (place: Place, ports: Ports) => keptBeside(beside(place), place.client.cell.id, 'zip', ports)

async function application(bundle: string, launcher: string, place: Place, ports: Ports): Promise<Subject> {
  const { client: { cell, job, work }, signer } = place
  const [kept, folder, opened] = [keptApplication(place, ports), appFolder(cell.identity.name), join(work, 'submitted')]
  return {
    name: `${folder} ${job.plan.application.version}`,
    kept,
    made: await madeFrom(bundle, place, ports),
    sign: () => signer.sign(bundle, launcher),
    keep: () => execute([{ do: 'archive', from: bundle, to: kept.archive, root: folder, epoch: job.plan.epoch }], ports),
    async takeUp() {
      await execute([{ do: 'extract', archive: kept.archive, to: opened }, { do: 'remove', path: bundle }], ports)
      await ports.files.move(join(opened, folder), bundle)
    },
    staple: () => signer.staple(bundle),
  }
}

/** The same for the same bundle, certificate and entitlements: then what was signed earlier is what would be signed now. */
async function madeFrom(bundle: string, { client, signer }: Place, { files }: Ports): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([signer.certificate(bundle), signer.entitlements, client.signing.timestamp]))
  for (const { path, mode } of await files.list(bundle)) hash.update(`${path}\0${mode & 0o100}\0${(await files.digest(join(bundle, path))).sha256}\n`)
  return hash.digest('hex')
}

/** Apple's programs make another file each time: it is known by the application that was submitted before it. */
async function packed(file: string, place: Place, ports: Ports): Promise<Subject> {
  const { client: { cell, job, signing }, signer } = place
  const { files } = ports
  const name = basename(file)
  const kept = keptBeside(beside(place), name, name.slice(name.lastIndexOf('.') + 1), ports)
  const inside = signing.notarize ? (await files.digest(keptApplication(place, ports).archive)).sha256 : ''
  return {
    name,
    kept,
    made: createHash('sha256').update(JSON.stringify([inside, cell.identity, job.plan.application.version, signer.certificate(file), signing.timestamp])).digest('hex'),
    sign: async () => ({ [name]: await signer.seal(file) }),
    keep: () => files.copy(file, kept.archive),
    takeUp: () => files.copy(kept.archive, file),
    staple: () => signer.staple(file),
  }
}
