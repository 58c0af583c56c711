import { Cursor } from './regular-value.ts'
import type { Table } from './toml.ts'

/** By which key a lock names its files. */
export type FileKey = 'file' | 'url'

const TEXT = String.raw`"[^"\\\x00-\x1f\x7f]+"`
const entry = (key: FileKey): string => `\\{ ?${key} = ${TEXT}, hash = "sha256:[0-9a-f]{64}"(?:, size = (?:0|[1-9]\\d{0,14}))?(?:, upload-time = ${TEXT})? ?\\}`
const pattern = (key: FileKey): RegExp => new RegExp(`\\[\\n(?:    ${entry(key)},\\n)+\\]|${entry(key)}`, 'y')
const PATTERNS = { file: pattern('file'), url: pattern('url') }

/** No text of a list has a quote in it, so what follows this is a hash. */
const BEFORE_HASH = 'hash = "'
const HASH_LENGTH = 'sha256:'.length + 64

/**
 * The files of a package, or its one sdist, as they stand in a lock: known to be well formed, each with a sha256 and nothing odd.
 *
 * It exists for a measured reason: of 12,000 lines of a lock 7,500 are such files, most results need their hashes only, and two
 * objects for each file were a third of a run.
 */
export class FileList {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** What is at the cursor, if it is such a list. */
  static at(cursor: Cursor, key: FileKey): FileList | undefined {
    const start = cursor.at
    return cursor.passes(PATTERNS[key]) ? new FileList(cursor.text.slice(start, cursor.at)) : undefined
  }

  hashes(): string[] {
    const [, ...parts] = this.#text.split(BEFORE_HASH)
    return parts.map((part) => part.slice(0, HASH_LENGTH))
  }

  /** As the real parser would give it: a list of tables, or one. */
  read(): Table | Table[] {
    return new Cursor(this.#text).value() as Table | Table[]
  }
}
