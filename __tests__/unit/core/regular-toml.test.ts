import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'smol-toml'
import { FileList, type FileKey } from '../../../src/core/file-list.ts'
import { readRegularToml } from '../../../src/core/regular-toml.ts'
import { readToml } from '../../../src/core/toml.ts'

const root = join(import.meta.dirname, '../../..')
const files = ['__tests__/fixtures/locks', 'scripts/bench/projects']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /(?:uv|poetry|pdm)\.lock$|\.toml$/.test(path))
  .sort()
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
/** Equal in every key and its order; which prototype a table has is nobody's concern. */
const plain = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (each instanceof FileList ? readOut(each) : each))
/** What it says without being read is what is in it. */
function readOut(list: FileList): unknown {
  const tables = [list.read()].flat()
  expect(list.hashes()).toEqual(tables.map(({ hash }) => hash))
  return list.read()
}
const keys = [undefined, 'file', 'url'] as const satisfies (FileKey | undefined)[]
const listsIn = (value: unknown): number => (value instanceof FileList ? 1 : typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((all, each) => all + listsIn(each), 0) : 0)
const judged = (text: string): string | undefined => {
  try {
    return plain(parse(text))
  } catch {
    return undefined
  }
}

describe('what tools wrote', () => {
  test.each(files)('%s: as the real parser reads it', (path) => {
    for (const key of keys) expect(plain(readToml(read(path), path, key))).toBe(judged(read(path)))
  })

  test('every lock of poetry, uv and pdm is regular', () => {
    const locks = files.filter((path) => path.endsWith('.lock'))
    expect(locks.length).toBeGreaterThan(50)
    expect(locks.filter((path) => readRegularToml(read(path)) === undefined)).toEqual([])
  })
})

describe('lists of files', () => {
  const hash = `sha256:${'0'.repeat(64)}`
  const listed = (text: string, key: FileKey): number => listsIn(readRegularToml(`[[package]]\n${text}`, key))

  test('nearly every package of a real lock has its files unread', () => {
    const counts = [['uv/uv.lock', 'url'], ['poetry/poetry.lock', 'file'], ['pdm/pdm.lock', 'file']] as const
    for (const [path, key] of counts) {
      const text = read(join('scripts/bench/projects/medium', path))
      expect(listsIn(readRegularToml(text, key))).toBeGreaterThan((text.match(/^\[\[package\]\]$/gm)?.length ?? 0) * 0.95)
    }
  })

  test.each([
    ['file', `files = [\n    {file = "a", hash = "${hash}"},\n]\n`], ['url', `wheels = [\n    { url = "a", hash = "${hash}", size = 1, upload-time = "x" },\n]\n`], ['url', `sdist = { url = "a", hash = "${hash}" }\n`],
  ] as const)('unread: %s %s', (key, text) => expect(listed(text, key)).toBe(1))

  test.each([
    ['file', `files = [\n    {url = "a", hash = "${hash}"},\n]\n`], ['url', `wheels = [\n    { file = "a", hash = "${hash}" },\n]\n`], ['file', `other = [\n    {file = "a", hash = "${hash}"},\n]\n`],
    ['file', 'files = []\n'], ['file', `files = [\n    {file = "", hash = "${hash}"},\n]\n`], ['file', `files = [\n    {file = "a", hash = "${hash.toUpperCase()}"},\n]\n`],
    ['file', `files = [\n    {file = "a", hash = "${hash}0"},\n]\n`], ['file', `files = [\n    {file = "a", hash = "md5:${'0'.repeat(32)}"},\n]\n`], ['url', `wheels = [\n    { url = "a", hash = "${hash}", size = "1" },\n]\n`],
    ['url', `[package.source]\nwheels = [\n    { url = "a", hash = "${hash}" },\n]\n`], ['file', `files = [\n    {file = "a", hash = "${hash}", file = "b"},\n]\n`],
  ] as const)('read at once, for what is wrong with it: %s %.100s', (key, text) => expect(listed(text, key)).toBe(0))
})

describe('what is not as tools write it is for the real parser', () => {
  test.each([
    'a = 1 # why', 'a=1', "a = 'x'", 'a = """x"""', 'a.b = 1', 'a = 1.5', 'a = -1', 'a = 0x1', 'a = 1979-05-27', 'a = "\\u0041"', 'a = "\\n"', ' a = 1', 'a = 1\r\n',
    '"a" = {\n}', '["a"]', '[a.b]\n[a]', '[a]\n[a]', '[[a]]\n[a]', 'a = []\n[[a]]', 'a = {}\n[a.b]', 'a = 1\na = 1', 'a = {b = 1, b = 2}', 'a = {b = "1", b = "2"}', '[a', 'a', 'a =', 'a = "', 'a = [1', 'a = {b = 1',
    '[[a]', 'a = 01', 'a = "\x07"', 'a = 1 b = 2', `a = ${'['.repeat(20)}${']'.repeat(20)}`, `a = ${'['.repeat(100_000)}`, `a = "${'\\"'.repeat(3_000_000)}`,
  ])('%.40s', (text) => {
    expect(readRegularToml(text)).toBeUndefined()
  })

  test('keys that objects have anyway', () => {
    const text = '[a]\n__proto__ = "x"\nconstructor = 1\nb = { __proto__ = "x", toString = "y" }\n'
    expect(plain(readRegularToml(text))).toBe(judged(text))
    expect((readRegularToml('a = {}') as { a: object }).a).not.toHaveProperty('constructor')
  })

  // Cuttings of real locks, each with a few slips of a finger.
  test('never anything else than the real parser gives', () => {
    const texts = ['small/poetry/poetry.lock', 'small/uv/uv.lock', 'small/pdm/pdm.lock'].map((path) => read(join('__tests__/fixtures/locks', path)))
    const sign = fc.constantFrom(...'"\\{}[]=,.#\n\r\t -_a1e:\'é\u0000', '\n\n', '\\"', '""', ' = ', '[[package]]\n', '[package.x]\n', '[metadata]\n', 'name = "x"\n', 'true', '{ a = 1 }')
    const slip = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.integer({ min: 0, max: 3 }), sign: fc.oneof(sign, fc.constant('')) })
    const cutting = fc.record({ text: fc.constantFrom(...texts), from: fc.double({ min: 0, max: 1, noNaN: true }), slips: fc.array(slip, { maxLength: 3 }) })
    let regular = 0
    fc.assert(fc.property(cutting, ({ text, from, slips }) => {
      const start = text.indexOf('\n[[package]]', Math.floor(from * text.length * 0.9)) + 1
      const cut = text.slice(start, start + 2_500)
      const mutated = slips.reduce((all, { at, drop, sign }) => all.slice(0, Math.floor(at * all.length)) + sign + all.slice(Math.floor(at * all.length) + drop), cut.slice(0, cut.lastIndexOf('\n[') + 1))
      for (const key of keys) {
        const found = readRegularToml(mutated, key)
        if (found === undefined) return
        regular++
        expect(plain(found)).toBe(judged(mutated))
      }
    }), { numRuns: 3_000 })
    expect(regular).toBeGreaterThan(1_500)
  })
})
