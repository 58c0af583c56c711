/** The line as Mermaid, which GitHub draws in Markdown. */
import type { Manifest } from '../../core/manifest.ts'
import type { CellView, StageView } from '../report/stages.ts'
import { formatTime } from '../report/units.ts'

/** Letters, digits, spaces and `. _ -` are the only signs that no part of Mermaid or of a fence takes for more than text. */
const label = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || '-'

const fence = (lines: readonly string[]): string => ['```mermaid', ...lines, '```', ''].join('\n')

type State = 'made' | 'earlier' | 'missing' | 'skipped'

// Fills that bear black text, so that light and dark pages show the same.
const states: Readonly<Record<State, string>> = { made: '#b7e4c7', earlier: '#cfe2ff', missing: '#e2e3e5', skipped: '#ffe5b4' }

const said = (state: State, { took = 0 }: CellView): string => ({ made: `made in ${formatTime(took)}`, earlier: 'made earlier', missing: 'not yet', skipped: 'skipped' })[state]

function stateOf({ files, took }: CellView, left: boolean): State {
  return files.length === 0 ? (left ? 'skipped' : 'missing') : took === undefined ? 'earlier' : 'made'
}

/** Each stage leads to the next one; identifiers are counted, never named. */
export function graph(stages: readonly StageView[], { skipped }: Manifest): string {
  const filled = stages.filter(({ cells }) => cells.length > 0)
  const nodes = filled.map(({ cells }, stage) => cells.map((cell, index) => ({ cell, id: `c${stage}x${index}`, state: stateOf(cell, skipped.length > 0 && cell.took !== undefined) })))
  return fence([
    'flowchart LR',
    ...filled.flatMap(({ title }, stage) => [`  subgraph s${stage}["${label(title)}"]`, ...(nodes[stage] ?? []).map(({ cell, id, state }) => `    ${id}["${label(cell.id)} - ${said(state, cell)}"]:::${state}`), '  end']),
    ...filled.slice(1).map((_, index) => `  s${index} --> s${index + 1}`),
    ...Object.entries(states).map(([state, fill]) => `  classDef ${state} fill:${fill},stroke:#555,color:#111`),
  ])
}

/** One after another, as on one machine: their lengths are what counts. */
export function gantt(cells: readonly CellView[]): string {
  const ran = cells.filter(({ took }) => took !== undefined && took > 0)
  if (ran.length === 0) return ''
  const ends = ran.map((_, index) => ran.slice(0, index + 1).reduce((total, { took = 0 }) => total + Math.round(took), 0))
  const lines = ran.map(({ id, took = 0 }, index) => `  cell ${label(id)} - ${formatTime(took)} :t${index}, ${ends[index - 1] ?? 0}, ${ends[index]}`)
  return fence(['gantt', '  title Where the time went', '  dateFormat x', '  axisFormat %M:%S', '  todayMarker off', ...lines])
}
