/** What a builder of wheels is. One folder each below native-build/, found by its name. */
import type { Abi } from '../src/core/abi.ts'
import type { Application, Program } from '../src/core/application.ts'
import type { CompilerCache } from '../src/core/compiler-cache.ts'
import type { PlansWheels } from '../src/core/folders-plan.ts'
import type { Download, PlannedWheel } from '../src/core/plan.ts'
import type { Step } from '../src/core/steps.ts'
import type { Target } from '../src/core/targets.ts'
import type { Table } from '../src/core/toml.ts'

export interface BuildTools {
  /** The interpreter that builds, with the pinned build backends beside it; of a builder that brings its own, the one that runs the builder. */
  python: string
  /** The environment with the builder's own pinned tools. */
  tools: string
}

/** A wheel to make. */
export interface WheelToBuild extends PlannedWheel, BuildTools {}

export interface BuildPlace {
  /** The project's sources; nothing is written there. */
  project: string
  /** A private folder of this build. */
  work: string
  /** Where compilers may keep what a later build can use. */
  cache: string
  /** The same for what has nothing to do with the project: a compiler's own libraries. */
  shared: string
  /** Where the finished files go, under the names of the plan. */
  output: string
  /** This suite: pins of the builder's own lie below it. */
  suite: string
  /** Seconds since the epoch. */
  epoch: number
  path: string
  /** Folders of this user that compilers write into what they make: the home, Cargo's and rustup's. The longest first. */
  homes: readonly string[]
  app: Application
  target: Target
  /** `build-system.build-backend` of pyproject.toml. */
  backend: string
  abi: Abi
  /** A CPython for Windows: headers and libraries. Only where the plan has one. */
  windowsPython?: Download
  /** `[tool.NAME]` of pyproject.toml, by the builder's name. */
  options: Table
  /** One that the builder can use, where the project asks for it. */
  compilerCache?: { name: CompilerCache; program: string }
  /** Where the builder asked for one. */
  engine?: 'docker' | 'podman'
}

export interface Builder extends PlansWheels {
  readonly doc: string
  readonly programs: readonly Program[]
  /** Those of its programs that wheels of this kind need; absent: all. */
  needed?(target: Target, abi: Abi): readonly Program[]
  /** Whether it builds for this target in containers; absent: never. */
  contained?(target: Target): boolean
  /** Questions whose answers are a part of what wheels are made from: compilers and their versions. */
  readonly toolchain: readonly (readonly string[])[]
  /** Names of the environment that reach its programs, beside those that no result depends on; their values count as inputs. */
  readonly environment: readonly string[]
  /** Makes these wheels in `output`: several only where it brings its Pythons, else one. */
  steps(place: BuildPlace, wheels: readonly WheelToBuild[]): Step[]
  /** Makes the sdist in `output`. */
  sdist(place: BuildPlace, file: string, tools: BuildTools): Step[]
}
