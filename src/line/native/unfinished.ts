/** What a cell had finished when it failed. A job that reads no cache takes from this very run what an attempt before it made. */
import { join } from 'node:path'
import type { ManifestFile } from '../../core/manifest.ts'
import type { NativeCell } from '../../core/plan.ts'
import type { Ports } from '../../ports.ts'
import { attemptFolder, unfinished, type Job } from '../job.ts'
import type { Previous } from '../previous.ts'
import type { Workshop } from './workshop.ts'

/** In the form of an earlier release. Where there is a cache, that has it. */
export async function keepUnfinished({ made, finished, cell, job }: Workshop, { files, host }: Ports): Promise<void> {
  const known = made.flatMap(({ wheel: { file }, keys }) => (keys ? [{ file, keys }] : []))
  if (host.usesCaches || known.length === 0) return
  const folder = join(job.release, unfinished(cell.id))
  const described: ManifestFile[] = []
  for (const { file, keys } of known) {
    await files.copy(join(finished, file), join(folder, 'wheels', file))
    described.push({ path: `wheels/${file}`, ...(await files.digest(join(finished, file))), from: {}, keys })
  }
  await files.write(join(folder, 'release.json'), JSON.stringify({ schema: 1, files: described }))
}

export async function unfinishedOf({ id }: NativeCell, { release }: Job, ports: Ports): Promise<Previous | undefined> {
  const folder = join(release, attemptFolder, unfinished(id))
  if (!(await ports.files.has(join(folder, 'release.json')))) return undefined
  const { openPrevious } = await import('../previous.ts')
  return openPrevious({ previous: folder }, release, ports)
}
