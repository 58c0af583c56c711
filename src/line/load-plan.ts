/** Has the plan made of a project. Nothing is written. */
import { join } from 'node:path/posix'
import type { Costs } from '../core/costs.ts'
import { sha256 } from '../core/digest.ts'
import type { Forge } from '../core/folders-plan.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { makePlan } from '../core/make-plan.ts'
import type { Project } from '../core/project.ts'
import { macosSigningFiles } from '../core/macos-signing.ts'
import { signingFiles } from '../core/signing.ts'
import { targetOf } from '../core/targets.ts'
import { readToml } from '../core/toml.ts'
import { ReleaseError } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { buildToolProblems } from './build-tools.ts'
import { pinProblems } from './coverage.ts'
import { warnOfDeadSelectors } from './dead-selectors.ts'
import { dynamicVersion } from './dynamic-version.ts'
import { findEngine } from './native/engine.ts'
import { rustTargetProblems } from './native/rust-targets.ts'
import { loadFolders } from './folders.ts'
import { loadProject, type LoadedProject, type ProjectRequest } from './load.ts'
import { digestOf, projectSources } from './sources.ts'
import { ownTestProblems } from './own-tests.ts'
import { testSourceProblems } from './test-pins.ts'
import { findPython, pythonVersion } from './tools.ts'

/** The plan; a pin that policy refuses, or that no file of the lock brings to one of its targets, is a problem now, not an hour later. */
export async function loadPlan(request: ProjectRequest & { costs?: Costs | undefined; 'install-tools'?: boolean }, ports: Ports): Promise<Plan> {
  const loaded = await loadProject(request, ports)
  const plan = await planOf(loaded, request.costs, ports)
  const problems = [...(await buildToolProblems(plan, loaded.project, ports)), ...pinProblems(plan, loaded, ports), ...(await testSourceProblems(plan, loaded, ports)), ...(await ownTestProblems(plan, loaded, ports)), ...(await rustTargetProblems(cellsOf(plan, 'native'), { install: request['install-tools'] ?? false, project: loaded.folder }, ports))]
  if (problems.length > 0) throw new ReleaseError(problems, 2)
  warnOfDeadSelectors(plan, loaded, ports)
  return plan
}

async function planOf(loaded: LoadedProject, costs: Costs | undefined, ports: Ports): Promise<Plan> {
  const { folder, project, lock } = loaded
  const inputs = loaded.inputs()
  const cargo = await readCargo(folder, project, inputs, ports)
  const dynamic = await dynamicVersion(folder, project, path => readBeside(folder, path, inputs, ports), ports)
  const icon = await readIcon(loaded, inputs, ports)
  const specFile = loaded.config.client?.spec
  const spec = specFile ? (await readBeside(folder, specFile, inputs, ports)) !== undefined : false
  const signs = { ...signingFiles(loaded.config.client?.sign), ...macosSigningFiles(loaded.config.client?.['sign-macos']) }
  const unsignable: string[] = []
  for (const path of Object.values(signs)) if ((await readBeside(folder, path, inputs, ports)) === undefined) unsignable.push(path)
  const [setupPy, setupCfg] = await Promise.all(['setup.py', 'setup.cfg'].map(name => readBeside(folder, name, inputs, ports)))
  const [python, epoch, sources] = [await pythonVersion(await findPython(ports), ports), await sourceEpoch(folder, ports), await projectSources(folder, ports)]
  return makePlan(
    {
      ...loaded,
      inputs: { ...inputs, ...(sources && { sources: digestOf(sources) }) },
      lock: { file: lock.file, format: lock.format },
      python,
      epoch,
      forge: forgeOf(ports),
      target: targetOf(ports.host.platform, ports.host.arch),
      engine: await hasEngine(ports),
      ...(await glibcOf(ports)),
      ...(costs && { costs }),
      ...(cargo && { cargo }),
      ...(dynamic && { dynamic }),
      ...(icon && { icon }),
      spec,
      unsignable,
      ...(setupPy !== undefined && { setupPy }),
      ...(setupCfg !== undefined && { setupCfg }),
    },
    await loadFolders(),
  )
}

function forgeOf({ host }: Ports): Forge {
  const [repository, tag] = [host.env('GITHUB_REPOSITORY'), host.env('GITHUB_REF_TYPE') === 'tag' ? host.env('GITHUB_REF_NAME') : undefined]
  return { server: host.env('GITHUB_SERVER_URL') ?? 'https://github.com', ...(repository && { repository }), ...(tag && { tag }) }
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
  inputs[path] = sha256(text)
  return text
}

async function readIcon({ folder, config }: LoadedProject, inputs: Record<string, string>, { files }: Ports): Promise<Uint8Array | undefined> {
  const path = config.client?.icon
  if (!path || !(await files.has(join(folder, path)))) return undefined
  const bytes = await files.bytes(join(folder, path))
  inputs[path] = sha256(bytes)
  return bytes
}

/** GitHub's own runners have one; another runner is asked. In front of a person containers are used when they are asked for, by native.builder. */
const hasEngine = async (ports: Ports): Promise<boolean> =>
  Boolean(ports.host.env('GITHUB_ACTIONS')) && (ports.host.env('RUNNER_ENVIRONMENT') === 'github-hosted' || (await findEngine(ports)) !== undefined)

/** Nothing where the machine's C library is another. */
async function glibcOf({ processes, host }: Ports): Promise<{ glibc?: string }> {
  if (host.platform !== 'linux') return {}
  const answer = await processes.run({ argv: ['getconf', 'GNU_LIBC_VERSION'] }).catch(() => undefined)
  const glibc = /^glibc (2\.\d+)/.exec(answer?.stdout ?? '')?.[1]
  return glibc ? { glibc } : {}
}

/** SOURCE_DATE_EPOCH, else the date of the project's last commit, else the first date that a zip can hold. */
async function sourceEpoch(folder: string, { processes, host }: Ports): Promise<number> {
  const given = host.env('SOURCE_DATE_EPOCH')
  if (given && /^\d+$/.test(given)) return Number(given)
  const { stdout } = await processes.run({ argv: ['git', 'log', '-1', '--format=%ct', '--', '.'], cwd: folder }).catch(() => ({ stdout: '' }))
  return Number(stdout.trim()) || firstZipDate
}

const firstZipDate = Date.UTC(1980, 0, 1) / 1000
