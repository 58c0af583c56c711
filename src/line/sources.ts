/** The project's files by content, as git would keep them. */
import { join } from 'node:path'
import { sha256 } from '../core/digest.ts'
import type { Ports } from '../ports.ts'

export interface Source {
  /** Relative to the project, with `/`. */
  path: string
  sha256: string
}

/** Sorted by path; undefined where the project is in no repository, and nothing says which files belong to it. */
export async function projectSources(folder: string, { processes, files }: Ports): Promise<Source[] | undefined> {
  const listed = await processes.run({ argv: ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd: folder }).catch(() => undefined)
  if (!listed || listed.code !== 0) return undefined
  const paths = [...new Set(listed.stdout.split('\0').filter(Boolean))].sort()
  const found = await Promise.all(paths.map(async path => ((await files.has(join(folder, path))) ? [{ path, sha256: (await files.digest(join(folder, path))).sha256 }] : [])))
  return found.flat()
}

/** One digest over names and contents. */
export const digestOf = (sources: readonly Source[]): string =>
  sha256(sources.map(({ path, sha256 }) => `${path}\0${sha256}\n`).join(''))
