import { describe, expect, test } from '@jest/globals'
import { acceptFields, choice, flag, fromStrings, group, list, number, path, remedy, secret, text, type Field, type Fields, type Finding } from '../../src/spec.ts'

/** What a field makes of a value, and every fact found wrong with it. */
function tried(field: Field, value: unknown) {
  const findings: Finding[] = []
  const accepted = field.accept(value, 'key', findings)
  return { accepted, facts: findings.map(({ key, fact }) => `${key}: ${fact}`), fixes: findings.map(({ fix }) => fix) }
}

const version = text({ doc: '', pattern: [/^3\.\d+$/, 'a version such as 3.12'] })
const colours = choice(['red', 'green'], { doc: '' })
const point = group({ x: number({ doc: 'across', required: true }), label: text({ doc: '', default: 'none' }) }, { doc: '' })

describe('accept', () => {
  test.each<[string, Field, unknown, unknown]>([
    ['text', text({ doc: '' }), 'a', 'a'],
    ['text may be empty in YAML', text({ doc: '' }), '', ''],
    ['text with a pattern', version, '3.12', '3.12'],
    ['path', path({ doc: '' }), './x', './x'],
    ['secret', secret({ doc: '' }), 'hush', 'hush'],
    ['flag', flag({ doc: '' }), true, true],
    ['number', number({ doc: '' }), 1.5, 1.5],
    ['choice', colours, 'green', 'green'],
    ['list', list(colours, { doc: '' }), ['red', 'green'], ['red', 'green']],
    ['an empty list', list(colours, { doc: '' }), [], []],
    ['group', point, { x: 1, label: 'here' }, { x: 1, label: 'here' }],
    ['group with a default inside', point, { x: 1 }, { x: 1, label: 'none' }],
    ['group with null for a default', point, { x: 1, label: null }, { x: 1, label: 'none' }],
  ])('%s', (_, field, value, expected) => {
    expect(tried(field, value)).toEqual({ accepted: expected, facts: [], fixes: [] })
  })

  test.each<[string, Field, unknown, string[]]>([
    ['a number for text: 3.10 would be 3.1', text({ doc: '' }), 3.1, ['key: 3.1 is not text']],
    ['a list for text', text({ doc: '' }), ['a'], ['key: ["a"] is not text']],
    ['text of another form', version, '4', ["key: '4' is not a version such as 3.12"]],
    ['a typing error for a flag', flag({ doc: '' }), 'ture', ["key: 'ture' is not true or false"]],
    ['yes for a flag', flag({ doc: '' }), 'yes', ["key: 'yes' is not true or false"]],
    ['1 for a flag', flag({ doc: '' }), 1, ['key: 1 is not true or false']],
    ['text for a number', number({ doc: '' }), 'many', ["key: 'many' is not a number"]],
    ['no number', number({ doc: '' }), Number.NaN, ['key: null is not a number']],
    ['infinity', number({ doc: '' }), Number.POSITIVE_INFINITY, ['key: null is not a number']],
    ['another word', colours, 'gren', ["key: 'gren' is not one of red, green"]],
    ['a property of every object', colours, 'constructor', ["key: 'constructor' is not one of red, green"]],
    ['one word for a list', list(colours, { doc: '' }), 'red', ["key: 'red' is not a list"]],
    ['a mapping for a list', list(colours, { doc: '' }), { red: 1 }, ['key: {"red":1} is not a list']],
    ['every bad item of a list', list(colours, { doc: '' }), ['rot', 'red', 3], ["key[0]: 'rot' is not one of red, green", 'key[2]: 3 is not one of red, green']],
    ['nothing in a list', list(text({ doc: '' }), { doc: '' }), [null], ['key[0]: null is not text']],
    ['a list for a group', point, [], ['key: [] is not a mapping']],
    ['text for a group', point, 'x', ["key: 'x' is not a mapping"]],
    ['every slip in a group', point, { y: 1, label: 2 }, ["key.y: unknown key 'y'", "key.x: 'key.x' is missing", 'key.label: 2 is not text']],
    ['a key that every object has', point, { x: 1, toString: 1 }, ["key.toString: unknown key 'toString'"]],
    ['__proto__ as a key of its own', point, JSON.parse('{"x": 1, "__proto__": 1}'), ["key.__proto__: unknown key '__proto__'"]],
  ])('refuses %s', (_, field, value, facts) => {
    expect(tried(field, value).facts).toEqual(facts)
  })

  test('a secret is never shown, even when it is wrong', () => {
    const token = text({ doc: '', secret: true, pattern: [/^ghp_/, 'a token'] })
    expect(JSON.stringify(tried(token, 'hunter2'))).not.toContain('hunter2')
  })
})

describe('defaults', () => {
  const fields = {
    text: text({ doc: '' }),
    'text with one': text({ doc: '', default: 'd' }),
    flag: flag({ doc: '' }),
    'flag that is on': flag({ doc: '', default: true }),
    list: list(colours, { doc: '' }),
    'list with one': list(colours, { doc: '', default: ['red'] }),
    group: point,
    'group that is filled': group({ on: flag({ doc: '' }), inner: group({ n: number({ doc: '', default: 3 }) }, { doc: '', default: 'filled' }) }, { doc: '', default: 'filled' }),
  } satisfies Fields
  const expected = {
    text: undefined,
    'text with one': 'd',
    flag: false,
    'flag that is on': true,
    list: [],
    'list with one': ['red'],
    group: undefined,
    'group that is filled': { on: false, inner: { n: 3 } },
  }

  test.each([
    ['absent', {}],
    ['null, as YAML gives a key without a value', Object.fromEntries(Object.keys(fields).map(name => [name, null]))],
  ])('%s', (_, given) => {
    const findings: Finding[] = []
    expect(acceptFields(fields, given, '', findings)).toEqual(expected)
    expect(findings).toEqual([])
  })
})

describe('strings', () => {
  const fields = { on: flag({ doc: '' }), count: number({ doc: '' }), names: list(text({ doc: '' }), { doc: '' }), word: text({ doc: '' }), colour: colours } satisfies Fields

  test.each<[string, Record<string, string | undefined>, Record<string, unknown>]>([
    ['empty strings are absent: so the runner passes unset inputs', { on: '', count: ' ', names: '\n', word: '', colour: undefined }, {}],
    ['true and false in any case', { on: 'TRUE' }, { on: true }],
    ['other words stay, to be refused', { on: 'ture' }, { on: 'ture' }],
    ['numbers', { count: ' -1.5 ' }, { count: -1.5 }],
    ['no numbers', { count: '0x10' }, { count: '0x10' }],
    ['no numbers either', { count: '1e3' }, { count: '1e3' }],
    ['lists by comma and by line', { names: 'a, b\nc,,\n d ' }, { names: ['a', 'b', 'c', 'd'] }],
    ['words are trimmed', { word: ' w ', colour: 'red\n' }, { word: 'w', colour: 'red' }],
    ['unknown names go on, to be refused', { wrod: 'x' }, { wrod: 'x' }],
  ])('%s', (_, raw, expected) => {
    expect(fromStrings(fields, raw)).toEqual(expected)
  })
})

test('everything that is wrong is found at once', () => {
  const fields = { sign: flag({ doc: '' }), jobs: number({ doc: '', required: true }), formats: list(colours, { doc: '' }) } satisfies Fields
  const findings: Finding[] = []
  acceptFields(fields, fromStrings(fields, { sign: 'ture', formats: 'red,blue', fromats: 'x' }), '', findings)
  expect(findings.map(({ fact }) => fact)).toEqual(["unknown key 'fromats'", "'ture' is not true or false", "'jobs' is missing", "'blue' is not one of red, green"])
})

describe('remedy', () => {
  test.each([
    ['fromats', ['formats', 'extras'], "Did you mean 'formats'?"],
    ['bild', ['build', 'client'], "Did you mean 'build'?"],
    ['x', ['y'], "Did you mean 'y'?"],
    ['publisher', ['client', 'server'], 'otherwise'],
    ['anything', [], 'otherwise'],
    ['', ['client'], 'otherwise'],
  ])('%s of %j: %s', (word, known, expected) => {
    expect(remedy(word, known, 'otherwise')).toBe(expected)
  })
})
