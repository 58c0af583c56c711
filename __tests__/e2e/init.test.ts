/** What `init` writes, run by act: a pull request shows what would be made, a tag is released and published by Trusted Publishing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runAct, type ActOptions, type ActResult } from './act.ts'
import { root, runCli } from './cli.ts'
import { ensureAct, ensureNode } from './install-act.ts'
import { trustingIndex, type TrustingIndex } from './trusting-index.ts'

let work: string
let world: TrustingIndex

const files = {
  'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "postbox"
version = "1.0"
requires-python = ">=3.9"

[project.scripts]
postbox-server = "postbox:serve"
`,
  'uv.lock': `version = 1
revision = 2
requires-python = ">=3.9"

[[package]]
name = "postbox"
version = "1.0"
source = { editable = "." }
`,
  'postbox/__init__.py': `import http.server, sys

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()

def serve():
    http.server.HTTPServer(('127.0.0.1', int(sys.argv[2])), Handler).serve_forever()
`,
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'init-'))
  await ensureAct()
  world = await trustingIndex(work)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, 'app', path)), { recursive: true })
    await writeFile(join(work, 'app', path), text)
  }
  const { code, stderr } = await runCli(['init', join(work, 'app'), '--uses', 'org/release-actions@v1'])
  if (code !== 0) throw new Error(stderr)
  // The index that the world has stands on loopback here; nobody signs attestations.
  const configuration = join(work, 'app/release.yaml')
  await writeFile(configuration, `${await readFile(configuration, 'utf8')}    attestations: false\n    repository: ${world.index.upload}\n    index: ${world.index.simple}\n`)
}, 300_000)

afterAll(async () => {
  await world.close()
  await rm(work, { recursive: true, force: true })
})

async function run(event: ActOptions['event'], payload: Record<string, unknown>, inputs: Record<string, string> = {}): Promise<ActResult> {
  world.server.newRun()
  return runAct({ inputs, consumer: join(work, 'app'), workflow: 'release.yml', event, payload, suite: { repository: root, state: 'worktree' }, server: world.server, node: await ensureNode(24), env: { ...world.env }, timeoutMs: 200_000 })
}

test('a pull request: plan, pins and one cell; nothing is released, no identity is asked for', async () => {
  const { jobs, summaries, log } = await run('pull_request', { number: 1, pull_request: { head: { ref: 'change' }, base: { ref: 'main' } } })
  if (jobs['quick'] !== 'success') console.error(log.slice(-6000))
  expect(jobs).toMatchObject({ plan: 'success', quick: 'success', publish: 'skipped' })
  expect(summaries.find(({ job }) => job === 'plan')?.text).toContain('postbox 1.0&#58; what a release would make')
  expect([world.identities.given, world.index.uploads]).toEqual([[], []])
}, 240_000)

test('a tag: released by the reusable workflow, published in a job of the caller', async () => {
  const { jobs, log } = await run('push', { ref: 'refs/tags/v1.0' })
  if (jobs['publish'] !== 'success') console.error(log.slice(-6000))
  expect(jobs).toMatchObject({ plan: 'success', quick: 'skipped', 'release/manifest': 'success', publish: 'success' })
  expect(world.index.uploads).toEqual(['postbox-1.0-py3-none-any.whl', 'postbox-1.0.tar.gz'].map(file => ({ file, status: 200 })))
}, 240_000)

test('a tag of another version: nothing is made', async () => {
  const { jobs, log } = await run('push', { ref: 'refs/tags/v2.0' })
  expect(jobs).toMatchObject({ plan: 'failure', publish: 'skipped' })
  expect(log).toContain('tag-differs')
}, 240_000)

describe('by hand', () => {
  const byHand = (ref: string, inputs: { what: string; version: string }) => run('workflow_dispatch', { ref, inputs, repository: { default_branch: 'main' } }, inputs)

  test.each([['dry-run', 'refs/heads/main'], ['release', 'refs/heads/change']])('%s of %s: the release is made and proved, and nobody publishes', async (what, ref) => {
    const before = world.index.uploads.length
    const { jobs, log } = await byHand(ref, { what, version: '1.0' })
    if (jobs['release/manifest'] !== 'success') console.error(log.slice(-6000))
    expect(jobs).toMatchObject({ plan: 'success', quick: 'skipped', 'release/manifest': 'success', publish: 'skipped' })
    expect(world.server.artifacts().map(({ name }) => name)).toContain('release')
    expect(world.index.uploads).toHaveLength(before)
  }, 240_000)

  test('release of the default branch: published; what the tag has sent is not sent again', async () => {
    const before = world.index.uploads.length
    const { jobs, log } = await byHand('refs/heads/main', { what: 'release', version: '1.0' })
    if (jobs['publish'] !== 'success') console.error(log.slice(-6000))
    expect(jobs).toMatchObject({ 'release/manifest': 'success', publish: 'success' })
    expect(world.index.uploads).toHaveLength(before)
  }, 240_000)

  test('another version than the project has: nothing is made', async () => {
    const { jobs, log } = await byHand('refs/heads/main', { what: 'release', version: '1.1' })
    expect(jobs).toMatchObject({ plan: 'failure', publish: 'skipped' })
    expect(log).toContain('tag-differs')
  }, 240_000)
})
