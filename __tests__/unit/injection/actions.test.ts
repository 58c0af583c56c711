/** Every action, with inputs that are hostile: what the runner reads of the log, the outputs and the job summary. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import * as core from '@actions/core'
import { commandNames, loadCommand } from '../../../src/commands/all.ts'
import { describe as described } from '../../../src/errors.ts'
import { action } from '../../../src/front/action.ts'
import { annotation } from '../../../src/front/annotation.ts'
import { githubPorts } from '../../../src/ports/github.ts'
import { changed } from '../helpers/facts.ts'
import { refusal } from '../helpers/problems.ts'
import { pyproject } from '../helpers/project.ts'
import { effective, fileCommands } from '../helpers/runner.ts'
import { lineWorld } from '../helpers/toolchain.ts'
import { hostile } from './hostile.ts'

const before = { ...process.env }
const files = { output: '', summary: '', env: '' }
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'actions-'))
  for (const name of Object.keys(files) as (keyof typeof files)[]) files[name] = join(folder, name)
  Object.assign(process.env, { GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, GITHUB_ENV: files.env })
})
afterAll(async () => {
  process.env = before
  await rm(folder, { recursive: true })
})

const { reporter } = githubPorts(new AbortController().signal)

/** One run of an action: what a runner sees of it. `core.summary` keeps its file: it is the same for all. */
async function runs(name: string, inputs: Readonly<Record<string, string>>, world: Record<string, string> = {}, exitCode = process.exitCode) {
  await Promise.all(Object.values(files).map(path => writeFile(path, '')))
  for (const [input, value] of Object.entries(inputs)) process.env[`INPUT_${input.toUpperCase()}`] = value
  let log = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(text => ((log += String(text)), true))
  const ports = { ...lineWorld({}, { files: world }), reporter }
  const { problems } = await refusal(() => action(name, ports))
  for (const problem of problems) core.error(described(problem), annotation(problem))
  write.mockRestore()
  process.exitCode = exitCode
  for (const input of Object.keys(inputs)) delete process.env[`INPUT_${input.toUpperCase()}`]
  const [output, summary, env] = await Promise.all([files.output, files.summary, files.env].map(path => readFile(path, 'utf8')))
  return { problems, log, output: fileCommands(output ?? ''), summary: summary ?? '', env }
}

type Run = Awaited<ReturnType<typeof runs>>

function harm({ problems, log, output, summary, env }: Run, declared: readonly string[], secrets: number): string[] {
  const obeyed = effective(log)
  const [errors, masks, warnings] = ['error', 'add-mask', 'warning'].map(kind => obeyed.filter(line => line.startsWith(`::${kind}`)).length)
  // What is quoted is data; of the rest no word is another's.
  const bare = summary.replaceAll(/<code>[^<>`]*<\/code>/g, '')
  return [
    ...(errors !== problems.length ? [`${errors} errors of ${problems.length}`] : []),
    ...((masks ?? 0) > secrets || obeyed.length !== (errors ?? 0) + (masks ?? 0) + (warnings ?? 0) ? obeyed : []),
    ...Object.keys(output).filter(name => !declared.includes(name)).map(name => `an output ${name}`),
    ...(/pwned|<script|\$\{\{/.test(bare) ? [`the summary says ${bare}`] : []),
    ...(env ? [`the environment gets ${env}`] : []),
  ]
}

/** An environment holds no null. */
const words = hostile.filter(([, word]) => !word.includes('\0'))

test.each(commandNames)('%s', async name => {
  const { fields, outputs } = await loadCommand(name)
  const secrets = Object.values(fields).filter(field => field.secret).length
  const found: Record<string, string[]> = {}
  for (const [what, word] of words) {
    const all = Object.fromEntries(Object.keys(fields).map(field => [field, word]))
    for (const inputs of [all, { project: word, release: word, output: word }]) {
      const wrong = harm(await runs(name, inputs), [...Object.keys(outputs), 'digest'], secrets)
      if (wrong.length > 0) found[what] = wrong
    }
  }
  expect(found).toEqual({})
}, 60_000)

test('the command of the root action', async () => {
  for (const [, word] of words) expect(harm(await runs(word, {}), [], 0)).toEqual([])
})

test('what the project says of itself reaches outputs and summary as data', async () => {
  const found: Record<string, string[]> = {}
  for (const [what, word] of words) {
    const project = changed(pyproject, '[project]\n', `[project]\ndescription = ${JSON.stringify(word.replaceAll('\ud800', ''))}\nauthors = [{name = ${JSON.stringify(word.replaceAll('\ud800', ''))}}]\n`)
    for (const name of ['plan', 'resolve-pins']) {
      const run = await runs(name, {}, { 'pyproject.toml': project.replaceAll('\u007f', '') })
      const wrong = harm(run, Object.keys((await loadCommand(name as 'plan')).outputs), 0)
      if (wrong.length > 0) found[`${name}: ${what}`] = wrong
    }
  }
  expect(found).toEqual({})
}, 60_000)

test('annotations name files as they lie in the repository, with their lines', async () => {
  const folder = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([path, text]) => [`deep/app/${path}`, text]))
  const lock = '[[package]]\nname = "lib-a"\nversion = 1\n'
  const world = folder({ 'pyproject.toml': pyproject, 'release.yaml': 'native:\n  targets: [linux-x86]\n', 'poetry.lock': lock })
  const { log } = await runs('plan', { project: 'deep/app' }, world)
  const places = effective(log).map(line => /file=([^,:]*)(?:,line=(\d+))?/.exec(line)?.slice(1).join(':'))
  expect(places).toEqual(expect.arrayContaining(['deep/app/release.yaml:2', 'deep/app/poetry.lock:3']))
  const config = await runs('plan', { project: 'deep/app', config: 'other/release.yaml' }, { ...world, 'other/release.yaml': '\nnonsense: 1\n' })
  expect(effective(config.log).join('\n')).toMatch(/file=other\/release.yaml,line=2/)
  const cargo = await runs('plan', { project: 'deep/app' }, { ...world, ...folder({ 'release.yaml': '', 'Cargo.toml': '[package\n' }), 'deep/app/poetry.lock': (await lineWorld().files.text('/project/poetry.lock')) })
  expect(effective(cargo.log).join('\n')).toMatch(/file=deep\/app\/Cargo.toml,line=1/)
})
