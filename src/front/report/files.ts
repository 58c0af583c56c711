import { formatBytes } from '../../core/bytes.ts'
import type { Manifest, ManifestFile } from '../../core/manifest.ts'
import { html, type Html } from './html.ts'
import { path, section, sha, table, type Group, type Row } from './pieces.ts'
import { folderOf } from './stages.ts'
import { count, sum } from './units.ts'

const columns = [
  { title: 'File', name: 'file' },
  { title: 'Size', name: 'size' },
  { title: 'Target', name: 'target' },
  { title: 'sha256', name: 'hash' },
]

/** The order of the line; folders that it does not know come last. */
const order = ['pins/', 'wheels/', 'client/', 'feeds/', 'server/']

export function filesTable({ files, inputs }: Manifest): Html {
  const folders = [...new Set(files.map(file => folderOf(file.path)))].sort((a, b) => rank(a) - rank(b))
  const groups = folders.map((folder): Group => {
    const within = files.filter(file => folderOf(file.path) === folder)
    const title = html`${folder || 'here'} <small>${count(within.length, 'file')}, ${formatBytes(sum(within.map(({ size }) => size)))}</small>`
    return { title, rows: within.map(file => fileRow(file, files, inputs)) }
  })
  const lead = 'A click on a hash selects all of it. “Made from” leads back, file by file, to the inputs.'
  return section('files', 'Files', lead, table('files', 'Every file of the release', columns, groups))
}

const rank = (folder: string): number => (order.indexOf(folder) + order.length + 1) % (order.length + 1)

function fileRow(file: ManifestFile, files: readonly ManifestFile[], inputs: Manifest['inputs']): Row {
  const origin = originOf(file, files)
  const name = html`${path(file.path)}${origin && html` <a class="same" href="#${idOf(origin, files)}">same bytes as in ${folderOf(origin.path)}</a>`}${madeFrom(file, files, inputs)}`
  return { id: idOf(file, files), cells: [name, formatBytes(file.size), file.target ?? 'any', sha(file.sha256)] }
}

// Numbered, not named: an id made of a foreign name could clash with one of the page's own.
const idOf = (file: ManifestFile, files: readonly ManifestFile[]): string => `file-${files.indexOf(file) + 1}`

/** Where a file that was copied unchanged comes from. */
export function originOf(file: ManifestFile, files: readonly ManifestFile[]): ManifestFile | undefined {
  return files.find(other => other !== file && other.sha256 === file.sha256 && file.from[other.path] === file.sha256)
}

function madeFrom({ from }: ManifestFile, files: readonly ManifestFile[], inputs: Manifest['inputs']): Html | undefined {
  const sources = Object.entries(from)
  if (sources.length === 0) return undefined
  return html`<details><summary>made from ${sources.length}</summary><ul>${sources.map(([name, sha256]) => html`<li>${source(name, sha256, files, inputs)} ${sha(sha256)}</li>`)}</ul></details>`
}

/** A link only where the hash is the one that stands there too. */
function source(name: string, sha256: string, files: readonly ManifestFile[], inputs: Manifest['inputs']): Html {
  const file = files.find(each => each.path === name && each.sha256 === sha256)
  if (file) return html`<a href="#${idOf(file, files)}">${path(name)}</a>`
  return inputs[name] === sha256 ? html`<a href="#inputs">${path(name)}</a>` : path(name)
}
