/** This release's own wheels, as later stages install them. */
import { join } from 'node:path/posix'
import { wheelsOnly } from '../core/install-steps.ts'
import { cellsOf, type Role } from '../core/plan.ts'
import { ReleaseError, type Problem } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { digests, partsFolder, type Job } from './job.ts'
import { madeSoFar } from './made-so-far.ts'

export const roleWheelsOnly = async ({ requirements, sdists }: Role, release: string, { files }: Ports): Promise<string> =>
  wheelsOnly(await files.text(join(release, requirements)), sdists)

/** Of wheels that were not left out. Throws `wheel-unknown` with all that no cell of this release says it has made, as they are. */
export async function wheelDigests({ plan, release }: Job, ports: Ports): Promise<Record<string, string>> {
  const { files, skipped } = await madeSoFar({ plan, release }, ports)
  const left = new Set(skipped.map(({ path }) => path))
  const found = await digests(release, cellsOf(plan, 'native').flatMap(cell => cell.files).filter(path => path.endsWith('.whl') && !left.has(path)), ports)
  const made = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  const problems = Object.entries(found).filter(([path, sha256]) => made.get(path) !== sha256).map(([path, sha256]) => unknown(path, sha256, made.get(path)))
  if (problems.length > 0) throw new ReleaseError(problems)
  return found
}

const unknown = (path: string, sha256: string, made: string | undefined): Problem => ({
  code: 'wheel-unknown',
  fact: made ? `${path} has sha256 ${sha256}, and build-native made it with ${made}` : `${path} is there, and neither release.json nor ${partsFolder}/ says that build-native made it for this release`,
  fix: 'Nothing is packed from it. Run build-native again; from another job take all that it stored, parts/ too',
})
