/** argv → command line, else → action. The one place that catches and exits. */
import { describe, ReleaseError, systemProblem, type Problem } from './errors.ts'
import { asked, cli } from './front/cli.ts'
import { localPorts } from './ports/local.ts'
import { reporting, type Show } from './ports/local/progress/progress.ts'
import { print, printed, stream } from './ports/local/standard-output.ts'
import { terminal } from './ports/local/terminal.ts'

/** Started by a door: the root's command is an input, the others' is their name. */
export async function main(door?: string): Promise<never> {
  const abort = new AbortController()
  for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    // Impatient people press it twice: the second one must not stop the cleaning up.
    process.on(signal, () => {
      process.exitCode = status
      abort.abort(new Interrupted(status))
    })
  }
  const asAction = process.argv.length <= 2 && Boolean(process.env['GITHUB_ACTIONS'])
  const argv = process.argv.slice(2)
  const show = terminal(asked(argv))
  const status = await (asAction ? runAction(door, abort.signal) : runCli(argv, show, abort.signal)).catch((error: unknown) => complain(error, asAction ? annotate : problem => show({ event: 'error', ...problem })))
  await printed()
  // Keep-alive sockets would hold node open.
  process.exit(abort.signal.aborted ? (process.exitCode as number) : status)
}

class Interrupted extends Error {
  readonly status: number
  constructor(status: number) {
    super('interrupted')
    this.status = status
  }
}

async function runCli(argv: readonly string[], show: Show, signal: AbortSignal): Promise<number> {
  return cli(argv, { out: print, show, ports: () => localPorts({ reporter: reporting(show), signal }), version: VERSION })
}

async function runAction(door: string | undefined, signal: AbortSignal): Promise<number> {
  stream()
  const [{ action }, { githubPorts }] = await Promise.all([import('./front/action.ts'), import('./ports/github.ts')])
  await action(door ?? process.env['INPUT_COMMAND'] ?? '', githubPorts(signal))
  return Number(process.exitCode ?? 0)
}

/** A user's mistake gets a sentence; only what nobody foresaw shows where it happened. */
async function complain(error: unknown, say: (problem: Problem) => unknown): Promise<number> {
  if (error instanceof Interrupted) return error.status
  const { problems, exitCode } = error instanceof ReleaseError ? error : { problems: [system(error)], exitCode: 1 }
  for (const problem of problems) await say(problem)
  return exitCode
}

async function annotate(problem: Problem): Promise<void> {
  const [core, { annotation }] = await Promise.all([import('@actions/core'), import('./front/annotation.ts')])
  core.error(describe(problem), annotation(problem))
}

function system(error: unknown): Problem {
  const { message = String(error), stack } = (error ?? {}) as Error
  return systemProblem(error) ?? { code: 'internal', fact: stack ?? message, fix: 'This is a fault of release-actions: please report it with the lines above' }
}

declare const VERSION: string
