/** What machine a compiled file is for, from its first bytes. */
import { targetFacts, type Target } from './targets.ts'

export interface BinaryFormat {
  system: 'linux' | 'windows' | 'macos'
  /** More than one in a universal Mach-O file. */
  machines: readonly string[]
}

/** e_machine of ELF, Machine of the COFF header, cputype of Mach-O; as wheel tags write the machines. */
const elf: Readonly<Record<number, string>> = { 3: 'i686', 40: 'armv7l', 62: 'x86_64', 183: 'aarch64', 21: 'ppc64le', 22: 's390x', 243: 'riscv64' }
const coff: Readonly<Record<number, string>> = { 0x8664: 'amd64', 0xaa64: 'arm64', 0x14c: 'x86' }
const mach: Readonly<Record<number, string>> = { 0x01000007: 'x86_64', 0x0100000c: 'arm64' }

/** Undefined for anything but a program or a shared library. An unknown machine is written as its number. */
export function binaryFormat(data: Buffer): BinaryFormat | undefined {
  if (data.length < 64) return undefined
  const magic = data.readUInt32BE(0)
  if (magic === 0x7f454c46) return { system: 'linux', machines: [named(elf, data[5] === 2 ? data.readUInt16BE(18) : data.readUInt16LE(18))] }
  if (data.readUInt16BE(0) === 0x4d5a) return portableExecutable(data)
  if (magic === 0xcffaedfe) return { system: 'macos', machines: [named(mach, data.readUInt32LE(4))] }
  if (magic === 0xcafebabe) return universal(data)
  return undefined
}

const named = (names: Readonly<Record<number, string>>, value: number): string => names[value] ?? String(value)

function portableExecutable(data: Buffer): BinaryFormat | undefined {
  const header = data.readUInt32LE(0x3c)
  if (header + 6 > data.length || data.toString('latin1', header, header + 4) !== 'PE\0\0') return undefined
  return { system: 'windows', machines: [named(coff, data.readUInt16LE(header + 4))] }
}

/** A Java class file has the same first bytes; its next number, a version, is higher than any count of machines. */
function universal(data: Buffer): BinaryFormat | undefined {
  const count = data.readUInt32BE(4)
  if (count > 8 || data.length < 8 + count * 20) return undefined
  return { system: 'macos', machines: Array.from({ length: count }, (_, index) => named(mach, data.readUInt32BE(8 + index * 20))) }
}

export function fitsTarget({ system, machines }: BinaryFormat, target: Target): boolean {
  const facts = targetFacts(target)
  return facts.system === system && machines.includes(facts.machine)
}
