import type { Comparison } from './parse.ts'
import type { Diagram, Variable } from './marker.ts'
import { FALSE, TRUE } from './marker.ts'
import { PYTHON_END, PYTHON_START, pythonIntervals } from './python-range.ts'
import { normalizeVersion, satisfies } from '../core/version.ts'

/**
 * The values of marker variables, by name. What is missing is unknown. `python_version` alone leaves the micro version open.
 * `extra` is a set, for a role may choose several.
 */
export interface Environment {
  readonly variables: Readonly<Record<string, string>>
  readonly extras?: ReadonlySet<string>
  readonly groups?: ReadonlySet<string>
}

/** Whether a marker holds, does not, or depends on what is unknown. */
export type Answer = boolean | undefined

/** Follows every branch that the environment leaves open. */
export function evaluate(diagram: Diagram, environment: Environment): Answer {
  const seen = new Set<Diagram>()
  const stack = [diagram]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (next.variable) stack.push(...openBranches(next, next.variable, environment))
  }
  if (!seen.has(FALSE)) return true
  return seen.has(TRUE) ? undefined : false
}

function openBranches({ keys, children }: Diagram, variable: Variable, environment: Environment): Diagram[] {
  switch (variable.kind) {
    case 'python':
      return openPython(keys as readonly number[], children, environment)
    case 'text':
      return openText(keys, children, environment.variables[variable.key])
    case 'flag': {
      const answer = evaluateClause(variable.clause, environment)
      return answer === undefined ? [...children] : [children[answer ? 0 : 1] as Diagram]
    }
  }
}

function openPython(keys: readonly number[], children: readonly Diagram[], { variables }: Environment): Diagram[] {
  const { python_full_version: full, python_version: minor } = variables
  const text = full === undefined ? minor && `${minor}.*` : releasePart(full)
  const [range] = (text && pythonIntervals('python_full_version', '==', text)) || []
  if (!range) return [...children]
  const starts = [PYTHON_START, ...keys]
  return children.filter((_, i) => (starts[i] as number) < range.to && (keys[i] ?? PYTHON_END) > range.from)
}

/** `3.15.0rc1` counts as 3.15.0. */
const releasePart = (version: string): string => /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version

function openText(keys: readonly (string | number)[], children: readonly Diagram[], value: string | undefined): Diagram[] {
  if (value === undefined) return [...children]
  const at = keys.indexOf(value)
  return [children[at < 0 ? children.length - 1 : at] as Diagram]
}

/** One clause as `packaging` evaluates it: by versions where both sides are versions and the variable holds one, else by text. */
export function evaluateClause(clause: Comparison, { variables, extras, groups }: Environment): Answer {
  const { variable, operator, value } = clause
  if (variable === 'extra' || variable === 'extras') return extras?.has(value)
  if (variable === 'dependency_groups') return groups?.has(value)
  const actual = variables[variable]
  if (actual === undefined) return undefined
  return compareByVersion(variable, actual, clause) ?? compareText(actual, operator, value)
}

const VERSIONED = new Set(['python_version', 'python_full_version', 'implementation_version', 'platform_release'])

function compareByVersion(variable: string, actual: string, { operator, value }: Comparison): boolean | undefined {
  if (!VERSIONED.has(variable) || !/^[<>=!~]/.test(operator)) return undefined
  if (normalizeVersion(value.replace(/\.\*$/, '')) === undefined || normalizeVersion(actual) === undefined) return undefined
  return satisfies(actual, `${operator}${value}`)
}

function compareText(actual: string, operator: Comparison['operator'], value: string): boolean {
  switch (operator) {
    case '==':
    case '===':
      return actual === value
    case '!=':
      return actual !== value
    case '<':
      return actual < value
    case '<=':
      return actual <= value
    case '>':
      return actual > value
    case '>=':
      return actual >= value
    case 'in':
      return value.includes(actual)
    case 'not in':
      return !value.includes(actual)
    case 'contains':
      return actual.includes(value)
    case 'lacks':
      return !actual.includes(value)
    case '~=':
      return false
  }
}
