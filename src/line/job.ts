/** What every stage works with: a plan, the project it was made of, and the release folder that fills up. */
import { join } from 'node:path/posix'
import { resolved } from '../core/paths.ts'
import type { Cell, Plan } from '../core/plan.ts'
import type { ManifestFile, Part } from '../core/manifest.ts'
import { misconfigured, ReleaseError } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { remedy } from '../spec.ts'
import type { Previous } from './previous.ts'

export interface Job {
  plan: Plan
  /** Absolute. */
  project: string
  /** As the user named it; absent: release.yaml in the project. */
  config?: string
  /** The release folder, absolute. */
  release: string
  /** The folder that it becomes once it is whole, absolute; absent: it is that already. The next run knows this name alone. */
  becomes?: string
  /** Whether missing system programs may be installed. */
  install: boolean
  /** Whether each wheel is built a second time and compared. */
  rebuildCheck?: boolean
  /** Where compilers keep what they may need again, absolute. Default: in the cache folder, from one release to the next. */
  compiled?: string
  /** Where wheels that are made from the same are taken from. */
  previous?: Previous
}

/** Where parts wait for the manifest, below the release folder. */
export const partsFolder = 'parts'
export const planFile = 'plan.json'
/** How long wheels took to build and clients to start. Beside the manifest, which is the same in every run. */
export const timesFile = 'times.json'
/** How large the files inside of clients are. */
export const sizesFile = 'sizes.json'
/** Where the wheels of a cell wait that failed, for the next attempt of the same run: in the form of a release. */
export const unfinished = (cell: string): string => `unfinished/${cell}`
/** Where that of the attempt before is unpacked: apart, so that nothing else can come with it. */
export const attemptFolder = 'attempt'
/** Where an earlier release is unpacked that comes as an artifact. */
export const previousFolder = 'previous'

/** The sha256 and size of finished files below the release folder, as a part of the manifest. */
export async function describeFiles(release: string, paths: readonly string[], from: Readonly<Record<string, string>>, { files }: Ports, target?: ManifestFile['target']): Promise<ManifestFile[]> {
  return Promise.all(paths.map(async path => ({ path, ...(await files.digest(join(release, path))), ...(target && { target }), from })))
}

export const partOf = (cell: string): string => `${partsFolder}/${cell}.json`

export const writePart = (release: string, part: Part, { files }: Ports): Promise<void> =>
  files.write(join(release, partOf(part.cell)), `${JSON.stringify(part, null, 2)}\n`)

export async function readParts(release: string, { files }: Ports): Promise<Part[]> {
  const folder = join(release, partsFolder)
  const names = (await files.has(folder)) ? await files.list(folder) : []
  return Promise.all(names.filter(({ path }) => path.endsWith('.json')).map(async ({ path }) => JSON.parse(await files.text(join(folder, path))) as Part))
}

/** The sha256 of each named file below the release folder. Throws `file-missing` with all that are not there. */
export async function digests(release: string, paths: readonly string[], { files }: Ports): Promise<Record<string, string>> {
  const there = await Promise.all(paths.map(path => files.has(join(release, path))))
  const missing = paths.filter((_, index) => !there[index])
  if (missing.length > 0) throw new ReleaseError(missing.map(path => ({ code: 'file-missing', fact: `${path} is not in ${release}`, fix: 'Run the command that makes it first' })))
  return Object.fromEntries(await Promise.all(paths.map(async path => [path, (await files.digest(join(release, path))).sha256] as const)))
}

/** Runs one cell with its progress shown. */
export async function timed<T>(title: string, { reporter, host }: Ports, work: () => Promise<T>): Promise<{ result: T; took: number }> {
  const started = host.now()
  const stage = reporter.begin(title)
  try {
    const result = await work()
    stage.done()
    return { result, took: host.now() - started }
  } catch (error) {
    stage.failed()
    throw error
  }
}

/** The named cell of a stage, or all of them. */
export function chosenCells<C extends Cell>(cells: readonly C[], id: string | undefined): readonly C[] {
  if (!id) return cells
  const chosen = cells.filter(cell => cell.id === id)
  const known = cells.map(cell => cell.id)
  if (chosen.length === 0) throw misconfigured([{ code: 'usage', fact: `the plan has no cell '${id}'`, fix: remedy(id, known, `It has: ${known.join(', ') || 'none'}`), where: { key: 'cell' } }])
  return chosen
}

export const absolute = ({ host }: Pick<Ports, 'host'>, path: string): string => resolved(host.cwd, path, host)

/** Where a command knows both, `output` is one result of its own and `release` the folder. */
export const releaseFolder = (request: Readonly<Record<string, unknown>>): string => String(request['release'] ?? request['output'] ?? 'release')

/** A plan speaks of files as they were: a later stage must see the same. */
export function refuseChange(planned: Readonly<Record<string, string>>, actual: Readonly<Record<string, string>>): void {
  const changed = Object.keys(actual).filter(name => planned[name] !== undefined && planned[name] !== actual[name])
  if (changed.length === 0) return
  throw misconfigured(changed.map(file => ({ code: 'plan-stale', fact: `${file} has changed since the plan was made`, fix: 'Make the plan again: remove plan.json from the release folder, or start from the same commit', where: { file } })))
}
