import { normalizeName } from '../core/names.ts'

/** A wheel's file name, taken apart (binary distribution format; the compressed tag sets are lists). */
export interface WheelName {
  name: string
  version: string
  build?: string
  pythons: readonly string[]
  abis: readonly string[]
  platforms: readonly string[]
}

/** `name-1.0-1-cp311.cp312-abi3-manylinux_2_17_x86_64.whl` taken apart, or undefined when it is no wheel's name. */
export function parseWheelName(file: string): WheelName | undefined {
  if (!file.endsWith('.whl')) return undefined
  const parts = file.slice(0, -'.whl'.length).split('-')
  if (parts.length !== 5 && parts.length !== 6) return undefined
  const [name = '', version = ''] = parts
  const [pythons = '', abis = '', platforms = ''] = parts.slice(-3)
  const build = parts.length === 6 ? { build: parts[2] as string } : {}
  return { name: normalizeName(name), version, ...build, pythons: pythons.split('.'), abis: abis.split('.'), platforms: platforms.split('.') }
}

/** An interpreter on a platform, as far as wheels can tell. */
export interface TagTarget {
  /** CPython's version. */
  python: { major: number; minor: number; freeThreaded?: boolean }
  platform: TagPlatform
}

export type TagPlatform =
  /** `glibc` and `musl`: the oldest C library that the target may have. */
  | { os: 'linux'; arch: string; glibc: readonly [number, number] }
  | { os: 'musllinux'; arch: string; musl: readonly [number, number] }
  | { os: 'windows'; arch: 'x86_64' | 'arm64' | 'x86' }
  /** `release`: the oldest macOS that the target may have. */
  | { os: 'macos'; arch: 'x86_64' | 'arm64'; release: readonly [number, number] }

/** Whether a wheel can be installed on a target (platform compatibility tags; PEP 600, 656, 703, 803). */
export function fits(wheel: WheelName, target: TagTarget): boolean {
  const { python, platform } = target
  const codes = wheel.pythons.some((tag) => wheel.abis.some((abi) => pythonFits(tag, abi, python)))
  return codes && wheel.platforms.some((tag) => platformFits(tag, platform))
}

function pythonFits(tag: string, abi: string, python: TagTarget['python']): boolean {
  const match = /^(py|cp)(\d)(\d*)$/.exec(tag)
  if (!match) return false
  const [, implementation, major] = match
  const minor = match[3] === '' ? undefined : Number(match[3])
  if (Number(major) !== python.major) return false
  const exact = minor === python.minor
  const atLeast = minor === undefined || minor <= python.minor
  if (abi === 'none') return implementation === 'py' ? atLeast : exact || minor === undefined
  if (implementation !== 'cp') return false
  if (abi === 'abi3') return !python.freeThreaded && atLeast
  if (abi === 'abi3t') return Boolean(python.freeThreaded) && atLeast
  return exact && abi === `cp${python.major}${python.minor}${python.freeThreaded ? 't' : ''}`
}

function platformFits(tag: string, platform: TagPlatform): boolean {
  if (tag === 'any') return true
  switch (platform.os) {
    case 'linux':
      return linuxFits(tag, platform)
    case 'musllinux':
      return versioned(/^musllinux_(\d+)_(\d+)_(.+)$/, tag, platform.arch, platform.musl)
    case 'windows':
      return tag === { x86_64: 'win_amd64', arm64: 'win_arm64', x86: 'win32' }[platform.arch]
    case 'macos':
      return macFits(tag, platform)
  }
}

/** The names before PEP 600. */
const OLD_MANYLINUX: ReadonlyMap<string, readonly [number, number]> = new Map([['manylinux1', [2, 5]], ['manylinux2010', [2, 12]], ['manylinux2014', [2, 17]]])

function linuxFits(tag: string, { arch, glibc }: { arch: string; glibc: readonly [number, number] }): boolean {
  if (tag === `linux_${arch}`) return true
  const old = /^(manylinux\d+)_(.+)$/.exec(tag)
  const level = old && OLD_MANYLINUX.get(old[1] as string)
  if (level) return old[2] === arch && notNewer(level, glibc)
  return versioned(/^manylinux_(\d+)_(\d+)_(.+)$/, tag, arch, glibc)
}

function versioned(pattern: RegExp, tag: string, arch: string, oldest: readonly [number, number]): boolean {
  const match = pattern.exec(tag)
  return match !== null && match[3] === arch && notNewer([Number(match[1]), Number(match[2])], oldest)
}

const notNewer = (wanted: readonly [number, number], present: readonly [number, number]): boolean =>
  wanted[0] < present[0] || (wanted[0] === present[0] && wanted[1] <= present[1])

const MAC_ARCHITECTURES = { arm64: ['arm64', 'universal2'], x86_64: ['x86_64', 'universal2', 'universal', 'intel', 'fat64', 'fat3'] }

function macFits(tag: string, { arch, release }: { arch: 'x86_64' | 'arm64'; release: readonly [number, number] }): boolean {
  const match = /^macosx_(\d+)_(\d+)_(.+)$/.exec(tag)
  return match !== null && MAC_ARCHITECTURES[arch].includes(match[3] as string) && notNewer([Number(match[1]), Number(match[2])], release)
}
