import { bars, type Bar, type Scale } from './bars.ts'
import { html, type Html } from './html.ts'
import { section } from './pieces.ts'
import { timeOf, type CellView, type StageView } from './stages.ts'
import { formatTime } from './units.ts'

/** On one machine cells run one after another, so each begins where the one before it ended. */
export function timings(stages: readonly StageView[]): Html {
  const cells = stages.flatMap(stage => stage.cells).filter(({ took }) => took !== undefined)
  const whole = timeOf(cells)
  if (whole === 0) return section('time', 'Time', 'No cell ran in this step: what is here was made earlier.', undefined)
  const rows = cells.map((cell, index) => timeBar(cell, timeOf(cells.slice(0, index))))
  return section('time', 'Time', html`${formatTime(whole)} of work, cell after cell, proofs included.`, bars(rows, { whole, ticks: ticksOf(whole) }))
}

const timeBar = ({ id, tone, took = 0 }: CellView, start: number): Bar => ({ label: id, value: formatTime(took), note: `from ${formatTime(start)}`, tone, start, length: took })

const steps = [1, 10, 100, 200, 500, 1e3, 2e3, 5e3, 10e3, 20e3, 30e3, 60e3, 120e3, 300e3, 600e3, 1200e3, 1800e3, 3600e3, 7200e3]

/** Round times, at most five of them: more would run together on a phone. */
function ticksOf(whole: number): NonNullable<Scale['ticks']> {
  const step = steps.find(each => whole / each < 5) ?? whole / 4
  return Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => ({ at: index * step, label: index === 0 ? '0' : formatTime(index * step).replace(/\.0 s$| 00 (s|min)$/, unit => (unit === '.0 s' ? ' s' : '')) }))
}
