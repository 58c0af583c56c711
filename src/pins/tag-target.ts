import type { TagPlatform, TagTarget } from './tags.ts'

/** The oldest systems that a target stands for. */
export interface Floors {
  glibc?: readonly [number, number]
  musl?: readonly [number, number]
  macos?: readonly [number, number]
}

/** cibuildwheel's images (manylinux_2_28, musllinux_1_2), and the first macOS for both of its architectures. */
const FLOORS = { glibc: [2, 28], musl: [1, 2], macos: [11, 0] } as const satisfies Floors

const ARCHITECTURES = { linux: undefined, musllinux: undefined, windows: ['x86_64', 'arm64', 'x86'], macos: ['x86_64', 'arm64'] } as const

/**
 * `linux-x86_64`, `musllinux-aarch64`, `windows-x86_64`, `macos-arm64` with a Python (`3.11`, `3.13t`); undefined when there is no such
 * target.
 */
export function parseTagTarget(target: string, python: string, floors: Floors = {}): TagTarget | undefined {
  const [, os = '', arch = ''] = /^(linux|musllinux|windows|macos)-([a-z0-9_]+)$/.exec(target) ?? []
  const version = parsePython(python)
  const platform = platformOf(os, arch, { ...FLOORS, ...floors })
  return version && platform ? { python: version, platform } : undefined
}

function parsePython(python: string): TagTarget['python'] | undefined {
  const match = /^(\d)\.(\d+)(?:\.\d+)?(t?)$/.exec(python)
  return match ? { major: Number(match[1]), minor: Number(match[2]), ...(match[3] ? { freeThreaded: true } : {}) } : undefined
}

function platformOf(os: string, arch: string, floors: Required<Floors>): TagPlatform | undefined {
  switch (os) {
    case 'linux':
      return { os, arch, glibc: floors.glibc }
    case 'musllinux':
      return { os, arch, musl: floors.musl }
    case 'windows':
    case 'macos':
      if (!(ARCHITECTURES[os] as readonly string[]).includes(arch)) return undefined
      return os === 'windows' ? { os, arch: arch as 'x86_64' } : { os, arch: arch as 'x86_64', release: floors.macos }
    default:
      return undefined
  }
}

/** `cp311-manylinux_x86_64`, `cp313t-musllinux_aarch64`, `cp312-win_amd64`, `cp310-macosx_arm64`: cibuildwheel's identifiers. */
export function parseBuildIdentifier(identifier: string, floors: Floors = {}): TagTarget | undefined {
  const [, major = '', minor = '', free = '', system = ''] = /^cp(\d)(\d+)(t?)-(.+)$/.exec(identifier) ?? []
  return parseTagTarget(WINDOWS.get(system) ?? renamed(system), `${major}.${minor}${free}`, floors)
}

const WINDOWS: ReadonlyMap<string, string> = new Map([['win_amd64', 'windows-x86_64'], ['win_arm64', 'windows-arm64'], ['win32', 'windows-x86']])

const renamed = (system: string): string => system.replace(/^manylinux_/, 'linux-').replace(/^musllinux_/, 'musllinux-').replace(/^macosx_/, 'macos-')

/** `linux-x86_64 with Python 3.11`, for messages. */
export function describeTarget({ python, platform }: TagTarget): string {
  return `${platform.os}-${platform.arch} with Python ${python.major}.${python.minor}${python.freeThreaded ? 't' : ''}`
}

const MACHINES = {
  windows: { x86_64: 'AMD64', arm64: 'ARM64', x86: 'x86' },
  macos: { x86_64: 'x86_64', arm64: 'arm64' },
} as const

/** What the target's interpreter gives for marker variables. The micro version, and what else depends on the machine, stay open. */
export function markerVariables({ python, platform }: TagTarget): Record<string, string> {
  const common = { implementation_name: 'cpython', platform_python_implementation: 'CPython', python_version: `${python.major}.${python.minor}` }
  switch (platform.os) {
    case 'linux':
    case 'musllinux':
      return { ...common, os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: platform.arch }
    case 'windows':
      return { ...common, os_name: 'nt', sys_platform: 'win32', platform_system: 'Windows', platform_machine: MACHINES.windows[platform.arch] }
    case 'macos':
      return { ...common, os_name: 'posix', sys_platform: 'darwin', platform_system: 'Darwin', platform_machine: MACHINES.macos[platform.arch] }
  }
}
