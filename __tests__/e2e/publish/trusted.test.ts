/** Trusted Publishing, without any token of ours: the real twine, an identity service and an index of our own that keeps Warehouse's rules, over TLS. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import pypi from '../../../publishers/pypi/index.ts'
import { toolEnvironment } from '../../../src/line/tools.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { root, runProgram, type Ran } from '../cli.ts'
import { digest, publishWheel } from '../index-server.ts'
import { loopbackCertificate, type Certificate } from './certificate.ts'
import { claimsOf, issuer, type Issuer } from './oidc.ts'
import type { Task } from './send.ts'
import { strictIndex, type StrictIndex } from './strict-index.ts'

let work: string
let wheel: string
let certificate: Certificate
let identities: Issuer
let index: StrictIndex
let task: Task
let runs = 0

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'trusted '))
  certificate = await loopbackCertificate(work)
  wheel = await publishWheel(work, { name: 'app', version: '1.0' })
  // Before the certificate stands for all that is trusted.
  await toolEnvironment(pypi.requirements, localPorts())
}, 180_000)

beforeEach(async () => {
  index?.close()
  identities?.close()
  index = await strictIndex(certificate)
  identities = await issuer()
  identities.claims = claimsOf('them/app', 'publish.yml')
  index.trusted = { publisher: { repository: 'them/app', workflow: 'publish.yml' }, issuer: identities, audience: 'strict', seen: new Set() }
  const release = join(work, `release-${runs++}`)
  await mkdir(join(release, 'wheels'), { recursive: true })
  await mkdir(`${release}-work`)
  await cp(wheel, join(release, 'wheels', basename(wheel)))
  const distributions = [{ file: basename(wheel), sha256: await digest(wheel), size: (await stat(wheel)).size }]
  task = { destination: 'pypi', release, work: `${release}-work`, distributions, settings: { repository: index.upload, index: index.simple, attestations: false }, app: { name: 'app', version: '1.0', summary: '', scripts: {} }, limits: { sending: 5, visible: 5 }, look: true }
})

afterAll(async () => {
  index.close()
  identities.close()
  await rm(work, { recursive: true, force: true })
})

async function send(): Promise<Ran> {
  const description = join(task.work, 'task.json')
  await writeFile(description, JSON.stringify(task))
  return runProgram([process.execPath, '--no-warnings', join(root, '__tests__/e2e/publish/send.ts'), description], { env: { ...certificate.env, ...identities.env, TWINE_USERNAME: '', TWINE_PASSWORD: '', PIP_CONFIG_FILE: '/dev/null' } })
}

/** Everything that a run left, and what it said. */
async function left({ stdout, stderr }: Ran): Promise<string> {
  const entries = await readdir(work, { recursive: true, withFileTypes: true })
  const texts = await Promise.all(entries.filter(entry => entry.isFile()).map(entry => readFile(join(entry.parentPath, entry.name), 'latin1')))
  return [stdout, stderr, ...texts].join('\n')
}

test('the registered workflow uploads; nothing of what proves it stays anywhere', async () => {
  const ran = await send()
  expect(ran).toMatchObject({ code: 0, stdout: '["pypi app-1.0-py3-none-any.whl"]\n' })
  expect(index.uploads).toEqual([{ file: 'app-1.0-py3-none-any.whl', status: 200 }])
  expect(identities.given.map(({ audience }) => audience)).toEqual(['strict', 'strict'])
  const secrets = [...identities.given.map(({ token }) => token), ...index.minted, identities.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '']
  const told = await left(ran)
  expect(secrets.filter(secret => told.includes(secret) || told.includes(Buffer.from(secret).toString('base64')) || told.includes(encodeURIComponent(secret)))).toEqual([])
}, 60_000)

test('a job of a reusable workflow of another repository is told so before anything is sent', async () => {
  identities.claims = claimsOf('them/app', 'publish.yml', 'org/release-actions/.github/workflows/release.yml@refs/tags/v1')
  const { code, stderr } = await send()
  expect(code).toBe(1)
  expect(stderr).toMatch(/the job stands in org\/release-actions\/\S+release\.yml@refs\/tags\/v1, called by them\/app\/\S+publish\.yml@refs\/heads\/main of them\/app.* as a step of a job in \.github\/workflows\/publish\.yml itself/)
  expect([index.uploads, index.minted.size]).toEqual([[], 0])
}, 60_000)

test('the index would refuse it too, and another repository, and another environment', async () => {
  task.look = false
  for (const claims of [claimsOf('them/app', 'publish.yml', 'org/release-actions/.github/workflows/release.yml@refs/tags/v1'), claimsOf('fork/app', 'publish.yml'), claimsOf('them/app', 'test.yml')]) {
    identities.claims = claims
    const { code, stderr } = await send()
    expect(stderr).toContain('invalid-publisher')
    expect(code).toBe(1)
  }
  identities.claims = { ...claimsOf('them/app', 'publish.yml'), environment: 'staging' }
  if (index.trusted) index.trusted.publisher.environment = 'release'
  expect((await send()).stderr).toContain('invalid-publisher')
  expect([index.uploads, index.minted.size]).toEqual([[], 0])
}, 60_000)

test('an index that knows no Trusted Publishing: a token is asked for', async () => {
  delete index.trusted
  const { code, stderr } = await send()
  expect(code).toBe(1)
  expect(stderr).toMatch(/could not prove who it is: .*404.*Give a token/)
}, 60_000)
