import type { Look } from './look.ts'
import type { Progress } from './progress.ts'

/**
 * One JSON object on a line: `schema` 1, `time` (RFC 3339), `event`, and what the event has. Its form is in docs/terminal.md. Quiet leaves warnings, errors and the
 * result; what programs print is there under `verbose` alone.
 */
export function jsonLine(event: Progress, { verbose, quiet }: Pick<Look, 'verbose' | 'quiet'>, time = new Date()): string {
  if (event.event === 'output' ? !verbose || quiet : quiet && !kept.includes(event.event)) return ''
  return `${JSON.stringify({ schema: 1, time: time.toISOString(), ...event })}\n`
}

const kept: readonly Progress['event'][] = ['warning', 'error', 'result']
