/** Progress on standard error, so that standard output holds results alone. */
import { jsonLine } from './progress/json-line.ts'
import { live } from './progress/live.ts'
import { lookOf, type Asked } from './progress/look.ts'
import { plainLine } from './progress/plain.ts'
import type { Show } from './progress/progress.ts'

/** Standard error is a stream that takes 2 ms to load: opened with the first thing to be shown. That a silent command ended well is nothing to show. */
export function terminal(asked: Partial<Asked> = {}): Show {
  let show: Show | undefined
  return event => {
    if (show || asked.json || event.event !== 'result') (show ??= onStream(process.stderr, asked))(event)
  }
}

function onStream(stream: NodeJS.WriteStream, asked: Partial<Asked>): Show {
  const look = lookOf(asked, process.env, stream.isTTY === true)
  const write = (text: string) => void (text && stream.write(text))
  if (look.style === 'json') return event => write(jsonLine(event, look))
  if (look.style === 'plain') return event => write(plainLine(event, look))
  return live({ write, get rows() { return stream.rows }, everySecond, now: () => performance.now() }, look)
}

function everySecond(tick: () => void): () => void {
  const timer = setInterval(tick, 1000).unref()
  return () => clearInterval(timer)
}
