import type { Comparison } from '../../markers/parse.ts'
import type { Context } from './context.ts'
import type { Place } from './walk.ts'

/**
 * `extra == "x"` on an edge of `p[x]` holds; in the project's own requirements it asks for the role's choice. uv writes the choice of
 * conflicting extras into every edge, as `extra == "extra-3-app-gpu"` (length of the name, name, extra).
 */
export function decideExtra(context: Context, from: Place, { variable, value }: Comparison): boolean | undefined {
  if (variable !== 'extra') return undefined
  return isConflictName(value) ? conflictNames(context).has(value) : sectionHas(context, from, value)
}

function sectionHas({ extras }: Context, from: Place, extra: string): boolean {
  const own = from.section.split(',').includes(extra)
  return from.package ? own : own || extras.has(extra)
}

const isConflictName = (value: string): boolean => /^(?:extra|group|project)-\d+-/.test(value)

function conflictNames({ project, extras, groups }: Context): ReadonlySet<string> {
  const name = project.name ?? ''
  const prefix = `${name.length}-${name}`
  return new Set([`project-${prefix}`, ...[...extras].map((extra) => `extra-${prefix}-${extra}`), ...[...groups].map((group) => `group-${prefix}-${group}`)])
}
