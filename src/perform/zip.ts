import { fromBuffer, type Entry as ZipEntry, type ZipFile } from 'yauzl'
import { ZipFile as ZipWriter } from 'yazl'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { inflateRawSync } from 'node:zlib'

export interface Member {
  /** With `/`; never a folder. */
  path: string
  data: Buffer
  mode: number
}

/** Every file of a zip. Folders are left out: they carry nothing. Names that leave the folder are refused by yauzl. */
export async function readZip(bytes: Uint8Array): Promise<Member[]> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(whole, { lazyEntries: true, strictFileNames: true }, (error, file) => (error ? reject(error) : resolve(file))),
  )
  return new Promise((resolve, reject) => {
    const members: Member[] = []
    zip.on('error', reject).on('end', () => resolve(members))
    zip.on('entry', (entry: ZipEntry) => {
      if (entry.fileName.endsWith('/')) return zip.readEntry()
      zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
        if (error) return reject(error)
        try {
          members.push({ path: entry.fileName, data: contentOf(entry, whole, header.fileDataStart), mode: (entry.externalFileAttributes >>> 16) & 0o777 })
        } catch (cause) {
          return reject(cause as Error)
        }
        zip.readEntry()
      })
    })
    zip.readEntry()
  })
}

/** At once, as all of it is in memory: a stream for each would wait dozens of times. */
function contentOf({ fileName, compressionMethod, compressedSize, uncompressedSize, generalPurposeBitFlag }: ZipEntry, whole: Buffer, start: number): Buffer {
  const stored = whole.subarray(start, start + compressedSize)
  if (generalPurposeBitFlag & 1) throw new Error(`${fileName} is encrypted`)
  if (![0, 8].includes(compressionMethod)) throw new Error(`unsupported compression method: ${compressionMethod}`)
  // No more than it says: a few bytes may stand for gigabytes.
  const data = compressionMethod === 8 && uncompressedSize > 0 ? inflateRawSync(stored, { maxOutputLength: uncompressedSize }) : compressionMethod === 8 ? Buffer.alloc(0) : Buffer.from(stored)
  if (data.length !== uncompressedSize) throw new Error(`${fileName} has ${data.length} bytes, and says ${uncompressedSize}`)
  return data
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
