/** Deploying by git push: the real git, over HTTP by git's own server and with a key, to a repository whose hook stands in for a platform's build. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must, root, runProgram, type Ran } from '../cli.ts'
import { gitServer, type GitServer } from './git-server.ts'
import type { Task } from './send.ts'

let work: string
let remote: string
let server: GitServer
let runs = 0
let killed = 0
const key = 'a key that nobody sees'

beforeAll(async () => void (work = await mkdtemp(join(tmpdir(), 'deploy '))))
afterAll(async () => {
  console.log(`${killed} runs killed and gone on with: 0 missing, 0 twice`)
  await rm(work, { recursive: true, force: true })
})
beforeEach(async () => {
  remote = join(work, `app-${runs++}.git`)
  await git('init', '--quiet', '--bare', '--initial-branch=main', remote)
  await git('-C', remote, 'config', 'http.receivepack', 'true')
  server = await gitServer(work, key)
})
afterEach(() => server.close())

const git = (...args: string[]) => must(['git', ...args])
const log = async () => (await git('-C', remote, 'log', '--format=%s', 'main')).trim().split('\n')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What the platform runs before it takes a push. */
async function hook(text: string): Promise<void> {
  await writeFile(join(remote, 'hooks/pre-receive'), `#!/bin/sh\n${text}\n`)
  await chmod(join(remote, 'hooks/pre-receive'), 0o755)
}

/** A release whose folder to deploy has these files. */
async function release(version: string): Promise<Task> {
  const folder = join(work, `release-${runs++}`)
  const files = { 'requirements.txt': `app==${version}\n`, Procfile: 'web: app\n', '.python-version': '3.12\n' }
  await mkdir(join(folder, 'server/heroku'), { recursive: true })
  await mkdir(`${folder}-work`)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'server/heroku', name), text)
  return {
    destination: 'heroku', release: folder, work: `${folder}-work`, tools: 'none', distributions: [], source: { project: folder, commit: 'c0ffee' },
    holds: Object.entries(files).map(([name, text]) => ({ path: `server/heroku/${name}`, sha256: sha256(text), size: text.length })),
    settings: { git: `${server.address}/${remote.slice(work.length + 1)}`, branch: 'main' },
    app: { name: 'app', version, summary: '', scripts: {} }, limits: { sending: 3, visible: 3 }, look: true,
  }
}

async function send(task: Task, env: Record<string, string> = { HEROKU_API_KEY: key }, started: (child: ChildProcess) => void = () => {}): Promise<Ran> {
  // What an earlier attempt left on this machine is gone, as on a runner.
  await rm(task.work, { recursive: true, force: true })
  await mkdir(task.work)
  const description = join(task.work, 'task.json')
  await writeFile(description, JSON.stringify(task))
  return runProgram([process.execPath, '--no-warnings', join(root, '__tests__/e2e/publish/send.ts'), description], { started, env: { GIT_CONFIG_GLOBAL: '/dev/null', ...env } })
}

test('a release is one commit on top of the last one, and is there as it was made', async () => {
  expect(await send(await release('1.0'))).toMatchObject({ code: 0, stdout: '["heroku deployment"]\n' })
  const task = await release('1.1')
  const fetched = join(work, 'fetched')
  expect(await send({ ...task, fetch: fetched })).toMatchObject({ code: 0, stdout: '["heroku deployment"]\n' })
  expect(await log()).toEqual(['app 1.1', 'app 1.0'])
  expect((await git('-C', remote, 'ls-tree', '--name-only', 'main')).trim().split('\n')).toEqual(['.python-version', 'Procfile', 'requirements.txt'])
  expect(await readFile(join(fetched, 'requirements.txt'), 'utf8')).toBe('app==1.1\n')
  expect((await git('-C', remote, 'log', '-1', '--format=%b', 'main'))).toMatch(/^Requirements-SHA256: [0-9a-f]{64}\nRelease-Commit: c0ffee\n/)
}, 60_000)

test('what is there is not pushed again; what was deployed later is not pushed over', async () => {
  const [older, newer] = [await release('1.0'), await release('1.1')]
  await send(older)
  expect(await send(older)).toMatchObject({ code: 0, stdout: '[]\n' })
  await send(newer)
  await rm(`${older.release}.ledger.json`, { force: true })
  const { code, stderr } = await send(older)
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/there is [0-9a-f]+ app 1\.1, deployed after this release already.*\[published-differs\]/) })
  expect(await log()).toEqual(['app 1.1', 'app 1.0'])
}, 60_000)

describe('a build that fails', () => {
  test('is told in the platform\'s words, and the same command goes on when it is mended', async () => {
    await hook('echo "-----> Python app detected"; echo " !     No matching distribution"; exit 1')
    const task = await release('1.0')
    const { code, stderr } = await send(task)
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/heroku refused to push to main: .*No matching distribution.*\[publish-refused\]/) })
    await hook('exit 0')
    expect(await send(task)).toMatchObject({ code: 0, stdout: '["heroku deployment"]\n' })
  }, 60_000)
})

test.each([429, 500, 502, 503])('%i to a look, to the announcement of a push and to the push: it is tried again, and deployed once', async status => {
  server.stumble(status)
  const { code, stderr } = await send({ ...(await release('1.0')), limits: { sending: 30, visible: 30 } })
  expect(`${code} ${stderr}`).toMatch(/^0 /)
  expect(server.stumbled()).toBe(3)
  expect(await log()).toEqual(['app 1.0'])
}, 60_000)

test.each([401, 403, 404])('%i to the look after the push: said at once, and the same command finds it deployed', async status => {
  const task = await release('1.0')
  server.at('during', () => server.stumble(status, ['look']))
  const { code, stderr } = await send({ ...task, limits: { sending: 30, visible: 30 } })
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/what is there for heroku deployment cannot be told: .*\[publish-unseen\][^]*accepted, not yet visible: heroku deployment/) })
  expect(await send(task)).toMatchObject({ code: 0, stdout: '[]\n' })
  expect(await log()).toEqual(['app 1.0'])
}, 60_000)

test('an answer that is lost after the push arrived is no second push', async () => {
  server.loseAnswers(1)
  const { code, stderr } = await send(await release('1.0'))
  expect(`${code} ${stderr}`).toMatch(/^0 /)
  expect(await log()).toEqual(['app 1.0'])
}, 60_000)

describe('killed and run again: deployed once', () => {
  test.each<['before' | 'during' | 'after', boolean]>([['before', false], ['during', true], ['after', true]])('SIGKILL %s the push', async (when, arrives) => {
    const task = await release('1.0')
    let child: ChildProcess | undefined
    server.at(when, () => void child?.kill('SIGKILL'))
    expect((await send(task, undefined, each => (child = each))).code).toBe(null)
    // git, which is no child of ours any more, goes on.
    if (arrives) while ((await git('-C', remote, 'branch')) === '') await new Promise(resolve => setTimeout(resolve, 50))
    expect(await send(task)).toMatchObject({ code: 0, stdout: arrives ? '[]\n' : '["heroku deployment"]\n' })
    expect(await log()).toEqual(['app 1.0'])
    killed++
  }, 60_000)
})

test('a file that changed after it was verified is not deployed', async () => {
  const task = await release('1.0')
  await writeFile(join(task.release, 'server/heroku/Procfile'), 'web: evil\n')
  const { code, stderr } = await send(task)
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/server\/heroku\/Procfile is not what the release has there.*\[release-changed\]/) })
  expect((await git('-C', remote, 'branch'))).toBe('')
}, 60_000)

test('without the key it says so, before anything is sent; and the key is in no file', async () => {
  const task = await release('1.0')
  const { code, stderr } = await send(task, {})
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/the remote of server\.heroku\.git does not answer: .*\[deploy-unreachable\]/) })
  const ran = await send(task)
  const left = await Promise.all((await readdir(work, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => readFile(join(entry.parentPath, entry.name), 'latin1')))
  const secrets = [key, Buffer.from(`:${key}`).toString('base64')]
  expect([ran.stdout, ran.stderr, ...left, ...server.arguments()].filter(text => secrets.some(secret => text.includes(secret)))).toEqual([])
  expect(server.arguments().length).toBeGreaterThan(0)
}, 60_000)
