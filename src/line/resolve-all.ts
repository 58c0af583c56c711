/** The pins of every role, as files of the release folder. */
import type { Outcome } from '../command.ts'
import type { PinsRequest } from '../commands/resolve-pins.ts'
import { resolvePins } from '../pins/resolve/resolve.ts'
import type { Ports } from '../ports.ts'
import { loadProject } from './load.ts'
import { cellTable, matrices, openJob } from './request.ts'
import { checkTargets } from './resolve.ts'

export async function writeAll(request: PinsRequest, ports: Ports): Promise<Outcome> {
  if (request.target.length > 0) {
    const loaded = await loadProject(request, ports)
    const roles = [loaded.config.client, loaded.config.server].filter(role => role !== undefined)
    await checkTargets(request, loaded, roles.map(role => resolvePins(loaded.lock, loaded.project, role)), ports)
  }
  const job = await openJob({ ...request, output: request.release, 'install-tools': false }, ports)
  const { outputs, table } = await cellTable('Pins', job, ['pins'], ports)
  return { outputs: { ...outputs, ...matrices(job.plan) }, ...(table && { table }) }
}
