/** What Cargo's settings tell rustc (The Cargo Book, "build.rustflags"). */
import { isTable } from './shape.ts'
import type { Table } from './toml.ts'

/**
 * Those for a target, or else those of every build. Files are joined, the nearest last.
 *
 * @param settings The nearest first
 * @returns `conditional`: names of tables for `cfg(…)` with flags, of which only rustc knows whether they hold; theirs are not among the flags
 */
export function cargoFlags(settings: readonly Table[], target: string): { flags: string[]; conditional: string[] } {
  const farthestFirst = settings.toReversed()
  const targets = farthestFirst.flatMap(({ target: tables }) => (isTable(tables) ? Object.entries(tables) : []))
  const ofTarget = targets.flatMap(([name, table]) => (name === target ? flagsIn(table) : []))
  const conditional = targets.flatMap(([name, table]) => (name.startsWith('cfg(') && flagsIn(table).length > 0 ? [name] : []))
  return { flags: ofTarget.length > 0 ? ofTarget : farthestFirst.flatMap(({ build }) => flagsIn(build)), conditional: [...new Set(conditional)] }
}

/** A list, or words. */
function flagsIn(table: unknown): string[] {
  const flags = isTable(table) ? table['rustflags'] : undefined
  return typeof flags === 'string' ? flags.split(' ').filter(Boolean) : Array.isArray(flags) ? flags.filter(flag => typeof flag === 'string') : []
}
