import type { Problem, Where } from '../../errors.ts'
import { groupBy } from '../../core/group.ts'
import { lineOfPackage } from '../../core/locate.ts'
import type { Edge, GraphLock, LockedPackage } from '../lock.ts'
import { FALSE, MarkerAlgebra, TRUE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import { MarkerError } from '../../markers/parse.ts'
import { markerOfPythons } from '../../core/read-requirements.ts'
import { normalizeName } from '../../core/names.ts'
import type { Project } from '../../core/project.ts'
import { rootPackage } from './root.ts'
import type { Root } from './root.ts'
import { isTable } from '../../core/shape.ts'

/** What one resolution works with. `problems`, `warnings` and `limits` grow on the way. */
export interface Context {
  lock: GraphLock
  project: Project
  extras: ReadonlySet<string>
  groups: ReadonlySet<string>
  algebra: MarkerAlgebra
  /** Where the project runs at all (requires-python). */
  care: Diagram
  /** The environments that the lock was made for: it has no answers elsewhere, and no files. */
  within: Diagram
  /** The same as texts; none: everywhere. */
  environments: readonly string[]
  root: Root
  byName: ReadonlyMap<string, readonly LockedPackage[]>
  /** Names whose constraints the project overrides. */
  overridden: ReadonlySet<string>
  /** Where a version may be, once two have met. */
  limits: Map<LockedPackage, Diagram>
  /** Where the lock means a version to be, once it has been asked. */
  meant: Map<LockedPackage, Diagram>
  /** Markers that were written already. */
  texts: Map<Diagram, string | undefined>
  problems: Problem[]
  warnings: Problem[]
}

export function createContext(lock: GraphLock, project: Project, extras: readonly string[], groups: readonly string[]): Context {
  const algebra = new MarkerAlgebra()
  const care = careOf(algebra, project.requiresPython ?? lock.requiresPython)
  const context: Context = {
    lock, project, algebra, care,
    within: TRUE,
    environments: [],
    root: rootPackage(lock, project),
    extras: new Set(extras),
    groups: new Set(groups),
    byName: groupBy(lock.packages, ({ name }) => name),
    overridden: overriddenNames(lock, project),
    limits: new Map(),
    meant: new Map(),
    texts: new Map(),
    problems: [],
    warnings: [],
  }
  bound(context, statedEnvironments(lock))
  return context
}

/** Environments that are all those of the project bound nothing. */
function bound(context: Context, environments: readonly string[]): void {
  const { algebra, care, lock } = context
  const within = environments.map((text) => markerOf(context, text, lock.file)).reduce((any, each) => algebra.or(any, each), FALSE)
  if (environments.length === 0 || algebra.implies(care, within)) return
  Object.assign(context, { within, environments })
}

/** What the lock says itself, and where it is for several projects the Pythons that they have in common. */
function statedEnvironments({ environments = [], metadata, requiresPython }: GraphLock): readonly string[] {
  if (!metadata?.shared || !requiresPython) return environments
  const pythons = markerOfPythons(requiresPython)
  return environments.length > 0 ? environments.map((each) => `(${each}) and ${pythons}`) : [pythons]
}

/** uv's lock names them; pdm's are in the project. */
function overriddenNames({ metadata }: GraphLock, { data }: Project): ReadonlySet<string> {
  const path = ['tool', 'pdm', 'resolution', 'overrides'].reduce<unknown>((table, key) => (isTable(table) ? table[key] : undefined), data)
  return new Set([...(metadata?.overridden ?? []), ...(isTable(path) ? Object.keys(path).map(normalizeName) : [])])
}

/** A requires-python that cannot be read implies nothing; the project's own checks name it. */
export const careOf = (algebra: MarkerAlgebra, requiresPython: string | undefined): Diagram =>
  requiresPython === undefined ? TRUE : algebra.requiresPython(requiresPython)

/** A marker's diagram; one that cannot be read becomes a problem, once, and holds everywhere, so that nothing is lost meanwhile. */
export function markerOf(context: Context, text: string | undefined, owner: string): Diagram {
  if (text === undefined || text === '') return TRUE
  try {
    return context.algebra.parse(text)
  } catch (error) {
    if (!(error instanceof MarkerError)) throw error
    addProblem(context, { code: 'bad-marker', fact: `A dependency of ${owner}: ${error.message}`, fix: 'Lock the project again', where: whereLocked(context, owner) })
    return TRUE
  }
}

export function addProblem({ problems }: Context, problem: Problem): void {
  if (!problems.some(({ code, fact }) => code === problem.code && fact === problem.fact)) problems.push(problem)
}

export function whereLocked({ lock }: Context, name: string, version?: string): Where {
  const line = lineOfPackage(lock.text, name, version)
  return line === undefined ? { file: lock.file } : { file: lock.file, line }
}

export const describeEdge = ({ name, extras, constraint }: Edge): string =>
  `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${constraint.join(' || ')}`
