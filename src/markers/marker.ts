import type { Comparison, Marker } from './parse.ts'
import { parseMarker } from './parse.ts'
import type { PythonInterval } from './python-range.ts'
import { PYTHON_END, PYTHON_START, requiresPythonIntervals } from './python-range.ts'
import { atomOf } from './atom.ts'

/**
 * What a diagram asks about. `python`: where the interpreter lies among versions. `text`: which of some texts a variable has.
 * `flag`: whether one clause holds that is not looked into (`"linux" in sys_platform`, `platform_release >= "20"`, an extra);
 * never one that denies (`!=`, `not in`): that is the denial of its flag.
 */
export type Variable =
  | { kind: 'python'; key: '' }
  | { kind: 'text'; key: string }
  | { kind: 'flag'; key: string; clause: Comparison }

/**
 * A marker as a function: a reduced, ordered decision diagram. Two markers that mean the same are the same object within one
 * algebra. An inner node splits at `keys`: for `python`, child i lies before keys[i]; for `text` and `flag`, child i belongs to
 * keys[i], and the last child to every other text.
 */
export interface Diagram {
  readonly id: number
  readonly variable?: Variable
  readonly keys: readonly Key[]
  readonly children: readonly Diagram[]
}

export type Key = number | string

export const FALSE: Diagram = { id: 0, keys: [], children: [] }
export const TRUE: Diagram = { id: 1, keys: [], children: [] }

/** Far beyond what the markers of a lock combine to; a lock made to explode ends here instead of eating the memory or the stack. */
const MAX_NODES = 200_000
const MAX_VARIABLES = 1_000

/** More different diagrams than any real lock gives rise to. */
export class MarkerTooComplex extends Error {}

/**
 * And, or and not over markers, by hash-consed decision diagrams. The order of variables is fixed (Python first, then by name),
 * so the same marker always gives the same diagram, whatever was computed before it. Cost of an operation: the product of the two
 * sizes, memoized. Recursion goes as deep as there are different variables, not as the input nests.
 */
export class MarkerAlgebra {
  readonly #nodes = new Map<string, Diagram>()
  readonly #memo = new Map<number, Diagram>()
  readonly #parsed = new Map<string, Diagram>()
  readonly #admitted = new Map<string, Diagram>()
  readonly #variables = new Set<string>()
  #next = 2

  /** @throws MarkerError */
  parse(text: string): Diagram {
    return remembered(this.#parsed, text, () => this.of(parseMarker(text)))
  }

  /** Where a requires-python holds. One that cannot be read implies nothing. */
  requiresPython(specifier: string): Diagram {
    return remembered(this.#admitted, specifier, () => {
      const intervals = requiresPythonIntervals(specifier)
      return intervals ? this.python(intervals) : TRUE
    })
  }

  of(marker: Marker): Diagram {
    switch (marker.kind) {
      case 'and':
        return marker.parts.reduce((all, part) => this.and(all, this.of(part)), TRUE)
      case 'or':
        return marker.parts.reduce((any, part) => this.or(any, this.of(part)), FALSE)
      case 'compare':
        return atomOf(this, marker)
    }
  }

  python(intervals: readonly PythonInterval[]): Diagram {
    const points = intervals.flatMap(({ from, to }) => [from, to])
    const keys = points.filter((point) => point > PYTHON_START && point < PYTHON_END)
    const inside = (point: number): boolean => intervals.some(({ from, to }) => from <= point && point < to)
    return this.node({ kind: 'python', key: '' }, keys, [PYTHON_START, ...keys].map((point) => (inside(point) ? TRUE : FALSE)))
  }

  /** The variable has one of these texts. */
  oneOf(variable: Variable, texts: readonly string[]): Diagram {
    const keys = [...texts].sort()
    return this.node(variable, keys, [...keys.map(() => TRUE), FALSE])
  }

  and(a: Diagram, b: Diagram): Diagram {
    if (a === b || b === TRUE) return a
    if (a === TRUE) return b
    if (a === FALSE || b === FALSE) return FALSE
    return this.#apply(a, b, 'and')
  }

  or(a: Diagram, b: Diagram): Diagram {
    if (a === b || b === FALSE) return a
    if (a === FALSE) return b
    if (a === TRUE || b === TRUE) return TRUE
    return this.#apply(a, b, 'or')
  }

  not(a: Diagram): Diagram {
    if (a === TRUE) return FALSE
    if (a === FALSE) return TRUE
    const known = this.#memo.get(-a.id)
    if (known) return known
    const result = this.node(a.variable as Variable, a.keys, a.children.map((child) => this.not(child)))
    this.#memo.set(-a.id, result)
    return result
  }

  /** Whether b holds wherever a does. */
  implies(a: Diagram, b: Diagram): boolean {
    return a === b || this.and(a, this.not(b)) === FALSE
  }

  /** Replaces every flag for which `decide` has an answer, by that answer. */
  decide(a: Diagram, decide: (clause: Comparison) => boolean | undefined): Diagram {
    const seen = new Map<Diagram, Diagram>([[TRUE, TRUE], [FALSE, FALSE]])
    const walk = (diagram: Diagram): Diagram => {
      const known = seen.get(diagram)
      if (known) return known
      const result = this.#decideNode(diagram, walk, decide)
      seen.set(diagram, result)
      return result
    }
    return walk(a)
  }

  #decideNode(a: Diagram, walk: (a: Diagram) => Diagram, decide: (clause: Comparison) => boolean | undefined): Diagram {
    const variable = a.variable as Variable
    const answer = variable.kind === 'flag' ? decide(variable.clause) : undefined
    if (answer !== undefined) return walk(a.children[answer ? 0 : 1] as Diagram)
    return this.node(variable, a.keys, a.children.map(walk))
  }

  #apply(a: Diagram, b: Diagram, operation: 'and' | 'or'): Diagram {
    const [first, second] = a.id < b.id ? [a, b] : [b, a]
    const memoKey = (first.id * MAX_NODES + second.id) * 2 + (operation === 'and' ? 0 : 1)
    const known = this.#memo.get(memoKey)
    if (known) return known
    const result = this.#combine(a, b, operation)
    this.#memo.set(memoKey, result)
    return result
  }

  #combine(a: Diagram, b: Diagram, operation: 'and' | 'or'): Diagram {
    const order = compareVariables(a.variable as Variable, b.variable as Variable)
    const variable = (order <= 0 ? a.variable : b.variable) as Variable
    const keys = order < 0 ? a.keys : order > 0 ? b.keys : mergeKeys(a.keys, b.keys)
    const left = order <= 0 ? spread(a, keys) : keys.map(() => a).concat(a)
    const right = order >= 0 ? spread(b, keys) : keys.map(() => b).concat(b)
    const join = operation === 'and' ? (x: Diagram, y: Diagram) => this.and(x, y) : (x: Diagram, y: Diagram) => this.or(x, y)
    return this.node(variable, keys, left.map((child, index) => join(child, right[index] as Diagram)))
  }

  /** The one node with these branches; none where all branches are the same. */
  node(variable: Variable, keys: readonly Key[], children: readonly Diagram[]): Diagram {
    const rest = children[children.length - 1] as Diagram
    const kept: Key[] = []
    const branches: Diagram[] = []
    for (let i = 0; i < keys.length; i++) {
      const child = children[i] as Diagram
      const redundant = variable.kind === 'python' ? child === children[i + 1] : child === rest
      if (redundant) continue
      kept.push(keys[i] as Key)
      branches.push(child)
    }
    return kept.length === 0 ? rest : this.#intern(variable, kept, [...branches, rest])
  }

  #intern(variable: Variable, keys: Key[], children: Diagram[]): Diagram {
    const name = `${variable.kind}\0${variable.key}\0${keys.join('\0')}\0\0${children.map(({ id }) => id).join()}`
    const known = this.#nodes.get(name)
    if (known) return known
    this.#variables.add(variable.key)
    const excessive = this.#next >= MAX_NODES || this.#variables.size > MAX_VARIABLES
    if (excessive) throw new MarkerTooComplex('the markers combine to more cases than can be told apart')
    const diagram = { id: this.#next++, variable, keys, children }
    this.#nodes.set(name, diagram)
    return diagram
  }
}

function remembered(known: Map<string, Diagram>, text: string, make: () => Diagram): Diagram {
  const found = known.get(text) ?? make()
  known.set(text, found)
  return found
}

const RANK = { python: 0, text: 1, flag: 2 }

export function compareVariables(a: Variable, b: Variable): number {
  if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind]
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function mergeKeys(a: readonly Key[], b: readonly Key[]): Key[] {
  const merged: Key[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]]
    if (y === undefined || (x !== undefined && x <= y)) {
      merged.push(x as Key)
      i++
      if (x === y) j++
    } else {
      merged.push(y)
      j++
    }
  }
  return merged
}

/** The children of a node, one for each of `keys` (which contain its own) and one for the rest. */
function spread(diagram: Diagram, keys: readonly Key[]): Diagram[] {
  const { children } = diagram
  const rest = children[children.length - 1] as Diagram
  const ordered = diagram.variable?.kind === 'python'
  let at = 0
  const spreadOut = keys.map((key) => {
    const child = children[at] as Diagram
    if (diagram.keys[at] === key) {
      at++
      return child
    }
    return ordered ? child : rest
  })
  return [...spreadOut, rest]
}
