/** What `init` writes, and the plan that follows from it. Nothing is written here. */
import { basename, dirname, join, relative } from 'node:path/posix'
import { configurationText } from '../../core/init/configuration.ts'
import { chooseLock, detect, lockCommand } from '../../core/init/detect.ts'
import { workflowFile, workflowText } from '../../core/init/workflow.ts'
import type { Plan } from '../../core/plan.ts'
import { readProject } from '../../core/project.ts'
import { ReleaseError } from '../../errors.ts'
import { LOCK_NAMES } from '../../locks/read.ts'
import type { Ports } from '../../ports.ts'
import { absolute } from '../job.ts'
import { loadPlan } from '../load-plan.ts'
import { loadProject } from '../load.ts'
import { suiteOf } from './suite.ts'

export interface InitRequest {
  project: string
  uses: string | undefined
  force: boolean
}

export interface FirstFile {
  /** Absolute. */
  path: string
  /** Below the repository. */
  name: string
  text: string
}

/** Throws ReleaseError (exit 2) with all that is wrong with the project. */
export async function firstFiles({ project, uses, force }: InitRequest, ports: Ports): Promise<{ plan: Plan; files: FirstFile[] }> {
  const folder = absolute(ports, project)
  const configuration = join(folder, 'release.yaml')
  const text = await firstConfiguration(folder, configuration, force, ports)
  const kept = !force && (await ports.files.has(configuration))
  const plan = await loadPlan({ project, config: undefined, ...(kept ? {} : { configText: text }) }, ports)
  const repository = await repositoryOf(folder, ports)
  const setting = { suite: await suiteOf(uses, ports), project: relative(repository, folder) || '.' }
  const files = [configuration, join(repository, workflowFile(plan, setting))]
  const texts = [text, workflowText(plan, setting)]
  return { plan, files: files.map((path, index) => ({ path, name: relative(repository, path), text: texts[index] ?? '' })) }
}

async function firstConfiguration(folder: string, configuration: string, force: boolean, ports: Ports): Promise<string> {
  const { files } = ports
  const locks = (await Promise.all(LOCK_NAMES.map(async name => ((await files.has(join(folder, name))) ? [name] : [])))).flat()
  const own = !force && (await files.has(configuration))
  const lock = own ? undefined : chooseLock(locks)
  const { project } = await loadProject({ project: folder, config: undefined, lock, ...(own ? {} : { configText: '' }) }, ports).catch(async error => Promise.reject(await withLockCommand(error, folder, ports)))
  const procfile = join(folder, 'Procfile')
  return configurationText(detect(project, { locks, procfile: (await files.has(procfile)) ? await files.text(procfile) : undefined }))
}

/** The project knows which tool locks it. */
async function withLockCommand(error: unknown, folder: string, { files }: Ports): Promise<unknown> {
  if (!(error instanceof ReleaseError) || !error.problems.some(({ code }) => code === 'lock-missing')) return error
  const path = join(folder, 'pyproject.toml')
  const command = await files.text(path).then(text => lockCommand(readProject(text, basename(path)))).catch(() => undefined)
  if (!command) return error
  return new ReleaseError(error.problems.map(problem => (problem.code === 'lock-missing' ? { ...problem, fix: `Make one with \`${command}\`, and commit it` } : problem)), error.exitCode)
}

/** The nearest folder above that git knows; the project itself where none does. */
async function repositoryOf(folder: string, { files }: Ports): Promise<string> {
  for (let above = folder; ; above = dirname(above)) {
    if (await files.has(join(above, '.git'))) return above
    // Above a drive of Windows there is no folder, but a relative name.
    if (['.', above].includes(dirname(above))) return folder
  }
}
