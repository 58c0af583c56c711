import { expect, test } from '@jest/globals'
import { digestOf, projectSources } from '../../../src/line/sources.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'

test('a file that becomes executable is another source: archives keep it', async () => {
  const ports = memoryPorts({ files: { '/project/configure': '#!/bin/sh\n', '/project/app.py': '' }, programs: { git: () => ({ stdout: 'app.py\0configure\0' }) } })
  const digest = async () => digestOf((await projectSources('/project', ports)) ?? [])
  const before = await digest()
  await ports.files.setMode('/project/configure', 0o755)
  expect(await digest()).not.toBe(before)
  await ports.files.setMode('/project/configure', 0o644)
  expect(await digest()).toBe(before)
})
