/** How people find and update the clients of a release. One folder each below feeds/, found by its name. */
import type { Application } from '../src/core/application.ts'
import type { PlannedClient, PlansFeeds } from '../src/core/folders-plan.ts'
import type { Identity } from '../src/core/identity.ts'
import type { Fields, Infer } from '../src/spec.ts'

/** A packed client of this release, as release.json has it. */
export interface FeedClient extends PlannedClient {
  url: string
  sha256: string
  /** Bytes. */
  size: number
  /** What starts it, in the folder that it unpacks to. */
  launcher: string
}

export interface FeedPlace<S extends Fields = Fields> {
  app: Application
  identity: Identity
  /** The command that people type. */
  entry: string
  settings: Infer<S>
  /** Those that it takes; never none. */
  clients: readonly FeedClient[]
  /** Seconds since the epoch. */
  epoch: number
}

export interface Feed<S extends Fields = Fields> extends PlansFeeds {
  readonly settings?: S
  readonly doc: string
  /** The text of each of its files. Pure. */
  render(place: FeedPlace<S>): Readonly<Record<string, string>>
}
