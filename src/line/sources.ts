/** The project's files by content, as git would keep them. */
import { dirname, isAbsolute, join } from 'node:path/posix'
import { sha256 } from '../core/digest.ts'
import { looseSources, sourcePaths } from '../perform/sources.ts'
import type { Ports } from '../ports.ts'

export interface Source {
  /** Relative to the project, with `/`. */
  path: string
  sha256: string
  /** Archives keep it, as git does. */
  executable?: true
  /** It leads to a folder of the project, or to nothing. */
  link?: true
}

/** Sorted by path; undefined where not all of them are known: the project is in no repository, or a link leads to a folder outside. */
export async function projectSources(folder: string, ports: Ports): Promise<Source[] | undefined> {
  const paths = await sourcePaths(folder, ports)
  const sources = paths && (await Promise.all(paths.map(path => sourceOf(folder, path, ports))))
  return sources?.every(source => source !== undefined) ? sources : undefined
}

async function sourceOf(folder: string, path: string, { files }: Ports): Promise<Source | undefined> {
  const at = join(folder, path)
  try {
    const { sha256 } = await files.digest(at)
    return { path, sha256, ...((await files.isExecutable(at)) && { executable: true }) }
  } catch (error) {
    const link = await files.look(at)
    if (link?.kind !== 'link') throw error
    // What it leads to inside is a source itself, or nothing.
    return join(dirname(at), link.target).startsWith(`${folder}/`) && !isAbsolute(link.target) ? { path, sha256: sha256(`link to ${link.target}`), link: true } : undefined
  }
}

/** What a project holds by path, but for what is `ours`, wherever in it that may lie. */
export const contentsOf = (sources: readonly Source[], folder: string, ours: readonly string[]): Map<string, string> =>
  new Map(sources.filter(({ path }) => !isOurs(path, folder, ours)).map(({ path, sha256 }) => [path, sha256]))

const isOurs = (path: string, folder: string, ours: readonly string[]): boolean => ours.some(one => join(folder, path).startsWith(`${one}/`))

/** The same, and of a project in no repository all but caches and builds: what is there now. */
export async function projectContents(folder: string, ours: readonly string[], ports: Ports): Promise<Map<string, string>> {
  const paths = (await sourcePaths(folder, ports)) ?? (await looseSources(folder, ports))
  const theirs = paths.filter(path => !isOurs(path, folder, ours))
  return new Map(await Promise.all(theirs.map(async path => [path, (await sourceOf(folder, path, ports).catch(() => undefined))?.sha256 ?? 'unreadable'] as const)))
}

/** One digest over names and contents. */
export const digestOf = (sources: readonly Source[]): string =>
  sha256(sources.map(({ path, sha256, executable }) => `${path}\0${sha256}${executable ? '\0x' : ''}\n`).join(''))
