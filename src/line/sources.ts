/** The project's files by content, as git would keep them. */
import { join } from 'node:path/posix'
import { sha256 } from '../core/digest.ts'
import { looseSources, sourcePaths } from '../perform/sources.ts'
import type { Ports } from '../ports.ts'

export interface Source {
  /** Relative to the project, with `/`. */
  path: string
  sha256: string
  /** Archives keep it, as git does. */
  executable?: true
}

/** Sorted by path; undefined where the project is in no repository. */
export async function projectSources(folder: string, ports: Ports): Promise<Source[] | undefined> {
  const paths = await sourcePaths(folder, ports)
  return paths && Promise.all(paths.map(path => sourceOf(folder, path, ports)))
}

async function sourceOf(folder: string, path: string, { files }: Ports): Promise<Source> {
  const { sha256 } = await files.digest(join(folder, path))
  return { path, sha256, ...((await files.isExecutable(join(folder, path))) && { executable: true }) }
}

/** What a project holds by path, but for what is `ours`, wherever in it that may lie. */
export const contentsOf = (sources: readonly Source[], folder: string, ours: readonly string[]): Map<string, string> =>
  new Map(sources.filter(({ path }) => !isOurs(path, folder, ours)).map(({ path, sha256 }) => [path, sha256]))

const isOurs = (path: string, folder: string, ours: readonly string[]): boolean => ours.some(one => join(folder, path).startsWith(`${one}/`))

/** The same, and of a project in no repository all but caches and builds: what is there now. */
export async function projectContents(folder: string, ours: readonly string[], ports: Ports): Promise<Map<string, string>> {
  const paths = (await sourcePaths(folder, ports)) ?? (await looseSources(folder, ports))
  const theirs = paths.filter(path => !isOurs(path, folder, ours))
  return new Map(await Promise.all(theirs.map(async path => [path, (await ports.files.digest(join(folder, path)).catch(() => ({ sha256: 'unreadable' }))).sha256] as const)))
}

/** One digest over names and contents. */
export const digestOf = (sources: readonly Source[]): string =>
  sha256(sources.map(({ path, sha256, executable }) => `${path}\0${sha256}${executable ? '\0x' : ''}\n`).join(''))
