/** What the dynamic loader reads of a little-endian 64-bit ELF file (System V ABI, dynamic section). */
import { sectionsOf, textAt } from './elf-sections.ts'

const dynamic = 6
const tags = { needed: 1n, rpath: 15n, runpath: 29n }

export interface Dynamic {
  /** Names of libraries. */
  needed: string[]
  /** Where they are looked for: RUNPATH, or RPATH where there is none; folders with colons between. */
  path: string
}

/** Of a static program nothing. */
export function readDynamic(data: Buffer): Dynamic {
  const sections = sectionsOf(data)
  const found = sections.find(({ type }) => type === dynamic) ?? { offset: 0, size: 0, link: 0 }
  const names = sections[found.link]?.offset ?? 0
  const entries = Array.from({ length: found.size / 16 }, (_, index) => found.offset + index * 16)
  const texts = (tag: bigint) => entries.filter(at => data.readBigUInt64LE(at) === tag).map(at => textAt(data, names + Number(data.readBigUInt64LE(at + 8))))
  return { needed: texts(tags.needed), path: [...texts(tags.runpath), ...texts(tags.rpath)][0] ?? '' }
}
