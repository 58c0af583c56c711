/** Programs that are loaded before their turn comes do what they would have done anyway. */
import { describe, expect, test } from '@jest/globals'
import type { Run } from '../../../../src/core/steps.ts'
import { execute } from '../../../../src/execute.ts'
import { preload } from '../../../../src/line/native/preload.ts'
import type { Finished } from '../../../../src/ports.ts'
import { memoryPorts, type MemoryWorld } from '../../../../src/ports/memory.ts'

const step = (name: string, more: Partial<Run> = {}): Run => ({ do: 'run', label: name, argv: [`/tools/bin/${name}`, 'show'], cwd: '/work', preloads: true, ...more })
const [audit, other] = [step('audit'), step('other')]

/** What ran, once these were loaded; `answer`: what is printed for each line. */
async function ran(steps: readonly Run[], answer: (line: string) => Partial<Finished>, { loaded = steps, ...world }: MemoryWorld & { loaded?: readonly Run[] } = {}) {
  const files = { '/tools/bin/python': '', '/tools/bin/audit': '', '/tools/bin/other': '', '/work/x': '', '/elsewhere/x': '' }
  const programs = { python: (_: unknown, line = '') => answer(line), audit: () => ({ stdout: 'started' }), other: () => ({ stdout: 'started' }) }
  const ports = memoryPorts({ ...world, files, programs })
  const loading = preload(loaded, ports)
  const failure = await execute(steps, loading.ports).then(() => undefined, (error: Error) => error.message)
  await loading.end()
  return { ran: ports.seen.ran.map(({ argv: [program = ''] }) => program.replace('/tools/bin/', '')), child: ports.seen.child.join(''), failure }
}

const says = (finished: Finished) => () => ({ stdout: `${JSON.stringify(finished)}\n\n` })
const well = says({ code: 0, stdout: 'loaded', stderr: '' })

describe('a program that is loaded', () => {
  test('is not started, and is seen to say what it says', async () => {
    expect(await ran([audit], well)).toEqual({ ran: ['python'], child: 'loaded', failure: undefined })
  })

  test('fails as it would have', async () => {
    const { failure } = await ran([audit], says({ code: 3, stdout: '', stderr: 'no wheel' }))
    expect(failure).toMatch(/^audit ended with exit code 3\nno wheel/)
  })

  test('hears its own words, one after another', async () => {
    const lines: string[] = []
    await ran([audit, other], line => (lines.push(line), well()))
    expect(lines).toEqual(['["/tools/bin/audit","show"]', '["/tools/bin/other","show"]'])
  })

  test.each<[string, Partial<Finished>]>([['ends', { code: 1, stderr: 'ImportError' }], ['prints something else', { stdout: 'hello\n\n' }]])('is started where what loads it %s', async (_, answer) => {
    expect(await ran([audit], () => answer)).toMatchObject({ ran: ['python', 'audit'], failure: undefined })
  })
})

test.each<[string, Run, MemoryWorld]>([
  ['another folder', step('audit', { cwd: '/elsewhere' }), {}],
  ['another environment', step('audit', { env: { CC: 'zig' } }), {}],
  ['another program', other, {}],
  ['another system, which does not fork', audit, { platform: 'darwin' }],
])('with %s it is started', async (_, run, world) => {
  expect((await ran([run], well, { ...world, loaded: [audit] })).ran).toEqual([run.argv[0]?.replace('/tools/bin/', '')])
})
