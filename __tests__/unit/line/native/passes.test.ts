/** A check that has passed is made again exactly when what it reads has changed. */
import { describe, expect, test } from '@jest/globals'
import { unlessPassedOn } from '../../../../src/line/native/passes.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'

type State = Readonly<Record<string, string>>

/** In which of these states, one after the other, the check was made. It says that it has read `reads`. */
async function made(states: readonly State[], reads: readonly string[], { fails = -1, usesCaches = true } = {}): Promise<number[]> {
  const ports = memoryPorts({ usesCaches })
  const when: number[] = []
  for (const [index, state] of states.entries()) {
    await unlessPassedOn(new Map(Object.entries(state)), { kind: 'import', names: Object.keys(state) }, ports, async () => {
      when.push(index)
      if (index === fails) throw new Error('it does not work')
      return reads
    }).catch(() => undefined)
  }
  return when
}

describe('a check that says what it reads', () => {
  const first = { read: '1', other: '1' }

  test.each<[string, State[], number[]]>([
    ['the same', [first, first], [0]],
    ['another file than it reads', [first, { ...first, other: '2' }, { ...first, other: '3' }], [0]],
    ['a file that it reads', [first, { ...first, read: '2' }, first], [0, 1]],
    ['a file more', [first, { ...first, more: '1' }], [0, 1]],
  ])('%s', async (_, states, expected) => {
    expect(await made(states, ['read'])).toEqual(expected)
  })

  test('that has failed is made again, and what was noted of what passed before is no word for it', async () => {
    expect(await made([first, { ...first, read: '2' }, { ...first, read: '2' }], ['read'], { fails: 1 })).toEqual([0, 1, 2])
  })

  test('is made each time where nothing is believed that earlier runs left behind', async () => {
    expect(await made([first, first], ['read'], { usesCaches: false })).toEqual([0, 1])
  })

  test('what is no file of its is not looked for', async () => {
    expect(await made([first, first], ['read', '/elsewhere'])).toEqual([0])
  })
})
