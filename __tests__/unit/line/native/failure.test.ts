/** What a person reads of a cell that failed, and what they can do with it. */
import { describe, expect, test } from '@jest/globals'
import type { ClientCell, NativeCell } from '../../../../src/core/plan.ts'
import { failed } from '../../../../src/errors.ts'
import type { Job } from '../../../../src/line/job.ts'
import { again, problemsOf } from '../../../../src/line/native/failure.ts'
import { needsOneOf } from '../../../../src/line/native/foreign.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'

const cell = { id: 'native-linux-x86_64', builder: 'zig', target: 'linux-x86_64', abi: { kind: 'version' } } as NativeCell
const job = { project: '/project/app', release: '/project/release' } as Job
const problem = (code: string, fact: string) => failed({ code, fact, fix: 'Do it' })

describe('problems of a cell', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['a compiler error', problem('command-failed', 'gcc'), 'command-failed native-linux-x86_64: gcc', /^Read its message above; to see it again: node \S+ build-native app --cell native-linux-x86_64 /],
    ['too late', problem('time-limit', 'gcc'), 'time-limit native-linux-x86_64: gcc', /native\.timeout.*; to see it again: node /],
    ['what needs no second look', problem('wheel-surprise', 'evil.pth'), 'wheel-surprise native-linux-x86_64: evil.pth', /^Do it$/],
    ['a full disk, as a compiler says it', problem('command-failed', 'ld: final link failed: No space left on device'), 'disk-full native-linux-x86_64: no space was left on the disk of /tmp (99 B free): ld: final link failed: No space left on device', /^Make room/],
    ['a full disk, as the system says it', Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' }), 'disk-full native-linux-x86_64: no space was left on the disk of /tmp (99 B free): ENOSPC: write', /^Make room/],
    ['no permission', Object.assign(new Error('EACCES: open'), { code: 'EACCES' }), 'no-permission native-linux-x86_64: EACCES: open', /^Check who/],
  ])('%s', async (_, error, said, remedy) => {
    const ports = memoryPorts({ space: 99 })
    const [only, ...more] = await problemsOf(error, cell, '/tmp/work', job, ports)
    expect([`${only?.code} ${only?.fact}`, more]).toEqual([said, []])
    expect(only?.fix).toMatch(remedy)
  })

  test('what nobody foresaw is thrown on', async () => {
    await expect(problemsOf(new TypeError('oops'), cell, '/tmp/work', job, memoryPorts())).rejects.toThrow('oops')
  })
})

describe('the command that shows it again', () => {
  const runner = { GITHUB_ACTIONS: 'true', GITHUB_ACTION_REPOSITORY: 'owner/release-actions', GITHUB_ACTION_REF: 'v1' }
  test.each<[string, Record<string, string>, Partial<Job>, string, string]>([
    ['at home', {}, {}, 'zig', 'node /suite/dist/main.js build-native app --cell native-linux-x86_64 --output again-native-linux-x86_64 --verbose'],
    ['in the project', {}, { project: '/project' }, 'zig', 'node /suite/dist/main.js build-native . --cell'],
    ['with a configuration, and a space', {}, { project: '/project/my app', config: 'other one.yaml' }, 'zig', "node /suite/dist/main.js build-native 'my app' --config 'other one.yaml' --cell"],
    ['of a runner', runner, {}, 'zig', 'npx github:owner/release-actions#v1 build-native app --cell'],
    ['of a runner, whose engine counts', runner, {}, 'cibuildwheel', 'GITHUB_ACTIONS=true npx github:owner/release-actions#v1 build-native app --cell'],
    ['of an action that lies in the repository', { GITHUB_ACTIONS: 'true', GITHUB_ACTION_REPOSITORY: '' }, {}, 'zig', 'node /suite/dist/main.js build-native app --cell'],
  ])('%s', (_, env, of, builder, command) => {
    expect(again({ id: cell.id, builder }, { ...job, ...of }, memoryPorts({ env })).slice(0, command.length)).toBe(command)
  })
})

test.each<[string, Partial<NativeCell>[], boolean]>([
  ['its wheel', [{ target: 'linux-x86_64' }], true],
  ["another machine's", [{ target: 'windows-x86_64' }], false],
  ['the one for all machines', [{ target: 'windows-x86_64', abi: { kind: 'none' } }], true],
])('a client needs %s', (_, cells, needed) => {
  expect(needsOneOf({ target: 'linux-x86_64' } as ClientCell, cells.map(each => ({ ...cell, ...each })))).toBe(needed)
})
