import { describe, expect, test } from '@jest/globals'
import { formatBytes } from '../../../src/core/bytes.ts'
import { glob } from '../../../src/core/glob.ts'
import { quote, splitWords } from '../../../src/core/shell.ts'
import { targetFacts, targetOf, targets } from '../../../src/core/targets.ts'

describe('glob', () => {
  test.each([
    ['*.a', 'libx.a', true],
    ['*.a', 'libx.so', false],
    ['*.a', 'lib/x.a', false],
    ['*.a', '.a', true],
    ['test', 'test', true],
    ['test', 'tests', false],
    ['test', 'a/test', false],
    ['lib/*/x', 'lib/any/x', true],
    ['lib/*/x', 'lib/a/b/x', false],
    ['a.b', 'axb', false],
    ['config-*', 'config-3.11-x86_64-linux-gnu', true],
    ['(a|b)[c]{2}^$+?', '(a|b)[c]{2}^$+?', true],
    ['*', '', true],
    ['*', 'a\nb', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(glob(pattern)(text)).toBe(expected)
  })
})

describe('sizes for people', () => {
  test.each([
    [0, '0 B'],
    [1, '1 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1_400_000, '1.4 MB'],
    [2_500_000_000, '2.5 GB'],
    [9_000_000_000_000, '9000.0 GB'],
    [999_999, '1.0 MB'],
    [1_000_000, '1.0 MB'],
  ])('%d is %s', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected)
  })
})

describe('targets', () => {
  test.each([
    ['linux', 'x64', 'linux-x86_64'],
    ['linux', 'arm64', 'linux-aarch64'],
    ['win32', 'x64', 'windows-x86_64'],
    ['darwin', 'arm64', 'macos-arm64'],
    ['linux', 'ia32', undefined],
    ['aix', 'ppc64', undefined],
    ['constructor', '', undefined],
  ])('%s %s is %s', (platform, arch, expected) => {
    expect(targetOf(platform, arch)).toBe(expected)
  })

  test.each(targets)('%s has a runner, and a name that says its system', target => {
    const { system, runner, libc } = targetFacts(target)
    expect(target.startsWith(libc === 'musl' ? 'musllinux-' : `${system}-`)).toBe(true)
    expect(runner).toMatch(system === 'linux' ? /^ubuntu-/ : new RegExp(`^${system}-`))
  })
})

describe('words of a shell', () => {
  test.each<[string, string[] | undefined]>([
    ['pytest  -q\ttests', ['pytest', '-q', 'tests']],
    [`a'b c'"d e"\\ f`, ['ab cd e f']],
    [`'' "" a`, ['', '', 'a']],
    [`"a\\"b\\\\"`, ['a"b\\']],
    [`'$x' '*'`, ['$x', '*']],
    ['tests/test_a.py::test[b-1]', ['tests/test_a.py::test[b-1]']],
    ['', []],
    ...['a|b', 'a && b', 'a; b', 'a > b', '$x', '"$x"', '`x`', '"`x`"', '$(x)', 'tests/*.py', 'a?', "'a", '"a', 'a\\'].map((line): [string, undefined] => [line, undefined]),
  ])('%s', (line, expected) => {
    expect(splitWords(line)).toEqual(expected)
  })

  test.each(['', 'a b', "it's", '$x', '"', '\\', 'a\nb', '*'])('what is quoted is read back: %j', word => {
    expect(splitWords(quote(word))).toEqual([word])
  })
})
