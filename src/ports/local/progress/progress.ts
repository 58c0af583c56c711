/** What is to be seen while a command runs, as events: each way to show it is a function of these. */
import type { Problem } from '../../../errors.ts'
import type { Reporter } from '../../../ports.ts'

/** `id`: of one stage or cell, unique in a run. `seconds`: how long it took. */
export type Progress =
  | { event: 'begin'; id: number; title: string }
  | { event: 'done'; id: number; title: string; seconds: number; result?: string }
  | { event: 'failed'; id: number; title: string; seconds: number }
  | { event: 'note'; text: string }
  | ({ event: 'warning' | 'error' } & Problem)
  /** What a program prints, as it comes. */
  | { event: 'output'; text: string }
  /** The last one of a command that ended by itself; `status` is the exit status. */
  | { event: 'result'; status: number; outputs: Readonly<Record<string, string>>; deviations: readonly string[] }

export type Show = (event: Progress) => void

/** @param now milliseconds of any clock that only goes forward */
export function reporting(show: Show, now = () => performance.now()): Reporter {
  let last = 0
  return {
    begin(title) {
      const [id, started] = [++last, now()]
      show({ event: 'begin', id, title })
      const seconds = () => Math.round(now() - started) / 1000
      return {
        done: result => show({ event: 'done', id, title, seconds: seconds(), ...(result && { result }) }),
        failed: () => show({ event: 'failed', id, title, seconds: seconds() }),
      }
    },
    note: text => show({ event: 'note', text }),
    warn: problem => show({ event: 'warning', ...problem }),
    child: text => show({ event: 'output', text }),
  }
}
