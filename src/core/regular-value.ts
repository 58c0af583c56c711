/** Keys and values of TOML in the shape that tools write: see regular-toml.ts. */
import type { Table } from './toml.ts'

/** Inherits nothing: `constructor` and `__proto__` are keys like others. Unlike those of `Object.create(null)`, its objects share shapes. */
export const Entry = Object.assign(function () {}, { prototype: Object.create(null) as object }) as unknown as new () => Table

const PLAIN = String.raw`[^"\\\x00-\x1f\x7f]*`
const WHOLE = String.raw`0|[1-9]\d{0,14}`
/** A key, and its value if that is a text without escapes. */
const PAIR = new RegExp(`(?:([\\w-]+)|"(${PLAIN})") = (?:"(${PLAIN})")?`, 'y')
/** `{ url = "…", hash = "…", size = 1, upload-time = "…" }`: most of a lock's bytes are in such tables. */
const FLAT = new RegExp(`{ ?([\\w-]+) = "(${PLAIN})"(?:, ([\\w-]+) = "(${PLAIN})")?(?:, ([\\w-]+) = (${WHOLE}))?(?:, ([\\w-]+) = "(${PLAIN})")? ?}`, 'y')
const TEXT = new RegExp(`"${PLAIN}(?:\\\\["\\\\]${PLAIN})*"`, 'y')
const LITERAL = new RegExp(`(?:true|false|${WHOLE})(?=[\\n,} \\]]|$)`, 'y')
const SPACE = /[ \n]*/y
const MAX_DEPTH = 8

/** A place in a text, and what is read from there. Whatever is not as expected throws. */
export class Cursor {
  readonly text: string
  at = 0
  #depth = 0

  constructor(text: string) {
    this.text = text
  }

  /** `special` may know a value that needs not be read. */
  pair(table: Table, special?: (key: string) => unknown): void {
    const { 1: bare, 2: quoted = '', 3: text } = this.match(PAIR) ?? fail()
    const key = bare ?? quoted
    set(table, key, text ?? special?.(key) ?? this.value())
  }

  value(): unknown {
    const first = this.text[this.at]
    if (first === '{') return this.#flatTable() ?? this.#nested(() => this.#inlineTable())
    if (first === '[') return this.#nested(() => this.#array())
    const literal = this.take(first === '"' ? TEXT : LITERAL)
    // Of TOML's escapes these are JSON's too.
    return literal.includes('\\') ? JSON.parse(literal) : first === '"' ? literal.slice(1, -1) : literal === 'true' || (literal !== 'false' && Number(literal))
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) fail()
    this.at++
    const value = read()
    this.#depth--
    return value
  }

  #array(): unknown[] {
    const items: unknown[] = []
    for (;;) {
      this.take(SPACE)
      if (this.takes(']')) return items
      items.push(this.value())
      this.take(SPACE)
      if (!this.takes(',')) return this.expect(']'), items
    }
  }

  #flatTable(): Table | undefined {
    const found = this.match(FLAT)
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
      this.takes(' ')
      if (this.text[this.at] !== '}') this.pair(table)
    } while (this.takes(','))
    this.takes(' ')
    return this.expect('}'), table
  }

  takes(sign: string): boolean {
    if (this.text[this.at] !== sign) return false
    this.at++
    return true
  }

  expect(sign: string): void {
    if (!this.takes(sign)) fail()
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match) this.at = pattern.lastIndex
    return match
  }

  take(pattern: RegExp): string {
    const start = this.at
    return this.passes(pattern) ? this.text.slice(start, this.at) : fail()
  }

  passes(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    if (!pattern.test(this.text)) return false
    this.at = pattern.lastIndex
    return true
  }
}

export function set(table: Table, key: string, value: unknown): void {
  if (key in table) fail()
  table[key] = value
}

export function fail(): never {
  throw new Error('not as tools write it')
}
