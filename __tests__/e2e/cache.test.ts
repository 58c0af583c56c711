/** The same push again and again, by act, with a cache that is empty, warm, poisoned and out of order: it costs time, and changes nothing else. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runAct } from './act.ts'
import { root } from './cli.ts'
import { ensureAct, ensureNode } from './install-act.ts'
import { localPorts } from '../../src/ports/local.ts'
import { startResultsServer, type ResultsServer } from './results-server.ts'

let work: string
let server: ResultsServer
let first: Made

const files = {
  'pyproject.toml': `[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "counter"
version = "1.0"
requires-python = ">=3.9"

[tool.setuptools]
packages = []
ext-modules = [{name = "counter", sources = ["counter.c"]}]
`,
  'counter.c': `#include <Python.h>

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "counter", .m_size = -1};

PyMODINIT_FUNC PyInit_counter(void) { return PyModule_Create(&module); }
`,
  'uv.lock': 'version = 1\nrevision = 2\nrequires-python = ">=3.9"\n\n[[package]]\nname = "counter"\nversion = "1.0"\nsource = { editable = "." }\n',
  'release.yaml': 'native:\n  builder: host\n',
  '.github/workflows/release.yml': `on: push
permissions: {}
jobs:
  release:
    permissions: {contents: read, id-token: write, attestations: write}
    uses: org/release-actions/.github/workflows/release.yml@v1
`,
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'cache-'))
  await ensureAct()
  server = await startResultsServer({ folder: join(work, 'results') })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, 'app', path)), { recursive: true })
    await writeFile(join(work, 'app', path), text)
  }
  first = await push()
}, 300_000)

afterAll(async () => {
  await server.close()
  await rm(work, { recursive: true, force: true })
})

interface Made {
  status: number
  /** Whether the native leg called the compiler. */
  compiled: boolean
  manifest: string
}

/** Tools stay on this machine; wheels come from the cache service alone. */
async function push(): Promise<Made> {
  server.newRun()
  const { status, log } = await runAct({ consumer: join(work, 'app'), workflow: 'release.yml', event: 'push', env: { RELEASE_ACTIONS_CACHE: localPorts().host.cacheFolder }, payload: { ref: 'refs/heads/main' }, suite: { repository: root, state: 'worktree' }, server, node: await ensureNode(24), timeoutMs: 200_000 })
  if (status !== 0) console.error(log.slice(-6000))
  const manifest = (await server.files('release')).get('release.json')?.toString() ?? ''
  return { status, compiled: log.includes('running build_ext'), manifest }
}

const known = () => server.refusals().filter(line => !line.includes('CacheService'))

test('empty: the wheel is built, and kept', async () => {
  expect(first).toMatchObject({ status: 0, compiled: true })
  expect(server.caches().length).toBeGreaterThan(0)
})

test('warm: nothing is compiled, and the release is the same', async () => {
  expect(await push()).toMatchObject({ status: 0, compiled: false, manifest: first.manifest })
}, 220_000)

test('poisoned: what comes out is not what it is named after, so it is built again', async () => {
  await server.poisonCaches()
  expect(await push()).toMatchObject({ status: 0, compiled: true, manifest: first.manifest })
}, 220_000)

test('out of order: it is built again, and no job fails for it', async () => {
  server.breakCaches(true)
  expect(await push()).toMatchObject({ status: 0, compiled: true, manifest: first.manifest })
  server.breakCaches(false)
}, 220_000)

test('the services refused nothing else', () => {
  expect(known()).toEqual([])
})
