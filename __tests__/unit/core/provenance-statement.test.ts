import { expect, test } from '@jest/globals'
import { provenanceOf } from '../../../src/core/provenance.ts'
import { contradictions, readProvenance } from '../../../src/core/provenance-statement.ts'
import { codes } from '../helpers/problems.ts'
import { manifest } from '../helpers/released.ts'

const facts = { manifest, manifestDigest: 'd', pins: [] }
const listed = { ...Object.fromEntries(manifest.files.map(({ path, sha256 }) => [path, sha256])), 'release.json': 'd' }

test('what is written is read', () => {
  const claims = readProvenance(provenanceOf({ ...facts, commit: 'c', tag: 'v1', repository: 'https://forge.example/org/app', workflow: 'https://forge.example/org/app/w.yml@refs/tags/v1' }), 'p')
  expect(claims).toEqual({ subjects: listed, commit: 'c', tag: 'v1', repository: 'org/app', builder: 'https://forge.example/org/app/w.yml@refs/tags/v1' })
  expect(contradictions(claims, listed)).toEqual([])
})

test('of a machine of one\'s own it has neither', () => {
  const { builder, ...claims } = readProvenance(provenanceOf(facts), 'p')
  expect(claims).toEqual({ subjects: listed })
  expect(builder).toMatch(/#unsigned-local$/)
})

test('a file that either of both does not have, or has otherwise', () => {
  const { 'release.json': _, ...fewer } = listed
  expect(contradictions(readProvenance(provenanceOf(facts), 'p'), { ...fewer, more: 'm' })).toEqual(['more: the provenance speaks of none, the release has m', 'release.json: the provenance speaks of d, the release has none'])
})

test.each(['', '[]', '{"subject": []}', JSON.stringify({ subject: [], predicateType: 'other', predicate: { buildDefinition: { externalParameters: {}, resolvedDependencies: [] }, runDetails: { builder: { id: '' } } } })])('what is none: %s', async text => {
  expect(await codes(() => readProvenance(text, 'p'))).toEqual(['provenance-malformed'])
})
