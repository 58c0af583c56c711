/** What the wheels of one cell share: their builder, its tools, and a confined place to work in. */
import { join } from 'node:path'
import type { Builder, BuildPlace, BuildTools } from '../../../native-build/backend.ts'
import type { Copied } from '../../core/copied.ts'
import { backendTools, type NativeCell, type PlannedWheel } from '../../core/plan.ts'
import type { Step } from '../../core/steps.ts'
import type { Table } from '../../core/toml.ts'
import { toolOptions } from '../../core/tool-options.ts'
import type { Ports } from '../../ports.ts'
import { loadBuilder } from '../folders.ts'
import type { Job } from '../job.ts'
import type { FoundPython } from '../ask-python.ts'
import { defaultPython, requirePythons } from '../pythons.ts'
import { projectSources, type Source } from '../sources.ts'
import { ensurePrograms, toolEnvironment } from '../tools.ts'
import { askToolchain } from './wheel-key.ts'

export interface Workshop {
  cell: NativeCell
  job: Job
  builder: Builder
  place: BuildPlace
  /** Where the builder's own tools are. */
  tools: string
  toolchain: readonly string[]
  sources: readonly Source[] | undefined
  /** As the cell has it; not where the plan was made of another pyproject.toml, which said otherwise. */
  copied: Copied | undefined
  /** Where finished files wait until all are there. */
  finished: string
}

/** Compiled code never depends on the day of a commit: what it may read of the date is the first that a zip can hold. */
const compileEpoch = Date.UTC(1980, 0, 1) / 1000

export async function openWorkshop(cell: NativeCell, job: Job, ports: Ports): Promise<Workshop> {
  const { host } = ports
  const builder = await loadBuilder(cell.builder)
  const programs = builder.needed?.(cell.target, cell.abi) ?? builder.programs
  await ensurePrograms(programs, job.install, ports)
  const work = await ports.files.temporary(cell.id)
  const questions = builder.toolchain.filter(([program]) => programs.some(({ name }) => name === program))
  const [tools, toolchain, sources, options] = await Promise.all([
    toolEnvironment(builder.requirements, ports),
    askToolchain(questions, job.project, ports),
    projectSources(job.project, ports),
    optionsOf(builder, job.project, ports),
  ])
  return {
    cell,
    job,
    builder,
    tools,
    toolchain,
    sources,
    copied: asPlanned(job, sources ?? []) ? cell.copied : undefined,
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
      options,
    },
  }
}

const asPlanned = ({ plan }: Job, sources: readonly Source[]): boolean => sources.every(({ path, sha256 }) => plan.inputs[path] === undefined || plan.inputs[path] === sha256)

async function optionsOf({ name }: Builder, project: string, { files }: Ports): Promise<Table> {
  const { readToml } = await import('../../core/toml.ts')
  return toolOptions(readToml(await files.text(join(project, 'pyproject.toml')), 'pyproject.toml'), name)
}

/** A builder that drives any backend does it in an environment that holds them all. */
export async function toolsFor({ path }: FoundPython, { builder, job, tools }: Workshop, ports: Ports): Promise<BuildTools> {
  const backends = job.plan.builds.some(each => each.builder === builder.name && each.tools.includes(backendTools))
  return { python: backends ? join(await toolEnvironment(backendTools, ports, path), 'bin/python') : path, tools }
}

/** The stable ABI and no ABI can be built by any Python. */
export async function pythonFor({ pythons }: PlannedWheel, { abi }: NativeCell, { bringsPythons }: Builder, ports: Ports): Promise<FoundPython> {
  if (bringsPythons || abi.kind !== 'version') return defaultPython(ports)
  const [python] = await requirePythons(pythons.slice(0, 1), ports)
  return python as FoundPython
}

/** What no result depends on, and programs need all the same: where things are, how the network is reached, the language of messages. */
const harmless = ['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'APPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC', 'PATHEXT', 'WINDIR', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TERM', 'USER', 'LOGNAME', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'PIP_CONFIG_FILE', 'PIP_INDEX_URL', 'CARGO_HTTP_CAINFO', 'CARGO_HTTP_PROXY', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'CONTAINERS_CONF', 'CONTAINERS_STORAGE_CONF', 'CONTAINER_HOST', 'REGISTRY_AUTH_FILE', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY']

/** A build sees of the environment what its key knows, and ends with its cell's time. */
export function confined(step: Step, { cell, builder }: Workshop): Step {
  return step.do === 'run' ? { timeoutSeconds: cell.timeout * 60, ...step, inherit: [...harmless, ...builder.environment] } : step
}
