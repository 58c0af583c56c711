import { describe, expect, test } from '@jest/globals'
import { commandNames, loadCommand } from '../../../src/commands/all.ts'
import { asked as askedFor, cli } from '../../../src/front/cli.ts'
import type { Progress } from '../../../src/ports/local/progress/progress.ts'
import { memoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import { refusal } from '../helpers/problems.ts'
import { lineWorld } from '../helpers/toolchain.ts'

async function line(argv: readonly string[], world: MemoryWorld = {}, ports = memoryPorts(world)) {
  const out: string[] = []
  let asked = 0
  const events: Progress[] = []
  let status: number | undefined
  const { problems, exitCode } = await refusal(async () => {
    status = await cli(argv, {
      version: '1.2.3',
      out: text => void out.push(text),
      show: event => void events.push(event),
      ports: () => {
        asked++
        return ports
      },
    })
  })
  return { status: status ?? exitCode, out: out.join(''), asked, events, ports, problems, facts: problems.map(({ fact }) => fact), fixes: problems.map(({ fix }) => fix) }
}

const manifest = { schema: 1, application: { name: 'app', version: '1' }, python: '3.11', epoch: 0, inputs: {}, files: [], pins: {}, skipped: [] }
const release = { 'release/release.json': JSON.stringify(manifest) }

test('a secret is no flag: it would be seen by everybody', async () => {
  const { status, facts, out } = await line(['publish-server', '--token', 'pypi-canary'])
  expect([status, facts]).toEqual([2, ["--token would show a secret to whoever looks at this machine's processes"]])
  expect(out).not.toContain('canary')
})

describe('asking', () => {
  test.each([[['--version'], '1.2.3\n']])('%j', async (argv, expected) => {
    expect(await line(argv)).toMatchObject({ status: 0, out: expected })
  })

  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j shows every command', async argv => {
    const { status, out } = await line(argv)
    expect(status).toBe(0)
    for (const name of commandNames) expect(out).toMatch(new RegExp(`^  ${name}  +\\S`, 'm'))
  })

  test.each(commandNames.flatMap(name => [[name, '--help'], [name, '-h'], [name, '--nonsense', '--help']].map(argv => [argv])))('%j explains it and does nothing', async argv => {
    const { status, out, asked } = await line(argv)
    const { fields, description } = await loadCommand(argv[0] as never)
    expect(status).toBe(0)
    expect(out).toContain(description)
    expect(out).toContain(`Usage: node dist/main.js ${argv[0]} `)
    for (const [key, field] of Object.entries(fields)) {
      expect(out).toContain(field.positional ? key.toUpperCase() : `--${key}`)
      expect(out).toContain(field.doc)
    }
    expect(out).toContain('--verbose')
    expect(asked).toBe(0)
  })
})

describe('wrong usage: exit 2, every slip at once, nothing begun', () => {
  test.each<[string[], string[]]>([
    [['relaese'], ["'relaese' is not a command"]],
    [['constructor'], ["'constructor' is not a command"]],
    [['verify', '--rol', 'client'], ['unknown flag --rol']],
    [['verify', '-v'], ['unknown flag -v']],
    [['verify', '--no-verbose'], ['unknown flag --no-verbose']],
    [['verify', '--__proto__', 'x'], ['unknown flag --__proto__']],
    [['verify', '--release', 'x'], ['unknown flag --release']],
    [['verify', '--role'], ['--role needs a value']],
    [['verify', '--role', '--verbose'], ['--role needs a value']],
    [['verify', '--role', 'cleint'], ["'cleint' is not one of client, server"]],
    [['verify', '--verbose=ture'], ["'ture' is not true or false"]],
    [['verify', 'a', 'b'], ["'b' is one argument too many"]],
    [['verify', 'a', 'b', '--nope', '--role=x', '--verbose=1'], ["'b' is one argument too many", 'unknown flag --nope', "'x' is not one of client, server", "'1' is not true or false"]],
    [['publish-server', '--digest', 'ABC'], ["'ABC' is not a sha256"]],
  ])('%j', async (argv, expected) => {
    const { status, facts, asked, out, problems } = await line(argv)
    expect(facts).toEqual(expect.arrayContaining(expected))
    expect(facts).toHaveLength(expected.length)
    expect({ status, asked, out }).toEqual({ status: 2, asked: 0, out: '' })
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['usage']))
  })

  test.each([
    [['relaese'], "Did you mean 'release'?"],
    [['verify', '--enviroment=x'], "Did you mean '--environment'? (see verify --help)"],
    [['verify', '--role', 'cleint'], "Did you mean 'client'? (see verify --help)"],
  ])('%j has a suggestion', async (argv, fix) => {
    expect((await line(argv)).fixes).toEqual([fix])
  })
})

describe('values', () => {
  test.each<[string[], boolean]>([
    [['verify'], false],
    [['verify', '--verbose'], true],
    [['verify', '--verbose=true'], true],
    [['verify', '--verbose=false'], false],
    [['verify', '--verbose='], false],
    [['verify', '--role='], false],
    [['verify', '--', 'release'], false],
  ])('%j: verbose is %s', async (argv, verbose) => {
    expect(await line(argv, { files: release })).toMatchObject({ status: 0, asked: 1 })
    expect(askedFor(argv).verbose).toBe(verbose)
  })

  test('a positional argument and its default', async () => {
    expect((await line(['verify', 'other'], { files: { 'other/release.json': JSON.stringify(manifest) } })).out).toContain('other is what its manifest says')
    expect((await line(['verify'], { files: release })).out).toContain('release is what its manifest says')
  })

  test('lists come from commas and from repeated flags', async () => {
    const pyproject = '[project]\nname = "app"\nversion = "1"\n[project.optional-dependencies]\na = []\nb = []\nc = []\n'
    const lock = '[[package]]\nname = "x"\nversion = "1"\n\n[metadata]\nlock-version = "2.1"\n'
    const files = { 'pyproject.toml': pyproject, 'poetry.lock': lock.slice(lock.indexOf('[metadata]')) }
    expect(await line(['resolve-pins', '--extra', 'a,b', '--extra', 'c'], { files })).toMatchObject({ status: 0, out: '' })
    expect((await line(['resolve-pins', '--extra', 'a,x', '--extra', 'y'], { files })).problems.length).toBeGreaterThan(0)
  })
})

describe('standard output holds results alone', () => {
  test('verify: deviations, one a line, exit 1', async () => {
    const broken = { ...manifest, files: [{ path: 'a', sha256: '0'.repeat(64), size: 1, from: {} }, { path: 'b', sha256: '0'.repeat(64), size: 1, from: {} }] }
    const { status, out } = await line(['verify'], { files: { 'release/release.json': JSON.stringify(broken) } })
    expect({ status, out }).toEqual({ status: 1, out: '2 deviations from release:\na: missing\nb: missing\n' })
  })

  test('a failure prints nothing', async () => {
    expect(await line(['verify', 'absent'])).toMatchObject({ status: 2, out: '' })
  })

  test('every run ends with its outcome as an event', async () => {
    expect((await line(['verify'], { files: release })).events).toEqual([{ event: 'result', status: 0, outputs: { deviations: '0' }, deviations: [] }])
  })

  test('--json: no table, and a command that has JSON of its own still prints it', async () => {
    const { out } = await line(['verify', '--json'], { files: release })
    expect(JSON.parse(out)).toMatchObject({ same: true })
    expect((await line(['init'], {}, lineWorld())).out).toContain('──')
    expect(await line(['init', '--json'], {}, lineWorld())).toMatchObject({ status: 0, out: expect.not.stringContaining('──') })
  })

  test('a deviation stays on its line, whatever the manifest calls a file', async () => {
    const broken = { ...manifest, files: [{ path: 'a\nb\u001b[2J', sha256: '0'.repeat(64), size: 1, from: {} }] }
    expect((await line(['verify'], { files: { 'release/release.json': JSON.stringify(broken) } })).out).toBe('1 deviation from release:\na\\nb\\x1b[2J: missing\n')
  })
})

describe('what was asked for is known before the rest is read', () => {
  test.each<[string[], string[]]>([
    [['verify', '--json', '--nonsense'], ['json']],
    [['--json'], ['json']],
    [['verify', '--quiet=TRUE', '--no-color'], ['no-color', 'quiet']],
    [['verify', '--json=false', '--', '--quiet'], []],
    [['verify', '--role=--json'], []],
    [['verify', '--json', '--json=false'], []],
  ])('%j', (argv, expected) => {
    expect(Object.entries(askedFor(argv)).filter(([, on]) => on).map(([name]) => name).sort()).toEqual(expected)
  })
})
