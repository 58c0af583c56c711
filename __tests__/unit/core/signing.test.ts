import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { workflowText } from '../../../src/core/init/workflow.ts'
import { cellsOf } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { changed, factsOf, messenger } from '../helpers/facts.ts'
import { places, refusal } from '../helpers/problems.ts'

const folders = await loadFolders()
const download = (name: string) => `{url: 'https://x.example/${name}', sha256: ${'a'.repeat(64)}}`
const pyproject = changed(messenger.pyproject, 'build-backend = "maturin"', 'build-backend = "setuptools.build_meta"')

/** @param sign the lines below client.sign, which is line 12 */
function planned(sign: string, { formats = 'nsis', absent = [] as string[] } = {}) {
  const config = `native:
  targets: [linux-x86_64, windows-x86_64]
  abi: version
  overrides: [{select: ['*-win*'], builder: mingw}]
  windows-python: ${download('python.zip')}
client:
  entry: messenger
  interpreter: host
  formats: [standalone, ${formats}]
  archives:
    windows-x86_64: ${download('python.tar.gz')}
  sign:
${sign.replaceAll(/^(?=.)/gm, '    ')}
`
  return makePlan({ ...factsOf({ config, pyproject }), unsignable: absent }, folders)
}

const signings = (sign: string) => cellsOf(planned(sign), 'client').map(({ target, sign: signing }) => [target, signing])
const timestamp = 'timestamp: http://time.example\n'

describe('clients for Windows are signed, and no others', () => {
  test.each([
    ['a certificate', `tool: osslsigncode\ntimestamp: http://one.example https://two.example/tsa\nroots: keys/root.pem\n`, { by: { kind: 'pkcs12' }, timestamp: ['http://one.example', 'https://two.example/tsa'], roots: 'keys/root.pem' }],
    ['a token', `tool: osslsigncode\ntimestamp: none\npkcs11: {module: /usr/lib/token.so, key: 'pkcs11:object=code', certificate: code.pem}\n`, { by: { kind: 'pkcs11', module: '/usr/lib/token.so', key: 'pkcs11:object=code', certificate: 'code.pem' }, timestamp: 'none' }],
    ['a command', `command: [signer, --in, '{file}', $HOME]\nenvironment: [SIGNER_TOKEN]\ntimestamp: command\n`, { by: { kind: 'command', argv: ['signer', '--in', '{file}', '$HOME'], environment: ['SIGNER_TOKEN'] }, timestamp: 'command' }],
  ])('%s', (_, sign, expected) => {
    expect(signings(sign)).toEqual([['linux-x86_64', undefined], ['windows-x86_64', expected]])
  })
})

test('a workflow hands on the secrets that a signature needs, and no others', () => {
  const secrets = (sign: string) => (parse(workflowText(planned(sign), { project: '.', suite: { repository: 'org/suite', ref: 'a'.repeat(40) } })) as { jobs: { release: { secrets?: object } } }).jobs.release.secrets
  const given = { 'sign-pkcs12': '${{ secrets.SIGN_PKCS12 }}', 'sign-password': '${{ secrets.SIGN_PASSWORD }}' }
  expect(secrets(`tool: osslsigncode\n${timestamp}`)).toEqual(given)
  expect(secrets(`tool: osslsigncode\n${timestamp}pkcs11: {module: /m.so, key: 'pkcs11:object=a', certificate: c.pem}\n`)).toEqual({ 'sign-password': given['sign-password'] })
  expect(secrets(`command: [signer, '{file}']\ntimestamp: none\n`)).toBeUndefined()
})

describe('refused at plan time, with key and fix', () => {
  test.each([
    ['no decision about timestamps', 'tool: osslsigncode\n', 'client.sign.timestamp', /RFC 3161 server .*'none'/],
    ['a tool and a command', `tool: osslsigncode\ncommand: [signer, '{file}']\ntimestamp: none\n`, 'client.sign.command', /Keep one of/],
    ['neither', timestamp, 'client.sign.tool', /osslsigncode/],
    ['a key without the tool', `command: [signer, '{file}']\ntimestamp: none\npkcs11: {module: /usr/lib/token.so, key: 'pkcs11:object=code', certificate: code.pem}\n`, 'client.sign.pkcs11', /tool: osslsigncode/],
    ['a command without the file', 'command: [signer]\ntimestamp: none\n', 'client.sign.command', /'{file}'/],
    ['variables for no command', `tool: osslsigncode\nenvironment: [TOKEN]\n${timestamp}`, 'client.sign.environment', /leave environment out/],
    ['a server for a command', `command: [signer, '{file}']\n${timestamp}`, 'client.sign.timestamp', /write 'command'/],
    ['a command that is not there', 'tool: osslsigncode\ntimestamp: command\n', 'client.sign.timestamp', /RFC 3161/],
  ])('%s', async (_, sign, key, fix) => {
    const { problems, exitCode } = await refusal(() => planned(sign))
    expect([places(problems).map(place => place.replace(/:\d+/, '')), exitCode]).toEqual([[`config-invalid release.yaml ${key}`], 2])
    expect(problems[0]?.fix).toMatch(fix)
  })

  test('no client for Windows', async () => {
    const { problems } = await refusal(() => planned(`tool: osslsigncode\n${timestamp}`, { formats: 'standalone' }))
    expect(places(problems)).toEqual(['config-invalid release.yaml:12 client.sign'])
  })

  test('files that are not there', async () => {
    const sign = `tool: osslsigncode\npkcs11: {module: /usr/lib/token.so, key: 'pkcs11:object=code', certificate: code.pem}\nroots: root.pem\n${timestamp}`
    const { problems } = await refusal(() => planned(sign, { absent: ['code.pem', 'root.pem'] }))
    expect(places(problems)).toEqual(['config-invalid release.yaml:14 client.sign.pkcs11.certificate', 'config-invalid release.yaml:15 client.sign.roots'])
  })

  test.each([
    ['a PIN in a URI', `pkcs11: {module: /m.so, key: 'pkcs11:object=a?pin-value=1234', certificate: c.pem}`, '1234'],
    ['credentials in an address', 'timestamp: https://me:word@time.example', ''],
    ['a file outside of the project', 'roots: ../root.pem', ''],
  ])('%s', (_, line) => {
    expect(factsOf({ config: `client:\n  entry: a\n  sign: {${line}}\n` })).toMatchObject({ problems: [{ code: 'config-invalid' }] })
  })
})
