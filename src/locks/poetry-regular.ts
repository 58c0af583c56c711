import { FileList, filesPattern } from '../core/file-list.ts'
import { normalizeName } from '../core/names.ts'
import { Cursor, fail, set } from '../core/regular-value.ts'
import type { Table } from '../core/toml.ts'

const PLAIN = String.raw`[^"\\\x00-\x1f\x7f]*`
const TEXT = String.raw`"${PLAIN}(?:\\["\\]${PLAIN})*"`
const TEXTS = `\\[(?:${TEXT}(?:, ${TEXT})*)?\\]`
/** One for all groups, or a table with one for each. */
const MARKERS = String.raw`${TEXT}|\{[^\n]+\}`
const PACKAGE = new RegExp([
  String.raw`^name = "(${PLAIN})"\nversion = "(${PLAIN})"\ndescription = ${TEXT}\noptional = (?:true|false)\npython-versions = "(${PLAIN})"\ngroups = \["(${PLAIN}(?:", "${PLAIN})*)"\]\n`,
  String.raw`(?:markers = (${MARKERS})\n)?files = (${filesPattern('file').list})\n(?:markers = (${MARKERS})\n)?`,
  String.raw`(?:\n\[package\.dependencies\]\n((?:[\w-]+ = ["{][^\n]*\n)+))?(?:\n\[package\.extras\]\n((?:[\w-]+ = ${TEXTS}\n)+))?$`,
].join(''))
const PLAIN_PAIR = new RegExp(`^([\\w-]+) = "(${PLAIN})"$`)
const DEPENDENCY = new RegExp(`^([\\w-]+) = \\{version = "(${PLAIN})"(?:, extras = \\["(${PLAIN}(?:", "${PLAIN})*)"\\])?(?:, optional = (true))?(?:, markers = (${TEXT}))?\\}$`)
const nothing: readonly (string | undefined)[] = []
/** An optional dependency whose marker does not name its extras itself. */
const UNNAMED = /optional = true(?!.*\bextra == \\"[^"'\\]*\\")/

/** The table of a package that is as poetry 2 writes nearly all, with what the reader of packages asks for; undefined for any other. */
export function takePackage(block: string): Table | undefined {
  const found = PACKAGE.exec(block)
  if (!found) return undefined
  // By number: as a list it would be asked for one after the other by an iterator.
  const { 1: name = '', 2: version, 3: python, 4: groups = '', 5: before, 6: files = '', 7: after, 8: dependencies, 9: extras } = found
  if ((before && after) || (extras && namesTwice(extras))) return undefined
  const markers = before ?? after
  const table: Table = { name, version, 'python-versions': python, groups: groups.split('", "'), files: FileList.of(files) }
  try {
    table.dependencies = dependencies === undefined ? {} : readPairs(dependencies)
    if (markers) table.markers = markers.startsWith('{') ? readWhole(markers) : unquoted(markers)
  } catch {
    return undefined
  }
  if (extras && isAsked(extras, name, dependencies)) table.extras = readLists(extras)
  return table
}

const unquoted = (text: string): string => (text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1))

function namesTwice(lines: string): boolean {
  const names = lines.match(/^[\w-]+/gm) as string[]
  return new Set(names).size < names.length
}

/** Who lists what is of interest for optional dependencies, and where the package names itself with other extras, be it behind a space, which hardly any does. */
const isAsked = (extras: string, name: string, dependencies = ''): boolean =>
  UNNAMED.test(dependencies) || (WITH_EXTRAS.test(extras) && (/[[ ]" /.test(extras) || namesItself(extras, normalizeName(name))))

/** In a list, somebody's extras. */
const WITH_EXTRAS = /[\w.-][ \t]*\[/
/** A name in a list that is not written as PEP 503 compares it. */
const UNUSUAL = /"[a-z\d-]*(?:[A-Z_.]|--)/

const namesItself = (extras: string, name: string): boolean =>
  extras.includes(`"${name}`) || (UNUSUAL.test(extras) && extras.toLowerCase().replace(/[-_.]+/g, '-').includes(`"${name}`))

/** One pair a line. */
function readPairs(lines: string): Table {
  const table = Object.create(null) as Table
  for (const line of lines.slice(0, -1).split('\n')) {
    const { 1: key, 2: text = '' } = PLAIN_PAIR.exec(line) ?? nothing
    if (key !== undefined) set(table, key, text)
    else if (!readDependency(line, table)) readPair(line, table)
  }
  return table
}

/** A list of texts a line, known to be well formed: of TOML's escapes it has JSON's only. */
function readLists(lines: string): Table {
  const table = Object.create(null) as Table
  for (const line of lines.slice(0, -1).split('\n')) {
    const at = line.indexOf(' = ')
    set(table, line.slice(0, at), JSON.parse(line.slice(at + 3)))
  }
  return table
}

function readDependency(line: string, table: Table): boolean {
  const { 1: key, 2: version, 3: extras, 4: optional, 5: markers } = DEPENDENCY.exec(line) ?? nothing
  if (key === undefined) return false
  const dependency: Table = { version }
  if (extras !== undefined) dependency.extras = extras.split('", "')
  if (optional !== undefined) dependency.optional = true
  if (markers !== undefined) dependency.markers = unquoted(markers)
  set(table, key, dependency)
  return true
}

function readPair(line: string, table: Table): void {
  const cursor = new Cursor(line)
  cursor.pair(table)
  if (cursor.at < line.length) fail()
}

function readWhole(text: string): unknown {
  const cursor = new Cursor(text)
  const value = cursor.value()
  return cursor.at < text.length ? fail() : value
}
