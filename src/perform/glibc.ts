import { neededVersions } from '../core/elf-versions.ts'
import { compareVersions } from '../core/version.ts'
import type { Ports } from '../ports.ts'
import { elfFiles } from './elf.ts'

/** What the launcher is linked against. */
const oldest = '2.17'

/** The oldest C library that everything below `root` runs with: `2.36`. */
export async function neededGlibc(root: string, ports: Ports): Promise<string> {
  let newest = oldest
  for (const file of await elfFiles(root, ports)) {
    const versions = neededVersions(Buffer.from(await ports.files.bytes(file))).flatMap(glibcVersion)
    newest = [newest, ...versions].sort(compareVersions).at(-1) as string
  }
  return newest
}

/** Packed relocations have a name of their own; the first C library that knows them is 2.36. */
const glibcVersion = (name: string): string[] => (name === 'GLIBC_ABI_DT_RELR' ? ['2.36'] : (/^GLIBC_(\d+(?:\.\d+)+)$/.exec(name)?.slice(1) ?? []))
