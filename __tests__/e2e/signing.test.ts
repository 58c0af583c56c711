/** Authenticode with a real osslsigncode: real certificates, a server that stamps, a token in software, and a program by mingw. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Signing } from '../../src/core/signing.ts'
import { openSigner } from '../../src/line/sign.ts'
import { localPorts } from '../../src/ports/local.ts'
import { ensurePackages } from '../tools/apt.ts'
import { Authority, password } from '../tools/signing/authority.ts'
import { identity } from '../contract/places.ts'
import { refusal } from '../unit/helpers/problems.ts'
import { must } from './cli.ts'

const token = '/usr/lib/softhsm/libsofthsm2.so'
let work: string
let authority: Authority
let time: string
const certificates: Record<string, string> = {}

beforeAll(async () => {
  await ensurePackages({ osslsigncode: '/usr/bin/osslsigncode', openssl: '/usr/bin/openssl', 'gcc-mingw-w64-x86-64': '/usr/bin/x86_64-w64-mingw32-gcc', softhsm2: token, 'libengine-pkcs11-openssl': '/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so' })
  work = await mkdtemp(join(tmpdir(), 'signing-'))
  authority = new Authority(join(work, 'authority'))
  await mkdir(authority.folder)
  await authority.setUp()
  for (const [name, use, days] of [['code', 'code', 1], ['expired', 'code', -1], ['server', 'server', 1]] as const) {
    await authority.issue(name, use, days)
    certificates[name] = await authority.pkcs12(name)
  }
  time = await authority.tellTime()
  await writeFile(join(work, 'app.c'), 'int main(void) { return 0; }\n')
  await must(['x86_64-w64-mingw32-gcc', '-Os', '-s', '-o', join(work, 'app.exe'), join(work, 'app.c')])
  await must(['git', 'init', '-q', join(work, 'project')])
  await copyFile(authority.path('root.pem'), join(work, 'project/root.pem'))
  await copyFile(authority.path('code.pem'), join(work, 'project/code.pem'))
}, 120_000)

afterAll(async () => {
  authority.end()
  await rm(work, { recursive: true, force: true })
})

const file = () => join(work, 'made/app.exe')
beforeEach(async () => {
  await rm(join(work, 'made'), { recursive: true, force: true })
  await mkdir(join(work, 'made'))
  await copyFile(join(work, 'app.exe'), file())
})

const shown: string[] = []
const reporter = { begin: () => ({ done: () => undefined, failed: () => undefined }), note: (text: string) => void shown.push(text), warn: () => undefined, child: (text: string) => void shown.push(text) }

const ports = localPorts({ reporter })

/** @param certificate the name of one of the certificates, else what is given as it */
async function sign({ certificate = 'code', secret = password, ...signing }: Partial<Signing> & { certificate?: string; secret?: string } = {}) {
  const request = { 'sign-pkcs12': certificates[certificate] ?? certificate, 'sign-password': secret, unsigned: false }
  const said: Signing = { by: { kind: 'pkcs12' }, timestamp: [time], roots: 'root.pem', ...signing }
  const signer = await openSigner(said, identity, request, { project: join(work, 'project'), install: false }, join(work, 'made'), ports)
  return (await signer(file())).result
}

const verified = () => must(['osslsigncode', 'verify', '-CAfile', authority.path('root.pem'), '-TSA-CAfile', authority.path('root.pem'), '-in', file()])
const fingerprint = async (path: string) => (await must(['sha256sum', path])).slice(0, 64)
/** A program that signs in place, as those of clouds do. */
async function signer(...more: string[]): Promise<string> {
  const path = join(work, 'a signer')
  await writeFile(path, `#!/bin/sh\nset -e\nosslsigncode sign -pkcs12 ${authority.path('code.p12')} -pass ${password} ${more.join(' ')} -in "$2" -out "$2.signed"\nmv "$2.signed" "$2"\n`)
  await chmod(path, 0o755)
  return path
}

const hook = (...argv: string[]) => ({ kind: 'command', argv, environment: [] }) as const

describe('signed, and verified by another run of osslsigncode', () => {
  test('with a certificate and a timestamp', async () => {
    const result = await sign()
    expect(result).toEqual({ unsigned: await fingerprint(join(work, 'app.exe')), signed: await fingerprint(file()) })
    const said = await verified()
    for (const words of ['Text description: My App', 'URL description: https://firm.example/my-app', 'Subject: /CN=code', 'Timestamp Server Signature verification: ok', '\nSignature verification: ok']) expect(said).toContain(words)
    expect(await readdir(join(work, 'made'))).toEqual(['app.exe'])
  })

  test('by the second server where the first does not answer', async () => {
    await sign({ timestamp: ['http://127.0.0.1:1/', time] })
    expect(await verified()).toContain('Timestamp Server Signature verification: ok')
  })

  test('without a timestamp, where that was said', async () => {
    await sign({ timestamp: 'none' })
    expect(await verified()).toContain('Timestamp is not available')
  })

  test('the signature aside, it is the program that was made', async () => {
    await sign()
    await must(['osslsigncode', 'remove-signature', '-in', file(), '-out', join(work, 'made/bare.exe')])
    await must(['x86_64-w64-mingw32-objcopy', '-O', 'binary', '--only-section=.text', join(work, 'made/bare.exe'), join(work, 'made/bare.text')])
    await must(['x86_64-w64-mingw32-objcopy', '-O', 'binary', '--only-section=.text', join(work, 'app.exe'), join(work, 'made/app.text')])
    expect(await readFile(join(work, 'made/bare.text'))).toEqual(await readFile(join(work, 'made/app.text')))
  })

  test('by a command, with the file as one word', async () => {
    await sign({ by: hook(await signer('-ts', time), '--file', '{file}'), timestamp: 'command' })
    expect(await verified()).toContain('Timestamp Server Signature verification: ok')
  })
})

describe('with a key in a token', () => {
  const pkcs11 = { kind: 'pkcs11', module: token, key: 'pkcs11:token=tests;object=code', certificate: 'code.pem' } as const

  beforeAll(async () => {
    await mkdir(join(work, 'tokens'))
    await writeFile(join(work, 'softhsm2.conf'), `directories.tokendir = ${join(work, 'tokens')}\n`)
    process.env['SOFTHSM2_CONF'] = join(work, 'softhsm2.conf')
    await must(['openssl', 'pkcs8', '-topk8', '-nocrypt', '-in', authority.path('code.key'), '-out', authority.path('code.p8')])
    await must(['softhsm2-util', '--init-token', '--free', '--label', 'tests', '--pin', password, '--so-pin', 'officer'])
    await must(['softhsm2-util', '--import', authority.path('code.p8'), '--token', 'tests', '--label', 'code', '--id', '01', '--pin', password])
  })

  afterAll(() => {
    delete process.env['SOFTHSM2_CONF']
  })

  test('signed', async () => {
    await sign({ by: pkcs11 })
    expect(await verified()).toContain('Timestamp Server Signature verification: ok')
  })

  test('a wrong PIN', async () => {
    const { problems } = await refusal(() => sign({ by: pkcs11, secret: 'wrong' }))
    expect(problems.map(({ code }) => code)).toEqual(['signing-password'])
  })
})

describe('one error each, and the file as it was', () => {
  test.each<[string, Parameters<typeof sign>[0], string]>([
    ['an expired certificate', { certificate: 'expired' }, 'certificate-expired'],
    ['an expired certificate, without a timestamp', { certificate: 'expired', timestamp: 'none' }, 'certificate-expired'],
    ['a certificate for a server', { certificate: 'server' }, 'certificate-use'],
    ['a wrong password', { secret: 'wrong' }, 'signing-password'],
    ['what is no PKCS#12', { certificate: Buffer.from('no certificate').toString('base64') }, 'signing-secret'],
    ['a server that is not there', { timestamp: ['http://127.0.0.1:1/'] }, 'timestamp-unreachable'],
    ['a root that nobody trusts', { roots: 'code.pem' }, 'certificate-unknown'],
    ['a command that does nothing', { by: hook('true', '{file}'), timestamp: 'none' }, 'not-signed'],
    ['a command that fails', { by: hook('false', '{file}'), timestamp: 'none' }, 'signing-failed'],
    ['a command that is not there', { by: hook('no-such-signer', '{file}'), timestamp: 'none' }, 'tool-missing'],
    ['a command that takes the file away', { by: hook('rm', '{file}'), timestamp: 'none' }, 'not-signed'],
  ])('%s', async (_, signing, code) => {
    const { problems } = await refusal(() => sign(signing))
    expect(problems.map(problem => problem.code)).toEqual([code])
    expect(await fingerprint(file())).toBe(await fingerprint(join(work, 'app.exe')))
    expect(await readdir(join(work, 'made'))).toEqual(['app.exe'])
    expect(JSON.stringify(problems)).not.toMatch(new RegExp(`${password}|${(certificates['code'] ?? '').slice(0, 40).replaceAll('+', '\\+')}`))
  })

  test('a command whose signature has no timestamp', async () => {
    const { problems } = await refusal(async () => sign({ by: hook(await signer(), '--file', '{file}'), timestamp: 'command' }))
    expect(problems.map(({ code, fact }) => [code, fact.split('\n')[0]])).toEqual([['timestamp-refused', 'app.exe is not signed: its signature has no timestamp']])
  })

  test('nothing was shown on the way', () => {
    expect(shown).toEqual([])
  })
})
