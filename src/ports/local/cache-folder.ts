import { homedir } from 'node:os'
import { join } from 'node:path/posix'

/** The folder of this suite among the caches of the user. */
export function usualCacheFolder(env: NodeJS.ProcessEnv): string {
  const caches = env['XDG_CACHE_HOME'] || (process.platform === 'win32' ? env['LOCALAPPDATA'] : '') || join(homedir(), '.cache')
  return join(caches, 'release-actions')
}
