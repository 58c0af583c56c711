/** What the cell of a client for macOS has in the plan. */
import { describe, expect, test } from '@jest/globals'
import { cellsOf } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { workflowText } from '../../../src/core/init/workflow.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { factsOf } from '../helpers/facts.ts'
import { refusal } from '../helpers/problems.ts'

const folders = await loadFolders()
const archive = { url: 'https://x.example/python.tar.gz', sha256: 'a'.repeat(64) }
const facts = (more: string) => factsOf({ config: `native: {targets: [macos-arm64]}\nclient:\n  entry: messenger\n  archives: {macos-arm64: {url: '${archive.url}', sha256: ${archive.sha256}}}\n${more}` })
const cells = (more: string) => cellsOf(makePlan(facts(more), folders), 'client')
const notarize = 'notarize: {issuer: 57246542-96fe-1a63-e053-0824d011072a, key: 2X9R4HXF34}'

test('its formats, its interpreter, and how it is signed', () => {
  expect(cells(`  formats: [app, dmg, pkg]\n  budgets: {dmg: 30 MB}\n  sign-macos: {${notarize}}\n`)).toMatchObject([{
    stage: 'client',
    id: 'client-standalone-macos-arm64',
    target: 'macos-arm64',
    runner: 'macos-15',
    interpreter: 'standalone',
    archive,
    signMacos: { timestamp: 'http://timestamp.apple.com/ts01', notarize: { issuer: '57246542-96fe-1a63-e053-0824d011072a', key: '2X9R4HXF34', wait: 60 } },
    formats: [{ name: 'app' }, { name: 'dmg', budget: 30_000_000 }, { name: 'pkg' }],
    files: ['client/messenger-0.1.0-macos-arm64.app.zip', 'client/messenger-0.1.0-macos-arm64.dmg', 'client/messenger-0.1.0-macos-arm64.pkg'],
  }])
  const [cell] = cells('  formats: [app]\n')
  expect(cell && ['macosOnLinux', 'signMacos', 'wine', 'sign'].filter(key => key in cell)).toEqual([])
})

describe('made on Linux', () => {
  test('it goes to a runner of Linux', () => {
    expect(cells('  formats: [app]\n  macos-on-linux: true\n')).toMatchObject([{ runner: 'ubuntu-24.04', macosOnLinux: true, target: 'macos-arm64' }])
  })

  test('it is no disk image and no package, and both are said at once', async () => {
    const { problems } = await refusal(() => cells('  formats: [app, dmg, pkg]\n  macos-on-linux: true\n'))
    expect(problems.map(({ code, fact }) => [code, fact.replace(/^.*?: /, '')])).toEqual(['dmg', 'pkg'].map(format => ['config-invalid', expect.stringContaining(`a ${format} is made by Apple's`)]))
  })
})

test('the signature is of no use where no client is for macOS', async () => {
  const { problems } = await refusal(() => makePlan(factsOf({ config: 'native: {targets: [linux-x86_64]}\nclient: {entry: messenger, interpreter: host, formats: [zip], sign-macos: {}}\n' }), folders))
  expect(problems.map(({ fact }) => fact)).toEqual([expect.stringContaining('no client of this release is for macOS')])
})

test.each([
  ['app, dmg', '', ['SIGN_MACOS_PKCS12', 'SIGN_MACOS_PASSWORD']],
  ['dmg, pkg', notarize, ['SIGN_MACOS_PKCS12', 'SIGN_MACOS_PASSWORD', 'SIGN_MACOS_INSTALLER_PKCS12', 'SIGN_MACOS_INSTALLER_PASSWORD', 'NOTARY_KEY']],
])('the workflow of %s, %s hands on the secrets that it takes', (formats, notarizing, secrets) => {
  const text = workflowText(makePlan(facts(`  formats: [${formats}]\n  sign-macos: {${notarizing}}\n`), folders), { project: '.', suite: { repository: 'org/release-actions', ref: 'v1' } })
  expect([...text.matchAll(/secrets\.([A-Z0-9_]+)/g)].map(([, name]) => name).filter(name => name !== 'GITHUB_TOKEN')).toEqual(secrets)
})
