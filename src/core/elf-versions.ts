/** Which versions of other libraries' symbols a compiled file asks for (Linux Standard Base, symbol versioning). */
import { sectionsOf, textAt } from './elf-sections.ts'

const verneed = 0x6ffffffe

/** Names such as `GLIBC_2.34`, of a little-endian 64-bit ELF file; none where it asks for none. */
export function neededVersions(data: Buffer): string[] {
  const sections = sectionsOf(data)
  return sections.filter(({ type }) => type === verneed).flatMap(({ offset, entries, link }) => {
    const names = sections[link]?.offset ?? 0
    return chain(data, offset, entries, 12).flatMap(need =>
      chain(data, need + data.readUInt32LE(need + 8), data.readUInt16LE(need + 2), 12).map(aux => textAt(data, names + data.readUInt32LE(aux + 8))),
    )
  })
}

/** Offsets of `count` records, each of which says at `next` how far away the one after it is. */
function chain(data: Buffer, first: number, count: number, next: number): number[] {
  const offsets = [first]
  while (offsets.length < count) offsets.push((offsets.at(-1) as number) + data.readUInt32LE((offsets.at(-1) as number) + next))
  return offsets.slice(0, count)
}
