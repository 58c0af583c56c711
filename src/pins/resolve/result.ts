import { filesOf } from '../lock.ts'
import type { LockedFile, LockedFiles, LockedPackage } from '../lock.ts'
import { FALSE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import { markerText } from '../../markers/simplify.ts'
import type { Pin, PinSource, Pins } from '../pins.ts'
import { lineWhere } from '../../core/locate.ts'
import { lineOfRequirement } from '../../core/project.ts'
import { sortedUnique } from '../../core/requirement.ts'
import type { Context } from './context.ts'
import { addProblem, describeEdge, whereLocked } from './context.ts'
import type { Demand, Walked } from './walk.ts'
import { admits } from './select.ts'
import { noteStated } from './stated.ts'
import { optional } from '../../core/shape.ts'
import { compareVersions } from '../../core/version.ts'

/** The pins of what was reached. Problems go to the context. */
export function makePins(context: Context, { places, demands }: Walked): Pins {
  const reached = new Map<LockedPackage, { reach: Diagram; extras: string[] }>()
  for (const { package: locked, section, reach } of places) {
    const where = context.algebra.and(reach, context.care)
    if (!locked || where === FALSE) continue
    const entry = reached.get(locked)
    if (!entry) reached.set(locked, { reach: section === '' ? where : FALSE, extras: section === '' ? [] : section.split(',') })
    else if (section === '') entry.reach = where
    else entry.extras.push(...section.split(','))
  }
  for (const demand of demands) checkDemand(context, demand)
  noteStated(context, [...reached].map(([locked, { reach }]) => ({ locked, reach })))
  const pins = [...reached].flatMap(([locked, { reach, extras }]) => makePin(context, locked, reach, extras) ?? [])
  return {
    ...optional('requiresPython', context.project.requiresPython ?? context.lock.requiresPython),
    ...optional('environments', context.environments.length > 0 ? context.environments : undefined),
    extras: [...context.extras],
    groups: [...context.groups],
    pins: sortPins(pins),
    warnings: context.warnings,
  }
}

export const sortPins = (pins: readonly Pin[]): Pin[] =>
  [...pins].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : compareVersions(a.version, b.version)))

/** Most pins share their markers with others. */
function textOf({ algebra, care, texts }: Context, reach: Diagram): string | undefined {
  if (!texts.has(reach)) texts.set(reach, markerText(algebra, reach, care))
  return texts.get(reach)
}

function makePin(context: Context, locked: LockedPackage, reach: Diagram, extras: readonly string[]): Pin | undefined {
  const text = textOf(context, reach)
  const source = hashableSource(context, locked)
  if (text === undefined || !source) return undefined
  if (locked.version === '' && source.kind === 'index') addNotPinned(context, locked)
  else if (!isHashed(locked.files)) addMissingHash(context, locked)
  return {
    name: locked.name,
    version: locked.version,
    ...(text ? { marker: text } : {}),
    extras: sortedUnique(extras),
    files: source.kind === 'url' ? filesOf(locked).map((file): LockedFile => ({ ...file, url: file.url ?? source.url })) : locked.files,
    source,
  }
}

const isHashed = (files: LockedFiles): boolean => 'read' in files || (files.length > 0 && files.every(({ hashes }) => hashes.length > 0))

function addNotPinned(context: Context, { name }: LockedPackage): void {
  addProblem(context, {
    code: 'not-pinned',
    fact: `${name} is in the lock without a version`,
    fix: 'Lock again where it is needed (some tools leave out what other platforms need), or use a lock for all platforms',
    where: whereLocked(context, name),
  })
}

function addMissingHash(context: Context, locked: LockedPackage): void {
  const { name, version } = locked
  addProblem(context, {
    code: 'missing-hash',
    fact: `${name} ${version} has ${filesOf(locked).length === 0 ? 'no hash' : 'a file without a hash'} in the lock`,
    fix: 'Lock again with a tool and an index that give hashes',
    where: whereLocked(context, name, version),
  })
}

function hashableSource(context: Context, { name, version, source }: LockedPackage): PinSource | undefined {
  if (source.kind === 'index' || source.kind === 'url' || source.kind === 'release') return source
  const origin = { git: 'a git repository', path: 'a file of this machine', directory: 'a directory of this machine' }[source.kind]
  const place = 'path' in source ? source.path : source.url
  addProblem(context, {
    code: 'unhashable-dependency',
    fact: `${name} comes from ${origin} (${place}), which no hash can pin for others`,
    fix: `${source.kind === 'path' ? 'Depend' : "Name it under 'native.vendor' in release.yaml: the release builds it into a wheel of its own, with a hash. Or depend"} on a released version, on an archive by URL that the lock has a hash of, or publish it to an index of yours and lock it from there`,
    // In requirements.txt such a one may have no name but its place.
    where: { ...optional('line', lineWhere(context.lock.text, (line) => line.includes(place))), ...whereLocked(context, name, version || undefined) },
  })
  return undefined
}

/** An edge into nothing, or a root requirement that its only locked version does not satisfy. */
function checkDemand(context: Context, demand: Demand): void {
  const { algebra, care } = context
  const { from, edge, marker, admitted, unassigned } = demand
  const where = algebra.and(from.reach, marker)
  if (admitted.length === 0 && algebra.and(where, care) !== FALSE) addNotInLock(context, demand)
  if (!from.package && where !== FALSE && isOutOfStep(context, demand)) addNotInLock(context, demand)
  const narrow = unassigned === FALSE ? FALSE : algebra.and(algebra.and(from.reach, unassigned), care)
  if (narrow !== FALSE) addNarrow(context, edge.name, markerText(algebra, narrow, care) ?? '')
}

/** The only locked version is taken without looking at constraints, but the project's own must hold, unless it overrides them. */
const isOutOfStep = ({ overridden }: Context, { edge, admitted }: Demand): boolean =>
  admitted.length > 0 && !overridden.has(edge.name) && !admitted.some(({ version }) => admits(edge, version))

function addNarrow({ lock, warnings }: Context, name: string, where: string): void {
  const fact = `${lock.file} has several versions of ${name}, and none of them for ${where || 'any environment'}`
  if (warnings.some((warning) => warning.fact === fact)) return
  warnings.push({ code: 'narrow-marker', fact, fix: 'The highest that fits is pinned there; lock again with a current version of the tool', where: { file: lock.file } })
}

function addNotInLock(context: Context, { from, edge }: Demand): void {
  const { project, lock, byName } = context
  const others = byName.get(edge.name)?.map(({ version }) => version) ?? []
  const line = lineOfRequirement(project, edge.name)
  const owner = from.package
  addProblem(context, {
    code: 'not-in-lock',
    fact: `${lock.file} has no version of ${describeEdge(edge)}${others.length > 0 ? ` (only ${others.join(', ')})` : ''}, which ${owner ? `${owner.name} ${owner.version}` : 'the project'} needs`,
    fix: 'Lock the project again',
    where: owner ? whereLocked(context, owner.name, owner.version) : { file: project.file, ...optional('line', line) },
  })
}
