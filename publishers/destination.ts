/** Where servers get a release from. One folder each below publishers/, found by its name. */
import type { Application, Program } from '../src/core/application.ts'
import type { PlansDestinations } from '../src/core/folders-plan.ts'
import type { InstallPlace } from '../src/core/install-steps.ts'
import type { Step } from '../src/core/steps.ts'

/** A wheel or sdist of this release. */
export interface Distribution {
  file: string
  sha256: string
  /** Bytes. */
  size: number
  /** The text of METADATA, for wheels (PEP 658). */
  metadata?: string
}

export interface PublishPlace {
  app: Application
  /** `3.11` */
  python: string
  command: string
  distributions: readonly Distribution[]
  /** The folder that holds the distributions' files. */
  wheels: string
  /** requirements.txt of the server, with hashes, and its text. */
  pins: string
  pinsText: string
  /** What of it must come as a wheel: the value of pip's --only-binary. */
  wheelsOnly: string
  /** The destination's folder. */
  output: string
}

export interface ProvePlace extends PublishPlace, InstallPlace {
  work: string
  health: string
  /** Seconds. */
  startup: number
}

export interface Proof {
  steps: Step[]
  /** The environment that the steps make; what is installed there must equal the pins. */
  environment: string
}

export interface Destination extends PlansDestinations {
  readonly doc: string
  readonly requirements: string
  readonly programs: readonly Program[]
  steps(place: PublishPlace): Step[]
  /** Uses what was written as a server would: installs from it, in hash mode. */
  prove(place: ProvePlace): Proof
}
