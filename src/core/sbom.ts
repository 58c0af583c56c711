/**
 * What a wheel holds and what it was made with, as CycloneDX 1.6 in JSON (ECMA-424). It lies in the wheel itself (PEP 770), and has the same
 * bytes wherever the same wheel is made.
 */
import { binaryFormat } from './binary-format.ts'
import { sha256 } from './digest.ts'
import { libraryOf } from './library-version.ts'
import { normalizeName } from './names.ts'
import type { PinnedPackage } from './pinned-packages.ts'
import type { WheelMember } from './wheel-contents.ts'

/** All of it is an input of the wheel's key. */
export interface MadeWith {
  /** The interpreter that built; absent where the builder brought it. */
  python?: { name: string; version: string }
  packages: readonly Pick<PinnedPackage, 'name' | 'version' | 'sha256'>[]
  /** Compilers and linkers of the machine. */
  programs: readonly { name: string; version?: string; description: string }[]
  /** What the compiler links in of its own; with `trace` only where that text stands in what was compiled. */
  linked: readonly { name: string; version: string; of: string; trace?: string }[]
  /** Of Cargo.lock; left out where a SBOM of the build backend has them. */
  crates: readonly { name: string; version: string; source: string; sha256?: string }[]
}

export interface SbomFacts extends MadeWith {
  /** `source`: the address of a commit, where it was built from one. */
  application: { name: string; version: string; source?: string }
  /** Seconds since the epoch. */
  epoch: number
}

export type Json = Readonly<Record<string, unknown>>
export interface Component { type: string; 'bom-ref': string; name: string; [key: string]: unknown }

export const sbomPath = (distInfo: string): string => `${distInfo}/sboms/release-actions.cdx.json`

/** @param members All of the wheel; RECORD and an older SBOM of this name do not matter */
export function sbomOf(members: readonly WheelMember[], distInfo: string, facts: SbomFacts): string {
  const others = members.filter(({ path }) => path.startsWith(`${distInfo}/sboms/`) && path !== sbomPath(distInfo)).sort(byPath)
  const compiled = members.filter(({ data }) => binaryFormat(data)).sort(byPath)
  const wheel = referred({ type: 'library', ...purl('pypi', { ...facts.application, name: normalizeName(facts.application.name) }, facts.application.source) })
  const crates = others.some(({ path }) => path.endsWith('.cyclonedx.json')) ? [] : facts.crates
  const components = [...compiled.map(fileComponent), ...linkedComponents(compiled, facts), ...crates.map(crateComponent)]
  const content = {
    version: 1,
    metadata: { timestamp: new Date(facts.epoch * 1000).toISOString(), lifecycles: [{ phase: 'build' }], tools: { components: [{ type: 'application', name: 'release-actions' }] }, component: wheel },
    components,
    ...(others.length > 0 && { externalReferences: others.map(({ path, data }) => ({ type: 'bom', url: encodeURIComponent(path.slice(path.lastIndexOf('/') + 1)), hashes: hashes(sha256(data)) })) }),
    dependencies: [{ ref: wheel['bom-ref'], dependsOn: components.map(each => each['bom-ref']) }, ...components.map(each => ({ ref: each['bom-ref'] }))],
    formulation: [{ components: [...pythonComponent(facts), ...facts.programs.map(each => ({ type: 'application', ...each })), ...facts.packages.map(packageComponent)] }],
  }
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(content), ...content }, null, 1)}\n`
}

/** Its own contents decide it, so that equal SBOMs are one: version 8 of RFC 9562, over sha256. */
export const serialOf = (content: Json): string => `urn:uuid:${uuidOf(content)}`

export function uuidOf(content: Json): string {
  const hex = sha256(JSON.stringify(content))
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Libraries that auditwheel, delvewheel and delocate put beside the modules keep the name that they came with. */
function fileComponent({ path, data }: WheelMember): Component {
  const grafted = /(^|\/)(\.dylibs|[^/]*\.libs)\//.test(path)
  const said = grafted ? libraryOf(path, data) : { name: path }
  return { type: grafted ? 'library' : 'file', 'bom-ref': `file:${path}`, ...said, hashes: hashes(sha256(data)), ...(grafted && { evidence: { occurrences: [{ location: path }] } }) }
}

const linkedComponents = (compiled: readonly WheelMember[], { linked }: MadeWith): Component[] =>
  linked.filter(({ trace }) => compiled.some(({ data }) => trace === undefined || data.includes(trace))).map(({ name, version, of }) =>
    ({ type: 'library', 'bom-ref': `linked:${name}`, name, version, description: `Of ${of}, which gives it to the linker: what modules call of it is inside them` }))

const crateComponent = ({ sha256: digest, source, ...crate }: MadeWith['crates'][number]): Component =>
  referred({ type: 'library', ...purl('cargo', crate, source), ...(digest && { hashes: hashes(digest) }) })

/** Which of the files it was is the machine's choice; each is held to its hash. */
export const packageComponent = ({ sha256: digests, ...pinned }: MadeWith['packages'][number]): Json => ({
  type: 'library',
  ...purl('pypi', pinned),
  ...(digests.length > 0 && { externalReferences: [{ type: 'distribution', url: purl('pypi', pinned).purl, comment: 'One of the files with these hashes', hashes: digests.flatMap(hashes) }] }),
})

const pythonComponent = ({ python }: MadeWith): Json[] => (python ? [{ type: 'platform', ...python }] : [])
export const referred = <T extends { purl: string; name: string; type: string }>(component: T) => ({ ...component, 'bom-ref': component.purl })
export const purl = (kind: string, { name, version }: { name: string; version: string }, source = '') => ({ name, version, purl: `pkg:${kind}/${name}@${encodeURIComponent(version)}${source && `?vcs_url=${encodeURIComponent(source)}`}` })
export const hashes = (content: string) => [{ alg: 'SHA-256', content }]
const byPath = (a: WheelMember, b: WheelMember): number => (a.path < b.path ? -1 : 1)
