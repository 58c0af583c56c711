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

/** A zip of these members in this order, of one date whatever the time zone: DOS dates are local, so the date is too. */
export function writeZip(members: readonly Member[], epoch: number): Promise<Buffer> {
  const at = new Date(epoch * 1000)
  const mtime = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds())
  const zip = new ZipWriter()
  for (const { path, data, mode } of members) {
    zip.addBuffer(data, path, { mtime, mode: 0o100000 | mode, compress: true, forceDosTimestamp: true })
  }
  zip.end()
  return buffer(zip.outputStream as Readable)
}
