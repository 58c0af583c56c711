import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode } from '../../../src/ports/local/decode.ts'

const unread = ['description = "', 'summary = "']
const decoded = (text: string): string => decode(Buffer.from(text), unread)

describe('a text with characters beyond ASCII', () => {
  test.each([
    ['in a description: one byte for another', 'a = "b"\ndescription = "für 🐍."\nsummary = "é"\n', 'a = "b"\ndescription = "f??r ????."\nsummary = "??"\n'],
    ['in the first line', 'summary = "ä"', 'summary = "??"'],
    ['elsewhere', 'name = "é"\ndescription = "é"\n', undefined],
    ['in a line that only looks like it', ' description = "é"\n', undefined],
    ['in two lines, far from each other', `summary = "é"\n${'a\n'.repeat(5000)}summary = "é"\n`, `summary = "??"\n${'a\n'.repeat(5000)}summary = "??"\n`],
    ['too often', `summary = "${'é'.repeat(51)}"`, undefined],
    ['just often enough', `summary = "${'é'.repeat(50)}"`, `summary = "${'?'.repeat(100)}"`],
    ['far from each other, the second elsewhere', `summary = "é"\n${'a\n'.repeat(5000)}"é"\n`, undefined],
  ])('%s', (_, text, expected = text) => {
    expect(decoded(text)).toBe(expected)
  })

  test('is itself where nothing is unread', () => {
    expect(decode(Buffer.from('description = "é"'))).toBe('description = "é"')
  })

  test('loses nothing but what is unread', () => {
    const line = fc.tuple(fc.constantFrom('', 'description = ', 'summary = ', 'version = ', 'a'), fc.string({ unit: 'grapheme' })).map(([key, value]) => `${key}${JSON.stringify(value)}`)
    const blanked = (text: string): string => (unread.some(each => text.startsWith(each)) ? unread.join() : text)
    fc.assert(fc.property(fc.array(line, { minLength: 1 }), lines => {
      expect(decoded(lines.join('\n')).split('\n').map(blanked)).toEqual(lines.map(blanked))
    }))
  })
})
