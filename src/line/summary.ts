import type { Table } from '../command.ts'
import { formatBytes } from '../core/bytes.ts'
import type { Manifest } from '../core/manifest.ts'

/** The files of a release. */
export function manifestTable({ application: { name, version }, files }: Manifest): Table {
  const rows = files.map(({ path, size, sha256, target }) => [path, formatBytes(size), target ?? 'any', sha256.slice(0, 16)])
  return { title: `${name} ${version}`, head: ['file', 'size', 'target', 'sha256'], rows }
}
