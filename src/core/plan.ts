/**
 * The plan: every cell, every expected file and every cache key, before anything happens. Plain JSON, computed by a pure
 * function. Later jobs read it; they never compute it again.
 */
import { misconfigured, type Problem } from '../errors.ts'
import type { Abi } from './abi.ts'
import type { Application } from './application.ts'
import { clientCells } from './client-cells.ts'
import type { CompilerCache } from './compiler-cache.ts'
import type { Config } from './config.ts'
import type { Copied } from './copied.ts'
import type { Costs } from './costs.ts'
import type { Identity } from './identity.ts'
import { plannedFeeds, type PlannedFeed } from './feeds.ts'
import type { Forge, PlansBundles, PlansDestinations, PlansFeeds, PlansInstallers, PlansWheels } from './folders-plan.ts'
import { nativeCells } from './native-cells.ts'
import type { PackedServer } from './packed-server.ts'
import type { Project } from './project.ts'
import type { MacosSigning } from './macos-signing.ts'
import type { Signing } from './signing.ts'
import { makeRoles } from './roles.ts'
import { serverCells } from './server-cells.ts'
import type { Target } from './targets.ts'
import { planTest, refuseIdleTest } from './plan-test.ts'
import type { Vendored } from '../pins/vendor.ts'
import type { Table } from './toml.ts'
import { toolOptions } from './tool-options.ts'

/** Build backends and what they build with, for builders that drive any of them. Below this suite. */
export const backendTools = 'native-build/backends.txt'

export type RoleName = 'client' | 'server'

export interface Role {
  name: RoleName
  extras: readonly string[]
  groups: readonly string[]
  /** Below the release folder. */
  requirements: string
  pylock: string
  /** Packages that may be built from source where no wheel fits. */
  sdists: readonly string[]
  /** The distribution that holds the pins as requirements. */
  locked?: { name: string; wheel: string; constraints: string }
}

/** How wheels are tested, and what with. */
export interface PlannedTest {
  /** A program of the environment, and its arguments; empty where only cibuildwheel tests, with a command of its own configuration. */
  command: readonly string[]
  /** Paths in the project. */
  sources: readonly string[]
  extras: readonly string[]
  groups: readonly string[]
  /** Patterns of identifiers. */
  skip: readonly string[]
  /** Its pins, below the release folder. */
  requirements: string
  sdists: readonly string[]
}

/** What is in the whole release, in two tongues. Below the release folder. */
export const releaseSboms = { cyclonedx: 'sbom/release.cdx.json', spdx: 'sbom/release.spdx.json' } as const

/** What the release holds of a role. */
export const roleFiles = ({ requirements, pylock, locked }: Role): string[] => [requirements, pylock, ...(locked ? [locked.constraints, locked.wheel] : [])]

export interface PlannedWheel {
  /** As cibuildwheel names builds: `cp39-manylinux_x86_64`. */
  identifier: string
  /** The name of the file. */
  file: string
  /** The Pythons it says it is for, the oldest first: `3.9`. */
  pythons: readonly string[]
}

/** A file by its address, held to its sha256. */
export interface Download {
  url: string
  sha256: string
}

export interface NativeCell {
  stage: 'native'
  id: string
  builder: string
  target: Target
  runner: string
  /** Minutes that it may take. */
  timeout: number
  /** `build-system.build-backend` of pyproject.toml. */
  backend: string
  abi: Abi
  /** Where it can be told apart: what wheels only carry along, so that a change of it compiles nothing. */
  copied?: Copied
  /** What a builder for Windows on another system compiles against. */
  windowsPython?: Download
  compilerCache?: CompilerCache
  wheels: readonly PlannedWheel[]
  /** The file name of the sdist, which one cell makes too. */
  sdist?: string
  /** Below the release folder. */
  files: readonly string[]
}

/** What the wheels of a builder are built with, and where the release records it. */
export interface BuiltWith {
  builder: string
  /** Pinned tools, below this suite. */
  tools: readonly string[]
  /** Whether the builder makes environments of its own from `build-system.requires`, held to nothing of ours. */
  isolated: boolean
  /** Below the release folder. */
  requirements: string
}

export interface ClientCell {
  stage: 'client'
  id: string
  bundle: string
  target: Target
  runner: string
  entry: string
  identity: Identity
  interpreter: 'standalone' | 'host'
  archive?: Download
  /** Whether a client for Windows is made and tried on Linux. */
  wine?: true
  /** Whether a client for macOS is made on Linux, where it is read and not run. */
  macosOnLinux?: true
  /** A spec file of the project. */
  spec?: string
  /** Modules of the standard library that stay though nothing names them. Absent: the bundle decides alone. */
  keep?: readonly string[]
  /** Files and folders of the packages that it does without, as patterns. */
  drop?: readonly string[]
  /** Whether it must draw a window on a virtual screen. */
  window?: true
  /** Of a client for Windows. */
  sign?: Signing
  /** Of a client for macOS. */
  signMacos?: MacosSigning
  check: readonly string[]
  formats: readonly { name: string; file: string; settings: Readonly<Record<string, unknown>>; /** Bytes. */ budget?: number }[]
  files: readonly string[]
}

export interface ServerCell {
  stage: 'server'
  id: string
  command: string
  health: string
  /** Seconds. */
  startup: number
  /** `settings`: what release.yaml says below `server.<name>`. `packed`: where the destination packs an interpreter too. */
  destinations: readonly { name: string; files: readonly string[]; settings?: Readonly<Record<string, unknown>>; packed?: PackedServer }[]
  /** Patterns of those that it may be published from; absent: any. */
  branches?: readonly string[]
  files: readonly string[]
}

export type Cell = NativeCell | ClientCell | ServerCell

export interface Plan {
  schema: 1
  application: Application
  /** `3.11`: the Python of client and server. */
  python: string
  /** Seconds since the epoch: the date of every archive. */
  epoch: number
  lock: { file: string; format: string }
  /** sha256 of every file that the plan was computed from. */
  inputs: Readonly<Record<string, string>>
  roles: readonly Role[]
  builds: readonly BuiltWith[]
  /** By native.test. */
  test?: PlannedTest
  /** Packages that become wheels of this release, by native.vendor. */
  vendored: readonly Vendored[]
  cells: readonly Cell[]
  /** Written when all clients are made; absent: none. */
  feeds?: readonly PlannedFeed[]
  /** Everything that the release will hold, below its folder; release.json and report.html stand beside. */
  files: readonly string[]
}

/** What the project's files say, read by the caller. */
export interface ProjectFacts {
  project: Project
  config: Config
  /** Where problems of the configuration stand. */
  configFile: string
  lineOf(key: string): number | undefined
  cargo?: Readonly<Record<string, unknown>>
  /** What the build backend would say, where pyproject.toml does not. */
  dynamic?: Pick<Application, 'version' | 'fromTag'>
  /** The texts of setup.py and setup.cfg. */
  setupPy?: string
  setupCfg?: string
  /** What client.icon names, where it is there. */
  icon?: Uint8Array
  /** Whether what client.spec names is there. */
  spec?: boolean
  /** Files that client.sign names, and that are not there. */
  unsignable?: readonly string[]
  lock: Plan['lock']
  vendored: readonly Vendored[]
  inputs: Plan['inputs']
  /** `3.11`: the interpreter at hand. */
  python: string
  /** The machine that plans. */
  target: Target | undefined
  /** Whether the machines that build can start containers. */
  engine: boolean
  /** `2.36`: the C library of the machine that plans. */
  glibc?: string
  epoch: number
  forge: Forge
  /** What wheels cost when they were last made. */
  costs?: Costs
}

export interface Folders {
  builders: readonly PlansWheels[]
  bundles: readonly PlansBundles[]
  packagers: readonly PlansInstallers[]
  destinations: readonly PlansDestinations[]
  feeds: readonly PlansFeeds[]
}

/** Throws ReleaseError (exit 2) with every problem of the configuration at once. */
export function makePlan(facts: ProjectFacts, folders: Folders): Plan {
  const problems: Problem[] = []
  const report = (key: string, fact: string, fix: string) => {
    const line = facts.lineOf(key)
    problems.push({ code: 'config-invalid', fact, fix, where: { file: facts.configFile, key, ...(line && { line }) } })
  }
  const application = describeApplication(facts, problems)
  const python = facts.config.python ?? facts.python
  const roles = makeRoles(facts, application, report)
  const test = planTest(facts, report)
  const { cells: natives, targets } = nativeCells(facts, application, folders.builders, report)
  refuseIdleTest(facts, natives, folders.builders, report)
  const distributions = [...natives.flatMap(({ files }) => files), ...roles.flatMap(({ locked }) => locked?.wheel ?? []), ...facts.vendored.map(({ file }) => file)].map(file => file.slice(file.lastIndexOf('/') + 1))
  const clients = clientCells(facts, application, targets, folders, report)
  const feeds = plannedFeeds(facts, application, clients, folders, report)
  const servers = serverCells(facts, application, distributions, folders.destinations, report)
  if (problems.length > 0) throw misconfigured(problems)
  const builds = builtWith(natives, folders.builders, facts.project.data)
  const cells = [...natives, ...clients, ...servers]
  return {
    schema: 1,
    application,
    python,
    epoch: facts.epoch,
    lock: facts.lock,
    inputs: facts.inputs,
    roles,
    builds,
    ...(test && { test }),
    vendored: facts.vendored,
    cells,
    ...(feeds.length > 0 && { feeds }),
    files: [...roles.flatMap(roleFiles), ...(test ? [test.requirements] : []), ...facts.vendored.map(({ file }) => `wheels/${file}`), ...builds.map(({ requirements }) => requirements), ...cells.flatMap(({ files }) => files), ...feeds.flatMap(({ files }) => files), ...Object.values(releaseSboms)],
  }
}

export type Report = (key: string, fact: string, fix: string) => void

function describeApplication({ project, cargo, dynamic }: ProjectFacts, problems: Problem[]): Application {
  const { name, requiresPython, scripts, guiScripts, data, file } = project
  const crate = cargo?.['package'] as { version?: unknown } | undefined
  const version = project.version ?? dynamic?.version ?? (project.dynamic.includes('version') && typeof crate?.version === 'string' ? crate.version : undefined)
  const missing = (key: string, fix: string) => problems.push({ code: 'project-incomplete', fact: `'${key}' is missing`, fix, where: { file, key } })
  if (!name) missing('project.name', 'Give the project a name')
  if (!version) missing('project.version', project.dynamic.includes('version') ? 'Write it down where it can be read without running the build backend (docs/configuration.md, "The version"): a plan must know the names of its files' : 'Give the project a version: a plan must know the names of its files')
  const standard = (data['project'] ?? {}) as { description?: unknown; license?: unknown }
  return {
    name: name ?? '',
    version: version ?? '',
    ...(dynamic?.fromTag && { fromTag: true }),
    summary: typeof standard.description === 'string' ? onOneLine(standard.description) : '',
    ...(typeof standard.license === 'string' && { license: onOneLine(standard.license) }),
    ...(requiresPython && { requiresPython }),
    scripts: { ...guiScripts, ...scripts },
  }
}

/** As core metadata has it (Summary, License-Expression): formats write it into lines of their own. */
const onOneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()

const builtWith = (natives: readonly NativeCell[], builders: readonly PlansWheels[], pyproject: Table): BuiltWith[] =>
  builders.filter(({ name }) => natives.some(({ builder }) => builder === name)).map(builder => {
    const { name, requirements, backends = [], bringsPythons } = builder
    const others = bringsPythons ? builder.constraints?.(toolOptions(pyproject, name)) : backends.length === 0 ? backendTools : undefined
    return { builder: name, tools: [requirements, ...(others ? [others] : [])], isolated: bringsPythons && !others, requirements: `pins/requirements.build.${name}.txt` }
  })

/** The cells of one stage, in the order of the plan. */
export const cellsOf = <S extends Cell['stage']>({ cells }: Plan, stage: S): Extract<Cell, { stage: S }>[] =>
  cells.filter((cell): cell is Extract<Cell, { stage: S }> => cell.stage === stage)
