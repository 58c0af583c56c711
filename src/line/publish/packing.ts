/** The server as a bundle, for destinations that pack one. */
import { join } from 'node:path/posix'
import type { Destination, Packing } from '../../../publishers/destination.ts'
import type { ServerCell } from '../../core/plan.ts'
import { failed } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { makeBundle } from '../bundle.ts'
import { loadBundle } from '../folders.ts'
import type { Job } from '../job.ts'
import { bundleFolder } from '../pack.ts'
import { ensurePrograms, toolEnvironment } from '../tools.ts'

export async function packServer(destination: Destination, cell: ServerCell, job: Job, work: string, ports: Ports): Promise<{ packing: Packing; took: number }> {
  const { settings = {}, packed } = cell.destinations.find(({ name }) => name === destination.name) ?? {}
  if (!packed) throw failed({ code: 'plan-invalid', fact: `the plan does not say how ${destination.name} packs the server`, fix: 'Make the plan again' })
  const { bundle: kind, target, argv: [entry = ''], interpreter: from, archive } = packed
  const room = join(work, `${destination.name}-packing`)
  await ports.files.makeFolder(room)
  const bundle = await loadBundle(kind)
  await ensurePrograms(bundle.needed(target), job.install, ports)
  const { interpreter, glibc, took } = await makeBundle(bundle, { id: `server-${destination.name}`, role: 'server', target, entry, terminal: true, interpreter: from, ...(archive && { archive }), asRecorded: true }, job, room, ports)
  const packing: Packing = {
    packed,
    settings,
    folder: bundleFolder(room),
    launcher: bundle.launcher(entry, target),
    vital: bundle.vital(interpreter, target),
    interpreter,
    loadEverything: at => bundle.loadEverything(interpreter, at, target),
    glibc,
    tools: await toolEnvironment(destination.requirements, ports),
    work: room,
    suite: ports.host.suite,
    platform: ports.host.platform,
    epoch: job.plan.epoch,
  }
  return { packing, took }
}
