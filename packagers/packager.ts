/** What a client is packed as. One folder each below packagers/, found by its name. */
import type { Application, Program } from '../src/core/application.ts'
import type { Machine } from '../src/core/environment-layout.ts'
import type { PlansInstallers } from '../src/core/folders-plan.ts'
import type { Identity } from '../src/core/identity.ts'
import type { Step, WindowsRun } from '../src/core/steps.ts'
import type { Fields, Infer } from '../src/spec.ts'
import type { Target } from '../src/core/targets.ts'

/** A file of the bundle. */
export interface Packed {
  /** Relative to the bundle, with `/`. */
  path: string
  /** Bytes. */
  size: number
}

export interface PackPlace<S extends Fields = Fields> extends Machine {
  app: Application
  target: Target
  entry: string
  /** What release.yaml says of the format. */
  settings: Infer<S>
  identity: Identity
  /** The file that identity.icon tells of. */
  icon?: string
  /** The finished bundle, and its launcher below it. */
  bundle: string
  launcher: string
  /** The oldest C library that its programs and libraries run with: `2.36`. */
  glibc: string
  /** The environment of the packager's requirements; empty where it has none. */
  tools: string
  /** All that is in it, sorted by path. */
  files: readonly Packed[]
  work: string
  /** Where compilers may keep what the next release needs too. */
  cache: string
  path: string
  /** The root of this suite. */
  suite: string
  /** The file to make. */
  output: string
  /** Seconds since the epoch. */
  epoch: number
}

/** The packed file opened again, to be tried in an empty root: where its bundle lies on this disk, and where an installation puts it. */
export interface Opened {
  steps: Step[]
  content: string
  at: string
  /** The packed file, alone in a folder, where people start it as it is: it is tried too. */
  program?: string
}

/** The packed file installed and removed as its users do it, with the bundle tried in between. All of it on Windows. */
export interface Installed {
  install: readonly WindowsRun[]
  /** Where the bundle lies then. */
  at: string
  remove: readonly WindowsRun[]
}

export interface Packager<S extends Fields = Fields> extends PlansInstallers {
  readonly settings?: S
  /** Python tools, pinned by version and hash, relative to this suite. */
  readonly requirements?: string
  readonly doc: string
  readonly programs: readonly Program[]
  pack(place: PackPlace<S>): Step[]
  /** Opens what was packed, for the proof that it runs. */
  open(place: PackPlace<S>): Opened | Installed
}
