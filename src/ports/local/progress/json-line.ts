import type { Look } from './look.ts'
import type { Progress } from './progress.ts'

/**
 * One JSON object on a line: `schema` 1, `time` (RFC 3339), `event`, and what the event has. Its form is in docs/terminal.md. Quiet leaves warnings, errors and the
 * result; what programs print is there under `verbose` alone.
 */
export function jsonLine(event: Progress, { verbose, quiet }: Pick<Look, 'verbose' | 'quiet'>, time = new Date()): string {
  if (event.event === 'output' ? !verbose || quiet : quiet && !kept.includes(event.event)) return ''
  return `${JSON.stringify({ schema: 1, time: time.toISOString(), ...event }).replaceAll(breaks, escaped)}\n`
}

/** What JSON allows, and some readers take for the end of a line, or terminals for an order. */
const breaks = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`

const kept: readonly Progress['event'][] = ['warning', 'error', 'result']
