/** What a program started, whatever groups and sessions it made for itself. Of a program that has ended it is known on Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

/** Stands in the environment of what is started here; children inherit it. */
export const mark = 'RELEASE_ACTIONS_STARTED'

/** Ends all that carry a mark that begins so, and their children. What starts others while it is being ended is met in the next round. */
export function endMarked(value: string): void {
  for (let round = 0; round < 20; round++) {
    const pids = marked(value)
    for (const pid of pids) end(pid)
    if (pids.length === 0) return
  }
}

/** A program of Windows and its children. At once: nobody waits for a process that is ending itself. */
export function endTree(pid: number): void {
  process.getBuiltinModule('node:child_process').spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
}

/** Those with the mark, and those below them who have thrown it away. */
function marked(value: string): number[] {
  if (process.platform !== 'linux') return []
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number)
  const found = new Set(all.filter(pid => read(pid, 'environ').split('\0').some(entry => entry.startsWith(`${mark}=${value}`))))
  // As it nearly always is: this is asked at the end of each program.
  if (found.size === 0) return []
  const parents = new Map(all.map(pid => [pid, parentOf(pid)]))
  const below = (pid: number): boolean => found.has(pid) || (parents.get(pid) ?? 0) > 1 && below(parents.get(pid) as number)
  return all.filter(below)
}

/** The name of a program, in parentheses, may hold anything. */
const parentOf = (pid: number): number => Number(/^.*\) \S (\d+)/s.exec(read(pid, 'stat'))?.[1] ?? 0)

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    // It has ended, or is somebody else's.
    return ''
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
