import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { localFiles } from '../../../src/ports/local/files.ts'

test('a moment is taken beside a folder: whoever looks at what has changed in it at the same time sees nothing of ours', async () => {
  const work = await mkdtemp(join(tmpdir(), 'files-test-'))
  try {
    await localFiles.makeFolder(join(work, 'tools'))
    const before = (await stat(join(work, 'tools'))).mtimeMs
    const moment = await localFiles.moment(join(work, 'tools'))
    expect([(await stat(join(work, 'tools'))).mtimeMs, await localFiles.names(work)]).toEqual([before, ['tools']])
    expect(Number(moment)).toBeGreaterThanOrEqual(before)
  } finally {
    await rm(work, { recursive: true })
  }
})
