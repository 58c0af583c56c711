/** release.json: what a release holds and what it was made from. Each cell writes its part; parts are merged by content. */
import type { Problem } from '../errors.ts'
import type { Application } from './application.ts'
import type { Costs } from './costs.ts'
import type { Plan, RoleName } from './plan.ts'
import type { Sized } from './size-tree.ts'
import type { Target } from './targets.ts'
import type { StartTimes } from './start-times.ts'

export interface ManifestFile {
  /** Below the release folder. */
  path: string
  sha256: string
  /** Bytes. */
  size: number
  /** The machine it is for; absent: any. */
  target?: Target
  /** What it was made from: names (a path of this release, or of the project) and their sha256. */
  from: Readonly<Record<string, string>>
  /** Of a wheel: by these the next release finds it again. */
  keys?: WheelKeys
  /** Of a client that was signed: the sha256 that it had before, where it is a program itself, and those of the programs inside. */
  signed?: { unsigned?: string; inside: Readonly<Record<string, SignedPair>> }
}

/** The sha256 of a file before and after it was signed. */
export interface SignedPair {
  unsigned: string
  signed: string
}

/** Digests over everything that a wheel is made from. The same key means the same bytes. */
export interface WheelKeys {
  whole: string
  /** Of all but the files that it only carries along: the metadata of such a wheel is that of the next one too. */
  around?: string
  /** Of its compiled modules alone, where they can be told apart. */
  compiled?: string
}

/** A distribution that a role installs, and where. Its hashes stand in the role's requirements file. */
export interface LockedPin {
  name: string
  version: string
  marker?: string
}

export type LockedPins = Partial<Record<RoleName, readonly LockedPin[]>>

/** What one cell made, and how long it took. */
export interface Part {
  cell: string
  files: readonly ManifestFile[]
  pins?: LockedPins
  /** Files of the plan that could not be made, and why: reported, never silent. */
  skipped?: readonly { path: string; why: string }[]
  /** Milliseconds. For the report; not in the manifest, which is the same in every run. */
  took: number
  /** Of its wheels. For times.json, by which the next release shares them out. */
  costs?: Costs
  /** Of its clients. For times.json. */
  starts?: StartTimes
  /** What its clients draw on a screen, by format and target: PNGs in base64. For the report. */
  windows?: Readonly<Record<string, string>>
  /** The files of its bundle. For sizes.json. */
  inside?: readonly Sized[]
}

export interface Manifest {
  schema: 1
  application: Pick<Application, 'name' | 'version'>
  python: string
  epoch: number
  inputs: Readonly<Record<string, string>>
  files: readonly ManifestFile[]
  pins: LockedPins
  /** What the plan had and could not be made, with the reason. */
  skipped: readonly { path: string; why: string }[]
}

/** The same parts give the same manifest, whatever their order. What a part has anew replaces what `base`, an earlier manifest, had. */
export function mergeParts(plan: Plan, parts: readonly Part[], base?: Manifest): Manifest {
  const { application: { name, version }, python, epoch, inputs } = plan
  const made = parts.flatMap(part => part.files)
  const paths = new Set(made.map(({ path }) => path))
  const files = [...(base?.files ?? []).filter(({ path }) => !paths.has(path)), ...made].sort((a, b) => (a.path < b.path ? -1 : 1))
  const pins = Object.assign({}, base?.pins, ...parts.map(part => part.pins ?? {})) as LockedPins
  const reasons = new Map([...(base?.skipped ?? []), ...parts.flatMap(part => part.skipped ?? [])].map(({ path, why }) => [path, why]))
  const skipped = [...reasons].filter(([path]) => !files.some(file => file.path === path)).map(([path, why]) => ({ path, why })).sort((a, b) => (a.path < b.path ? -1 : 1))
  return { schema: 1, application: { name, version }, python, epoch, inputs, files, pins, skipped }
}

/** The gate: the expected set is the produced set. */
export function gate(expected: readonly string[], produced: readonly string[]): Problem[] {
  const missing = expected.filter(path => !produced.includes(path))
  const extra = produced.filter((path, index) => !expected.includes(path) || produced.indexOf(path) !== index)
  return [
    ...missing.map(path => ({ code: 'file-missing', fact: `the plan has ${path}, but no cell made it`, fix: 'Look at the cell that should have, and run it again' })),
    ...extra.map(path => ({ code: 'file-unplanned', fact: `${path} was made, but the plan does not have it, or has it once`, fix: 'Start from an empty folder; if it comes again, report it' })),
  ]
}
