/** Wheels and sdists that were made before, by the key of what they were made from. */
import type { WheelKeys } from '../../core/manifest.ts'
import { optional } from '../../core/shape.ts'
import type { Ports } from '../../ports.ts'
import type { Previous } from '../previous.ts'

/** Of parts of a wheel; absent where they cannot be told apart. */
export type PartKeys = Omit<WheelKeys, 'whole'>

/** Earlier releases first: they are trusted where no cache is. Returns the keys that the wheel is found again by. */
export async function findWheel(key: string, parts: PartKeys, to: string, earlier: readonly Previous[], ports: Ports): Promise<WheelKeys | undefined> {
  for (const each of earlier) {
    const released = await (await import('../previous.ts')).previousWheel(key, to, each, ports)
    if (released) return released.keys
  }
  if (!(await recallFile(key, to, ports))) return undefined
  // Only where the compiler was seen to read nothing else was anything noted under the other ones.
  const noted = async (part: string | undefined) => (part && (await ports.cache.recall(part)) !== undefined ? part : undefined)
  return { whole: key, ...optional('around', await noted(parts.around)), ...optional('compiled', await noted(parts.compiled)) }
}

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
