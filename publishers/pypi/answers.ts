/** What the answers of an upload mean. Pure. The upload API has no specification; the rules are those of Warehouse and of the servers that imitate it. */
import type { Seen, Sent } from '../../src/core/effects.ts'
import { retryAfter } from '../../src/core/retry-after.ts'
import type { ListedDistribution } from '../destination.ts'

/** One line of upload.py. */
export interface Answer {
  id: string
  status?: number
  /** Of the header: seconds, or a date. */
  retry_after?: string | null
  body?: string
  error?: string
  /** Whether any of it may have arrived. */
  sent?: boolean
  /** Whether there was no more than a certificate that nobody here trusts. */
  untrusted?: boolean
}

/** @param now milliseconds since the epoch */
export function meaning(answer: Answer, now: number): Sent {
  const { status, body = '', error = '' } = answer
  if (answer.untrusted) return { is: 'refused', why: error, fix: untrusted }
  if (status === undefined) return answer.sent === false ? { is: 'refused', why: error, fix: 'Look at the file: it is not what this release holds, or no index would take it' } : { is: 'unsure', why: error }
  const why = `${status} ${words(body)}`
  if (status >= 200 && status < 300) return { is: 'accepted' }
  if (status === 409 || (status === 400 && /already exists|different contents|filename.*been used/i.test(body))) return { is: 'taken', why }
  if (status === 429 || status >= 500) return { is: 'unsure', why, ...waitOf(answer.retry_after, now) }
  return { is: 'refused', why, fix: remedies[status] ?? 'Read what it says: it would say the same again' }
}

const untrusted = 'Check the address and this machine\'s clock; where a proxy or an index has a certificate of its own, give what it is signed by in TWINE_CERT (for the upload) and NODE_EXTRA_CA_CERTS (for the look)'

const remedies: Readonly<Record<number, string>> = {
  400: 'Read what it says about the file: its metadata, its name or its version',
  401: 'Give the token of an account that may upload this project: input token, TWINE_PASSWORD, or Trusted Publishing with id-token: write',
  403: 'The token is not for this project, or Trusted Publishing is registered for another workflow or environment. It must be the workflow that calls this action, not a reusable one',
  404: 'Check the address of the repository: it is that of uploads, which often ends in /legacy/',
  413: 'The file is larger than the index allows: ask for a higher limit, or make it smaller',
}

function waitOf(header: string | null | undefined, now: number): { retryAfterSeconds?: number } {
  const seconds = retryAfter(header, now)
  return seconds === undefined ? {} : { retryAfterSeconds: seconds }
}

/** Of a page for people. */
const words = (body: string): string => body.replace(/<(style|script|title)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replace(/[\s\x00-\x1f\x7f]+/g, ' ').trim().slice(0, 300).replace(/\.+$/, '')

/** By the digest that the index lists; a listed file without one tells nothing. */
export function seenIn(listed: readonly ListedDistribution[], file: string, sha256: string): Seen {
  const found = listed.find(each => each.file === file)
  if (!found) return { is: 'absent' }
  if (!found.sha256) return { is: 'unknown', why: `the index lists ${file} without a sha256`, stands: true }
  return found.sha256 === sha256 ? { is: 'same' } : { is: 'different', there: `${file} with sha256 ${found.sha256}` }
}
