/** The project's files by content, as git would keep them. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { sourcePaths } from '../perform/sources.ts'
import type { Ports } from '../ports.ts'

export interface Source {
  /** Relative to the project, with `/`. */
  path: string
  sha256: string
}

/** Sorted by path; undefined where the project is in no repository. */
export async function projectSources(folder: string, ports: Ports): Promise<Source[] | undefined> {
  const paths = await sourcePaths(folder, ports)
  return paths && Promise.all(paths.map(async path => ({ path, sha256: (await ports.files.digest(join(folder, path))).sha256 })))
}

/** One digest over names and contents. */
export const digestOf = (sources: readonly Source[]): string =>
  createHash('sha256').update(sources.map(({ path, sha256 }) => `${path}\0${sha256}\n`).join('')).digest('hex')
