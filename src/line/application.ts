/** This release's own wheels, as later stages install them. */
import { join } from 'node:path/posix'
import { wheelsOnly } from '../core/install-steps.ts'
import { cellsOf, type Role } from '../core/plan.ts'
import type { Ports } from '../ports.ts'
import { digests, readParts, type Job } from './job.ts'

export const roleWheelsOnly = async ({ requirements, sdists }: Role, release: string, { files }: Ports): Promise<string> =>
  wheelsOnly(await files.text(join(release, requirements)), sdists)

/** Of wheels that were not left out. */
export async function wheelDigests({ plan, release }: Job, ports: Ports): Promise<Record<string, string>> {
  const skipped = (await readParts(release, ports)).flatMap(part => part.skipped ?? []).map(({ path }) => path)
  return digests(release, cellsOf(plan, 'native').flatMap(({ files }) => files).filter(path => path.endsWith('.whl') && !skipped.includes(path)), ports)
}
