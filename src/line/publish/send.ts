/** Does the effects of a release: each is observed, done where it is absent, and observed again until it is seen. Nothing is done twice and nothing is replaced. */
import { recoveryReport, waves, type Effect, type Seen, type Sent } from '../../core/effects.ts'
import { backoff } from '../../core/retry-after.ts'
import { failed, ReleaseError, type Problem } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import type { Channel } from '../../../publishers/destination.ts'
import type { Ledger } from './ledger.ts'

export interface Limits {
  /** Seconds for all attempts at one wave. */
  sending: number
  /** Seconds until what was accepted must be seen. */
  visible: number
}

/** The ids that this run sent; the others were there. */
export async function sendAll(effects: readonly Effect[], channels: ReadonlyMap<string, Channel>, ledger: Ledger, limits: Limits, ports: Ports): Promise<Set<string>> {
  const sent = new Set<string>()
  try {
    const problems = await Promise.all([...channels].map(([name, channel]) => channel.prepare?.(effects.filter(({ destination }) => destination === name)) ?? []))
    refuse(problems.flat())
    for (const wave of waves(effects)) await sendWave(wave, channels.get(wave[0]?.destination ?? '') as Channel, sent, { ledger, limits, ports })
    return sent
  } catch (error) {
    const problems = error instanceof ReleaseError ? error.problems : [{ code: 'publish-failed', fact: String(error), fix: 'Run the same command again' }]
    throw new ReleaseError([...problems, { code: 'publish-stopped', fact: `Publishing stopped\n${recoveryReport(effects, ledger.progress)}\n`, fix: 'Nothing is taken back. Run the same command again with the same release: what is out is not sent twice' }], 1, { cause: error })
  } finally {
    await ledger.keep()
  }
}

interface Setting {
  ledger: Ledger
  limits: Limits
  ports: Ports
}

async function sendWave(wave: readonly Effect[], channel: Channel, sent: Set<string>, { ledger, limits, ports }: Setting): Promise<void> {
  const { host, reporter } = ports
  const started = host.now()
  const seconds = () => (host.now() - started) / 1000
  // What can be taken back may have been, since an earlier run: it is not waited for.
  await ledger.note(wave.filter(each => !each.final && ledger.progress(each.id) === 'accepted'), 'intended')
  const reasons = new Map<string, string>()
  let left = wave
  for (let round = 0; ; round++) {
    const seen = await observe(channel, left)
    const gone = left.filter(each => each.final && seen(each).is === 'absent' && ledger.progress(each.id) === 'confirmed')
    refuse([...left.flatMap(each => differs(each, seen(each))), ...gone.map(({ id, does }) => ({ code: 'published-gone', fact: `${id} was seen outside before and is no longer there (${does})`, fix: 'Find out who removed it; many indexes never take such a name again: give the release another version' }))])
    ledger.saw(left.filter(each => seen(each).is === 'same'))
    left = left.filter(each => seen(each).is !== 'same')
    refuse(left.flatMap(each => blind(each, seen(each))))
    if (left.length === 0) return
    const waiting = left.filter(each => ledger.progress(each.id) === 'accepted')
    const unsent = left.filter(each => !waiting.includes(each))
    const later = left.map(each => askedToWait(seen(each)))
    if (seconds() + Math.max(0, ...later) > (unsent.length > 0 ? limits.sending : limits.visible)) throw new ReleaseError(left.map(each => overdue(each, seen(each), ledger, reasons.get(each.id))))
    const wait = await attempt(unsent.filter(each => seen(each).is === 'absent'), channel, sent, reasons, ledger, limits.sending - seconds())
    if (waiting.length > 0 && round % 5 === 1) reporter.note(`Accepted, not yet visible: ${waiting.map(({ id }) => id).join(', ')}`)
    if (round === 0 && wait === undefined) continue
    await ledger.keep()
    await host.wait(1000 * Math.max(wait ?? 0, ...later, backoff(round)))
  }
}

/** One attempt at each. @returns seconds that the outside asks to be left alone; undefined where all was accepted */
async function attempt(effects: readonly Effect[], channel: Channel, sent: Set<string>, reasons: Map<string, string>, ledger: Ledger, budget: number): Promise<number | undefined> {
  if (effects.length === 0) return 0
  await ledger.note(effects, 'intended')
  const answers = await channel.send(effects)
  const answered = (...kinds: Sent['is'][]) => effects.filter(({ id }) => kinds.includes(answers.get(id)?.is ?? 'unsure'))
  // For all of them at once: each time the disk is waited for.
  await ledger.note(answered('accepted', 'taken'), 'accepted')
  await ledger.note(answered('refused'), undefined)
  for (const { id } of answered('accepted')) sent.add(id)
  const problems: Problem[] = []
  let wait: number | undefined
  for (const effect of effects) {
    const answer = answers.get(effect.id) ?? { is: 'unsure', why: 'it gave no answer' }
    if (answer.is === 'refused') {
      problems.push({ code: 'publish-refused', fact: `${effect.destination} refused to ${effect.does}: ${answer.why}`, fix: answer.fix })
    } else if (answer.is === 'unsure') {
      reasons.set(effect.id, answer.why)
      if (answer.retryAfterSeconds !== undefined && answer.retryAfterSeconds > budget) problems.push({ code: 'publish-later', fact: `${effect.destination} is to be left alone for ${answer.retryAfterSeconds} s: ${answer.why}`, fix: 'Run the same command again after that time' })
      wait = Math.max(wait ?? 0, answer.retryAfterSeconds ?? 0)
    }
  }
  refuse(problems)
  return wait
}

async function observe(channel: Channel, effects: readonly Effect[]): Promise<(effect: Effect) => Seen> {
  const seen = await channel.observe(effects)
  return ({ id }) => seen.get(id) ?? { is: 'unknown', why: 'it was not looked for' }
}

/** Seconds. */
const askedToWait = (seen: Seen): number => (seen.is === 'unknown' && seen.retryAfterSeconds) || 0

const differs = ({ id, sha256, does }: Effect, seen: Seen): Problem[] =>
  seen.is === 'different'
    ? [{ code: 'published-differs', fact: `${id}: there is ${seen.there} already, this release has sha256 ${sha256} (${does})`, fix: 'Nothing was replaced. Publish the release that was published first, or give this one another version' }]
    : []

/** What would be the same again is not waited for. */
const blind = (effect: Effect, seen: Seen): Problem[] => (seen.is === 'unknown' && seen.stands ? [unseen(effect, seen.why)] : [])

const unseen = ({ id }: Effect, why: string): Problem => ({ code: 'publish-unseen', fact: `what is there for ${id} cannot be told: ${why}`, fix: 'Nothing is sent to where nobody can look. Check the address, the network and the credentials' })

function overdue(effect: Effect, seen: Seen, ledger: Ledger, reason = 'nobody said why'): Problem {
  const { id } = effect
  if (ledger.progress(id) === 'accepted') return { code: 'publish-invisible', fact: `${id} was accepted and is not yet visible`, fix: 'It is not lost: run the same command again later, and it is looked for again' }
  if (seen.is === 'unknown') return unseen(effect, seen.why)
  return { code: 'publish-unsure', fact: `${id} could not be sent in time: ${reason}`, fix: 'Run the same command again when the destination is well' }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw problems.length === 1 ? failed(problems[0] as Problem) : new ReleaseError(problems)
}
