import { describe, expect, test } from '@jest/globals'
import type { Manifest } from '../../../src/core/manifest.ts'
import { provenanceOf, type ProvenanceFacts } from '../../../src/core/provenance.ts'

const [a, b, c] = ['a', 'b', 'c'].map(digit => digit.repeat(64)) as [string, string, string]
const manifest: Manifest = {
  schema: 1,
  application: { name: 'app', version: '1.0' },
  python: '3.11',
  epoch: 0,
  inputs: { 'release.yaml': a, 'uv.lock': b },
  files: [{ path: 'pins/requirements.build.zig.txt', sha256: a, size: 1, from: { 'native-build/zig/requirements.txt': c } }, { path: 'wheels/app.whl', sha256: b, size: 1, from: {} }],
  pins: {},
  skipped: [],
}
const facts: ProvenanceFacts = { manifest, manifestDigest: c, pins: [{ name: 'lib-a', version: '1.2', sha256: [a, b], roles: ['server'] }] }

interface Statement {
  _type: string
  subject: { name: string; digest: { sha256: string } }[]
  predicateType: string
  predicate: { buildDefinition: { buildType: string; externalParameters: Record<string, unknown>; resolvedDependencies: { uri: string; digest: Record<string, string> }[] }; runDetails: { builder: { id: string } } }
}
const read = (more: Partial<ProvenanceFacts> = {}) => JSON.parse(provenanceOf({ ...facts, ...more })) as Statement

describe('provenance', () => {
  test('is a statement about every file, and about the manifest', () => {
    const { _type, predicateType, subject } = read()
    expect([_type, predicateType]).toEqual(['https://in-toto.io/Statement/v1', 'https://slsa.dev/provenance/v1'])
    expect(subject.map(({ name, digest }) => [name, digest.sha256])).toEqual([['pins/requirements.build.zig.txt', a], ['wheels/app.whl', b], ['release.json', c]])
  })

  test('says what went in: inputs, tools, each accepted file of each pin', () => {
    const { buildDefinition } = read().predicate
    expect(buildDefinition.externalParameters).toEqual({ application: { name: 'app', version: '1.0' }, python: '3.11', inputs: manifest.inputs })
    expect(buildDefinition.resolvedDependencies.map(({ uri, digest }) => [uri.replace(/^.*\/native/, 'native'), digest['sha256']])).toEqual([['native-build/zig/requirements.txt', c], ['pkg:pypi/lib-a@1.2', a], ['pkg:pypi/lib-a@1.2', b]])
  })

  test('made on a machine of one\'s own it says so; on a runner it names the workflow, the commit and the tag', () => {
    expect(read().predicate.runDetails.builder.id).toMatch(/#unsigned-local$/)
    const { buildDefinition, runDetails } = read({ commit: 'f'.repeat(40), tag: 'v1.0', repository: 'https://hub.example/o/app', workflow: 'https://hub.example/o/app/.github/workflows/release.yml@refs/tags/v1.0' }).predicate
    expect(runDetails.builder.id).toBe('https://hub.example/o/app/.github/workflows/release.yml@refs/tags/v1.0')
    expect(buildDefinition.resolvedDependencies[0]).toEqual({ uri: 'git+https://hub.example/o/app@refs/tags/v1.0', digest: { gitCommit: 'f'.repeat(40) } })
    expect(buildDefinition.externalParameters).toMatchObject({ commit: 'f'.repeat(40), tag: 'v1.0' })
  })
})
