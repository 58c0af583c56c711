/** Releases by the real Octokit to a GitHub that is strict and fails (a stand-in: see strict-github.ts); killed at every point and run again. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { root, runProgram, type Ran } from '../cli.ts'
import type { Task } from './send.ts'
import type { Fault } from './faults.ts'
import { strictGitHub, type FakeRelease, type StrictGitHub } from './strict-github.ts'

const commit = 'c'.repeat(40)
const wheels = ['app-1.0rc1-cp39-abi3-manylinux2014_x86_64.whl', 'app-1.0rc1-cp39-abi3-win_amd64.whl', 'app_locked-1.0rc1-py3-none-any.whl']
/** Wheels fill more than one packet, so that an upload has a middle. */
const contents = new Map<string, Buffer>([...wheels.map(name => [`wheels/${name}`, randomBytes(400_000)] as const), ['pins/requirements.server.txt', Buffer.from('x==1\n')], ['server/index/simple/index.html', Buffer.from('<html>')], ['release.json', Buffer.from('{}')]])
const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex')
const holds = [...contents].map(([path, data]) => ({ path, sha256: sha256(data), size: data.length }))

let work: string
let hub: StrictGitHub
let task: Task
let runs = 0
let killed = 0

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'release '))
  for (const [path, data] of [...contents, ['../CHANGELOG.md', Buffer.from('# Changes\n\n## 1.0rc1 - 2026-01-31\n\n- Letters arrive\n\n## 0.9\n\n- Older\n')] as const]) {
    await mkdir(dirname(join(work, 'made', path)), { recursive: true })
    await writeFile(join(work, 'made', path), data)
  }
})

beforeEach(async () => {
  hub?.close()
  hub = await strictGitHub()
  hub.commits.add(commit)
  const release = join(work, `release-${runs++}`)
  await cp(join(work, 'made'), release, { recursive: true })
  await mkdir(`${release}-work`)
  task = { destination: 'github-release', look: true, tools: 'none', release, work: `${release}-work`, distributions: [], settings: {}, holds, source: { project: work, commit }, app: { name: 'app', version: '1.0rc1', summary: '', scripts: {} }, limits: { sending: 15, visible: 15 } }
})

afterAll(async () => {
  console.log(`${killed} runs killed and gone on with: 0 missing, 0 twice, 0 different, 0 built again`)
  hub.close()
  await rm(work, { recursive: true, force: true })
})

async function send(started: (child: ChildProcess) => void = () => {}, more: Record<string, string> = {}): Promise<Ran> {
  const description = join(task.work, 'task.json')
  await writeFile(description, JSON.stringify(task))
  return runProgram([process.execPath, '--no-warnings', join(root, '__tests__/e2e/publish/send.ts'), description], { started, env: { GITHUB_API_URL: hub.api, GITHUB_REPOSITORY: 'owner/app', GITHUB_TOKEN: hub.token, ...more } })
}

const assets = [...contents.keys()].filter(path => !path.startsWith('server/')).map(path => basename(path))
const only = (): FakeRelease => {
  expect(hub.releases.length).toBe(1)
  return hub.releases[0] as FakeRelease
}

/** One release, published; nothing missing, nothing different, nothing besides. */
function expectPlan(): void {
  const release = only()
  const planned = new Map([...contents].filter(([path]) => !path.startsWith('server/')).map(([path, data]) => [basename(path), sha256(data)]))
  const sums = [...planned].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, digest]) => `${digest}  ${name}\n`).join('')
  planned.set('SHA256SUMS', sha256(Buffer.from(sums)))
  expect(new Map(release.assets.map(({ name, content }) => [name, sha256(content)] as const).sort())).toEqual(new Map([...planned].sort()))
  expect(release.assets.map(({ state }) => state)).toEqual(release.assets.map(() => 'uploaded'))
  expect(release).toMatchObject({ tag_name: 'v1.0rc1', draft: false, prerelease: true, target_commitish: commit })
}

const done = (what: string) => hub.changes.filter(change => change.what === what && change.status < 300).length

test('a draft, every asset, and published last; a second run changes nothing', async () => {
  const first = await send()
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expectPlan()
  expect(hub.changes.map(({ what }) => what)).toEqual(['create', ...[...assets, 'SHA256SUMS'].map(() => 'upload'), 'publish'])
  expect(only()).toMatchObject({ name: 'app 1.0rc1', body: '- Letters arrive', immutable: true, make_latest: 'legacy' })
  const changed = hub.changes.length
  expect(await send()).toMatchObject({ code: 0, stdout: '[]\n' })
  await rm(`${task.release}.ledger.json`)
  expect(await send()).toMatchObject({ code: 0, stdout: '[]\n' })
  expect(hub.changes.length).toBe(changed)
}, 60_000)

test('a draft among many releases is found, though no tag leads to it; so are assets beyond the first page', async () => {
  hub.pageSize = 2
  for (let at = 0; at < 7; at++) hub.releases.push({ id: at, tag_name: `v0.${at}`, name: '', body: '', draft: false, prerelease: false, immutable: true, target_commitish: 'main', assets: [] })
  hub.releases.push({ id: 50, tag_name: 'v1.0rc1', name: 'by hand', body: 'words of mine', draft: true, prerelease: false, immutable: false, target_commitish: 'main', assets: [] })
  expect(await send()).toMatchObject({ code: 0 })
  const drafted = hub.releases.filter(({ tag_name: tag }) => tag === 'v1.0rc1')
  expect(drafted).toMatchObject([{ id: 50, draft: false, body: 'words of mine', target_commitish: commit }])
  expect(drafted[0]?.assets.map(({ name }) => name).sort()).toEqual([...assets, 'SHA256SUMS'].sort())
}, 60_000)

test('a list that lags is waited for, and no second draft is made', async () => {
  hub.lag = 2
  expect(await send()).toMatchObject({ code: 0 })
  expectPlan()
  expect(done('create')).toBe(1)
}, 60_000)

test('a server without digests: what is there is read and hashed, and is given to who installs from it', async () => {
  hub.digests = false
  task.fetch = join(task.work, 'fetched')
  expect(await send()).toMatchObject({ code: 0 })
  expectPlan()
  expect((await readdir(task.fetch)).sort()).toEqual([...wheels].sort())
  for (const name of wheels) expect(sha256(await readFile(join(task.fetch, name)))).toBe(sha256(contents.get(`wheels/${name}`) as Buffer))
}, 60_000)

const faults: [string, Fault][] = [
  ['reset before a byte is taken', { kind: 'reset', when: 'before' }],
  ['reset in the middle', { kind: 'reset', when: 'during' }],
  ['reset when it had landed', { kind: 'reset', when: 'after' }],
  ['the answer cut off', { kind: 'cut' }],
  ['500', { kind: 'answer', status: 500 }],
  ['502 when it had landed', { kind: 'answer', status: 502, after: true }],
  ['503 with Retry-After', { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }],
  ['429 with a date', { kind: 'answer', status: 429, headers: { 'retry-after': new Date(Date.now() + 1000).toUTCString() } }],
  ['403 of the secondary limit', { kind: 'answer', status: 403, headers: { 'retry-after': '1' } }],
  ['403 until the limit is reset', { kind: 'answer', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000)) } }],
]

/** At the draft, the first, a middle and the last asset, the publishing, and two questions, all in the same run. */
test.each(faults)('%s: at every kind of request', async (_, fault) => {
  hub.faults = new Map(['create 0', 'upload 0', 'upload 2', 'upload 5', 'publish 0', 'read 0', 'read 4'].map(at => [at, fault]))
  expect(await send()).toMatchObject({ code: 0 })
  expectPlan()
  expect([done('create'), done('upload'), done('publish')]).toEqual([1, assets.length + 1, 1])
}, 60_000)

/** The questions of one run: what is there, before the draft (7 of them); then the list and the assets, before the files and when they are up. */
describe('questions that are refused on the way', () => {
  test.each([401, 403, 404])('%i to the list when the files are to be confirmed: said at once, and the same command goes on', async status => {
    hub.faults = new Map([['read 13', { kind: 'answer', status }]])
    const { code, stderr } = await send()
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/cannot be told: 40\d in trouble.*\[publish-unseen\][^]*accepted, not yet visible: github-release asset /) })
    expect([hub.counts.get('read'), only().draft]).toEqual([14, true])
    expect(await send()).toMatchObject({ code: 0 })
    expectPlan()
    expect([done('create'), done('upload'), done('publish')]).toEqual([1, assets.length + 1, 1])
  }, 60_000)

  test('404 to the assets of a draft that was listed a moment ago: the list is asked again', async () => {
    hub.faults = new Map([8, 10, 14].map(at => [`read ${at}`, { kind: 'answer', status: 404 }]))
    expect(await send()).toMatchObject({ code: 0 })
    expectPlan()
    expect([done('create'), done('upload'), done('publish')]).toEqual([1, assets.length + 1, 1])
  }, 60_000)
})

/** The list and the assets once more, and then the wheels. */
describe('what servers install, from what was published', () => {
  const faulty: [string, Fault][] = [['503 with Retry-After', { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }], ['reset', { kind: 'reset', when: 'before' }], ['404 to what was listed a moment ago', { kind: 'answer', status: 404 }]]

  test.each(faulty)('%s: fetched again', async (_, fault) => {
    hub.faults = new Map([['read 23', fault]])
    task.fetch = join(task.work, 'fetched')
    expect(await send()).toMatchObject({ code: 0 })
    for (const name of wheels) expect(sha256(await readFile(join(task.fetch, name)))).toBe(sha256(contents.get(`wheels/${name}`) as Buffer))
    expect(hub.counts.get('read')).toBe(27)
  }, 60_000)

  test('refused: said at once', async () => {
    hub.faults = new Map([['read 24', { kind: 'answer', status: 403 }]])
    task.fetch = join(task.work, 'fetched')
    const { code, stderr } = await send()
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/GitHub does not give what was published: app.*\.whl: 403\. .*\[published-unread\]/) })
    expectPlan()
  }, 60_000)
})

describe('what is refused is said, and nothing is replaced', () => {
  const there = (more: Partial<FakeRelease>): void => void hub.releases.push({ id: 7, tag_name: 'v1.0rc1', name: '', body: '', draft: true, prerelease: true, immutable: false, target_commitish: commit, assets: [], ...more })
  const asset = (name: string, content: Buffer) => ({ id: 9, name, state: 'uploaded' as const, content })

  async function refused(words: RegExp): Promise<void> {
    const { code, stderr } = await send()
    expect(stderr).toMatch(words)
    expect([code, hub.changes.filter(({ status }) => status < 300)]).toEqual([1, []])
  }

  test('other bytes under a name', async () => {
    there({ assets: [asset(wheels[0] as string, Buffer.from('theirs'))] })
    await refused(/GitHub has app-1\.0rc1-cp39-abi3-manylinux2014_x86_64\.whl with sha256:.*\[published-differs\]/)
  }, 60_000)

  test('two drafts for one tag', async () => {
    there({})
    there({ id: 8 })
    await refused(/2 releases for the tag v1\.0rc1 \(draft 7, draft 8\).*\[draft-twice\]/)
  }, 60_000)

  test('a draft that has more than this release', async () => {
    there({ assets: [asset('malware.exe', Buffer.from('theirs'))] })
    await refused(/malware\.exe, which this release does not have.*\[published-strange\]/)
  }, 60_000)

  test('an immutable release that lacks a file', async () => {
    there({ draft: false, immutable: true })
    hub.tags.set('v1.0rc1', commit)
    await refused(/published without app-.*cannot be changed any more.*\[release-immutable\]/)
  }, 60_000)

  test('a tag, or a draft, at another commit; a commit that nobody pushed', async () => {
    hub.tags.set('v1.0rc1', 'd'.repeat(40))
    there({ target_commitish: 'e'.repeat(40) })
    await refused(/draft for the commit e{40}, not c{40}[^]*the tag v1\.0rc1 is at d{40}/)
    hub.releases = []
    hub.tags.clear()
    hub.commits.clear()
    await refused(/GitHub does not have the commit c{40}.*\[commit-unpushed\]/)
  }, 60_000)

  test('a token that may only read, and one that is not known', async () => {
    hub.may = 'read'
    await refused(/the token may not write to owner\/app\. Give the job `permissions: contents: write`/)
    hub.token = 'another'
    const { stderr } = await send(undefined, { GITHUB_TOKEN: 'ghs_canary' })
    expect(stderr).toMatch(/401 Bad credentials.*\[publish-credentials\]/)
    expect(stderr).not.toContain('ghs_canary')
  }, 60_000)

  test('a token that loses its rights on the way', async () => {
    hub.faults = new Map([['upload 1', { kind: 'call', when: 'before', run: () => void (hub.may = 'read') }]])
    const { code, stderr } = await send()
    expect(code).toBe(1)
    expect(stderr).toMatch(/refused to upload .*403 Resource not accessible by integration\. Give the job `permissions: contents: write`/)
    expect(only().draft).toBe(true)
  }, 60_000)

  test('a byte swapped after it was verified', async () => {
    const path = `wheels/${wheels[1]}`
    const data = Buffer.from(contents.get(path) as Buffer)
    data.writeUInt8(data.readUInt8(40) ^ 1, 40)
    await writeFile(join(task.release, path), data)
    const { code, stderr } = await send()
    expect(stderr).toContain(`${path} is no longer what was verified`)
    expect([code, only().draft, only().assets.some(({ name }) => name === wheels[1])]).toEqual([1, true, false])
  }, 60_000)

  test('a draft that somebody adds to at the last moment is not published', async () => {
    hub.faults = new Map([['upload 5', { kind: 'call', when: 'after', run: () => void only().assets.push({ ...asset('late.exe', Buffer.from('theirs')) }) }]])
    const { code, stderr } = await send()
    expect(stderr).toMatch(/the draft is no longer what was sent: late\.exe/)
    expect([code, only().draft]).toEqual([1, true])
  }, 60_000)
})

test('published by hand before the files came: where that may be, they follow, and nothing is drafted', async () => {
  hub.immutable = false
  hub.tags.set('v1.0rc1', commit)
  hub.releases.push({ id: 7, tag_name: 'v1.0rc1', name: '', body: 'mine', draft: false, prerelease: true, immutable: false, target_commitish: commit, assets: [] })
  expect(await send()).toMatchObject({ code: 0 })
  expectPlan()
  expect([done('create'), done('publish')]).toEqual([0, 0])
}, 60_000)

test('a draft that was thrown away is made anew', async () => {
  hub.faults = new Map([['upload 4', { kind: 'answer', status: 400 }]])
  expect(await send()).toMatchObject({ code: 1 })
  hub.releases = []
  expect(await send()).toMatchObject({ code: 0 })
  expectPlan()
}, 60_000)

test('an upload that somebody else begins and breaks off in the same moment is cleared away', async () => {
  const name = wheels[0] as string
  hub.faults = new Map([['upload 0', { kind: 'call', when: 'before', run: () => void only().assets.push({ id: 9, name, state: 'starter', content: Buffer.alloc(0) }) }]])
  expect(await send()).toMatchObject({ code: 0 })
  expectPlan()
  expect(hub.changes.filter(({ status }) => status >= 300)).toEqual([{ what: 'upload', name, status: 422 }])
}, 60_000)

test('the token is in no log and no ledger', async () => {
  hub.faults = new Map([['upload 1', { kind: 'reset', when: 'during' }], ['publish 0', { kind: 'answer', status: 422 }]])
  const { code, stdout, stderr } = await send()
  expect(code).toBe(1)
  for (const text of [stdout, stderr, await readFile(`${task.release}.ledger.json`, 'utf8')]) {
    for (const canary of [hub.token, Buffer.from(hub.token).toString('base64').replace(/=+$/, ''), encodeURIComponent(hub.token)]) expect(text).not.toContain(canary)
  }
}, 60_000)

describe('killed and run again: nothing missing, nothing twice, nothing different, nothing left over', () => {
  const points = (['before', 'during', 'after'] as const).flatMap(when => ['create 0', 'upload 0', 'upload 2', 'upload 5', 'publish 0'].map(at => ({ when, at })))
  test.each(points)('SIGKILL $when $at', async ({ when, at }) => {
    let child: ChildProcess | undefined
    hub.faults = new Map([[at, { kind: 'call', when, run: () => void child?.kill('SIGKILL') }]])
    expect((await send(started => (child = started))).code).toBe(null)
    hub.faults = new Map()
    expect(await send()).toMatchObject({ code: 0 })
    expectPlan()
    expect([done('create'), done('publish')]).toEqual([1, 1])
    expect(hub.changes.filter(({ status }) => status >= 300)).toEqual([])
    killed++
  }, 60_000)
})
