import { describe, expect, test } from '@jest/globals'
import { contentsOf, digestOf, projectContents, projectSources } from '../../../src/line/sources.ts'
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

describe('a link', () => {
  const git = { git: () => ({ stdout: 'link\0' }) }
  async function sourcesWith(target: string, files: Record<string, string>) {
    const ports = memoryPorts({ files, programs: git })
    await ports.files.makeFolder('/project')
    await ports.files.link(target, '/project/link')
    return projectSources('/project', ports)
  }

  test('to a file counts by what it leads to, wherever that is', async () => {
    const [one, other] = await Promise.all(['one', 'other'].map(text => sourcesWith('../shared/file', { '/shared/file': text })))
    expect(one).toHaveLength(1)
    expect(one).not.toEqual(other)
  })

  test('to a folder of the project, or to nothing there, counts by where it leads', async () => {
    const [folder, nothing] = [await sourcesWith('real', { '/project/real/file': '' }), await sourcesWith('nothing', {})]
    expect([folder?.length, nothing?.length]).toEqual([1, 1])
    expect(folder).not.toEqual(nothing)
  })

  test.each([['real', 'a folder'], ['nothing', 'nothing']])('that leads to %s is what it was, when nobody has touched it', async target => {
    const ports = memoryPorts({ files: { '/project/real/file': '' }, programs: git })
    await ports.files.link(target, '/project/link')
    expect(await projectContents('/project', [], ports)).toEqual(contentsOf((await projectSources('/project', ports)) ?? [], '/project', []))
  })

  test.each(['../shared', '/shared', '/project/../shared'])('to a folder outside (%s): what it is made from is not known', async target => {
    expect(await sourcesWith(target, { '/shared/file': '' })).toBeUndefined()
  })
})
