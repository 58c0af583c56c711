/** sizes.json: how large every file of every bundle is. By it the next release tells what grew. */

export interface Sized {
  /** With `/`. */
  path: string
  /** Bytes. */
  size: number
}

/** What a folder holds, by name: bytes of a file, or another folder. Said once for all below it, a path takes little room. */
interface Folder {
  readonly [name: string]: Folder | number
}

/** The files of bundles, by the cell that made each. */
export type BundleSizes = Readonly<Record<string, readonly Sized[]>>

/** One line a bundle; the same files give the same bytes. */
export function writeSizes(bundles: BundleSizes): string {
  const lines = Object.keys(bundles).sort().map(cell => `    ${JSON.stringify(cell)}: ${JSON.stringify(folderOf((bundles[cell] ?? []).map(({ path, size }) => ({ names: path.split('/'), size }))))}`)
  return `{\n  "schema": 1,\n  "bundles": {\n${lines.join(',\n')}\n  }\n}\n`
}

function folderOf(entries: readonly { names: readonly string[]; size: number }[]): Folder {
  const first = [...new Set(entries.map(({ names }) => names[0] ?? ''))].sort()
  const inside = (name: string) => entries.filter(({ names }) => names[0] === name)
  return Object.fromEntries(first.map(name => {
    const [only, ...others] = inside(name)
    return [name, only?.names.length === 1 && others.length === 0 ? only.size : folderOf(inside(name).map(({ names, size }) => ({ names: names.slice(1), size })))]
  }))
}

/** Of an earlier release: whatever else it holds costs a worse comparison and nothing more, so it is left out. */
export function readSizes(text: string): BundleSizes {
  const bundles = parsed(text).bundles
  return isFolder(bundles) ? Object.fromEntries(Object.entries(bundles).map(([cell, folder]) => [cell, filesOf(folder, '')])) : {}
}

function filesOf(value: unknown, path: string): Sized[] {
  if (typeof value === 'number') return path && Number.isSafeInteger(value) && value >= 0 ? [{ path, size: value }] : []
  return isFolder(value) ? Object.entries(value).flatMap(([name, each]) => filesOf(each, path ? `${path}/${name}` : name)) : []
}

const isFolder = (value: unknown): value is Folder => typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): { bundles?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { bundles?: unknown }
  } catch {
    return {}
  }
}
