/** What a person reads when something is wrong with the project: all of it at once, with file and line, and exit status 2. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { example, root, runCli, runProgram } from './cli.ts'

let work: string
beforeAll(async () => void (work = await mkdtemp(join(tmpdir(), 'configuration-'))))
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

let count = 0
/** A copy of the example that one row spoils. */
async function project(spoil: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(work, `project-${count++}`)
  await cp(example, folder, { recursive: true, filter: source => !/\/(target|\.pytest_cache)$/.test(source) })
  await spoil(folder)
  return folder
}

const replace = (file: string, from: string | RegExp, to: string) => async (folder: string) => {
  const before = await readFile(join(folder, file), 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${file} has no ${from}`)
  await writeFile(join(folder, file), after)
}
const remove = (file: string) => (folder: string) => rm(join(folder, file))
const write = (file: string, text: string) => (folder: string) => writeFile(join(folder, file), text)

test.each<[string, (folder: string) => Promise<unknown>, RegExp[]]>([
  ['an unknown key', replace('release.yaml', 'formats:', 'fomats:'), [/^error: release\.yaml:\d+ \(client\.fomats\): unknown key 'fomats'\. Did you mean 'formats'\? \[config-invalid\]$/m]],
  ['a wrong type', replace('release.yaml', 'entry: messenger', 'entry: 3'), [/release\.yaml:\d+ \(client\.entry\): 3 is not text/]],
  ['an unknown extra', replace('release.yaml', 'extras: [client]', 'extras: [cleint]'), [/release\.yaml:\d+ \(client\.extras\[0\]\): the project has no extra 'cleint'\. Did you mean 'client'\?/]],
  ['several at once', replace('release.yaml', /formats:.*\n/, 'formats: [snapp, dmg]\n  nonsense: 1\n'), [/snapp/, /dmg/, /nonsense/]],
  ['YAML that is none', write('release.yaml', 'client: [\n'), [/release\.yaml:\d+: .*\[config-malformed\]/]],
  ['no lock', remove('poetry.lock'), [/\[lock-missing\]/]],
  ['two locks', write('uv.lock', 'version = 1\n'), [/uv\.lock, poetry\.lock.*\[lock-ambiguous\]/]],
  ['a lock out of date', replace('pyproject.toml', '"msgpack', '"itsdangerous>=2",\n  "msgpack'), [/poetry\.lock.*\[lock-out-of-date\]/]],
  ['TOML that is none, in pyproject', folder => appendFile(join(folder, 'pyproject.toml'), '\n[broken\n'), [/pyproject\.toml:\d+: .*\[bad-toml\]/]],
  ['a lock cut short', async folder => writeFile(join(folder, 'poetry.lock'), (await readFile(join(folder, 'poetry.lock'), 'utf8')).slice(0, 3000)), [/poetry\.lock:\d+/]],
  ['a lock without a hash', replace('poetry.lock', /(name = "msgpack"[\s\S]*?)files = \[[\s\S]*?\n\]/, '$1files = []'), [/msgpack/]],
  ['no project', remove('pyproject.toml'), [/\[project-missing\]/]],
])('%s', async (_, spoil, said) => {
  const folder = await project(spoil)
  const { code, stdout, stderr } = await runCli(['release', folder, '--output', join(work, 'never')])
  for (const words of said) expect(stderr).toMatch(words)
  expect(stderr).not.toContain('    at ')
  expect({ stdout, there: (await readdir(work)).filter(name => name.startsWith('never')) }).toEqual({ stdout: '', there: [] })
  expect(code).toBe(/missing-hash/.test(stderr) ? 1 : 2)
}, 60_000)

test.each([
  [['relaese'], /'relaese' is not a command\. Did you mean 'release'\?/],
  [['plan', '--confg', 'x'], /unknown flag --confg\. Did you mean '--config'\?/],
  [['verify', '--role', 'srever'], /'srever' is not one of client, server\. Did you mean 'server'\?/],
  [['verify', '/nonexistent'], /has no release\.json/],
  [['resolve-pins', example, '--format', 'pylock', '--output', 'pins.toml'], /'pins\.toml' is no name that installers take a pylock for.*\[pylock-name\]/],
])('%j is wrong usage', async (args, said) => {
  const { code, stdout, stderr } = await runCli(args)
  expect(stderr).toMatch(said)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('an input of the action is held to the same, and the file is not there', async () => {
  const output = join(work, 'pins.toml')
  const env = { GITHUB_ACTIONS: 'true', INPUT_PROJECT: example, INPUT_FORMAT: 'pylock', INPUT_OUTPUT: output }
  const { code, stdout } = await runProgram([process.execPath, join(root, 'dist/resolve-pins.js')], { cwd: work, env })
  expect(stdout).toMatch(/^::error title=pylock-name::.*'pins\.toml' is no name/)
  expect({ code, written: (await readdir(work)).includes('pins.toml') }).toEqual({ code: 2, written: false })
})

describe('on GitHub Enterprise Server, whose artifacts no action of today can use', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.firm.example', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/', ACTIONS_RUNTIME_TOKEN: 'none' }
  const step = (name: string, inputs: Record<string, string>) => runProgram([process.execPath, join(root, `dist/${name}.js`)], { cwd: work, env: { ...env, ...inputs } })

  test('steps of one job share the folder', async () => {
    const output = join(work, 'shared')
    const { code, stdout } = await step('resolve-pins', { INPUT_PROJECT: example, INPUT_RELEASE: output })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(await readdir(output)).toEqual(expect.arrayContaining(['pins', 'plan.json']))
  })

  test('what is to be fetched by its sha256 is not done without', async () => {
    const { code, stdout } = await step('publish-server', { 'INPUT_DIGEST': '0'.repeat(64), INPUT_OUTPUT: 'nothing' })
    expect(stdout).toMatch(/^::error title=artifacts-unavailable::artifact 'release' is to be fetched/m)
    expect({ code, there: (await readdir(work)).includes('nothing') }).toEqual({ code: 1, there: false })
  })
})

test('a reader that has seen enough is no failure', async () => {
  const { stdout, stderr } = await runProgram(['sh', '-c', '"$NODE" "$MAIN" resolve-pins "$PROJECT" --all-extras --output - | head -1'], {
    env: { NODE: process.execPath, MAIN: join(root, 'dist/main.js'), PROJECT: example },
  })
  expect(stdout).toMatch(/^[a-z][\w.-]*==\S+/)
  expect(stderr).toBe('')
})
