/**
 * Dependencies that pyproject.toml leaves to the build backend (`dynamic`). Nothing is built to ask for them: uv did so when it
 * locked, and wrote the answer down; a list is an answer itself; poetry has them in a table of its own.
 */
import { own } from '../core/own.ts'
import { lineOfKey } from '../core/locate.ts'
import type { Project } from '../core/project.ts'
import { optional } from '../core/shape.ts'
import type { Problem } from '../errors.ts'
import type { Edge, Lock, LockedMetadata } from './lock.ts'

/** The project with what the lock knows of it. */
export function withDynamic(project: Project, lock: Lock): Project {
  const metadata = lock.kind === 'graph' ? lock.metadata : undefined
  if (!metadata) return project
  return {
    ...project,
    ...(isDynamic(project, 'dependencies') && { dependencies: metadata.dependencies.filter((edge) => extrasOf(edge).length === 0) }),
    ...(isDynamic(project, 'optional-dependencies') && { extras: extrasFrom(metadata) }),
  }
}

const isDynamic = ({ dynamic }: Project, field: string): boolean => dynamic.includes(field)

/** uv's own way of writing it. */
const EXTRA = /\bextra == '([^']*)'/g

const extrasOf = ({ marker }: Edge): string[] => [...(marker ?? '').matchAll(EXTRA)].map(([, name = '']) => name)

function extrasFrom({ dependencies, extras = [] }: LockedMetadata): Record<string, Edge[]> {
  const found: Record<string, Edge[]> = Object.fromEntries(extras.map((name) => [name, []]))
  for (const edge of dependencies) for (const extra of new Set(extrasOf(edge))) own(found, extra)?.push(withoutExtra(edge))
  return found
}

/** Within the extra that has it, it is asked for already: the clause becomes one that always holds. */
const withoutExtra = (edge: Edge): Edge => ({ ...edge, ...optional('marker', edge.marker?.replace(EXTRA, "python_version >= '0'")) })

/** Problem `dynamic-dependencies`: pdm.lock does not say what the project itself needs, and no pins would be left. */
export function checkDynamic(project: Project, { format, file }: Lock): Problem[] {
  const field = ['dependencies', 'optional-dependencies'].find((name) => isDynamic(project, name))
  if (!field || format !== 'pdm') return []
  return [{
    code: 'dynamic-dependencies',
    fact: `The build backend says what the project needs ('${field}' is dynamic), and ${file} does not keep it`,
    fix: `Write [project] ${field} down, or lock with uv, whose lock has the answer`,
    where: { file: project.file, ...optional('line', lineOfKey(project.text, 'project.dynamic')) },
  }]
}
