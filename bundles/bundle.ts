/** What goes inside a client: one folder each below bundles/. Packagers wrap a bundle and never look how it was made. */
import type { Application, Program } from '../src/core/application.ts'
import type { Machine } from '../src/core/environment-layout.ts'
import type { PlansBundles } from '../src/core/folders-plan.ts'
import type { Identity } from '../src/core/identity.ts'
import type { Step } from '../src/core/steps.ts'
import type { Target } from '../src/core/targets.ts'

/** The interpreter that goes into the bundle, as it says of itself. */
export interface Interpreter {
  /** `3.11.7` */
  version: string
  /** `3.11` */
  minor: string
  executable: string
  /** The same minor version on this machine: it compiles. */
  compiler: string
  /** The folder of the standard library, lib-dynload below it. */
  standardLibrary: string
  /** libpython, or python311.dll, where the executable is linked with it. */
  sharedLibrary?: string
  /** The oldest macOS that it is for: `11.0`. */
  oldestSystem?: string
  /** Names of the libraries that the executable itself loads, but the C library's. */
  libraries: readonly string[]
}

/** A square PNG. */
export interface Icon {
  path: string
  /** Pixels. */
  width: number
  /** Bytes. */
  size: number
}

export interface BundlePlace extends Machine {
  app: Application
  target: Target
  /** The console script that the launcher starts. */
  entry: string
  /** Whether it is used in a terminal; else it has windows of its own. */
  terminal: boolean
  interpreter: Interpreter
  /** What people know a client by. */
  identity?: Identity
  /** What release.yaml names, if it is a PNG. */
  icon?: Icon
  /** The spec file that release.yaml names. */
  spec?: string
  /** requirements.txt of the role, with hashes; for another system than this one without what that does not need. */
  pins: string
  /** What of the pins must come as a wheel: the value of pip's --only-binary. */
  wheelsOnly: string
  /** The folder that holds this release's wheel, and the one requirement that names it with its hash. */
  wheels: string
  requirement: string
  tools: string
  work: string
  /** The folder to make. */
  bundle: string
  cache: string
  path: string
  epoch: number
  /** Modules of the standard library that stay though nothing names them. Absent: all of it stays. */
  keep?: readonly string[]
  /** Whether packages keep their sources beside what is compiled, where `keep` is there. */
  sources?: true
  /** Patterns of what the packages do without. */
  drop?: readonly string[]
  /** Whether some of them may be for the packages of another system. */
  dropsElsewhere?: true
  /** Whether packages stay as their RECORD says, so that what is installed can be held against the release. */
  asRecorded?: true
  /** The root of this suite. */
  suite: string
}

export interface Bundle extends PlansBundles {
  readonly doc: string
  readonly requirements: string
  readonly programs: readonly Program[]
  /** Those of them that a target needs. */
  needed(target: Target): readonly Program[]
  /** The executable that a person starts, below the bundle. */
  launcher(entry: string, target: Target): string
  /** A library without which the bundle must not run; empty where the interpreter needs none but the C library. */
  vital(interpreter: Interpreter, target: Target): string
  /** Arguments that load every compiled module of the bundle at `at` and fail where one does not load; undefined where nothing in it can be told to. */
  loadEverything(interpreter: Interpreter, at: string, target: Target): string[] | undefined
  steps(place: BundlePlace): Step[]
}
