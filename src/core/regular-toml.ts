import type { Table } from './toml.ts'

/**
 * Reads TOML of the shape in which tools write locks: one statement a line, plain keys, basic strings without other escapes than `\"`
 * and `\\`, whole numbers, arrays over lines, inline tables on one line. Undefined for everything else, be it wrong or only unusual:
 * then the whole text is for the real parser, which also is what finds the errors. What is read here is what that one would give.
 *
 * It is here because a lock is read once, by code that is not warm: the real parser looks at every character of it, four times as long
 * as this one takes, which lets sticky expressions find the ends of keys and strings.
 */
export function readRegularToml(text: string): Table | undefined {
  try {
    return new Reader(text).document()
  } catch (error) {
    if (error === irregular) return undefined
    throw error
  }
}

const irregular = new Error('not as tools write it')

/** Nothing is inherited: `constructor` and `__proto__` are keys like others. A class, unlike `Object.create(null)`, gives objects with a shape. */
const EmptyTable = Object.assign(function () {}, { prototype: Object.create(null) }) as unknown as new () => Table

const COMMENT = /#[^\x00-\x1f\x7f]*(?:\n|$)/y
const KEY = /([\w-]+) = /y
const QUOTED_KEY = /"([^"\\\x00-\x1f\x7f]*)" = /y
const HEADER = /\[(\[?)([\w-]+(?:\.[\w-]+)*)\](\]?)(?:\n|$)/y
const STRING = /"[^"\\\x00-\x1f\x7f]*(?:\\["\\][^"\\\x00-\x1f\x7f]*)*"/y
const LITERAL = /(?:true|false|0|[1-9]\d{0,14})(?=[\n,} \]]|$)/y
const MAX_DEPTH = 8

const [newline, quote, comment, bracket, bracketEnd, brace, braceEnd, comma, space] = [...'\n"#[]{}, '].map((each) => each.charCodeAt(0)) as [number, number, number, number, number, number, number, number, number]

class Reader {
  readonly #text: string
  #at = 0
  #depth = 0
  readonly #root = new EmptyTable()
  #table = this.#root
  /** What headers made: only such tables and arrays may grow by further headers. */
  readonly #open = new Set<unknown>()

  constructor(text: string) {
    this.#text = text
  }

  document(): Table {
    while (this.#at < this.#text.length) this.#statement(this.#text.charCodeAt(this.#at))
    return this.#root
  }

  #statement(first: number): void {
    if (first === newline) this.#at++
    else if (first === comment) this.#match(COMMENT)
    else if (first === bracket) this.#header()
    else {
      this.#pair(this.#table)
      if (this.#at < this.#text.length) this.#expect(newline)
    }
  }

  #header(): void {
    const [, opening, path = '', closing] = this.#exec(HEADER)
    if ((opening === '') !== (closing === '')) throw irregular
    const parts = path.split('.')
    const last = parts.pop() as string
    const parent = parts.reduce((table, part) => this.#below(table, part), this.#root)
    this.#table = new EmptyTable()
    this.#open.add(this.#table)
    if (opening === '') this.#set(parent, last, this.#table)
    else this.#listAt(parent, last).push(this.#table)
  }

  #below(table: Table, part: string): Table {
    const found = table[part]
    if (!this.#open.has(found)) throw irregular
    return (Array.isArray(found) ? found.at(-1) : found) as Table
  }

  #listAt(parent: Table, key: string): Table[] {
    if (!(key in parent)) this.#open.add((parent[key] = []))
    const list = parent[key]
    if (!this.#open.has(list) || !Array.isArray(list)) throw irregular
    return list
  }

  #set(table: Table, key: string, value: unknown): void {
    if (key in table) throw irregular
    table[key] = value
  }

  #pair(table: Table): void {
    const quoted = this.#text.charCodeAt(this.#at) === quote
    const [, key = ''] = this.#exec(quoted ? QUOTED_KEY : KEY)
    this.#set(table, key, this.#value())
  }

  #value(): unknown {
    const first = this.#text.charCodeAt(this.#at)
    if (first === quote) return this.#string()
    if (first === bracket) return this.#nested(() => this.#array())
    if (first === brace) return this.#nested(() => this.#inlineTable())
    const literal = this.#match(LITERAL)
    return literal === 'true' ? true : literal === 'false' ? false : Number(literal)
  }

  #string(): string {
    const literal = this.#match(STRING)
    return literal.includes('\\') ? JSON.parse(literal) as string : literal.slice(1, -1)
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) throw irregular
    this.#at++
    const value = read()
    this.#depth--
    return value
  }

  #array(): unknown[] {
    const items: unknown[] = []
    for (;;) {
      this.#skipSpace()
      if (this.#takes(bracketEnd)) return items
      items.push(this.#value())
      this.#skipSpace()
      if (!this.#takes(comma)) return this.#expect(bracketEnd), items
    }
  }

  #inlineTable(): Table {
    const table = new EmptyTable()
    this.#takes(space)
    if (this.#takes(braceEnd)) return table
    for (;;) {
      this.#pair(table)
      if (this.#takes(comma)) this.#expect(space)
      else {
        this.#takes(space)
        return this.#expect(braceEnd), table
      }
    }
  }

  #skipSpace(): void {
    for (let next = this.#text.charCodeAt(this.#at); next === space || next === newline; ) next = this.#text.charCodeAt(++this.#at)
  }

  #takes(code: number): boolean {
    if (this.#text.charCodeAt(this.#at) !== code) return false
    this.#at++
    return true
  }

  #expect(code: number): void {
    if (!this.#takes(code)) throw irregular
  }

  #exec(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match) throw irregular
    this.#at = pattern.lastIndex
    return match
  }

  /** The text that fits the pattern here. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#text)) throw irregular
    return this.#text.slice(this.#at, (this.#at = pattern.lastIndex))
  }
}
