import { relative } from 'node:path/posix'
import { resolved } from '../core/paths.ts'
import type { Problem } from '../errors.ts'
import { absolute } from '../line/job.ts'
import type { Ports } from '../ports.ts'

/** Where GitHub shows a problem (`AnnotationProperties` of @actions/core). */
export function annotation({ code, where: { file, line } = {} }: Problem): { title: string; file?: string; startLine?: number } {
  return { title: code, ...(file && { file }), ...(file && line && { startLine: line }) }
}

/**
 * Annotations name files as they lie in the repository. Problems name those of a project as they lie in the project; only a configuration that was named
 * is named as it was.
 */
export function locating({ project, config }: Readonly<Record<string, unknown>>, ports: Ports): (problem: Problem) => Problem {
  if (typeof project !== 'string') return problem => problem
  const folder = absolute(ports, project)
  const inRepository = (file: string) => relative(ports.host.cwd, resolved(folder, file, ports.host))
  return problem => (problem.where?.file && problem.where.file !== config ? { ...problem, where: { ...problem.where, file: inRepository(problem.where.file) } } : problem)
}
