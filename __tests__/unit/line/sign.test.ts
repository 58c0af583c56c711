/** What becomes of secrets and of files, whoever signs. Real signatures: e2e/signing.test.ts. */
import { describe, expect, test } from '@jest/globals'
import type { Signing } from '../../../src/core/signing.ts'
import { openSigner } from '../../../src/line/sign.ts'
import type { Command, Finished } from '../../../src/ports.ts'
import { memoryPorts, type MemoryPorts } from '../../../src/ports/memory.ts'
import { identity } from '../../contract/places.ts'
import { refusal } from '../helpers/problems.ts'

const [certificate, password] = ['Y2FuYXJ5', 'a canary sings']
const given = { 'sign-pkcs12': `${certificate.slice(0, 4)}\n${certificate.slice(4)}\n`, 'sign-password': password, unsigned: false }
const nothing = { 'sign-pkcs12': undefined, 'sign-password': undefined, unsigned: false }
const pkcs12: Signing = { by: { kind: 'pkcs12' }, timestamp: 'none' }
const pkcs11: Signing = { by: { kind: 'pkcs11', module: '/usr/lib/token.so', key: 'pkcs11:object=code', certificate: 'code.pem' }, timestamp: ['http://one.example', 'http://two.example'], roots: 'root.pem' }
const hook: Signing = { by: { kind: 'command', argv: ['signer', '--to={file}', '$HOME; x', 'two words'], environment: ['SIGNER_TOKEN'] }, timestamp: 'none' }

const after = (argv: readonly string[], flag: string) => argv[argv.indexOf(flag) + 1] ?? ''
const good = 'Timestamp Server Signature verification: ok\nSignature verification: ok\n'

interface World {
  env?: Record<string, string>
  sign?(command: Command, ports: MemoryPorts): Partial<Finished> | void | Promise<Partial<Finished> | void>
}

function world({ env = {}, sign }: World = {}): MemoryPorts {
  const ports: MemoryPorts = memoryPorts({
    env,
    files: { 'app.exe': 'unsigned' },
    programs: {
      osslsigncode: async command => {
        if (command.argv[1] === 'verify') {
          ports.reporter.note(`verifying beside ${(await left(ports)).map(path => path.replace(/^.*\//, '')).join(', ')}`)
          return { stdout: good }
        }
        await ports.files.write(after(command.argv, '-out'), 'signed')
        return sign?.(command, ports)
      },
      signer: command => sign?.(command, ports),
    },
  })
  return ports
}

const sign = async (ports: MemoryPorts, signing = pkcs12, request: typeof given | typeof nothing = given) =>
  (await openSigner(signing, identity, request, { project: '/project', install: false }, '/somewhere', ports))('/project/app.exe')

const digest = async (ports: MemoryPorts) => (await ports.files.digest('/project/app.exe')).sha256
const left = async ({ files }: MemoryPorts) => (await files.list('/somewhere').catch(() => [])).map(({ path }) => path)

test('a certificate and its password are files of their owner, as long as osslsigncode runs', async () => {
  const seen: [string, string, number | undefined][] = []
  const ports = world({ sign: async ({ argv }, { files }) => {
    for (const path of [after(argv, '-pkcs12'), after(argv, '-readpass')]) {
      const mode = (await files.list('/somewhere')).find(entry => path.endsWith(entry.path))?.mode
      seen.push([path.replace(/^.*\//, ''), await files.text(path), mode])
    }
  } })
  const before = await digest(ports)
  const { result } = await sign(ports)
  expect(ports.seen.notes).toEqual(['verifying beside app.exe'])
  expect(seen).toEqual([['certificate.p12', 'canary', 0o600], ['password', password, 0o600]])
  expect(result).toEqual({ unsigned: before, signed: await digest(ports) })
  expect(result.signed).not.toBe(before)
  expect(await left(ports)).toEqual([])
})

test('the name and the address of the application are what Windows shows', async () => {
  const ports = world()
  await sign(ports, pkcs11)
  const [{ argv } = { argv: [] }, { argv: verifying } = { argv: [] }] = ports.seen.ran
  expect(argv.join(' ')).toContain('-h sha256 -n My App -i https://firm.example/my-app -ts http://one.example -ts http://two.example -in /project/app.exe')
  expect(argv.join(' ')).toContain('-pkcs11module /usr/lib/token.so -certs /project/code.pem -key pkcs11:object=code')
  expect(verifying.join(' ')).toContain('-CAfile /project/root.pem -TSA-CAfile /project/root.pem')
})

describe('secrets are never words of a command, nor seen', () => {
  const env = { SIGNER_TOKEN: 'token canary', SIGN_PKCS12: certificate, SIGN_PASSWORD: password, OTHER: 'other' }
  const secrets = [certificate, 'canary', password, env.SIGNER_TOKEN]

  test.each([
    ['a certificate', pkcs12, given],
    ['from the environment', pkcs12, nothing],
    ['a token', pkcs11, given],
    ['a command', hook, nothing],
  ])('%s', async (_, signing, request) => {
    const ports = world({ env, sign: () => ({ code: 1, stdout: secrets.join('\n'), stderr: `it was ${password}` }) })
    const { problems } = await refusal(() => sign(ports, signing, request))
    expect(problems[0]?.code).toBe('signing-failed')
    expect(problems[0]?.fact).toContain('***')
    const shown = JSON.stringify([problems, ports.seen.ran.map(({ argv, env: added }) => [argv, added]), ports.seen.notes, ports.seen.warnings])
    // The memory's screen has what a program prints; it was told not to show it.
    expect(ports.seen.ran.map(command => command.shown)).toEqual([false])
    for (const secret of signing === hook ? [env.SIGNER_TOKEN] : [certificate, password]) expect(shown).not.toContain(secret)
  })

  test('only a command sees what it was given, and osslsigncode sees none of it', async () => {
    const ports = world({ env, sign: async ({ argv }, { files }) => void (argv[0] === 'signer' && await files.write('/somewhere/signing/app.exe', 'signed')) })
    await sign(ports, hook)
    expect(ports.seen.ran.map(({ argv, inherit }) => [argv[0], inherit?.includes('SIGNER_TOKEN'), inherit?.includes('OTHER'), inherit?.includes('PATH')])).toEqual([['signer', true, false, true], ['osslsigncode', false, false, true]])
  })
})

test('each word of a command is passed as it stands', async () => {
  const ports = world({ env: { SIGNER_TOKEN: 'x' } })
  await sign(ports, hook)
  expect(ports.seen.ran[0]?.argv).toEqual(['signer', '--to=/somewhere/signing/app.exe', '$HOME; x', 'two words'])
})

describe('what fails leaves the file as it was, and nothing beside', () => {
  test.each<[string, Signing, World['sign'], string]>([
    ['the tool', pkcs12, () => ({ code: 1 }), 'signing-failed'],
    ['the tool, after its time', pkcs12, () => ({ code: 124, late: true }), 'signing-failed'],
    ['a wrong password', pkcs12, () => ({ code: 255, stderr: 'Failed to parse PKCS#12 file: x (Wrong password?)' }), 'signing-password'],
    ['the command', hook, () => ({ code: 3 }), 'signing-failed'],
    ['an interruption', pkcs12, () => { throw Object.assign(new Error('interrupted'), { code: 'x' }) }, 'interrupted'],
  ])('%s', async (_, signing, fails, code) => {
    const ports = world({ env: { SIGNER_TOKEN: 'x' }, ...(fails && { sign: fails }) })
    const before = await digest(ports)
    const found = await refusal(() => sign(ports, signing)).then(({ problems }) => problems[0]?.code, (error: Error) => error.message)
    expect(found).toBe(code)
    expect(await digest(ports)).toBe(before)
    expect(await left(ports)).toEqual([])
  })
})

describe('what is missing is said before anything is made', () => {
  test.each([
    ['a certificate', pkcs12, nothing, ['the input sign-pkcs12 (on the command line SIGN_PKCS12)', 'the input sign-password (on the command line SIGN_PASSWORD)']],
    ['a PIN', pkcs11, nothing, ['the input sign-password (on the command line SIGN_PASSWORD)']],
    ['a variable', hook, nothing, ['the variable SIGNER_TOKEN']],
  ])('%s', async (_, signing, request, missing) => {
    const { problems } = await refusal(() => sign(world(), signing, request))
    expect(problems.map(({ code, fact }) => [code, fact])).toEqual(missing.map(what => ['signing-secret', `client.sign needs ${what}, which is empty`]))
  })

  test('what is no base64', async () => {
    const { problems } = await refusal(() => sign(world(), pkcs12, { ...given, 'sign-pkcs12': 'certificate.p12' }))
    expect(problems.map(({ code, fact }) => [code, fact])).toEqual([['signing-secret', 'what sign-pkcs12 has is no base64']])
  })

  test('osslsigncode', async () => {
    const { problems } = await refusal(() => sign(memoryPorts(), pkcs12))
    expect(problems).toMatchObject([{ code: 'tool-missing', fix: expect.stringContaining("Debian's package osslsigncode") }])
  })
})
