/** cibuildwheel's option `archs`, for one system on one machine. */
import type { System } from './identifiers.ts'

const ofSystem: Record<System, readonly string[]> = {
  linux: ['x86_64', 'i686', 'aarch64', 'ppc64le', 's390x', 'armv7l', 'riscv64'],
  macos: ['x86_64', 'arm64', 'universal2'],
  windows: ['x86', 'amd64', 'arm64'],
}
/** Named by somebody, though none of our systems has them. */
const elsewhere = ['wasm32', 'arm64_v8a', 'arm64_iphoneos', 'arm64_iphonesimulator', 'x86_64_iphonesimulator']

/** What a 64-bit machine can run besides. That an aarch64 machine runs armv7l is never taken for granted. */
const halves: Record<string, { system: System; arch: string }> = {
  x86_64: { system: 'linux', arch: 'i686' },
  amd64: { system: 'windows', arch: 'x86' },
}
const of32Bits = ['i686', 'x86', 'armv7l']

/**
 * `auto x86_64` to the architectures it stands for, in lower case. What is no architecture selects nothing.
 *
 * @param machine The machine that builds, as its system calls it, in lower case: `x86_64`, `aarch64`, `amd64`, `arm64`
 */
export function parseArchitectures(text: string, system: System, machine: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,]+/).flatMap(word => meanings(word, system, machine)))
}

function meanings(word: string, system: System, machine: string): readonly string[] {
  const half = halves[machine]?.system === system ? [halves[machine].arch] : []
  const bits = of32Bits.includes(machine) ? 32 : 64
  switch (word) {
    case 'all':
      return ofSystem[system]
    case 'native':
      return [machine]
    case 'auto':
      return system === 'windows' ? [machine, ...half] : [machine]
    case 'auto64':
      return bits === 64 ? [machine] : []
    case 'auto32':
      return bits === 32 ? [machine] : half
    default:
      return [word.toLowerCase()]
  }
}

/** Whether cibuildwheel takes the word for any system: `auto`, `AMD64`, `universal2`, `wasm32`. */
export const isArchitecture = (word: string): boolean =>
  ['auto', 'auto64', 'auto32', 'native', 'all'].includes(word) || [...Object.values(ofSystem).flat(), ...elsewhere].includes(word.toLowerCase())
