import type { Table } from './toml.ts'

/**
 * Reads TOML of the shape in which tools write locks: one statement a line, bare or quoted keys, texts without other escapes than `\"`
 * and `\\`, whole numbers, arrays over lines, inline tables on one line. Undefined for everything else, be it wrong or only unusual:
 * then the whole text is for the real parser, which also finds the errors. What is read here is what that one would give.
 *
 * It exists for a measured reason: the real parser took the largest part of a run, 70 ms of CPU for 700 packages. A lock is read once, by
 * code that is not warm yet. Sticky expressions are fast at once, and one of them takes a whole file entry of a lock.
 */
export function readRegularToml(text: string): Table | undefined {
  try {
    return new Reader(text).document()
  } catch {
    return undefined
  }
}

const irregular = new Error('not as tools write it')

/** Inherits nothing: `constructor` and `__proto__` are keys like others. Unlike those of `Object.create(null)`, its objects share shapes. */
const Entry = Object.assign(function () {}, { prototype: Object.create(null) as object }) as unknown as new () => Table

const PLAIN = String.raw`[^"\\\x00-\x1f\x7f]*`
const WHOLE = String.raw`0|[1-9]\d{0,14}`
const COMMENT = /#[^\x00-\x1f\x7f]*(?:\n|$)/y
const HEADER = /\[(\[?)([\w-]+(?:\.[\w-]+)*)\](\]?)(?:\n|$)/y
/** A key, and its value if that is a text without escapes. */
const PAIR = new RegExp(`(?:([\\w-]+)|"(${PLAIN})") = (?:"(${PLAIN})")?`, 'y')
/** `{ url = "…", hash = "…", size = 1, upload-time = "…" }`: most of a lock's bytes are in such tables. */
const FLAT = new RegExp(`{ ?([\\w-]+) = "(${PLAIN})"(?:, ([\\w-]+) = "(${PLAIN})")?(?:, ([\\w-]+) = (${WHOLE}))?(?:, ([\\w-]+) = "(${PLAIN})")? ?}`, 'y')
const TEXT = new RegExp(`"${PLAIN}(?:\\\\["\\\\]${PLAIN})*"`, 'y')
const LITERAL = new RegExp(`(?:true|false|${WHOLE})(?=[\\n,} \\]]|$)`, 'y')
const SPACE = /[ \n]*/y
const MAX_DEPTH = 8

class Reader {
  readonly #text: string
  #at = 0
  #depth = 0
  readonly #root: Table = new Entry()
  #table = this.#root
  /** What headers made: only such tables and arrays may grow by further headers. */
  readonly #open = new Set<unknown>()

  constructor(text: string) {
    this.#text = text
  }

  document(): Table {
    while (this.#at < this.#text.length) this.#statement(this.#text[this.#at])
    return this.#root
  }

  #statement(first: string | undefined): void {
    if (first === '\n') this.#at++
    else if (first === '#') this.#take(COMMENT)
    else if (first === '[') this.#header()
    else {
      this.#pair(this.#table)
      if (this.#at < this.#text.length) this.#expect('\n')
    }
  }

  #header(): void {
    const [, opening = '', path = '', closing = ''] = this.#match(HEADER) ?? fail()
    if (opening.length !== closing.length) fail()
    const parts = path.split('.')
    const last = parts.pop() as string
    const parent = parts.reduce((table, part) => this.#below(table, part), this.#root)
    // The keys of an entry are those of its kind; those of a `[table]` may be names of packages, which share no shape.
    this.#table = opening === '' ? (Object.create(null) as Table) : new Entry()
    this.#open.add(this.#table)
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

  #pair(table: Table): void {
    const [, bare, quoted = '', text] = this.#match(PAIR) ?? fail()
    set(table, bare ?? quoted, text ?? this.#value())
  }

  #value(): unknown {
    const first = this.#text[this.#at]
    if (first === '{') return this.#flatTable() ?? this.#nested(() => this.#inlineTable())
    if (first === '[') return this.#nested(() => this.#array())
    const literal = this.#take(first === '"' ? TEXT : LITERAL)
    // Of TOML's escapes these are JSON's too.
    return literal.includes('\\') ? JSON.parse(literal) : first === '"' ? literal.slice(1, -1) : literal === 'true' || (literal !== 'false' && Number(literal))
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) fail()
    this.#at++
    const value = read()
    this.#depth--
    return value
  }

  #array(): unknown[] {
    const items: unknown[] = []
    for (;;) {
      this.#take(SPACE)
      if (this.#takes(']')) return items
      items.push(this.#value())
      this.#take(SPACE)
      if (!this.#takes(',')) return this.#expect(']'), items
    }
  }

  #flatTable(): Table | undefined {
    const found = this.#match(FLAT)
    if (!found) return undefined
    const table = new Entry()
    for (let i = 1; i < found.length; i += 2) {
      const key = found[i]
      if (key !== undefined) set(table, key, i === 5 ? Number(found[6]) : found[i + 1])
    }
    return table
  }

  #inlineTable(): Table {
    const table = new Entry()
    do {
      this.#takes(' ')
      if (this.#text[this.#at] !== '}') this.#pair(table)
    } while (this.#takes(','))
    this.#takes(' ')
    return this.#expect('}'), table
  }

  #takes(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false
    this.#at++
    return true
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) fail()
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match) this.#at = pattern.lastIndex
    return match
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    return pattern.test(this.#text) ? this.#text.slice(this.#at, (this.#at = pattern.lastIndex)) : fail()
  }
}

function set(table: Table, key: string, value: unknown): void {
  if (key in table) fail()
  table[key] = value
}

function fail(): never {
  throw irregular
}
