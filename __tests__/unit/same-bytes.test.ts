/** That the end-to-end tests which compare two folders can fail, and what they say then. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveOf } from '../../src/perform/archive.ts'
import { writeZip } from '../../src/perform/zip.ts'
import { firstDifference } from '../e2e/same-bytes.ts'

let work: string
beforeAll(async () => void (work = await mkdtemp(join(tmpdir(), 'same-bytes-'))))
afterAll(() => rm(work, { recursive: true, force: true }))

let count = 0
async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const at = join(work, String(count++))
  await mkdir(join(at, 'client'), { recursive: true })
  for (const [name, data] of Object.entries(files)) await writeFile(join(at, 'client', name), data)
  return at
}

const members = (text: string, mode = 0o644) => [{ path: 'a/one', data: Buffer.from('one'), mode }, { path: 'a/two', data: Buffer.from(text), mode }]

test.each<[string, () => Promise<Record<string, string | Uint8Array>>, () => Promise<Record<string, string | Uint8Array>>, RegExp | undefined]>([
  ['the same', async () => ({ a: 'x', b: 'y' }), async () => ({ b: 'y', a: 'x' }), undefined],
  ['a byte', async () => ({ a: 'x', b: 'abc' }), async () => ({ a: 'x', b: 'abd' }), /^client\/b differs first at offset 2: /],
  ['a length', async () => ({ a: 'ab' }), async () => ({ a: 'abc' }), /^client\/a differs first at offset 2: /],
  ['a file, though empty', async () => ({ a: 'x' }), async () => ({ a: 'x', b: '' }), /^client\/b is only in the second$/],
  ['a byte of a file in a zip', async () => ({ 'a.zip': await writeZip(members('two'), 0) }), async () => ({ 'a.zip': await writeZip(members('twO'), 0) }), /^client\/a\.zip differs first at offset \d+: .*; inside: a\/two differs first at offset 2: /],
  ['a byte of a file in a tar.gz', async () => ({ 'a.tar.gz': await archiveOf(members('two'), 0) }), async () => ({ 'a.tar.gz': await archiveOf(members('twO'), 0) }), /^client\/a\.tar\.gz differs first at offset \d+: .*; inside: a\/two differs first at offset 2: /],
  ['the mode of a file in a zip', async () => ({ 'a.zip': await writeZip(members('two'), 0) }), async () => ({ 'a.zip': await writeZip(members('two', 0o755), 0) }), /; inside: a\/one has mode 644, then 755$/],
])('%s', async (_, one, two, said) => {
  const difference = await firstDifference(await folder(await one()), await folder(await two()))
  if (said) expect(difference).toMatch(said)
  else expect(difference).toBeUndefined()
})
