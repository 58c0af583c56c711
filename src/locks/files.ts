import { FileList } from '../core/file-list.ts'
import { judgeHash, sortHashes } from '../pins/hashes.ts'
import type { LockedFile, LockedFiles, UnreadFiles } from '../pins/lock.ts'
import type { Shape } from '../core/shape.ts'
import { optional, shown } from '../core/shape.ts'
import type { Table } from '../core/toml.ts'
import { lineWhere } from '../core/locate.ts'

/** Lists that are known to be as they should be wait until somebody asks; all else is read at once, for its problems. */
export const readLater = (lists: readonly unknown[], read: () => LockedFile[]): LockedFiles =>
  lists.length > 0 && lists.every((list) => list instanceof FileList) ? new Unread(lists as FileList[], read) : read()

class Unread implements UnreadFiles {
  readonly #lists: readonly FileList[]
  readonly #read: () => LockedFile[]
  #files: LockedFile[] | undefined

  constructor(lists: readonly FileList[], read: () => LockedFile[]) {
    this.#lists = lists
    this.#read = read
  }

  hashes(): string[] {
    return this.#lists.flatMap((list) => list.hashes())
  }

  read(): LockedFile[] {
    return (this.#files ??= this.#read())
  }
}

const RELOCK = 'Lock the project again with a current version of the tool'

/** One file with its hashes; where there is none at all, whoever needs the package is told. Weak or malformed hashes become problems that name the package and the line. */
export function lockedFile(shape: Shape, owner: string, hashes: readonly string[], rest: Omit<LockedFile, 'hashes'>): LockedFile | undefined {
  if (hashes.length === 0) return { ...rest, hashes: [] }
  const [only] = hashes
  if (hashes.length === 1 && only && isPlain(only)) return Object.assign(rest, { hashes })
  const strong = hashes.filter((hash) => isStrong(shape, owner, hash, hashes))
  return strong.length > 0 ? { ...rest, hashes: sortHashes(strong) } : undefined
}

/** What nearly every hash of every lock is, so that nothing has to be said or sorted. */
const isPlain = (hash: string): boolean => /^sha256:[0-9a-f]{64}$/.test(hash)

function isStrong(shape: Shape, owner: string, hash: string, all: readonly string[]): boolean {
  const verdict = judgeHash(hash)
  if (verdict === 'strong') return true
  // A weak hash beside a strong one does no harm: it is left out.
  if (verdict !== 'malformed' && all.some((other) => judgeHash(other) === 'strong')) return false
  const digest = hash.slice(hash.indexOf(':') + 1)
  const line = lineWhere(shape.text, (each) => each.includes(digest.length < 8 ? hash : digest))
  shape.add(verdict === 'weak' ? 'weak-hash' : 'bad-hash', `${owner} ${FACTS[verdict]}: '${hash.slice(0, 80)}'`, RELOCK, `${owner}.files`, line)
  return false
}

const FACTS = { weak: 'is locked by a weak hash', unknown: 'has a hash that pip cannot check', malformed: 'has a hash that is none' }

/** A number of bytes, if it is one. */
export function sizeOf(shape: Shape, table: Table, key: string): { size?: number } {
  const { size } = table
  if (size === undefined) return {}
  if (typeof size === 'number' && Number.isSafeInteger(size) && size >= 0) return { size }
  shape.add('wrong-type', `${key}.size is ${shown(size)}, where a number of bytes belongs`, 'Correct it, or write the file again with its own tool', `${key}.size`)
  return {}
}

/** The upload time as ISO 8601 text, of a TOML date or a text. */
export function uploadTimeOf(table: Table): { uploadTime?: string } {
  const time = table['upload-time'] ?? table.upload_time
  return optional('uploadTime', time instanceof Date ? time.toISOString() : typeof time === 'string' ? time : undefined)
}

/** The last part of a URL or path, decoded: the name of the file there. */
export function fileNameOf(address: string): string {
  const end = address.search(/[?#]/)
  const path = end < 0 ? address : address.slice(0, end)
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!name.includes('%')) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
