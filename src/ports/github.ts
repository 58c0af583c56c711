/** The ports of a runner: this machine's, with GitHub's services in place of the terminal, the disk cache and the shared folder. */
import { randomUUID } from 'node:crypto'
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path/posix'
import * as core from '@actions/core'
import { slashed } from '../core/paths.ts'
import { describe, failed } from '../errors.ts'
import { annotation } from '../front/annotation.ts'
import { plain } from '../front/plain.ts'
import type { Artifacts, Cache, Command, Finished, Ports, Processes, Reporter } from '../ports.ts'
import { localPorts } from './local.ts'
import { environmentOf } from './local/environment.ts'

export function githubPorts(signal: AbortSignal): Ports {
  const local = localPorts({ signal, reporter: actionReporter })
  const folder = (name: string) => slashed(local.host.env(name) ?? '', local.host)
  const temporary = folder('RUNNER_TEMP') || slashed(tmpdir(), local.host)
  const usesCaches = !local.host.env('ACTIONS_ID_TOKEN_REQUEST_URL') && local.host.env('GITHUB_REF_TYPE') !== 'tag'
  // A runner of one's own keeps its tool cache from job to job, and its temporary folder for one job.
  const kept = usesCaches ? folder('RUNNER_TOOL_CACHE') || local.host.cacheFolder : temporary
  const cacheFolder = folder('RELEASE_ACTIONS_CACHE') || join(kept, 'release-actions')
  return {
    ...local,
    host: { ...local.host, cwd: folder('GITHUB_WORKSPACE') || local.host.cwd, cacheFolder, usesCaches },
    processes: runnerProcesses(local.processes),
    artifacts: runArtifacts(temporary),
    cache: runnerCache(temporary, usesCaches),
  }
}

/** By these a program could speak to the runner, or to its services in our name. */
const ofTheRunner = /^(ACTIONS_.*|INPUT_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN))$/i

/** None of the programs that are started here has business with it. */
const without = (command: Command): Command =>
  ({ ...command, env: { ...Object.fromEntries(Object.keys(process.env).filter(name => ofTheRunner.test(name)).map(name => [name, undefined])), ...command.env } })

/** @actions/exec knows the runner's programs (.cmd files, quoting on Windows); a time limit or a server needs our own process groups. */
function runnerProcesses(local: Processes): Processes {
  return {
    ...local,
    start: command => local.start(without(command)),
    async run(given): Promise<Finished> {
      const command = without(given)
      const [program = '', ...args] = command.argv
      if (command.timeoutSeconds !== undefined || !(await local.find(program) || program.includes('/'))) return local.run(command)
      const { exec } = await import('@actions/exec')
      const streams = { stdout: '', stderr: '' }
      const listen = (name: keyof typeof streams) => (data: Buffer) => {
        streams[name] += data.toString('utf8')
        if (command.shown) (command.onOutput ?? actionReporter.child)(data.toString('utf8'))
      }
      const code = await exec(`"${program}"`, args, {
        silent: true,
        ignoreReturnCode: true,
        env: environmentOf(command, process.env, process.platform),
        ...(command.cwd && { cwd: command.cwd }),
        listeners: { stdout: listen('stdout'), stderr: listen('stderr') },
      })
      return { code, ...streams }
    },
  }
}

/** Whatever a child prints is data: no line of it becomes a workflow command. */
const actionReporter: Reporter = {
  begin(title) {
    const started = Date.now()
    core.info(`▸ ${plain(title)}`)
    const close = (mark: string) => core.info(`${mark} ${plain(title)} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    return { done: () => close('✓'), failed: () => close('✗') }
  },
  note: text => core.info(plain(text)),
  warn: problem => core.warning(describe(problem), annotation(problem)),
  child(text) {
    const token = randomUUID()
    process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`)
  },
}

function runArtifacts(temporary: string): Artifacts {
  return {
    async fetch(pattern, folder, sha256) {
      const { DefaultArtifactClient } = await import('@actions/artifact')
      const client = new DefaultArtifactClient()
      const { artifacts } = await client.listArtifacts({ latest: true })
      const chosen = artifacts.filter(({ name }) => ('name' in pattern ? name === pattern.name : name.startsWith(pattern.prefix)))
      if (sha256 && chosen.length === 0 && 'name' in pattern) {
        throw failed({ code: 'artifact-missing', fact: `this run has no artifact '${pattern.name}'`, fix: 'Run the job that makes it before this one (`needs:`)' })
      }
      for (const { id, name, digest } of chosen) {
        const expectedHash = sha256 ? `sha256:${sha256}` : digest
        const path = join(temporary, `fetch-${randomUUID()}`)
        const { digestMismatch } = await client.downloadArtifact(id, { path, ...(expectedHash && { expectedHash }) })
        // The client only reports a mismatch; what does not match is never used.
        if (digestMismatch || (sha256 && digest && digest !== `sha256:${sha256}`)) {
          await rm(path, { recursive: true, force: true })
          throw failed({ code: 'artifact-changed', fact: `artifact '${name}' is not the one that was stored: its sha256 differs`, fix: 'Run the workflow again; if it stays so, somebody changes artifacts of this repository' })
        }
        await moveInto(path, folder)
      }
      return chosen.map(({ name }) => name)
    },
    async store(name, folder, paths) {
      const { DefaultArtifactClient } = await import('@actions/artifact')
      const client = new DefaultArtifactClient()
      const upload = () => client.uploadArtifact(name, paths.map(path => join(folder, path)), folder)
      // Names are unique to a job, so this one is of an earlier attempt at it: what this attempt has made takes its place.
      const { digest } = await upload().catch(async (error: unknown) => {
        if (!/\(409\)/.test(String(error))) throw error
        await client.deleteArtifact(name)
        return upload()
      })
      return digest?.replace(/^sha256:/, '') ?? ''
    },
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true })
  await rm(from, { recursive: true, force: true })
}

/**
 * One opaque file an entry, named by its content or by a key. @actions/cache unpacks with `tar -P`, so an entry could write anywhere: it is
 * never asked for in a job that may publish or that makes a tagged release, and a file that comes out is used only if its sha256 is the one asked for.
 */
function runnerCache(temporary: string, usable: boolean): Cache {
  const folder = 'release-actions-cache'
  let asked = usable
  /** The service, if it is there. The client tries a broken one five times over half a minute and tells nobody: it is not asked again. */
  async function ask<T>(work: (service: typeof import('@actions/cache')) => Promise<T>, answered: (answer: T) => boolean): Promise<T | undefined> {
    if (!asked) return undefined
    const service = await import('@actions/cache')
    if (!service.isFeatureAvailable()) return undefined
    const started = Date.now()
    const answer = await inFolder(temporary, () => work(service)).catch(() => undefined)
    if (answer !== undefined && answered(answer)) return answer
    asked = Date.now() - started < tooLong
    if (!asked) actionReporter.note('The cache service does not answer: it is not asked again in this job')
    return undefined
  }
  const restore = async (name: string): Promise<string | undefined> => {
    const hit = await ask(({ restoreCache }) => restoreCache([`${folder}/${name}`], name), key => key !== undefined)
    return hit && join(temporary, folder, name)
  }
  const save = async (name: string, fill: (path: string) => Promise<void>): Promise<void> => {
    if (!asked) return
    await mkdir(join(temporary, folder), { recursive: true })
    await fill(join(temporary, folder, name))
    await ask(({ saveCache }) => saveCache([`${folder}/${name}`], name), id => id >= 0)
  }
  return {
    fetch: async (sha256, to) => {
      const path = await restore(`file-${sha256}`)
      if (!path) return false
      await mkdir(dirname(to), { recursive: true })
      // The temporary folder of a runner may be another disk than that of the system.
      return copyFile(path, to).then(() => true, () => false)
    },
    store: (sha256, from) => save(`file-${sha256}`, path => cp(from, path)),
    recall: async key => {
      const path = await restore(`note-${key}`)
      return path && readFile(path, 'utf8').catch(() => undefined)
    },
    note: (key, text) => save(`note-${key}`, path => writeFile(path, text)),
  }
}

/** Milliseconds. A cache that has nothing says so in less than one second. */
const tooLong = 10_000

/** The cache's version covers paths as given: relative ones are the same in every job. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await work()
  } finally {
    process.chdir(before)
  }
}
