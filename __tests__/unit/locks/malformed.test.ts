import { describe, expect, test } from '@jest/globals'
import { ReleaseError } from '../../../src/errors.ts'
import { readLock } from '../../../src/locks/read.ts'
import { fixture } from './fixtures.ts'

async function problemsOf(text: string, file: string) {
  try {
    await readLock(text, file)
  } catch (error) {
    if (error instanceof ReleaseError) return error.problems.map(({ code, where }) => [code, where?.line])
    throw error
  }
  return []
}

const POETRY = fixture('tricky/01-two-versions-by-python/poetry/poetry.lock')
const UV = fixture('tricky/01-two-versions-by-python/uv/uv.lock')

/** Replaces the first place, which must be there. */
function broken(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to)
  if (result === text) throw new Error(`${from} is not there`)
  return result
}

describe('poetry.lock', () => {
  test.each([
    ['truncated', POETRY.slice(0, 300), [['bad-toml', 11]]],
    ['without metadata', POETRY.slice(0, POETRY.indexOf('[metadata]')), [['missing-value', undefined]]],
    ['a duplicate key', broken(POETRY, 'optional = false', 'name = "again"'), [['bad-toml', 7]]],
    ['a version that is a number', broken(POETRY, 'version = "1.26"', 'version = 1.26'), [['wrong-type', 27]]],
    ['no name', broken(POETRY, 'name = "num"\n', ''), [['missing-value', 25]]],
    ['files that are a text', broken(POETRY, /files = \[[^\]]*\]/, 'files = "none"'), [['wrong-type', 10]]],
    ['a weak hash', broken(POETRY, /sha256:[0-9a-f]{64}/, `md5:${'0'.repeat(32)}`), [['weak-hash', 11]]],
    ['a hash cut off', broken(POETRY, /(sha256:[0-9a-f]{63})[0-9a-f]/, '$1'), [['bad-hash', 11]]],
    ['a hash that is none', broken(POETRY, /sha256:[0-9a-f]{64}/, 'sha256:zz'), [['bad-hash', 11]]],
    ['a lock version of the future', broken(POETRY, 'lock-version = "2.1"', 'lock-version = "3.0"'), [['unknown-lock-version', 62]]],
    ['dependencies that are a list', broken(POETRY, '[package.dependencies]', '[package.x]\n[[package.dependencies]]'), [['wrong-type', 15]]],
    ['a content hash that is a number', broken(POETRY, /content-hash = "[^"]*"/, 'content-hash = 5'), [['wrong-type', 64]]],
    ['Pythons that are a list', broken(POETRY, /python-versions = "[^"]*"/, 'python-versions = ["3"]'), [['wrong-type', 8]]],
    ['a source of a kind that nobody knows', broken(POETRY, 'type = "legacy"', 'type = "carrier-pigeon"'), [['wrong-type', 21]]],
    ['an empty file', '', [['missing-value', undefined]]],
    ['not TOML at all', '{"a": 1}', [['bad-toml', 1]]],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text, 'poetry.lock')).toEqual(expected)
  })
})

describe('uv.lock', () => {
  test.each([
    ['truncated', UV.slice(0, 400), [['bad-toml', 14]]],
    ['a version of the future', broken(UV, 'version = 1', 'version = 2'), [['unknown-lock-version', 1]]],
    ['a version that is a table', broken(UV, 'version = 1', 'version = {a = 1}'), [['unknown-lock-version', 1]]],
    ['a size that is a table', broken(UV, /(wheels = \[\n    \{ url = "[^"]*", )/, '$1size = {a = 1}, '), [['wrong-type', 9]]],
    ['a requirement of the project without a name', broken(UV, /(requires-dist = \[[^\]]*\{ name = )"[^"]*"/, '$15'), [['wrong-type', 46]]],
    ['a negative size', broken(UV, /(wheels = \[\n    \{ url = "[^"]*", )/, '$1size = -1, '), [['wrong-type', 9]]],
    ['a size beyond belief', broken(UV, /(wheels = \[\n    \{ url = "[^"]*", )/, '$1size = 99999999999999999999, '), [['bad-toml', 18]]],
    ['no source', broken(UV, /source = \{[^\n]*\n/, ''), [['missing-value', 9]]],
    ['a weak hash', broken(UV, /sha256:[0-9a-f]{64}/, `sha1:${'0'.repeat(40)}`), [['weak-hash', 18]]],
    ['packages that are texts', broken(UV, /\[\[package\]\][\s\S]*/, 'package = ["a", 3]\n'), [['wrong-type', 9], ['wrong-type', 9]]],
  ])('%s', async (_, text, expected) => {
    const problems = await problemsOf(text, 'uv.lock')
    // What is missing because something else has the wrong type is reported too.
    expect(problems.filter(([code]) => code !== 'missing-value' || expected[0]?.[0] === code)).toEqual(expected)
  })
})

test('an optional dependency that is neither true nor false', async () => {
  const problems = await problemsOf(broken(POETRY, '{version = "<2", ', '{version = "<2", optional = "no", '), 'poetry.lock')
  expect(problems.map(([code]) => code)).toEqual(['wrong-type'])
})

test('in pdm.lock what is read last is looked at too', async () => {
  const text = broken(fixture('tricky/02-extra-of-dep/pdm/pdm.lock'), /content_hash = "[^"]*"/, 'content_hash = 5')
  expect(await problemsOf(text, 'pdm.lock')).toEqual([['wrong-type', text.split('\n').indexOf('content_hash = 5') + 1]])
})

test('in Pipfile.lock an address of an index that is a number', async () => {
  expect(await problemsOf('{"_meta": {\n"sources": [{\n"name": "x",\n"url": 5}]},\n"default": {}}', 'Pipfile.lock')).toEqual([['wrong-type', 4]])
})

test.each([
  ['pdm.lock', broken(fixture('tricky/02-extra-of-dep/pdm/pdm.lock'), /(\ndependencies = \[\n\s*")[^"]*"/, '$1lib-a >="'), 'dependencies = ['],
  ['requirements.txt', `a==1 --hash=sha256:${'a'.repeat(64)}\nlib-a >= --hash=sha256:${'a'.repeat(64)}\n`, 'lib-a >='],
])('a requirement in %s that is none', async (file, text, told) => {
  expect(await problemsOf(text, file)).toEqual([['bad-requirement', text.split('\n').findIndex((line) => line.includes(told)) + 1]])
})

const [HASH, at] = ['a'.repeat(64), 'https://files.example/a-1.whl']

test('a package that is there twice', async () => {
  const [entry = ''] = /\[\[package\]\][\s\S]*?(?=\[\[package\]\])/.exec(POETRY) ?? []
  expect(await problemsOf(POETRY.replace(entry, entry + entry.replaceAll(/sha256:[0-9a-f]{64}/g, `sha256:${'0'.repeat(64)}`)), 'poetry.lock')).toEqual([['duplicate-package', 4]])
})

/** What would become lines of their own in requirements.txt. */
test.each<[string, string, string, [string, number][]]>([
  ['a version', 'poetry.lock', broken(POETRY, 'version = "1.26"', 'version = "1.26\\n--index-url https://evil.example"'), [['bad-version', 26]]],
  ['a version of several words', 'uv.lock', broken(UV, /(name = "num"\nversion = )"[^"]*"/, '$1"1 or 2"'), [['bad-version', 22]]],
  ['a name', 'pylock.toml', `lock-version = "1.0"\n[[packages]]\nname = "a b"\nversion = "1"\nwheels = [{url = "${at}", hashes = {sha256 = "${HASH}"}}]\n`, [['bad-name', 3]]],
  ['a name of two lines', 'pylock.toml', `lock-version = "1.0"\n[[packages]]\nname = "a\\nb"\nversion = "1"\nwheels = []\n`, [['bad-name', 3]]],
  ['an address', 'pylock.toml', `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\narchive = {url = "${at}\\n-r x", hashes = {sha256 = "${HASH}"}}\n`, [['bad-url', 3]]],
  ['the address of an index', 'pylock.toml', `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nindex = "https://x.example\\n-r x"\nwheels = [{url = "${at}", hashes = {sha256 = "${HASH}"}}]\n`, [['bad-url', 3]]],
  ['a version', 'Pipfile.lock', `{"default": {\n"a": {"version": "==1 ; x", "hashes": ["sha256:${HASH}"]}}}`, [['bad-version', 2]]],
])('%s of %s that is none', async (_, file, text, expected) => {
  expect(await problemsOf(text, file)).toEqual(expected)
})

test('a file that is no lock', async () => {
  expect(await problemsOf('', 'Cargo.lock')).toEqual([['unknown-lock', undefined]])
})
