import { posix } from 'node:path'
import { failed } from '../../errors.ts'
import type { Command, Files, Finished, Processes, Running } from '../../ports.ts'

/** What stands for a program: what it prints and how it ends; where it is talked to, what it answers to each line. A promise that never settles is a program that never ends. */
export type Program = (command: Command, line?: string) => Partial<Finished> | void | Promise<Partial<Finished> | void>
export type Programs = Readonly<Record<string, Program>>

const installed = '/usr/bin'

/**
 * Only declared programs are there, each as /usr/bin/NAME. A program at another path must be a file of the disk in memory
 * whose last name is declared: an environment's python runs once somebody has made that environment.
 */
export function memoryProcesses(programs: Programs, files: Files, ran: Command[], child: (text: string) => void, signal?: AbortSignal): Processes {
  const launch = async (command: Command, line?: string): Promise<Finished> => {
    const program = await look(command, programs, files)
    ran.push(command)
    const { code = 0, stdout = '', stderr = '' } = (await program(command, line)) ?? {}
    return { code, stdout, stderr }
  }
  return {
    async run(command) {
      if (!command.cleansUp) signal?.throwIfAborted()
      const finished = await untilLate(command.timeoutSeconds, command.cleansUp ? undefined : signal, launch(command))
      ;(command.onOutput ?? child)(finished.stdout + finished.stderr)
      return finished
    },
    start(command): Running {
      let output = ''
      let stop = (): void => undefined
      const stopped = new Promise<null>(resolve => (stop = () => resolve(null)))
      const work = launch(command).then(({ code, stdout, stderr }) => {
        output = stdout + stderr
        return code
      })
      const ended = Promise.race([work, stopped])
      ended.catch(() => undefined)
      return { ended, output: () => output, stop: async () => stop() }
    },
    converse: command => ({ ask: (line, seconds) => untilLate(seconds, signal, launch(command, line)), stop: async () => undefined }),
    find: async program => (Object.hasOwn(programs, program) ? posix.join(installed, program) : undefined),
  }
}

async function look({ argv: [program = ''], cwd }: Command, programs: Programs, files: Files): Promise<Program> {
  const missing = () => failed({ code: 'tool-missing', fact: `the program '${program}' was not found`, fix: 'Declare it in the test' })
  if (cwd && !(await files.has(cwd))) throw missing()
  const name = posix.basename(program)
  const there = program === name || posix.dirname(program) === installed || (await files.has(program))
  const found = Object.hasOwn(programs, name) ? programs[name] : undefined
  if (!there || !found) throw missing()
  return found
}

/** As a shell's `timeout` does: exit code 124. */
async function untilLate(seconds: number | undefined, signal: AbortSignal | undefined, work: Promise<Finished>): Promise<Finished> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Finished>(resolve => {
    if (seconds !== undefined) timer = setTimeout(() => resolve({ code: 124, stdout: '', stderr: '', late: true }), seconds * 1000)
  })
  const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
  return Promise.race([work, late, aborted]).finally(() => clearTimeout(timer))
}
