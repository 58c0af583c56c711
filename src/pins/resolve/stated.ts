/** What a lock's own marker of a package says, held against what needs the package. The pins follow the need; a difference is named. */
import { own } from '../../core/own.ts'
import type { LockedPackage } from '../lock.ts'
import { FALSE, TRUE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import { listed } from '../policy.ts'
import type { Context } from './context.ts'
import { markerOf } from './context.ts'

/**
 * Warnings `narrow-marker` (poetry 1.1 has a marker that leaves out environments) and `lost-marker` (poetry 2.1 has none, because
 * another group needs the package everywhere). Other formats have the marker on the edge, where it is compared by itself.
 */
export function noteStated(context: Context, reached: ReadonlyArray<{ locked: LockedPackage; reach: Diagram }>): void {
  const { lock, algebra, care } = context
  if (lock.format !== 'poetry') return
  const [narrow, lost] = [new Set<string>(), new Set<string>()]
  for (const { locked, reach } of reached) {
    const stated = statedMarker(context, locked)
    if (stated && !algebra.implies(reach, stated)) narrow.add(locked.name)
    if (stated && !algebra.implies(algebra.and(stated, care), reach)) lost.add(locked.name)
  }
  warn(context, 'narrow-marker', 'too narrow a marker for', narrow)
  // Before 2.1 a package without a marker says nothing.
  if (lock.version === '2.1') warn(context, 'lost-marker', 'lost a part of the marker of', lost)
}

function warn({ lock: { file }, warnings }: Context, code: string, what: string, packages: ReadonlySet<string>): void {
  if (packages.size === 0) return
  warnings.push({ code, fact: `${file} has ${what} ${listed([...packages])}`, fix: 'The pins follow what needs it; lock again with a current version of the tool', where: { file } })
}

/** For the groups at hand, with the chosen extras decided; undefined where it says nothing of these groups. */
function statedMarker(context: Context, { markers, groups, name }: LockedPackage): Diagram | undefined {
  const { algebra, extras } = context
  const filed = ['main', ...context.groups].filter((group) => groups?.includes(group))
  if (filed.length === 0) return undefined
  const any = filed.map((group) => markerOf(context, markers[''] ?? own(markers, group), name)).reduce((all, each) => algebra.or(all, each), FALSE)
  return any === TRUE ? TRUE : algebra.decide(any, ({ variable, value }) => (variable === 'extra' ? extras.has(value) : undefined))
}
