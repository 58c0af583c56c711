/** When to come again. */

/** Seconds of a Retry-After header (RFC 9110, 10.2.3): a number, or a date. Undefined where it says neither. @param now milliseconds since the epoch */
export function retryAfter(header: unknown, now: number): number | undefined {
  if (header === undefined || header === null || header === '') return undefined
  const seconds = /^\d+$/.test(String(header)) ? Number(header) : Math.ceil((Date.parse(String(header)) - now) / 1000)
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}

/** Seconds where nobody says: doubled up to half a minute, and by chance apart from others who wait. @param round from 0 */
export const backoff = (round: number, chance = Math.random()): number => Math.min(30, 0.25 * 2 ** round) * (0.5 + chance / 2)
