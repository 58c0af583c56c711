import { describe, expect, test } from '@jest/globals'
import { plain } from '../../../src/front/plain.ts'

/** What the runner does with a line: see TryParseV2 and TryParse in its ActionCommand. */
const isCommand = (line: string) => line.replace(/^[\s\u0085]+/, '').startsWith('::') || line.includes('##[')

describe('a line of text is never a command', () => {
  test.each([
    '::error::boo',
    '  ::set-output name=x::y',
    '\t::stop-commands::token',
    'fine\n::error::boo',
    'fine\r::error::boo',
    'fine\r\n ::error::boo',
    '\n\n::error::boo',
    '\u00a0::error::boo',
    '\u0085::error::boo',
    ':::error::boo',
    '::::',
    '##[error]boo',
    'words ##[group]before it',
    '####[x]',
  ])('%j', hostile => {
    const lines = plain(hostile).split(/\r\n|\r|\n/)
    expect(lines.filter(isCommand)).toEqual([])
    expect(hostile.split(/\r\n|\r|\n/).some(isCommand)).toBe(true)
  })

  test.each(['plain', 'a::b', 'C++ std::vector', '# [x]', 'mod::', ''])('%j stays as it is', text => {
    expect(plain(text)).toBe(text)
  })
})
