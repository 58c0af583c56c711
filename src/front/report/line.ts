/** The line as a picture of stations, which is a list of stages with lists of cells in it. */
import { formatBytes } from '../../core/bytes.ts'
import { html, type Html } from './html.ts'
import { section } from './pieces.ts'
import { timeOf, type CellView, type StageView } from './stages.ts'
import { count, formatTime, sum } from './units.ts'

export const line = (stages: readonly StageView[]): Html =>
  section('line', 'The line', undefined, html`<ol class="line" role="list">
${stages.map(station)}</ol>`)

const station = ({ tone, title, note, cells }: StageView): Html => html`<li class="${tone}">
<h3>${title}</h3>
<p class="time">${cells.some(({ took }) => took !== undefined) ? formatTime(timeOf(cells)) : html`<span aria-hidden="true">–</span>`}</p>
<p class="note">${note}</p>
${cells.length > 0 && html`<ul role="list">${cells.map(cell)}</ul>`}
</li>
`

const cell = (view: CellView): Html => html`<li><b>${view.id}</b><small>${view.detail}</small><small>${result(view)}</small></li>`

function result({ took, files }: CellView): string {
  const made = files.length > 0 ? `${count(files.length, 'file')}, ${formatBytes(sum(files.map(({ size }) => size)))}` : 'nothing yet'
  return took === undefined ? (files.length > 0 ? `${made}, made earlier` : 'has not run yet') : `${made}, ${formatTime(took)}`
}
