/** The way to a release: looked up each time, sent to as a draft, and never changed once it is published. */
import { posix } from 'node:path'
import { changelogOf } from '../../src/core/changelog.ts'
import type { Effect, Seen, Sent } from '../../src/core/effects.ts'
import { failed } from '../../src/errors.ts'
import type { Channel, SendPlace, Services } from '../destination.ts'
import type { Trouble } from './answers.ts'
import { Unseen } from './api.ts'
import { assetFiles, assetName } from './effects.ts'
import { notesOf, type Notes } from './notes.ts'
import { preflight } from './preflight.ts'
import { openRemote, seenIn, type Remote } from './remote.ts'
import { sendOne } from './send.ts'

/** What everything here works with. */
export interface Setting {
  place: SendPlace
  notes: Notes
  remote: Remote
  services: Services
}

/** Uploads at a time: GitHub asks not to be hurried. */
const parallel = 3

export async function openChannel(place: SendPlace, services: Services): Promise<Channel> {
  const setting = { place, notes: await readNotes(place, services), remote: openRemote(place, services), services }
  return {
    preflight: effects => preflight(effects, setting),
    observe: effects => observe(effects, setting),
    send: effects => send(effects, setting),
    fetch: (effects, folder) => fetch(effects, folder, setting),
  }
}

async function readNotes(place: SendPlace, { files }: Services): Promise<Notes> {
  const path = posix.join(place.source.project, changelogOf(place.settings))
  return notesOf((await files.has(path)) ? await files.text(path) : '', place.app.version, assetFiles(place).map(({ path: file }) => posix.basename(file)))
}

async function observe(effects: readonly Effect[], { remote }: Setting): Promise<Map<string, Seen>> {
  const seen = await remote.look().then(there => (effect: Effect) => seenIn(there, effect), nobodySees<Seen>(trouble => ({ is: 'unknown', ...trouble })))
  return new Map(effects.map(effect => [effect.id, seen(effect)]))
}

/** A fresh look comes first: what an interrupted upload left must go before it is sent again. */
async function send(effects: readonly Effect[], setting: Setting): Promise<Map<string, Sent>> {
  const there = await setting.remote.look().catch(nobodySees<Sent>(trouble => ({ is: 'unsure', ...trouble })))
  if (typeof there === 'function') return new Map(effects.map(effect => [effect.id, there(effect)]))
  const sent = new Map<string, Sent>()
  await together(effects, async effect => void sent.set(effect.id, await sendOne(effect, there, setting)))
  return sent
}

const nobodySees = <T>(answer: (trouble: Trouble) => T) => (error: unknown) => {
  if (error instanceof Unseen) return (_: Effect): T => answer(error.trouble)
  throw error
}

/** The wheels: what else a release has, no server installs. */
async function fetch(effects: readonly Effect[], folder: string, { remote: { look, give } }: Setting): Promise<void> {
  const wheels = effects.filter(({ file }) => file.endsWith('.whl')).map(assetName)
  try {
    const { assets } = await look()
    await together(assets.filter(({ name }) => wheels.includes(name)), asset => give(asset, posix.join(folder, asset.name)))
  } catch (error) {
    if (!(error instanceof Unseen)) throw error
    throw failed({ code: 'published-unread', fact: `GitHub does not give what was published: ${error.message}`, fix: 'Check the network and the token, or come back later' }, error)
  }
}

async function together<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: parallel }, worker))
}
