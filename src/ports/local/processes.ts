import type { ChildProcess } from 'node:child_process'
import { constants, promises as disk } from 'node:fs'
import { delimiter, join } from 'node:path'
import { failed } from '../../errors.ts'
import type { Command, Finished, Processes, Running } from '../../ports.ts'

/** Loaded with the first program: many commands start none. */
const childProcess = () => process.getBuiltinModule('node:child_process')

/** Milliseconds between the polite signal and the one that cannot be ignored. */
const patience = 5000

/** Programs run in process groups of their own, so that ending one ends its children too. */
export function localProcesses({ child, signal }: { child: (text: string) => void; signal?: AbortSignal }): Processes {
  const running = new Set<ChildProcess>()
  signal?.addEventListener('abort', () => {
    for (const one of running) endGroup(one, 'SIGTERM')
    // One that does not listen would hold us up for as long as it likes.
    setTimeout(() => {
      for (const one of running) endGroup(one, 'SIGKILL')
    }, patience).unref()
  })
  // The last resort: nothing we started outlives us.
  process.on('exit', () => {
    for (const one of running) endGroup(one, 'SIGKILL')
  })

  const launch = ({ argv, cwd, env, inherit }: Command): ChildProcess => {
    const [program = '', ...rest] = argv
    const started = childProcess().spawn(program, rest, { cwd, env: { ...inherited(inherit), ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32', shell: false })
    running.add(started)
    started.once('close', () => running.delete(started))
    return started
  }

  return {
    run: command =>
      new Promise<Finished>((resolve, reject) => {
        signal?.throwIfAborted()
        const started = launch(command)
        const streams = { stdout: '', stderr: '' }
        let late = false
        const timer = command.timeoutSeconds && setTimeout(() => { late = true; endGroup(started, 'SIGKILL') }, command.timeoutSeconds * 1000)
        for (const name of ['stdout', 'stderr'] as const) {
          started[name]?.setEncoding('utf8').on('data', (text: string) => { streams[name] += text; if (command.shown) child(text) })
        }
        started.once('error', error => reject(notStarted(command, error)))
        started.once(command.leavesServers ? 'exit' : 'close', code => {
          clearTimeout(timer || undefined)
          if (command.leavesServers) running.delete(started)
          if (signal?.aborted) reject(signal.reason)
          else resolve({ code: late ? 124 : (code ?? 1), ...streams })
        })
      }),
    start(command): Running {
      signal?.throwIfAborted()
      const started = launch(command)
      let output = ''
      started.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
      started.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
      const ended = new Promise<number | null>((resolve, reject) => {
        started.once('error', error => reject(notStarted(command, error)))
        started.once('close', resolve)
      })
      ended.catch(() => undefined)
      return { ended, output: () => output, stop: () => stop(started, ended) }
    },
    find: async program => {
      for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
        if (!folder) continue
        const path = join(folder, program)
        if (await disk.access(path, constants.X_OK).then(() => true, () => false)) return path
      }
      return undefined
    },
  }
}

/** The host's environment, or the named part of it. On Windows names have no case. */
export function inherited(names: readonly string[] | undefined): NodeJS.ProcessEnv {
  if (!names) return process.env
  const fold = (name: string) => (process.platform === 'win32' ? name.toUpperCase() : name)
  const wanted = new Set(names.map(fold))
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.has(fold(name))))
}

async function stop(started: ChildProcess, ended: Promise<unknown>): Promise<void> {
  endGroup(started, 'SIGTERM')
  const timer = setTimeout(() => endGroup(started, 'SIGKILL'), patience)
  await ended.catch(() => undefined)
  clearTimeout(timer)
}

function endGroup(started: ChildProcess, signal: NodeJS.Signals): void {
  if (started.pid === undefined) return
  try {
    if (process.platform === 'win32') started.kill(signal)
    else process.kill(-started.pid, signal)
  } catch {
    // It has ended already.
  }
}

function notStarted({ argv, cwd }: Command, error: Error): Error {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT') return failed({ code: 'command-failed', fact: `${argv[0]} could not be started: ${error.message}`, fix: 'Check its permissions' }, error)
  return failed({ code: 'tool-missing', fact: `the program '${argv[0]}' was not found${cwd ? ` (or the folder ${cwd})` : ''}`, fix: 'Install it, or run with --install-tools where the system has a package of it' }, error)
}
