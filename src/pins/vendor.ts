/**
 * Packages that come from a git commit or a folder, which no hash can pin for others: the release builds each into a wheel of pure Python
 * of its own, and from then on it is pinned like any other, by the hash of that wheel.
 */
import { lineOfPackage } from '../core/locate.ts'
import { escapeName, normalizeName } from '../core/names.ts'
import { optional } from '../core/shape.ts'
import type { Problem } from '../errors.ts'
import type { Lock, LockedPackage, Source } from './lock.ts'

export type VendoredSource = Extract<Source, { kind: 'git' | 'directory' }>

export interface Vendored {
  /** Normalized. */
  name: string
  version: string
  source: VendoredSource
  /** The name of the wheel's file. */
  file: string
}

export interface Vendoring {
  vendored: readonly Vendored[]
  problems: readonly Problem[]
}

/** What release.yaml names under `native.vendor`, as the lock has it. */
export function vendoredOf(lock: Lock, names: readonly string[]): Vendoring {
  const found = names.map(name => vendor(lock, normalizeName(name)))
  return { vendored: found.flatMap(each => ('file' in each ? [each] : [])), problems: found.flatMap(each => ('code' in each ? [each] : [])) }
}

function vendor(lock: Lock, name: string): Vendored | Problem {
  const problem = (fact: string, fix: string): Problem => ({ code: 'vendor-impossible', fact, fix, where: { file: lock.file, key: 'native.vendor', ...optional('line', lineOfPackage(lock.text, name)) } })
  const locked = lock.packages.filter(each => each.name === name)
  const [only] = locked
  if (!only) return problem(`native.vendor names ${name}, which ${lock.file} does not have`, 'Take it out, or lock the project again')
  if (locked.length > 1) return problem(`${lock.file} has ${locked.length} versions of ${name}`, 'Vendor packages of which there is one version')
  const { version, source } = only
  if (source.kind === 'git' && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(source.commit ?? '')) return problem(`${lock.file} has no whole commit of ${name}`, 'Lock the project again: a branch or a tag may move')
  if (source.kind !== 'git' && source.kind !== 'directory') return problem(`${name} comes from ${{ index: 'an index', url: 'an address', path: 'a file', release: 'this release' }[source.kind]}, not from git or a folder`, source.kind === 'path' ? 'Publish that file where others can fetch it' : 'Take it out: it is pinned by its own hashes')
  if (version === '') return problem(`${lock.file} has no version of ${name}, so the name of its wheel cannot be planned`, 'Give it a version that is written down, and lock again')
  return { name, version, source, file: `${escapeName(name)}-${version}-py3-none-any.whl` }
}

/** SPDX's and purl's `vcs_url`, without what lets somebody in; undefined where the commit lies on this machine alone. */
export function commitAddress(source: VendoredSource): string | undefined {
  if (source.kind !== 'git' || source.url.startsWith('file:') || !URL.canParse(source.url)) return undefined
  const address = new URL(source.url)
  address.username = address.password = address.search = ''
  return `git+${address.href}@${source.commit ?? ''}`
}

/** Stands for the hash of a wheel that is not built yet: a plan needs its name only. */
export const notBuilt = '0'.repeat(64)

/** The lock with these packages as wheels of this release. `sha256Of`: by normalized name. */
export function withVendored<L extends Lock>(lock: L, vendored: readonly Vendored[], sha256Of: (name: string) => string = () => notBuilt): L {
  if (vendored.length === 0) return lock
  const files = new Map(vendored.map(({ name, file }) => [name, file]))
  const replaced = (each: LockedPackage): LockedPackage => {
    const name = files.get(each.name)
    return name ? { ...each, source: { kind: 'release' }, files: [{ name, hashes: [`sha256:${sha256Of(each.name)}`] }] } : each
  }
  return { ...lock, packages: lock.packages.map(replaced) }
}
