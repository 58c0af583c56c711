/** For a terminal: what is over stays as plain lines; below them stands what runs now, redrawn in place. */
import { oneLine } from '../../../front/printable.ts'
import type { Look } from './look.ts'
import { plainLine } from './plain.ts'
import type { Progress, Show } from './progress.ts'

export interface Screen {
  write(text: string): void
  /** Lines that fit; undefined or 0 where nobody knows. */
  rows: number | undefined
  /** Calls every second until the returned function is called; keeps no process alive. */
  everySecond(tick: () => void): () => void
  /** Milliseconds. */
  now(): number
}

export function live(screen: Screen, look: Look): Show {
  const running = new Map<number, { title: string; since: number }>()
  let drawn = 0
  let stopTicking: (() => void) | undefined
  // Without wrapping a line is a line, however wide its letters are: the terminal cuts it.
  const draw = (above: string) => {
    const shown = [...running.values()].slice(-Math.max(1, (screen.rows || 24) - 2))
    const lines = shown.map(({ title, since }) => `  ${look.colour ? '\u001b[36m▸\u001b[0m' : '▸'} ${oneLine(title)} … ${Math.floor((screen.now() - since) / 1000)} s\n`)
    screen.write(`${drawn > 0 ? `\u001b[${drawn}A\r\u001b[J` : ''}${above}${lines.length > 0 ? `\u001b[?7l${lines.join('')}\u001b[?7h` : ''}`)
    drawn = lines.length
  }
  return event => {
    const line = plainLine(event, look)
    if (!follow(running, event, screen) && line === '') return
    draw(line)
    if (running.size > 0) stopTicking ??= screen.everySecond(() => draw(''))
    else stopTicking = void stopTicking?.()
  }
}

/** Whether there is now more or less that runs. */
function follow(running: Map<number, { title: string; since: number }>, event: Progress, { now }: Screen): boolean {
  if (event.event === 'begin') running.set(event.id, { title: event.title, since: now() })
  else if (event.event === 'done' || event.event === 'failed') return running.delete(event.id)
  return event.event === 'begin'
}
