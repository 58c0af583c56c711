/** What a destination gives is what was locked: installed as a server would, and compared. */
import { join } from 'node:path/posix'
import type { Destination, Proof, ProvePlace, PublishPlace } from '../../../publishers/destination.ts'
import type { ServerCell } from '../../core/plan.ts'
import { programIn, pythonIn } from '../../core/environment-layout.ts'
import { uvEnvironment } from '../../core/pip-settings.ts'
import { optional } from '../../core/shape.ts'
import { ReleaseError } from '../../errors.ts'
import { execute } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'
import { findPython, toolEnvironment } from '../tools.ts'

export async function proveDestination<P extends PublishPlace>(destination: Destination, prove: (place: P & ProvePlace) => Proof, place: P, cell: ServerCell, job: Job, work: string, ports: Ports): Promise<void> {
  const room = join(work, `${destination.name}-proof`)
  const tools = await toolEnvironment(destination.requirements, ports)
  const { steps, environment } = prove({ ...place, tools, ...optional('uv', await uvBy(tools, ports)), work: room, interpreter: await findPython(ports), platform: ports.host.platform, path: ports.host.env('PATH') ?? '', health: cell.health, startup: cell.startup })
  await ports.files.makeFolder(room)
  await execute(steps, ports)
  const { verifyEnvironment } = await import('../../verify/environment.ts')
  const { deviations } = await verifyEnvironment(environment, job.release, 'server', ports)
  if (deviations.length > 0) throw new ReleaseError(deviations.map(fact => ({ code: 'installed-differs', fact, fix: 'The destination does not give what was locked: this is a fault of the destination, report it' })))
}

/** Undefined where these tools have no uv, or pip is configured for what it cannot be told. */
export async function uvBy(tools: string, { files, host, processes }: Ports) {
  if (!(await files.has(programIn(tools, 'uv', host)))) return undefined
  const { code, stdout } = await processes.run({ argv: [pythonIn(tools, host), '-I', '-m', 'pip', 'config', 'list'] })
  return code === 0 ? uvEnvironment(stdout) : undefined
}
