import { normalizeName } from '../core/names.ts'

/** `in` and `not in`: the variable stands inside the text. `contains` and `lacks`: the text stands inside the variable. */
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '~=' | '===' | 'in' | 'not in' | 'contains' | 'lacks'

/** One clause, turned so that the variable is on the left. */
export interface Comparison {
  kind: 'compare'
  variable: string
  operator: Operator
  value: string
}

/** A marker as written: the tree of its clauses. */
export type Marker = Comparison | { kind: 'and' | 'or'; parts: readonly Marker[] }

/** A marker that cannot be read. The message says what is wrong with the text, not where it stands. */
export class MarkerError extends Error {}

/** PEP 508's names, the dotted ones of PEP 345, and PEP 751's `extras` and `dependency_groups`. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ...[
    ...['os_name', 'sys_platform', 'platform_machine', 'platform_python_implementation', 'platform_release', 'platform_system'],
    ...['platform_version', 'python_version', 'python_full_version', 'implementation_name', 'implementation_version'],
    ...['extra', 'extras', 'dependency_groups'],
  ].map((name) => [name, name] as const),
  ['os.name', 'os_name'],
  ['sys.platform', 'sys_platform'],
  ['platform.version', 'platform_version'],
  ['platform.machine', 'platform_machine'],
  ['platform.python_implementation', 'platform_python_implementation'],
  ['python_implementation', 'platform_python_implementation'],
])

const MIRRORED: Record<Operator, Operator> = {
  '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=', '~=': '~=', '===': '===',
  in: 'contains', 'not in': 'lacks', contains: 'in', lacks: 'not in',
}

/** Bounds that no marker of a person or a tool comes near; they keep hostile input cheap. */
const MAX_LENGTH = 20_000
const MAX_DEPTH = 100

type Token = { kind: 'text' | 'word' | 'sign'; value: string }

const TOKEN = /\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w.]*)|(===|[<>=!~]=|[<>()]))/y

/**
 * Reads a marker (PEP 508, environment markers). Names of extras are normalized, old variable names replaced, clauses with the
 * literal first turned around.
 *
 * @throws MarkerError
 */
export function parseMarker(text: string): Marker {
  if (text.length > MAX_LENGTH) throw new MarkerError(`a marker of ${text.length} characters is too long to be meant`)
  const cursor = { tokens: tokenize(text), at: 0, depth: 0, text }
  const marker = parseOr(cursor)
  if (cursor.at < cursor.tokens.length) throw unexpected(cursor)
  return marker
}

interface Cursor {
  tokens: Token[]
  at: number
  depth: number
  text: string
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end; ) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) throw new MarkerError(`marker '${text}' cannot be read at '${text.slice(from).trim().slice(0, 20)}'`)
    const { 1: double, 2: single, 3: word, 4: sign } = match
    if (sign !== undefined) tokens.push({ kind: 'sign', value: sign })
    else if (word !== undefined) tokens.push({ kind: 'word', value: word })
    else if (/[\r\n]/.test(double ?? single ?? '')) throw new MarkerError('a marker has a line break inside a text')
    else tokens.push({ kind: 'text', value: double ?? single ?? '' })
  }
  return tokens
}

const parseOr = (cursor: Cursor): Marker => parseChain(cursor, 'or', parseAnd)
const parseAnd = (cursor: Cursor): Marker => parseChain(cursor, 'and', parseClause)

function parseChain(cursor: Cursor, kind: 'and' | 'or', next: (cursor: Cursor) => Marker): Marker {
  const parts = [next(cursor)]
  while (takes(cursor, 'word', kind)) parts.push(next(cursor))
  return parts.length === 1 ? (parts[0] as Marker) : { kind, parts }
}

function parseClause(cursor: Cursor): Marker {
  if (!takes(cursor, 'sign', '(')) return parseComparison(cursor)
  if (++cursor.depth > MAX_DEPTH) throw new MarkerError(`a marker nested ${MAX_DEPTH} deep is too deep to be meant`)
  const inner = parseOr(cursor)
  if (!takes(cursor, 'sign', ')')) throw unexpected(cursor)
  cursor.depth--
  return inner
}

function parseComparison(cursor: Cursor): Comparison {
  const left = takeOperand(cursor)
  const operator = takeOperator(cursor)
  const right = takeOperand(cursor)
  if (left.kind === right.kind) throw new MarkerError(`marker '${cursor.text}' must compare a variable with a quoted text`)
  return left.kind === 'word' ? comparison(left, operator, right) : comparison(right, MIRRORED[operator], left)
}

function comparison(word: Token, operator: Operator, text: Token): Comparison {
  const variable = VARIABLES.get(word.value)
  if (!variable) throw new MarkerError(`marker variable '${word.value}' does not exist`)
  const named = variable === 'extra' || variable === 'extras' || variable === 'dependency_groups'
  return { kind: 'compare', variable, operator, value: named ? normalizeName(text.value) : text.value }
}

function takeOperand(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at]
  if (!token || token.kind === 'sign') throw unexpected(cursor)
  cursor.at++
  return token
}

function takeOperator(cursor: Cursor): Operator {
  const token = cursor.tokens[cursor.at]
  cursor.at++
  if (token?.kind === 'sign' && token.value !== '(' && token.value !== ')') return token.value as Operator
  if (token?.kind === 'word' && token.value === 'in') return 'in'
  if (token?.kind === 'word' && token.value === 'not' && takes(cursor, 'word', 'in')) return 'not in'
  cursor.at--
  throw unexpected(cursor)
}

function takes(cursor: Cursor, kind: Token['kind'], value: string): boolean {
  const token = cursor.tokens[cursor.at]
  if (token?.kind !== kind || token.value !== value) return false
  cursor.at++
  return true
}

function unexpected({ tokens, at, text }: Cursor): MarkerError {
  const token = tokens[at]
  return new MarkerError(`marker '${text}' ${token ? `does not expect '${token.value}' there` : 'ends too early'}`)
}
