/** The line as a picture of stations, which is a list of stages with lists of cells in it. */
import { formatBytes } from '../../core/bytes.ts'
import { html, type Html } from './html.ts'
import { section } from './pieces.ts'
import { timeOf, type CellView, type StageView } from './stages.ts'
import { count, formatTime, sum } from './units.ts'

export const line = (stages: readonly StageView[]): Html =>
  section('line', 'The line', undefined, html`<ol class="line" role="list">
${stages.map(station)}</ol>`)

const station = ({ tone, title, figure, note, cells }: StageView): Html => html`<li class="${tone}">
<h3>${title}</h3>
<p class="figure">${figure ?? time(cells)}</p>
${note && html`<p class="note">${note}</p>`}
${cells.length > 0 && html`<ul role="list">${cells.map(view => cell(view, cells.length > 1))}</ul>`}
</li>
`

function time(cells: readonly CellView[]): string {
  if (cells.some(({ took }) => took !== undefined)) return formatTime(timeOf(cells))
  return cells.length === 0 ? 'none' : cells.some(({ files }) => files.length > 0) ? 'earlier' : 'to come'
}

const cell = (view: CellView, several: boolean): Html => html`<li><b>${view.id}</b><small>${view.detail}</small><small>${result(view, several)}</small></li>`

/** Of a stage's only cell, the time stands above already. */
function result({ took, files }: CellView, several: boolean): string {
  const made = files.length > 0 ? `${count(files.length, 'file')}, ${formatBytes(sum(files.map(({ size }) => size)))}` : 'nothing yet'
  return took === undefined ? (files.length > 0 ? `${made}, made earlier` : 'has not run yet') : several ? `${made}, ${formatTime(took)}` : made
}
