/** What a builder of wheels is. One folder each below native-build/, found by its name. */
import type { Application, Program } from '../src/core/application.ts'
import type { NativeFacts, PlansWheels } from '../src/core/folders-plan.ts'
import type { Step } from '../src/core/steps.ts'
import type { Target } from '../src/core/targets.ts'

export interface BuildPlace {
  /** The project's sources; nothing is written there. */
  project: string
  /** A private folder of this build. */
  work: string
  /** The environment of the builder's own tools. */
  tools: string
  /** Where compilers may keep what a later build can use. */
  cache: string
  /** Where the finished files go. */
  output: string
  /** Seconds since the epoch. */
  epoch: number
  path: string
  /** Folders of this user that compilers write into what they make: the home, Cargo's and rustup's. The longest first. */
  homes: readonly string[]
  app: Application
  target: Target
  /** Whether this cell makes the sdist too. */
  sdist: boolean
  facts: NativeFacts
}

export interface Builder extends PlansWheels {
  readonly doc: string
  readonly programs: readonly Program[]
  /** Makes the wheels of the target, and the sdist, in `output`. */
  steps(place: BuildPlace): Step[]
}
