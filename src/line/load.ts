/** Reads a project: pyproject.toml, release.yaml, the lock. Nothing is written. */
import { basename, join, relative } from 'node:path/posix'
import { configFields } from '../core/config.ts'
import { sha256 } from '../core/digest.ts'
import type { ReadConfig } from '../core/read-config.ts'
import { checkDynamic, withDynamic } from '../pins/dynamic.ts'
import { checkFreshness } from '../pins/freshness/freshness.ts'
import type { Lock } from '../pins/lock.ts'
import type { Vendored, Vendoring } from '../pins/vendor.ts'
import { readProject, type Project } from '../core/project.ts'
import { misconfigured, ReleaseError, type Problem } from '../errors.ts'
import { LOCK_NAMES, readLock, UNREAD } from '../locks/read.ts'
import type { Ports } from '../ports.ts'
import { acceptFields } from '../spec.ts'
import { absolute } from './job.ts'

export interface ProjectRequest {
  project: string
  config: string | undefined
  /** release.yaml as it will be, in place of the one that is there. */
  configText?: string
  lock?: string | undefined
  /** Nothing but one result is made of the project: a lock that is a list will do alone then, as there is nothing to be walked from. */
  brief?: boolean
}

export interface LoadedProject extends ReadConfig {
  /** Absolute. */
  folder: string
  /** As problems name it. */
  configFile: string
  project: Project
  /** Vendored packages are wheels of this release in it, without their hashes as yet. */
  lock: Lock
  vendored: readonly Vendored[]
  /** sha256 of every file that was read, by its path in the project. Computed when it is asked for: `brief`, which does not read all of a lock, needs none. */
  inputs(): Record<string, string>
}

/** Throws ReleaseError (exit 2) with what is wrong in all of these files at once. */
export async function loadProject(request: ProjectRequest, ports: Ports): Promise<LoadedProject> {
  const folder = absolute(ports, request.project)
  const problems: Problem[] = []
  const texts: [path: string, text: string][] = []
  const read = async (path: string, given?: string): Promise<string> => {
    const text = given ?? (await ports.files.text(path))
    texts.push([path, text])
    return text
  }
  const config = await readConfiguration(request, folder, read, ports)
  problems.push(...config.problems)
  const ofLock: Problem[] = []
  const found = await collecting(ofLock, async () => {
    const file = await findLock(request.lock ?? config.config.lock, folder, ports)
    return { file, text: await read(file, request.brief ? await ports.files.text(file, UNREAD) : undefined) }
  })
  // Not before the configuration: what is loaded from here on is compiled anew at each start.
  if (request.brief && found && !isHuge(found.text)) ports.host.endsSoon()
  const path = join(folder, 'pyproject.toml')
  const there = await ports.files.has(path)
  const stated = await collecting(problems, async () => readProject(there ? await read(path) : '', 'pyproject.toml'))
  const lock = found && (await collecting(ofLock, async () => readLock(found.text, relative(folder, found.file) || basename(found.file), stated?.name)))
  if (!there && !(request.brief && lock?.kind === 'flat')) problems.push({ code: 'project-missing', fact: `${folder} has no pyproject.toml`, fix: 'Name the folder of a Python project' })
  problems.push(...ofLock)
  const project = lock && stated && withDynamic(stated, lock)
  if (project && there) problems.push(...checkDynamic(project, lock), ...checkFreshness(lock, project))
  if (lock?.format === 'pipfile') await collecting(problems, () => noticePipfile(lock, folder, ports))
  if (problems.length > 0 || !lock || !project) throw misconfigured(problems)
  const { vendored, problems: refused } = await vendoring(lock, config.config.native.vendor)
  if (refused.length > 0) throw misconfigured([...refused])
  return { ...config, folder, project, vendored, lock: vendored.length > 0 ? (await import('../pins/vendor.ts')).withVendored(lock, vendored) : lock, inputs: () => Object.fromEntries(texts.map(([path, text]) => [relative(folder, path), sha256(text)])) }
}

/** The pins of others are all there in a tenth of a second, before optimized code is: compiling it took up to a fifth of the CPU time. */
const isHuge = ({ length }: string): boolean => length > 3_000_000

const vendoring = async (lock: Lock, names: readonly string[]): Promise<Vendoring> => (names.length > 0 ? (await import('../pins/vendor.ts')).vendoredOf(lock, names) : { vendored: [], problems: [] })

/** Runs one part of the reading; its problems join the others'. */
async function collecting<T>(problems: Problem[], read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

/** Pipfile.lock has a hash of its Pipfile. What counts here is pyproject.toml: that another file has changed is only said. */
async function noticePipfile(lock: Lock, folder: string, { files, reporter }: Ports): Promise<void> {
  const path = join(folder, lock.file, '../Pipfile')
  if (!(await files.has(path))) return
  const { checkPipfile } = await import('../pins/freshness/pipfile.ts')
  checkPipfile(lock, await files.text(path)).forEach(reporter.warn)
}

async function readConfiguration({ config, configText }: ProjectRequest, folder: string, read: (path: string, given?: string) => Promise<string>, ports: Ports): Promise<ReadConfig & { configFile: string }> {
  const path = config ? absolute(ports, config) : join(folder, 'release.yaml')
  const configFile = config ?? 'release.yaml'
  if (configText !== undefined || (await ports.files.has(path))) {
    const { readConfig } = await import('../core/read-config.ts')
    return { ...readConfig(await read(path, configText), configFile), configFile }
  }
  const problems = config ? [{ code: 'config-missing', fact: `there is no ${config}`, fix: 'Check the path, or leave --config out', where: { key: '--config' } }] : []
  const empty = acceptFields(configFields, {}, '', []) as ReadConfig['config']
  return { config: empty, configFile, problems, lineOf: () => undefined }
}

/** The lock that was named, or the only one beside pyproject.toml. */
async function findLock(named: string | undefined, folder: string, { files }: Ports): Promise<string> {
  if (named) {
    if (await files.has(join(folder, named))) return join(folder, named)
    throw misconfigured([{ code: 'lock-missing', fact: `there is no ${named}`, fix: 'Check the path; it is relative to the project', where: { key: 'lock' } }])
  }
  const present = (await Promise.all(LOCK_NAMES.map(async name => ((await files.has(join(folder, name))) ? [name] : [])))).flat()
  const [only, ...others] = present
  if (!only) throw misconfigured([{ code: 'lock-missing', fact: `the project has no lock: none of ${LOCK_NAMES.join(', ')} is beside pyproject.toml`, fix: 'Lock it with your tool (poetry lock, uv lock, pdm lock, …) and commit the lock' }])
  if (others.length > 0) throw misconfigured([{ code: 'lock-ambiguous', fact: `the project has ${present.length} locks: ${present.join(', ')}`, fix: "Say which one counts: 'lock:' in release.yaml, or --lock", where: { key: 'lock' } }])
  return join(folder, only)
}
