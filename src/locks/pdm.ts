import type { Edge, GraphLock, LockedFile, LockedPackage, Source } from '../pins/lock.ts'
import { normalizeName } from '../core/names.ts'
import { own } from '../core/own.ts'
import { RequirementError, parseRequirement, sortedUnique } from '../core/requirement.ts'
import { Shape, optional } from '../core/shape.ts'
import type { Table } from '../core/toml.ts'
import { readToml } from '../core/toml.ts'
import { lockedFile, readLater } from './files.ts'
import { readTargets } from './pdm-targets.ts'

/**
 * pdm.lock, lock versions 4.x, with inherited metadata or without: the groups and markers it inherits are not needed, for the edges
 * are all there. A package with extras is an entry of its own (`extras = ["x", "y"]`: both together), which is put together here.
 *
 * @throws ReleaseError (exit code 2): `bad-toml`, `wrong-type`, `missing-value`, `bad-requirement`, `weak-hash`, `bad-hash`,
 *   `unknown-lock-version`
 */
export function readPdmLock(text: string, file = 'pdm.lock'): GraphLock {
  const data = readToml(text, file, 'file')
  const shape = new Shape(file, text)
  const metadata = shape.table(data.metadata, 'metadata')
  const version = shape.required(metadata.lock_version, 'metadata.lock_version')
  if (version && !/^4(?:\.|$)/.test(version)) unknownVersion(shape, version)
  const oldFiles = shape.table(metadata.files, 'metadata.files')
  const entries = shape.tables(data.package, 'package').map((table, i) => readEntry(shape.nth('package', i), table, `package[${i}]`, oldFiles))
  const [target] = shape.tables(metadata.targets, 'metadata.targets')
  const environments = readTargets(shape, metadata.targets)
  const lock: GraphLock = {
    kind: 'graph', format: 'pdm', file, text, version,
    packages: assemble(entries),
    ...(environments.length > 0 ? { environments } : {}),
    ...optional('requiresPython', shape.string(target?.requires_python, 'metadata.targets.requires_python')),
    ...optional('contentHash', shape.string(metadata.content_hash, 'metadata.content_hash')),
  }
  shape.finish()
  return lock
}

function unknownVersion(shape: Shape, version: string): void {
  shape.add('unknown-lock-version', `Lock version ${version} of pdm is not known here`, 'Lock with a pdm that writes version 4', 'metadata.lock_version')
}

interface Entry extends LockedPackage {
  /** Sorted; empty for the package itself. */
  ofExtras: readonly string[]
}

function readEntry(shape: Shape, table: Table, key: string, oldFiles: Table): Entry {
  const name = normalizeName(shape.required(table.name, `${key}.name`))
  const version = shape.required(table.version, `${key}.version`)
  const marker = shape.string(table.marker, `${name}.marker`)
  const files = table.files ?? oldFiles[`${typeof table.name === 'string' ? table.name : ''} ${version}`]
  return {
    name,
    version,
    source: readSource(shape, table, name),
    files: readLater([files], () => readFiles(shape, files, name, version)),
    ...optional('requiresPython', shape.string(table.requires_python, `${name}.requires_python`) || undefined),
    markers: marker ? { '': marker } : {},
    dependencies: shape.strings(table.dependencies, `${name}.dependencies`).flatMap((text) => readEdge(shape, text, name) ?? []),
    extras: {},
    ofExtras: sortedUnique(shape.strings(table.extras, `${name}.extras`).map(normalizeName)),
  }
}

function readEdge(shape: Shape, text: string, owner: string): Edge | undefined {
  try {
    return parseRequirement(text)
  } catch (error) {
    if (!(error instanceof RequirementError)) throw error
    shape.add('bad-requirement', `${owner} needs what cannot be read: ${error.message}`, 'Lock again with pdm', `${owner}.dependencies`)
    return undefined
  }
}

function readSource(shape: Shape, table: Table, name: string): Source {
  const text = (field: string): string | undefined => shape.string(table[field], `${name}.${field}`)
  const [url, git, path] = [text('url'), text('git') ?? text('hg') ?? text('svn') ?? text('bzr'), text('path')]
  if (git !== undefined) return { kind: 'git', url: git, ...optional('commit', text('revision')), ...optional('subdirectory', text('subdirectory')) }
  if (path !== undefined) return table.editable === true || !/\.(?:whl|gz|zip|bz2|xz)$/.test(path) ? { kind: 'directory', path, editable: table.editable === true } : { kind: 'path', path }
  if (url !== undefined) return { kind: 'url', url: url.split('#')[0] as string, ...optional('subdirectory', text('subdirectory')) }
  return { kind: 'index' }
}

function readFiles(shape: Shape, value: unknown, name: string, version: string): LockedFile[] {
  return shape.tables(value, `${name}.files`).flatMap((table) => {
    const url = shape.string(table.url, `${name}.files.url`)
    const file = shape.string(table.file, `${name}.files.file`) ?? url?.split(/[?#]/)[0]?.split('/').at(-1)
    const hash = shape.required(table.hash, `${name}.files.hash`)
    return lockedFile(shape, `${name} ${version}`, hash ? [hash] : [], { ...optional('name', file), ...optional('url', url) }) ?? []
  })
}

/** Entries of one version and source become one package; those with extras its extras, two together under `a,b`. */
function assemble(entries: readonly Entry[]): LockedPackage[] {
  const packages = new Map<string, LockedPackage & { extras: Record<string, readonly Edge[]> }>()
  for (const { ofExtras, ...entry } of entries) {
    const id = JSON.stringify([entry.name, entry.version, entry.source])
    const known = packages.get(id) ?? { ...entry, dependencies: [], markers: {}, extras: {} }
    packages.set(id, known)
    if (ofExtras.length > 0) known.extras[ofExtras.join(',')] = entry.dependencies
    else packages.set(id, { ...known, dependencies: [...known.dependencies, ...entry.dependencies], markers: entry.markers })
  }
  return [...packages.values()].map((each) => ({ ...each, extras: withSingles(each.extras) }))
}

/** An extra that is only there together with others may be asked for alone: it brings what they bring. */
function withSingles(extras: Record<string, readonly Edge[]>): Record<string, readonly Edge[]> {
  const all = { ...extras }
  for (const [together, edges] of Object.entries(extras)) for (const extra of together.split(',')) all[extra] = own(all, extra) ?? edges
  return all
}
