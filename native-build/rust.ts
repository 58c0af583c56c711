/** What rustc calls the targets, and what Rust is told that a build backend has compiled, as setuptools-rust does. */
import { targetFacts, type Target } from '../src/core/targets.ts'
import type { BuildPlace, WheelToBuild } from './backend.ts'

/** As rustc and rustup call it. */
export function rustTarget(target: Target): string {
  const { system, machine, libc } = targetFacts(target)
  if (system === 'windows') return 'x86_64-pc-windows-gnu'
  return system === 'macos' ? `${machine.replace('arm64', 'aarch64')}-apple-darwin` : `${machine}-unknown-linux-${libc === 'musl' ? 'musl' : 'gnu'}`
}

/** Variables of Rust's that a builder of any backend hands on where the backend calls cargo. */
export const ofRust = ['CARGO_HOME', 'RUSTUP_HOME', 'RUSTUP_TOOLCHAIN'] as const

/** Folders of this machine get other names in panic messages. The project's own flags are joined, where RUSTFLAGS would take their place; those for a target alone take the place of these. Words end at spaces: a folder that has one keeps its name. */
export function rustFlags({ homes }: BuildPlace, room: string): Record<string, string> {
  const maps = [...homes.toReversed().map(home => [home, '/home']), [room, '/build']]
  return { CARGO_BUILD_RUSTFLAGS: maps.filter(([folder = '']) => !/\s/.test(folder)).map(([folder, name]) => `--remap-path-prefix=${folder}=${name}`).join(' ') }
}

/** Linked by a program that links for that target. pyo3 runs no interpreter then: it is told which Python that would be. */
export function rustLinkedBy(linker: string, { target }: BuildPlace, { pythons: [version = ''] }: Pick<WheelToBuild, 'pythons'>): Record<string, string> {
  const name = rustTarget(target)
  return { CARGO_BUILD_TARGET: name, [`CARGO_TARGET_${name.toUpperCase().replaceAll('-', '_')}_LINKER`]: linker, PYO3_CROSS_PYTHON_VERSION: version }
}
