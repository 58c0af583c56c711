import { FileList, filesPattern } from '../core/file-list.ts'
import { normalizeName } from '../core/names.ts'
import { Cursor, Entry, fail, set } from '../core/regular-value.ts'
import type { Table } from '../core/toml.ts'

const PLAIN = String.raw`[^"\\\x00-\x1f\x7f]*`
const TEXT = String.raw`"${PLAIN}(?:\\["\\]${PLAIN})*"`
const TEXTS = `\\[(?:${TEXT}(?:, ${TEXT})*)?\\]`
const PACKAGE = new RegExp([
  String.raw`^name = "(${PLAIN})"\nversion = "(${PLAIN})"\ndescription = ${TEXT}\noptional = (?:true|false)\npython-versions = "(${PLAIN})"\ngroups = \["(${PLAIN}(?:", "${PLAIN})*)"\]\n`,
  String.raw`(?:markers = (${TEXT})\n)?files = (${filesPattern('file').list})\n(?:markers = (${TEXT})\n)?`,
  String.raw`(?:\n\[package\.dependencies\]\n((?:[\w-]+ = ["{][^\n]*\n)+))?(?:\n\[package\.extras\]\n((?:[\w-]+ = ${TEXTS}\n)+))?$`,
].join(''))
const PLAIN_PAIR = new RegExp(`^([\\w-]+) = "(${PLAIN})"$`)

/** The table of a package that is as poetry 2 writes nearly all, with what the reader of packages asks for; undefined for any other. */
export function takePackage(block: string): Table | undefined {
  const found = PACKAGE.exec(block)
  if (!found) return undefined
  const [, name = '', version, python, groups = '', before, files = '', after, dependencies, extras] = found
  if ((before && after) || (extras && namesTwice(extras))) return undefined
  const markers = before ?? after
  const needs = dependencies === undefined ? {} : readDependencies(dependencies)
  return needs && {
    name, version, 'python-versions': python, groups: groups.split('", "'), files: FileList.of(files), dependencies: needs,
    ...(markers && { markers: markers.includes('\\') ? (JSON.parse(markers) as string) : markers.slice(1, -1) }),
    ...(extras && isAsked(extras, name, dependencies) && { extras: readPairs(extras) }),
  }
}

function namesTwice(lines: string): boolean {
  const names = lines.match(/^[\w-]+/gm) as string[]
  return new Set(names).size < names.length
}

/** Who lists what is of interest for optional dependencies, and where the package names itself, which hardly any does. */
const isAsked = (extras: string, name: string, dependencies = ''): boolean =>
  dependencies.includes('optional') || extras.includes('" ') || extras.toLowerCase().replace(/[-_.]+/g, '-').includes(`"${normalizeName(name)}`)

function readDependencies(lines: string): Table | undefined {
  try {
    return readPairs(lines)
  } catch {
    return undefined
  }
}

/** One pair a line. */
function readPairs(lines: string): Table {
  const table = new Entry()
  for (const line of lines.slice(0, -1).split('\n')) {
    const [, key, text = ''] = PLAIN_PAIR.exec(line) ?? []
    if (key === undefined) readPair(line, table)
    else set(table, key, text)
  }
  return table
}

function readPair(line: string, table: Table): void {
  const cursor = new Cursor(line)
  cursor.pair(table)
  if (cursor.at < line.length) fail()
}
