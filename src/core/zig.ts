/** A small C program for another machine, by zig from a wheel: the system's own compiler would bind it to the system's own C library. */
import { posix } from 'node:path'
import { type Machine, programsFolder, pythonIn, searchPath } from './environment-layout.ts'

interface ZigPlace extends Machine {
  tools: string
  cache: string
  suite: string
  path: string
  epoch: number
}

interface Program {
  label: string
  triple: string
  flags: readonly string[]
  /** Below the suite. */
  source: string
  output: string
  /** Where zig keeps what it compiled; the shared cache, if nothing is said. */
  local?: string
}

/** Itself, where packages are: `python -m ziglang` does no more than start it, and takes longer for that than it does for most files. */
export const zigIn = (packages: string): string => posix.join(packages, 'ziglang', 'zig')

/** What runs on every Linux that a manylinux2014 wheel runs on. */
export const linuxTriple = (target: string): string => `${target.replace('linux-', '')}-linux-gnu.2.17`

export function zigCc(place: ZigPlace, { label, triple, flags, source, output, local }: Program) {
  const { suite, tools, cache, path, epoch } = place
  const shared = posix.join(cache, 'zig')
  return {
    do: 'run',
    label: `zig cc (${label})`,
    argv: [pythonIn(tools, place), '-m', 'ziglang', 'cc', '-target', triple, '-Os', '-s', ...flags, '-o', output, posix.join(suite, source)],
    env: { PATH: searchPath(place, programsFolder(tools, place), path), ZIG_GLOBAL_CACHE_DIR: shared, ZIG_LOCAL_CACHE_DIR: local ?? shared, SOURCE_DATE_EPOCH: String(epoch) },
    outputs: [output],
  } as const
}
