import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { renderSuite, runAct, spellOut, type ActOptions, type ActResult } from './act.ts'
import { ensureAct, ensureNode } from './install-act.ts'
import { startResultsServer, type ResultsServer } from './results-server.ts'

const fixture = join(dirname(fileURLToPath(import.meta.url)), 'fixtures/tiny-suite')
let work: string
let node: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'harness-'))
  node = await ensureNode(24)
  await ensureAct()
  await cp(join(fixture, 'suite'), join(work, 'suite'), { recursive: true })
  buildSync({
    entryPoints: [join(fixture, 'suite/src/main.js')],
    outdir: join(work, 'suite/dist'),
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  })
}, 300_000)

afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

const servers: ResultsServer[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

async function serve(): Promise<ResultsServer> {
  const server = await startResultsServer({ folder: await mkdtemp(join(work, 'results-')) })
  servers.push(server)
  return server
}

const act = (options: Pick<ActOptions, 'server'> & Partial<ActOptions>) =>
  runAct({ consumer: join(fixture, 'consumer'), workflow: 'ci.yml', event: 'push', suite: { folder: join(work, 'suite') }, node, timeoutMs: 60_000, ...options })

const ofJob = (result: ActResult, job: string) => result.summaries.filter((one) => one.job === job).map((one) => one.text)

describe('a consumer that calls the reusable workflow and then an action', () => {
  let server: ResultsServer
  let result: ActResult

  beforeAll(async () => {
    server = await serve()
    result = await act({ server, secrets: { PASSWORD: 'correct horse' }, env: { FOR_THE_STEPS: 'yes' } })
  }, 60_000)

  test('runs every job, the legs of the matrix included', () => {
    expect(result.log).toContain('publishes made for pins, made for wheel-windows')
    expect(result).toMatchObject({
      status: 0,
      jobs: {
        release: 'success',
        'release/plan': 'success',
        'release/build (ubuntu-24.04, linux)': 'success',
        'release/build (windows-2025, windows)': 'success',
        'release/gather': 'success',
        publish: 'success',
      },
    })
    expect(server.refusals()).toEqual([])
  })

  test('gives the outputs of the called workflow and of a job of its own', () => {
    expect(result.outputs).toEqual({
      release: { text: 'made for pins, made for wheel-windows', recalled: 'tiny-1: remembered' },
      publish: { seen: 'A consumer' },
    })
    expect(result.stepOutputs).toContainEqual({ job: 'release/gather', step: 'recall', name: 'text', value: 'tiny-1: remembered' })
  })

  test('gives the summaries with the digests that the server has', () => {
    const [pins] = server.artifacts().filter((one) => one.name === 'pins')
    expect(ofJob(result, 'release/plan')).toEqual([`<h2>Built pins</h2>\nsha256 ${pins?.sha256}\n`])
    expect(ofJob(result, 'publish')).toEqual(['Published made for pins, made for wheel-windows\n'])
  })

  test('leaves artifacts and caches to look into', async () => {
    expect(server.artifacts().map((one) => one.name).sort()).toEqual(['pins', 'wheel-linux', 'wheel-windows'])
    expect(server.caches()).toMatchObject([{ key: 'tiny-1' }])
    const files = await server.files('wheel-linux')
    expect([...files].map(([path, bytes]) => [path, bytes.toString()])).toEqual([['payload.txt', 'made for wheel-linux\n']])
  })

  test('masks secrets, uses the Node it was given, and shows the steps only what was passed', () => {
    expect(result.log).toContain('the password is ***')
    expect(result.log).not.toContain('correct horse')
    expect(result.log).toContain('node v24.')
    const [environment = ''] = /environment: .*/.exec(result.log) ?? []
    expect(environment).toContain(' FOR_THE_STEPS ')
    expect(environment).not.toMatch(/ (JEST_WORKER_ID|NODE_OPTIONS|npm_\w+) /)
  })

  test('finds the cache in the next run, whose artifacts are its own', async () => {
    server.newRun()
    expect(server.artifacts()).toEqual([])
    const again = await act({ server, node: await ensureNode(20) })
    expect(again).toMatchObject({ status: 0, outputs: { release: { recalled: 'tiny-1: remembered' } } })
    expect(again.log).toContain('node v20.')
    expect(server.artifacts()).toHaveLength(3)
    expect(server.refusals()).toEqual([expect.stringContaining('already_exists')])
  }, 120_000)
})

test('a tampered artifact fails the job that downloads it, and nothing is published', async () => {
  const server = await serve()
  await server.tamper('pins')
  const result = await act({ server })
  expect(result.log).toContain('pins is not what was uploaded')
  expect(result).toMatchObject({ status: 1, jobs: { release: 'failure', 'release/plan': 'success', 'release/gather': 'failure', publish: 'skipped' } })
}, 60_000)

test('a second artifact of the same name is refused, and a job that always runs still does', async () => {
  const server = await serve()
  const result = await act({ server, workflow: 'twice.yml' })
  expect(result.log).toContain('an artifact with this name already exists on the workflow run')
  expect(result.log).toContain('after failure')
  expect(result).toMatchObject({ status: 1, jobs: { twice: 'failure', after: 'success' } })
  expect(server.artifacts()).toHaveLength(1)
}, 60_000)

test('a run that does not end is ended, with all it started', async () => {
  await expect(act({ server: await serve(), workflow: 'sleep.yml', timeoutMs: 2000 })).rejects.toThrow('still running after 2000 ms')
  expect(await commandLines()).not.toContainEqual(expect.stringMatching(/^sleep\x00753[12]/))
}, 30_000)

async function commandLines(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
}

describe('the results server', () => {
  const blob = { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' } }
  const base = { workflow_run_backend_id: '1', workflow_job_run_backend_id: 'job-of-1', name: 'a' }
  let server: ResultsServer
  let upload: string

  const call = async (method: string, body: object, token = server.env['ACTIONS_RUNTIME_TOKEN']) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const response = await fetch(`${server.url}/twirp/github.actions.results.api.v1.${method}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: response.status, ...((await response.json()) as { signed_upload_url?: string; ok?: boolean; matched_key?: string }) }
  }
  const create = async () => (upload = (await call('ArtifactService/CreateArtifact', { ...base, version: 7 })).signed_upload_url!)
  const finalize = (fields: object) => call('ArtifactService/FinalizeArtifact', { ...base, ...fields })
  const put = async (body: string, address = upload) => (await fetch(address, { ...blob, body })).status

  beforeEach(async () => {
    server = await serve()
    await create()
  })

  test('joins blocks as they are listed, not as they came', async () => {
    for (const [id, body] of Object.entries({ Mg: '-second', MQ: 'first' })) await put(body, `${upload}&comp=block&blockid=${id}`)
    expect(await put('<BlockList><Latest>MQ</Latest><Latest>Mg</Latest></BlockList>', `${upload}&comp=blocklist`)).toBe(201)
    expect(await finalize({ size: '12', hash: { value: `sha256:${createHash('sha256').update('first-second').digest('hex')}` } })).toMatchObject({ status: 200 })
    expect(server.artifacts()).toMatchObject([{ name: 'a', size: 12, runId: '1' }])
  })

  test.each<[string, number, () => Promise<number>]>([
    ['a foreign token', 401, async () => (await call('ArtifactService/ListArtifacts', base, 'x.y.z')).status],
    ['the token of another run', 403, async () => (server.newRun(), (await call('ArtifactService/ListArtifacts', base)).status)],
    ['a name with a slash', 400, async () => (await call('ArtifactService/CreateArtifact', { ...base, name: 'a/b' })).status],
    ['a name that is taken', 409, async () => (await call('ArtifactService/CreateArtifact', base)).status],
    ['a wrong signature', 403, () => put('x', upload.replace(/sig=.*/, 'sig=0'))],
    ['a list with a block that never came', 400, () => put('<Latest>MQ</Latest>', `${upload}&comp=blocklist`)],
    ['an end before the upload', 404, async () => (await finalize({ size: '0' })).status],
    ['a wrong size', 400, async () => (await put('x'), (await finalize({ size: '2' })).status)],
    ['a wrong digest', 400, async () => (await put('x'), (await finalize({ size: '1', hash: 'sha256:0' })).status)],
    ['a change after the end', 403, async () => (await put('x'), await finalize({ size: '1' }), put('y'))],
    ['a download before the end', 404, async () => (await put('x'), (await fetch(upload)).status)],
  ])('refuses %s with %i', async (_, status, attempt) => {
    expect(await attempt()).toBe(status)
    expect(server.refusals()).toHaveLength(1)
  })

  test('finds the newest cache whose key begins so, of the same version only', async () => {
    for (const [key, version] of [['k-1', 'v'], ['k-2', 'v'], ['k-3', 'w']]) {
      const { signed_upload_url } = await call('CacheService/CreateCacheEntry', { key, version })
      await put('x', signed_upload_url)
      await call('CacheService/FinalizeCacheEntryUpload', { key, version, size_bytes: '1' })
    }
    const find = (key: string, version: string) => call('CacheService/GetCacheEntryDownloadURL', { key, version, restore_keys: ['k-'] })
    expect(await find('k-1', 'v')).toMatchObject({ matched_key: 'k-1' })
    expect(await find('k-9', 'v')).toMatchObject({ matched_key: 'k-2' })
    expect(await find('k-9', 'z')).toMatchObject({ ok: false })
  })
})

test.each([
  ['      - uses: $/', '      - uses: org/release-actions@v1'],
  ['        uses: $/build-native  # why', '        uses: org/release-actions/build-native@v1  # why'],
  ["  uses: '$/.github/workflows/x.yml'", "  uses: 'org/release-actions/.github/workflows/x.yml@v1'"],
  ['  uses: actions/checkout@v5', '  uses: actions/checkout@v5'],
  ['  run: echo "$/x"', '  run: echo "$/x"'],
])('%j is spelled out for act', (written, wanted) => {
  expect(spellOut(written)).toBe(wanted)
})

test('a repository is taken as its HEAD has it, or with what is not committed and not ignored', async () => {
  const repository = await mkdtemp(join(work, 'repository-'))
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args])
  const write = (name: string, text: string) => writeFile(join(repository, name), text)
  git('init', '--quiet')
  await Promise.all([write('action.yml', 'uses: $/x'), write('gone', ''), write('.gitignore', 'ignored')])
  git('add', '--all')
  git('commit', '--quiet', '--message', 'one')
  await Promise.all([write('action.yml', 'uses: $/y'), rm(join(repository, 'gone')), write('ignored', ''), write('new', '')])
  const rendered = async (state: 'HEAD' | 'worktree') => {
    const folder = join(work, `rendered-${state}`)
    await renderSuite({ repository, state }, folder)
    return { files: (await readdir(folder)).sort(), action: await readFile(join(folder, 'action.yml'), 'utf8') }
  }
  expect(await rendered('HEAD')).toEqual({ files: ['.gitignore', 'action.yml', 'gone'], action: 'uses: org/release-actions/x@v1' })
  expect(await rendered('worktree')).toEqual({ files: ['.gitignore', 'action.yml', 'new'], action: 'uses: org/release-actions/y@v1' })
})

test('the built act is the version that was asked for', async () => {
  expect(execFileSync(await ensureAct(), ['--version'], { encoding: 'utf8' })).toContain('0.2.89')
})
