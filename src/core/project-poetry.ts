import { byName, type RawGroups } from './groups.ts'
import { normalizeName } from './names.ts'
import { bothConstraints, bothMarkers, fromPoetryConstraint, platformMarker, pythonMarker } from './poetry-constraint.ts'
import type { Dependencies } from './project.ts'
import type { Requirement } from './requirement.ts'
import { sortedUnique } from './requirement.ts'
import type { Shape } from './shape.ts'
import { isTable, optional } from './shape.ts'
import type { Table } from './toml.ts'

interface PoetryProject {
  name?: string
  version?: string
  requiresPython?: string
  groups: RawGroups
  scripts: Record<string, string>
  /** What becomes of `[project]`'s dependencies; absent where `[tool.poetry]` has none of its own. */
  merge?: (standard: Dependencies) => Dependencies
}

/**
 * `[tool.poetry]`: the whole project before poetry 2; beside `[project]` it only adds to what that says (poetry-core,
 * `DependencyGroup.dependencies_for_locking`).
 */
export function readPoetryProject(shape: Shape, poetry: Table, project: Table): PoetryProject {
  const { python, ...table } = shape.table(poetry.dependencies, 'tool.poetry.dependencies')
  const own = readPoetryDependencies(shape, table, 'tool.poetry.dependencies')
  const standard = project.dependencies !== undefined || project['optional-dependencies'] !== undefined
  const extras = shape.table(poetry.extras, 'tool.poetry.extras')
  const merge = standard ? (given: Dependencies) => enrich(given, own) : () => legacyDependencies(shape, own, extras)
  return {
    ...optional('name', shape.string(poetry.name, 'tool.poetry.name')),
    ...optional('version', shape.string(poetry.version, 'tool.poetry.version')),
    ...optional('requiresPython', typeof python === 'string' ? fromPoetryConstraint(python).join('||') || undefined : undefined),
    groups: readPoetryGroups(shape, poetry),
    scripts: readPoetryScripts(poetry),
    ...(own.length > 0 ? { merge } : {}),
  }
}

interface PoetryRequirement extends Requirement {
  isOptional: boolean
}

function readPoetryDependencies(shape: Shape, table: Table, key: string): PoetryRequirement[] {
  return Object.entries(table).flatMap(([name, value]) => {
    const entries = Array.isArray(value) ? value : [value]
    return entries.map((entry, i) => readPoetryDependency(shape, name, entry, Array.isArray(value) ? `${key}.${name}[${i}]` : `${key}.${name}`))
  })
}

function readPoetryDependency(shape: Shape, name: string, value: unknown, key: string): PoetryRequirement {
  if (typeof value === 'string') return { ...plain(name), constraint: fromPoetryConstraint(value) }
  const table = shape.table(value, key)
  const text = (field: string): string | undefined => shape.string(table[field], `${key}.${field}`)
  const platform = text('platform')
  const conditions = [text('markers'), pythonMarker(text('python') ?? '*'), platform && platformMarker(platform)]
  return {
    ...plain(name),
    constraint: fromPoetryConstraint(text('version') ?? '*'),
    extras: sortedUnique(shape.strings(table.extras, `${key}.extras`).map(normalizeName)),
    isOptional: table.optional === true,
    ...optional('marker', conditions.reduce(bothMarkers, undefined)),
    ...optional('url', table.git === undefined ? text('url') : `git+${text('git')}`),
    ...optional('path', text('path') ?? text('file')),
  }
}

const plain = (name: string): PoetryRequirement => ({ name: normalizeName(name), extras: [], constraint: [], isOptional: false })

const strip = ({ isOptional: _, ...requirement }: PoetryRequirement): Requirement => requirement

/** Before poetry 2: what is optional, or named by an extra, is in by its extras only (poetry-core writes the metadata so), the others always. */
function legacyDependencies(shape: Shape, own: readonly PoetryRequirement[], extras: Table): Dependencies {
  const byExtra = Object.entries(extras).map(([extra, list]) => {
    const names = new Set(shape.strings(list, `tool.poetry.extras.${extra}`).map((text) => normalizeName(/^[\w.-]*/.exec(text)?.[0] ?? '')))
    return [normalizeName(extra), own.filter(({ name }) => names.has(name)).map(strip)] as const
  })
  const named = new Set(byExtra.flatMap(([, list]) => list.map(({ name }) => name)))
  return { dependencies: own.filter(({ name, isOptional }) => !isOptional && !named.has(name)).map(strip), extras: Object.fromEntries(byExtra) }
}

/** What `[tool.poetry.dependencies]` says of a dependency of `[project]` narrows it; several entries split it. */
function enrich(standard: Dependencies, own: readonly PoetryRequirement[]): Dependencies {
  const poetry = own.map(strip)
  const extras = Object.entries(standard.extras).map(([name, list]) => [name, enrichAll(list, poetry)] as const)
  return { dependencies: enrichAll(standard.dependencies, poetry), extras: Object.fromEntries(extras) }
}

export const enrichAll = (standard: readonly Requirement[], poetry: readonly Requirement[]): Requirement[] =>
  standard.flatMap((requirement) => {
    const richer = poetry.filter(({ name }) => name === requirement.name)
    return richer.length === 0 ? [requirement] : richer.map((entry) => narrow(requirement, entry))
  })

function narrow(requirement: Requirement, entry: Requirement): Requirement {
  return {
    ...requirement,
    constraint: bothConstraints(requirement.constraint, entry.constraint),
    ...optional('marker', bothMarkers(requirement.marker, entry.marker)),
    ...optional('url', requirement.url ?? entry.url),
    ...optional('path', entry.path),
  }
}

function readPoetryGroups(shape: Shape, poetry: Table): RawGroups {
  const dev = shape.table(poetry['dev-dependencies'], 'tool.poetry.dev-dependencies')
  const groups = byName(shape, shape.table(poetry.group, 'tool.poetry.group'), (value, name) => {
    const key = `tool.poetry.group.${name}`
    const table = shape.table(value, key)
    const own = readPoetryDependencies(shape, shape.table(table.dependencies, `${key}.dependencies`), `${key}.dependencies`)
    const includes = shape.strings(table['include-groups'], `${key}.include-groups`).map((group) => ({ group: normalizeName(group), key: `${key}.include-groups` }))
    return { own: own.map(strip), includes, key }
  })
  if (Object.keys(dev).length === 0) return groups
  const known = groups.get('dev') ?? { own: [], includes: [], key: 'tool.poetry.dev-dependencies' }
  return groups.set('dev', { ...known, own: [...known.own, ...readPoetryDependencies(shape, dev, 'tool.poetry.dev-dependencies').map(strip)] })
}

/** A script is `module:function` or a table with it under `reference` or `callable`. */
function readPoetryScripts(poetry: Table): Record<string, string> {
  const entries = isTable(poetry.scripts) ? Object.entries(poetry.scripts) : []
  return Object.fromEntries(entries.flatMap(([name, value]) => {
    const target = isTable(value) ? (value.reference ?? value.callable) : value
    return typeof target === 'string' ? [[name, target] as const] : []
  }))
}
