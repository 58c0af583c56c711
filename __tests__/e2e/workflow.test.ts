import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAct, type ActResult } from './act.ts'
import { ensureAct, ensureNode } from './install-act.ts'
import { startResultsServer, type ResultsServer } from './results-server.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
let work: string
let consumer: string
let server: ResultsServer

/** A repository of its own: the example application, and a workflow that refers to this suite by name. */
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'workflow-'))
  consumer = join(work, 'consumer')
  await cp(join(root, 'examples/messenger'), consumer, { recursive: true })
  await cp(join(here, 'fixtures/consumer'), consumer, { recursive: true })
  await ensureAct()
  server = await startResultsServer({ folder: join(work, 'results') })
}, 300_000)

afterAll(async () => {
  await server.close()
  await rm(work, { recursive: true, force: true })
})

const release = async (publishTo: string, node: 20 | 24): Promise<ActResult> =>
  runAct({
    consumer,
    workflow: 'release.yml',
    event: 'push',
    suite: { repository: root, state: 'worktree' },
    server,
    node: await ensureNode(node),
    env: { PUBLISH_TO: publishTo },
    timeoutMs: 600_000,
  })

describe('a consumer releases through the reusable workflow and publishes in a job of its own', () => {
  let result: ActResult
  let published: string

  beforeAll(async () => {
    published = join(work, 'published')
    result = await release(published, 24)
    // The log is all there is to learn from when a job fails.
    if (result.status !== 0) console.error(result.log.slice(-8000))
  }, 700_000)

  test('every job ends well, and the services refused nothing', () => {
    expect(result.status).toBe(0)
    expect(Object.entries(result.jobs).filter(([, state]) => state !== 'success')).toEqual([])
    expect(Object.keys(result.jobs).sort()).toEqual(expect.arrayContaining(['publish', 'release/manifest', 'release/plan']))
    expect(server.refusals()).toEqual([])
  })

  test('artifacts travel between the jobs, one a cell', () => {
    expect(server.artifacts().map(({ name }) => name).sort()).toEqual(['release', 'release-client-standalone-linux-x86_64', 'release-native-linux-x86_64', 'release-plan'])
  })

  test('the digest that the caller gets is the one of the stored artifact', () => {
    const stored = server.artifacts().find(({ name }) => name === 'release')
    expect(result.outputs['release']?.['digest']).toBe(stored?.sha256)
    expect(result.outputs['release']?.['files']?.split('\n')).toContain('client/messenger_0.1.0_amd64.snap')
  })

  test('what was published is the manifest, file by file', async () => {
    const manifest = JSON.parse(await readFile(join(published, 'release.json'), 'utf8')) as { files: { path: string; sha256: string }[] }
    expect(manifest.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['server/heroku/Procfile', 'server/index/simple/messenger/index.json', 'client/messenger-0.1.0-linux-x86_64.tar.gz']))
    for (const { path, sha256 } of manifest.files) {
      expect(createHash('sha256').update(await readFile(join(published, path))).digest('hex')).toBe(sha256)
    }
  })

  test('what is attested is the manifest and all that it lists', async () => {
    const { files } = JSON.parse(await readFile(join(published, 'release.json'), 'utf8')) as { files: { path: string; sha256: string }[] }
    const attested = result.summaries.find(({ job }) => job === 'release/attest')?.text.trim().split('\n') ?? []
    // Publishing adds the server's files, to the manifest and to the SBOMs.
    const kept = (line: string) => !/  (server|sbom)\//.test(line)
    expect(attested.slice(0, -1).filter(kept)).toEqual(files.map(({ sha256, path }) => `${sha256}  ${path}`).filter(kept))
    expect(attested.filter(line => line.includes('  sbom/'))).toHaveLength(2)
    expect(attested.at(-1)).toMatch(/^[0-9a-f]{64}  release\.json$/)
  })

  test('the job summary lists the release', () => {
    const [summary] = result.summaries.filter(({ job }) => job === 'release/manifest')
    expect(summary?.text).toContain('### messenger 0.1.0')
    expect(summary?.text).toContain('client/messenger_0.1.0_amd64.snap')
  })
})

test('an artifact that was changed on the way is not used, and nothing after it runs', async () => {
  server.newRun()
  await server.tamper('release-plan')
  const published = join(work, 'tampered')
  const result = await release(published, 20)
  expect(result.jobs).toMatchObject({ 'release/plan': 'success', publish: 'skipped' })
  expect(Object.entries(result.jobs).filter(([name, state]) => name.startsWith('release/native') && state === 'failure')).toHaveLength(1)
  expect(result.log).toContain('artifact-changed')
  await expect(readFile(join(published, 'release.json'))).rejects.toThrow('ENOENT')
}, 700_000)
