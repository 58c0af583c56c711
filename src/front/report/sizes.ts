import { formatBytes } from '../../core/bytes.ts'
import type { ManifestFile } from '../../core/manifest.ts'
import { bars, type Bar } from './bars.ts'
import { originOf } from './files.ts'
import { html, type Html } from './html.ts'
import { path, section } from './pieces.ts'
import { toneOfPath } from './stages.ts'
import { byText, count, sum } from './units.ts'

const shown = 5

/** Biggest first; bytes that stand in several places are drawn once. */
export function sizes(files: readonly ManifestFile[]): Html {
  const originals = files.filter(file => !originOf(file, files)).sort((a, b) => b.size - a.size || byText(a.path, b.path))
  const copies = files.length - originals.length
  const rows = originals.slice(0, shown).map(file => sizeBar(file, files))
  const rest = restBar(originals.slice(shown))
  const lead = html`${formatBytes(sum(files.map(({ size }) => size)))} in ${count(files.length, 'file')}${copies > 0 && `, ${copies} of them the same bytes as another`}.`
  const whole = Math.max(1, ...[...rows, ...rest].map(({ length }) => length))
  return section('sizes', 'Sizes', lead, bars([...rows, ...rest], { whole }))
}

function sizeBar(file: ManifestFile, files: readonly ManifestFile[]): Bar {
  const places = 1 + files.filter(other => originOf(other, files) === file).length
  return { label: path(file.path), value: formatBytes(file.size), ...(places > 1 && { note: `in ${places} places` }), tone: toneOfPath(file.path), start: 0, length: file.size }
}

function restBar(files: readonly ManifestFile[]): Bar[] {
  const size = sum(files.map(file => file.size))
  return files.length > 0 ? [{ label: count(files.length, 'smaller file'), value: formatBytes(size), tone: 'plan', start: 0, length: size }] : []
}
