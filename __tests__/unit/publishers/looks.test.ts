/** Which looks at an index are made, and what they are taken for. */
import { expect, test } from '@jest/globals'
import type { Listed } from '../../../publishers/destination.ts'
import { looksAt, seenOn } from '../../../publishers/pypi/looks.ts'
import type { Effect } from '../../../src/core/effects.ts'

const effect = (file: string): Effect => ({ id: `pypi ${file}`, destination: 'pypi', does: `upload ${file}`, file: `wheels/${file}`, sha256: 'a', size: 1, wave: 0, final: true })
const [wheel, sdist, other] = [effect('app-1.0-py3-none-any.whl'), effect('app-1.0.tar.gz'), effect('app_locked-1.0-py3-none-any.whl')]

/** `page` answers; `asked`: for which projects; `waited`: milliseconds. */
function outside(page: (project: string) => Listed = () => ({ files: [] })) {
  const [asked, waited]: [string[], number[]] = [[], []]
  return { asked, waited, looks: looksAt(async project => (asked.push(project), page(project)), { wait: async ms => void waited.push(ms) }) }
}

test('one page answers for all files of its project', async () => {
  const { asked, looks } = outside()
  await looks.pagesOnce([wheel, sdist, other])
  expect(asked).toEqual(['app', 'app-locked'])
})

test('the look before everything is the one before the first effect, and the confirmation of the wheels the one before the sdist', async () => {
  const { asked, looks } = outside()
  await looks.pages([wheel, sdist])
  await looks.pagesOnce([wheel])
  expect(asked.length).toBe(1)
  await looks.pagesOnce([wheel])
  await looks.pagesOnce([sdist])
  expect(asked.length).toBe(2)
})

test('who asks again for a file sees the page anew', async () => {
  const files: { file: string; sha256: string }[] = []
  const { looks } = outside(() => ({ files: [...files] }))
  expect(seenOn(await looks.pagesOnce([wheel]), wheel)).toEqual({ is: 'absent' })
  files.push({ file: 'app-1.0-py3-none-any.whl', sha256: 'a' })
  expect(seenOn(await looks.pagesOnce([wheel]), wheel)).toEqual({ is: 'same' })
})

test('a page that could not be had answers for nothing later', async () => {
  const { asked, looks } = outside(() => ({ unknown: 'it answered 500' }))
  expect(seenOn(await looks.pages([wheel]), wheel)).toEqual({ is: 'unknown', why: 'it answered 500', stands: true })
  await looks.pagesOnce([wheel])
  expect(asked.length).toBe(2)
})

test.each<[string, Extract<Listed, { unknown: string }>, number]>([
  ['what passes', { unknown: 'it answered 500', passing: true }, 4],
  ['what passes when it says', { unknown: 'it answered 503', passing: true, retryAfterSeconds: 7 }, 4],
  ['what passes much later', { unknown: 'it answered 429', passing: true, retryAfterSeconds: 3600 }, 1],
  ['what would be the same again', { unknown: 'it answered 401' }, 1],
])('before everything: %s', async (_, page, times) => {
  const { asked, waited, looks } = outside(() => page)
  expect(seenOn(await looks.pages([wheel]), wheel)).toEqual({ is: 'unknown', why: page.unknown, stands: !page.passing, ...(page.retryAfterSeconds && { retryAfterSeconds: page.retryAfterSeconds }) })
  expect([asked.length, waited.length]).toEqual([times, times - 1])
  if (page.retryAfterSeconds) expect(new Set([...waited, 1000 * page.retryAfterSeconds]).size).toBe(1)
})

test('before everything: what is well again is believed', async () => {
  const pages: Listed[] = [{ unknown: 'it answered 502', passing: true }, { files: [] }]
  const { asked, looks } = outside(() => pages.shift() as Listed)
  expect(seenOn(await looks.pages([wheel]), wheel)).toEqual({ is: 'absent' })
  expect(asked.length).toBe(2)
})
