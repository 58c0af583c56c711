import { describe, expect, test } from '@jest/globals'
import { configFields, objectSchema } from '../../../src/core/config.ts'
import { readConfig } from '../../../src/core/read-config.ts'
import { places } from '../helpers/problems.ts'

const read = (text: string) => readConfig(text, 'release.yaml')
const facts = (text: string) => read(text).problems.map(({ fact }) => fact)

describe('what is left out has a default', () => {
  test.each([
    ['an empty file', ''],
    ['comments alone', '# nothing\n'],
    ['an empty mapping', '{}'],
    ['keys without values', 'native:\nclient:\nserver:\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ problems: [], config: { native: { targets: [] }, client: undefined, server: undefined, lock: undefined, python: undefined } })
  })

  test('of client and server', () => {
    const { config, problems } = read('client:\n  entry: app\nserver:\n  command: serve --port $PORT\n')
    expect(problems).toEqual([])
    expect(config.client).toEqual({ extras: [], groups: [], entry: 'app', bundle: 'standalone', keep: [], sources: false, drop: [], formats: ['standalone'], feeds: [], budgets: {}, interpreter: 'standalone', archives: {}, categories: ['Utility'], terminal: true, 'file-types': [], 'url-schemes': [], autostart: false, window: false, wine: false, 'macos-on-linux': false, check: ['--version'] })
    expect(config.server).toEqual({ extras: [], groups: [], command: 'serve --port $PORT', destinations: ['index'], branches: [], health: '/', startup: 30, index: {}, oci: { interpreter: 'standalone' }, deb: { interpreter: 'standalone', port: 8000, suite: 'stable', signed: true }, heroku: { branch: 'main' }, pypi: { credentials: 'any', attestations: 'auto', 'max-size': 100, wait: 20 }, 'github-release': { changelog: 'CHANGELOG.md', notes: 'any' } })
  })
})

describe('each problem has its line and key', () => {
  test.each<[string, string, string[]]>([
    ['an unknown key', 'native:\n  target: [linux-x86_64]\n', ['config-invalid release.yaml:2 native.target']],
    ['an unknown key at the top', '\n\nclients: {}\n', ['config-invalid release.yaml:3 clients']],
    ['a wrong type', 'native:\n  targets: linux-x86_64\n', ['config-invalid release.yaml:2 native.targets']],
    ['a bad item: the line of the item', 'native:\n  targets:\n    - linux-x86_64\n    - lunix-x86_64\n', ['config-invalid release.yaml:4 native.targets[1]']],
    ['a list for a mapping', 'native: [a]\n', ['config-invalid release.yaml:1 native']],
    ['a budget without a unit', 'client:\n  entry: a\n  budgets: {snap: "60"}\n', ['config-invalid release.yaml:3 client.budgets.snap']],
    ['settings of a format that are no mapping', 'client:\n  entry: a\n  snap: core24\n', ['config-invalid release.yaml:3 client.snap']],
    ['text for everything', 'just words\n', ['config-invalid release.yaml']],
    ['a list for everything', '- a\n', ['config-invalid release.yaml']],
    ['what is missing: the line of what it is missing in', 'server:\n  extras: [a]\n', ['config-invalid release.yaml:1 server.command']],
    ['a Python without quotes', 'python: 3.10\n', ['config-invalid release.yaml:1 python']],
    ['two lines for a command', 'server:\n  command: "a\\nb"\n', ['config-invalid release.yaml:2 server.command']],
    ['a health check that is no path', 'server:\n  command: a\n  health: http://x.example/\n', ['config-invalid release.yaml:3 server.health']],
    ['a hash cut off', `client:\n  entry: a\n  archives:\n    linux-x86_64:\n      url: https://x.example/p.tar.gz\n      sha256: ${'a'.repeat(63)}\n`, ['config-invalid release.yaml:6 client.archives.linux-x86_64.sha256']],
    ['an archive without a hash', 'client:\n  entry: a\n  archives:\n    linux-x86_64:\n      url: https://x.example/p.tar.gz\n', ['config-invalid release.yaml:4 client.archives.linux-x86_64.sha256']],
    ['a key twice', 'native: {}\nserver: {command: a}\nnative: {}\n', ['config-malformed release.yaml:3']],
    ['no YAML', 'native: [linux\nclient: {\n', ['config-malformed release.yaml:2', 'config-malformed release.yaml:3']],
    ['tabs', 'native:\n\ttargets: []\n', ['config-malformed release.yaml:2']],
    ['two documents', 'native: {}\n---\nnative: {}\n', ['config-malformed release.yaml:2']],
    ['an alias', 'client: &c\n  entry: a\nserver: *c\n', ['config-malformed release.yaml:3']],
    ['a merge', 'client: &c\n  entry: a\nserver:\n  <<: *c\n', ['config-malformed release.yaml:4']],
    ['an alias to nothing', 'client: *c\n', ['config-malformed release.yaml:1']],
    ['a key that every object has', 'constructor: 1\n', ['config-invalid release.yaml:1 constructor']],
  ])('%s', (_, text, expected) => {
    const { problems } = read(text)
    expect(new Set(places(problems))).toEqual(new Set(expected))
    for (const { fact, fix } of problems) expect([fact, fix].join()).not.toMatch(/undefined|\[object|\.$/)
  })

  test('all of them at once', () => {
    expect(facts('clinet: {}\nnative:\n  targets: [linux-x86]\n  builder: make\nclient:\n  formats: [zap]\n  interpreter: hots\nserver:\n  command: a\n  startup: soon\n')).toEqual([
      "unknown key 'clinet'",
      expect.stringContaining("'linux-x86' is not one of linux-x86_64"),
      expect.stringContaining("'make' is not one of cibuildwheel, host, maturin"),
      "'client.entry' is missing",
      expect.stringContaining("'zap' is not one of"),
      "'hots' is not one of standalone, host",
      "'soon' is not a number",
    ])
  })

  test('a slip of the finger has a suggestion', () => {
    expect(read('clinet: {}\n').problems[0]?.fix).toBe("Did you mean 'client'?")
  })
})

test('a bomb of anchors is refused, each alias as it is written and none followed', () => {
  const levels = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`)
  const { problems } = read(['a0: &a0 [x]', ...levels].join('\n'))
  expect(problems.filter(({ fact }) => fact.includes('is an alias'))).toHaveLength(9 * levels.length)
})

describe('lines of keys, for later findings', () => {
  const { lineOf } = read('native:\n  targets: [linux-x86_64]\nclient:\n  entry: app\n  extras:\n    - one\n    - two\n')
  test.each([
    ['native', 1],
    ['native.targets', 2],
    ['native.targets[0]', 2],
    ['client.extras[1]', 7],
    ['client.formats', 3],
    ['client.archives.linux-x86_64', 3],
    ['server.command', undefined],
  ])('%s: %s', (key, line) => {
    expect(lineOf(key)).toBe(line)
  })
})

test('the schema knows every key, requires what is required, and nothing else', () => {
  const schema = objectSchema(configFields) as { additionalProperties: boolean; properties: Record<string, { required?: string[]; properties?: object }> }
  expect(schema.additionalProperties).toBe(false)
  expect(Object.keys(schema.properties)).toEqual(Object.keys(configFields))
  expect(schema.properties['client']?.required).toEqual(['entry'])
  expect(schema.properties['server']?.required).toEqual(['command'])
  expect(schema).not.toHaveProperty('required')
})
