/** Where the world in memory is stricter than a real one, and what it remembers. The rest is in contract/ports.test.ts. */
import { describe, expect, test } from '@jest/globals'
import { memoryPorts } from '../../../src/ports/memory.ts'
import type { Stored } from '../../../src/ports/memory/services.ts'
import { codes, systemCode } from '../helpers/problems.ts'

describe('strictness', () => {
  test('a relative path is a mistake', async () => {
    const { files } = memoryPorts({ files: { 'in/work': '' } })
    await expect(files.text('in/work')).rejects.toThrow("'in/work' is not absolute")
    await expect(files.has('in/work')).rejects.toThrow('is not absolute')
    expect(await files.has('/project/in/work')).toBe(true)
  })

  test('a program at a path runs only when somebody has put it there', async () => {
    const ports = memoryPorts({ programs: { python: () => ({ stdout: 'here' }) } })
    expect(await codes(() => ports.processes.run({ argv: ['/venv/bin/python'] }))).toEqual(['tool-missing'])
    await ports.files.write('/venv/bin/python', '')
    expect(await ports.processes.run({ argv: ['/venv/bin/python'] })).toMatchObject({ stdout: 'here' })
    expect(await ports.processes.run({ argv: ['/usr/bin/python'] })).toMatchObject({ code: 0 })
  })

  test('names that every object has are no programs, addresses or variables', async () => {
    const ports = memoryPorts()
    expect([await ports.processes.find('constructor'), ports.host.env('constructor')]).toEqual([undefined, undefined])
    expect(await codes(() => ports.processes.run({ argv: ['toString'] }))).toEqual(['tool-missing'])
    await expect(ports.network.get('constructor')).rejects.toThrow('nobody is at')
  })

  test('a full disk refuses what does not fit, and keeps what did', async () => {
    const { files } = memoryPorts({ files: { a: '12345' }, space: 12 })
    expect(await systemCode(() => files.write('/project/b', '12345678'))).toBe('ENOSPC')
    await files.copy('/project/a', '/project/b')
    expect(await systemCode(() => files.copy('/project/a', '/project/c'))).toBe('ENOSPC')
    expect((await files.list('/project')).map(({ path }) => path)).toEqual(['a', 'b'])
  })

  test('a stage is closed once', () => {
    const stage = memoryPorts().reporter.begin('build')
    stage.done()
    expect(() => stage.failed()).toThrow('closed twice')
  })
})

test('it remembers what happened, in order', async () => {
  const ports = memoryPorts({ programs: { tool: () => ({ stdout: 'says' }) }, responses: { 'https://x.example/': { status: 503 } } })
  const problem = { code: 'c', fact: 'f', fix: 'x' }
  ports.reporter.begin('one').done('3 files')
  ports.reporter.begin('two')
  ports.reporter.note('note')
  ports.reporter.warn(problem)
  await ports.processes.run({ argv: ['tool', '1'] })
  await ports.network.get('https://x.example/')
  expect(ports.seen).toMatchObject({
    stages: [{ title: 'one', state: 'done', result: '3 files' }, { title: 'two', state: 'running' }],
    notes: ['note'],
    warnings: [problem],
    ran: [{ argv: ['tool', '1'] }],
    child: ['says'],
    asked: ['https://x.example/'],
  })
})

describe('artifacts between the jobs of one run', () => {
  async function stored() {
    const run = new Map<string, Stored>()
    const first = memoryPorts({ artifacts: run, files: { 'release/plan.json': '{}', 'release/pins/a': 'A', 'release/other': 'no' } })
    const sha256 = await first.artifacts.store('release-plan', '/project/release', ['plan.json', 'pins/a'])
    return { run, sha256, second: memoryPorts({ artifacts: run }) }
  }

  test('what one stores another fetches, and only that', async () => {
    const { second, sha256 } = await stored()
    expect(await second.artifacts.fetch({ name: 'release-plan' }, '/project/release', sha256)).toEqual(['release-plan'])
    expect((await second.files.list('/project/release')).map(({ path }) => path)).toEqual(['pins/a', 'plan.json'])
  })

  test.each<[string, { name: string } | { prefix: string }, string | undefined, string[]]>([
    ['another digest', { name: 'release-plan' }, '0'.repeat(64), ['artifact-changed']],
    ['a digest of what is not there', { name: 'release-pins' }, '0'.repeat(64), ['artifact-missing']],
    ['a name that is not there, unvouched', { name: 'release-pins' }, undefined, []],
    ['a prefix that nothing has', { prefix: 'release-native-' }, undefined, []],
  ])('%s: %j %j', async (_, pattern, sha256, expected) => {
    const { second } = await stored()
    expect(await codes(() => second.artifacts.fetch(pattern, '/project/release', sha256))).toEqual(expected)
    expect(await second.files.has('/project/release')).toBe(false)
  })

  test('a name is given once', async () => {
    const { run } = await stored()
    await expect(memoryPorts({ artifacts: run }).artifacts.store('release-plan', '/project', [])).rejects.toThrow('already')
  })
})
