/** What a builder of wheels is. One folder each below native-build/, found by its name. */
import type { Abi } from '../src/core/abi.ts'
import type { Application, Program } from '../src/core/application.ts'
import type { CompilerCache } from '../src/core/compiler-cache.ts'
import type { Machine } from '../src/core/environment-layout.ts'
import type { PlansWheels } from '../src/core/folders-plan.ts'
import type { Download, PlannedWheel } from '../src/core/plan.ts'
import type { Run, Step } from '../src/core/steps.ts'
import type { Target } from '../src/core/targets.ts'
import type { Table } from '../src/core/toml.ts'

export interface BuildTools {
  /** The interpreter that builds, with the pinned build backends beside it; of a builder that brings its own, the one that runs the builder. */
  python: string
  /** The environment with the builder's own pinned tools. */
  tools: string
  /** Where it has their packages. */
  packages: string
}

/** A wheel to make. */
export interface WheelToBuild extends PlannedWheel, BuildTools {}

/** Requirements with hashes, of all that a test needs beside the wheel. */
export interface TestPins {
  /** The file. */
  pins: string
  /** The value of pip's --only-binary. */
  wheelsOnly: string
  /** Where wheels of this release are, if pins are among them. */
  wheels?: string
}

export interface BuildPlace extends Machine {
  /** The project's sources; nothing is written there. */
  project: string
  /** A private folder of this build. */
  work: string
  /** Where compilers may keep what a later build can use. */
  cache: string
  /** The same for what has nothing to do with the project: a compiler's own libraries. */
  shared: string
  /** What the programs of the builder's `toolchain` say of themselves. @see askToolchain */
  toolchain: readonly string[]
  /** Where the finished files go, under the names of the plan. */
  output: string
  /** This suite: pins of the builder's own lie below it. */
  suite: string
  /** Seconds since the epoch. */
  epoch: number
  path: string
  /** Folders of this user that compilers write into what they make: the home, Cargo's and rustup's. The longest first. */
  homes: readonly string[]
  /** What Cargo's settings tell rustc for this target. */
  rustFlags?: readonly string[]
  app: Application
  target: Target
  /** `build-system.build-backend` of pyproject.toml. */
  backend: string
  abi: Abi
  /** A CPython for Windows: headers and libraries. Only where the plan has one. */
  windowsPython?: Download
  /** `[tool.NAME]` of pyproject.toml, by the builder's name. */
  options: Table
  /** Only of a builder that tests by itself, with native.test: what its tests are installed with. */
  test?: TestPins
  /** Crates that are compiled anew, whatever is kept of them, and what `Kept.sources` says from now on. @see Builder.kept */
  earlier?: { anew: readonly string[]; sources: string }
  /** One that the builder can use, where the project asks for it. */
  compilerCache?: { name: CompilerCache; program: string }
  /** Where the builder asked for one. */
  engine?: 'docker' | 'podman'
  /** `KEY=VALUE` by which the containers of this build are found again. */
  label?: string
}

/** What one build leaves to the next. */
export interface Kept {
  folder: string
  /** A file that is written when a build begins: what it is made from. */
  sources: string
  /** Where in it the finished artifacts are, and beside each what it was made from (rustc's dep-info). */
  artifacts: string
  /** A file that is there afterwards where the build has asked git something: no source says what the answer was. */
  askedGit: string
  /** Asks for the crates of the build: `cargo metadata`. */
  crates: Run
}

export interface Builder extends PlansWheels {
  readonly doc: string
  readonly programs: readonly Program[]
  /** Those of its programs that wheels of this kind need; absent: all. */
  needed?(target: Target, abi: Abi): readonly Program[]
  /** Whether it builds wheels of this kind on such a machine; absent: on the target's own. */
  buildsOn?(target: Target, abi: Abi, machine: Target): boolean
  /** rustc's name of the target whose standard library it links; absent: it calls no rustc. */
  rustTarget?(target: Target): string
  /** Whether it builds for this target in containers; absent: never. */
  contained?(target: Target): boolean
  /** Questions whose answers are a part of what wheels are made from: compilers and their versions. */
  readonly toolchain: readonly (readonly string[])[]
  /** Names of the environment that reach its programs, beside those that no result depends on; their values count as inputs. */
  readonly environment: readonly string[]
  /** Those that the project asks for besides. @param options `[tool.NAME]` of pyproject.toml, by the builder's name */
  passes?(options: Table): readonly string[]
  /** Files outside the project that its programs go by: of the home (`~/`), absolute ones, and others by a name that each folder above the project may have. Their contents count as inputs; absent: none. */
  outside?(target: Target, abi: Abi): readonly string[]
  /** What it keeps of a wheel, where such a thing as cargo decides what is compiled again; absent: nothing. */
  kept?(place: BuildPlace, wheel: WheelToBuild): Kept
  /** Names of the pinned packages that it calls itself for wheels of this kind; what the project asks for comes on top. */
  calls(project: Pick<BuildPlace, 'target' | 'abi' | 'backend'>): readonly string[]
  /** What its compiler gives to the linker unasked, `of` one of its packages or programs; with `trace` only where that text stands in a module. */
  readonly linked?: readonly { name: string; of: string; trace?: string }[]
  /** What wheels of one place are made with the help of, from before the first until after the last; absent: nothing. */
  around?(place: BuildPlace, tools: string): { before: Step[]; after: Step[] }
  /** Makes these wheels in `output`: several only where it brings its Pythons, else one, maybe beside others of the same place. */
  steps(place: BuildPlace, wheels: readonly WheelToBuild[]): Step[]
  /** Makes the sdist in `output`. */
  sdist(place: BuildPlace, file: string, tools: BuildTools): Step[]
}
