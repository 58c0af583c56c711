import { describe, expect, test } from '@jest/globals'
import { oneLine, printable, printableOutput } from '../../../src/front/printable.ts'

describe('what a terminal would obey is shown', () => {
  test.each([
    ['\u001b]0;title\u0007', '\\x1b]0;title\\x07'],
    ['\u001b[2Jgone', '\\x1b[2Jgone'],
    ['over\rwritten', 'over\\x0dwritten'],
    ['a\u009b31mb\u007f\u0000', 'a\\x9b31mb\\x7f\\x00'],
    ['abc\u202edcba\u2066x', 'abc\\u202edcba\\u2066x'],
    ['grüße 日本 \u{1f600}\ttab\nline', 'grüße 日本 \u{1f600}\ttab\nline'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test('on one line', () => {
    expect(oneLine('a\nerror: b')).toBe('a\\nerror: b')
  })

  test('of a program its colours and its progress bars are left', () => {
    expect(printableOutput('\u001b[1;31merror\u001b[0m\r50 %\u001b[2J\u001b]52;c;x\u0007\n日本 \u{1f600}')).toBe('\u001b[1;31merror\u001b[0m\r50 %\\x1b[2J\\x1b]52;c;x\\x07\n日本 \u{1f600}')
  })
})
