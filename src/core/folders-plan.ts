/** What a plan asks of the folders of formats; their own interfaces add how the work is done. All of it is pure. */
import type { Abi } from './abi.ts'
import type { Application } from './application.ts'
import type { CompilerCache } from './compiler-cache.ts'
import type { Config } from './config.ts'
import type { Identity } from './identity.ts'
import type { System } from './identifiers.ts'
import type { PackedServer } from './packed-server.ts'
import type { Fields } from '../spec.ts'
import type { Target } from './targets.ts'
import type { Table } from './toml.ts'

/** What decides who can build a project. */
export interface BuildFacts {
  target: Target
  /** `build-system.build-backend` of pyproject.toml. */
  backend: string
  abi: Abi
  native: Config['native']
}

/** What a builder tests by itself, as the project's `[tool.NAME]` has it. */
export interface OwnTests {
  /** Requirements as written, or options of pip among them. */
  requires: readonly string[]
  groups: readonly string[]
  extras: readonly string[]
}

export interface PlansWheels {
  readonly name: string
  /** Build backends that it can drive; absent: every one (PEP 517). */
  readonly backends?: readonly string[]
  readonly targets: readonly Target[]
  /** Its tools, pinned by version and hash, relative to this suite. */
  readonly requirements: string
  /** Whether it brings the Pythons that it builds for. Others build with those of the machine, and for one of them unless told. */
  readonly bringsPythons: boolean
  /** The label of the runner that it builds on, where that is not the target's own. */
  runner?(target: Target): string | undefined
  /** Whether it compiles against `native.windows-python`. */
  readonly usesWindowsPython?: true
  /** The compiler caches that it can use for a target; absent: none. */
  compilerCaches?(target: Target): readonly CompilerCache[]
  /** Why it cannot build such a project for this target, and what to do instead; absent: it builds all that the fields above allow. `key`: what is to be changed, where that is not the builder. */
  refuses?(project: BuildFacts): { key?: string; fact: string; fix: string } | undefined
  /** What the environments that it makes itself are held to, below this suite; nothing where the project's `[tool.NAME]` has pins of its own. */
  constraints?(options: Table): string | undefined
  /** What it tests by itself for a system; undefined where the project has no such tests. Absent: never. */
  tests?(options: Table, system: System): OwnTests | undefined
  /** The platform tag of its wheels for a target, as file names have it. @param glibc `2.36`, of the machine that plans */
  platformTag(target: Target, glibc?: string): string
}

/** What decides whether a client can be packed. */
export interface ClientFacts {
  app: Application
  entry: string
  identity: Identity
  settings: Readonly<Record<string, unknown>>
  /** Whether a client for macOS is made on Linux. */
  macosOnLinux?: boolean
}

export interface PlansBundles {
  readonly name: string
  readonly targets: readonly Target[]
  /** The values of `client.interpreter` that it can be made with. */
  readonly interpreters: readonly ('standalone' | 'host')[]
  /** Whether a spec file says what goes inside. */
  readonly takesSpec?: true
  /** Whether modules of the standard library that nothing names are left out. */
  readonly prunes?: true
}

export interface PlansInstallers {
  readonly name: string
  readonly targets: readonly Target[]
  /** What release.yaml may say under `client.NAME`. */
  readonly settings?: Fields
  /** What of such a client the format forbids, and what to do instead; `key`: below `client`. */
  refuses?(client: ClientFacts, target: Target): { key: string; fact: string; fix: string } | undefined
  /** The name of the file that it makes. */
  file(app: Application, target: Target): string
}

/** A packed client, as feeds tell of it. */
export interface PlannedClient {
  format: string
  target: Target
  /** Below the release folder. */
  path: string
}

/** What decides whether a feed can tell of an application. */
export interface FeedFacts {
  app: Application
  identity: Identity
  settings: Readonly<Record<string, unknown>>
}

export interface PlansFeeds {
  readonly name: string
  /** What release.yaml may say under `client.NAME`. */
  readonly settings?: Fields
  /** The clients that it tells of, in words: `an installer by nsis`. */
  readonly wants: string
  /** @param all Every client of the release: of two formats for one machine it may tell of one */
  takes(client: PlannedClient, all: readonly PlannedClient[]): boolean
  /** What it needs to know and nobody says, and where to say it; `key`: of release.yaml. */
  refuses?(facts: FeedFacts): readonly Refusal[]
  /** Every file, relative to the feed's folder. */
  files(facts: FeedFacts): string[]
}

/** What is forbidden or missing, and what to do instead. */
export interface Refusal {
  key: string
  fact: string
  fix: string
}

/** Where a release is made. */
export interface Forge {
  /** `https://github.com` */
  server: string
  /** `owner/name`, of the repository that the workflow runs for. */
  repository?: string
  /** The tag that it runs for. */
  tag?: string
}

/** What a destination knows that packs the server with an interpreter. */
export interface PackedFacts {
  packed: PackedServer
  /** What release.yaml says below `server.<name>`. */
  settings: Readonly<Record<string, unknown>>
}

/** What decides whether a destination can have a server. */
export interface ServerFacts extends Pick<PackedFacts, 'settings'> {
  app: Application
  /** Where a bundle is packed. */
  packed?: PackedServer
  command: string
  /** The names of the files of wheels and sdists. */
  distributions: readonly string[]
  /** The formats of the client. */
  clients: readonly string[]
}

export interface PlansDestinations {
  readonly name: string
  /** Where people fetch a file from that was sent there, with `{version}` and `{file}` in it; absent: nowhere. */
  downloads?(app: Application, settings: Readonly<Record<string, unknown>>, forge: Forge): string | undefined
  /** How it brings an interpreter of its own: in an environment that it makes with a `runtime`, or as a bundle that it packs (`packing`). Absent: it takes distributions as they are. */
  readonly bringsPython?: 'environment' | 'bundle'
  /** The machines that it packs a bundle for, on such a machine. */
  readonly targets?: readonly Target[]
  /** Why it cannot have such a server, and what to do instead; `key`: below `server`. */
  refuses?(server: ServerFacts): readonly Refusal[]
  /** Every file, relative to the destination's folder. `packed`: where it packs a bundle. */
  files(app: Application, distributions: readonly string[], packed?: PackedFacts): string[]
}
