/**
 * Every example as its maintainers would have it: `init` writes the workflow, and act runs a pull request and a version tag. What has a server is
 * published to a strict index on loopback, by the identity of the job. One target each: other suites build the others.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localPorts } from '../../src/ports/local.ts'
import { ensurePackages } from '../tools/apt.ts'
import { desktopPackages } from '../tools/desktop.ts'
import { archiveSha256, fetchWindowsPython } from '../tools/wine/wine.ts'
import { runAct, type ActResult } from './act.ts'
import { root, runCli } from './cli.ts'
import { ensureAct, ensureNode } from './install-act.ts'
import { trustingIndex, type TrustingIndex } from './trusting-index.ts'

let work: string
let world: TrustingIndex
let pythons: Server

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'examples-'))
  await ensurePackages(desktopPackages)
  await ensureAct()
  world = await trustingIndex(work)
  const archive = await fetchWindowsPython(work)
  pythons = createServer((_, response) => response.end(archive))
  await new Promise<void>(resolve => pythons.listen(0, '127.0.0.1', resolve))
}, 300_000)

afterAll(async () => {
  pythons.closeAllConnections()
  pythons.close()
  await world.close()
  await rm(work, { recursive: true, force: true })
})

const published = () => `  destinations: [pypi]\n  pypi: {attestations: false, repository: '${world.index.upload}', index: '${world.index.simple}'}\n`

/** release.yaml of the run, and the version and wheel that come of it. */
const examples: Record<string, { configuration(): string; version: string; wheel: RegExp }> = {
  messenger: {
    configuration: () => `native:\n  targets: [linux-x86_64]\nclient:\n  extras: [client]\n  entry: messenger\n  interpreter: host\nserver:\n  extras: [server]\n  command: messenger-server --port $PORT\n${published()}`,
    version: '0.1.0',
    wheel: /^messenger-0\.1\.0-cp39-abi3-manylinux\S+_x86_64\.whl$/,
  },
  nearword: {
    configuration: () => `native:\n  targets: [linux-x86_64]\n  builder: zig\nserver:\n  extras: [server]\n  command: nearword-server --port $PORT\n${published()}`,
    version: '0.3.0',
    wheel: /^nearword-\S+-abi3-manylinux\S+_x86_64\.whl$/,
  },
  seriespack: {
    configuration: () => `native:\n  targets: [linux-x86_64]\n  builder: zig\nclient:\n  extras: [client]\n  entry: seriespack\n  interpreter: host\n`,
    version: '1.2.0',
    wheel: /^seriespack-\S+-manylinux\S+_x86_64\.whl$/,
  },
  notefolio: {
    configuration: () => readFileSync(join(root, 'examples/notefolio/release.yaml'), 'utf8').replace('formats: [standalone, deb]', 'formats: [standalone]'),
    version: '0.1.0',
    wheel: /^notefolio-0\.1\.0-py3-none-any\.whl$/,
  },
  winfacts: {
    configuration: () => `native:\n  targets: [windows-x86_64]\n  builder: mingw\n  windows-python: {url: 'http://127.0.0.1:${(pythons.address() as AddressInfo).port}/python', sha256: ${archiveSha256}}\n`,
    version: '0.2.0',
    wheel: /^winfacts-0\.2\.0-cp311-cp311-win_amd64\.whl$/,
  },
}

async function prepared(name: string, configuration: string): Promise<string> {
  const app = join(work, name)
  await cp(join(root, 'examples', name), app, { recursive: true, filter: path => !/\/(target|\.venv|__pycache__)$/.test(path) })
  await writeFile(join(app, 'release.yaml'), configuration)
  const { code, stderr } = await runCli(['init', app, '--uses', 'org/release-actions@v1'])
  if (code !== 0) throw new Error(stderr)
  expect(await readFile(join(app, 'release.yaml'), 'utf8')).toBe(configuration)
  return app
}

async function run(app: string, event: 'pull_request' | 'push', payload: Record<string, unknown>): Promise<ActResult> {
  world.server.newRun()
  const result = await runAct({ consumer: app, workflow: 'release.yml', event, payload, suite: { repository: root, state: 'worktree' }, server: world.server, node: await ensureNode(24), env: { ...world.env, RELEASE_ACTIONS_CACHE: localPorts().host.cacheFolder }, timeoutMs: 400_000 })
  if (result.status !== 0) console.error(result.log.slice(-6000))
  return result
}

test.each(Object.entries(examples))('%s', async (name, { configuration, version, wheel }) => {
  const app = await prepared(name, configuration())
  const before = { uploads: world.index.uploads.length, identities: world.identities.given.length }

  const asked = await run(app, 'pull_request', { number: 1, pull_request: { head: { ref: 'change' }, base: { ref: 'main' } } })
  expect(asked.jobs).toMatchObject({ plan: 'success', quick: 'success' })
  expect(asked.summaries.find(({ job }) => job === 'plan')?.text).toContain(`${name} ${version}&#58; what a release would make`)
  expect([world.index.uploads.length, world.identities.given.length]).toEqual([before.uploads, before.identities])

  const { jobs, outputs } = await run(app, 'push', { ref: `refs/tags/v${version}` })
  expect(jobs).toMatchObject({ plan: 'success', quick: 'skipped', 'release/manifest': 'success' })
  const files = outputs['release']?.['files']?.split('\n') ?? []
  const wheels = files.filter(path => path.endsWith('.whl')).map(path => path.slice('wheels/'.length))
  expect(wheels).toEqual([expect.stringMatching(wheel)])
  if (!configuration().includes('server:')) return expect(world.index.uploads).toHaveLength(before.uploads)
  expect(jobs['publish']).toBe('success')
  expect(world.index.uploads.slice(before.uploads)).toEqual([...wheels, `${name}-${version}.tar.gz`].map(file => ({ file, status: 200 })))
}, 900_000)
