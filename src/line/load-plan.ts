/** Has the plan made of a project. Nothing is written. */
import { join, relative } from 'node:path'
import { sha256 } from '../core/digest.ts'
import { makePlan, type Plan } from '../core/plan.ts'
import type { Project } from '../core/project.ts'
import { targetOf } from '../core/targets.ts'
import { readToml } from '../core/toml.ts'
import { ReleaseError } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { buildToolProblems } from './build-tools.ts'
import { pinProblems } from './coverage.ts'
import { loadFolders } from './folders.ts'
import { loadProject, type LoadedProject, type ProjectRequest } from './load.ts'
import { findPython, pythonVersion } from './tools.ts'

/** The plan; a pin that policy refuses, or that no file of the lock brings to one of its targets, is a problem now, not an hour later. */
export async function loadPlan(request: ProjectRequest, ports: Ports): Promise<Plan> {
  const loaded = await loadProject(request, ports)
  const plan = await planOf(loaded, ports)
  const problems = [...(await buildToolProblems(plan, loaded.project, ports)), ...pinProblems(plan, loaded, ports)]
  if (problems.length > 0) throw new ReleaseError(problems, 2)
  return plan
}

async function planOf(loaded: LoadedProject, ports: Ports): Promise<Plan> {
  const { folder, project, lock } = loaded
  const inputs = loaded.inputs()
  const cargo = await readCargo(folder, project, inputs, ports)
  const [python, epoch, sources] = [await pythonVersion(await findPython(ports), ports), await sourceEpoch(folder, ports), await sourcesDigest(folder, ports)]
  return makePlan(
    {
      ...loaded,
      inputs: { ...inputs, ...(sources && { sources }) },
      lock: { file: lock.file, format: lock.format },
      python,
      epoch,
      target: targetOf(ports.host.platform, ports.host.arch),
      ...(cargo && { cargo }),
    },
    await loadFolders(),
  )
}

/** Cargo.toml of the extension, where maturin looks for it. */
async function readCargo(folder: string, project: Project, inputs: Record<string, string>, { files }: Ports) {
  const maturin = (project.data['tool'] as Record<string, { 'manifest-path'?: string }> | undefined)?.['maturin']
  const path = join(folder, maturin?.['manifest-path'] ?? 'Cargo.toml')
  if (!(await files.has(path))) return undefined
  const text = await files.text(path)
  inputs[relative(folder, path)] = sha256(text)
  return readToml(text, relative(folder, path))
}

/** SOURCE_DATE_EPOCH, else the date of the project's last commit, else the first date that a zip can hold. */
async function sourceEpoch(folder: string, { processes, host }: Ports): Promise<number> {
  const given = host.env('SOURCE_DATE_EPOCH')
  if (given && /^\d+$/.test(given)) return Number(given)
  const { stdout } = await processes.run({ argv: ['git', 'log', '-1', '--format=%ct', '--', '.'], cwd: folder }).catch(() => ({ stdout: '' }))
  return Number(stdout.trim()) || firstZipDate
}

const firstZipDate = Date.UTC(1980, 0, 1) / 1000

/** One digest over every file of the project that git would keep, by content; undefined outside a repository. */
async function sourcesDigest(folder: string, { processes, files }: Ports): Promise<string | undefined> {
  const listed = await processes.run({ argv: ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd: folder }).catch(() => undefined)
  if (!listed || listed.code !== 0) return undefined
  const paths = [...new Set(listed.stdout.split('\0').filter(Boolean))].sort()
  const lines = await Promise.all(paths.map(async path => ((await files.has(join(folder, path))) ? `${path}\0${(await files.digest(join(folder, path))).sha256}\n` : '')))
  return sha256(lines.join(''))
}
