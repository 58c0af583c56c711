/** Notarization against a strict stand-in (tools/macos/strict-notary.ts): the protocol, what is kept of it, and every way in which it ends badly. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { infoPlist } from '../../bundles/standalone/info-plist.ts'
import type { ClientCell, Plan } from '../../src/core/plan.ts'
import { openMacosClient } from '../../src/line/macos-client.ts'
import { localPorts } from '../../src/ports/local.ts'
import type { Ports } from '../../src/ports.ts'
import { app, identity } from '../contract/places.ts'
import { checkSeal, makePacked } from '../tools/macos/packed.ts'
import { standInArchives } from '../tools/macos/python.ts'
import { StrictNotary, who } from '../tools/macos/strict-notary.ts'
import { StrictTickets, ticketFor } from '../tools/macos/strict-tickets.ts'
import { Authority, password } from '../tools/signing/authority.ts'
import { refusal } from '../unit/helpers/problems.ts'
import { noSecrets } from '../unit/helpers/secrets.ts'
import { fingerprints, must, root, runProgram } from './cli.ts'
import { ensureRcodesign } from './install-act.ts'

const launcher = 'Contents/MacOS/my-app'
const before = { ...process.env }
const local = localPorts()
/** The clock of somebody who does not wait. */
let clock = 0
const ports: Ports = { ...local, host: { ...local.host, now: () => Date.now() + clock, wait: async milliseconds => void (clock += milliseconds) } }
let work: string
let authority: Authority
let notary: StrictNotary
let tickets: StrictTickets
let certificate: string
let installer: string
let time: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'macos-notary-'))
  authority = new Authority(join(work, 'authority'), 'rsa')
  await Promise.all(['authority', 'received'].map(name => mkdir(join(work, name))))
  await authority.setUp()
  await authority.issue('developer', 'developer')
  certificate = await authority.pkcs12('developer', '-legacy')
  await authority.issue('installer', 'installer')
  installer = await authority.pkcs12('installer', '-legacy')
  notary = new StrictNotary(join(work, 'received'))
  notary.now = () => Date.now() + clock
  await notary.start()
  tickets = new StrictTickets(notary.accepted)
  await tickets.start(authority)
  Object.assign(process.env, tickets.env, { NO_PROXY: '127.0.0.1', RELEASE_ACTIONS_NOTARY: notary.origin, PATH: `${process.env['PATH']}:${await ensureRcodesign()}` })
  await standInArchives(work)
  await cp(join(work, 'stand-in/python/bin/python3.13'), join(work, 'bundle', launcher))
  await cp(join(work, 'stand-in/python/lib/libpython3.13.dylib'), join(work, 'bundle/Contents/Resources/python/lib/libpython3.13.dylib'))
  await writeFile(join(work, 'bundle/Contents/Info.plist'), infoPlist({ app, entry: 'my-app', identity }, undefined, '14.7'))
  time = await authority.tellTime()
}, 1_800_000)

afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  authority.end()
  notary.end()
  tickets.end()
  await rm(work, { recursive: true, force: true })
})

beforeEach(async () => {
  notary.forget()
  for (const name of ['made', 'release.notary']) await rm(join(work, name), { recursive: true, force: true })
})

const settle = async (how: { key?: string; changed?: boolean } = {}) => (await run(how)).settled

/** One run: what a cell does between its bundle and its formats, and with these once they are packed. */
async function run({ key = notary.pem, changed = false } = {}) {
  const bundle = join(work, 'made/bundle')
  await rm(join(work, 'made'), { recursive: true, force: true })
  await cp(join(work, 'bundle'), bundle, { recursive: true })
  if (changed) await writeFile(join(bundle, 'Contents/Resources/more.txt'), 'more')
  const request = { ...noSecrets, 'sign-macos-pkcs12': certificate, 'sign-macos-password': password, 'sign-macos-installer-pkcs12': installer, 'sign-macos-installer-password': password, 'notary-key': key }
  const cell = { id: 'client-standalone-macos-arm64', identity, files: ['client/my_app.app.zip', 'client/client.dmg', 'client/client.pkg'] } as unknown as ClientCell
  const client = { cell, signing: { timestamp: time, notarize: { ...who, wait: 10 } }, request, job: { project: work, release: join(work, 'release'), plan: { application: app, epoch: 1_760_000_000 } as Plan }, work: join(work, 'made') }
  const macos = await openMacosClient(client, ports)
  return { settled: await macos.settle(bundle, launcher), seal: macos.seal }
}

const codes = async (does: () => Promise<unknown>) => (await refusal(does)).problems.map(({ code }) => code)
const record = async () => JSON.parse(await readFile(join(work, 'release.notary/client-standalone-macos-arm64.json'), 'utf8')) as Record<string, unknown>
const ticket = () => readFile(join(work, 'made/bundle/Contents/CodeResources'), 'utf8')
const check = () => runProgram(['python3', join(root, '__tests__/tools/macos/check_signature.py'), join(work, 'made/bundle'), authority.path('root.pem')])

test('an application is signed, uploaded, accepted, and has its ticket in it', async () => {
  const { result } = await settle()
  expect(Object.keys(result).sort()).toEqual([launcher, 'Contents/Resources/python/lib/libpython3.13.dylib'])
  expect(notary.submissions.map(({ name, uploaded }) => [name, uploaded])).toEqual([['My App.app 1.2', true]])
  const [known = ''] = [...notary.accepted].slice(-1)
  expect(await ticket()).toBe(ticketFor(known))
  const kept = await readFile(join(work, 'release.notary/client-standalone-macos-arm64.zip'))
  expect(await record()).toMatchObject({ id: notary.submissions[0]?.id, uploaded: true, sha256: createHash('sha256').update(kept).digest('hex') })
  expect(await must(['grep', '-rlF', '-e', password, '-e', notary.submissions[0]?.secret ?? '', join(work, 'release.notary')]).catch(() => 'nothing')).toBe('nothing')
}, 60_000)

describe('another run goes on with the same submission, without another upload', () => {
  test('after the notary died with the application in its hands', async () => {
    notary.mood.dies = 'after the upload'
    expect(await codes(settle)).toEqual(['notary-unreachable'])
    expect(await readdir(join(work, 'made/bundle/Contents'))).not.toContain('CodeResources')
    const first = await record()
    delete notary.mood.dies
    const { result } = await settle()
    expect([notary.submissions.length, notary.uploads.length]).toEqual([1, 1])
    expect(await record()).toMatchObject({ ...first, id: notary.submissions[0]?.id })
    expect(result).toEqual(first['programs'])
    expect(await ticket()).toMatch(/^a ticket for/)
    expect(await check()).toMatchObject({ code: 0, stderr: '' })
  }, 60_000)

  test('after it took too long', async () => {
    notary.mood.verdict = 'In Progress'
    expect(await codes(settle)).toEqual(['notary-late'])
    notary.mood.verdict = 'Accepted'
    notary.accepted.add((await must(['python3', join(root, '__tests__/tools/macos/cdhash.py'), join(work, 'release.notary/client-standalone-macos-arm64.zip')])).trim())
    await settle()
    expect([notary.submissions.length, notary.uploads.length]).toEqual([1, 1])
  }, 60_000)

  test('but another application is another submission', async () => {
    await settle()
    await settle({ changed: true })
    expect([notary.submissions.length, notary.uploads.length]).toEqual([2, 2])
  }, 60_000)

  test('and one whose upload was cut off is submitted anew, as the same bytes', async () => {
    notary.mood.dies = 'after the number'
    expect(await codes(settle)).toEqual(['notary-unreachable'])
    const { sha256 } = await record()
    delete notary.mood.dies
    await settle()
    expect([notary.submissions.map(each => each.sha256), notary.uploads.length]).toEqual([[sha256, sha256], 1])
  }, 60_000)
})

describe('a disk image and a package', () => {
  /** Packed anew, as another run has it: with other bytes, as Apple's programs make them. */
  async function packAndSeal(seal: Awaited<ReturnType<typeof run>>['seal']) {
    const { image, archive } = await makePacked(join(work, 'made'))
    return { image, archive, sealed: [await seal(image), await seal(archive)] }
  }

  test('are submissions of their own, each once, and carry their tickets; another run uploads none of them', async () => {
    const { image, archive, sealed } = await packAndSeal((await run()).seal)
    expect(notary.submissions.map(({ name }) => name)).toEqual(['My App.app 1.2', 'client.dmg', 'client.pkg'])
    for (const file of [image, archive]) {
      const known = await checkSeal(file, authority.path('root.pem'))
      expect(notary.accepted).toContain(known)
      expect((await readFile(file)).includes(ticketFor(known))).toBe(true)
    }
    const first = await fingerprints(join(work, 'made'))
    const second = await packAndSeal((await run()).seal)
    expect(second.sealed.map(({ result }) => result)).toEqual(sealed.map(({ result }) => result))
    for (const name of ['client.dmg', 'client.pkg']) expect((await fingerprints(join(work, 'made')))[name]).toBe(first[name])
    expect(notary.uploads).toHaveLength(3)
  }, 120_000)

  test('one that the notary dies with is taken up, and the application before it as well', async () => {
    const { seal } = await run()
    const { image } = await makePacked(join(work, 'made'))
    notary.uploads.length = 0
    notary.mood.dies = 'after the upload'
    expect(await codes(() => seal(image))).toEqual(['notary-unreachable'])
    expect((await readFile(image)).includes('a ticket for')).toBe(false)
    delete notary.mood.dies
    await packAndSeal((await run()).seal)
    expect(notary.submissions.map(({ name }) => name)).toEqual(['My App.app 1.2', 'client.dmg', 'client.pkg'])
  }, 120_000)
})

describe('one error each', () => {
  test('it says no: what it found is shown, and nothing is submitted again', async () => {
    notary.mood.verdict = 'Invalid'
    for (let run = 0; run < 2; run++) {
      const { problems } = await refusal(settle)
      expect(problems).toMatchObject([{ code: 'notary-refused', fact: expect.stringContaining('error: Jotter.app/Contents/MacOS/jotter: The signature does not include a secure timestamp.') }])
    }
    expect(notary.uploads).toHaveLength(1)
  }, 60_000)

  test('it is not there', async () => {
    notary.mood.dies = 'at once'
    expect(await codes(settle)).toEqual(['notary-unreachable'])
    expect(notary.submissions).toEqual([])
  }, 60_000)

  test('the key is another one', async () => {
    const key = await must(['openssl', 'ecparam', '-genkey', '-noout', '-name', 'prime256v1'])
    expect(await codes(() => settle({ key }))).toEqual(['notary-key'])
  }, 60_000)

  test.each([['', 'empty'], ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', 'no key']])('the key is %s%s', async key => {
    expect(await codes(() => settle({ key }))).toEqual(['signing-secret'])
  })

  test('it has accepted, and there is no ticket', async () => {
    const tickless = new StrictTickets(new Set())
    await tickless.start(authority)
    Object.assign(process.env, tickless.env)
    expect(await codes(settle)).toEqual(['staple-failed'])
    Object.assign(process.env, tickets.env)
    tickless.end()
    expect(await readdir(join(work, 'made/bundle/Contents'))).not.toContain('CodeResources')
  }, 60_000)
})
