/** What attestations cover, and in which shapes they come; that signatures hold is tried end to end. */
import { describe, expect, test } from '@jest/globals'
import { bundlesIn } from '../../../src/verify/bundles.ts'
import { covered } from '../../../src/verify/covered.ts'
import type { Statement } from '../../../src/verify/sigstore.ts'

describe('covered', () => {
  const [signer, other] = [{ workflow: 'one' }, { workflow: 'two' }]
  const says = (...subjects: [string, string][]): Statement => ({ signer, subjects: subjects.map(([name, sha256]) => ({ name, sha256 })) })
  const attestable = { manifest: 'm', distributions: [{ path: 'wheels/a.whl', sha256: 'a' }, { path: 'wheels/b.whl', sha256: 'b' }] }
  const [a, b] = [says(['a.whl', 'a']), { ...says(['b.whl', 'b']), signer: other }]

  test.each<[string, (Statement | string)[], ReturnType<typeof covered>]>([
    ['release.json stands for everything', ['does not hold', a, says(['release.json', 'm'])], { covers: 'release', signers: [signer], deviations: [] }],
    ['each distribution, by one or several', [a, 'does not hold', b], { covers: 'distributions', signers: [signer, other], deviations: [] }],
    ['all of them in one', [says(['a.whl', 'a'], ['b.whl', 'b'])], { covers: 'distributions', signers: [signer, signer], deviations: [] }],
    ['one is missing', [a, 'does not hold'], { signers: [], deviations: ['attestation: does not hold', 'wheels/b.whl: no attestation speaks of it'] }],
    ['one under another name', [a, says(['c.whl', 'b'])], { signers: [], deviations: ['wheels/b.whl: no attestation speaks of it'] }],
    ['none of them', [says(['a.whl', 'x'], ['b.whl', 'y']), 'is by others', 'is by others'], { signers: [], deviations: ['attestation: it speaks of 2 other files, and not of this release.json', 'attestation: is by others'] }],
  ])('%s', (_, verdicts, expected) => expect(covered(verdicts, attestable)).toEqual(expected))

  test('a release without distributions is not covered by nothing', () => {
    expect(covered([a], { ...attestable, distributions: [] })).toEqual({ signers: [], deviations: ['attestation: it speaks of 1 other files, and not of this release.json'] })
  })
})

describe('bundles', () => {
  const attestation = (statement: string) => ({ version: 1, verification_material: { certificate: 'c', transparency_entries: [{ logIndex: '1' }] }, envelope: { statement, signature: 's' } })
  const bundle = (payload: string) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'c' }, tlogEntries: [{ logIndex: '1' }] },
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 's' }] },
  })

  test.each<[string, unknown, unknown[]]>([
    ['an attestation', attestation('x'), [bundle('x')]],
    ['the provenance of a file', { version: 1, attestation_bundles: [{ publisher: {}, attestations: [attestation('x'), attestation('y')] }, { publisher: {}, attestations: [attestation('z')] }] }, ['x', 'y', 'z'].map(bundle)],
    ['a bundle, and whatever is none of these, is left to Sigstore to judge', { dsseEnvelope: {} }, [{ dsseEnvelope: {} }]],
    ['lists that are none', { attestation_bundles: [{ attestations: 'x' }] }, [{ attestation_bundles: [{ attestations: 'x' }] }]],
    ['nothing', null, [null]],
  ])('%s', (_, document, expected) => expect(bundlesIn(document)).toEqual(expected))
})
