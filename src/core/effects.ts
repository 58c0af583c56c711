/**
 * What publishing does to the outside, as data. All of it is planned and frozen before the first of it is done; then each effect is observed by
 * the digest of its bytes, done where they are absent, and never done over something else.
 */
import { sha256 } from './digest.ts'

export interface Effect {
  /** Unique in a release: `pypi messenger-1.0.tar.gz`. */
  id: string
  destination: string
  /** For people: `upload messenger-1.0.tar.gz`. */
  does: string
  /** What the outside holds afterwards: below the release folder, its sha256 and bytes. With `text` a name only. */
  file: string
  /** The content itself, where it is no file of the release. */
  text?: string
  sha256: string
  size: number
  /** Effects of one wave and destination are done side by side; the next begins when all of them are confirmed, whatever the destination. */
  wave: number
  /** Whether nobody can take it back. Such effects come last. */
  final: boolean
}

/** What the outside holds in an effect's place. */
export type Seen =
  | { is: 'absent' }
  | { is: 'same' }
  /** `there`: what it has, in a few words. */
  | { is: 'different'; there: string }
  /** Nobody could tell. `stands`: it would be the same again. */
  | { is: 'unknown'; why: string; stands?: boolean; retryAfterSeconds?: number }

/** What the outside answered. Only observing tells what is there. */
export type Sent =
  | { is: 'accepted' }
  /** It says that it has such a file already. Which one, observing tells. */
  | { is: 'taken'; why: string }
  | { is: 'refused'; why: string; fix: string }
  /** It may have arrived, or may do so next time. */
  | { is: 'unsure'; why: string; retryAfterSeconds?: number }

/** In the order in which they are done: what can be taken back first, then wave after wave, so that one destination can come after all others. */
export function waves(effects: readonly Effect[]): Effect[][] {
  const destinations = [...new Set(effects.map(({ destination }) => destination))]
  const ordered = [...effects].sort((a, b) => Number(a.final) - Number(b.final) || a.wave - b.wave || destinations.indexOf(a.destination) - destinations.indexOf(b.destination))
  const together: Effect[][] = []
  for (const effect of ordered) {
    const last = together.at(-1)
    if (last?.[0] && last[0].destination === effect.destination && last[0].wave === effect.wave && last[0].final === effect.final) last.push(effect)
    else together.push([effect])
  }
  return together
}

/** The sha256 of the whole plan of effects, whatever the order in which they were found. @param commit Of what is sent, where it is known */
export const frozen = (effects: readonly Effect[], commit = ''): string =>
  sha256(JSON.stringify([commit, ...[...effects].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, file, sha256: digest, size, wave, final }) => [id, file, digest, size, wave, final])]))

/** How far an effect came: meant to be done, answered with a yes, seen outside. */
export type Progress = 'intended' | 'accepted' | 'confirmed'

/** Nothing is rolled back. What is out, what is not, for the one who goes on. */
export function recoveryReport(effects: readonly Effect[], progress: (id: string) => Progress | undefined): string {
  const of = (...wanted: (Progress | undefined)[]) => effects.filter(({ id }) => wanted.includes(progress(id))).map(({ id }) => id)
  const lists = { 'seen outside': of('confirmed'), 'accepted, not yet visible': of('accepted'), 'perhaps sent': of('intended'), 'not sent': of(undefined) }
  return Object.entries(lists).filter(([, ids]) => ids.length > 0).map(([what, ids]) => `${what}: ${ids.join(', ')}`).join('\n')
}
