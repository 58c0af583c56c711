import { mkdir, symlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

const usual = process.env['RELEASE_ACTIONS_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'release-actions')

/** A cache with the tools that there always are, and of earlier builds nothing. */
export async function cacheWithTools(at: string): Promise<string> {
  await mkdir(at, { recursive: true })
  for (const folder of ['tools', 'environments']) {
    await mkdir(join(usual, folder), { recursive: true })
    await symlink(join(usual, folder), join(at, folder)).catch(() => undefined)
  }
  return at
}
