import type { Problem } from '../errors.ts'
import { ReleaseError } from '../errors.ts'
import { FileList } from './file-list.ts'
import { lineInNth, lineOfKey } from './locate.ts'
import type { Table } from './toml.ts'

/**
 * Reads values of unknown shape from one file. What has the wrong type becomes a problem with file, line and key, and an empty
 * value in its place, so that all problems are found at once.
 */
export class Shape {
  readonly file: string
  readonly text: string
  readonly problems: Problem[]
  readonly #lineOf: (key: string) => number | undefined

  constructor(file: string, text: string, lineOf = (key: string): number | undefined => lineOfKey(text, key), problems: Problem[] = []) {
    this.file = file
    this.text = text
    this.#lineOf = lineOf
    this.problems = problems
  }

  /** The same, for values of the nth `[[table]]`: problems are found there and join these. */
  nth(table: string, nth: number): Shape {
    return new Shape(this.file, this.text, (key) => lineInNth(this.text, table, nth, key), this.problems)
  }

  table(value: unknown, key: string): Table {
    if (value === undefined) return {}
    if (value instanceof FileList) return this.table(value.read(), key)
    if (isTable(value)) return value
    return this.#wrong(value, key, 'a table', {})
  }

  list(value: unknown, key: string): readonly unknown[] {
    if (value === undefined) return []
    if (value instanceof FileList) return this.list(value.read(), key)
    return Array.isArray(value) ? value : this.#wrong(value, key, 'a list', [])
  }

  tables(value: unknown, key: string): Table[] {
    return this.list(value, key).map((item, i) => (isTable(item) ? item : this.table(item, `${key}[${i}]`)))
  }

  strings(value: unknown, key: string): string[] {
    const list = this.list(value, key)
    if (list.every((item) => typeof item === 'string')) return [...list]
    return list.flatMap((item, i) => this.string(item, `${key}[${i}]`) ?? [])
  }

  string(value: unknown, key: string): string | undefined {
    return value === undefined || typeof value === 'string' ? value : this.#wrong(value, key, 'a text', undefined)
  }

  flag(value: unknown, key: string): boolean {
    return value === undefined || typeof value === 'boolean' ? value === true : this.#wrong(value, key, 'true or false', false)
  }

  /** A text that must be there. */
  required(value: unknown, key: string): string {
    if (typeof value === 'string' && value !== '') return value
    if (value !== undefined && value !== '') return this.#wrong(value, key, 'a text', '')
    this.add('missing-value', `${key} is missing`, 'Write the file again with its own tool', key)
    return ''
  }

  add(code: string, fact: string, fix: string, key: string, line = this.#lineOf(key)): void {
    this.problems.push({ code, fact, fix, where: { file: this.file, ...(line ? { line } : {}), ...(line ? {} : { key }) } })
  }

  /** @throws ReleaseError with every problem found so far */
  finish(): void {
    if (this.problems.length > 0) throw new ReleaseError(this.problems, 2)
  }

  #wrong<T>(value: unknown, key: string, wanted: string, instead: T): T {
    this.add('wrong-type', `${key} is ${shown(value)}, where ${wanted} belongs`, 'Correct it, or write the file again with its own tool', key)
    return instead
  }
}

/** A value of a file, for messages: a table has no text of its own. */
export const shown = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : isTable(value) ? 'a table' : `${typeof value} ${String(value)}`

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

export const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
