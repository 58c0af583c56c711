/** Sends a verified release to its destinations: what is to be done is frozen and looked at, then done, then proved from there. */
import { join } from 'node:path'
import type { Channel, Destination, SendPlace } from '../../../publishers/destination.ts'
import type { Effect } from '../../core/effects.ts'
import type { ServerCell } from '../../core/plan.ts'
import { misconfigured, ReleaseError } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { loadDestination } from '../folders.ts'
import { timed, type Job } from '../job.ts'
import { ensurePrograms, toolEnvironment } from '../tools.ts'
import { openLedger } from './ledger.ts'
import { publishPlace } from './place.ts'
import { preflight } from './preflight.ts'
import { proveDestination } from './prove.ts'
import { sendAll } from './send.ts'
import { servicesOf } from './services.ts'

export interface Published {
  effect: Effect
  /** Whether this run sent it; else it was there. */
  now: boolean
}

interface Open {
  destination: Destination
  place: SendPlace
  channel: Channel
  effects: readonly Effect[]
}

export async function publish(cell: ServerCell, token: string | undefined, job: Job, ports: Ports): Promise<Published[]> {
  const work = await ports.files.temporary('publish')
  const open = await openAll(cell, token, job, work, ports)
  const effects = open.flatMap(each => each.effects)
  await timed(`look before ${effects.length} effects`, ports, () => lookFirst(open, job, ports))
  const ledger = await openLedger(job.release, effects, ports.files)
  const channels = new Map(open.map(({ destination, channel }) => [destination.name, channel]))
  const { result: sent } = await timed('send', ports, () => sendAll(effects, channels, ledger, limitsOf(open), ports))
  for (const { destination, place } of open) {
    const prove = destination.sender?.prove
    if (prove) await timed(`install and compare (from ${destination.name})`, ports, () => proveDestination(destination, prove, place, cell, job, work, ports))
  }
  await ports.files.remove(work)
  return effects.map(effect => ({ effect, now: sent.has(effect.id) }))
}

async function openAll(cell: ServerCell, token: string | undefined, job: Job, work: string, ports: Ports): Promise<Open[]> {
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
      ...(token && { token }),
    }
    open.push({ destination, place, channel: await sender.open(place, servicesOf(ports)), effects: sender.effects(place) })
  }
  if (open.some(({ effects }) => effects.length > 0)) return open
  throw misconfigured([{ code: 'publish-nowhere', fact: 'no destination of this release sends anything', fix: 'Name one that does under server.destinations, for example pypi; index needs server.index.folder', where: { key: 'server.destinations' } }])
}

/** Everything that is wrong, of all destinations, before the first effect. */
async function lookFirst(open: readonly Open[], job: Job, ports: Ports): Promise<void> {
  const found = await Promise.all(open.map(({ channel, effects }) => channel.preflight(effects)))
  const problems = [...(await preflight(open.flatMap(({ effects }) => effects), job, ports)), ...found.flat()]
  if (problems.length > 0) throw new ReleaseError(problems)
}

const limitsOf = (open: readonly Open[]) => ({ sending: 600, visible: 60 * Math.max(0, ...open.map(({ place }) => Number(place.settings['wait'] ?? 20))) })
