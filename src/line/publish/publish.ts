/** Sends a verified release to its destinations: what is to be done is frozen and looked at, then done, then proved from there. */
import { join } from 'node:path/posix'
import type { Channel, Destination, SendPlace, Sender } from '../../../publishers/destination.ts'
import type { Effect } from '../../core/effects.ts'
import type { ServerCell } from '../../core/plan.ts'
import { provenanceFile } from '../../core/provenance.ts'
import { optional } from '../../core/shape.ts'
import { misconfigured, ReleaseError } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { readManifest } from '../../verify/files.ts'
import { loadDestination } from '../folders.ts'
import { timed, type Job } from '../job.ts'
import { ensurePrograms, toolEnvironment } from '../tools.ts'
import { openLedger } from './ledger.ts'
import { publishPlace } from './place.ts'
import { preflight } from './preflight.ts'
import { proveDestination } from './prove.ts'
import { sendAll } from './send.ts'
import { servicesOf } from './services.ts'
import { sourceOf } from './source.ts'

export interface Published {
  effect: Effect
  /** Whether this run sent it; else it was there. */
  now: boolean
}

/** By the name of the input. */
export type Secrets = Readonly<Record<NonNullable<Sender['secret']>, string | undefined>>

interface Open {
  destination: Destination
  place: SendPlace
  channel: Channel
  effects: readonly Effect[]
}

export async function publish(cell: ServerCell, secrets: Secrets, job: Job, ports: Ports): Promise<Published[]> {
  const work = await ports.files.temporary('publish')
  const open = await openAll(cell, secrets, job, work, ports)
  try {
    return await publishAll(open, cell, job, work, ports)
  } finally {
    await Promise.all(open.map(({ channel }) => channel.close?.()))
  }
}

async function publishAll(open: readonly Open[], cell: ServerCell, job: Job, work: string, ports: Ports): Promise<Published[]> {
  const effects = open.flatMap(each => each.effects)
  await timed(`look before ${effects.length} effects`, ports, () => lookFirst(open, job, ports))
  const ledger = await openLedger(job.release, effects, ports.files, open[0]?.place.source.commit)
  const channels = new Map(open.map(({ destination, channel }) => [destination.name, channel]))
  const { result: sent } = await timed('send', ports, () => sendAll(effects, channels, ledger, limitsOf(open), ports))
  for (const each of open) await proveSent(each, cell, job, work, ports).catch(unproved(each))
  await ports.files.remove(work)
  return effects.map(effect => ({ effect, now: sent.has(effect.id) }))
}

async function openAll(cell: ServerCell, secrets: Secrets, job: Job, work: string, ports: Ports): Promise<Open[]> {
  const [source, holds] = [await sourceOf(job.project, ports), await heldBy(job, ports)]
  const open: Open[] = []
  for (const { name, settings = {} } of cell.destinations) {
    const destination = await loadDestination(name)
    const { sender } = destination
    if (!sender) continue
    await ensurePrograms(destination.programs, job.install, ports)
    const room = join(work, name)
    await ports.files.makeFolder(room)
    const place: SendPlace = {
      ...(await publishPlace(name, cell, job, work, ports)),
      settings,
      release: job.release,
      work: room,
      tools: await toolEnvironment(destination.requirements, ports),
      ...optional('token', sender.secret && secrets[sender.secret]),
      holds,
      source,
    }
    const effects = sender.effects(place)
    // A folder that is to be deployed by hand is sent nowhere, so nothing is proved from there.
    if (effects.length > 0) open.push({ destination, place, channel: await sender.open(place, servicesOf(ports)), effects })
  }
  if (open.length > 0) return open
  throw misconfigured([{ code: 'publish-nowhere', fact: 'no destination of this release sends anything', fix: 'Name one that does under server.destinations, for example pypi; index needs server.index.folder', where: { key: 'server.destinations' } }])
}

async function proveSent({ destination, place, channel, effects }: Open, cell: ServerCell, job: Job, work: string, ports: Ports): Promise<void> {
  const prove = destination.sender?.prove
  if (!prove) return
  await timed(`install and compare (from ${destination.name})`, ports, async () => {
    const fetched = join(place.work, 'fetched')
    await channel.fetch?.(effects, fetched)
    await proveDestination(destination, prove, { ...place, fetched }, cell, job, work, ports)
  })
}

/** By then all of it is out, whatever the proof says. */
const unproved = ({ destination }: Open) => (error: unknown): never => {
  if (!(error instanceof ReleaseError)) throw error
  throw new ReleaseError([...error.problems, { code: 'publish-unproved', fact: `Everything is published; that servers get it from ${destination.name} could not be proved`, fix: 'Nothing is taken back. Run the same command again: what is out is not sent twice, and the proof is made anew' }], 1, { cause: error })
}

/** The manifest, all that it lists, and how it was made. */
async function heldBy({ release }: Job, ports: Ports): Promise<SendPlace['holds']> {
  const { files } = await readManifest(release, ports)
  const beside = await Promise.all(['release.json', provenanceFile].map(async path => ({ path, ...(await ports.files.digest(join(release, path))) })))
  return [...files.map(({ path, sha256, size }) => ({ path, sha256, size })), ...beside]
}

/** Everything that is wrong, of all destinations, before the first effect. */
async function lookFirst(open: readonly Open[], job: Job, ports: Ports): Promise<void> {
  const found = await Promise.all(open.map(({ channel, effects }) => channel.preflight(effects)))
  const problems = [...(await preflight(open.flatMap(({ effects }) => effects), job, ports)), ...found.flat()]
  if (problems.length > 0) throw new ReleaseError(problems)
}

const limitsOf = (open: readonly Open[]) => ({ sending: 600, visible: 60 * Math.max(0, ...open.map(({ place }) => Number(place.settings['wait'] ?? 20))) })
