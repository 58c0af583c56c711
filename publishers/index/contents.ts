/** What an index says of the distributions of a release. Pure. */
import type { Application } from '../../src/core/application.ts'
import { sha256 as digest } from '../../src/core/digest.ts'
import { normalizeName, projectOf } from '../../src/core/names.ts'
import type { Distribution } from '../destination.ts'
import type { Entry, Page } from './pages.ts'

/** Below the index. */
export const metadataFile = (file: string): string => `packages/${file}.metadata`

export interface Project<D> {
  /** Normalized. */
  name: string
  distributions: readonly D[]
}

/** What the index has a page for: the application first, then its companions. */
export function projectsOf<D>(app: Application, distributions: readonly D[], fileOf: (distribution: D) => string): Project<D>[] {
  const names = new Set([normalizeName(app.name), ...distributions.map(each => projectOf(fileOf(each)))])
  return [...names].map(name => ({ name, distributions: distributions.filter(each => projectOf(fileOf(each)) === name) }))
}

export const pageOf = (app: Application, { name, distributions }: Project<Distribution>): Page => ({
  name,
  versions: [...new Set(distributions.map(({ file }) => versionOf(file, app)))],
  files: distributions.map(each => entryOf(app, each)),
})

/** A wheel says it (PEP 427); an sdist is the application's. */
const versionOf = (file: string, app: Application): string => (file.endsWith('.whl') ? (file.split('-')[1] ?? app.version) : app.version)

/** Vendored packages have a Requires-Python of their own. */
const requiresPythonOf = (app: Application, { metadata }: Distribution): string | undefined =>
  metadata === undefined ? app.requiresPython : /^Requires-Python: *(.+)$/m.exec(metadata)?.[1]

function entryOf(app: Application, distribution: Distribution): Entry {
  const { file, sha256, size, metadata } = distribution
  const requiresPython = requiresPythonOf(app, distribution)
  return {
    filename: file,
    url: `../../packages/${file}`,
    size,
    hashes: { sha256 },
    ...(requiresPython && { 'requires-python': requiresPython }),
    ...(metadata !== undefined && { 'core-metadata': { sha256: digest(metadata) } }),
  }
}
