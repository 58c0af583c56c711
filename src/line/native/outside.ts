/** Files outside the project that a builder's programs go by, by content: no source, and inputs all the same. */
import { basename, dirname, join, resolve } from 'node:path/posix'
import type { Builder } from '../../../native-build/backend.ts'
import { workspaceOutside, type CrateManifest } from '../../core/crate.ts'
import { asksTheMachine, systemPackages } from '../../core/system-packages.ts'
import type { Ports } from '../../ports.ts'
import type { Source } from '../sources.ts'
import { callsCargo } from './made-with.ts'
import type { Workshop } from './workshop.ts'

export interface Outside extends Source {
  /** Absolute. */
  at: string
}

/** Only those that are there. Their paths say nothing of where the project or the home lies. */
export async function outsideOf({ cell: { target, abi }, builder, requires, sources = [], project, manifests }: Pick<Workshop, 'cell' | 'builder' | 'requires' | 'sources' | 'manifests'> & { project: string }, { files, host }: Ports): Promise<Outside[]> {
  const names = [...(builder.outside?.(target, abi) ?? []), ...(callsCargo({ builder, requires }) ? cargoSettings : [])]
  const isRust = names.includes('Cargo.toml')
  const there = await found([...names.flatMap(name => placesOf(name, project, builder, host)), ...(isRust ? manifests.flatMap(manifest => workspaceFiles(manifest, project)) : [])], files)
  const locks = isRust ? [...sources.map(({ path }) => join(project, path)), ...there.map(({ at }) => at)].filter(path => basename(path) === 'Cargo.lock') : []
  const asks = (await Promise.all(locks.map(path => files.text(path)))).some(asksTheMachine)
  const packages = asks ? await found(systemPackages.map(path => ({ path, at: path })), files) : []
  return Promise.all([...there, ...packages].map(async ({ path, at }) => ({ path, at, sha256: (await files.digest(at)).sha256 })))
}

/** Each once. */
async function found(places: readonly Place[], files: Ports['files']): Promise<Place[]> {
  const each = [...new Map(places.map(place => [place.at, place])).values()]
  const there = await Promise.all(each.map(({ at }) => files.has(at)))
  return each.filter((_, index) => there[index])
}

/** Of Cargo's home. */
const cargoSettings = ['~/.cargo/config.toml', '~/.cargo/config']

interface Place {
  path: string
  at: string
}

function placesOf(name: string, project: string, { environment }: Builder, host: Ports['host']): Place[] {
  const cargo = (environment.includes('CARGO_HOME') && host.env('CARGO_HOME')) || join(host.home, '.cargo')
  if (name.startsWith('~/.cargo/')) return [{ path: name, at: join(cargo, name.slice('~/.cargo/'.length)) }]
  if (name.startsWith('~/')) return [{ path: name, at: join(host.home, name.slice(2)) }]
  if (name.startsWith('/')) return [{ path: name, at: name }]
  return upward(project).map((folder, up) => ({ path: `${'../'.repeat(up)}${name}`, at: join(folder, name) }))
}

/** Of a workspace that lies beside the project. */
const workspaceFiles = (manifest: CrateManifest, project: string): Place[] =>
  workspaceOutside(manifest).flatMap(folder => ['Cargo.toml', 'Cargo.lock'].map(name => ({ path: join(folder, name), at: resolve(project, folder, name) })))

/** A folder and those above it. */
const upward = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [folder, ...upward(dirname(folder))])
