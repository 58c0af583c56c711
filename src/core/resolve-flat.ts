import { ReleaseError } from '../errors.ts'
import type { FlatLock, GraphLock, LockedPackage } from './lock.ts'
import { FALSE } from './marker.ts'
import type { Diagram } from './marker.ts'
import type { Pins } from './pins.ts'
import type { Project } from './project.ts'
import type { Context } from './resolve-context.ts'
import { createContext, markerOf } from './resolve-context.ts'
import { makePins } from './resolve-result.ts'

/**
 * The pins of a lock without edges (Pipfile.lock, pylock.toml, requirements.txt): every package whose groups are chosen, where its
 * marker holds for the chosen extras and groups. There is nothing to walk, so there is nothing to put right either.
 */
export function resolveFlat(lock: FlatLock, project: Project, extras: readonly string[], groups: readonly string[]): Pins {
  const graph: GraphLock = { ...lock, kind: 'graph' }
  const context = createContext(graph, project, extras, groups)
  const chosen = new Set(groups.length > 0 ? groups : (lock.defaultGroups ?? []))
  const places = lock.packages.filter((locked) => isChosen(locked, chosen)).map((locked) => ({
    package: locked, section: '', arcs: [], reach: reachOf(context, locked, chosen),
  }))
  const pins = makePins(context, { places, demands: [] })
  if (context.problems.length > 0) throw new ReleaseError(context.problems)
  return pins
}

/** Without groups a package belongs to all. */
const isChosen = ({ groups }: LockedPackage, chosen: ReadonlySet<string>): boolean =>
  groups === undefined || groups.includes('default') || groups.some((group) => chosen.has(group))

function reachOf(context: Context, locked: LockedPackage, groups: ReadonlySet<string>): Diagram {
  const { algebra, extras } = context
  const marker = markerOf(context, locked.markers[''], locked.name)
  if (marker === FALSE) return FALSE
  return algebra.decide(marker, ({ variable, operator, value }) => {
    const has = operator === '!=' || operator === 'lacks' ? (set: ReadonlySet<string>) => !set.has(value) : (set: ReadonlySet<string>) => set.has(value)
    if (variable === 'extra' || variable === 'extras') return has(extras)
    return variable === 'dependency_groups' ? has(groups) : undefined
  })
}
