/** What destinations work with: the distributions of this release and the server's pins. */
import { basename, join } from 'node:path/posix'
import type { Distribution, PublishPlace } from '../../../publishers/destination.ts'
import { cellsOf, type Role, type ServerCell } from '../../core/plan.ts'
import { failed } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { roleWheelsOnly } from '../application.ts'
import type { Job } from '../job.ts'

export async function publishPlace(name: string, cell: ServerCell, job: Job, work: string, ports: Ports): Promise<PublishPlace> {
  const role = serverRole(job)
  const pins = join(job.release, role.requirements)
  return {
    app: job.plan.application,
    python: job.plan.python,
    command: cell.command,
    distributions: await distributions(job, ports),
    wheels: join(job.release, 'wheels'),
    pins,
    pinsText: await ports.files.text(pins),
    wheelsOnly: await roleWheelsOnly(role, job.release, ports),
    output: join(work, 'server', name),
  }
}

export function serverRole({ plan }: Job): Role {
  const role = plan.roles.find(({ name }) => name === 'server')
  if (!role) throw failed({ code: 'plan-invalid', fact: 'the plan has a server cell but no server role', fix: 'Make the plan again' })
  return role
}

export const distributionPaths = ({ plan }: Job): string[] => [...cellsOf(plan, 'native').flatMap(({ files }) => files), ...plan.roles.flatMap(({ locked }) => locked?.wheel ?? []), ...plan.vendored.map(({ file }) => `wheels/${file}`)]

async function distributions(job: Job, ports: Ports): Promise<Distribution[]> {
  const { readWheel } = await import('../../perform/wheel.ts')
  return Promise.all(
    distributionPaths(job).map(async path => {
      const at = join(job.release, path)
      return { file: basename(path), ...(await ports.files.digest(at)), ...(path.endsWith('.whl') && { metadata: (await readWheel(at, ports.files)).metadata }) }
    }),
  )
}
