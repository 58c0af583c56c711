/** The built program, as a shell, a runner and git hand hostile texts to it. Whatever is executed leaves a file named `pwned`. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify as yaml } from 'yaml'
import { hostile, type Hostile } from '../unit/injection/hostile.ts'
import { effective, fileCommands } from '../unit/helpers/runner.ts'
import { must, root, runCli, runProgram } from './cli.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'injection-'))
  await mkdir(join(work, 'project'))
  for (const name of ['pyproject.toml', 'poetry.lock', 'Cargo.toml', 'Cargo.lock', 'README.md', 'python', 'src']) await cp(join(root, 'examples/messenger', name), join(work, 'project', name), { recursive: true })
})
afterAll(() => rm(work, { recursive: true, force: true }))

/** Neither an argument nor a variable can hold a null. */
const words = hostile.filter(([, word]) => !word.includes('\0'))

/** Where programs of the system could have left something, and what a path may name. */
async function pwned(): Promise<string[]> {
  const found = await readdir(work, { recursive: true })
  return found.filter(path => path.split('/').at(-1) === 'pwned')
}

/** All at once, two at a time: starting node is most of what it costs. */
async function each<T>(work: (word: string) => Promise<T>, those: readonly Hostile[] = words): Promise<(readonly [string, T])[]> {
  const left = [...those]
  const done: (readonly [string, T])[] = []
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) done.push([next[0], await work(next[1])])
  }
  await Promise.all([worker(), worker()])
  return done
}

const config = { server: { command: 'messenger-server' } }

test('flags: an answer in one sentence, and no stack', async () => {
  const ran = await each(word => runCli(['plan', `--config=${word}`, '--', 'project'], { cwd: work }))
  for (const [what, { code, stdout, stderr }] of ran) {
    expect([what, code, stdout]).toEqual([what, 2, ''])
    expect([what, stderr]).toEqual([what, expect.stringMatching(/^error: [^]*\[[a-z-]+\]\n$/)])
    expect([what, stderr]).toEqual([what, expect.not.stringMatching(/\n\s+at |\[internal\]|(?![\t\n])\p{Cc}/u)])
  }
  expect(await pwned()).toEqual([])
}, 60_000)

test('settings that programs are started with: refused, or data', async () => {
  const ran = await each(async word => {
    const file = join(work, `${Math.random()}.yaml`)
    await writeFile(file, yaml({ lock: word, client: { entry: 'messenger', icon: word, interpreter: 'host' }, native: { test: { command: word, sources: [word] } }, server: { command: word, 'github-release': { changelog: word } } }))
    return runCli(['plan', 'project', '--config', file], { cwd: work })
  }, hostile)
  for (const [what, { code, stderr }] of ran) {
    expect([what, code, stderr]).toEqual([what, 2, expect.stringMatching(/^error: /)])
    expect([what, stderr]).toEqual([what, expect.not.stringMatching(/\n\s+at |\[internal\]|(?![\t\n])\p{Cc}/u)])
  }
  expect(await pwned()).toEqual([])
}, 60_000)

describe('an action', () => {
  /** As a runner starts it. The variables are of the pushed tag; the inputs of the caller. */
  const step = async (word: string, given: Record<string, string>) => {
    const at = await mkdtemp(join(work, 'step-'))
    const files = Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH', 'GITHUB_STATE'].map(name => [name, join(at, name)]))
    for (const path of Object.values(files)) await writeFile(path, '')
    const ref = { GITHUB_REF_NAME: word, GITHUB_REF: `refs/tags/${word}`, GITHUB_REF_TYPE: 'tag', GITHUB_HEAD_REF: word, GITHUB_BASE_REF: word, GITHUB_ACTOR: word, GITHUB_REPOSITORY: word, GITHUB_SERVER_URL: word, GITHUB_WORKFLOW: word, GITHUB_EVENT_NAME: word, GITHUB_SHA: word, GITHUB_ACTION_REF: word, GITHUB_ACTION_REPOSITORY: word }
    const env = { ...ref, ...files, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: work, RUNNER_TEMP: at, RELEASE_ACTIONS_CACHE: join(work, 'cache'), ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])) }
    const ran = await runProgram([process.execPath, join(root, 'dist/main.js')], { cwd: work, env })
    const written = Object.fromEntries(await Promise.all(Object.entries(files).map(async ([name, path]) => [name, await readFile(path, 'utf8')] as const)))
    await rm(at, { recursive: true })
    return { ...ran, written }
  }

  test('with hostile inputs, on a hostile tag', async () => {
    const ran = await each(word => step(word, { command: 'plan', project: word, config: word, version: word }))
    for (const [what, { code, stdout, stderr, written }] of ran) {
      expect([what, code, stderr]).toEqual([what, 2, ''])
      expect([what, effective(stdout)]).toEqual([what, [expect.stringMatching(/^::error /), ...effective(stdout).slice(1).map(() => expect.stringMatching(/^::error /))]])
      expect([what, { ...written, GITHUB_STEP_SUMMARY: '' }]).toEqual([what, { GITHUB_OUTPUT: '', GITHUB_ENV: '', GITHUB_PATH: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' }])
      expect([what, written['GITHUB_STEP_SUMMARY']?.replaceAll(/<code>[^<>`]*<\/code>/g, '')]).toEqual([what, expect.not.stringMatching(/pwned/)])
    }
    expect(await pwned()).toEqual([])
  }, 60_000)

  test('that plans, on a hostile tag: its outputs are what they are', async () => {
    await writeFile(join(work, 'project/release.yaml'), yaml(config))
    // A whole plan takes its time: those that a runner's files could take for their own.
    const ran = await each(word => step(word, { command: 'plan', project: 'project' }), words.filter(([, word]) => /[\r\n]|^::/.test(word)).slice(0, 8))
    for (const [what, { code, stdout, written }] of ran) {
      expect([what, code, effective(stdout).filter(line => !line.startsWith('::warning '))]).toEqual([what, 0, []])
      expect([what, Object.keys(fileCommands(written['GITHUB_OUTPUT'] ?? '')).sort(), written['GITHUB_ENV']]).toEqual([what, ['client', 'native', 'plan'], ''])
    }
    expect(await pwned()).toEqual([])
  }, 60_000)
})

test('files, branches and tags of a project with such names: counted, hashed, started by nobody', async () => {
  const project = join(work, 'named')
  await cp(join(work, 'project'), project, { recursive: true })
  const fits = words.map(([, word]) => word.replaceAll('/', '∕')).filter(word => Buffer.byteLength(word) < 200 && !word.includes('\ud800') && !word.includes('\0'))
  for (const name of fits) await writeFile(join(project, 'python', name), '')
  const git = (...args: string[]) => must(['git', '-c', 'user.name=$(touch pwned)', '-c', 'user.email=x@y.example', ...args], { cwd: project })
  await git('init', '--quiet', '--initial-branch', '$(touch${IFS}pwned)')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', '`touch pwned`\n::error::pwned')
  for (const tag of ['v1;touch${IFS}pwned', '$(touch${IFS}pwned)', "'||touch${IFS}pwned||'"]) await git('tag', tag)
  const { code, stdout, stderr } = await runCli(['plan', 'named'], { cwd: work })
  expect([code, stderr]).toEqual([0, expect.not.stringMatching(/pwned/)])
  expect((JSON.parse(stdout) as { inputs: Record<string, string> }).inputs['sources']).toMatch(/^[0-9a-f]{64}$/)
  expect(await pwned()).toEqual([])
}, 60_000)
