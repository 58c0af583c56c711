/** What a destination is made with that brings its own interpreter in an environment. */
import { join } from 'node:path/posix'
import type { Destination, Runtime } from '../../../publishers/destination.ts'
import { ownPython } from '../../core/own-python.ts'
import type { ServerCell } from '../../core/plan.ts'
import { targetFacts, targetOf } from '../../core/targets.ts'
import { failed } from '../../errors.ts'
import { cLibraryFiles } from '../../perform/empty-root.ts'
import type { Ports } from '../../ports.ts'
import { findInterpreter } from '../interpreter.ts'
import type { Job } from '../job.ts'
import { toolEnvironment } from '../tools.ts'
import { sourceOf } from './source.ts'

export async function runtimeOf({ name, requirements }: Destination, cell: ServerCell, { plan, project }: Job, work: string, ports: Ports): Promise<Runtime> {
  const { host, files } = ports
  const target = targetOf(host.platform, host.arch)
  if (!target || targetFacts(target).system !== 'linux') throw failed({ code: 'cell-foreign', fact: `${name} is for Linux, which this machine is not`, fix: 'Run publish-server where the server will run: it is tried before it is released' })
  const room = join(work, `${name}-made`)
  await files.makeFolder(room)
  const settings = cell.destinations.find(destination => destination.name === name)?.settings ?? {}
  const wanted = { id: `server-${name}`, target, ...ownPython(settings) }
  const { commit } = await sourceOf(project, ports)
  return {
    target,
    interpreter: await findInterpreter(wanted, plan.python, room, ports),
    cLibrary: await cLibraryFiles(ports),
    tools: await toolEnvironment(requirements, ports),
    work: room,
    suite: host.suite,
    platform: host.platform,
    path: host.env('PATH') ?? '',
    epoch: plan.epoch,
    ...(commit && { revision: commit }),
  }
}
