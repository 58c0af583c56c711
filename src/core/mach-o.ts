/** What a compiled file for macOS says of itself (Apple, mach-o/loader.h). */
import { binaryFormat } from './binary-format.ts'

export interface MachO {
  /** As wheel tags write it. */
  machine: string
  /** Whether it is started, and not loaded. */
  program: boolean
  /** What it loads, as it names it: `@rpath/libpython3.13.dylib`. */
  loads: readonly string[]
  /** Where it looks for what it names with `@rpath`. */
  paths: readonly string[]
  /** The oldest macOS that it is for, major and minor. */
  oldest?: readonly [number, number]
}

/** LC_LOAD_DYLIB, its weak, upward and re-exporting kinds; LC_RPATH; LC_VERSION_MIN_MACOSX, LC_BUILD_VERSION. */
const loading = [0xc, 0x80000018, 0x80000023, 0x8000001f]
const [rpath, versionMin, buildVersion] = [0x8000001c, 0x24, 0x32]

/** One of a universal file for each of its machines; none of anything else, and of an object file, which is no code yet. */
export function machOs(data: Buffer): MachO[] {
  const format = binaryFormat(data)
  if (format?.system !== 'macos') return []
  if (data.readUInt32LE(0) === 0xfeedfacf) return machO(data, format.machines[0] ?? '')
  return format.machines.flatMap((machine, index) => machO(data.subarray(data.readUInt32BE(16 + index * 20)), machine))
}

function machO(data: Buffer, machine: string): MachO[] {
  if (data.length < 32 || data.readUInt32LE(12) === 1) return []
  const all = commands(data)
  const named = (wanted: readonly number[]) => all.filter(({ kind }) => wanted.includes(kind)).map(({ at, size }) => text(data.subarray(at + data.readUInt32LE(at + 8), at + size)))
  const version = all.find(({ kind }) => kind === versionMin || kind === buildVersion)
  const oldest = version && data.readUInt32LE(version.at + (version.kind === buildVersion ? 12 : 8))
  return [{ machine, program: data.readUInt32LE(12) === 2, loads: named(loading), paths: named([rpath]), ...(oldest !== undefined && { oldest: [oldest >>> 16, (oldest >>> 8) & 0xff] }) }]
}

/** A command that leads out of a damaged file ends the list. */
function commands(data: Buffer): { kind: number; at: number; size: number }[] {
  const found = []
  for (let at = 32, left = data.readUInt32LE(16); left > 0 && at + 16 <= data.length; left--) {
    const size = data.readUInt32LE(at + 4)
    if (size < 8 || at + size > data.length) break
    found.push({ kind: data.readUInt32LE(at), at, size })
    at += size
  }
  return found
}

const text = (data: Buffer): string => data.toString('utf8').replace(/\0[^]*$/, '')
