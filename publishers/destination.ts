/** Where servers get a release from. One folder each below publishers/, found by its name. */
import type { Application, Program } from '../src/core/application.ts'
import type { Effect, Seen, Sent } from '../src/core/effects.ts'
import type { Problem } from '../src/errors.ts'
import type { Ports } from '../src/ports.ts'
import type { PackedFacts, PlansDestinations } from '../src/core/folders-plan.ts'
import type { Machine } from '../src/core/environment-layout.ts'
import type { InstallPlace } from '../src/core/install-steps.ts'
import type { Interpreter } from '../bundles/bundle.ts'
import type { Target } from '../src/core/targets.ts'
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
  /** For destinations that bring an interpreter of their own: in an environment, or as a bundle. */
  runtime?: Runtime
  packing?: Packing
}

/** What every such destination is made with. */
interface Workshop extends Machine {
  interpreter: Interpreter
  /** The environment of the destination's own pinned tools. */
  tools: string
  work: string
  /** The root of this suite. */
  suite: string
  /** Seconds since the epoch. */
  epoch: number
}

/** What an environment is made with, on the machine that it is for. */
export interface Runtime extends Workshop {
  target: Target
  /** The files of the C library, its loader first. */
  cLibrary: readonly string[]
  path: string
  /** The commit that the release was made from. */
  revision?: string
}

/** The server with its interpreter in one folder, and what packs that. */
export interface Packing extends Workshop, PackedFacts {
  folder: string
  /** Below it: the executable that starts the server, and a library without which it must not run. */
  launcher: string
  vital: string
  /** Arguments that load every compiled module of the bundle at `at`; undefined where nothing in it can be told to. */
  loadEverything(at: string): string[] | undefined
  /** The oldest C library that it runs with: `2.36`. */
  glibc: string
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
  /** What of the environment is missing, before anything is made. */
  lacks?(settings: Readonly<Record<string, unknown>>, env: (name: string) => string | undefined): Problem[]
  /** Uses what was written as a server would: installs from it, in hash mode. Absent where nothing is written. */
  prove?(place: ProvePlace): Proof
  /** How it is sent to where others get it; absent where its folder is all there is. */
  readonly sender?: Sender
}

export interface SendPlace extends PublishPlace {
  /** What release.yaml says below `server.<name>`. */
  settings: Readonly<Record<string, unknown>>
  /** Below which every file of an effect lies. */
  release: string
  work: string
  /** The environment of the destination's own pinned tools. */
  tools: string
  /** Given to the action as an input; never in an argument or a file. */
  token?: string
  /** All that the release holds, release.json too: paths below it. */
  holds: readonly { path: string; sha256: string; size: number }[]
  source: Source
}

/** What the release was made from. */
export interface Source {
  /** The project's folder. */
  project: string
  commit?: string
  /** The tag that this job runs for. */
  tag?: string
}

export interface Sender {
  /** The input that its token comes from: no other destination is given it. Absent: it needs none. */
  readonly secret?: 'token' | 'github-token'
  /** All that it will do, before the first of it. */
  effects(place: SendPlace): Effect[]
  open(place: SendPlace, services: Services): Promise<Channel>
  /** Installs from where it was sent, in hash mode. `fetched`: the folder that the channel's `fetch` filled. */
  prove?(place: ProvePlace & SendPlace & { fetched: string }): Proof
}

/** What the line does for destinations that send. */
export interface Services extends Pick<Ports, 'processes' | 'files' | 'network' | 'github' | 'host' | 'reporter'> {
  /** Seconds that one call to a destination may be silent. What is large has more for all of it, by its size. */
  readonly patience: number
  /** What a package index lists for a project right now; `index` undefined: the one that pip is configured for. */
  listed(index: string | undefined, project: string): Promise<Listed>
}

/** Nothing listed is an answer: the project does not exist yet. */
export type Listed =
  | { files: readonly ListedDistribution[] }
  /** `passing`: it may be otherwise the next time. */
  | { unknown: string; passing?: boolean; retryAfterSeconds?: number }

export interface ListedDistribution {
  /** The name of the file. */
  file: string
  sha256?: string
  /** ISO 8601 (PEP 700). */
  uploaded?: string
  /** Where its attestations are (PEP 740); null: it has none. Absent: the index does not say. */
  provenance?: string | null
}

/** The way to one destination. What it throws is about the way itself; about single effects it answers. */
export interface Channel {
  /** What would make it fail, before anything is sent. */
  preflight(effects: readonly Effect[]): Promise<Problem[]>
  /** Makes what is sent along, when all that was looked at is well: what makes it fail stops everything before the first effect. */
  prepare?(effects: readonly Effect[]): Promise<Problem[]>
  /** By the digest of what is there. */
  observe(effects: readonly Effect[]): Promise<ReadonlyMap<string, Seen>>
  send(effects: readonly Effect[]): Promise<ReadonlyMap<string, Sent>>
  /** Puts what servers install into a folder, as the destination gives it. Where pip cannot ask the destination itself. */
  fetch?(effects: readonly Effect[], folder: string): Promise<void>
  /** Ends what was started for it. */
  close?(): Promise<void>
}
