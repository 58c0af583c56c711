/** What a client is packed as. One folder each below packagers/, found by its name. */
import type { Application, Program } from '../src/core/application.ts'
import type { PlansInstallers } from '../src/core/folders-plan.ts'
import type { Identity } from '../src/core/identity.ts'
import type { Step } from '../src/core/steps.ts'
import type { Target } from '../src/core/targets.ts'

export interface PackPlace {
  app: Application
  target: Target
  entry: string
  identity: Identity
  /** The file that identity.icon tells of. */
  icon?: string
  /** The finished bundle, and its launcher below it. */
  bundle: string
  launcher: string
  work: string
  /** The file to make. */
  output: string
  /** Seconds since the epoch. */
  epoch: number
}

/** The packed file opened again: where its bundle lies on this disk, and where an installation puts it. */
export interface Opened {
  steps: Step[]
  content: string
  at: string
}

export interface Packager extends PlansInstallers {
  readonly doc: string
  readonly programs: readonly Program[]
  pack(place: PackPlace): Step[]
  /** Opens what was packed, for the proof that it runs. */
  open(place: PackPlace): Opened
}
