import { Cursor } from './regular-value.ts'
import type { Table } from './toml.ts'

/** By which key a lock names its files. */
export type FileKey = 'file' | 'url'

const TEXT = String.raw`"[^"\\\x00-\x1f\x7f]+"`
/** Written out, for a counted repetition takes twice the time. */
const DIGEST = '[0-9a-f]'.repeat(64)
const WHOLE = String.raw`(?:0|[1-9]\d{0,14})`

/** Expressions for one file, and for a list of files on lines of their own. */
export function filesPattern(key: FileKey): { one: string; list: string } {
  const one = `\\{ ?${key} = ${TEXT}, hash = "sha256:${DIGEST}"(?:, size = ${WHOLE})?(?:, upload-time = ${TEXT})? ?\\}`
  return { one, list: `\\[\\n(?:    ${one},\\n)+\\]` }
}

const either = ({ one, list }: { one: string; list: string }): RegExp => new RegExp(`${list}|${one}`, 'y')
const PATTERNS = { file: either(filesPattern('file')), url: either(filesPattern('url')) }

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

  /** Of a text that is known to match. */
  static of(text: string): FileList {
    return new FileList(text)
  }

  /** What is at the cursor, if it is such a list. */
  static at(cursor: Cursor, key: FileKey): FileList | undefined {
    const start = cursor.at
    return cursor.passes(PATTERNS[key]) ? new FileList(cursor.text.slice(start, cursor.at)) : undefined
  }

  hashes(): string[] {
    const found: string[] = []
    for (let at = this.#text.indexOf(BEFORE_HASH); at >= 0; at = this.#text.indexOf(BEFORE_HASH, at + HASH_LENGTH)) {
      found.push(this.#text.slice(at + BEFORE_HASH.length, at + BEFORE_HASH.length + HASH_LENGTH))
    }
    return found
  }

  /** As the real parser would give it: a list of tables, or one. */
  read(): Table | Table[] {
    return new Cursor(this.#text).value() as Table | Table[]
  }
}
