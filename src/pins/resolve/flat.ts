import { ReleaseError } from '../../errors.ts'
import { groupBy } from '../../core/group.ts'
import { own } from '../../core/own.ts'
import type { FlatLock, GraphLock, LockedPackage } from '../lock.ts'
import { FALSE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import { markerText } from '../../markers/simplify.ts'
import type { Pins } from '../pins.ts'
import type { Project } from '../../core/project.ts'
import type { Context } from './context.ts'
import { addProblem, createContext, markerOf, whereLocked } from './context.ts'
import { makePins } from './result.ts'
import type { Place } from './walk.ts'

/**
 * The pins of a lock without edges (Pipfile.lock, pylock.toml, requirements.txt): every package whose groups are chosen, where its
 * marker holds for the chosen extras and groups. There is nothing to walk, so there is nothing to put right either.
 */
export function resolveFlat(lock: FlatLock, project: Project, extras: readonly string[], groups: readonly string[]): Pins {
  const graph: GraphLock = { ...lock, kind: 'graph' }
  const context = createContext(graph, project, extras, groups)
  const chosen = new Set(['default', ...(groups.length > 0 ? groups : (lock.defaultGroups ?? []))])
  const places = lock.packages.map((locked): Place => ({ package: locked, section: '', arcs: [], reach: reachOf(context, locked, chosen) }))
  checkMeetings(context, places)
  noteIndifference(context, lock)
  const pins = makePins(context, { places, demands: [] })
  if (context.problems.length > 0) throw new ReleaseError(context.problems)
  return pins
}

/** A package without groups belongs to all of them. */
function reachOf(context: Context, locked: LockedPackage, chosen: ReadonlySet<string>): Diagram {
  const { algebra, within } = context
  const filed = locked.groups?.filter((group) => chosen.has(group)) ?? ['']
  const any = filed.map((group) => markerOf(context, own(locked.markers, group), locked.name)).reduce((all, each) => algebra.or(all, each), FALSE)
  return any === FALSE ? FALSE : algebra.and(within, decideChoice(context, any, chosen))
}

function decideChoice({ algebra, extras }: Context, marker: Diagram, groups: ReadonlySet<string>): Diagram {
  return algebra.decide(marker, ({ variable, value }) => {
    if (variable === 'dependency_groups') return groups.has(value)
    return variable === 'extra' || variable === 'extras' ? extras.has(value) : undefined
  })
}

function checkMeetings(context: Context, places: readonly Place[]): void {
  const { algebra, care } = context
  for (const [name, same] of groupBy(places, (place) => place.package?.name ?? '')) {
    let seen: Diagram = FALSE
    for (const { reach } of same.length > 1 ? same : []) {
      const meeting = algebra.and(algebra.and(seen, reach), care)
      if (meeting !== FALSE) addMeeting(context, name, same, markerText(algebra, meeting, care))
      seen = algebra.or(seen, reach)
    }
  }
}

function addMeeting(context: Context, name: string, same: readonly Place[], where: string | undefined): void {
  const versions = same.map((place) => place.package?.version).join(' and ')
  addProblem(context, {
    code: 'conflicting-versions',
    fact: `${name} ${versions} are both locked${where ? ` where ${where}` : ''}`,
    fix: 'Choose extras and groups that do not exclude one another, or lock again',
    where: whereLocked(context, name),
  })
}

function noteIndifference({ extras, warnings }: Context, { file, extras: known }: FlatLock): void {
  if (extras.size === 0 || known !== undefined) return
  const fact = `${file} cannot tell extras apart: its pins are the same for every choice`
  warnings.push({ code: 'lock-without-extras', fact, fix: 'Use one such file for each role, or a lock that knows the extras', where: { file } })
}
