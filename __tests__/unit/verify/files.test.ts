import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { verifyFiles } from '../../../src/verify/files.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const manifest = JSON.stringify({ schema: 1, files: [{ path: 'wheels/a', sha256: sha256('AAA'), size: 3 }, { path: 'b', sha256: sha256(''), size: 0 }] })

describe('the files of a release', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['as the manifest says', { 'wheels/a': 'AAA', b: '' }, []],
    ['one of the same size changed', { 'wheels/a': 'AAB', b: '' }, [`wheels/a: sha256 is ${sha256('AAB')}, the manifest has ${sha256('AAA')}`]],
    ['one grown', { 'wheels/a': 'AAA', b: 'x' }, [`b: sha256 is ${sha256('x')}, the manifest has ${sha256('')}`]],
    ['all missing', {}, ['wheels/a: missing', 'b: missing']],
    // What stands beside is not the release's business: the report, for one.
    ['more than the manifest says', { 'wheels/a': 'AAA', b: '', 'report.html': '' }, []],
  ])('%s', async (_, files, expected) => {
    const ports = memoryPorts({ files: Object.fromEntries(Object.entries({ ...files, 'release.json': manifest }).map(([path, text]) => [`release/${path}`, text])) })
    expect(await verifyFiles('/project/release', ports)).toEqual(expected)
  })
})
