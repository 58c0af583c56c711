import type { Comparison } from './parse.ts'
import type { Diagram, MarkerAlgebra, Variable } from './marker.ts'
import { pythonIntervals } from './python-range.ts'

/** Variables whose values exclude one another text by text. The other ones may be versions, where `20` and `20.0` are equal. */
const TEXT_VARIABLES = new Set([
  'os_name', 'sys_platform', 'platform_machine', 'platform_system', 'platform_python_implementation', 'implementation_name',
])

/** The diagram of one clause. */
export function atomOf(algebra: MarkerAlgebra, clause: Comparison): Diagram {
  const { variable, operator, value } = clause
  if (variable === 'python_version' || variable === 'python_full_version') {
    const intervals = pythonIntervals(variable, operator, value)
    if (intervals) return algebra.python(intervals)
  }
  if (TEXT_VARIABLES.has(variable) && (operator === '==' || operator === '===')) return oneText(algebra, variable, value)
  if (TEXT_VARIABLES.has(variable) && operator === '!=') return algebra.not(oneText(algebra, variable, value))
  return flagOf(algebra, clause)
}

const oneText = (algebra: MarkerAlgebra, key: string, value: string): Diagram => algebra.oneOf({ kind: 'text', key }, [value])

const DENIED = { '!=': '==', 'not in': 'in', lacks: 'contains' } as const

/** A clause that is only true or false. A clause and its denial share one flag; `<` and `>=` do not, for versions have more cases. */
function flagOf(algebra: MarkerAlgebra, clause: Comparison): Diagram {
  const { variable, operator, value } = clause
  if (operator === '!=' || operator === 'not in' || operator === 'lacks') {
    return algebra.not(flagOf(algebra, { ...clause, operator: DENIED[operator] }))
  }
  if (operator === '~=' && /\d\.\d/.test(value)) return compatible(algebra, clause)
  const flag: Variable = { kind: 'flag', key: `${variable} ${operator} ${value}`, clause }
  return algebra.oneOf(flag, [HOLDS])
}

/** The one key that a flag's node splits at. */
export const HOLDS = 'holds'

/** `~= 2.2` is `>= 2.2, == 2.*` (PEP 440, compatible release): two clauses that can each be denied. */
function compatible(algebra: MarkerAlgebra, clause: Comparison): Diagram {
  const release = /^\d+(?:\.\d+)*/.exec(clause.value)?.[0] ?? clause.value
  const series = `${release.split('.').slice(0, -1).join('.')}.*`
  const [floor, prefix] = [{ ...clause, operator: '>=' as const }, { ...clause, operator: '==' as const, value: series }]
  return algebra.and(flagOf(algebra, floor), flagOf(algebra, prefix))
}
