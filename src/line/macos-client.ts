/** What a client for macOS is between the bundle and the formats: signed, and known to Apple's notary. */
import { createHash } from 'node:crypto'
import { join } from 'node:path/posix'
import type { SignedPair } from '../core/manifest.ts'
import type { MacosSigning, Notarizing } from '../core/macos-signing.ts'
import { appFolder } from '../core/names.ts'
import type { NotaryRecord } from '../core/notary.ts'
import type { ClientCell } from '../core/plan.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import { lastLines } from '../perform/run.ts'
import type { Ports } from '../ports.ts'
import { timed, type Job } from './job.ts'
import { macosSecrets, type MacosSecrets, type MacosSigningRequest } from './macos-secrets.ts'
import { keptBeside, type Kept } from './notary/kept.ts'
import { openMacosSigner, type MacosSigner } from './sign-macos.ts'

export interface MacosClient {
  cell: ClientCell
  signing: MacosSigning
  request: MacosSigningRequest
  job: Pick<Job, 'project' | 'release' | 'plan'>
  work: string
}

/** Of a bundle: what it became, by program. `took`: milliseconds. */
export type Settle = (bundle: string, launcher: string) => Promise<{ result: Record<string, SignedPair>; took: number }>

/** Throws before anything is made: what is wrong with secrets and certificate. */
export async function openMacosClient(client: MacosClient, ports: Ports): Promise<Settle> {
  const { cell, signing, request, job, work } = client
  const secrets = macosSecrets(signing, request, ports)
  const signer = await openMacosSigner(signing, secrets, job.project, work, ports)
  const { notarize } = signing
  const sign = (bundle: string, launcher: string) => timed(`sign ${cell.identity.name}`, ports, () => signer.sign(bundle, launcher))
  if (!notarize) return sign
  return async (bundle, launcher) => {
    const place: Place = { client, signer, kept: keptBeside(job.release, cell.id, ports), bundle }
    const made = await madeFrom(place, ports)
    const earlier = await place.kept.read(made)
    const { took, record } = earlier ? { took: 0, record: await takeUp(earlier, place, ports) } : await keep(made, await sign(bundle, launcher), place, ports)
    const known = await timed(`notarize ${cell.identity.name}`, ports, () => makeKnown(record, notarize, secrets, place, ports))
    return { result: { ...record.programs }, took: took + known.took }
  }
}

interface Place {
  client: MacosClient
  signer: MacosSigner
  kept: Kept
  bundle: string
}

const folderOf = ({ client }: Place) => appFolder(client.cell.identity.name)

/** The same for the same bundle, certificate and entitlements: then what was signed earlier is what would be signed now. */
async function madeFrom({ bundle, signer, client }: Place, { files }: Ports): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([signer.certificate, signer.entitlements, client.signing.timestamp]))
  for (const { path, mode } of await files.list(bundle)) hash.update(`${path}\0${mode & 0o100}\0${(await files.digest(join(bundle, path))).sha256}\n`)
  return hash.digest('hex')
}

async function keep(made: string, { result: programs, took }: Awaited<ReturnType<Settle>>, place: Place, ports: Ports): Promise<{ took: number; record: NotaryRecord }> {
  const { kept, bundle, client } = place
  await execute([{ do: 'archive', from: bundle, to: kept.archive, root: folderOf(place), epoch: client.job.plan.epoch }], ports)
  const record: NotaryRecord = { schema: 1, made, sha256: (await ports.files.digest(kept.archive)).sha256, programs }
  await kept.write(record)
  return { took, record }
}

/** The application as it was submitted takes the place of the one that is not signed yet. */
async function takeUp(record: NotaryRecord, place: Place, ports: Ports): Promise<NotaryRecord> {
  const { bundle, kept, client } = place
  const opened = join(client.work, 'submitted')
  await execute([{ do: 'extract', archive: kept.archive, to: opened }, { do: 'remove', path: bundle }], ports)
  await ports.files.move(join(opened, folderOf(place)), bundle)
  return record
}

async function makeKnown(record: NotaryRecord, who: Notarizing, { notaryKey }: MacosSecrets, place: Place, ports: Ports): Promise<void> {
  const [{ openNotary }, { notarize }] = await Promise.all([import('./notary/service.ts'), import('./notary/notarize.ts')])
  const [{ file = '' } = {}] = place.client.cell.formats
  await notarize({ name: file.slice(file.lastIndexOf('/') + 1), record, kept: place.kept, notary: openNotary(who, notaryKey, ports), wait: who.wait }, ports)
  await staple(place, ports)
}

/** A ticket may take a moment to be found once the notary has decided. */
async function staple({ signer, bundle }: Place, { host }: Ports): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { code, said } = await signer.staple(bundle)
    if (code === 0) return
    if (tries === 5) throw failed({ code: 'staple-failed', fact: `the notary has accepted the client, and its ticket could not be put into it\n${lastLines(said, 20)}\n`, fix: 'Run it again: it goes on with the same submission' })
    await host.wait(2000 * tries)
  }
}
