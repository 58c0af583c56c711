import type { FlatLock, LockedFile, LockedPackage, Source } from '../pins/lock.ts'
import { normalizeName } from '../core/names.ts'
import { readRequiresPython } from '../core/read-requirements.ts'
import { Shape, optional } from '../core/shape.ts'
import type { Table } from '../core/toml.ts'
import { readToml } from '../core/toml.ts'
import { fileNameOf, lockedFile, sizeOf, uploadTimeOf } from './files.ts'

/**
 * pylock.toml (PEP 751), for one use or for several: with `extras` and `dependency-groups` at the top, its markers ask
 * `"x" in extras` and `"g" in dependency_groups`.
 *
 * @throws ReleaseError (exit code 2): `bad-toml`, `wrong-type`, `missing-value`, `weak-hash`, `bad-hash`, `unknown-lock-version`
 */
export function readPylock(text: string, file = 'pylock.toml'): FlatLock {
  const data = readToml(text, file)
  const shape = new Shape(file, text)
  const version = shape.required(data['lock-version'], 'lock-version')
  if (version && !version.startsWith('1.')) unknownVersion(shape, version)
  const names = (key: string): string[] | undefined => (data[key] === undefined ? undefined : shape.strings(data[key], key).map(normalizeName))
  const environments = shape.strings(data.environments, 'environments')
  const lock: FlatLock = {
    kind: 'flat', format: 'pylock', file, text, version,
    packages: shape.tables(data.packages, 'packages').map((table, i) => readPackage(shape.nth('packages', i), table, `packages[${i}]`)),
    ...optional('generator', shape.string(data['created-by'], 'created-by')),
    ...optional('requiresPython', readRequiresPython(shape, data['requires-python'], 'requires-python')),
    ...optional('extras', names('extras')),
    ...optional('groups', names('dependency-groups')),
    ...optional('defaultGroups', names('default-groups')),
    ...(environments.length > 0 ? { environments } : {}),
  }
  shape.finish()
  return lock
}

function unknownVersion(shape: Shape, version: string): void {
  shape.add('unknown-lock-version', `Version ${version} of pylock.toml is not known here`, 'Write it again with a tool that writes version 1', 'lock-version')
}

function readPackage(shape: Shape, table: Table, key: string): LockedPackage {
  const name = normalizeName(shape.required(table.name, `${key}.name`))
  const marker = shape.string(table.marker, `${name}.marker`)
  const version = shape.string(table.version, `${name}.version`) ?? ''
  const source = readSource(shape, table, name)
  if (source.kind === 'index' && version === '' && name) shape.add('missing-value', `${name} has no version`, 'Write it again with its own tool', `${name}.version`)
  return {
    name,
    version,
    source,
    files: readFiles(shape, table, `${name} ${version}`.trim(), name),
    ...optional('requiresPython', shape.string(table['requires-python'], `${name}.requires-python`)),
    markers: marker ? { '': marker } : {},
    dependencies: [],
    extras: {},
  }
}

function readSource(shape: Shape, table: Table, name: string): Source {
  const part = (key: string): Table | undefined => (table[key] === undefined ? undefined : shape.table(table[key], `${name}.${key}`))
  const [vcs, directory, archive] = [part('vcs'), part('directory'), part('archive')]
  const text = (from: Table, field: string): string | undefined => shape.string(from[field], `${name}.${field}`)
  if (vcs) return { kind: 'git', url: text(vcs, 'url') ?? text(vcs, 'path') ?? '', ...optional('commit', text(vcs, 'commit-id')), ...optional('subdirectory', text(vcs, 'subdirectory')) }
  if (directory) return { kind: 'directory', path: text(directory, 'path') ?? '', editable: directory.editable === true }
  if (archive) return archiveSource(text(archive, 'url'), text(archive, 'path'), text(archive, 'subdirectory'))
  return { kind: 'index', ...optional('url', shape.string(table.index, `${name}.index`)) }
}

const archiveSource = (url: string | undefined, path: string | undefined, subdirectory: string | undefined): Source =>
  url === undefined ? { kind: 'path', path: path ?? '' } : { kind: 'url', url, ...optional('subdirectory', subdirectory) }

function readFiles(shape: Shape, table: Table, owner: string, name: string): LockedFile[] {
  const one = (key: string): Table[] => (table[key] === undefined ? [] : [shape.table(table[key], `${name}.${key}`)])
  return [...one('archive'), ...one('sdist'), ...shape.tables(table.wheels, `${name}.wheels`)].flatMap((entry) => readFile(shape, entry, owner, name) ?? [])
}

/** `name` may be left out where the address or path ends in it. */
function readFile(shape: Shape, entry: Table, owner: string, name: string): LockedFile | undefined {
  const key = `${name}.files`
  const [url, path] = [shape.string(entry.url, `${key}.url`), shape.string(entry.path, `${key}.path`)]
  const hashes = Object.entries(shape.table(entry.hashes, `${key}.hashes`)).map(([algorithm, digest]) => `${algorithm}:${shape.string(digest, `${key}.hashes.${algorithm}`) ?? ''}`)
  const address = path ?? url
  return lockedFile(shape, owner, hashes, {
    ...optional('name', shape.string(entry.name, `${key}.name`) ?? (address === undefined ? undefined : fileNameOf(address))),
    ...optional('url', url),
    ...sizeOf(shape, entry, key),
    ...uploadTimeOf(entry),
  })
}
