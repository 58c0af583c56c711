/** What the linters of the field find in our workflows, our actions, and the workflows that `init` writes: nothing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pinnedPython } from '../tools/environment.ts'
import { must, root, runCli, runProgram } from './cli.ts'
import { ensureActionlint } from './install-act.ts'

let work: string
let tools: string
let actionlint: string
const ours: string[] = []
const written: string[] = []

/** A commit, as `init` writes it where it runs from one; a moving tag is what zizmor would find, rightly. */
const uses = `org/release-actions@${'c'.repeat(40)}`
const server = (destinations: string) => `server:\n  extras: [server]\n  command: nearword-server --port $PORT\n  destinations: [${destinations}]\n`
const consumers: [string, string | undefined][] = [['alone', undefined], ['everywhere', server('index, pypi, github-release')], ['nowhere', 'native: {}\n'], ['folder', undefined]]

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lint-'))
  tools = dirname(pinnedPython('lint', join(root, '__tests__/tools/lint/requirements.txt')))
  actionlint = await ensureActionlint()
  const tracked = (await must(['git', 'ls-files', '.github', '*action.yml', '.ci'])).split('\n').filter(Boolean)
  ours.push(...tracked.filter(path => !path.startsWith('__tests__')).map(path => join(root, path)))
  for (const [name, configuration] of consumers) written.push(await consumer(name, configuration))
}, 300_000)

afterAll(() => rm(work, { recursive: true, force: true }))

/** The workflow of one. */
async function consumer(name: string, configuration: string | undefined): Promise<string> {
  const project = name === 'folder' ? join(work, name, 'apps/one') : join(work, name)
  await cp(join(root, 'examples/nearword'), project, { recursive: true })
  await rm(join(project, 'release.yaml'))
  if (configuration) await writeFile(join(project, 'release.yaml'), configuration)
  await must(['git', 'init', '--quiet', join(work, name)])
  const { code, stderr } = await runCli(['init', project, '--uses', uses])
  if (code !== 0) throw new Error(stderr)
  return join(work, name, '.github/workflows', name === 'folder' ? 'release-nearword.yml' : 'release.yml')
}

const workflows = () => [...ours.filter(path => path.includes('/workflows/')), ...written]
const lint = (argv: readonly string[]) => runProgram(argv, { env: { PATH: [tools, process.env['PATH']].join(delimiter) } })
const zizmor = (paths: readonly string[], persona = 'auditor') => lint([join(tools, 'zizmor'), '--offline', '--no-progress', `--persona=${persona}`, ...paths])
// The runner's form for an action of the workflow's own repository, which actionlint does not know yet.
const inActionlint = (paths: readonly string[]) => lint([actionlint, '-shellcheck', join(tools, 'shellcheck'), '-ignore', 'specifying action "\\$/', ...paths])

test('there is something to look at', () => {
  expect([ours.filter(path => path.endsWith('action.yml')).length, workflows().length]).toEqual([6, 6])
})

test.each(['pedantic', 'auditor'])('zizmor, %s, finds nothing', async persona => {
  const { code, stderr, stdout } = await zizmor([...ours.filter(path => path.endsWith('.yml')), ...written], persona)
  expect(stdout).toContain('No findings to report')
  expect({ code, stderr: stderr.includes('error') }).toEqual({ code: 0, stderr: false })
}, 60_000)

test('actionlint, with shellcheck, finds nothing', async () => {
  expect(await inActionlint(workflows())).toEqual({ code: 0, stdout: '', stderr: '' })
}, 60_000)

test('shellcheck finds nothing in scripts', async () => {
  expect(await lint([join(tools, 'shellcheck'), ...ours.filter(path => path.includes('/.ci/'))])).toMatchObject({ code: 0, stdout: '' })
}, 60_000)

describe('and they would', () => {
  const bad = (run: string) => `on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${run}\n`

  test('an expression in a script', async () => {
    await writeFile(join(work, 'bad.yml'), bad('echo "${{ github.event.issue.title }}"'))
    expect((await zizmor([join(work, 'bad.yml')])).stdout).toContain('template-injection')
  }, 60_000)

  test('a variable without quotes', async () => {
    await writeFile(join(work, 'bad.yml'), bad('rm $HOME'))
    expect((await inActionlint([join(work, 'bad.yml')])).stdout).toContain('SC2086')
  }, 60_000)
})
