/** What the SBOMs of a whole release tell: every file, every pin with its hashes, what wheels have inside, and which needs which. */
import type { Manifest, ManifestFile } from './manifest.ts'
import { normalizeName } from './names.ts'
import { releaseSboms, type RoleName } from './plan.ts'
import type { PinnedPackage } from './pinned-packages.ts'

/** Of a SBOM inside a wheel: a crate, a grafted or linked library. */
export interface InnerPart {
  name: string
  version: string
  purl?: string
  sha256?: string
}

/** A SBOM that lies in a wheel. */
export interface InnerSbom {
  /** Of CycloneDX: the serial number. */
  serial?: string
  sha256: string
  parts: readonly InnerPart[]
}

export interface ContainedPin extends Pick<PinnedPackage, 'name' | 'version' | 'sha256'> {
  roles: readonly RoleName[]
}

export interface Artifact extends ManifestFile {
  /** Paths of other artifacts. */
  uses: readonly string[]
  /** Whose pins are in it, or are what it installs. */
  roles: readonly RoleName[]
  inner: readonly InnerSbom[]
}

export interface ReleaseContents {
  application: { name: string; version: string }
  /** Seconds since the epoch. */
  epoch: number
  artifacts: readonly Artifact[]
  pins: readonly ContainedPin[]
}

/** Where the pins of a role stand. */
export const requirementsOf = (role: string): string => `pins/requirements.${role}.txt`

/** @param locked What the requirements file of each role pins @param inner The SBOMs of each wheel, by its path */
export function releaseContents(manifest: Manifest, locked: ReadonlyMap<RoleName, readonly PinnedPackage[]>, inner: ReadonlyMap<string, readonly InnerSbom[]>): ReleaseContents {
  const files = manifest.files.filter(({ path }) => !Object.values<string>(releaseSboms).includes(path))
  const roles = Object.keys(manifest.pins) as RoleName[]
  const paths = new Set(files.map(({ path }) => path))
  return {
    application: manifest.application,
    epoch: manifest.epoch,
    artifacts: files.map(file => ({
      ...file,
      uses: Object.keys(file.from).filter(name => paths.has(name)).sort(),
      roles: roles.filter(role => file.path === requirementsOf(role) || requirementsOf(role) in file.from),
      inner: inner.get(file.path) ?? [],
    })),
    pins: pinsOf(manifest, locked),
  }
}

/** Each version once, whoever installs it, with the hash of every file that would be accepted. */
export function pinsOf({ pins }: Manifest, locked: ReadonlyMap<RoleName, readonly PinnedPackage[]>): ContainedPin[] {
  const roles = Object.keys(pins) as RoleName[]
  const all = roles.flatMap(role => (pins[role] ?? []).map(({ name, version }) => ({ role, name: normalizeName(name), version })))
  const ids = [...new Set(all.map(({ name, version }) => `${name} ${version}`))].sort()
  return ids.map(id => {
    const same = all.filter(({ name, version }) => `${name} ${version}` === id)
    const { name, version } = same[0] as (typeof all)[number]
    const accepted = same.flatMap(({ role }) => locked.get(role) ?? []).filter(each => each.name === name && each.version === version).flatMap(({ sha256 }) => sha256)
    return { name, version, sha256: [...new Set(accepted)].sort(), roles: roles.filter(role => same.some(each => each.role === role)) }
  })
}

/** Each once, whichever wheels have it; sorted. */
export function innerParts(sboms: readonly InnerSbom[]): InnerPart[] {
  const parts = new Map(sboms.flatMap(({ parts }) => parts).map(part => [partId(part), part] as const))
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part)
}

export const partId = ({ purl, name, version }: InnerPart): string => purl ?? `library:${name}@${version}`

interface Nested {
  name?: unknown
  version?: unknown
  purl?: unknown
  hashes?: readonly { alg?: unknown; content?: unknown }[]
  components?: readonly Nested[]
}

/** Of another format nothing but its digest. Folders of a machine that a tool wrote down are no part of a release. */
export function readInnerSbom(text: string, sha256: string): InnerSbom {
  const bom = parse(text)
  if (bom?.['bomFormat'] !== 'CycloneDX') return { sha256, parts: [] }
  const serial = bom['serialNumber']
  return { ...(typeof serial === 'string' && { serial }), sha256, parts: flat((bom['components'] ?? []) as Nested[]).flatMap(partOf) }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
}

const flat = (components: readonly Nested[]): Nested[] => components.flatMap(each => [each, ...flat(each.components ?? [])])

function partOf({ name, version, purl, hashes = [] }: Nested): InnerPart[] {
  if (typeof name !== 'string' || typeof version !== 'string' || String(purl).includes('file:')) return []
  const digest = hashes.find(({ alg }) => alg === 'SHA-256')?.content
  return [{ name, version, ...(typeof purl === 'string' && { purl }), ...(typeof digest === 'string' && { sha256: digest }) }]
}
