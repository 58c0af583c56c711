/** Sections of a little-endian 64-bit ELF file (System V ABI). */

/** The section header table: `e_shoff`, `e_shentsize`, `e_shnum`. */
export function sectionsOf(data: Buffer) {
  const [start, size, count] = [Number(data.readBigUInt64LE(0x28)), data.readUInt16LE(0x3a), data.readUInt16LE(0x3c)]
  return Array.from({ length: start === 0 ? 0 : count }, (_, index) => start + index * size).map(at => ({
    type: data.readUInt32LE(at + 4),
    offset: Number(data.readBigUInt64LE(at + 24)),
    size: Number(data.readBigUInt64LE(at + 32)),
    link: data.readUInt32LE(at + 40),
    entries: data.readUInt32LE(at + 44),
  }))
}

/** Ends with a zero. */
export const textAt = (data: Buffer, start: number): string => data.toString('latin1', start, data.indexOf(0, start))
