import { FileList, type FileKey } from './file-list.ts'
import { Cursor, Entry, fail, set } from './regular-value.ts'
import type { Table } from './toml.ts'

/**
 * Reads TOML of the shape in which tools write locks: one statement a line, bare or quoted keys, texts without other escapes than `\"`
 * and `\\`, whole numbers, arrays over lines, inline tables on one line. Undefined for everything else, be it wrong or only unusual:
 * then the whole text is for the real parser, which also finds the errors. What is read here is what that one would give.
 *
 * It exists for a measured reason: the real parser took the largest part of a run, 70 ms of CPU for 700 packages. A lock is read once, by
 * code that is not warm yet. Sticky expressions are fast at once, and one of them takes a whole file entry of a lock.
 *
 * With `files`, lists of files in a `[[package]]` or under `[metadata.files]` become `FileList`s.
 */
export function readRegularToml(text: string, files?: FileKey): Table | undefined {
  try {
    return new Document(text, files).read()
  } catch {
    return undefined
  }
}

const COMMENT = /#[^\x00-\x1f\x7f]*(?:\n|$)/y
const HEADER = /\[(\[?)([\w-]+(?:\.[\w-]+)*)\](\]?)(?:\n|$)/y

/** Where locks have lists of files: beside a package, and, before, all together by its name. */
const FILES: ReadonlyMap<string, (key: string) => boolean> = new Map<string, (key: string) => boolean>([
  ['package', (key: string): boolean => key === 'files' || key === 'wheels' || key === 'sdist'],
  ['metadata.files', () => true],
])

class Document {
  readonly #cursor: Cursor
  readonly #root: Table = new Entry()
  #table = this.#root
  /** What headers made: only such tables and arrays may grow by further headers. */
  readonly #open = new Set<unknown>()
  readonly #files: FileKey | undefined
  #isFiles: ((key: string) => boolean) | undefined

  constructor(text: string, files?: FileKey) {
    this.#cursor = new Cursor(text)
    this.#files = files
  }

  read(): Table {
    const { text } = this.#cursor
    while (this.#cursor.at < text.length) this.#statement(text[this.#cursor.at])
    return this.#root
  }

  #statement(first: string | undefined): void {
    const cursor = this.#cursor
    if (first === '\n') cursor.at++
    else if (first === '#') cursor.take(COMMENT)
    else if (first === '[') this.#header()
    else {
      cursor.pair(this.#table, this.#fileList)
      if (cursor.at < cursor.text.length) cursor.expect('\n')
    }
  }

  readonly #fileList = (key: string): FileList | undefined =>
    this.#files && this.#isFiles?.(key) ? FileList.at(this.#cursor, this.#files) : undefined

  #header(): void {
    const [, opening = '', path = '', closing = ''] = this.#cursor.match(HEADER) ?? fail()
    if (opening.length !== closing.length) fail()
    const parts = path.split('.')
    const last = parts.pop() as string
    const parent = parts.reduce((table, part) => this.#below(table, part), this.#root)
    // The keys of an entry are those of its kind; those of a `[table]` may be names of packages, which share no shape.
    this.#table = opening === '' ? (Object.create(null) as Table) : new Entry()
    this.#open.add(this.#table)
    this.#isFiles = this.#files && FILES.get(path)
    if (opening === '') set(parent, last, this.#table)
    else this.#entries(parent, last).push(this.#table)
  }

  #below(table: Table, part: string): Table {
    if (!(part in table)) this.#open.add((table[part] = Object.create(null)))
    const found = table[part]
    if (!this.#open.has(found)) fail()
    return (Array.isArray(found) ? found.at(-1) : found) as Table
  }

  #entries(parent: Table, key: string): unknown[] {
    if (!(key in parent)) this.#open.add((parent[key] = []))
    const list = parent[key]
    return this.#open.has(list) && Array.isArray(list) ? list : fail()
  }
}
