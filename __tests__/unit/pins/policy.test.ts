import { describe, expect, test } from '@jest/globals'
import { wheelsOnly } from '../../../src/core/install-steps.ts'
import { readConfig } from '../../../src/core/read-config.ts'
import { checkPolicy } from '../../../src/pins/policy.ts'
import { unknownPins, yankedPins } from '../../../src/pins/yanked.ts'
import type { Pin, Pins } from '../../../src/pins/pins.ts'
import { places } from '../helpers/problems.ts'

const lock = { file: 'uv.lock', text: 'version = 1\n\n[[package]]\nname = "a"\nversion = "1.0"\n\n[[package]]\nname = "b-c"\nversion = "2"\n' }
const now = Date.UTC(2026, 0, 31)
const policy = (yaml: string) => {
  const { config, problems } = readConfig(`pins: ${yaml}\n`, 'release.yaml')
  expect(problems).toEqual([])
  return config.pins
}
const hash = (letter: string) => [`sha256:${letter.repeat(64)}`]
const pin = (name: string, version: string, rest: Partial<Pin> = {}): Pin => ({ name, version, extras: [], source: { kind: 'index' }, files: [{ hashes: hash('a') }], ...rest })
const pins = (...list: Pin[]): Pins => ({ extras: [], groups: [], pins: list, warnings: [] })
const check = (list: readonly Pin[], yaml: string) => checkPolicy(lock, pins(...list), policy(yaml), now)

const at = (url: string): Partial<Pin> => ({ source: { kind: 'index', url } })
const archive = (url: string): Partial<Pin> => ({ source: { kind: 'url', url } })

describe('indexes', () => {
  test.each<[string, Partial<Pin>, string, number]>([
    ['none named: any will do', at('https://x.example/simple'), '{}', 0],
    ['the one named', at('https://x.example/simple'), '{indexes: ["https://x.example/simple"]}', 0],
    ['a slash at the end and credentials do not matter', at('https://me:secret@x.example/simple/'), '{indexes: ["https://x.example/simple"]}', 0],
    ['another', at('https://y.example/simple'), '{indexes: ["https://x.example/simple"]}', 1],
    ['one that begins alike', at('https://x.example/simple-evil'), '{indexes: ["https://x.example/simple"]}', 1],
    ['one below it is another index', at('https://x.example/simple/other'), '{indexes: ["https://x.example/simple"]}', 1],
    ['an unnamed one', {}, '{indexes: ["https://x.example/simple"]}', 1],
    ['an unnamed one that is allowed', {}, '{indexes: [default]}', 0],
    ['a named one where only the unnamed is allowed', at('https://x.example/simple'), '{indexes: [default]}', 1],
    ['a folder of this machine where only the unnamed is allowed', at('../wheels'), '{indexes: [default]}', 1],
    ['an archive below an address', archive('https://x.example/files/a-1.zip'), '{indexes: ["https://x.example/files/"]}', 0],
    ['an archive beside it', archive('https://x.example/files-evil/a-1.zip'), '{indexes: ["https://x.example/files"]}', 1],
    ['an archive where only the unnamed index is allowed', archive('https://x.example/a-1.zip'), '{indexes: [default]}', 1],
  ])('%s', (_, rest, yaml, count) => {
    const { problems } = check([pin('a', '1.0', rest)], yaml)
    expect(places(problems)).toEqual(Array.from({ length: count }, () => 'index-refused uv.lock:4'))
    expect(JSON.stringify(problems)).not.toContain('secret')
  })

  test.each([
    ['https://me:secret@y.example/simple?token=secret', 'https://y.example/simple'],
    ['me:secret@y.example/simple', 'an address that is none'],
  ])('credentials in a lock stay there: %s', (url, shown) => {
    const { problems } = check([pin('a', '1.0', at(url))], '{indexes: [default]}')
    expect(problems[0]?.fact).toBe(`a 1.0 comes from ${shown}, which pins.indexes does not allow`)
  })
})

describe('deny', () => {
  test.each([
    ['[a]', 1], ['[A]', 1], ['["a==1"]', 1], ['["a == 1.0.0"]', 1], ['["a==1.1"]', 0], ['["a==1.*"]', 1], ['["a==one"]', 0], ['[b_c]', 1], ['[b]', 0], ['["B.C==2"]', 1], ['[a, b-c]', 2],
  ])('%s', (deny, count) => {
    const { problems } = check([pin('a', '1.0'), pin('b-c', '2')], `{deny: ${deny}}`)
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'package-denied'))
  })
})

const uploaded = (...days: (number | undefined)[]): Partial<Pin> => ({ files: days.map(each => ({ hashes: hash('a'), ...(each !== undefined && { uploadTime: new Date(now - each * 86_400_000).toISOString() }) })) })

describe('minimum-age', () => {
  test.each<[string, Partial<Pin>, number | undefined, string[], string[]]>([
    ['old enough', uploaded(14), 14, [], []],
    ['a moment too young', uploaded(13.99), 14, ['release-too-new uv.lock:4'], []],
    ['a new file of an old release', uploaded(400, 2), 14, ['release-too-new uv.lock:4'], []],
    ['one file known, and young', uploaded(undefined, 2), 14, ['release-too-new uv.lock:4'], ['age-unknown uv.lock']],
    ['a lock that knows none', uploaded(undefined), 14, [], ['age-unknown uv.lock']],
    ['uploaded tomorrow, by that clock', uploaded(-1), 1, ['release-too-new uv.lock:4'], []],
    ['not asked for', uploaded(0), undefined, [], []],
    ['zero days', uploaded(undefined), 0, [], []],
  ])('%s', (_, rest, days, problems, warnings) => {
    const verdict = check([pin('a', '1.0', rest)], days === undefined ? '{}' : `{minimum-age: ${days}}`)
    expect([places(verdict.problems), places(verdict.warnings)]).toEqual([problems, warnings])
  })

  test('says how old it is and how long to wait', () => {
    expect(check([pin('a', '1.0', uploaded(3.5))], '{minimum-age: 14}').problems[0]).toMatchObject({ fact: 'A file of a 1.0 was uploaded 3 days ago, and pins.minimum-age is 14', fix: 'Lock an older version, or wait 11 days' })
  })
})

test('everything at once', () => {
  const { problems } = check([pin('a', '1.0', { ...at('https://y.example'), ...uploaded(1) }), pin('b-c', '2', uploaded(9))], '{indexes: [default], deny: [b-c], minimum-age: 2}')
  expect(places(problems)).toEqual(['index-refused uv.lock:4', 'release-too-new uv.lock:4', 'package-denied uv.lock:8'])
})

describe('what an index says of a pin', () => {
  const [a, b] = [pin('a', '1.0'), pin('b-c', '2', at('https://me:secret@x.example/simple'))]
  const list = pins(a, b)

  test('yanked, with its reason and its index, once for two roles', () => {
    const found = yankedPins(lock, [list, list], each => (each === b ? { yanked: 'leaks\n keys' } : {}))
    expect(places(found)).toEqual(['release-yanked uv.lock:8'])
    expect(found[0]?.fact).toBe('b-c 2 was yanked from https://x.example/simple: leaks keys')
    expect(yankedPins(lock, [list], each => (each === a ? { yanked: '' } : undefined))).toMatchObject([{ fact: 'a 1.0 was yanked from the index' }])
  })

  test('nothing: one problem for each index and reason', () => {
    const facts = (unknown: string[]) => unknownPins(lock, [list, list], each => ({ unknown: unknown[each === a ? 0 : 1] ?? '' })).map(({ fact }) => fact)
    expect(facts(['it slept', 'it answered 401'])).toEqual([
      'Whether a was yanked cannot be asked from the index: it slept',
      'Whether b-c was yanked cannot be asked from https://x.example/simple: it answered 401',
    ])
    expect(unknownPins(lock, [pins(a, pin('c', '1'))], () => ({ unknown: 'it slept' }))).toMatchObject([{ fact: 'Whether a, c was yanked cannot be asked from the index: it slept', where: { file: 'uv.lock' } }])
    expect(unknownPins(lock, [list], () => ({}))).toEqual([])
  })
})

test.each<[string, string]>([
  ['{indexes: [ftp://x]}', 'pins.indexes[0]'],
  ['{deny: ["a>=1"]}', 'pins.deny[0]'],
  ['{deny: [a, "b==*"]}', 'pins.deny[1]'],
  ['{sdists: [":all:"]}', 'pins.sdists[0]'],
  ['{minimum-age: -1}', 'pins.minimum-age'],
  ['{yanked: perhaps}', 'pins.yanked'],
  ['{minimum_age: 1}', 'pins.minimum_age'],
])('%s is no policy', (yaml, key) => {
  expect(places(readConfig(`pins: ${yaml}\n`, 'release.yaml').problems)).toEqual([`config-invalid release.yaml:1 ${key}`])
})

describe('what must come as a wheel', () => {
  const text = 'a==1 ; os_name == "nt" \\\n    --hash=sha256:0\nb-c==2 \\\n    --hash=sha256:1\nu @ https://x.example/u.zip \\\n    --hash=sha256:2\n# d==3\n'
  test.each<[string[], string]>([
    [[], ':all:'],
    [['B_C'], 'a,u'],
    [['z'], 'a,b-c,u'],
    [['a', 'b.c', 'u'], ':none:'],
  ])('where %j may be built: %s', (sdists, expected) => {
    expect(wheelsOnly(text, sdists)).toBe(expected)
  })
})
