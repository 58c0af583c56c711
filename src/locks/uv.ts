import type { Edge, GraphLock, LockedFile, LockedFiles, LockedMetadata, LockedPackage, Source } from '../pins/lock.ts'
import { normalizeName } from '../core/names.ts'
import { sortedUnique } from '../core/requirement.ts'
import { Shape, isTable, optional, shown } from '../core/shape.ts'
import type { Table } from '../core/toml.ts'
import { readToml } from '../core/toml.ts'
import { fileNameOf, lockedFile, readLater, sizeOf, uploadTimeOf } from './files.ts'
import { inPlace, readTaken } from './regular.ts'
import { packageTaker } from './uv-regular.ts'

/**
 * uv.lock, version 1 of any revision. `project` is the name of the project whose roots are wanted; by default the package whose source
 * is the lock's own directory.
 *
 * @throws ReleaseError (exit code 2): `bad-toml`, `wrong-type`, `missing-value`, `weak-hash`, `bad-hash`, `unknown-lock-version`
 */
export function readUvLock(text: string, file = 'uv.lock', project?: string): GraphLock {
  const shape = new Shape(file, text)
  const take = packageTaker((lists, name, version) => readFiles(shape, lists, name, version))
  return (
    readTaken(text, 'url', take, (data, taken) => readParsed(data, taken, text, file, project)) ??
    readParsed(readToml(text, file, 'url'), new Map(), text, file, project)
  )
}

function readParsed(data: Table, taken: ReadonlyMap<number, LockedPackage>, text: string, file: string, project: string | undefined): GraphLock {
  const shape = new Shape(file, text)
  if (data.version !== 1) unknownVersion(shape, data.version)
  const tables = shape.tables(data.package, 'package')
  const packages = tables.map((table, i) => readPackage(shape.nth('package', i), table, `package[${i}]`))
  const rootAt = tables.findIndex((table, i) => (project === undefined ? localPath(table) === '.' : isNamed(packages[i], table, project)))
  const environments = shape.strings(data['supported-markers'], 'supported-markers')
  const root = packages[rootAt]
  const lock: GraphLock = {
    kind: 'graph', format: 'uv', file, text,
    version: `1.${typeof data.revision === 'number' ? data.revision : 0}`,
    packages: inPlace(taken, packages).filter((each) => each !== root),
    ...optional('requiresPython', shape.string(data['requires-python'], 'requires-python')),
    ...(environments.length > 0 ? { environments } : {}),
    ...(root ? { root, metadata: { ...readMetadata(shape.nth('package', rootAt), tables[rootAt] as Table), ...readManifest(shape, data) } } : {}),
  }
  shape.finish()
  return lock
}

function unknownVersion(shape: Shape, version: unknown): void {
  const fact = `Version ${typeof version === 'number' ? version : shown(version)} of uv.lock is not known here`
  shape.add('unknown-lock-version', fact, 'Lock with a uv that writes version 1', 'version')
}

const LOCAL = ['virtual', 'editable', 'directory'] as const

function localPath(table: Table): unknown {
  const source = isTable(table.source) ? table.source : {}
  return LOCAL.map((kind) => source[kind]).find((path) => typeof path === 'string')
}

/** Members of a workspace have local sources too; only the project asked for is the root. */
const isNamed = (locked: LockedPackage | undefined, table: Table, project: string): boolean =>
  locked?.name === project && localPath(table) !== undefined

function readPackage(shape: Shape, table: Table, key: string): LockedPackage {
  const name = normalizeName(shape.required(table.name, `${key}.name`))
  const version = shape.string(table.version, `${name}.version`) ?? ''
  const markers = shape.strings(table['resolution-markers'], `${name}.resolution-markers`)
  return {
    name,
    version,
    source: readSource(shape, table, name),
    files: readFiles(shape, table, name, version),
    markers: markers.length > 0 ? { '': markers.map((marker) => `(${marker})`).join(' or ') } : {},
    dependencies: readEdges(shape, table.dependencies, `${name}.dependencies`),
    extras: readSections(shape, table['optional-dependencies'], `${name}.optional-dependencies`),
    groupDependencies: readSections(shape, table['dev-dependencies'], `${name}.dev-dependencies`),
  }
}

function readSections(shape: Shape, value: unknown, key: string): Record<string, Edge[]> {
  const entries = Object.entries(shape.table(value, key))
  return Object.fromEntries(entries.map(([section, list]) => [normalizeName(section), readEdges(shape, list, `${key}.${section}`)]))
}

function readEdges(shape: Shape, value: unknown, key: string): Edge[] {
  return shape.tables(value, key).map((table) => readEdge(shape, table, key))
}

/** Thousands of these: no object is made that does not stay. */
function readEdge(shape: Shape, table: Table, key: string): Edge {
  const text = (field: string): string | undefined => (table[field] === undefined ? undefined : shape.string(table[field], `${key}.${field}`))
  const extras = table.extra ?? table.extras
  const specifier = text('specifier')
  const edge: Edge = {
    name: normalizeName(shape.required(table.name, `${key}.name`)),
    extras: extras === undefined ? [] : sortedUnique(shape.strings(extras, `${key}.extra`).map(normalizeName)),
    constraint: specifier ? [specifier] : [],
  }
  const [marker, version, source] = [text('marker'), text('version'), isTable(table.source) ? table.source : {}]
  const url = text('url') ?? text('git') ?? text('editable') ?? text('directory') ?? text('path') ?? textOf(source.url ?? source.git ?? source.path ?? localPath(table))
  const index = textOf(source.registry)
  if (marker !== undefined) edge.marker = marker
  if (version !== undefined) edge.version = version
  if (index !== undefined) edge.index = index
  if (url !== undefined) edge.url = url
  return edge
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function readSource(shape: Shape, table: Table, name: string): Source {
  const source = shape.table(table.source, `${name}.source`)
  const text = (field: string): string | undefined => shape.string(source[field], `${name}.source.${field}`)
  const [registry, url, git, path] = [text('registry'), text('url'), text('git'), text('path')]
  const directory = text('editable') ?? text('directory') ?? text('virtual')
  if (registry !== undefined) return { kind: 'index', url: registry }
  if (url !== undefined) return { kind: 'url', url, ...optional('subdirectory', text('subdirectory')) }
  if (git !== undefined) return { kind: 'git', url: git.split(/[?#]/)[0] as string, ...optional('commit', git.split('#')[1]), ...optional('subdirectory', /[?&]subdirectory=([^&#]+)/.exec(git)?.[1]) }
  if (path !== undefined) return { kind: 'path', path }
  if (directory !== undefined) return { kind: 'directory', path: directory, editable: source.editable !== undefined }
  shape.add('missing-value', `${name} has no source that is known here`, 'Lock again with uv', `${name}.source`)
  return { kind: 'index' }
}

function readFiles(shape: Shape, table: Table, name: string, version: string): LockedFiles {
  const { sdist, wheels, source } = table
  // The address of an archive stands in its source.
  const lists = isTable(source) && source.url !== undefined ? [] : [sdist, wheels].filter((value) => value !== undefined)
  return readLater(lists, () => readAll(shape, table, name, version))
}

function readAll(shape: Shape, table: Table, name: string, version: string): LockedFile[] {
  const sdist = table.sdist === undefined ? [] : [shape.table(table.sdist, `${name}.sdist`)]
  const wheels = shape.tables(table.wheels, `${name}.wheels`)
  const direct = isTable(table.source) && typeof table.source.url === 'string' ? table.source.url : undefined
  const [owner, key] = [`${name} ${version}`, `${name}.files`]
  return [...sdist, ...wheels].flatMap((entry) => readFile(shape, entry, owner, key, direct) ?? [])
}

function readFile(shape: Shape, entry: Table, owner: string, key: string, direct?: string): LockedFile | undefined {
  const url = shape.string(entry.url, key) ?? direct
  const address = shape.string(entry.filename, key) ?? shape.string(entry.path, key) ?? url
  const hash = shape.string(entry.hash, key)
  const file: Omit<LockedFile, 'hashes'> = { ...sizeOf(shape, entry, key), ...uploadTimeOf(entry) }
  if (address) file.name = fileNameOf(address)
  if (url !== undefined) file.url = url
  return lockedFile(shape, owner, hash ? [hash] : [], file)
}

function readManifest(shape: Shape, data: Table): Pick<LockedMetadata, 'overridden' | 'excluded' | 'shared'> {
  const manifest = shape.table(data.manifest, 'manifest')
  return {
    overridden: new Set(readEdges(shape, manifest.overrides, 'manifest.overrides').map(({ name }) => name)),
    excluded: new Set(shape.strings(manifest.excludes, 'manifest.excludes').map(normalizeName)),
    shared: shape.strings(manifest.members, 'manifest.members').length > 1,
  }
}

function readMetadata(shape: Shape, table: Table): Omit<LockedMetadata, 'overridden' | 'excluded' | 'shared'> {
  const metadata = shape.table(table.metadata, 'metadata')
  return {
    dependencies: readEdges(shape, metadata['requires-dist'], 'metadata.requires-dist'),
    groupDependencies: readSections(shape, metadata['requires-dev'], 'metadata.requires-dev'),
    ...(metadata['provides-extras'] === undefined ? {} : { extras: shape.strings(metadata['provides-extras'], 'metadata.provides-extras').map(normalizeName) }),
  }
}
