/** Wheels and sdists that were made before, by the key of what they were made from. */
import type { Ports } from '../../ports.ts'

/** Puts the file of this key at `to`; false where there is none, or where what is there is not what was noted. */
export async function recallFile(key: string, to: string, { cache, files }: Ports): Promise<boolean> {
  const sha256 = await cache.recall(key)
  if (!sha256 || !/^[0-9a-f]{64}$/.test(sha256)) return false
  if (!(await cache.fetch(sha256, to))) return false
  if ((await files.digest(to)).sha256 === sha256) return true
  await files.remove(to)
  return false
}

/** The file is stored once, whatever number of keys stand for it. */
export async function keepFile(keys: readonly (string | undefined)[], path: string, { cache, files }: Ports): Promise<void> {
  const known = keys.filter(key => key !== undefined)
  if (known.length === 0) return
  const { sha256 } = await files.digest(path)
  await cache.store(sha256, path)
  for (const key of known) await cache.note(key, sha256)
}
