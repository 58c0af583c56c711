/** A world in memory for tests: it keeps the rules of the real one, refuses what was not declared, and remembers what happened. */
import { posix } from 'node:path'
import { slashed } from '../core/paths.ts'
import type { Problem } from '../errors.ts'
import type { Command, GitHub, Host, Ports, Reporter } from '../ports.ts'
import { memoryFiles, type Initial } from './memory/files.ts'
import { memoryProcesses, type Programs } from './memory/processes.ts'
import { memoryArtifacts, memoryCache, memoryNetwork, type Responses, type Stored } from './memory/services.ts'

export interface MemoryWorld {
  /** By absolute path; a relative one is below the working folder. */
  files?: Initial
  programs?: Programs
  /** By address. */
  responses?: Responses
  /** Who answers for GitHub. */
  github?: (token: string) => GitHub
  env?: Readonly<Record<string, string>>
  platform?: NodeJS.Platform
  arch?: string
  isRoot?: boolean
  cores?: number
  usesCaches?: boolean
  /** Milliseconds since the epoch. Default: every look at the clock finds it a second later. */
  now?: () => number
  signal?: AbortSignal
  /** Bytes that fit on the disk. */
  space?: number
  /** What the cache holds, by the sha256 that it claims. */
  cached?: Map<string, Uint8Array>
  /** The artifacts of a workflow run; jobs of one run share the map. */
  artifacts?: Map<string, Stored>
}

export interface Stage {
  title: string
  state: 'running' | 'done' | 'failed'
  result?: string
}

/** What happened. */
export interface Seen {
  ran: Command[]
  /** Addresses, in the order in which they were asked. */
  asked: string[]
  stages: Stage[]
  notes: string[]
  warnings: Problem[]
  child: string[]
  cached: Map<string, Uint8Array>
  artifacts: Map<string, Stored>
}

export type MemoryPorts = Ports & { seen: Seen }

export const workFolder = '/project'

export function memoryPorts(world: MemoryWorld = {}): MemoryPorts {
  const { programs = {}, responses = {}, cached = new Map(), artifacts = new Map() } = world
  const seen: Seen = { ran: [], asked: [], stages: [], notes: [], warnings: [], child: [], cached, artifacts }
  const initial = Object.entries(world.files ?? {}).map(([path, data]) => [/^[A-Z]:\//.test(path) ? path : posix.resolve(workFolder, path), data])
  const files = memoryFiles(Object.fromEntries(initial) as Initial, world.space)
  const reporter = recorder(seen)
  return {
    seen,
    files,
    reporter,
    host: memoryHost(world),
    processes: memoryProcesses(programs, files, seen.ran, reporter.child, world.signal),
    network: memoryNetwork(responses, files, seen.asked),
    github: world.github ?? nobody,
    cache: memoryCache(cached, files),
    artifacts: memoryArtifacts(artifacts, files),
  }
}

const nobody = (): never => {
  throw new Error('nobody answers for GitHub: declare it in the test')
}

function memoryHost({ platform = 'linux', arch = 'x64', isRoot = true, cores = 2, usesCaches = true, env = {}, now }: MemoryWorld): Host {
  let clock = 0
  return {
    platform,
    arch,
    isRoot,
    cores,
    cwd: workFolder,
    home: slashed(env['HOME'] ?? env['USERPROFILE'] ?? '/home/somebody', { platform }),
    cacheFolder: '/cache',
    suite: '/suite',
    usesCaches,
    env: name => (Object.hasOwn(env, name) ? env[name] : undefined),
    now: now ?? (() => (clock += 1000)),
    wait: async milliseconds => void (clock += milliseconds),
    endsSoon: () => {},
  }
}

function recorder({ stages, notes, warnings, child }: Seen): Reporter {
  return {
    begin(title) {
      const stage: Stage = { title, state: 'running' }
      stages.push(stage)
      const close = (state: Stage['state'], result?: string) => {
        if (stage.state !== 'running') throw new Error(`the stage '${title}' was closed twice`)
        Object.assign(stage, { state, ...(result && { result }) })
      }
      return { done: result => close('done', result), failed: () => close('failed') }
    },
    note: text => void notes.push(text),
    warn: problem => void warnings.push(problem),
    child: text => void (text && child.push(text)),
  }
}
