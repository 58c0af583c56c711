/** What builds depend on of a crate that the Cargo.toml of it says, and what cargo itself says of crates. */
import { posix } from 'node:path'
import { textsIn } from './texts.ts'
import type { Table } from './toml.ts'

export interface CrateManifest {
  /** Of Cargo.toml, relative to the project. */
  path: string
  /** Absent where it could not be read: a test may have one that is wrong. */
  said?: Table
}

/** Whether cargo runs the crate when it is compiled, as a build script of whatever name or a procedural macro, which read what they like without a word. */
export function isRun({ said }: CrateManifest): boolean {
  if (!said) return true
  const { build } = part(said, 'package')
  return (build !== undefined && build !== false) || isMacro({ said })
}

export function isMacro({ said = {} }: Pick<CrateManifest, 'said'>): boolean {
  const library = part(said, 'lib')
  return library['proc-macro'] === true || library['proc_macro'] === true
}

/** Whether it may name a crate outside the project. Of what its package says of itself, such as `include = ["/src"]`, the workspace alone does. */
export function leadsOutside({ path, said = {} }: CrateManifest): boolean {
  const { package: _, ...others } = said
  return workspaceOutside({ path, said }).length > 0 || textsIn(others).some(text => isOutside(from(path, text)))
}

/** The folder of the workspace that it says it is a member of, relative to the project, where that is not in it. */
export function workspaceOutside({ path, said = {} }: CrateManifest): string[] {
  const { workspace } = part(said, 'package')
  return typeof workspace === 'string' ? [from(path, workspace)].filter(isOutside) : []
}

export interface OwnCrate {
  name: string
  run: boolean
  macro: boolean
}

/** The crates that have no source but their folder, by `cargo metadata`. */
export function ownCrates(metadata: string): OwnCrate[] {
  const { packages } = JSON.parse(metadata) as { packages: { name: string; source: string | null; targets: { kind: string[] }[] }[] }
  return packages.filter(({ source }) => source === null).map(({ name, targets }) => {
    const has = (kind: string) => targets.some(target => target.kind.includes(kind))
    return { name, run: has('custom-build') || has('proc-macro'), macro: has('proc-macro') }
  })
}

const part = (said: Table, name: string): Table => (said[name] ?? {}) as Table
const from = (path: string, text: string): string => (posix.isAbsolute(text) ? text : posix.join(posix.dirname(path), text))
const isOutside = (path: string): boolean => posix.isAbsolute(path) || path === '..' || path.startsWith('../')
