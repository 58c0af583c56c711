/** Where a file of a release and the one that was made again begin to differ. */
import { basename, join } from 'node:path/posix'
import { wheelDifference } from '../../core/wheel-difference.ts'
import { archivedFiles } from '../../perform/archive.ts'
import { readWheel } from '../../perform/wheel.ts'
import type { Files } from '../../ports.ts'

type Members = Parameters<typeof wheelDifference>[0]

/** In words; undefined where the file of the release is not at hand. */
export async function firstDifference(path: string, release: string, again: string, files: Files): Promise<string | undefined> {
  const [one, two] = [join(release, path), join(again, path)]
  if (!(await files.has(one)) || !(await files.has(two))) return undefined
  const [first, second] = await Promise.all([members(one, files), members(two, files)])
  if (first && second) return wheelDifference(first, second) ?? 'only its archive differs'
  return wheelDifference([await whole(one, files)], [await whole(two, files)])
}

async function members(path: string, files: Files): Promise<Members | undefined> {
  if (path.endsWith('.whl')) return (await readWheel(path, files)).members
  if (!/\.(tar\.gz|tgz|zip)$/.test(path)) return undefined
  const found = await archivedFiles(path, files).catch(() => undefined)
  return found?.map(({ data, ...member }) => ({ ...member, data: Buffer.from(data) }))
}

const whole = async (path: string, files: Files): Promise<Members[number]> => ({ path: basename(path), data: Buffer.from(await files.bytes(path)), mode: 0o644 })
