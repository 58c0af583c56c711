import { lineWhere } from './locate.ts'
import { isName, normalizeName } from './names.ts'
import { readPoetryProject } from './project-poetry.ts'
import type { Requirement } from './requirement.ts'
import { RequirementError, parseRequirement } from './requirement.ts'
import { Shape, isTable, optional } from './shape.ts'
import type { Table } from './toml.ts'
import { readToml } from './toml.ts'

/** What pyproject.toml says, from `[project]` (PEP 621), `[dependency-groups]` (PEP 735) and the tools' own tables. */
export interface Project {
  /** As the caller named it, for messages. */
  file: string
  text: string
  /** Normalized by PEP 503; absent in a file without a project. */
  name?: string
  /** Absent when dynamic. */
  version?: string
  /** Absent when it says nothing; poetry's `||` may be in it. */
  requiresPython?: string
  dependencies: readonly Requirement[]
  /** By normalized name. */
  extras: Readonly<Record<string, readonly Requirement[]>>
  /** By normalized name; included groups are already in. */
  groups: Readonly<Record<string, readonly Requirement[]>>
  /** Fields of `[project]` that the build back end fills in. */
  dynamic: readonly string[]
  /** Console scripts: name to `module:function`. */
  scripts: Readonly<Record<string, string>>
  guiScripts: Readonly<Record<string, string>>
  build: { requires: readonly Requirement[]; backend?: string }
  /** The whole file, for the tools' own hashes. */
  data: Table
}

/**
 * Reads pyproject.toml.
 *
 * @throws ReleaseError (exit code 2) with every problem: `bad-toml`, `wrong-type`, `bad-requirement`, `bad-name`, `unknown-group`,
 *   `group-cycle`, each with file and line
 */
export function readProject(text: string, file = 'pyproject.toml'): Project {
  const data = readToml(text, file)
  const shape = new Shape(file, text)
  const project = shape.table(data.project, 'project')
  const tool = shape.table(data.tool, 'tool')
  const poetry = readPoetryProject(shape, shape.table(tool.poetry, 'tool.poetry'), project)
  const standard = readDependencies(shape, project)
  const groups = { ...poetry.groups, ...readGroups(shape, data, tool, poetry.groups) }
  const result: Project = {
    file,
    text,
    data,
    ...readIdentity(shape, project, poetry),
    ...(poetry.merge ? poetry.merge(standard) : standard),
    groups,
    dynamic: shape.strings(project.dynamic, 'project.dynamic'),
    scripts: { ...poetry.scripts, ...readScripts(shape, project.scripts, 'project.scripts') },
    guiScripts: readScripts(shape, project['gui-scripts'], 'project.gui-scripts'),
    build: readBuild(shape, data),
  }
  shape.finish()
  return result
}

function readIdentity(shape: Shape, project: Table, fallback: { name?: string; version?: string; requiresPython?: string }) {
  const name = shape.string(project.name, 'project.name') ?? fallback.name
  if (name !== undefined && !isName(name)) shape.add('bad-name', `'${name}' is not a name that a distribution can have`, 'Use letters, digits, ., - and _', 'project.name')
  return {
    ...optional('name', name === undefined ? undefined : normalizeName(name)),
    ...optional('version', shape.string(project.version, 'project.version') ?? fallback.version),
    ...optional('requiresPython', shape.string(project['requires-python'], 'project.requires-python') ?? fallback.requiresPython),
  }
}

export type Dependencies = Pick<Project, 'dependencies' | 'extras'>

function readDependencies(shape: Shape, project: Table): Dependencies {
  const optionalTable = shape.table(project['optional-dependencies'], 'project.optional-dependencies')
  const extras = Object.entries(optionalTable).map(([name, list]) => {
    const key = `project.optional-dependencies.${name}`
    return [normalizeName(name), readRequirements(shape, list, key)] as const
  })
  return { dependencies: readRequirements(shape, project.dependencies, 'project.dependencies'), extras: Object.fromEntries(extras) }
}

export function readRequirements(shape: Shape, value: unknown, key: string): Requirement[] {
  return shape.strings(value, key).flatMap((text) => readRequirement(shape, text, key) ?? [])
}

function readRequirement(shape: Shape, text: string, key: string): Requirement | undefined {
  try {
    return parseRequirement(text)
  } catch (error) {
    if (!(error instanceof RequirementError)) throw error
    const line = lineWhere(shape.text, (each) => each.includes(text))
    shape.add('bad-requirement', error.message, 'Write it as PEP 508 does: name[extra] >=1,<2; marker', key, line)
    return undefined
  }
}

/** PEP 735's groups with their includes, and the older tables of uv and pdm. */
function readGroups(shape: Shape, data: Table, tool: Table, known: Project['groups']): Record<string, Requirement[]> {
  const table = shape.table(data['dependency-groups'], 'dependency-groups')
  const raw = new Map(Object.entries(table).map(([name, list]) => [normalizeName(name), { name, list }]))
  const groups: Record<string, Requirement[]> = {}
  for (const name of raw.keys()) groups[name] = expandGroup({ shape, raw, known, path: [] }, name)
  for (const [name, list] of olderGroups(shape, tool)) groups[name] = [...(groups[name] ?? []), ...list]
  return groups
}

interface GroupWalk {
  shape: Shape
  raw: ReadonlyMap<string, { name: string; list: unknown }>
  known: Project['groups']
  path: readonly string[]
}

function expandGroup(walk: GroupWalk, name: string): Requirement[] {
  const { shape, raw, path } = walk
  const entry = raw.get(name)
  if (!entry) return [...(walk.known[name] ?? unknownGroup(walk, name))]
  const key = `dependency-groups.${entry.name}`
  if (path.includes(name)) {
    shape.add('group-cycle', `Dependency group ${[...path, name].join(' includes ')}`, 'Take one of the includes out', key)
    return []
  }
  const inner = { ...walk, path: [...path, name] }
  return shape.list(entry.list, key).flatMap((item) => groupItem(inner, item, key))
}

function groupItem(walk: GroupWalk, item: unknown, key: string): Requirement[] {
  if (typeof item === 'string') return [readRequirement(walk.shape, item, key)].filter((found) => found !== undefined)
  const included = isTable(item) ? item['include-group'] : undefined
  if (typeof included === 'string') return expandGroup(walk, normalizeName(included))
  walk.shape.add('wrong-type', `${key} has an entry that is neither a requirement nor {include-group = "…"}`, 'Correct it (PEP 735)', key)
  return []
}

function unknownGroup({ shape, path }: GroupWalk, name: string): Requirement[] {
  const key = `dependency-groups.${path.at(-1) ?? name}`
  shape.add('unknown-group', `Dependency group '${path.at(-1)}' includes '${name}', which does not exist`, 'Add the group or take the include out', key)
  return []
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

export function readScripts(shape: Shape, value: unknown, key: string): Record<string, string> {
  const entries = Object.entries(shape.table(value, key))
  return Object.fromEntries(entries.map(([name, target]) => [name, shape.string(target, `${key}.${name}`) ?? '']))
}

function readBuild(shape: Shape, data: Table): Project['build'] {
  const table = shape.table(data['build-system'], 'build-system')
  return {
    requires: readRequirements(shape, table.requires, 'build-system.requires'),
    ...optional('backend', shape.string(table['build-backend'], 'build-system.build-backend')),
  }
}

const WORD = /[A-Za-z0-9][\w.-]*/g

/** Where the project's file speaks of a requirement, for messages. */
export function lineOfRequirement(project: Pick<Project, 'text'>, name: string): number | undefined {
  return lineWhere(project.text, (line) => {
    if (line.startsWith('#') || line.startsWith('name')) return false
    return (line.match(WORD) ?? []).some((word) => normalizeName(word) === name)
  })
}
