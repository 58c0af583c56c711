/** What a cell had finished when it failed. A job that reads no cache takes from this very run what an attempt before it made. */
import { join } from 'node:path/posix'
import type { ManifestFile } from '../../core/manifest.ts'
import type { NativeCell } from '../../core/plan.ts'
import type { Files, Ports } from '../../ports.ts'
import { attemptFolder, unfinished, type Job } from '../job.ts'
import type { Previous } from '../previous.ts'
import type { Workshop } from './workshop.ts'

/** In the form of an earlier release. Where there is a cache, that has it. Only warns where it cannot: why the cell failed says more. */
export async function keepUnfinished(shop: Workshop, { files, host, reporter }: Ports): Promise<void> {
  const folder = join(shop.job.release, unfinished(shop.cell.id))
  try {
    if (!host.usesCaches) await keepIn(folder, shop, files)
  } catch (error) {
    await files.remove(folder).catch(() => undefined)
    reporter.warn({ code: 'unfinished-lost', fact: `${shop.cell.id}: what was finished could not be kept: ${error instanceof Error ? error.message : String(error)}`, fix: 'The next attempt builds it again; see that there is room in the release folder' })
  }
}

async function keepIn(folder: string, { made, finished }: Workshop, files: Files): Promise<void> {
  const known = made.flatMap(({ wheel: { file }, keys }) => (keys ? [{ file, keys }] : []))
  if (known.length === 0) return
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
