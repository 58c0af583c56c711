/** What a command is. One file each below commands/; the front doors differ only in where strings come from and which ports they build. */
import type { Fields, Infer } from './spec.ts'
import type { Ports } from './ports.ts'

export interface Outcome {
  /** The result itself: all that goes to standard output. */
  stdout?: string
  /** Outputs of the action, by the names that `outputs` declares. */
  outputs?: Readonly<Record<string, string>>
  /** For people: a table at the end, and in the job summary. */
  table?: Table
  /** The job summary where it is not the table: Markdown, or another table. */
  summary?: string | Table
  /** What was found wrong where finding it is the command's purpose; each on a line of its own, exit 1. */
  deviations?: readonly string[]
  /** Whether `stdout` has the deviations already, in a form of its own. */
  shown?: true
}

export interface Table {
  title: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

/** An artifact: its name, and which files below the release folder belong to it. */
interface Stored {
  name: string
  belongs(path: string): boolean
}

/** How the jobs of a workflow run hand the release folder on. Nothing of it happens where one machine does everything. */
export interface Exchange {
  /** Artifacts that are unpacked into the release folder first, or into a folder below it. One with a sha256 must be there and have it. */
  fetch: readonly ({ name: string; sha256?: string | undefined; into?: string } | { prefix: string })[]
  /** What to hand on. */
  store?: Stored
  /** What the next attempt of the same run gets where the command fails. */
  spare?: Stored
}

export interface Command<F extends Fields = Fields> {
  readonly name: string
  /** One line. */
  readonly summary: string
  /** For `--help` and the door's README. */
  readonly description: string
  readonly fields: F
  readonly outputs: Readonly<Record<string, string>>
  exchange?(request: Infer<F>): Exchange
  run(request: Infer<F>, ports: Ports): Promise<Outcome>
}

export const command = <const F extends Fields>(definition: Command<F>): Command<F> => definition
