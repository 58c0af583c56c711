import { basename, join } from 'node:path'
import type { Distribution } from '../../publishers/destination.ts'
import { cellsOf, type ServerCell } from '../core/plan.ts'
import { command } from '../command.ts'
import { failed, ReleaseError } from '../errors.ts'
import { execute } from '../execute.ts'
import { loadDestination } from '../line/folders.ts'
import { describeFiles, digests, timed, writePart, type Job } from '../line/job.ts'
import { roleWheelsOnly } from '../line/application.ts'
import { writeManifest } from './manifest.ts'
import { cellOutcome, lineFields, openJob, type LineRequest } from '../line/request.ts'
import { ensurePrograms, findPython, toolEnvironment } from '../line/tools.ts'
import type { Ports } from '../ports.ts'
import { text } from '../spec.ts'
import { verifyFiles } from '../verify/files.ts'

const fields = {
  ...lineFields,
  digest: text({ doc: 'On a runner: sha256 of the release artifact, as the job that made it gave it', pattern: [/^[0-9a-f]{64}$/, 'a sha256'] }),
}

export default command({
  name: 'publish-server',
  summary: 'Write what servers install from, and prove it',
  description: 'Takes a verified release to its destinations, installs the server from each in hash mode, starts it, and compares what is installed with the pins.',
  fields,
  outputs: { files: 'What was written, one path a line, below the release folder' },
  exchange: ({ digest: sha256 }) => ({ fetch: [{ name: 'release', sha256 }] }),
  async run(request: LineRequest, ports) {
    const job = await openJob(request, ports)
    // What arrived from another job is checked before any of it is used.
    const deviations = await verifyFiles(job.release, ports)
    if (deviations.length > 0) throw new ReleaseError(deviations.map(fact => ({ code: 'release-changed', fact, fix: 'Fetch the release again; if it stays so, do not publish it' })))
    const cells = cellsOf(job.plan, 'server')
    for (const cell of cells) await publishServer(cell, job, ports)
    await writeManifest(job, ports)
    return cellOutcome('Server', job, cells, ports)
  },
})

/** Writes every destination, proves each, and leaves a part of the manifest. */
export async function publishServer(cell: ServerCell, job: Job, ports: Ports): Promise<void> {
  const { files } = ports
  const work = await files.temporary('server')
  let took = 0
  for (const destination of cell.destinations) took += await publishTo(destination.name, cell, job, work, ports)
  for (const { name } of cell.destinations) {
    await files.remove(join(job.release, 'server', name))
    await files.move(join(work, 'server', name), join(job.release, 'server', name))
  }
  const from = { ...(await digests(job.release, distributionPaths(job), ports)), ...(await digests(job.release, [serverRole(job).requirements], ports)) }
  await writePart(job.release, { cell: cell.id, files: await describeFiles(job.release, cell.files, from, ports), took }, ports)
  await files.remove(work)
}

function serverRole({ plan }: Job) {
  const role = plan.roles.find(({ name }) => name === 'server')
  if (!role) throw failed({ code: 'plan-invalid', fact: 'the plan has a server cell but no server role', fix: 'Make the plan again' })
  return role
}

async function publishTo(name: string, cell: ServerCell, job: Job, work: string, ports: Ports): Promise<number> {
  const { files, host } = ports
  const destination = await loadDestination(name)
  await ensurePrograms(destination.programs, job.install, ports)
  const pins = join(job.release, serverRole(job).requirements)
  const place = {
    app: job.plan.application,
    python: job.plan.python,
    command: cell.command,
    distributions: await distributions(job, ports),
    wheels: join(job.release, 'wheels'),
    pins,
    pinsText: await files.text(pins),
    wheelsOnly: await roleWheelsOnly(serverRole(job), job.release, ports),
    output: join(work, 'server', name),
  }
  const written = await timed(`write ${name}`, ports, () => execute(destination.steps(place), ports))
  const proved = await timed(`install and compare (${name})`, ports, async () => {
    const tools = await toolEnvironment(destination.requirements, ports)
    const { steps, environment } = destination.prove({ ...place, tools, work: join(work, `${name}-proof`), interpreter: await findPython(ports), path: host.env('PATH') ?? '', health: cell.health, startup: cell.startup })
    await files.makeFolder(join(work, `${name}-proof`))
    await execute(steps, ports)
    const { verifyEnvironment } = await import('../verify/environment.ts')
    const { deviations } = await verifyEnvironment(environment, job.release, 'server', ports)
    if (deviations.length > 0) throw new ReleaseError(deviations.map(fact => ({ code: 'installed-differs', fact, fix: 'The destination does not give what was locked: this is a fault of the destination, report it' })))
  })
  return written.took + proved.took
}

const distributionPaths = ({ plan }: Job): string[] => [...cellsOf(plan, 'native').flatMap(({ files }) => files), ...plan.roles.flatMap(({ locked }) => locked?.wheel ?? []), ...plan.vendored.map(({ file }) => `wheels/${file}`)]

async function distributions(job: Job, ports: Ports): Promise<Distribution[]> {
  const { readWheel } = await import('../perform/wheel.ts')
  const paths = distributionPaths(job)
  return Promise.all(
    paths.map(async path => {
      const at = join(job.release, path)
      return { file: basename(path), ...(await ports.files.digest(at)), ...(path.endsWith('.whl') && { metadata: (await readWheel(at, ports.files)).metadata }) }
    }),
  )
}

