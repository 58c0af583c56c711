/** The SBOM of a whole release as SPDX 2.3 in JSON. The same release gives the same bytes. */
import { sha256 } from './digest.ts'
import { normalizeName } from './names.ts'
import { innerParts, partId, type Artifact, type ContainedPin, type ReleaseContents } from './release-contents.ts'
import { purl, uuidOf, type Json } from './sbom.ts'

type Relationship = readonly [from: string, kind: string, to: string]

/** Files are packages too: SPDX wants the SHA-1 of what it calls a file, and a release is known by sha256. */
export function releaseSpdx({ application, epoch, artifacts, pins }: ReleaseContents): string {
  const parts = innerParts(artifacts.flatMap(({ inner }) => inner))
  const root = idOf('application')
  const content = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `${application.name} ${application.version}`,
    creationInfo: { created: new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z'), creators: ['Tool: release-actions'] },
    packages: [
      { ...named(root, application), ...located(purl('pypi', { ...application, name: normalizeName(application.name) }).purl), primaryPackagePurpose: 'APPLICATION' },
      ...artifacts.map(each => ({ ...named(fileId(each), { name: each.path }), packageFileName: `./${each.path}`, checksums: [checksum(each.sha256)], primaryPackagePurpose: 'ARCHIVE' })),
      ...pins.map(pinPackage),
      ...parts.map(part => ({ ...named(idOf(partId(part)), part), ...located(part.purl), ...(part.sha256 && { checksums: [checksum(part.sha256)] }) })),
    ],
    relationships: [['SPDXRef-DOCUMENT', 'DESCRIBES', root] as const, ...artifacts.map(each => [root, 'CONTAINS', fileId(each)] as const), ...artifacts.flatMap(each => relationshipsOf(each, pins))].map(([spdxElementId, relationshipType, relatedSpdxElement]) => ({ spdxElementId, relationshipType, relatedSpdxElement })),
  }
  return `${JSON.stringify({ ...content, documentNamespace: `https://spdx.org/spdxdocs/${normalizeName(application.name)}-${uuidOf(content)}` }, null, 1)}\n`
}

/** Of letters, digits, `.` and `-`. */
const idOf = (what: string): string => `SPDXRef-${sha256(what).slice(0, 32)}`
const fileId = ({ path }: { path: string }): string => idOf(`file:${path}`)
const pinId = (pin: ContainedPin): string => idOf(`pin:${purl('pypi', pin).purl}`)

/** A client has its pins inside; a server's folder, an index and a requirements file name them. */
function relationshipsOf(artifact: Artifact, pins: readonly ContainedPin[]): Relationship[] {
  const kind = artifact.path.startsWith('client/') ? 'CONTAINS' : 'DEPENDS_ON'
  const installed = pins.filter(({ roles }) => roles.some(role => artifact.roles.includes(role)))
  return [
    ...artifact.uses.map(path => [fileId(artifact), 'GENERATED_FROM', fileId({ path })] as const),
    ...installed.map(pin => [fileId(artifact), kind, pinId(pin)] as const),
    ...innerParts(artifact.inner).map(part => [fileId(artifact), 'CONTAINS', idOf(partId(part))] as const),
  ]
}

const named = (SPDXID: string, { name, version }: { name: string; version?: string }): Json => ({ SPDXID, name, ...(version && { versionInfo: version }), downloadLocation: 'NOASSERTION', filesAnalyzed: false })
const located = (referenceLocator: string | undefined): Json => (referenceLocator ? { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator }] } : {})
const checksum = (checksumValue: string): Json => ({ algorithm: 'SHA256', checksumValue })

/** A checksum is that of one file; which of several it was is the installing machine's choice. */
function pinPackage(pin: ContainedPin): Json {
  const [only, ...others] = pin.sha256
  const accepted = others.length > 0 ? { comment: `One of the files with these SHA-256: ${pin.sha256.join(' ')}` } : only ? { checksums: [checksum(only)] } : {}
  return { ...named(pinId(pin), pin), ...located(purl('pypi', pin).purl), ...accepted, primaryPackagePurpose: 'LIBRARY' }
}
