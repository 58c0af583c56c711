import type { ChildProcess } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { failed } from '../../errors.ts'
import type { Command, Finished, Processes, Running } from '../../ports.ts'
import { conversation } from './conversation.ts'
import { environmentOf, located, programPaths } from './environment.ts'
import { endMarked, endTree, mark } from './family.ts'

/** Loaded with the first program: many commands start none. */
const childProcess = () => process.getBuiltinModule('node:child_process')

/** Milliseconds between the polite signal and the one that cannot be ignored. */
const patience = 5000

/** Of what people have been shown, in characters: a program that never stops printing must not fill our memory. */
const mostKept = 2 ** 24

interface Started {
  process: ChildProcess
  /** What all that it starts carries, where nothing of it is to be left. */
  marked: string | undefined
  cleansUp: boolean
}

/** Programs run in process groups of their own, so that ending one ends its children too. */
export function localProcesses({ child, signal }: { child: (text: string) => void; signal?: AbortSignal }): Processes {
  const running = new Set<Started>()
  const endRunning = (how: NodeJS.Signals) => {
    for (const one of running) if (!one.cleansUp) endFamily(one, how)
  }
  signal?.addEventListener('abort', () => {
    endRunning('SIGTERM')
    // One that does not listen would hold us up for as long as it likes.
    setTimeout(() => endRunning('SIGKILL'), patience).unref()
  })
  // The last resort: nothing we started outlives us.
  process.on('exit', () => {
    for (const one of running) endFamily(one, 'SIGKILL')
  })

  const launch = ({ argv, cwd, env, inherit, leavesNothing, cleansUp = false, alone }: Command, input: 'ignore' | 'pipe' = 'ignore'): Started => {
    const [program = '', ...rest] = alone ? ['flock', alone, ...argv] : argv
    const marked = leavesNothing ? `${process.pid}-${Math.random().toString(36).slice(2)}.` : undefined
    const environment = environmentOf({ inherit, env: { ...env, ...(marked && { [mark]: marked }) } }, process.env, process.platform)
    const started = childProcess().spawn(located(program, environment, process.platform, existsSync), rest, { cwd, env: environment, stdio: [input, 'pipe', 'pipe'], detached: process.platform !== 'win32', shell: false })
    const one = { process: started, marked, cleansUp }
    running.add(one)
    started.once('exit', () => {
      if (leavesNothing) endFamily(one, 'SIGKILL')
      // Somebody whom we do not know may hold its output open for ever.
      setTimeout(() => { started.stdout?.destroy(); started.stderr?.destroy() }, patience).unref()
    })
    started.once('close', () => running.delete(one))
    return one
  }

  return {
    run: command =>
      new Promise<Finished>((resolve, reject) => {
        if (!command.cleansUp) signal?.throwIfAborted()
        const one = launch(command)
        const streams = { stdout: '', stderr: '' }
        let late = false
        const timer = command.timeoutSeconds && setTimeout(() => { late = true; endFamily(one, 'SIGKILL') }, command.timeoutSeconds * 1000)
        for (const name of ['stdout', 'stderr'] as const) {
          one.process[name]?.setEncoding('utf8').on('data', (text: string) => {
            streams[name] = command.shown && streams[name].length > mostKept ? streams[name].slice(-mostKept / 2) + text : streams[name] + text
            if (command.shown) (command.onOutput ?? child)(text)
          })
        }
        one.process.once('error', error => reject(notStarted(command, error)))
        one.process.once(command.leavesServers ? 'exit' : 'close', code => {
          clearTimeout(timer || undefined)
          if (command.leavesServers) running.delete(one)
          if (signal?.aborted && !command.cleansUp) reject(signal.reason)
          else resolve({ code: late ? 124 : (code ?? 1), ...streams, ...(late && { late }) })
        })
      }),
    start(command): Running {
      signal?.throwIfAborted()
      const one = launch(command)
      const started = one.process
      let output = ''
      started.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
      started.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
      const ended = endOf(started, command)
      return { ended, output: () => output, stop: () => stop(one, ended) }
    },
    converse(command) {
      signal?.throwIfAborted()
      const one = launch(command, 'pipe')
      const ended = endOf(one.process, command)
      return { ask: conversation(one.process, ended, () => endFamily(one, 'SIGKILL'), signal), stop: () => stop(one, ended) }
    },
    find: async program => {
      // Dozens of names that mostly are not there: each costs a promise more than it does itself.
      return programPaths(program, process.env['PATH'] ?? '', process.platform).find(path => existsSync(path) && isExecutable(path))
    },
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The exit code, or null after a signal. */
function endOf(started: ChildProcess, command: Command): Promise<number | null> {
  const ended = new Promise<number | null>((resolve, reject) => {
    started.once('error', error => reject(notStarted(command, error)))
    started.once('close', resolve)
  })
  ended.catch(() => undefined)
  return ended
}

async function stop(started: Started, ended: Promise<unknown>): Promise<void> {
  endFamily(started, 'SIGTERM')
  const timer = setTimeout(() => endFamily(started, 'SIGKILL'), patience)
  await ended.catch(() => undefined)
  clearTimeout(timer)
}

/** The polite signal is for its group; the other one for all that it has started. Windows has no polite one. */
function endFamily({ process: started, marked }: Started, signal: NodeJS.Signals): void {
  if (started.pid === undefined) return
  try {
    if (process.platform === 'win32') endTree(started.pid)
    else process.kill(-started.pid, signal)
  } catch {
    // It has ended already.
  }
  if (marked && signal === 'SIGKILL') endMarked(marked)
}

function notStarted({ argv, cwd }: Command, error: Error): Error {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT') return failed({ code: 'command-failed', fact: `${argv[0]} could not be started: ${error.message}`, fix: 'Check its permissions' }, error)
  return failed({ code: 'tool-missing', fact: `the program '${argv[0]}' was not found${cwd ? ` (or the folder ${cwd})` : ''}`, fix: 'Install it, or run with --install-tools where the system has a package of it' }, error)
}
