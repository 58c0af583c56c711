import type { Comparison, Operator } from './parse.ts'
import type { Literal, Term } from './simplify.ts'
import { nextMinor, PYTHON_END, PYTHON_START, pythonParts } from './python-range.ts'

/** One conjunction as PEP 508 text. */
export function writeTerm(term: Term): string {
  return term.map((literal) => writeLiteral(literal, term.length > 1)).join(' and ')
}

function writeLiteral(literal: Literal, inner: boolean): string {
  if (literal.kind === 'python') return writePython(literal)
  const { variable, texts, denied } = literal
  if (variable.kind === 'flag') return writeClause(variable.clause, denied)
  const clauses = texts.map((text) => `${variable.key} ${denied ? '!=' : '=='} ${quote(text)}`)
  if (denied || clauses.length === 1) return clauses.join(' and ')
  return inner ? `(${clauses.join(' or ')})` : clauses.join(' or ')
}

function writePython({ from, to }: { from: number; to: number }): string {
  if (from % 1_000 === 0 && nextMinor(from) === to) return `python_version == ${quote(versionText(from))}`
  if (to === from + 1) return `python_full_version == ${quote(versionText(from, true))}`
  const clauses = [...(from > PYTHON_START ? [writeBound('>=', from)] : []), ...(to < PYTHON_END ? [writeBound('<', to)] : [])]
  return clauses.join(' and ')
}

/** `python_version` where the bound is a minor version: it has the right answer for pre-releases of Python too. */
function writeBound(operator: string, point: number): string {
  const minor = point % 1_000 === 0
  return `${minor ? 'python_version' : 'python_full_version'} ${operator} ${quote(versionText(point, !minor))}`
}

function versionText(point: number, full = false): string {
  const { major, minor, micro } = pythonParts(point)
  return full ? `${major}.${minor}.${micro}` : `${major}.${minor}`
}

const DENIALS: Partial<Record<Operator, Operator>> = {
  '==': '!=', '===': '!=', in: 'not in', contains: 'lacks', '<': '>=', '>=': '<', '>': '<=', '<=': '>',
}

function writeClause({ variable, operator, value }: Comparison, denied: boolean): string {
  const wanted = denied ? (DENIALS[operator] ?? operator) : operator
  if (wanted === 'contains') return `${quote(value)} in ${variable}`
  if (wanted === 'lacks') return `${quote(value)} not in ${variable}`
  return `${variable} ${wanted} ${quote(value)}`
}

/** PEP 508 has no escapes: a text is quoted by the quote it does not contain. */
const quote = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`)
