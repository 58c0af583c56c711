/** The wheels of a release to another folder, with what says that they were made for it. */
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export async function copyWheels(from: string, to: string): Promise<void> {
  const parts = (await readdir(join(from, 'parts')).catch(() => [])).filter(name => name.startsWith('native-')).map(name => join('parts', name))
  await Promise.all(['wheels', ...(parts.length > 0 ? parts : ['release.json'])].map(path => cp(join(from, path), join(to, path), { recursive: true })))
}
