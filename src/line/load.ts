/** Reads a project: pyproject.toml, release.yaml, the lock; and has the plan made of them. Nothing is written. */
import { createHash } from 'node:crypto'
import { basename, join, relative } from 'node:path'
import { configFields } from '../core/config.ts'
import type { ReadConfig } from '../core/read-config.ts'
import { checkFreshness } from '../pins/freshness/freshness.ts'
import type { Lock } from '../pins/lock.ts'
import { makePlan, type Plan } from '../core/plan.ts'
import { readProject, type Project } from '../core/project.ts'
import { targetOf } from '../core/targets.ts'
import { readToml } from '../core/toml.ts'
import { misconfigured, ReleaseError, type Problem } from '../errors.ts'
import { LOCK_NAMES, readLock } from '../locks/read.ts'
import type { Ports } from '../ports.ts'
import { acceptFields } from '../spec.ts'
import { loadFolders } from './folders.ts'
import { absolute } from './job.ts'
import { findEngine } from './engine.ts'
import { digestOf, projectSources } from './sources.ts'
import { findPython, pythonVersion } from './tools.ts'

export interface ProjectRequest {
  project: string
  config: string | undefined
  lock?: string | undefined
}

export interface LoadedProject extends ReadConfig {
  /** Absolute. */
  folder: string
  /** As problems name it. */
  configFile: string
  project: Project
  lock: Lock
  /** sha256 of every file that was read, by its path in the project. */
  inputs: Record<string, string>
}

/** Throws ReleaseError (exit 2) with what is wrong in all of these files at once. */
export async function loadProject(request: ProjectRequest, ports: Ports): Promise<LoadedProject> {
  const folder = absolute(ports, request.project)
  const problems: Problem[] = []
  const inputs: Record<string, string> = {}
  const read = async (path: string): Promise<string> => {
    const text = await ports.files.text(path)
    inputs[relative(folder, path)] = createHash('sha256').update(text).digest('hex')
    return text
  }
  const config = await readConfiguration(request, folder, read, ports)
  problems.push(...config.problems)
  const project = await collecting(problems, () => readPyproject(folder, read, ports))
  const lock = await collecting(problems, async () => {
    const file = await findLock(request.lock ?? config.config.lock, folder, ports)
    return readLock(await read(file), relative(folder, file) || basename(file), project?.name)
  })
  if (lock && project) problems.push(...checkFreshness(lock, project))
  if (lock?.format === 'pipfile') await collecting(problems, () => noticePipfile(lock, folder, ports))
  if (problems.length > 0 || !lock || !project) throw misconfigured(problems)
  return { ...config, folder, project, lock, inputs }
}

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

async function readConfiguration({ config }: ProjectRequest, folder: string, read: (path: string) => Promise<string>, ports: Ports): Promise<ReadConfig & { configFile: string }> {
  const path = config ? absolute(ports, config) : join(folder, 'release.yaml')
  const configFile = config ?? 'release.yaml'
  if (await ports.files.has(path)) {
    const { readConfig } = await import('../core/read-config.ts')
    return { ...readConfig(await read(path), configFile), configFile }
  }
  const problems = config ? [{ code: 'config-missing', fact: `there is no ${config}`, fix: 'Check the path, or leave --config out', where: { key: '--config' } }] : []
  const empty = acceptFields(configFields, {}, '', []) as ReadConfig['config']
  return { config: empty, configFile, problems, lineOf: () => undefined }
}

async function readPyproject(folder: string, read: (path: string) => Promise<string>, { files }: Ports): Promise<Project> {
  const path = join(folder, 'pyproject.toml')
  if (await files.has(path)) return readProject(await read(path), 'pyproject.toml')
  throw misconfigured([{ code: 'project-missing', fact: `${folder} has no pyproject.toml`, fix: 'Name the folder of a Python project' }])
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

/** The plan; a pin that policy refuses, or that no file of the lock brings to one of its targets, is a problem now, not an hour later. */
export async function loadPlan(request: ProjectRequest, ports: Ports): Promise<Plan> {
  const loaded = await loadProject(request, ports)
  const plan = await planOf(loaded, ports)
  const { pinProblems } = await import('./coverage.ts')
  const { buildToolProblems } = await import('./build-tools.ts')
  const problems = [...(await buildToolProblems(plan, loaded.project, ports)), ...pinProblems(plan, loaded, ports)]
  if (problems.length > 0) throw new ReleaseError(problems, 2)
  return plan
}

async function planOf(loaded: LoadedProject, ports: Ports): Promise<Plan> {
  const { folder, project, lock, inputs } = loaded
  const cargo = await readCargo(folder, project, inputs, ports)
  const [setupPy, setupCfg] = await Promise.all(['setup.py', 'setup.cfg'].map(name => readBeside(folder, name, inputs, ports)))
  const [python, epoch, sources] = [await pythonVersion(await findPython(ports), ports), await sourceEpoch(folder, ports), await projectSources(folder, ports)]
  return makePlan(
    {
      ...loaded,
      inputs: { ...inputs, ...(sources && { sources: digestOf(sources) }) },
      lock: { file: lock.file, format: lock.format },
      python,
      epoch,
      target: targetOf(ports.host.platform, ports.host.arch),
      // GitHub's own runners have one; of another machine only what is there counts.
      engine: ports.host.env('RUNNER_ENVIRONMENT') === 'github-hosted' || (await findEngine(ports)) !== undefined,
      ...(cargo && { cargo }),
      ...(setupPy !== undefined && { setupPy }),
      ...(setupCfg !== undefined && { setupCfg }),
    },
    await loadFolders(),
  )
}

/** Cargo.toml of the extension, where maturin looks for it. */
async function readCargo(folder: string, project: Project, inputs: Record<string, string>, ports: Ports) {
  const maturin = (project.data['tool'] as Record<string, { 'manifest-path'?: string }> | undefined)?.['maturin']
  const path = maturin?.['manifest-path'] ?? 'Cargo.toml'
  const text = await readBeside(folder, path, inputs, ports)
  return text === undefined ? undefined : readToml(text, path)
}

/** The text of a file that a project may have; undefined where it has none. */
async function readBeside(folder: string, path: string, inputs: Record<string, string>, { files }: Ports): Promise<string | undefined> {
  if (!(await files.has(join(folder, path)))) return undefined
  const text = await files.text(join(folder, path))
  inputs[path] = createHash('sha256').update(text).digest('hex')
  return text
}

/** SOURCE_DATE_EPOCH, else the date of the project's last commit, else the first date that a zip can hold. */
async function sourceEpoch(folder: string, { processes, host }: Ports): Promise<number> {
  const given = host.env('SOURCE_DATE_EPOCH')
  if (given && /^\d+$/.test(given)) return Number(given)
  const { stdout } = await processes.run({ argv: ['git', 'log', '-1', '--format=%ct', '--', '.'], cwd: folder }).catch(() => ({ stdout: '' }))
  return Number(stdout.trim()) || firstZipDate
}

const firstZipDate = Date.UTC(1980, 0, 1) / 1000
