/** What the cells of a release have made, over what an earlier release.json says. */
import { join } from 'node:path/posix'
import { mergeParts, type Manifest } from '../core/manifest.ts'
import type { Ports } from '../ports.ts'
import { readManifest } from '../verify/files.ts'
import { readParts, type Job } from './job.ts'

export const madeSoFar = async ({ plan, release }: Pick<Job, 'plan' | 'release'>, ports: Ports): Promise<Manifest> =>
  mergeParts(plan, await readParts(release, ports), (await ports.files.has(join(release, 'release.json'))) ? await readManifest(release, ports) : undefined)
