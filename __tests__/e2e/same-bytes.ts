/** Where two folders begin to differ. */
import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { wheelDifference } from '../../src/core/wheel-difference.ts'
import { archivedFiles } from '../../src/perform/archive.ts'
import { localFiles } from '../../src/ports/local/files.ts'

/** In words: the first file that differs and where, and of archives the first file inside that does. Undefined: all bytes are the same. */
export async function firstDifference(one: string, two: string): Promise<string | undefined> {
  const [first, second] = await Promise.all([filesOf(one), filesOf(two)])
  const difference = wheelDifference(first, second)
  const archive = difference && first.find(({ path }) => difference.startsWith(`${path} differs`) && /\.(zip|tar\.gz)$/.test(path))
  if (!archive) return difference
  const [a, b] = await Promise.all([one, two].map(folder => inside(join(folder, archive.path))))
  return `${difference}; inside: ${wheelDifference(a ?? [], b ?? []) ?? 'the files are the same'}`
}

async function filesOf(folder: string) {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const files = await Promise.all(entries.map(async ({ parentPath, name }) => ({ path: relative(folder, join(parentPath, name)), data: await readFile(join(parentPath, name)), mode: 0 })))
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const inside = async (archive: string) => ((await archivedFiles(archive, localFiles)) ?? []).map(each => ({ ...each, data: Buffer.from(each.data) }))
