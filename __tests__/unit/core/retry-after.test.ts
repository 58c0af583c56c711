import { expect, test } from '@jest/globals'
import { backoff, retryAfter } from '../../../src/core/retry-after.ts'

const now = Date.parse('2026-01-31T00:00:00Z')

test.each<[unknown, number | undefined]>([
  ['7', 7],
  ['0', 0],
  [7, 7],
  ['Sat, 31 Jan 2026 00:00:09 GMT', 9],
  ['Fri, 30 Jan 2026 00:00:00 GMT', 0],
  ['soon', undefined],
  ['1e9', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('Retry-After: %j is %p seconds', (header, seconds) => expect(retryAfter(header, now)).toBe(seconds))

test('where nobody says it is doubled up to half a minute, never less than half of it', () => {
  expect([0, 1, 2, 7, 20].map(round => [backoff(round, 0), backoff(round, 1)])).toEqual([[0.125, 0.25], [0.25, 0.5], [0.5, 1], [15, 30], [15, 30]])
})
