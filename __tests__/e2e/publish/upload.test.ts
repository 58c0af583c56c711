/** Uploads by the real twine to an index that is strict and fails, and to a real pypiserver; killed at every point and run again. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ChildProcess } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { must, root, runProgram, type Ran } from '../cli.ts'
import { digest, publishWheel } from '../index-server.ts'
import type { Fault } from './faults.ts'
import type { Task } from './send.ts'
import { strictIndex, type StrictIndex } from './strict-index.ts'

let work: string
let index: StrictIndex
let files: string[]
let task: Task
let runs = 0
let killed = 0

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'upload '))
  const wheels = join(work, 'made')
  await mkdir(wheels)
  files = [await publishWheel(wheels, { name: 'app', version: '1.0' }), await publishWheel(wheels, { name: 'app', version: '1.0', tag: 'cp311-cp311-win_amd64' }), await publishWheel(wheels, { name: 'app-locked', version: '1.0' })]
  await mkdir(join(wheels, 'app-1.0'))
  await writeFile(join(wheels, 'app-1.0/PKG-INFO'), 'Metadata-Version: 2.1\nName: app\nVersion: 1.0\n')
  await must(['tar', '-czf', join(wheels, 'app-1.0.tar.gz'), '-C', wheels, 'app-1.0'])
  files.push(join(wheels, 'app-1.0.tar.gz'))
}, 60_000)

beforeEach(async () => {
  index?.close()
  index = await strictIndex()
  const release = join(work, `release-${runs++}`)
  await must(['cp', '-r', join(work, 'made'), join(await makeFolder(release), 'wheels')])
  const distributions = await Promise.all(files.map(async path => ({ file: basename(path), sha256: await digest(path), size: (await stat(path)).size })))
  task = { destination: 'pypi', release, work: await makeFolder(`${release}-work`), distributions, settings: { repository: index.upload, index: index.simple }, app: { name: 'app', version: '1.0', summary: '', scripts: {} }, limits: { sending: 30, visible: 30 } }
})

afterAll(async () => {
  console.log(`${killed} runs killed and gone on with: 0 missing, 0 twice, 0 different, 0 built again`)
  index.close()
  await rm(work, { recursive: true, force: true })
})

async function makeFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true })
  return path
}

async function send(started: (child: ChildProcess) => void = () => {}, more: Record<string, string> = {}): Promise<Ran> {
  const description = join(task.work, 'task.json')
  await writeFile(description, JSON.stringify(task))
  return runProgram([process.execPath, '--no-warnings', join(root, '__tests__/e2e/publish/send.ts'), description], { started, env: { TWINE_USERNAME: '__token__', TWINE_PASSWORD: index.token, PIP_CONFIG_FILE: '/dev/null', ...more } })
}

/** Nothing missing, nothing different, nothing besides. */
async function expectPlan(): Promise<void> {
  const held = new Map([...index.files].map(([name, data]) => [name, data.toString('base64')]))
  const planned = new Map(await Promise.all(files.map(async path => [basename(path), (await readFile(path)).toString('base64')] as const)))
  expect(new Map([...held].sort())).toEqual(new Map([...planned].sort()))
}

const names = () => files.map(path => basename(path)).sort()

test('all of it, the sdist last, and a second run sends nothing', async () => {
  const first = await send()
  expect(first).toMatchObject({ code: 0, stdout: `${JSON.stringify(names().map(name => `pypi ${name}`))}\n` })
  await expectPlan()
  expect(index.uploads.at(-1)?.file).toBe('app-1.0.tar.gz')
  expect(await send()).toMatchObject({ code: 0, stdout: '[]\n' })
  expect(index.uploads.length).toBe(4)
}, 60_000)

test('without the ledger too: the index is the truth', async () => {
  await send()
  await rm(`${task.release}.ledger.json`)
  expect(await send()).toMatchObject({ code: 0, stdout: '[]\n' })
  expect(index.uploads.length).toBe(4)
}, 60_000)

const faults: [string, Fault][] = [
  ['reset before a byte is taken', { kind: 'reset', when: 'before' }],
  ['reset in the middle', { kind: 'reset', when: 'during' }],
  ['reset when the file had landed', { kind: 'reset', when: 'after' }],
  ['the answer cut off', { kind: 'cut' }],
  ['500', { kind: 'answer', status: 500 }],
  ['502 when the file had landed', { kind: 'answer', status: 502, after: true }],
  ['400 that it exists already, when the file had landed', { kind: 'answer', status: 400, after: true, words: 'File already exists.' }],
  ['503 with Retry-After', { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }],
  ['429 with a date', { kind: 'answer', status: 429, headers: { 'retry-after': new Date(Date.now() + 1000).toUTCString() } }],
]

/** One fault a run at the first file, at one in the middle and at the last, all in the same run. */
test.each(faults)('%s: at the first, a middle and the last file', async (_, fault) => {
  // The fifth request is the first to follow the three wheels and their two repetitions: the sdist's.
  index.faults = new Map([[0, fault], [1, fault], [5, fault]])
  expect(await send()).toMatchObject({ code: 0 })
  await expectPlan()
  expect(index.uploads.filter(({ status }) => status !== 200)).toEqual([])
}, 60_000)

const stumbles: [string, Fault][] = [
  ['reset', { kind: 'reset', when: 'before' }],
  ['the page cut off', { kind: 'cut' }],
  ['500', { kind: 'answer', status: 500 }],
  ['503 with Retry-After', { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }],
  ['429 with a date', { kind: 'answer', status: 429, headers: { 'retry-after': new Date(Date.now() + 1000).toUTCString() } }],
]

test.each(stumbles)('looks, %s: at the first, at the confirmation of the wheels and at that of the sdist', async (_, fault) => {
  task.look = true
  // Two pages and the first of them again; both to confirm the wheels, one of them again; one to confirm the sdist.
  index.lookFaults = new Map([[0, fault], [3, fault], [6, fault]])
  expect(await send()).toMatchObject({ code: 0 })
  await expectPlan()
  expect([index.looks, index.uploads.length]).toEqual([8, 4])
}, 60_000)

test('an index that shows nothing to us is not asked again, and nothing is sent to it', async () => {
  task.look = true
  index.lookFaults = new Map([0, 1].map(at => [at, { kind: 'answer', status: 401 }]))
  const { code, stderr } = await send()
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be told: it answered 401 for /simple/app/') })
  expect([index.looks, index.uploads]).toEqual([2, []])
}, 60_000)

test('an index that no longer shows its pages when the wheels are to be confirmed: said at once, and the same command goes on', async () => {
  task.look = true
  index.lookFaults = new Map([2, 3].map(at => [at, { kind: 'answer', status: 401 }]))
  const { code, stderr } = await send()
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/cannot be told: it answered 401 for [^]*accepted, not yet visible: /) })
  expect([index.looks, index.uploads.length]).toEqual([4, 3])
  expect(await send()).toMatchObject({ code: 0 })
  await expectPlan()
  expect(index.uploads.length).toBe(4)
}, 60_000)

test('pages that lag are waited for, and nothing is sent a second time', async () => {
  index.lag = 3
  expect(await send()).toMatchObject({ code: 0 })
  expect(index.uploads.length).toBe(4)
}, 60_000)

describe('what is refused is said, and nothing is replaced', () => {
  test('other bytes under a name', async () => {
    index.files.set('app-1.0-py3-none-any.whl', Buffer.from('theirs'))
    const { code, stderr } = await send()
    expect(stderr).toMatch(/app-1\.0-py3-none-any\.whl with sha256 .* already, this release has/)
    expect([code, index.uploads]).toEqual([1, []])
  }, 60_000)

  test('other bytes that no page shows yet: the refusal is not taken for success', async () => {
    index.files.set('app-1.0-py3-none-any.whl', Buffer.from('theirs'))
    index.lag = 0
    const hide = index.simple
    task.settings = { ...task.settings, index: hide.replace('/simple/', '/nothing/') }
    task.limits = { sending: 2, visible: 2 }
    const { code, stderr } = await send()
    expect(code).toBe(1)
    expect(stderr).toContain('accepted and is not yet visible')
    expect(index.files.get('app-1.0-py3-none-any.whl')?.toString()).toBe('theirs')
  }, 60_000)

  test('a token that is not known here', async () => {
    const { code, stderr } = await send(undefined, { TWINE_PASSWORD: 'pypi-canary-0123' })
    expect([code, index.files.size]).toEqual([1, 0])
    expect(stderr).toMatch(/refused to upload .*403 Forbidden Invalid or non-existent authentication information/)
    expect(stderr).toMatch(/\nnot sent: pypi app-1.0-py3-none-any.whl, /)
    expect(stderr).not.toContain('pypi-canary-0123')
    expect(await readFile(`${task.release}.ledger.json`, 'utf8')).not.toContain('pypi-canary-0123')
  }, 60_000)

  test.each([0, 1, 3])('a token that is no longer valid at upload %i: what is out stays, and a valid one goes on', async nth => {
    index.faults = new Map([[nth, { kind: 'answer', status: 401 }]])
    const { code, stderr } = await send()
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/refused to upload .*: 401 Unauthorized.*Give the token of an account that may upload this project/) })
    expect(await send()).toMatchObject({ code: 0 })
    await expectPlan()
    expect(index.uploads.length).toBe(4)
  }, 60_000)

  test('no token at all: what to give, and where', async () => {
    const { code, stderr } = await send(undefined, { TWINE_USERNAME: '', TWINE_PASSWORD: '' })
    expect(code).toBe(1)
    expect(stderr).toContain('Give a token by the input token')
  }, 60_000)

  test('a byte swapped after it was verified', async () => {
    const path = join(task.release, 'wheels/app-1.0-py3-none-any.whl')
    const data = await readFile(path)
    data.writeUInt8(data.readUInt8(40) ^ 1, 40)
    await writeFile(path, data)
    const { code, stderr } = await send()
    expect(code).toBe(1)
    expect(stderr).toMatch(/refused to upload app-1\.0-py3-none-any\.whl: the file has sha256 [0-9a-f]{64} now/)
    expect(index.uploads.map(({ file }) => file)).not.toContain('app-1.0-py3-none-any.whl')
  }, 60_000)

  test('a file that changes while it is sent is broken off before its end', async () => {
    const path = join(task.release, 'wheels/app-1.0.tar.gz')
    // gzip lets zeros follow: more of them than lies on the way.
    await appendFile(path, Buffer.alloc(24_000_000))
    const [sha256, { size }] = [await digest(path), await stat(path)]
    task.distributions = task.distributions.map(each => (each.file === 'app-1.0.tar.gz' ? { ...each, sha256, size } : each))
    index.faults = new Map([[3, { kind: 'call', when: 'before', run: () => truncate(path, size - 1).then(() => appendFile(path, 'x')) }]])
    const { code, stderr } = await send()
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/refused to upload app-1\.0\.tar\.gz: the file has sha256 [0-9a-f]{64} now/) })
    expect([index.requests, index.uploads.length]).toEqual([4, 3])
  }, 60_000)
})

describe('killed and run again: nothing missing, nothing twice, nothing different, nothing rebuilt', () => {
  const points = (['before', 'during', 'after'] as const).flatMap(when => [0, 1, 2, 3].map(nth => ({ when, nth })))
  test.each(points)('SIGKILL $when upload $nth', async ({ when, nth }) => {
    let child: ChildProcess | undefined
    index.faults = new Map([[nth, { kind: 'call', when, run: () => void child?.kill('SIGKILL') }]])
    expect((await send(started => (child = started))).code).toBe(null)
    index.faults = new Map()
    expect(await send()).toMatchObject({ code: 0 })
    await expectPlan()
    expect(index.uploads.filter(({ status }) => status !== 200)).toEqual([])
    killed++
  }, 60_000)
})
