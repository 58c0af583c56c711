/** A cache that cannot be read or written costs time, and nothing else. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { diskCache } from '../../../src/ports/local/cache.ts'

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'cache-test-'))
})
afterEach(() => rm(work, { recursive: true, force: true }))

const sha256 = 'ab'.repeat(32)

test.each<[string, (folder: string) => Promise<unknown>, boolean]>([
  ['not there yet', async () => undefined, true],
  ['a file', folder => writeFile(folder, ''), false],
  ['one whose entry is a folder', folder => mkdir(join(folder, 'ab', sha256, 'inner'), { recursive: true }), false],
  ['one whose notes are a file', async folder => mkdir(folder).then(() => writeFile(join(folder, 'notes'), '')), true],
])('%s', async (what, make, kept) => {
  const folder = join(work, 'cache')
  await make(folder)
  await writeFile(join(work, 'wheel'), 'whole')
  const cache = diskCache(folder)
  await cache.store(sha256, join(work, 'wheel'))
  await cache.note('abcd', sha256)
  expect(await cache.fetch(sha256, join(work, 'fetched'))).toBe(kept)
  expect(await cache.recall('abcd')).toBe(what === 'not there yet' || what.endsWith('is a folder') ? sha256 : undefined)
})
