import fs from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cache } from '../../ports.ts'
import { besideOf } from './beside.ts'

/** Files named by their own sha256 in one folder. A cache that cannot be read or written only costs time. */
export function diskCache(folder: string): Cache {
  const place = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  const noteOf = (key: string) => join(folder, 'notes', key.slice(0, 2), key)
  const put = async (to: string, fill: (beside: string) => Promise<void>): Promise<void> => {
    const beside = besideOf(to)
    await fs.promises.mkdir(dirname(beside), { recursive: true })
      .then(() => fill(beside))
      .then(() => fs.promises.rename(beside, to))
      .catch(() => fs.promises.rm(beside, { force: true }))
      .catch(() => undefined)
  }
  return {
    fetch: async (sha256, to) => {
      await fs.promises.mkdir(dirname(to), { recursive: true })
      return fs.promises.copyFile(place(sha256), to).then(() => true, () => false)
    },
    store: (sha256, from) => put(place(sha256), beside => fs.promises.copyFile(from, beside)),
    recall: key => fs.promises.readFile(noteOf(key), 'utf8').catch(() => undefined),
    note: (key, text) => put(noteOf(key), beside => fs.promises.writeFile(beside, text)),
  }
}
