import { describe, type Problem } from '../../../errors.ts'
import { oneLine, printable, printableOutput } from '../../../front/printable.ts'
import type { Look } from './look.ts'
import type { Progress } from './progress.ts'

type Painting = Pick<Look, 'colour' | 'verbose' | 'quiet'>

/** What stays of an event: a line when it is over, nothing where nobody wants it. Under `verbose` also one when it begins. */
export function plainLine(event: Progress, { colour, verbose, quiet }: Painting): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const problem = (code: number, word: string, found: Problem) => `${paint(code, `${word}:`)} ${printable(describe(found))}\n`
  if (event.event === 'warning') return problem(33, 'warning', event)
  if (event.event === 'error') return problem(31, 'error', event)
  if (quiet) return ''
  switch (event.event) {
    case 'begin':
      return verbose ? `  ${paint(36, '▸')} ${oneLine(event.title)}\n` : ''
    case 'done':
      return `  ${paint(32, '✓')} ${ended(event)}${event.result ? `  ${paint(2, oneLine(event.result))}` : ''}\n`
    case 'failed':
      return `  ${paint(31, '✗')} ${ended(event)}\n`
    case 'note':
      return `${printable(event.text)}\n`
    case 'output':
      return verbose ? printableOutput(event.text) : ''
    case 'result':
      return ''
  }
}

const ended = ({ title, seconds }: { title: string; seconds: number }): string => `${oneLine(title).padEnd(46)} ${seconds.toFixed(1).padStart(6)} s`
