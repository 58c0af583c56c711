/** Which part of a compiled file an offset lies in, by the name that its linker gave it. */
import { binaryFormat } from './binary-format.ts'

export interface Section {
  name: string
  /** Where its bytes are in the file, and how many. */
  at: number
  size: number
}

/** Named `.rodata`, `__TEXT,__const`; undefined between sections, and in anything but a program or a shared library for one machine. */
export function sectionAt(data: Buffer, offset: number): Section | undefined {
  try {
    return sectionsOf(data).find(({ at, size }) => offset >= at && offset < at + size)
  } catch (error) {
    // The tables of a damaged file lead out of it.
    if ((error as Error).name === 'RangeError') return undefined
    throw error
  }
}

function sectionsOf(data: Buffer): Section[] {
  const system = binaryFormat(data)?.system
  if (system === 'linux') return data[4] === 2 && data[5] === 1 ? elfSections(data) : []
  if (system === 'windows') return peSections(data)
  return system === 'macos' && data.readUInt32BE(0) === 0xcffaedfe ? machSections(data) : []
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index))
const textAt = (data: Buffer, at: number, most = 256): string => data.toString('latin1', at, at + most).replace(/\0[^]*$/, '')
const long = (data: Buffer, at: number): number => Number(data.readBigUInt64LE(at))

/** The section header table of a 64-bit little-endian ELF file; what takes no room in it (NOBITS) is nowhere. */
function elfSections(data: Buffer): Section[] {
  const [table, entry] = [long(data, 0x28), data.readUInt16LE(0x3a)]
  const header = (index: number) => table + index * entry
  const names = long(data, header(data.readUInt16LE(0x3e)) + 0x18)
  return times(data.readUInt16LE(0x3c), header)
    .filter(at => data.readUInt32LE(at + 4) !== 8)
    .map(at => ({ name: textAt(data, names + data.readUInt32LE(at)), at: long(data, at + 0x18), size: long(data, at + 0x20) }))
}

/** The section table behind the COFF header and the optional one. */
function peSections(data: Buffer): Section[] {
  const header = data.readUInt32LE(0x3c)
  const table = header + 24 + data.readUInt16LE(header + 20)
  return times(data.readUInt16LE(header + 6), index => table + index * 40).map(at => ({ name: textAt(data, at, 8), at: data.readUInt32LE(at + 20), size: data.readUInt32LE(at + 16) }))
}

/** The sections of every LC_SEGMENT_64. */
function machSections(data: Buffer): Section[] {
  const commands: number[] = []
  for (let at = 32, left = data.readUInt32LE(16); left > 0; left--) {
    if (data.readUInt32LE(at) === 0x19) commands.push(at)
    at += Math.max(8, data.readUInt32LE(at + 4))
  }
  return commands.flatMap(command => times(Math.min(data.readUInt32LE(command + 64), data.length / 80), index => command + 72 + index * 80)).map(at =>
    ({ name: `${textAt(data, at + 16, 16)},${textAt(data, at, 16)}`, at: data.readUInt32LE(at + 48), size: long(data, at + 40) }))
}
