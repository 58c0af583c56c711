import { groupBy } from '../../core/group.ts'
import type { LockedPackage } from '../lock.ts'
import { FALSE, TRUE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import { markerText } from '../../markers/simplify.ts'
import type { Context } from './context.ts'
import { addProblem, describeEdge, whereLocked } from './context.ts'
import type { Demand, Walked } from './walk.ts'
import { compareVersions } from '../../core/version.ts'

/**
 * Keeps two versions of a package from meeting in one environment: the highest that nobody excludes there stays. Returns whether
 * limits were set, so that the walk must be done again.
 */
export function settleVersions(context: Context, { places, demands }: Walked): boolean {
  const reached = new Map<string, Array<{ package: LockedPackage; reach: Diagram }>>()
  for (const { package: locked, section, reach } of places) {
    if (!locked || section !== '' || (context.byName.get(locked.name)?.length ?? 0) < 2) continue
    const where = context.algebra.and(reach, context.care)
    if (where !== FALSE) reached.set(locked.name, [...(reached.get(locked.name) ?? []), { package: locked, reach: where }])
  }
  const several = new Map([...reached].filter(([, versions]) => versions.length > 1))
  const asked = groupBy(demands.filter(({ edge }) => several.has(edge.name)), ({ edge }) => edge.name)
  return [...several].map(([name, versions]) => settleName(context, versions, asked.get(name) ?? [])).includes(true)
}

type Version = { package: LockedPackage; reach: Diagram }

function settleName(context: Context, versions: readonly Version[], demands: readonly Demand[]): boolean {
  const { algebra, limits } = context
  const meeting = overlap(context, versions)
  if (meeting === FALSE) return false
  const highestFirst = [...versions].sort((a, b) => compareVersions(b.package.version, a.package.version))
  let open = meeting
  for (const { package: locked, reach } of highestFirst) {
    const here = algebra.and(algebra.and(open, reach), algebra.not(excluded(context, locked, demands)))
    const limit = algebra.or(algebra.not(meeting), here)
    limits.set(locked, algebra.and(limits.get(locked) ?? TRUE, limit))
    open = algebra.and(open, algebra.not(here))
  }
  if (open !== FALSE) addConflict(context, versions, demands, open)
  return true
}

function overlap({ algebra }: Context, versions: readonly Version[]): Diagram {
  let seen: Diagram = FALSE
  let twice: Diagram = FALSE
  for (const { reach } of versions) {
    twice = algebra.or(twice, algebra.and(seen, reach))
    seen = algebra.or(seen, reach)
  }
  return twice
}

/** Where some reached edge does not admit the version. */
function excluded({ algebra }: Context, locked: LockedPackage, demands: readonly Demand[]): Diagram {
  return demands
    .filter(({ admitted }) => admitted.length > 0 && !admitted.includes(locked))
    .reduce((any, { from, marker }) => algebra.or(any, algebra.and(from.reach, marker)), FALSE)
}

function addConflict(context: Context, versions: readonly Version[], demands: readonly Demand[], where: Diagram): void {
  const [first] = versions
  if (!first) return
  const { name } = first.package
  const list = versions.map((each) => each.package.version).sort(compareVersions).join(' and ')
  const marker = markerText(context.algebra, where, context.care)
  const asked = demands.map(({ from, edge }) => `${from.package?.name ?? (from.section || 'the project')} asks for ${describeEdge(edge)}`)
  addProblem(context, {
    code: 'conflicting-versions',
    fact: `${name} ${list} are both needed${marker ? ` where ${marker}` : ''}: ${[...new Set(asked)].slice(0, 4).join('; ')}`,
    fix: 'Choose extras that do not exclude one another',
    where: whereLocked(context, name),
  })
}
