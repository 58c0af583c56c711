import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { cellsOf } from '../core/plan.ts'
import { command } from '../command.ts'
import { misconfigured } from '../errors.ts'
import { absolute, planFile, type Job } from '../line/job.ts'
import { loadPlan } from '../line/load.ts'
import { resolveRoles } from '../line/pins.ts'
import { lineFields, type LineRequest } from '../line/request.ts'
import { manifestTable } from '../line/summary.ts'
import type { Ports } from '../ports.ts'
import { buildNative } from './build-native.ts'
import { finishRelease, writeManifest } from './manifest.ts'
import { packageClient } from './package-client.ts'
import { publishServer } from './publish-server.ts'

export default command({
  name: 'release',
  summary: 'The whole line on this machine: pins, wheels, client, server, manifest, report',
  description: 'Goes from the lock to verified wheels, clients and a server in one folder. The folder appears when all of it is done and proved; nothing is sent anywhere.',
  fields: lineFields,
  outputs: { files: 'Every file of the release, one a line, below the release folder', digest: 'On a runner: sha256 of the artifact `release`' },
  exchange: () => ({ fetch: [], store: { name: 'release', belongs: () => true } }),
  async run(request: LineRequest, ports) {
    const release = absolute(ports, request.output)
    await refuseForeign(release, ports)
    const plan = await loadPlan(request, ports)
    // Beside, and renamed at the end: a folder named release is a whole release.
    const partial = join(dirname(release), `${basename(release)}.partial-${randomBytes(4).toString('hex')}`)
    const job: Job = { plan, project: absolute(ports, request.project), release: partial, install: request['install-tools'] }
    try {
      await theLine(job, ports)
      const manifest = await finishRelease(job, ports)
      await ports.files.remove(release)
      await ports.files.move(partial, release)
      return { outputs: { files: manifest.files.map(({ path }) => path).join('\n') }, table: manifestTable(manifest) }
    } finally {
      await ports.files.remove(partial)
    }
  },
})

async function theLine(job: Job, ports: Ports): Promise<void> {
  const { plan, release } = job
  await ports.files.write(join(release, planFile), `${JSON.stringify(plan, null, 2)}\n`)
  await resolveRoles(job, ports)
  for (const cell of cellsOf(plan, 'native')) await buildNative(cell, job, ports)
  for (const cell of cellsOf(plan, 'client')) await packageClient(cell, job, ports)
  await writeManifest(job, ports)
  for (const cell of cellsOf(plan, 'server')) await publishServer(cell, job, ports)
}

/** A folder that is not a release of ours is not replaced. */
async function refuseForeign(release: string, { files }: Ports): Promise<void> {
  if (!(await files.has(release)) || (await files.has(join(release, 'release.json'))) || (await files.list(release)).length === 0) return
  throw misconfigured([{ code: 'output-foreign', fact: `${release} holds files that are not a release`, fix: 'Name another folder with --output, or remove it', where: { key: '--output' } }])
}
