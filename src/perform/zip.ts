import { fromBuffer, type Entry as ZipEntry, type ZipFile } from 'yauzl'
import { ZipFile as ZipWriter } from 'yazl'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

export interface Member {
  /** With `/`; never a folder. */
  path: string
  data: Buffer
  mode: number
}

/** Every file of a zip. Folders are left out: they carry nothing. Names that leave the folder are refused by yauzl. */
export async function readZip(bytes: Uint8Array): Promise<Member[]> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true }, (error, file) => (error ? reject(error) : resolve(file))),
  )
  return new Promise((resolve, reject) => {
    const members: Member[] = []
    zip.on('error', reject).on('end', () => resolve(members))
    zip.on('entry', (entry: ZipEntry) => {
      if (entry.fileName.endsWith('/')) return zip.readEntry()
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error)
        buffer(stream).then(data => {
          members.push({ path: entry.fileName, data, mode: (entry.externalFileAttributes >>> 16) & 0o777 })
          zip.readEntry()
        }, reject)
      })
    })
    zip.readEntry()
  })
}

/** DOS dates are local. Here they are universal, and no hour of them is skipped when clocks are put forward. */
class UniversalDate extends Date {
  override getFullYear = this.getUTCFullYear
  override getMonth = this.getUTCMonth
  override getDate = this.getUTCDate
  override getHours = this.getUTCHours
  override getMinutes = this.getUTCMinutes
  override getSeconds = this.getUTCSeconds
}

const firstDay = { begins: Date.UTC(1980, 0, 1), ends: Date.UTC(1980, 0, 2) }

/** A zip of these members in this order, of one date whatever the time zone. */
export function writeZip(members: readonly Member[], epoch: number): Promise<Buffer> {
  // yazl raises earlier dates to the first of 1980 by the local clock: within that day it would depend on the time zone.
  const mtime = new UniversalDate(epoch * 1000 < firstDay.ends ? firstDay.begins : epoch * 1000)
  const zip = new ZipWriter()
  for (const { path, data, mode } of members) {
    zip.addBuffer(data, path, { mtime, mode: 0o100000 | mode, compress: true, forceDosTimestamp: true })
  }
  zip.end()
  return buffer(zip.outputStream as Readable)
}
