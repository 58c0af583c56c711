/** The ports of a machine in front of a person: this disk, these processes, this terminal. */
import { availableParallelism, homedir } from 'node:os'
import { join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { slashed } from '../core/paths.ts'
import type { GitHub, Host, Network, Ports, Reporter } from '../ports.ts'
import { diskCache } from './local/cache.ts'
import { usualCacheFolder } from './local/cache-folder.ts'
import { endsSoon } from './local/ends-soon.ts'
import { localFiles } from './local/files.ts'
import { localProcesses } from './local/processes.ts'
import { reporting } from './local/progress/progress.ts'
import { terminal } from './local/terminal.ts'

export function localPorts({ signal, reporter = reporting(terminal()) }: { signal?: AbortSignal; reporter?: Reporter } = {}): Ports {
  const host = localHost()
  return {
    host,
    files: localFiles,
    processes: localProcesses({ child: reporter.child, ...(signal && { signal }) }),
    network,
    github,
    cache: diskCache(join(host.cacheFolder, 'files')),
    artifacts: { fetch: async () => [], store: async () => '' },
    reporter,
  }
}

const localNetwork = async (): Promise<Network> => (await import('./local/network.ts')).localNetwork

/** Loaded at its first use: most commands ask no one. */
const network: Network = {
  get: async (...args) => (await localNetwork()).get(...args),
  send: async (...args) => (await localNetwork()).send(...args),
  download: async (...args) => (await localNetwork()).download(...args),
  freePort: async () => (await localNetwork()).freePort(),
}

/** Octokit is loaded with the first question. */
function github(token: string): GitHub {
  const open = async () => (await import('./local/github.ts')).openGitHub(token)
  return {
    request: async (...args) => (await open()).request(...args),
    upload: async (...args) => (await open()).upload(...args),
    download: async (...args) => (await open()).download(...args),
  }
}

export function localHost(): Host {
  const { env } = process
  const inside = (path: string) => slashed(path, process)
  return {
    platform: process.platform,
    arch: process.arch,
    cwd: inside(process.cwd()),
    home: inside(homedir()),
    cacheFolder: inside(env['RELEASE_ACTIONS_CACHE'] || usualCacheFolder(env)),
    // src/ports/ and dist/ lie at different depths: the suite's root is where package.json is. What only reads asks for none of its files.
    get suite() {
      return suiteRoot()
    },
    usesCaches: true,
    env: name => env[name],
    isRoot: process.getuid?.() === 0,
    cores: availableParallelism(),
    now: () => Date.now(),
    wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    endsSoon,
  }
}

/** dist/*.js and dist/chunks/*.js, src/ports/*.ts: the folder above the one named so. */
function suiteRoot(): string {
  const here = fileURLToPath(import.meta.url)
  const parts = here.split(/[\\/]/)
  const top = Math.max(parts.lastIndexOf('dist'), parts.lastIndexOf('src'))
  return parts.slice(0, top).join('/') || '/'
}
