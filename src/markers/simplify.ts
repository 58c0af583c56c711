import { FALSE, MarkerTooComplex, TRUE, compareVariables } from './marker.ts'
import type { Diagram, MarkerAlgebra, Variable } from './marker.ts'
import { PYTHON_END, PYTHON_START } from './python-range.ts'
import { writeTerm } from './text.ts'

/** What one conjunction says of one variable. `texts` with `denied`: none of them. A flag's only text is `holds`. */
export type Literal =
  | { kind: 'python'; variable: Variable; from: number; to: number }
  | { kind: 'texts'; variable: Variable; texts: readonly string[]; denied: boolean }

export type Term = readonly Literal[]

/** Paths through one diagram. A marker of a person has under ten; hundreds come only from locks made to. */
const MAX_TERMS = 2_000
/** Up to here every literal and term is checked for being superfluous; beyond, cost matters more than beauty. */
const MAX_MINIMIZED = 80

/**
 * The shortest disjunction of conjunctions that this finds for a diagram: no clause that `care` (what `requires-python` admits)
 * implies, no clause or value that can go without changing the meaning there, sorted. Empty text: always. Undefined: never.
 *
 * The method is that of two-level logic minimization: paths, expand each to a prime implicant, drop redundant ones.
 */
export function markerText(algebra: MarkerAlgebra, diagram: Diagram, care: Diagram = TRUE): string | undefined {
  const wanted = algebra.and(diagram, care)
  if (wanted === FALSE) return undefined
  const allowed = algebra.or(diagram, algebra.not(care))
  if (allowed === TRUE) return ''
  const [only, ...others] = isIndependent(diagram, care) ? pathsOf(diagram) : []
  if (only && others.length === 0) return writeTerm(only)
  const terms = minimize({ algebra, wanted, allowed, care }, pathsOf(wanted))
  const texts = terms.map((term) => writeTerm(term)).sort()
  return [...new Set(texts)].join(' or ')
}

/** Whether one is about Python only and the other not at all: then a single conjunction is the shortest there is, as most are. */
const isIndependent = (diagram: Diagram, care: Diagram): boolean =>
  diagram.variable?.kind !== 'python' && care.children.every((child) => child === TRUE || child === FALSE) && (care === TRUE || care.variable?.kind === 'python')

interface Task {
  algebra: MarkerAlgebra
  wanted: Diagram
  allowed: Diagram
  care: Diagram
}

function pathsOf(diagram: Diagram): Term[] {
  const terms: Term[] = []
  const stack: Array<{ diagram: Diagram; term: Term }> = [{ diagram, term: [] }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.diagram === TRUE) terms.push(next.term)
    else if (next.diagram !== FALSE) for (const branch of branchesOf(next.diagram)) stack.push({ diagram: branch.child, term: [...next.term, branch.literal] })
    if (terms.length > MAX_TERMS || stack.length > MAX_TERMS) throw new MarkerTooComplex('a marker has more cases than can be written')
  }
  return terms
}

function branchesOf({ variable, keys, children }: Diagram): Array<{ literal: Literal; child: Diagram }> {
  if (!variable) return []
  if (variable.kind === 'python') return children.map((child, i) => ({ child, literal: pythonLiteral(variable, keys, i) }))
  const rest = children[children.length - 1] as Diagram
  const texts = keys as readonly string[]
  const denied = { child: rest, literal: { kind: 'texts', variable, texts, denied: true } as const }
  const distinct = [...new Set(children.slice(0, -1))]
  const named = distinct.map((child) => {
    const own = texts.filter((_, i) => children[i] === child)
    return { child, literal: { kind: 'texts', variable, texts: own, denied: false } as const }
  })
  return [...named, denied]
}

const pythonLiteral = (variable: Variable, keys: readonly (number | string)[], i: number): Literal => ({
  kind: 'python',
  variable,
  from: i === 0 ? PYTHON_START : (keys[i - 1] as number),
  to: i === keys.length ? PYTHON_END : (keys[i] as number),
})

function minimize(task: Task, paths: readonly Term[]): Term[] {
  if (paths.length > MAX_MINIMIZED) return [...paths]
  const expanded = paths.map((term) => expand(task, term)).sort(compareTerms)
  return trimTexts(task, withoutRedundant(task, expanded))
}

/** Loosens a term as far as the whole marker allows: clauses go, bounds move out, denied values go. */
function expand(task: Task, term: Term): Term {
  let current = term
  const fits = (candidate: Term): boolean => task.algebra.implies(termDiagram(task.algebra, candidate), task.allowed)
  for (const literal of [...term].sort((a, b) => -compareVariables(a.variable, b.variable))) {
    const others = current.filter(({ variable }) => variable !== literal.variable)
    const looser = looserLiterals(task, literal).find((candidate) => fits([...others, ...candidate]))
    if (looser) current = [...others, ...looser]
  }
  return [...current].sort((a, b) => compareVariables(a.variable, b.variable))
}

/** Replacements of a literal, loosest first. None at all comes before every other. */
function looserLiterals(task: Task, literal: Literal): Term[] {
  if (literal.kind === 'python') return looserBounds(task, literal)
  if (!literal.denied || literal.texts.length < 2) return [[]]
  const fewer = literal.texts.map((text) => [{ ...literal, texts: [text] }])
  const without = literal.texts.map((text) => [{ ...literal, texts: literal.texts.filter((other) => other !== text) }])
  return [[], ...fewer, ...without]
}

function looserBounds({ wanted, allowed }: Task, literal: Extract<Literal, { kind: 'python' }>): Term[] {
  const cuts = [...new Set([...pythonKeys(wanted), ...pythonKeys(allowed)])].sort((a, b) => a - b)
  const lower = [PYTHON_START, ...cuts.filter((cut) => cut <= literal.from)].filter((cut, i, all) => all.indexOf(cut) === i)
  const upper = [PYTHON_END, ...cuts.filter((cut) => cut >= literal.to).reverse()].filter((cut, i, all) => all.indexOf(cut) === i)
  const pairs = lower.flatMap((from) => upper.map((to) => ({ from, to })))
  const looser = pairs.filter(({ from, to }) => from < literal.from || to > literal.to)
  const bounded = looser.filter(({ from, to }) => from > PYTHON_START || to < PYTHON_END)
  bounded.sort((a, b) => boundCount(a) - boundCount(b))
  return [[], ...bounded.map((bounds) => [{ ...literal, ...bounds }])]
}

const boundCount = ({ from, to }: { from: number; to: number }): number => Number(from > PYTHON_START) + Number(to < PYTHON_END)

const pythonKeys = (diagram: Diagram): readonly number[] =>
  diagram.variable?.kind === 'python' ? (diagram.keys as readonly number[]) : []

function compareTerms(a: Term, b: Term): number {
  const [x, y] = [writeTerm(a), writeTerm(b)]
  return a.length - b.length || x.length - y.length || (x < y ? -1 : x > y ? 1 : 0)
}

/** Drops, longest first, each term that the others make up for. */
function withoutRedundant(task: Task, terms: readonly Term[]): Term[] {
  const kept = terms.filter((term, i) => i === 0 || compareTerms(term, terms[i - 1] as Term) !== 0)
  for (let i = kept.length - 1; i >= 0 && kept.length > 1; i--) {
    const others = kept.filter((_, j) => j !== i)
    if (covers(task, others)) kept.splice(i, 1)
  }
  return kept
}

const covers = ({ algebra, wanted }: Task, terms: readonly Term[]): boolean =>
  algebra.implies(wanted, terms.reduce((any, term) => algebra.or(any, termDiagram(algebra, term)), FALSE))

/** Takes out of `a == "x" or a == "y"` what another term says already. */
function trimTexts(task: Task, terms: readonly Term[]): Term[] {
  const current = [...terms]
  for (let i = 0; i < current.length; i++) {
    for (const literal of current[i] as Term) {
      if (literal.kind === 'texts' && !literal.denied && literal.texts.length > 1) trimLiteral(task, current, i, literal)
    }
  }
  return current
}

function trimLiteral(task: Task, terms: Term[], i: number, literal: Extract<Literal, { kind: 'texts' }>): void {
  let texts = literal.texts
  for (const text of literal.texts) {
    const fewer = texts.filter((other) => other !== text)
    const trimmed = (terms[i] as Term).map((own) => (own.variable === literal.variable ? { ...literal, texts: fewer } : own))
    if (fewer.length === 0 || !covers(task, terms.with(i, trimmed))) continue
    terms[i] = trimmed
    texts = fewer
  }
}

function termDiagram(algebra: MarkerAlgebra, term: Term): Diagram {
  return term.reduce((all, literal) => algebra.and(all, literalDiagram(algebra, literal)), TRUE)
}

function literalDiagram(algebra: MarkerAlgebra, literal: Literal): Diagram {
  if (literal.kind === 'python') return algebra.python([literal])
  const any = algebra.oneOf(literal.variable, literal.texts)
  return literal.denied ? algebra.not(any) : any
}
