/** Dependency groups: PEP 735's, poetry's beside or instead of them, and the older tables of uv and pdm. */
import { normalizeName } from './names.ts'
import { own } from './own.ts'
import { bothMarkers } from './poetry-constraint.ts'
import type { Project } from './project.ts'
import { markerOfPythons, readRequirement, readRequirements, readRequiresPython } from './read-requirements.ts'
import { sortedUnique, type Requirement } from './requirement.ts'
import { isTable, optional, type Shape } from './shape.ts'
import type { Table } from './toml.ts'

/** A group as one table has it. */
export interface RawGroup {
  own: Requirement[]
  /** Other groups, by normalized name, whose requirements it has too; and the key that says so. */
  includes: { group: string; key: string }[]
  key: string
}
export type RawGroups = ReadonlyMap<string, RawGroup>

/** What becomes of a group's own requirements where poetry has a group of that name too. */
type Enrich = (standard: readonly Requirement[], poetry: readonly Requirement[]) => Requirement[]

/**
 * Every group by its normalized name, with what it includes in it.
 *
 * Problems `unknown-group`, `group-cycle` (PEP 735, and poetry's own `include-groups`), `duplicate-group`.
 */
export function readGroups(shape: Shape, data: Table, poetry: RawGroups, enrich: Enrich): Project['groups'] {
  const groups = join(readStandard(shape, data), poetry, enrich)
  checkIncludes(shape, groups)
  const pythons = uvPythons(shape, data)
  const expanded = Object.fromEntries([...groups.keys()].map((name) => [name, reachable(groups, pythons, name).flatMap(({ group, within }) => (groups.get(group)?.own ?? []).map((each) => restrict(each, within)))]))
  for (const [name, list] of olderGroups(shape, shape.table(data.tool, 'tool'))) expanded[name] = [...(own(expanded, name) ?? []), ...list]
  return expanded
}

function readStandard(shape: Shape, data: Table): RawGroups {
  return byName(shape, shape.table(data['dependency-groups'], 'dependency-groups'), (list, name) => {
    const key = `dependency-groups.${name}`
    const group: RawGroup = { own: [], includes: [], key }
    for (const item of shape.list(list, key)) addItem(shape, group, item)
    return group
  })
}

function addItem(shape: Shape, { own, includes, key }: RawGroup, item: unknown): void {
  const included = isTable(item) ? item['include-group'] : undefined
  if (typeof item === 'string') own.push(...readRequirement(shape, item, key))
  else if (typeof included === 'string') includes.push({ group: normalizeName(included), key })
  else shape.add('wrong-type', `${key} has an entry that is neither a requirement nor {include-group = "…"}`, 'Correct it (PEP 735)', key)
}

/** Two spellings of one name would hide each other. */
export function byName(shape: Shape, table: Table, read: (value: unknown, name: string) => RawGroup): Map<string, RawGroup> {
  const groups = new Map<string, RawGroup>()
  for (const [name, value] of Object.entries(table)) {
    const group = read(value, name)
    const known = groups.get(normalizeName(name))
    if (known) shape.add('duplicate-group', `${known.key} and ${group.key} are the same group`, 'Put them together under one name (PEP 735)', group.key)
    groups.set(normalizeName(name), group)
  }
  return groups
}

/** One group in both tables has the includes of both; poetry's requirements only narrow those of the standard (poetry-core, `DependencyGroup`). */
function join(standard: RawGroups, poetry: RawGroups, enrich: Enrich): RawGroups {
  const both = [...standard].map(([name, group]): [string, RawGroup] => {
    const other = poetry.get(name)
    if (!other) return [name, group]
    const own = group.own.length > 0 ? enrich(group.own, other.own) : other.own
    return [name, { ...group, own, includes: [...group.includes, ...other.includes] }]
  })
  return new Map([...poetry, ...both])
}

/** A group, and the markers of the Pythons that all groups on the way to it keep to. */
interface Reached {
  group: string
  within: readonly string[]
}

/** The marker of a group that says one, by the group's name. */
type Pythons = ReadonlyMap<string, readonly string[]>

function reachable(groups: RawGroups, pythons: Pythons, from: string): Reached[] {
  const seen = new Map<string, Reached>()
  const add = (group: string, before: readonly string[]): void => {
    const within = sortedUnique([...before, ...(pythons.get(group) ?? [])])
    const key = [group, ...within].join('\0')
    if (!seen.has(key)) seen.set(key, { group, within })
  }
  add(from, [])
  for (const { group, within } of seen.values()) for (const each of groups.get(group)?.includes ?? []) add(each.group, within)
  return [...seen.values()]
}

const restrict = (requirement: Requirement, within: readonly string[]): Requirement =>
  within.length === 0 ? requirement : { ...requirement, ...optional('marker', within.reduce(bothMarkers, requirement.marker)) }

/** `[tool.uv.dependency-groups]`: a group's own `requires-python`, as a marker. */
function uvPythons(shape: Shape, data: Table): Pythons {
  const uv = shape.table(shape.table(data.tool, 'tool').uv, 'tool.uv')
  const settings = Object.entries(shape.table(uv['dependency-groups'], 'tool.uv.dependency-groups'))
  return new Map(settings.flatMap(([name, value]) => {
    const key = `tool.uv.dependency-groups.${name}`
    const pythons = readRequiresPython(shape, shape.table(value, key)['requires-python'], `${key}.requires-python`)
    return pythons ? [[normalizeName(name), [markerOfPythons(pythons)]] as const] : []
  }))
}

function checkIncludes(shape: Shape, groups: RawGroups): void {
  for (const [name, { includes }] of groups) {
    for (const unknown of includes.filter(({ group }) => !groups.has(group))) {
      shape.add('unknown-group', `Dependency group '${name}' includes '${unknown.group}', which does not exist`, 'Add the group or take the include out', unknown.key)
    }
    const cycle = wayBack(groups, name)
    // Each cycle is told once, by the first of its names.
    if (cycle?.every((each) => each >= name)) shape.add('group-cycle', `Dependency group ${cycle.join(' includes ')}`, 'Take one of the includes out', includes[0]?.key ?? '')
  }
}

/** The shortest way from a group to itself: `[a, b, a]`. */
function wayBack(groups: RawGroups, from: string): string[] | undefined {
  const ways = new Map<string, string[]>([['', [from]]])
  for (const way of ways.values()) {
    for (const { group: next } of groups.get(way.at(-1) as string)?.includes ?? []) {
      if (next === from) return [...way, next]
      if (!ways.has(next)) ways.set(next, [...way, next])
    }
  }
  return undefined
}

function olderGroups(shape: Shape, tool: Table): Array<[string, Requirement[]]> {
  const uv = shape.table(tool.uv, 'tool.uv')
  const pdm = shape.table(shape.table(tool.pdm, 'tool.pdm')['dev-dependencies'], 'tool.pdm.dev-dependencies')
  const ofUv = readRequirements(shape, uv['dev-dependencies'], 'tool.uv.dev-dependencies')
  const ofPdm = Object.entries(pdm).map(([name, list]): [string, Requirement[]] => [
    normalizeName(name),
    // `-e file:///…` is pdm's own way of naming a directory; it can never be pinned and has no name.
    readRequirements(shape, shape.strings(list, `tool.pdm.dev-dependencies.${name}`).filter((text) => !text.startsWith('-e ')), `tool.pdm.dev-dependencies.${name}`),
  ])
  return ofUv.length > 0 ? [['dev', ofUv], ...ofPdm] : ofPdm
}
