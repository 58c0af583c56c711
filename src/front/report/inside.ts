/** What is inside of each client: a tree map, and the same as a table for whoever cannot see it. */
import { formatBytes } from '../../core/bytes.ts'
import type { Earlier } from '../../core/earlier.ts'
import { groupBy } from '../../core/group.ts'
import { biggest, packageOf } from '../../core/growth.ts'
import type { Part } from '../../core/manifest.ts'
import type { Sized } from '../../core/size-tree.ts'
import { html, type Html } from './html.ts'
import { section, table } from './pieces.ts'
import { squarify, type Box } from './squarify.ts'
import { byText, count, percent, sum } from './units.ts'

interface Package {
  name: string
  size: number
  files: readonly Sized[]
  /** In the earlier release; absent: there is none to compare with. */
  before?: number
}

/** What is drawn of packages, and of the files of each: more would be lines without an area. */
const [packagesShown, filesShown] = [40, 12]

export function insideSection(parts: readonly Part[], earlier?: Earlier): Html | undefined {
  const bundles = parts.filter(({ inside = [] }) => inside.length > 0)
  if (bundles.length === 0) return undefined
  const lead = 'What is in a client before it is packed, by package; areas are bytes.'
  return section('inside', 'Inside the clients', lead, bundles.map((part, index) => bundle(part, index, earlier)))
}

function bundle({ cell, inside = [] }: Part, index: number, earlier?: Earlier): Html {
  const packages = packagesOf(inside, earlier?.bundles[cell])
  const title = `${cell}: ${formatBytes(sum(packages.map(({ size }) => size)))} in ${count(inside.length, 'file')}`
  return html`
<h3>${cell}</h3>
<p class="lead">${title.slice(cell.length + 2)}</p>
${treeMap(packages, `tree-${index + 1}`, title)}
<details><summary>As a table</summary>${packageTable(packages, cell, earlier)}</details>`
}

function packagesOf(files: readonly Sized[], before?: readonly Sized[]): Package[] {
  const older = groupBy(before ?? [], ({ path }) => packageOf(path))
  const packages = [...groupBy(files, ({ path }) => packageOf(path))].map(([name, files]) => ({ name, size: total(files), files, ...(before && { before: total(older.get(name) ?? []) }) }))
  return packages.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size || byText(a.name, b.name))
}

const total = (files: readonly Sized[]): number => sum(files.map(({ size }) => size))

/** A shape of three to one, as it is on a wide screen. */
const canvas: Box = { x: 0, y: 0, width: 300, height: 100 }

/** What does not get a box of its own is one together. */
function withRest<T extends { size: number }>(items: readonly T[], shown: number, rest: (others: readonly T[]) => T): T[] {
  const [first, others] = [items.slice(0, shown), items.slice(shown)]
  return others.length > 0 ? [...first, rest(others)].sort((a, b) => b.size - a.size) : first
}

function treeMap(packages: readonly Package[], id: string, title: string): Html {
  const drawn = withRest(packages, packagesShown, others => ({ name: count(others.length, 'smaller package'), size: sum(others.map(({ size }) => size)), files: [] }))
  const boxes = squarify(drawn.map(({ size }) => size), canvas)
  return html`<svg class="tree" role="img" aria-labelledby="${id}" width="100%" height="360"><title id="${id}">${title}</title>${drawn.map((each, index) => packageBox(each, boxes[index] ?? canvas))}</svg>`
}

// Boxes are drawings of their own within the drawing: places in percent, and what does not fit is cut.
function packageBox({ name, size, files }: Package, box: Box): Html {
  const room = box.width > canvas.width / 14 && box.height > canvas.height / 14
  return html`<svg ${place(box, canvas)}><title>${name}: ${formatBytes(size)}</title>${files.length > 0 ? fileBoxes(files, box) : html`<rect width="100%" height="100%"/>`}<rect class="package" width="100%" height="100%"/>${room && html`<text x="6" y="17">${name}</text>`}${room && box.height > canvas.height / 7 && html`<text class="size" x="6" y="33">${formatBytes(size)}</text>`}</svg>`
}

function fileBoxes(files: readonly Sized[], within: Box): Html[] {
  const drawn = withRest(biggest(files.filter(({ size }) => size > 0), files.length), filesShown, others => ({ path: count(others.length, 'smaller file'), size: total(others) }))
  return squarify(drawn.map(({ size }) => size), within).map((box, index) => html`<rect ${place({ ...box, x: box.x - within.x, y: box.y - within.y }, within)}><title>${drawn[index]?.path}: ${formatBytes(drawn[index]?.size ?? 0)}</title></rect>`)
}

const place = ({ x, y, width, height }: Box, within: Box): Html =>
  html`x="${percent(x, within.width)}" y="${percent(y, within.height)}" width="${percent(width, within.width)}" height="${percent(height, within.height)}"`

function packageTable(packages: readonly Package[], cell: string, earlier?: Earlier): Html {
  const compared = earlier?.bundles[cell] !== undefined
  const columns = [{ title: 'Package', name: 'pin' }, { title: 'Size', name: 'amount' }, ...(compared ? [{ title: `Since ${earlier?.version}`, name: 'amount' }] : []), { title: 'Files', name: 'amount' }]
  const rows = packages.map(({ name, size, before = 0, files }) => ({ cells: [html`<code>${name}</code>`, formatBytes(size), ...(compared ? [change(size - before)] : []), String(files.length)] }))
  return table('packages', `What is inside of ${cell}, by package`, columns, [{ rows }])
}

const change = (bytes: number): string => (bytes === 0 ? '±0' : `${bytes > 0 ? '+' : '−'}${formatBytes(Math.abs(bytes))}`)
