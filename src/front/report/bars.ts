/** Bars as a list: each item says in words what its bar shows, so the drawing itself is left out for screen readers. */
import { html, type Hole, type Html } from './html.ts'
import type { Tone } from './stages.ts'
import { percent } from './units.ts'

export interface Bar {
  label: Hole
  value: string
  note?: string
  tone: Tone
  start: number
  length: number
}

export interface Scale {
  whole: number
  /** Where upright lines stand, and what they say. */
  ticks?: readonly { at: number; label: string }[]
}

export const bars = (rows: readonly Bar[], scale: Scale): Html => html`
<ol class="bars" role="list">
${rows.map(row => bar(row, scale))}</ol>
${scale.ticks && axis(scale.ticks, scale.whole)}`

// Geometry is in attributes: the page's policy forbids style attributes.
const bar = ({ label, value, note, tone, start, length }: Bar, { whole, ticks }: Scale): Html => html`<li class="${tone}"><span class="label">${label}${note && html` <small>${note}</small>`}</span> <span class="value">${value}</span>
<svg aria-hidden="true" width="100%" height="12"><rect class="track" width="100%" height="12" rx="3"/>${(ticks ?? []).map(({ at }) => html`<line x1="${percent(at, whole)}" x2="${percent(at, whole)}" y2="12"/>`)}<rect x="${percent(start, whole)}" width="${percent(Math.max(length, whole * 0.004), whole)}" height="12" rx="3"/></svg></li>
`

const axis = (ticks: readonly { at: number; label: string }[], whole: number): Html => html`<svg class="axis" aria-hidden="true" width="100%" height="16">${ticks.map(
  ({ at, label }) => html`<text x="${percent(at, whole)}" y="12" text-anchor="${anchor(at / whole)}">${label}</text>`,
)}</svg>`

/** The outermost labels stay inside the drawing. */
const anchor = (share: number): string => (share < 0.04 ? 'start' : share > 0.94 ? 'end' : 'middle')
