import { expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localFiles } from '../../../src/ports/local/files.ts'

/** It takes no room: nothing but its end was ever said. */
test('a file that Node has no text of is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'too-big-'))
  const path = join(folder, 'poetry.lock')
  writeFileSync(path, '')
  truncateSync(path, 3 * 2 ** 30)
  try {
    await expect(localFiles.text(path)).rejects.toMatchObject({ problems: [{ code: 'file-too-big', where: { file: path } }] })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
