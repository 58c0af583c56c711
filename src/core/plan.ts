/**
 * The plan: every cell, every expected file and every cache key, before anything happens. Plain JSON, computed by a pure
 * function (make-plan.ts). Later jobs read it; they never compute it again.
 */
import type { Abi } from './abi.ts'
import type { Application } from './application.ts'
import type { CompilerCache } from './compiler-cache.ts'
import type { Copied } from './copied.ts'
import type { Identity } from './identity.ts'
import type { PlannedFeed } from './feeds.ts'
import type { PackedServer } from './packed-server.ts'
import type { MacosSigning } from './macos-signing.ts'
import type { Signing } from './signing.ts'
import type { Target } from './targets.ts'
import type { Vendored } from '../pins/vendor.ts'

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
  /** Whether its packages keep their sources. */
  sources?: true
  /** Files and folders of the packages that it does without, as patterns. */
  drop?: readonly string[]
  /** Whether some of them may be for the packages of another system. */
  dropsElsewhere?: true
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

/** The cells of one stage, in the order of the plan. */
export const cellsOf = <S extends Cell['stage']>({ cells }: Plan, stage: S): Extract<Cell, { stage: S }>[] =>
  cells.filter((cell): cell is Extract<Cell, { stage: S }> => cell.stage === stage)
