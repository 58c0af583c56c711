import { own } from '../../core/own.ts'
import type { Edge, LockedPackage, Source } from '../lock.ts'
import { FALSE, TRUE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import type { Context } from './context.ts'
import { careOf, markerOf } from './context.ts'
import type { RootEdge } from './root.ts'
import { decideExtra } from './extra.ts'
import type { Demand, Place } from './walk.ts'
import { satisfies } from '../../core/version.ts'

export interface Selection extends Pick<Demand, 'admitted' | 'marker' | 'unassigned'> {
  /** Which version serves the edge where. */
  choices: ReadonlyArray<{ package: LockedPackage; marker: Diagram }>
}

/** Which of the locked versions of a package an edge leads to, and where. */
export function select(context: Context, edge: RootEdge, marker: Diagram, owner: string): Selection {
  if (edge.locked) return selectLocked(context, edge, edge.locked, marker, owner)
  const admitted = candidates(context, edge)
  const [only] = admitted
  if (admitted.length > 1) return selectAmong(context, admitted, marker)
  return { admitted, marker, unassigned: FALSE, choices: only ? [{ package: only, marker: limited(context, only, marker) }] : [] }
}

/** The one package of that name is taken as it is: the lock has solved the constraints. Among several they decide. */
function candidates({ byName }: Context, edge: Edge): readonly LockedPackage[] {
  const known = byName.get(edge.name) ?? []
  if (known.length < 2) return known
  const byVersion = edge.version === undefined ? known : known.filter(({ version }) => version === edge.version)
  const fitting = byVersion.filter(({ version }) => admits(edge, version))
  const named = fitting.filter(({ source }) => isNamed(edge, source))
  return named.length > 0 ? named : fitting
}

/** Whether the edge says where it comes from, and it is from there: the same version may be on two indexes, with other files. */
function isNamed({ url, index }: Edge, source: Source): boolean {
  if (source.kind === 'index') return index !== undefined && source.url === index
  return url !== undefined && ('path' in source ? source.path === url : url.includes(source.url ?? '\0'))
}

export const admits = ({ constraint }: Edge, version: string): boolean =>
  constraint.length === 0 || constraint.some((set) => satisfies(version, set))

function selectAmong(context: Context, admitted: readonly LockedPackage[], marker: Diagram): Selection {
  const { algebra } = context
  const meant = admitted.map((locked) => algebra.and(marker, meantFor(context, locked)))
  const unassigned = algebra.and(marker, algebra.not(meant.reduce((any, each) => algebra.or(any, each))))
  const choices = admitted.map((locked, i) => {
    const where = algebra.or(meant[i] as Diagram, algebra.and(unassigned, pythonOf(context, locked)))
    return { package: locked, marker: limited(context, locked, where) }
  })
  return { admitted, marker, unassigned, choices }
}

/** Where the lock means a version to be: its markers for the groups at hand, and the Pythons it runs on. */
function meantFor(context: Context, locked: LockedPackage): Diagram {
  const known = context.meant.get(locked) ?? findMeant(context, locked)
  context.meant.set(locked, known)
  return known
}

function findMeant(context: Context, locked: LockedPackage): Diagram {
  const { algebra, extras } = context
  const texts = relevantMarkers(context, locked)
  const any = texts.map((text) => markerOf(context, text, locked.name)).reduce((all, each) => algebra.or(all, each), texts.length > 0 ? FALSE : TRUE)
  const decided = algebra.decide(any, ({ variable, value }) => (variable === 'extra' ? extras.has(value) : undefined))
  return algebra.and(decided, pythonOf(context, locked))
}

const pythonOf = ({ algebra }: Context, { requiresPython }: LockedPackage): Diagram => careOf(algebra, requiresPython)

/** poetry 2.1 has a marker for each group; a group without one needs the version everywhere. */
function relevantMarkers({ groups }: Context, { markers, groups: filed }: LockedPackage): readonly string[] {
  if (markers[''] !== undefined) return [markers['']]
  if (Object.keys(markers).length === 0) return []
  return ['main', ...groups].filter((group) => filed?.includes(group)).map((group) => own(markers, group) ?? '')
}

const limited = ({ algebra, limits }: Context, locked: LockedPackage, marker: Diagram): Diagram =>
  algebra.and(marker, limits.get(locked) ?? TRUE)

/**
 * uv says for each root requirement which version it got where. Both the project's marker and the lock's must hold: a marker that uv
 * could not express is missing in its lock, not in the project. Overridden requirements are as the lock has them.
 */
function selectLocked(context: Context, edge: RootEdge, locked: readonly Edge[], own: Diagram, owner: string): Selection {
  const { algebra, overridden } = context
  const marker = overridden.has(edge.name) ? TRUE : own
  const answers = locked.flatMap((answer) => {
    const where = algebra.and(marker, decideRoot(context, markerOf(context, answer.marker, owner)))
    return candidates(context, { ...answer, constraint: [] }).map((each) => ({ package: each, marker: limited(context, each, where) }))
  })
  const admitted = [...new Set(answers.map((answer) => answer.package))]
  noteLostMarker(context, edge, locked, owner)
  return { admitted, marker, unassigned: FALSE, choices: answers }
}

const ROOT: Place = { section: '', reach: TRUE, arcs: [] }

const decideRoot = (context: Context, diagram: Diagram): Diagram =>
  context.algebra.decide(diagram, (clause) => decideExtra(context, ROOT, clause))

function noteLostMarker(context: Context, edge: RootEdge, locked: readonly Edge[], owner: string): void {
  const { algebra, care, within, lock, overridden, warnings } = context
  if (overridden.has(edge.name)) return
  const anyOf = (texts: ReadonlyArray<string | undefined>): Diagram =>
    texts.map((text) => decideRoot(context, markerOf(context, text, owner))).reduce((all, each) => algebra.or(all, each), FALSE)
  const stated = algebra.and(anyOf(locked.map(({ marker }) => marker)), algebra.and(care, within))
  if (algebra.implies(stated, anyOf(edge.siblings ?? []))) return
  const fact = `${lock.file} has lost a part of the marker of ${edge.name} (${edge.marker ?? ''})`
  if (warnings.some((warning) => warning.fact === fact)) return
  warnings.push({ code: 'lost-marker', fact, fix: 'The pins follow the project; write the marker in a form that the lock tool keeps', where: { file: lock.file } })
}
