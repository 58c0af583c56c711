import { describe } from '../../errors.ts'
import type { Reporter } from '../../ports.ts'

/** Progress on standard error, so that standard output holds results alone. */
export function terminalReporter(verbose: boolean, stream: NodeJS.WriteStream = process.stderr): Reporter {
  const colour = stream.isTTY && !process.env['NO_COLOR']
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const line = (text: string) => void stream.write(`${text}\n`)
  return {
    begin(title) {
      const started = performance.now()
      // A TTY sees what runs now; a log sees each line once, when it is over.
      if (stream.isTTY) stream.write(`  ${paint(36, '▸')} ${title} …`)
      const close = (mark: string, result: string) => {
        const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6)
        line(`${stream.isTTY ? '\r\u001b[2K' : ''}  ${mark} ${title.padEnd(46)} ${paint(2, `${seconds} s`)}  ${paint(2, result)}`)
      }
      return { done: (result = '') => close(paint(32, '✓'), result), failed: () => close(paint(31, '✗'), '') }
    },
    note: text => line(text),
    warn: problem => line(`${paint(33, 'warning:')} ${describe(problem)}`),
    child: text => void (verbose && stream.write(text)),
  }
}
