import { promises as disk } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cache } from '../../ports.ts'
import { besideOf } from './beside.ts'

/** Files named by their own sha256 in one folder. A cache that cannot be read or written only costs time. */
export function diskCache(folder: string): Cache {
  const place = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  return {
    fetch: async (sha256, to) => {
      await disk.mkdir(dirname(to), { recursive: true })
      return disk.copyFile(place(sha256), to).then(() => true, () => false)
    },
    store: async (sha256, from) => {
      const beside = besideOf(place(sha256))
      await disk.mkdir(dirname(beside), { recursive: true })
        .then(() => disk.copyFile(from, beside))
        .then(() => disk.rename(beside, place(sha256)))
        .catch(() => undefined)
    },
  }
}
