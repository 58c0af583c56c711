/** What several sections have in common. */
import { html, type Hole, type Html } from './html.ts'

/** A landmark with a name: screen readers list them, and the page's own list points to them. */
export const section = (id: string, title: string, lead: Hole, body: Hole): Html => html`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${lead && html`<p class="lead">${lead}</p>`}
${body}
</section>`

/** All 64 digits stand in the page and are selected by one click; the style shows as many as there is room for. */
export const sha = (sha256: string): Html => html`<code class="sha">${sha256}</code>`

export function path(text: string): Html {
  const end = text.lastIndexOf('/') + 1
  return html`<code class="path"><span>${text.slice(0, end)}</span>${text.slice(end)}</code>`
}

/** Seen by screen readers alone. */
export const said = (text: string): Html => html`<span class="said">${text}</span>`

export interface Column {
  title: string
  /** Also the class of its cells. */
  name: string
}

export interface Row {
  /** Given where something links to the row. */
  id?: string
  /** One a column; the first names the row. */
  cells: readonly Hole[]
}

export interface Group {
  title?: Hole
  rows: readonly Row[]
}

/** Roles are spelled out: on a phone the rows become grids, and some browsers then forget that this is a table. */
export const table = (name: string, caption: string, columns: readonly Column[], groups: readonly Group[]): Html => html`
<table class="${name}" role="table">
<caption class="said">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(column => html`<th scope="col" role="columnheader" class="${column.name}">${column.title}</th>`)}</tr></thead>
${groups.map(group => body(columns, group))}
</table>`

const body = (columns: readonly Column[], { title, rows }: Group): Html => html`<tbody role="rowgroup">
${title && html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan="${columns.length}">${title}</th></tr>`}
${rows.map(row => line(columns, row))}
</tbody>`

const line = (columns: readonly Column[], { id, cells }: Row): Html => html`<tr role="row"${id && html` id="${id}"`}>${cells.map((cell, index) => {
  const name = columns[index]?.name
  return index === 0 ? html`<th scope="row" role="rowheader" class="${name}">${cell}</th>` : html`<td role="cell" class="${name}">${cell}</td>`
})}</tr>
`
