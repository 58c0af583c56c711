/**
 * Attestations made through a Fulcio and a Rekor of our own (@sigstore/mock over HTTP), checked by the real pypi-attestations before they are sent and
 * again by the index, which is our own too: nothing real that takes attestations can be had.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pypi from '../../../publishers/pypi/index.ts'
import { toolEnvironment } from '../../../src/line/tools.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { sigstore, type Sigstore } from '../../tools/sigstore/sigstore.ts'
import { root, runProgram, type Ran } from '../cli.ts'
import { digest, publishWheel } from '../index-server.ts'
import { loopbackCertificate, type Certificate } from './certificate.ts'
import { claimsOf, issuer, type Issuer } from './oidc.ts'
import type { Task } from './send.ts'
import { strictIndex, type StrictIndex } from './strict-index.ts'

let work: string
let python: string
let certificate: Certificate
let signing: Sigstore
let identities: Issuer
let index: StrictIndex
let task: Task
let runs = 0

const names = ['app-1.0-cp311-cp311-win_amd64.whl', 'app-1.0-py3-none-any.whl']
const publisher = { repository: 'them/app', workflow: 'publish.yml' }

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'attest '))
  // Before the certificate stands for all that is trusted.
  python = join(await toolEnvironment(pypi.requirements, localPorts()), 'bin/python')
  certificate = await loopbackCertificate(work)
  signing = await sigstore(join(work, 'trust.json'))
  await publishWheel(work, { name: 'app', version: '1.0' })
  await publishWheel(work, { name: 'app', version: '1.0', tag: 'cp311-cp311-win_amd64' })
}, 180_000)

beforeEach(async () => {
  index?.close()
  identities?.close()
  index = await strictIndex(certificate)
  identities = await issuer()
  identities.claims = claimsOf('them/app', 'publish.yml')
  index.trusted = { publisher, issuer: identities, audience: 'strict', seen: new Set() }
  index.check = (file, data, attestations) => check(publisher, file, data, attestations)
  const release = join(work, `release-${runs++}`)
  await mkdir(join(release, 'wheels'), { recursive: true })
  await mkdir(`${release}-work`)
  for (const name of names) await cp(join(work, name), join(release, 'wheels', name))
  const distributions = await Promise.all(names.map(async name => ({ file: name, sha256: await digest(join(work, name)), size: (await stat(join(work, name))).size })))
  task = { destination: 'pypi', release, work: `${release}-work`, distributions, settings: { repository: index.upload, index: index.simple, attestations: true }, app: { name: 'app', version: '1.0', summary: '', scripts: {} }, limits: { sending: 5, visible: 5 }, look: true }
})

afterAll(async () => {
  index.close()
  identities.close()
  signing.close()
  await rm(work, { recursive: true, force: true })
})

/** By the real library, in a process of its own. */
async function check(by: typeof publisher, file: string, data: Buffer, attestations: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(work, 'check-'))
  await writeFile(join(folder, file), data)
  await writeFile(join(folder, 'attestations.json'), attestations)
  const { code, stderr } = await runProgram([python, '-I', join(root, '__tests__/tools/sigstore/check.py'), signing.trust, by.repository, by.workflow, join(folder, file), join(folder, 'attestations.json')])
  return code === 0 ? undefined : stderr
}

async function send(env: Record<string, string> = {}, started: (child: ChildProcess) => void = () => {}): Promise<Ran> {
  const description = join(task.work, 'task.json')
  await writeFile(description, JSON.stringify(task))
  return runProgram([process.execPath, '--no-warnings', join(root, '__tests__/e2e/publish/send.ts'), description], { started, env: { ...certificate.env, ...identities.env, TWINE_USERNAME: '', TWINE_PASSWORD: '', PIP_CONFIG_FILE: '/dev/null', RELEASE_ACTIONS_SIGSTORE: signing.trust, ...env } })
}

const kept = () => `${task.release}.attestations`
const asked = (audience: string) => identities.given.filter(each => each.audience === audience).length

test('made, checked, sent and listed; the token of the identity stays nowhere', async () => {
  const { code, stdout, stderr } = await send()
  expect([code, stdout]).toEqual([0, `${JSON.stringify(names.map(name => `pypi ${name}`))}\n`])
  expect([...index.attestations.keys()].sort()).toEqual(names)
  expect((await readdir(kept())).sort()).toEqual(names.map(name => `${name}.publish.attestation`))
  expect(asked('sigstore')).toBe(1)
  const texts = await Promise.all((await readdir(kept())).map(name => readFile(join(kept(), name), 'utf8')))
  const told = [stdout, stderr, ...texts, await readFile(join(task.work, 'attest.json'), 'utf8'), await readFile(`${task.release}.ledger.json`, 'utf8')].join('\n')
  expect(identities.given.filter(({ token }) => told.includes(token))).toEqual([])
  expect(stderr).not.toContain('without provenance')
}, 60_000)

test('what was made is real: it holds for this file by this publisher, and for nothing else', async () => {
  await send()
  const [name = ''] = names
  const data = await readFile(join(work, name))
  const attestations = index.attestations.get(name) ?? ''
  const [made] = JSON.parse(attestations) as [{ envelope: { statement: string; signature: string } }]
  const altered = Buffer.from(Buffer.from(made.envelope.statement, 'base64').toString().replace(/"sha256":"./, '"sha256":"g')).toString('base64')
  const forged = JSON.stringify([{ ...made, envelope: { ...made.envelope, statement: altered } }])
  expect(altered).not.toBe(made.envelope.statement)
  expect(await check(publisher, name, data, attestations)).toBeUndefined()
  expect(await check({ ...publisher, repository: 'fork/app' }, name, data, attestations)).toContain('Verification failed')
  expect(await check({ ...publisher, workflow: 'test.yml' }, name, data, attestations)).toContain('does not match expected Trusted Publisher')
  expect(await check(publisher, name, Buffer.concat([data, Buffer.from('x')]), attestations)).toContain('does not match distribution digest')
  expect(await check(publisher, names[1] ?? '', data, attestations)).toContain('does not match distribution name')
  expect(await check(publisher, name, data, forged)).toContain('Verification failed')
}, 60_000)

describe('what an earlier attempt made', () => {
  test('is sent, and not made again', async () => {
    let child: ChildProcess | undefined
    index.faults = new Map([[0, { kind: 'call', when: 'before', run: () => void child?.kill('SIGKILL') }]])
    expect((await send({}, started => (child = started))).code).toBe(null)
    const before = await readFile(join(kept(), `${names[0]}.publish.attestation`), 'utf8')
    index.faults = new Map()
    expect(await send()).toMatchObject({ code: 0 })
    expect(asked('sigstore')).toBe(1)
    expect(JSON.parse(index.attestations.get(names[0] ?? '') ?? '')).toEqual([JSON.parse(before)])
  }, 60_000)

  test.each(['auto', true])('is not sent where it does not hold (%s)', async attestations => {
    task.settings = { ...task.settings, attestations }
    await mkdir(kept())
    await writeFile(join(kept(), `${names[0]}.publish.attestation`), '{}')
    const { code, stderr } = await send()
    expect(stderr).toMatch(/an earlier attempt made for pypi app-1\.0-cp311-cp311-win_amd64\.whl does not hold/)
    expect([code, index.uploads]).toEqual([1, []])
  }, 60_000)
})

describe('Sigstore fails', () => {
  /** Answers 503 as often as is asked. */
  async function failing(): Promise<{ trust: string; asked(): number; close(): void }> {
    let count = 0
    const server = createServer((_, response) => {
      count++
      response.writeHead(503).end('in trouble')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const trust = join(task.work, 'trust.json')
    const config = JSON.parse(await readFile(signing.trust, 'utf8')) as { signingConfig: { rekorTlogUrls: { url: string }[] } }
    for (const service of config.signingConfig.rekorTlogUrls) service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await writeFile(trust, JSON.stringify(config))
    return { trust, asked: () => count, close: () => void server.close() }
  }

  test.each([[true, 1, 0], ['auto', 0, 2]])('%s: ends with %i, %i files are sent', async (attestations, code, sent) => {
    task.settings = { ...task.settings, attestations }
    const service = await failing()
    const ran = await send({ RELEASE_ACTIONS_SIGSTORE: service.trust })
    service.close()
    expect(ran.stderr).toMatch(/there is no attestation for pypi app-1\.0-py3-none-any\.whl: .*503/)
    expect([ran.code, index.uploads.length, index.attestations.size, service.asked()]).toEqual([code, sent, 0, 6])
  }, 60_000)
})

test('an index that loses them is told of', async () => {
  index.attestations.set = () => index.attestations
  const { code, stderr } = await send()
  expect(code).toBe(0)
  expect(stderr).toMatch(/app-1\.0-py3-none-any\.whl was sent with an attestation, and the index lists it without provenance/)
}, 60_000)

test('with a token there is no trusted publisher, and nothing to attest', async () => {
  task.settings = { ...task.settings, attestations: 'auto' }
  expect(await send({ TWINE_USERNAME: '__token__', TWINE_PASSWORD: index.token })).toMatchObject({ code: 0 })
  expect([index.uploads.length, index.attestations.size, identities.given.length]).toEqual([2, 0, 0])
  task.settings = { ...task.settings, attestations: true }
  expect((await send({ TWINE_USERNAME: '__token__', TWINE_PASSWORD: index.token })).stderr).toContain('this is not published by Trusted Publishing')
}, 60_000)
