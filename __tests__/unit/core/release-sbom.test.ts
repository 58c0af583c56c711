/** The SBOMs of a whole release, held against the tools of CycloneDX and of SPDX. */
import { describe, expect, test } from '@jest/globals'
import type { Manifest, ManifestFile } from '../../../src/core/manifest.ts'
import { readPinned } from '../../../src/core/pinned-packages.ts'
import { readInnerSbom, releaseContents } from '../../../src/core/release-contents.ts'
import { releaseCycloneDx } from '../../../src/core/release-cyclonedx.ts'
import { releaseSpdx } from '../../../src/core/release-spdx.ts'
import { validateSboms } from '../../tools/cyclonedx/cyclonedx.ts'
import { validateSpdx } from '../../tools/spdx/spdx.ts'

const [a, b, c] = ['a', 'b', 'c'].map(digit => digit.repeat(64)) as [string, string, string]
const file = (path: string, sha256: string, from: ManifestFile['from'] = {}): ManifestFile => ({ path, sha256, size: 1, from })
const wheel = 'wheels/app-1.0-cp39-abi3-manylinux2014_x86_64.whl'
const manifest: Manifest = {
  schema: 1,
  application: { name: 'My.App', version: '1.0+local' },
  python: '3.11',
  epoch: 1_700_000_000,
  inputs: { 'uv.lock': a },
  files: [
    file('client/app 1.0.snap', a, { [wheel]: c, 'pins/requirements.client.txt': b, 'python 3.11': a }),
    file('pins/requirements.client.txt', b, { 'uv.lock': a }),
    file('pins/requirements.server.txt', a, { 'uv.lock': a }),
    file('sbom/release.cdx.json', b),
    file('server/heroku/Procfile', b, { [wheel]: c, 'pins/requirements.server.txt': a }),
    file(wheel, c),
  ],
  pins: { client: [{ name: 'lib-a', version: '1.2' }], server: [{ name: 'lib-a', version: '1.2' }, { name: 'lib-b', version: '3.0', marker: "os_name == 'nt'" }] },
  skipped: [],
}
const one = `lib-a==1.2 \\\n    --hash=sha256:${b} \\\n    --hash=sha256:${a}\n`
const locked = new Map([['client', readPinned(one)], ['server', readPinned(`${one}lib-b==3.0 ; os_name == 'nt' \\\n    --hash=sha256:${c}\n`)]] as const)
const ours = JSON.stringify({ bomFormat: 'CycloneDX', serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79', components: [{ name: 'libz', version: '1.3' }, { name: 'serde', version: '1.0', purl: 'pkg:cargo/serde@1.0', hashes: [{ alg: 'SHA-256', content: c }], components: [{ name: 'inside', version: '0.1', purl: 'pkg:cargo/inside@0.1' }] }, { name: 'app', version: '1.0', purl: 'pkg:cargo/app@1.0?download_url=file:///home' }, { name: 'app/_core.so' }] })
const contents = releaseContents(manifest, locked, new Map([[wheel, [readInnerSbom(ours, a), readInnerSbom('SPDXVersion: SPDX-2.3', b)]]]))

interface CycloneDx {
  metadata: { component: { purl: string } }
  components: { name: string; version?: string; purl?: string; hashes?: { content: string }[]; externalReferences?: { url: string; hashes: { content: string }[] }[] }[]
  dependencies: { ref: string; dependsOn?: string[] }[]
}
interface Spdx {
  packages: { SPDXID: string; name: string; versionInfo?: string; comment?: string; checksums?: { checksumValue: string }[] }[]
  relationships: { spdxElementId: string; relationshipType: string; relatedSpdxElement: string }[]
}

describe('CycloneDX', () => {
  const text = releaseCycloneDx(contents)
  const { metadata, components, dependencies } = JSON.parse(text) as CycloneDx

  test('is valid', () => {
    expect(validateSboms([text])).toEqual(['valid'])
  })

  test('has every file but itself, every pin with its hashes once, and what is in the wheels', () => {
    expect(metadata.component.purl).toBe('pkg:pypi/my-app@1.0%2Blocal')
    expect(components.map(({ name, version }) => [name, version].join(' ').trim())).toEqual(['client/app 1.0.snap', 'pins/requirements.client.txt', 'pins/requirements.server.txt', 'server/heroku/Procfile', wheel, 'lib-a 1.2', 'lib-b 3.0', 'libz 1.3', 'inside 0.1', 'serde 1.0'])
    const of = (wanted: string) => components.find(({ name }) => name === wanted)
    expect(of(wheel)?.hashes?.map(({ content }) => content)).toEqual([c])
    expect(of(wheel)?.externalReferences?.map(({ url }) => url)).toEqual(['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1', `urn:sha256:${b}`])
    expect(of('lib-a')?.externalReferences?.[0]?.hashes.map(({ content }) => content)).toEqual([a, b])
  })

  test('says which file has whose pins, and what the wheel has inside', () => {
    const needs = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]))
    expect(needs.get('file:client/app 1.0.snap')).toEqual(['file:pins/requirements.client.txt', `file:${wheel}`, 'pkg:pypi/lib-a@1.2'])
    expect(needs.get('file:server/heroku/Procfile')).toEqual(['file:pins/requirements.server.txt', `file:${wheel}`, 'pkg:pypi/lib-a@1.2', 'pkg:pypi/lib-b@3.0'])
    expect(needs.get(`file:${wheel}`)).toEqual(['library:libz@1.3', 'pkg:cargo/inside@0.1', 'pkg:cargo/serde@1.0'])
    expect(needs.size).toBe(1 + components.length)
  })
})

describe('SPDX', () => {
  const text = releaseSpdx(contents)
  const { packages, relationships } = JSON.parse(text) as Spdx

  test('is valid', () => {
    expect(validateSpdx([text])).toEqual(['valid'])
  }, 120_000)

  test('has the same as CycloneDX, and the application', () => {
    const { components } = JSON.parse(releaseCycloneDx(contents)) as CycloneDx
    expect(packages.map(({ name, versionInfo }) => `${name} ${versionInfo}`)).toEqual(['My.App 1.0+local', ...components.map(({ name, version }) => `${name} ${version}`)])
    expect(packages.find(({ name }) => name === 'lib-a')?.comment).toBe(`One of the files with these SHA-256: ${a} ${b}`)
    expect(packages.find(({ name }) => name === 'lib-b')?.checksums).toEqual([{ algorithm: 'SHA256', checksumValue: c }])
  })

  test('a client contains its pins, a server depends on them', () => {
    const nameOf = (id: string) => packages.find(({ SPDXID }) => SPDXID === id)?.name ?? id
    const said = relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) => `${nameOf(spdxElementId)} ${relationshipType} ${nameOf(relatedSpdxElement)}`)
    expect(said).toEqual(expect.arrayContaining(['SPDXRef-DOCUMENT DESCRIBES My.App', 'client/app 1.0.snap CONTAINS lib-a', 'server/heroku/Procfile DEPENDS_ON lib-b', `${wheel} CONTAINS serde`, `client/app 1.0.snap GENERATED_FROM ${wheel}`]))
    expect(said).not.toContain('client/app 1.0.snap CONTAINS lib-b')
  })
})
