/** What a cell's failure says to a person: whose it is, in whose words, and the one command that shows it again. */
import { dirname, join, relative } from 'node:path/posix'
import { formatBytes } from '../../core/bytes.ts'
import type { NativeCell } from '../../core/plan.ts'
import { quote } from '../../core/shell.ts'
import { ReleaseError, systemProblem, type Problem } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'

/** Of a system's error too; rethrows what nobody foresaw. @param work the folder that the cell was built in, as the failure left it */
export async function problemsOf(error: unknown, cell: NativeCell, work: string, job: Job, ports: Ports): Promise<Problem[]> {
  const system = systemProblem(error)
  const problems = error instanceof ReleaseError ? error.problems : system ? [system] : undefined
  if (!problems) throw error
  const full = problems.some(isFull) ? await fullest([dirname(work), job.release, ports.host.cacheFolder], ports) : ''
  return problems.map(problem => {
    if (isFull(problem)) return { ...problem, code: 'disk-full', fact: `${cell.id}: no space was left${full}: ${problem.fact}`, fix: 'Make room there and run again; nothing half-made was kept' }
    const fix = { 'command-failed': 'Read its message above', 'wheel-test-failed': 'Read its message above', 'time-limit': `See above what it was at; native.timeout in release.yaml gives this cell ${cell.timeout} minutes in all` }[problem.code]
    return { ...problem, fact: `${cell.id}: ${problem.fact}`, ...(fix && { fix: `${fix}; to see it again: ${again(cell, job, ports)}` }) }
  })
}

/** Compilers say it in the system's words, and end like on any other error. */
const isFull = ({ code, fact }: Problem): boolean => code === 'disk-full' || (code === 'command-failed' && /No space left on device|Disk quota exceeded/.test(fact))

async function fullest(folders: readonly string[], { files }: Ports): Promise<string> {
  const rooms = await Promise.all(folders.map(async folder => ({ folder, free: await files.room(folder).catch(() => Infinity) })))
  const least = rooms.reduce((best, each) => (each.free < best.free ? each : best))
  return ` on the disk of ${least.folder} (${formatBytes(least.free)} free)`
}

/** On a runner the action's own repository gives the program. There a container engine counts without being asked for; elsewhere not. */
export function again({ id, builder }: Pick<NativeCell, 'id' | 'builder'>, { project, config }: Pick<Job, 'project' | 'config'>, { host }: Pick<Ports, 'host'>): string {
  const repository = host.env('GITHUB_ACTION_REPOSITORY')
  const program = repository ? ['npx', `github:${repository}#${host.env('GITHUB_ACTION_REF')}`] : ['node', quote(join(host.suite, 'dist/main.js'))]
  return [
    ...(host.env('GITHUB_ACTIONS') && builder === 'cibuildwheel' ? ['GITHUB_ACTIONS=true'] : []),
    ...program,
    'build-native',
    quote(relative(host.cwd, project) || '.'),
    ...(config ? ['--config', quote(config)] : []),
    '--cell',
    id,
    '--output',
    `again-${id}`,
    '--verbose',
  ].join(' ')
}
