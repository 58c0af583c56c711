/** Signatures for macOS by the real rcodesign, with certificates of our own, read again by a program that shares nothing with it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { infoPlist } from '../../bundles/standalone/info-plist.ts'
import type { MacosSigning } from '../../src/core/macos-signing.ts'
import { macosSecrets } from '../../src/line/macos-secrets.ts'
import { openMacosSigner } from '../../src/line/sign-macos.ts'
import { localPorts } from '../../src/ports/local.ts'
import { app, identity } from '../contract/places.ts'
import { checkSeal, makePacked } from '../tools/macos/packed.ts'
import { standInArchives } from '../tools/macos/python.ts'
import { Authority, password } from '../tools/signing/authority.ts'
import { refusal } from '../unit/helpers/problems.ts'
import { noSecrets } from '../unit/helpers/secrets.ts'
import { fingerprints, must, root, runProgram } from './cli.ts'
import { ensureRcodesign } from './install-act.ts'

const launcher = 'Contents/MacOS/my-app'
const python = 'Contents/Resources/python'
const record = `${python}/lib/python3.13/site-packages/zip-1.dist-info/RECORD`
const ports = localPorts()
const certificates: Record<string, string> = {}
let work: string
let authority: Authority
let time: string
let path: string | undefined

beforeAll(async () => {
  path = process.env['PATH']
  process.env['PATH'] = `${path}:${await ensureRcodesign()}`
  work = await mkdtemp(join(tmpdir(), 'macos-signing-'))
  authority = new Authority(join(work, 'authority'), 'rsa')
  await mkdir(authority.folder)
  await authority.setUp()
  for (const [name, use, days] of [['code', 'code', 1], ['expired', 'code', -1], ['server', 'server', 1], ['installer', 'installer', 1]] as const) {
    await authority.issue(name, use, days)
    certificates[name] = await authority.pkcs12(name, '-legacy')
  }
  const other = new Authority(join(work, 'other'))
  await mkdir(other.folder)
  await other.setUp()
  await other.issue('code', 'code')
  certificates['elliptic'] = await other.pkcs12('code')
  certificates['modern'] = await authority.pkcs12('code')
  time = await authority.tellTime()
  await makeApp()
}, 1_800_000)

afterAll(async () => {
  process.env['PATH'] = path
  authority.end()
  await rm(work, { recursive: true, force: true })
})

/** Of real programs and libraries: an application in small. */
async function makeApp(): Promise<void> {
  await standInArchives(work)
  const [from, to] = [join(work, 'stand-in/python'), join(work, 'My App.app')]
  await cp(join(from, 'bin/python3.13'), join(to, launcher))
  for (const name of ['bin/python3.13', 'lib/libpython3.13.dylib', 'lib/python3.13/os.py']) await cp(join(from, name), join(to, python, name))
  const modules = 'lib/python3.13/lib-dynload'
  for (const name of (await readdir(join(from, modules))).filter(each => /^(_ctypes|_ssl|zlib)\./.test(each))) await cp(join(from, modules, name), join(to, python, modules, name))
  await mkdir(join(to, python, 'lib/python3.13/site-packages/zip-1.dist-info'), { recursive: true })
  await writeFile(join(to, record), '../lib-dynload/zlib.cpython-313-darwin.so,sha256=unsigned,1\nzip-1.dist-info/RECORD,,\n')
  await writeFile(join(to, 'Contents/Info.plist'), infoPlist({ app, entry: 'my-app', identity }, undefined, '14.7'))
}

const bundle = () => join(work, 'made/My App.app')
beforeEach(async () => {
  await rm(join(work, 'made'), { recursive: true, force: true })
  await cp(join(work, 'My App.app'), bundle(), { recursive: true })
})

/** @param certificate the name of one of the certificates, else what is given as it */
async function sign({ certificate = 'code', secret = password, ...signing }: MacosSigning & { certificate?: string; secret?: string } = {}) {
  const request = { ...noSecrets, 'sign-macos-pkcs12': certificates[certificate] ?? certificate, 'sign-macos-password': secret }
  const signer = await openMacosSigner(signing, macosSecrets(signing, [], request, ports), join(work, 'project'), join(work, 'secret'), ports)
  return signer.sign(bundle(), launcher)
}

const check = () => runProgram(['python3', join(root, '__tests__/tools/macos/check_signature.py'), bundle(), authority.path('root.pem')])
const memory = 'com.apple.security.cs.allow-unsigned-executable-memory'

describe('an application', () => {
  test('is signed from the inside out: each file, with the hardened runtime, and entitlements for what is started', async () => {
    const before = await fingerprints(bundle())
    const result = await sign({ timestamp: time })
    const { code, stdout, stderr } = await check()
    expect([code, stderr]).toEqual([0, ''])
    const found = stdout.trim().split('\n').map(line => JSON.parse(line) as { path: string; identifier: string; runtime: boolean; entitlements: string[] })
    expect(found.map(each => each.path).sort()).toEqual(Object.keys(result).sort())
    expect(found).toHaveLength(6)
    expect(found.every(each => each.runtime)).toBe(true)
    expect(found.filter(each => each.entitlements.includes(memory)).map(each => each.path)).toEqual([launcher, `${python}/bin/python3.13`])
    expect(found.find(each => each.path === launcher)?.identifier).toBe('example.firm.my-app')
    const after = await fingerprints(bundle())
    const zlib = after[`${python}/lib/python3.13/lib-dynload/zlib.cpython-313-darwin.so`] ?? ''
    expect(await readFile(join(bundle(), record), 'utf8')).toMatch(`../lib-dynload/zlib.cpython-313-darwin.so,sha256=${Buffer.from(zlib, 'hex').toString('base64url')},`)
    expect(result).toEqual(Object.fromEntries(Object.keys(result).map(each => [each, { unsigned: before[each], signed: after[each] }])))
  }, 60_000)

  test('with entitlements of the project\'s own', async () => {
    await mkdir(join(work, 'project'), { recursive: true })
    await writeFile(join(work, 'project/own.plist'), '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>com.apple.security.device.camera</key><true/></dict></plist>\n')
    await sign({ entitlements: 'own.plist' })
    expect((await check()).stdout).toContain('"entitlements": ["com.apple.security.device.camera"]')
  }, 60_000)

  test('with a key in a file of OpenSSL, which is encrypted otherwise than Keychain Access does it', async () => {
    await sign({ certificate: 'modern' })
    expect((await check()).code).toBe(0)
  }, 60_000)

  test.each([
    ['a resource', `${python}/lib/python3.13/os.py`],
    ['Info.plist', 'Contents/Info.plist'],
  ])('is not changed afterwards unseen: %s', async (_, changed) => {
    await sign()
    expect((await check()).code).toBe(0)
    await appendFile(join(bundle(), changed), '\n')
    expect((await check()).code).toBe(1)
  }, 60_000)

  test('leaves no secret behind', async () => {
    await sign()
    expect(await readdir(join(work, 'secret')).catch(() => [])).toEqual([])
    expect(await must(['grep', '-rlF', password, join(work, 'made')]).catch(() => 'nothing')).toBe('nothing')
  }, 60_000)
})

describe('is refused before anything is signed', () => {
  test.each([
    ['certificate-expired', { certificate: 'expired' }],
    ['certificate-use', { certificate: 'server' }],
    ['certificate-use', { certificate: 'elliptic' }],
    ['signing-password', { secret: 'wrong' }],
    ['signing-secret', { certificate: Buffer.from('no certificate').toString('base64') }],
    ['signing-secret', { certificate: '%' }],
    ['signing-secret', { certificate: '' }],
    ['certificate-use', { notarize: { issuer: '', key: '', wait: 1 } }],
  ])('%s: %o', async (code, signing) => {
    const before = await fingerprints(bundle())
    const needed = 'notarize' in signing ? await withNotaryKey(() => refusal(() => sign({ ...signing, timestamp: time }))) : await refusal(() => sign(signing))
    expect(needed.problems.map(problem => problem.code)).toEqual([code])
    expect(JSON.stringify(needed.problems)).not.toContain(password)
    expect(await fingerprints(bundle())).toEqual(before)
  }, 60_000)

  /** As the command line has it. */
  async function withNotaryKey<T>(does: () => Promise<T>): Promise<T> {
    process.env['NOTARY_KEY'] = await must(['openssl', 'ecparam', '-genkey', '-noout', '-name', 'prime256v1'])
    return does().finally(() => delete process.env['NOTARY_KEY'])
  }
})

describe('a disk image and a package', () => {
  /** @param installer the name of the certificate for packages */
  const open = (signing: MacosSigning, files: readonly string[], installer = 'installer', secret = password) => {
    const request = { ...noSecrets, 'sign-macos-pkcs12': certificates['code'], 'sign-macos-password': password, 'sign-macos-installer-pkcs12': certificates[installer], 'sign-macos-installer-password': secret }
    return openMacosSigner(signing, macosSecrets(signing, files, request, ports), work, join(work, 'secret'), ports)
  }

  test('are signed, each with its certificate, and not changed afterwards unseen', async () => {
    const { image, archive } = await makePacked(join(work, 'made'))
    const signer = await open({ timestamp: time }, [image, archive])
    for (const [file, name] of [[image, 'code'], [archive, 'installer']] as const) {
      const unsigned = createHash('sha256').update(await readFile(file)).digest('hex')
      const result = await signer.seal(file)
      expect(result).toEqual({ unsigned, signed: createHash('sha256').update(await readFile(file)).digest('hex') })
      expect((await must(['rcodesign', 'print-signature-info', file]))).toContain(`subject: CN=${name}\n`)
      expect(await checkSeal(file, authority.path('root.pem'))).toMatch(/^2\/[12]\/[0-9a-f]{40}$/)
      const bytes = await readFile(file)
      const at = file === image ? 700 : bytes.length - 1
      bytes[at] = 255 - (bytes[at] ?? 0)
      await writeFile(file, bytes)
      await expect(checkSeal(file, authority.path('root.pem'))).rejects.toThrow()
    }
    expect(await readdir(join(work, 'secret')).catch(() => [])).toEqual([])
  }, 60_000)

  test('no package is signed with the certificate of applications, or without one', async () => {
    expect((await refusal(() => open({}, ['x.pkg'], 'code'))).problems).toMatchObject([{ code: 'certificate-use', fact: expect.stringMatching(/the package is not signed: the certificate is not for signing packages/) }])
    expect((await refusal(() => open({}, ['x.pkg'], 'none'))).problems).toMatchObject([{ code: 'signing-secret', fact: expect.stringContaining('SIGN_MACOS_INSTALLER_PKCS12') }])
    expect((await refusal(() => open({}, ['x.pkg'], 'installer', 'wrong'))).problems).toMatchObject([{ code: 'signing-password', fact: expect.stringContaining('sign-macos-installer-password') }])
    await open({}, ['x.dmg'], 'none')
  }, 60_000)

  test('what is neither is not signed', async () => {
    await mkdir(join(work, 'made'), { recursive: true })
    await writeFile(join(work, 'made/no.dmg'), 'no image')
    expect((await refusal(async () => (await open({}, [])).seal(join(work, 'made/no.dmg')))).problems).toMatchObject([{ code: 'signing-failed' }])
  }, 60_000)
})

test('without an answer from the timestamp server nothing passes for signed', async () => {
  const { problems } = await refusal(() => sign({ timestamp: 'http://127.0.0.1:9/' }))
  expect(problems.map(({ code }) => code)).toEqual(['timestamp-unreachable'])
}, 60_000)

test('entitlements that are no property list', async () => {
  await mkdir(join(work, 'project'), { recursive: true })
  await writeFile(join(work, 'project/bad.plist'), await readFile(join(root, 'LICENSE')))
  expect((await refusal(() => sign({ entitlements: 'bad.plist' }))).problems.map(({ code }) => code)).toEqual(['signing-failed'])
}, 60_000)
