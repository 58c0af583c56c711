import { describe, expect, test } from '@jest/globals'
import { macosSigningOf } from '../../../src/core/macos-signing.ts'
import { issuesOf, nextWait, verdictOf } from '../../../src/core/notary.ts'
import { sealRefusal, signatureRefusal, signRefusal } from '../../../src/core/rcodesign.ts'

const notarize = { issuer: '57246542-96fe-1a63-e053-0824d011072a', key: '2X9R4HXF34', wait: 60 }

/** What a plan makes of it, and the keys that it reports. */
function planned(said: Partial<Parameters<typeof macosSigningOf>[0]>, absent: readonly string[] = []) {
  const keys: string[] = []
  const signing = macosSigningOf({ timestamp: 'http://time.example', entitlements: undefined, notarize: undefined, ...said }, absent, key => void keys.push(key))
  return { signing, keys }
}

describe('client.sign-macos', () => {
  test('is planned as it is said', () => {
    expect(planned({ entitlements: 'app.plist', notarize })).toEqual({ signing: { timestamp: 'http://time.example', entitlements: 'app.plist', notarize }, keys: [] })
    expect(planned({ timestamp: 'none' }).signing).toEqual({})
  })

  test('without a timestamp nothing is notarized, and entitlements are a file that is there', () => {
    expect(planned({ timestamp: 'none', notarize, entitlements: 'gone.plist' }, ['gone.plist']).keys).toEqual(['client.sign-macos.timestamp', 'client.sign-macos.entitlements'])
  })
})

/** As rcodesign describes one. */
const said = ({ flags = 'RUNTIME', verifies = 'true', stamp = '            time_stamp_token:\n', info = 'aa', resources = 'bb' } = {}) => `
          flags: CodeSignatureFlags(${flags})
          - 'Info (1): ${info}'
          - 'Resources (3): ${resources}'
${stamp}            signature_verifies: ${verifies}
`
const seal = { info: 'aa', resources: 'bb' }
const signing = { timestamp: 'http://time.example' }

describe('a signature that is read', () => {
  test('is good', () => {
    expect(signatureRefusal(said({ flags: 'HARD | RUNTIME' }), signing, seal)).toBeUndefined()
    expect(signatureRefusal(said({ stamp: '', info: '00' }), {})).toBeUndefined()
  })

  test.each([
    ['not valid', said({ verifies: 'false' }), 'signature-refused'],
    ['no signature at all', 'signature: null', 'signature-refused'],
    ['one of two is not valid', said() + said({ verifies: 'false' }), 'signature-refused'],
    ['without the hardened runtime', said({ flags: '0x0' }), 'signature-refused'],
    ['one of two without it', said() + said({ flags: 'HARD' }), 'signature-refused'],
    ['without a timestamp', said({ stamp: '' }), 'timestamp-refused'],
    ['of another Info.plist', said({ info: 'cc' }), 'signature-refused'],
    ['of other resources', said({ resources: 'cc' }), 'signature-refused'],
  ])('is refused: %s', (_, text, code) => {
    expect(signatureRefusal(text, signing, seal)?.code).toBe(code)
  })

  test.each([
    ['Error: CMS error: Time-Stamp Protocol error: HTTP error', 'timestamp-unreachable'],
    ['Error: something else', 'signing-failed'],
  ])('was not made: %s', (text, code) => {
    expect(signRefusal(text, signing).code).toBe(code)
  })
})

describe('the signature of a disk image or a package that is read', () => {
  const stamp = '            time_stamp_token:\n'
  const verified = (...words: string[]) => words.map(word => `      ${word}\n`).join('')
  const image = verified('signature_verifies: true')
  const archive = verified('checksum_verifies: true', 'rsa_signature_verifies: true', 'signature_verifies: true', 'cms_signature_verifies: true')

  test('is good', () => {
    expect(sealRefusal(image + stamp, signing, 'image')).toBeUndefined()
    expect(sealRefusal(archive + stamp, signing, 'package')).toBeUndefined()
    expect(sealRefusal(archive, {}, 'package')).toBeUndefined()
  })

  test.each([
    ['an image without one', '', 'image', 'signature-refused'],
    ['an image whose signature is another', image.replace('true', 'false') + stamp, 'image', 'signature-refused'],
    ['an image without a timestamp', image, 'image', 'timestamp-refused'],
    ['a package with a table of contents alone', verified('checksum_verifies: true') + stamp, 'package', 'signature-refused'],
    ...['checksum', 'rsa_signature', 'cms_signature'].map(what => [`a package whose ${what} is another`, archive.replace(`${what}_verifies: true`, `${what}_verifies: false`) + stamp, 'package', 'signature-refused'] as const),
    ['a package without a timestamp', archive, 'package', 'timestamp-refused'],
  ] as const)('is refused: %s', (_, text, kind, code) => {
    expect(sealRefusal(text, signing, kind)?.code).toBe(code)
  })
})

describe("Apple's notary", () => {
  test('has accepted what it says it has, and nothing else', () => {
    expect(['Accepted', 'In Progress', 'Invalid', 'Rejected', undefined].map(verdictOf)).toEqual(['accepted', 'waiting', 'refused', 'refused', 'refused'])
  })

  test('says why', () => {
    expect(issuesOf('{"issues": [{"severity": "error", "path": "a/b", "message": "no"}]}')).toEqual(['error: a/b: no'])
    expect(issuesOf('{"issues": null, "statusSummary": "Archive is damaged"}')).toEqual(['Archive is damaged'])
    expect(issuesOf('<html>')).toEqual(['its log says nothing that can be read'])
  })

  test('is asked less and less often, and by no two at once', () => {
    expect([0, 1, 2, 20].map(asked => nextWait(asked, 0.5))).toEqual([5000, 7500, 11_250, 30_000])
    expect([nextWait(20, 0), nextWait(20, 1)]).toEqual([22_500, 37_500])
  })
})
