import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ReleaseError } from '../../../src/errors.ts'
import { filesOf, type GraphLock } from '../../../src/pins/lock.ts'
import { readUvLock } from '../../../src/locks/uv.ts'
import { packageTaker } from '../../../src/locks/uv-regular.ts'
import { takePackage } from '../../../src/locks/poetry-regular.ts'
import { readPoetryLock } from '../../../src/locks/poetry.ts'

const root = join(import.meta.dirname, '../../..')
const texts = (name: string): string[] => ['__tests__/fixtures/locks', 'scripts/bench/projects']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path)))
  .filter((path) => path.endsWith(`/${name}`)).sort()
  .map((path) => readFileSync(path, 'utf8'))

/** No tool writes a space at the end of a line; with it everything is read one by one. */
const odd = (text: string): string => text.replace(/^[\w-]+ = \S+$/m, '$& ')

/** All that a lock says, or all that is wrong with it. */
function outcome(read: (text: string) => GraphLock, text: string): string {
  try {
    const { packages, root: own, metadata, version, requiresPython, environments, contentHash } = read(text)
    const seen = packages.map((each) => ({ groupDependencies: {}, ...each, files: filesOf(each) }))
    return JSON.stringify([seen, own, metadata?.dependencies, metadata?.groupDependencies, version, requiresPython, environments, contentHash])
  } catch (error) {
    if (error instanceof ReleaseError) return JSON.stringify(error.problems)
    throw error
  }
}

const sign = fc.constantFrom(...'"\\{}[]=,.#\n\r\t -_a1e:\'é\u0000', '\n\n', '\\"', '""', ' = ', '\n[[package]]\n', '[package.x]\n', '[metadata]\n', 'name = "x"\n', 'true', '{ a = 1 }', 'sha256:', 'A')
const slip = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.integer({ min: 0, max: 3 }), sign: fc.oneof(sign, fc.constant('')) })

/** The beginning of a lock and some packages of it, with a few slips of a finger. */
function cutting(locks: readonly string[]): fc.Arbitrary<string> {
  const parts = fc.record({ text: fc.constantFrom(...locks), from: fc.double({ min: 0, max: 1, noNaN: true }), slips: fc.array(slip, { maxLength: 3 }) })
  return parts.map(({ text, from, slips }) => {
    const [head = '', first = '', ...all] = text.split(/(?=\n\[\[package\]\]\n)/)
    const blocks = all.filter(({ length }) => length < 2_500)
    const start = Math.floor(from * (blocks.length - 3))
    const cut = blocks.slice(start, start + 3).join('')
    const mutated = slips.reduce((all, { at, drop, sign: more }) => all.slice(0, Math.floor(at * all.length)) + more + all.slice(Math.floor(at * all.length) + drop), cut)
    const metadata = text.indexOf('\n[metadata]\n')
    return head + first + mutated + (metadata < 0 ? '' : text.slice(metadata))
  })
}

describe.each([
  ['uv.lock', readUvLock, packageTaker(() => [])],
  ['poetry.lock', readPoetryLock, takePackage],
] as const)('packages of %s that are taken as a whole', (name, read, take) => {
  const locks = texts(name)

  test('give what all others give, in every lock', () => {
    for (const text of locks) expect(outcome(read, text)).toBe(outcome(read, odd(text)))
  })

  test('are nearly all', () => {
    const big = locks.filter((text) => text.length > 200_000)
    expect(big.length).toBeGreaterThan(1)
    for (const text of big) {
      const blocks = text.split('\n[[package]]\n').slice(1)
      expect(blocks.filter((block) => take(block) !== undefined).length).toBeGreaterThan(0.9 * blocks.length)
    }
  })

  test('are the same in whatever else is wrong, and so are the problems', () => {
    fc.assert(fc.property(cutting(locks.filter((text) => text.length > 50_000)), (text) => {
      expect(outcome(read, text)).toBe(outcome(read, odd(text)))
    }), { numRuns: 500 })
  })
})

describe('what a package taken whole may not hide', () => {
  const hash = `sha256:${'0'.repeat(64)}`
  const start = '\n[[package]]\n'
  const poetry = (name: string, rest = ''): string =>
    `${start}name = "${name}"\nversion = "1"\ndescription = "d"\noptional = false\npython-versions = ">=3.9"\ngroups = ["main"]\nfiles = [\n    {file = "${name}.whl", hash = "${hash}"},\n]\n${rest}`
  const poetryLock = (block: string): string => `# made\n${poetry('a')}${block}${poetry('z')}\n[metadata]\nlock-version = "2.1"\npython-versions = ">=3.9"\ncontent-hash = "0"\n`
  const uv = (name: string, rest = ''): string => `${start}name = "${name}"\nversion = "1"\nsource = { registry = "https://index.example/simple" }\n${rest}`
  const uvLock = (block: string): string => `version = 1\nrevision = 3\nrequires-python = ">=3.9"\n${uv('a')}${block}${uv('z')}`

  test.each([
    ['an extra twice', poetry('b', '\n[package.extras]\nx = ["c"]\nx = ["d"]\n')],
    ['a dependency twice', poetry('b', '\n[package.dependencies]\nc = "*"\nc = ">=1"\n')],
    ['markers twice', poetry('b').replace('files =', 'markers = "os_name == \\"nt\\""\nfiles =') + 'markers = "os_name == \\"nt\\""\n'],
    ['markers of one group twice', poetry('b', 'markers = {main = "os_name == \\"nt\\"", main = "os_name == \\"posix\\""}\n')],
    ['markers with more behind them', poetry('b', 'markers = {main = "os_name == \\"nt\\""} {}\n')],
    ['a dependency that is no table', poetry('b', '\n[package.dependencies]\nc = {version = }\n')],
    ['a dependency with more behind it', poetry('b', '\n[package.dependencies]\nc = {version = "1"} x\n')],
    ['an empty version', poetry('b').replace('version = "1"', 'version = ""')],
    ['a weak hash', poetry('b').replace(hash, `md5:${'0'.repeat(32)}`)],
    ['a file twice over', poetry('b').replace('},\n]', `},\n]\nfiles = []`)],
  ])('poetry: %s', (_, block) => {
    const found = outcome(readPoetryLock, poetryLock(block))
    expect(found).toBe(outcome(readPoetryLock, odd(poetryLock(block))))
    expect(found).toContain('"line":')
  })

  test.each([
    ['a version that is a number', uv('b').replace('version = "1"', 'version = 1')],
    ['a weak hash', uv('b', `sdist = { url = "https://files.example/b.zip", hash = "md5:${'0'.repeat(32)}" }\n`)],
    ['a name twice', uv('b', 'name = "b"\n')],
    ['an edge without a name', uv('b', 'dependencies = [\n    { marker = "os_name == \'nt\'" },\n]\n')],
    ['an edge with a key twice', uv('b', 'dependencies = [\n    { name = "a", name = "a" },\n]\n')],
    ['two wheels in one entry', uv('b', `wheels = [\n    { url = "b.whl", hash = "${hash}", url = "c.whl" },\n]\n`)],
  ])('uv: %s', (_, block) => {
    const found = outcome(readUvLock, uvLock(block))
    expect(found).toBe(outcome(readUvLock, odd(uvLock(block))))
    expect(found).toContain('"line":')
  })

  test.each(['B_c', 'b.c', 'b--c', 'b-c'])('an extra of itself, spelled %s', (spelled) => {
    const block = poetry('b-c', `\n[package.dependencies]\nd = "*"\n\n[package.extras]\nall = ["${spelled}[x]"]\nx = ["d"]\n`)
    expect(readPoetryLock(poetryLock(block)).packages[1]?.extras).toEqual({ all: [{ name: 'b-c', extras: ['x'], constraint: [] }] })
  })
})
