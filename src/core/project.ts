import { readGroups } from './groups.ts'
import { lineWhere } from './locate.ts'
import { isName, normalizeName } from './names.ts'
import { fromPoetryConstraint } from './poetry-constraint.ts'
import { enrichAll, readPoetryProject } from './project-poetry.ts'
import { readRequirements, readRequiresPython } from './read-requirements.ts'
import type { Requirement } from './requirement.ts'
import { Shape, optional } from './shape.ts'
import type { Table } from './toml.ts'
import { readToml } from './toml.ts'
import { parseSpecifier } from './version.ts'

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
 *   `group-cycle`, `duplicate-group`, each with file and line
 */
export function readProject(text: string, file = 'pyproject.toml'): Project {
  const data = readToml(text, file)
  const shape = new Shape(file, text)
  const project = shape.table(data.project, 'project')
  const tool = shape.table(data.tool, 'tool')
  const poetry = readPoetryProject(shape, shape.table(tool.poetry, 'tool.poetry'), project)
  const standard = readDependencies(shape, project)
  const result: Project = {
    file,
    text,
    data,
    ...readIdentity(shape, project, poetry),
    ...optional('requiresPython', readPythons(shape, project['requires-python'], tool) ?? poetry.requiresPython),
    ...(poetry.merge ? poetry.merge(standard) : standard),
    groups: readGroups(shape, data, poetry.groups, enrichAll),
    dynamic: shape.strings(project.dynamic, 'project.dynamic'),
    scripts: { ...poetry.scripts, ...readScripts(shape, project.scripts, 'project.scripts') },
    guiScripts: readScripts(shape, project['gui-scripts'], 'project.gui-scripts'),
    build: readBuild(shape, data),
  }
  shape.finish()
  return result
}

function readIdentity(shape: Shape, project: Table, fallback: { name?: string; version?: string }) {
  const name = shape.string(project.name, 'project.name') ?? fallback.name
  if (name !== undefined && !isName(name)) shape.add('bad-name', `'${name}' is not a name that a distribution can have`, 'Use letters, digits, ., - and _', 'project.name')
  return {
    ...optional('name', name === undefined ? undefined : normalizeName(name)),
    ...optional('version', shape.string(project.version, 'project.version') ?? fallback.version),
  }
}

/** poetry takes a constraint of its own there too (`^3.11`), and writes what it means into the metadata. */
function readPythons(shape: Shape, value: unknown, { poetry }: Table): string | undefined {
  const own = poetry !== undefined && typeof value === 'string' && !parseSpecifier(value)
  return own ? fromPoetryConstraint(value).join('||') || undefined : readRequiresPython(shape, value, 'project.requires-python')
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

/** What a person can start: a console script goes before a gui script of the same name. */
export const startScripts = ({ scripts, guiScripts }: Pick<Project, 'scripts' | 'guiScripts'>): Project['scripts'] => ({ ...guiScripts, ...scripts })

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
