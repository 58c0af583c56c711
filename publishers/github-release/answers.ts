/** What GitHub's answers mean. Pure. */
import type { Sent } from '../../src/core/effects.ts'
import { retryAfter } from '../../src/core/retry-after.ts'
import type { GitHubAnswer } from '../../src/ports.ts'

export interface Trouble {
  why: string
  /** It would be the same again. */
  stands?: boolean
  retryAfterSeconds?: number
}

const messageOf = ({ data }: GitHubAnswer): string => {
  const message = typeof data === 'object' && data !== null ? (data as { message?: unknown }).message : data
  return typeof message === 'string' ? message.replace(/<[^>]*>|[\s\x00-\x1f\x7f]+/g, ' ').trim().slice(0, 300).replace(/\.+$/, '') : ''
}

export const words = (answer: GitHubAnswer): string => `${answer.status} ${messageOf(answer)}`.trim()

/** Trouble that goes by: of the server, or a limit of requests, which is a 403 or 429. @param now milliseconds since the epoch */
export function passing(answer: GitHubAnswer, now: number): Trouble | undefined {
  const { status } = answer
  const wait = waitOf(answer, now)
  const limited = status === 429 || (status === 403 && (wait !== undefined || /rate limit|abuse/i.test(messageOf(answer))))
  // "Wait for at least one minute", says GitHub of a secondary limit that names no time.
  if (limited) return { why: words(answer), retryAfterSeconds: wait ?? 60 }
  return status >= 500 ? { why: words(answer), ...(wait !== undefined && { retryAfterSeconds: wait }) } : undefined
}

/** Of something that was listed a moment ago: it may be gone, or not yet be everywhere, which a fresh list tells. @param now milliseconds since the epoch */
export const troubleWithListed = (answer: GitHubAnswer, now: number): Trouble => passing(answer, now) ?? { why: words(answer), stands: answer.status !== 404 }

/** Seconds by Retry-After (RFC 9110, 10.2.3), else until the limit of requests is reset. */
function waitOf({ headers }: GitHubAnswer, now: number): number | undefined {
  const after = headers['retry-after']
  if (after !== undefined) return retryAfter(after, now)
  const reset = Number(headers['x-ratelimit-reset']) - now / 1000
  return String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset) ? Math.max(0, Math.ceil(reset)) : undefined
}

export const alreadyThere = ({ status, data }: GitHubAnswer): boolean =>
  status === 422 && ((data as { errors?: readonly { code?: string }[] } | undefined)?.errors ?? []).some(({ code }) => code === 'already_exists')

/** Of a request that changes something. @param now milliseconds since the epoch */
export function meaning(answer: GitHubAnswer, now: number): Sent {
  if (answer.status >= 200 && answer.status < 300) return { is: 'accepted' }
  const trouble = passing(answer, now)
  if (trouble) return { is: 'unsure', ...trouble }
  if (alreadyThere(answer)) return { is: 'taken', why: words(answer) }
  return { is: 'refused', why: words(answer), fix: remedies[answer.status] ?? 'Read what it says: it would say the same again' }
}

const permission = 'Give the job `permissions: contents: write`, or the input github-token a token that may write the contents of this repository'

export const remedies: Readonly<Record<number, string>> = {
  401: 'The token is not valid, or no longer: give another by the input github-token',
  403: permission,
  404: `GitHub shows nothing to a token without rights. ${permission}; and check server.github-release.repository`,
  422: 'Read what it says. An immutable release takes no file after it was published: give this one another version',
}
