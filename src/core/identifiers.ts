/**
 * The builds that cibuildwheel 4.3 knows for Linux, Windows and macOS, by the names it gives them: `cp314t-manylinux_x86_64`. The lists
 * follow from a few rules; a test compares them with `cibuildwheel --print-build-identifiers`, order and all.
 */
import type { Target, TargetFacts } from './targets.ts'

export type System = TargetFacts['system']

export interface Identifier {
  /** `cp314t-manylinux_x86_64` */
  id: string
  /** `cp314t`, `pp311`, `gp312_250` */
  python: string
  implementation: 'cp' | 'pp' | 'gp'
  /** 14, of 3.14. */
  minor: number
  freeThreaded: boolean
  /** `manylinux_x86_64`, `win32`, `macosx_universal2`: a wheel's platform without versions. */
  platform: string
  /** In lower case: `x86_64`, `aarch64`, `amd64`, `x86`, `universal2`. */
  arch: string
}

const PYTHON = /^(cp|pp|gp)3(\d+)(?:_\d+)?(t?)$/

// One row a minor version, as Windows takes them.
const cpythons = [['cp39'], ['cp310'], ['cp311'], ['cp312'], ['cp313'], ['cp314', 'cp314t'], ['cp315', 'cp315t']]
const cpython = cpythons.flat()
const pypy = ['pp39', 'pp310', 'pp311', 'pp312']
const graalpy = ['gp312_250', 'gp313_253']

const libcs = (libc: string, archs: readonly string[]) => archs.map(arch => `${libc}_${arch}`)
const othersOfLinux = ['aarch64', 'ppc64le', 's390x', 'armv7l', 'riscv64']

const byPlatform = (platforms: readonly string[], pythons: readonly string[]) => platforms.flatMap(platform => pythons.map(python => identifier(python, platform)))
const byPython = (pythons: readonly string[], platforms: readonly string[]) => pythons.flatMap(python => platforms.map(platform => identifier(python, platform)))

const known: Record<System, readonly Identifier[]> = {
  linux: [
    ...byPlatform(libcs('manylinux', ['x86_64', 'i686']), cpython),
    ...byPlatform(['manylinux_x86_64'], [...pypy, ...graalpy]),
    ...byPlatform(libcs('manylinux', othersOfLinux), cpython),
    ...byPlatform(['manylinux_aarch64'], [...pypy, ...graalpy]),
    ...byPlatform(['manylinux_i686'], pypy),
    ...byPlatform(libcs('musllinux', ['x86_64', 'i686', ...othersOfLinux]), cpython),
  ],
  macos: [
    ...byPython(cpython, ['macosx_x86_64', 'macosx_arm64', 'macosx_universal2']),
    ...byPython([...pypy, 'gp312_250'], ['macosx_x86_64', 'macosx_arm64']),
    ...byPython(['gp313_253'], ['macosx_arm64']),
  ],
  windows: [
    ...cpythons.flatMap(row => byPlatform(['win32', 'win_amd64'], row)),
    ...byPlatform(['win_arm64'], cpython),
    ...byPlatform(['win_amd64'], [...pypy, ...graalpy]),
  ],
}

/** Every build of a system, in the order in which cibuildwheel makes them. */
export const identifiersOf = (system: System): readonly Identifier[] => known[system]

function identifier(python: string, platform: string): Identifier {
  const [, implementation, minor, threading] = PYTHON.exec(python) as unknown as [string, Identifier['implementation'], string, string]
  const arch = platform === 'win32' ? 'x86' : platform.slice(platform.indexOf('_') + 1)
  return { id: `${python}-${platform}`, python, implementation, minor: Number(minor), freeThreaded: threading === 't', platform, arch }
}

/** The one platform of a target. 32-bit builds and universal2 belong to no target. */
const platforms: Record<Target, string> = {
  'linux-x86_64': 'manylinux_x86_64',
  'linux-aarch64': 'manylinux_aarch64',
  'musllinux-x86_64': 'musllinux_x86_64',
  'musllinux-aarch64': 'musllinux_aarch64',
  'windows-x86_64': 'win_amd64',
  'windows-arm64': 'win_arm64',
  'macos-x86_64': 'macosx_x86_64',
  'macos-arm64': 'macosx_arm64',
}

export const platformOf = (target: Target): string => platforms[target]

export const targetOfPlatform = (platform: string): Target | undefined => (Object.keys(platforms) as Target[]).find(target => platforms[target] === platform)
