/** The SBOM of a whole release as CycloneDX 1.6 in JSON (ECMA-424). The same release gives the same bytes. */
import { normalizeName } from './names.ts'
import { innerParts, partId, type Artifact, type ContainedPin, type InnerPart, type InnerSbom, type ReleaseContents } from './release-contents.ts'
import { hashes, packageComponent, purl, referred, serialOf, type Json } from './sbom.ts'

export function releaseCycloneDx({ application, epoch, artifacts, pins }: ReleaseContents): string {
  const root = referred({ type: 'application', ...purl('pypi', { ...application, name: normalizeName(application.name) }) })
  const parts = innerParts(artifacts.flatMap(({ inner }) => inner)).filter(part => partId(part) !== root['bom-ref'])
  const needs = [
    { ref: root['bom-ref'], dependsOn: artifacts.map(fileRef) },
    ...artifacts.map(artifact => ({ ref: fileRef(artifact), dependsOn: neededBy(artifact, pins).filter(ref => ref !== root['bom-ref']) })),
    ...[...pins.map(pinRef), ...parts.map(partId)].map(ref => ({ ref, dependsOn: [] })),
  ]
  const content = {
    version: 1,
    metadata: { timestamp: new Date(epoch * 1000).toISOString(), tools: { components: [{ type: 'application', name: 'release-actions' }] }, component: root },
    components: [...artifacts.map(fileComponent), ...pins.map(pinComponent), ...parts.map(partComponent)],
    dependencies: needs.map(({ ref, dependsOn }) => (dependsOn.length > 0 ? { ref, dependsOn } : { ref })),
  }
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(content), ...content }, null, 1)}\n`
}

const fileRef = ({ path }: { path: string }): string => `file:${path}`
const pinRef = (pin: ContainedPin): string => purl('pypi', pin).purl

const neededBy = ({ uses, roles, inner }: Artifact, pins: readonly ContainedPin[]): string[] =>
  [...uses.map(path => fileRef({ path })), ...pins.filter(pin => pin.roles.some(role => roles.includes(role))).map(pinRef), ...innerParts(inner).map(partId)]

const fileComponent = ({ path, sha256, target, inner }: Artifact): Json => ({
  type: 'file',
  'bom-ref': fileRef({ path }),
  name: path,
  hashes: hashes(sha256),
  ...(inner.length > 0 && { externalReferences: inner.map(bomReference) }),
  ...(target && { properties: [{ name: 'release-actions:target', value: target }] }),
})

/** BOM-Link, where the SBOM has a serial number. */
const bomReference = ({ serial, sha256 }: InnerSbom): Json => ({ type: 'bom', url: serial ? `${serial.replace('urn:uuid:', 'urn:cdx:')}/1` : 'urn:sha256:' + sha256, comment: 'In this wheel, below .dist-info/sboms', hashes: hashes(sha256) })

const pinComponent = (pin: ContainedPin): Json => ({ ...packageComponent(pin), 'bom-ref': pinRef(pin), properties: pin.roles.map(value => ({ name: 'release-actions:role', value })) })

const partComponent = (part: InnerPart): Json => ({ type: 'library', 'bom-ref': partId(part), name: part.name, version: part.version, ...(part.purl && { purl: part.purl }), ...(part.sha256 && { hashes: hashes(part.sha256) }) })
