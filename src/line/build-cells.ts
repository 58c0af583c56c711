/** The native stage: wheels are built or found again, audited, tried, and only then appear in the release folder. */
import { basename, join } from 'node:path'
import type { Builder, BuildPlace, BuildTools, WheelToBuild } from '../../native-build/backend.ts'
import { backendTools, type NativeCell, type PlannedWheel } from '../core/plan.ts'
import type { Step } from '../core/steps.ts'
import type { Table } from '../core/toml.ts'
import { toolOptions } from '../core/tool-options.ts'
import { failed, ReleaseError, type Problem } from '../errors.ts'
import { execute } from '../execute.ts'
import type { Ports } from '../ports.ts'
import { auditSteps, auditTools, refuseSurprises } from './audit.ts'
import { requireEngine } from './engine.ts'
import { loadBuilder } from './folders.ts'
import { describeFiles, timed, writePart, type Job } from './job.ts'
import { keepWheel, recallWheel } from './kept-wheels.ts'
import { proveWheel } from './prove.ts'
import { defaultPython, requirePythons, type FoundPython } from './pythons.ts'
import { projectSources, type Source } from './sources.ts'
import { ensurePrograms, toolEnvironment } from './tools.ts'
import { compiledSources, readsOnlyCompiled, rewrap } from './rewrap.ts'
import { askToolchain, compiledKey, wheelKey } from './wheel-key.ts'

/** A cell that fails does not stop the others: what they finish is kept. Throws the failures of all of them. */
export async function buildCells(cells: readonly NativeCell[], job: Job, ports: Ports): Promise<void> {
  const problems: Problem[] = []
  for (const cell of cells) {
    try {
      await buildCell(cell, job, ports)
    } catch (error) {
      if (!(error instanceof ReleaseError) || cells.length === 1) throw error
      problems.push(...error.problems.map(problem => ({ ...problem, fact: `${cell.id}: ${problem.fact}` })))
    }
  }
  if (problems.length > 0) throw new ReleaseError(problems)
}

/** What the wheels of one cell share. */
interface Workshop {
  cell: NativeCell
  job: Job
  builder: Builder
  place: BuildPlace
  /** Where the builder's own tools are. */
  tools: string
  toolchain: readonly string[]
  sources: readonly Source[] | undefined
  /** Where finished files wait until all are there. */
  finished: string
}

async function buildCell(cell: NativeCell, job: Job, ports: Ports): Promise<void> {
  const { files } = ports
  const { took } = await timed(`build ${cell.id}`, ports, async () => {
    const shop = await openWorkshop(cell, job, ports)
    for (const batch of shop.builder.bringsPythons ? [cell.wheels] : cell.wheels.map(wheel => [wheel])) await makeWheels(batch, shop, ports)
    if (cell.sdist) await execute(sdistSteps(cell.sdist, shop, await toolsFor(await defaultPython(ports), shop, ports)), ports)
    await refuseOthers(cell, shop.finished, ports)
    for (const path of cell.files) await files.move(join(shop.finished, basename(path)), join(job.release, path))
    await files.remove(shop.place.work)
  })
  const tools = job.plan.builds.find(({ builder }) => builder === cell.builder)?.tools ?? []
  const pinned = await Promise.all(tools.map(async tool => [tool, (await files.digest(join(ports.host.suite, tool))).sha256] as const))
  const made = await describeFiles(job.release, cell.files, { ...job.plan.inputs, ...Object.fromEntries(pinned) }, ports, cell.abi.kind === 'none' ? undefined : cell.target)
  await writePart(job.release, { cell: cell.id, files: made, took }, ports)
}

/** An sdist holds sources, whose date is the release's. */
const sdistSteps = (file: string, shop: Workshop, tools: BuildTools): Step[] =>
  shop.builder.sdist({ ...shop.place, output: shop.finished, epoch: shop.job.plan.epoch }, file, tools).map(step => confined(step, shop))

/** Compiled code never depends on the day of a commit: what it may read of the date is the first that a zip can hold. */
const compileEpoch = Date.UTC(1980, 0, 1) / 1000

async function openWorkshop(cell: NativeCell, job: Job, ports: Ports): Promise<Workshop> {
  const { host } = ports
  const builder = await loadBuilder(cell.builder)
  const programs = builder.needed?.(cell.target, cell.abi) ?? builder.programs
  await ensurePrograms(programs, job.install, ports)
  const work = await ports.files.temporary(cell.id)
  return {
    cell,
    job,
    builder,
    tools: await toolEnvironment(builder.requirements, ports),
    toolchain: await askToolchain(builder.toolchain.filter(([program]) => programs.some(({ name }) => name === program)), job.project, ports),
    sources: await projectSources(job.project, ports),
    finished: join(work, 'finished'),
    place: {
      project: job.project,
      work,
      output: join(work, 'output'),
      suite: host.suite,
      cache: join(host.cacheFolder, 'build', `${job.plan.application.name}-${cell.target}`),
      shared: join(host.cacheFolder, 'build'),
      epoch: compileEpoch,
      path: host.env('PATH') ?? '',
      homes: ['CARGO_HOME', 'RUSTUP_HOME', 'HOME'].flatMap(name => host.env(name) ?? []).sort((a, b) => b.length - a.length),
      app: job.plan.application,
      target: cell.target,
      backend: cell.backend,
      abi: cell.abi,
      ...(cell.windowsPython && { windowsPython: cell.windowsPython }),
      options: await optionsOf(builder, job.project, ports),
    },
  }
}

/** A wheel to make, and what it would be made from. */
interface Wanted {
  wheel: WheelToBuild
  /** Of the whole wheel, and of its compiled modules alone; absent where not all of its inputs are known. */
  key: string | undefined
  compiled: string | undefined
}

async function optionsOf({ name }: Builder, project: string, { files }: Ports): Promise<Table> {
  const { readToml } = await import('../core/toml.ts')
  return toolOptions(readToml(await files.text(join(project, 'pyproject.toml')), 'pyproject.toml'), name)
}

async function makeWheels(batch: readonly PlannedWheel[], shop: Workshop, ports: Ports): Promise<void> {
  const { builder, place } = shop
  const wanted = await Promise.all(batch.map(wheel => wantedWheel(wheel, shop, ports)))
  const missing = []
  for (const each of wanted) if (!(await foundAgain(each, shop, ports))) missing.push(each)
  if (missing.length === 0) return
  await ports.files.makeFolder(place.output)
  const engine = builder.contained?.(place.target) ? await requireEngine(ports) : undefined
  const steps = builder.steps({ ...place, ...(engine && { engine }) }, missing.map(({ wheel }) => wheel))
  try {
    await execute(steps.map(step => confined(step, shop)), ports)
  } catch (failure) {
    await keepFinished(missing, shop, ports)
    throw failure
  }
  const reads = await readsOnlyCompiled(place.cache, place.project, shop.cell.copied, ports)
  for (const each of missing) await finish(each, reads, shop, ports)
}

/** Of several wheels that were to be made at once, those that were are not made again by the next attempt; whatever is wrong with one, it failed for another reason. */
async function keepFinished(wanted: readonly Wanted[], shop: Workshop, ports: Ports): Promise<void> {
  for (const each of wanted) {
    if (await ports.files.has(join(shop.place.output, each.wheel.file))) await finish(each, { whole: true, compiled: false }, shop, ports).catch(() => undefined)
  }
}

/** The same wheel from before, or its compiled modules in a new one. */
async function foundAgain({ wheel, key, compiled }: Wanted, { cell, job, place, sources, finished }: Workshop, ports: Ports): Promise<boolean> {
  const to = join(finished, wheel.file)
  if (key && (await recallWheel(key, to, ports))) return true
  const from = join(place.work, 'before.whl')
  if (!key || !compiled || !cell.copied || !sources || !(await recallWheel(compiled, from, ports))) return false
  await rewrap(wheel, { project: job.project, copied: cell.copied, sources, from, to, work: place.work, epoch: job.plan.epoch }, ports)
  await refuseSurprises(cell, to, job, ports)
  await proveWheel(wheel, to, cell.target, job, place.work, ports)
  await keepWheel([key], to, ports)
  return true
}

/** Normalized, audited, tried; and kept for the next time if all that went into it is known. */
async function finish({ wheel, key, compiled }: Wanted, reads: { whole: boolean; compiled: boolean }, { cell, job, place, finished }: Workshop, ports: Ports): Promise<void> {
  const at = join(finished, wheel.file)
  const hide = { [job.project]: '.', [place.work]: '/build', ...Object.fromEntries(place.homes.map(home => [home, '~'])) }
  await execute([{ do: 'normalize-wheel', from: join(place.output, wheel.file), to: at, epoch: job.plan.epoch, hide }], ports)
  await refuseSurprises(cell, at, job, ports)
  await execute(auditSteps(cell, wheel, at, await toolEnvironment(auditTools, ports), job), ports)
  await proveWheel(wheel, at, cell.target, job, place.work, ports)
  await keepWheel([reads.whole ? key : undefined, reads.compiled ? compiled : undefined], at, ports)
}

/** What no result depends on, and programs need all the same: where things are, how the network is reached, the language of messages. */
const harmless = ['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC', 'PATHEXT', 'WINDIR', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TERM', 'USER', 'LOGNAME', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'PIP_CONFIG_FILE', 'PIP_INDEX_URL', 'CARGO_HTTP_CAINFO', 'CARGO_HTTP_PROXY', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'CONTAINERS_CONF', 'CONTAINERS_STORAGE_CONF', 'CONTAINER_HOST', 'REGISTRY_AUTH_FILE', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY']

/** A build sees of the environment what its key knows, and ends with its cell's time. */
function confined(step: Step, { cell, builder }: Workshop): Step {
  return step.do === 'run' ? { timeoutSeconds: cell.timeout * 60, ...step, inherit: [...harmless, ...builder.environment] } : step
}

async function wantedWheel(planned: PlannedWheel, shop: Workshop, ports: Ports): Promise<Wanted> {
  const { builder, cell, job, toolchain, sources } = shop
  const python = await pythonFor(planned, cell, builder, ports)
  const wheel = { ...planned, ...(await toolsFor(python, shop, ports)) }
  const facts = { plan: job.plan, cell, builder, wheel, python, toolchain }
  const inner = sources && cell.copied && compiledSources(sources, cell.copied)
  return {
    wheel,
    key: sources && (await wheelKey({ ...facts, sources }, job.plan.epoch, ports)),
    compiled: inner && (await compiledKey({ ...facts, sources: inner }, ports)),
  }
}

/** A builder that drives any backend does it in an environment that holds them all. */
async function toolsFor({ path }: FoundPython, { builder, job, tools }: Workshop, ports: Ports): Promise<BuildTools> {
  const backends = job.plan.builds.some(each => each.builder === builder.name && each.tools.includes(backendTools))
  return { python: backends ? join(await toolEnvironment(backendTools, ports, path), 'bin/python') : path, tools }
}

/** The stable ABI and no ABI can be built by any Python. */
async function pythonFor({ pythons }: PlannedWheel, { abi }: NativeCell, { bringsPythons }: Builder, ports: Ports): Promise<FoundPython> {
  if (bringsPythons || abi.kind !== 'version') return defaultPython(ports)
  const [python] = await requirePythons(pythons.slice(0, 1), ports)
  return python as FoundPython
}

async function refuseOthers(cell: NativeCell, folder: string, { files }: Ports): Promise<void> {
  const made = await files.names(folder)
  const planned = cell.files.map(path => basename(path))
  const wrong = [...made.filter(name => !planned.includes(name)), ...planned.filter(name => !made.includes(name))]
  if (wrong.length > 0) {
    throw failed({ code: 'wheel-unexpected', fact: `${cell.id} made ${made.join(', ') || 'nothing'}; the plan has ${planned.join(', ')}`, fix: 'Compare the tag with the target: abi3 features, Python version and platform must be the plan\'s' })
  }
}
