import { misconfigured } from '../errors.ts'
import type { FlatLock, LockedFile, LockedPackage, Source } from '../pins/lock.ts'
import { filesOf } from '../pins/lock.ts'
import { groupBy } from '../core/group.ts'
import { lineOfPackage, lineWhere } from '../core/locate.ts'
import { normalizeName } from '../core/names.ts'
import { Shape, optional } from '../core/shape.ts'
import type { Table } from '../core/toml.ts'
import { lockedFile } from './files.ts'
import { findDuplicateKey } from './json.ts'

/**
 * Pipfile.lock. It is a list with markers: nothing tells whose dependency a package is, so a role gets all of `default`, and of the
 * categories that it names as groups (`develop`).
 *
 * @throws ReleaseError (exit code 2): `bad-json`, `wrong-type`, `weak-hash`, `bad-hash`
 */
export function readPipfileLock(text: string, file = 'Pipfile.lock'): FlatLock {
  const shape = new Shape(file, text, (key) => lineOfPackage(text, key.split('.')[1] ?? key) ?? lineWhere(text, (line) => line.startsWith(`"${key.split('.').at(-1)}"`)))
  const data = readJson(shape)
  const meta = shape.table(data._meta, '_meta')
  const { _meta, ...categories } = data
  const indexes = new Map(shape.tables(meta.sources, '_meta.sources').map((source) => [source.name, shape.string(source.url, '_meta.sources.url')]))
  const entries = Object.entries(categories).flatMap(([category, table]) =>
    Object.entries(shape.table(table, category)).map(([name, value]) => readEntry(shape, name, shape.table(value, `${category}.${name}`), category, indexes)),
  )
  const requires = shape.table(meta.requires, '_meta.requires')
  const hash = shape.table(meta.hash, '_meta.hash')
  shape.finish()
  return {
    kind: 'flat', format: 'pipfile', file, text,
    version: String(meta['pipfile-spec'] ?? ''),
    groups: Object.keys(categories).filter((name) => name !== 'default').map(normalizeName).sort(),
    packages: merge(entries),
    ...optional('requiresPython', pythonOf(requires)),
    ...optional('contentHash', typeof hash.sha256 === 'string' ? hash.sha256 : undefined),
  }
}

function readJson(shape: Shape): Table {
  const { text, file } = shape
  try {
    const data: unknown = JSON.parse(text)
    const duplicate = findDuplicateKey(text)
    if (duplicate) throw misconfigured([{ code: 'bad-json', fact: `The key '${duplicate.key}' is there twice`, fix: 'Lock again with pipenv', where: { file, line: duplicate.line } }])
    return shape.table(data, file)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw misconfigured([{ code: 'bad-json', fact: `This is not valid JSON: ${error.message.split('\n')[0]}`, fix: 'Lock again with pipenv', where: { file, line: lineOfError(text, error) } }])
  }
}

/** V8 says `at position N`, shows what stands around a token (ten characters before it), or says that the text ends too early. */
function lineOfError(text: string, { message }: SyntaxError): number {
  const position = / at position (\d+)/.exec(message)?.[1]
  const [, cut, around] = /^Unexpected token .+?, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? []
  const shown = around === undefined ? text.length : text.indexOf(around) + (cut ? 10 : 0)
  return text.slice(0, position === undefined ? shown : Number(position)).split('\n').length
}

function pythonOf(requires: Table): string | undefined {
  const { python_full_version: full, python_version: minor } = requires
  if (typeof full === 'string') return `==${full}`
  return typeof minor === 'string' ? `==${minor}.*` : undefined
}

function readEntry(shape: Shape, rawName: string, table: Table, category: string, indexes: ReadonlyMap<unknown, string | undefined>): LockedPackage {
  const name = normalizeName(rawName)
  const key = `${category}.${rawName}`
  const text = (field: string): string | undefined => shape.string(table[field], `${key}.${field}`)
  const source = readSource(text, table, indexes)
  const index = text('index')
  if (index !== undefined && !indexes.has(index)) shape.add('missing-value', `${rawName} comes from the index '${index}', which is not among _meta.sources`, 'Lock again with pipenv', key)
  const version = text('version') ?? ''
  return {
    name,
    // pipenv leaves what other platforms need at "*", without a hash; who needs it is told so.
    version: /^={2,3}([^,*]+)$/.exec(version)?.[1] ?? '',
    source,
    files: shape.strings(table.hashes, `${key}.hashes`).flatMap((hash): LockedFile[] | LockedFile => lockedFile(shape, rawName, [hash], {}) ?? []),
    markers: { [normalizeName(category)]: text('markers') ?? '' },
    groups: [normalizeName(category)],
    dependencies: [],
    extras: {},
  }
}

function readSource(text: (field: string) => string | undefined, table: Table, indexes: ReadonlyMap<unknown, string | undefined>): Source {
  const [git, path, file] = [text('git') ?? text('hg') ?? text('svn') ?? text('bzr'), text('path'), text('file')]
  if (git !== undefined) return { kind: 'git', url: git, ...optional('commit', text('ref')) }
  if (path !== undefined) return { kind: 'directory', path, editable: table.editable === true }
  if (file !== undefined) return /^https?:/.test(file) ? { kind: 'url', url: file } : { kind: 'path', path: file }
  return { kind: 'index', ...optional('url', indexes.get(text('index'))) }
}

/** One version in two categories is one package with a marker for each. */
function merge(entries: readonly LockedPackage[]): LockedPackage[] {
  return [...groupBy(entries, ({ name, version, source }) => JSON.stringify([name, version, source]))].map(([, same]) => {
    const files = new Map(same.flatMap(filesOf).map((file) => [file.hashes[0], file]))
    return {
      ...(same[0] as LockedPackage),
      files: [...files.values()],
      markers: Object.assign({}, ...same.map(({ markers }) => markers)) as Record<string, string>,
      groups: same.flatMap(({ groups }) => groups ?? []),
    }
  })
}
