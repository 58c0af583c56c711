/** What made a bundle larger, in words that a person can act on: packages rather than thousands of files. */
import type { Sized } from './size-tree.ts'

export interface Growth {
  /** A package, or what else a bundle is made of. */
  name: string
  /** Bytes. */
  before: number
  now: number
  /** The file that grew most, where there are several. */
  most?: string
}

/** What a file belongs to: modules, metadata and libraries of one distribution bear almost the same name. */
export function packageOf(path: string): string {
  const [, top] = /(?:^|\/)(?:site|dist)-packages\/([^/]+)/.exec(path) ?? []
  if (top) return top.replace(/-\d[^-]*\.(dist-info|data)$/, '').replace(/\..*$/, '').toLowerCase()
  if (/(^|\/)(lib\/python3\.\d+t?|Lib|DLLs)\//.test(path)) return 'the standard library'
  return path.startsWith('python/') ? 'the interpreter and its libraries' : path
}

/** The same file in another version of its package, or of Python. */
const lasting = (path: string): string => path.replace(/-\d[^/-]*(?=\.(dist-info|data)\/)/, '').replaceAll(/(?<=python|cpython-|cp)3\.?\d+/g, '3')

/** Largest growth first; what shrank or stayed is no part of it. */
export function growth(before: readonly Sized[], now: readonly Sized[]): Growth[] {
  const [older, newer] = [sums(before, packageOf), sums(now, packageOf)]
  const grown = [...newer].map(([name, size]) => ({ name, before: older.get(name) ?? 0, now: size })).filter(each => each.now > each.before)
  const files = sums(before, lasting)
  return grown.sort((a, b) => b.now - b.before - (a.now - a.before) || (a.name < b.name ? -1 : 1)).map(each => ({ ...each, ...mostOf(each.name, files, now) }))
}

function sums(files: readonly Sized[], key: (path: string) => string): Map<string, number> {
  const found = new Map<string, number>()
  for (const { path, size } of files) found.set(key(path), (found.get(key(path)) ?? 0) + size)
  return found
}

function mostOf(name: string, before: ReadonlyMap<string, number>, now: readonly Sized[]): { most?: string } {
  const inside = now.filter(({ path }) => packageOf(path) === name).map(({ path, size }) => ({ path, grew: size - (before.get(lasting(path)) ?? 0) }))
  const [most] = inside.sort((a, b) => b.grew - a.grew || (a.path < b.path ? -1 : 1))
  return inside.length > 1 && most && most.grew > 0 ? { most: most.path } : {}
}

/** Largest first. */
export const biggest = <S extends Sized>(files: readonly S[], amount: number): S[] => [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, amount)
