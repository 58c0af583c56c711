/** Works at the same time: no more than there is room for, each with its own output, and what one fails at the others finish. */
import { describe, expect, test } from '@jest/globals'
import { failed } from '../../../../src/errors.ts'
import { sideBySide, type Work } from '../../../../src/line/native/side-by-side.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'
import { refusal } from '../../helpers/problems.ts'

/** Ends when it is told to. */
function gate(): { opened: Promise<void>; open(): void } {
  let open = (): void => undefined
  const opened = new Promise<void>(resolve => (open = resolve))
  return { opened, open }
}
const settled = () => new Promise(resolve => setImmediate(resolve))

/** Works of these names; each begins, says its name once its first gate is open, and ends with the second. */
function world(names: readonly string[]) {
  const gates = new Map(names.map(name => [name, [gate(), gate()] as const]))
  const begun: string[] = []
  const ports = memoryPorts({ programs: { say: ({ argv }) => ({ stdout: `${argv[1]}\n` }) } })
  const works: Work[] = names.map(name => ({
    title: name,
    async perform({ processes }) {
      begun.push(name)
      for (const each of gates.get(name) ?? []) {
        await each.opened
        await processes.run({ argv: ['say', name] })
      }
    },
  }))
  const open = async (name: string, which: 0 | 1) => {
    gates.get(name)?.[which].open()
    await settled()
  }
  return { ports, works, begun, open }
}

describe('side by side', () => {
  test('no more than there is room for; the next as soon as one has ended', async () => {
    const { ports, works, begun, open } = world(['a', 'b', 'c'])
    const all = sideBySide(works, 2, ports)
    expect(begun).toEqual(['a', 'b'])
    await open('b', 0)
    await open('b', 1)
    expect(begun).toEqual(['a', 'b', 'c'])
    for (const name of ['a', 'c']) for (const which of [0, 1] as const) await open(name, which)
    await all
  })

  test('what one prints stands together, below its title: the first at once, the others in their turn', async () => {
    const { ports, works, open } = world(['a', 'b', 'c'])
    const all = sideBySide(works, 3, ports)
    const printed = () => ports.seen.child.join('')
    await open('c', 0)
    await open('b', 0)
    await open('a', 0)
    expect(printed()).toBe('── a\na\n')
    await open('b', 1)
    expect(printed()).toBe('── a\na\n')
    await open('a', 1)
    expect(printed()).toBe('── a\na\na\n── b\nb\nb\n── c\nc\n')
    await open('c', 1)
    await all
    expect(printed()).toBe('── a\na\na\n── b\nb\nb\n── c\nc\nc\n')
  })

  const failing = (fact: string): Work => ({ title: fact, perform: () => Promise.reject(failed({ code: 'command-failed', fact, fix: '' })) })

  test('one fails: what is under way is finished, nothing else is begun, and all failures are told', async () => {
    const { ports, works, begun, open } = world(['a', 'b'])
    const all = refusal(() => sideBySide([failing('one'), works[0] as Work, failing('two'), works[1] as Work], 3, ports))
    await open('a', 0)
    await open('a', 1)
    expect((await all).problems.map(({ fact }) => fact)).toEqual(['one', 'two'])
    expect(begun).toEqual(['a'])
    expect(ports.seen.child.join('')).toBe('── a\na\na\n')
  })

  test('what nobody foresaw is thrown as it is', async () => {
    const error = new Error('interrupted')
    const thrown = sideBySide([failing('one'), { title: 'x', perform: () => Promise.reject(error) }], 2, memoryPorts({}))
    await expect(thrown).rejects.toBe(error)
  })

  test('one alone has the output of all', async () => {
    const { ports, works, open } = world(['a'])
    const all = sideBySide(works, 2, ports)
    await open('a', 0)
    await open('a', 1)
    await all
    expect(ports.seen.child.join('')).toBe('a\na\n')
  })
})
