import type { Problem } from '../../errors.ts'
import type { Edge, GraphLock, Lock, LockedMetadata } from '../lock.ts'
import { MarkerAlgebra, TRUE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import { MarkerError, parseMarker } from '../../markers/parse.ts'
import type { Comparison, Marker } from '../../markers/parse.ts'
import { normalizeName } from '../../core/names.ts'
import { own } from '../../core/own.ts'
import type { Project } from '../../core/project.ts'
import { lineOfRequirement } from '../../core/project.ts'
import { requiresPythonIntervals } from '../../markers/python-range.ts'
import type { Requirement } from '../../core/requirement.ts'
import { careOf } from '../resolve/context.ts'
import { isTable } from '../../core/shape.ts'
import { normalizeVersion, parseSpecifier } from '../../core/version.ts'

/** Compares the project with what uv.lock holds of its metadata: requires-python, every requirement with extras and markers, groups. */
export function checkUv(lock: Lock, project: Project): Problem[] {
  if (lock.kind !== 'graph') return []
  const python = checkPython(lock, project)
  const { metadata } = lock
  if (!metadata) return [...python, ...missingRoot(lock, project)]
  const algebra = new MarkerAlgebra()
  const task = { lock, project, algebra, outside: algebra.not(careOf(algebra, project.requiresPython)), sourced: sourcedNames(project) }
  return [...python, ...compareSection(task, wantedRoots(project), metadata.dependencies), ...compareGroups(task, metadata)]
}

interface Task {
  lock: Lock
  project: Project
  algebra: MarkerAlgebra
  /** Where the project does not run. */
  outside: Diagram
  /** Names whose entry `[tool.uv.sources]` changes: only that they are there is compared. */
  sourced: ReadonlySet<string>
}

type Wanted = Pick<Requirement, 'name' | 'extras' | 'constraint' | 'marker'>

function checkPython(lock: GraphLock, project: Project): Problem[] {
  const { metadata } = lock
  if (samePython(lock.requiresPython, project.requiresPython)) return []
  if (metadata?.shared && isWithin(lock.requiresPython ?? '', project.requiresPython ?? '')) return []
  const [then, now] = [lock.requiresPython ?? 'any version', project.requiresPython ?? 'none']
  return [outOfDate(lock, project, `${lock.file} was made for Python ${then}, the project requires ${now}`)]
}

function samePython(locked: string | undefined, wanted: string | undefined): boolean {
  // Without a requires-python uv takes that of the Python at hand.
  if (wanted === undefined) return true
  const [a, b] = [requiresPythonIntervals(locked ?? ''), requiresPythonIntervals(wanted)]
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Other members of a workspace may run on fewer Pythons, never on more. */
function isWithin(locked: string, wanted: string): boolean {
  const algebra = new MarkerAlgebra()
  return algebra.implies(algebra.requiresPython(locked), algebra.requiresPython(wanted))
}

function missingRoot(lock: Lock, project: Project): Problem[] {
  return [outOfDate(lock, project, `${lock.file} does not have the project '${project.name ?? ''}' in it`)]
}

function sourcedNames({ data }: Project): ReadonlySet<string> {
  const uv = isTable(data.tool) && isTable(data.tool.uv) ? data.tool.uv : {}
  return new Set(isTable(uv.sources) ? Object.keys(uv.sources).map(normalizeName) : [])
}

/** As uv writes them: those of an extra with `extra == "name"` in their marker. */
function wantedRoots(project: Project): Wanted[] {
  const optional = Object.entries(project.extras).flatMap(([extra, list]) => list.map((each) => ({ ...each, marker: withExtra(each.marker, extra) })))
  return [...project.dependencies, ...optional]
}

function withExtra(marker: string | undefined, extra: string): string {
  const own = `extra == "${extra}"`
  if (!marker) return own
  return `${/\bor\b/.test(marker) ? `(${marker})` : marker} and ${own}`
}

function compareGroups(task: Task, metadata: LockedMetadata): Problem[] {
  const names = new Set([...Object.keys(task.project.groups), ...Object.keys(metadata.groupDependencies)])
  return [...names].sort().flatMap((name) => compareSection(task, own(task.project.groups, name) ?? [], own(metadata.groupDependencies, name) ?? []))
}

function compareSection(task: Task, wanted: readonly Wanted[], locked: readonly Edge[]): Problem[] {
  if (sameTexts(wanted, locked)) return []
  const before = locked.map((edge) => ({ edge, spelling: fingerprint(task, edge) }))
  const after = wanted.map((edge) => ({ edge, spellings: [fingerprint(task, edge), ...(edge.marker === undefined ? [] : [fingerprint(task, edge, { asUv: true })])] }))
  const known = new Set(before.map(({ spelling }) => spelling))
  const asked = new Set(after.flatMap(({ spellings }) => spellings))
  const lost = after.filter(({ spellings }) => !spellings.some((spelling) => known.has(spelling))).map(({ edge }) => edge)
  const extra = before.filter(({ spelling }) => !asked.has(spelling)).map(({ edge }) => edge)
  const { lock, project } = task
  const names = [...new Set([...lost, ...extra].map(({ name }) => name))]
  return names.map((name) => {
    const [now, then] = [lost.find((each) => each.name === name), extra.find((each) => each.name === name)]
    return outOfDate(lock, project, `${project.file} ${describeChange(lock.file, now, then)}`, name)
  })
}

/** Nearly always they are the same to the letter, and no meaning has to be found out. */
function sameTexts(wanted: readonly Wanted[], locked: readonly Wanted[]): boolean {
  const [now, then] = [wanted, locked].map((list) => list.map((edge) => write(edge).replaceAll('"', "'")).sort().join('\n'))
  return now === then
}

function describeChange(file: string, now: Wanted | undefined, then: Wanted | undefined): string {
  if (!then) return `asks for ${write(now)}, which ${file} does not know`
  return now ? `asks for ${write(now)}, where ${file} has ${write(then)}` : `does not ask for ${write(then)} any more`
}

const write = (edge: Wanted | undefined): string =>
  edge ? `${edge.name}${edge.extras.length > 0 ? `[${edge.extras.join(',')}]` : ''}${edge.constraint.join(' || ')}${edge.marker ? ` ; ${edge.marker}` : ''}` : ''

/**
 * Two requirements are the same when this is: names, extras, clauses in any order, the marker's meaning. `asUv` leaves out what uv
 * drops from a marker: versions that are none, be it `python_version < "<3.10"` or the list in `python_version in "3.11, 3.13"`.
 */
function fingerprint(task: Task, { name, extras, constraint, marker }: Wanted, { asUv = false } = {}): string {
  if (task.sourced.has(name)) return name
  const clauses = constraint.flatMap((set) => parseSpecifier(set) ?? [{ operator: '', version: set }])
  const versions = clauses.map(({ operator, version }) => operator + (normalizeVersion(version) ?? version)).sort()
  return JSON.stringify([name, extras, versions, meaning(task, marker, asUv).id])
}

function meaning({ algebra, outside }: Task, text: string | undefined, asUv: boolean): Diagram {
  try {
    if (text === undefined) return TRUE
    if (!asUv) return algebra.or(algebra.parse(text), outside)
    const kept = withoutNoVersions(parseMarker(text))
    return algebra.or(kept ? algebra.of(kept) : TRUE, outside)
  } catch (error) {
    if (error instanceof MarkerError) return TRUE
    throw error
  }
}

/** Undefined: always. */
function withoutNoVersions(marker: Marker): Marker | undefined {
  if (marker.kind === 'compare') return isNoVersion(marker) ? undefined : marker
  const parts = marker.parts.map(withoutNoVersions)
  if (marker.kind === 'or' && parts.includes(undefined)) return undefined
  const kept = parts.filter((part) => part !== undefined)
  return kept.length > 0 ? { kind: marker.kind, parts: kept } : undefined
}

function isNoVersion({ variable, operator, value }: Comparison): boolean {
  if (!['python_version', 'python_full_version', 'implementation_version'].includes(variable)) return false
  const versions = operator === 'in' || operator === 'not in' ? value.trim().split(/\s+/) : [value.replace(/\.\*$/, '')]
  return versions.some((version) => normalizeVersion(version) === undefined)
}

function outOfDate(lock: Lock, project: Project, fact: string, name?: string): Problem {
  const line = name === undefined ? undefined : lineOfRequirement(project, name)
  return { code: 'lock-out-of-date', fact, fix: 'Run uv lock', where: line === undefined ? { file: lock.file } : { file: project.file, line } }
}
