import type { Operator } from './parse.ts'

/**
 * Python versions as whole numbers, so that markers can be reasoned about as sets: 3.11.4 is 3_011_004. Pre-releases of an
 * interpreter count as the release they lead to; `python_version`, which the writer prefers, has them so too.
 */
export type PythonPoint = number

/** `from <= version < to`. */
export interface PythonInterval {
  from: PythonPoint
  to: PythonPoint
}

const MINOR = 1_000
const MAJOR = 1_000_000
const MAX_PART = 999
export const PYTHON_START = 0
export const PYTHON_END = Infinity

export const pythonPoint = (major: number, minor = 0, micro = 0): PythonPoint => major * MAJOR + minor * MINOR + micro

export function pythonParts(point: PythonPoint): { major: number; minor: number; micro: number } {
  return { major: Math.floor(point / MAJOR), minor: Math.floor((point % MAJOR) / MINOR), micro: point % MINOR }
}

export const nextMinor = (point: PythonPoint): PythonPoint => (Math.floor(point / MINOR) + 1) * MINOR

const VERSION = /^v?(\d{1,3}(?:\.\d{1,3}){0,4})(\.\*)?(?:([-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*)|([-_.]?(?:post|r|rev)[-_.]?\d*))?$/i

interface Bound {
  release: number[]
  star: boolean
  /** The exact place on the line of whole numbers; a half where the version lies between two of them. */
  place: number
  exact: boolean
}

function parseBound(text: string): Bound | undefined {
  const match = VERSION.exec(text.trim())
  if (!match) return undefined
  const release = (match[1] as string).split('.').map(Number)
  const tail = release.slice(3).some((part) => part > 0) || match[4] !== undefined
  const place = pythonPoint(release[0] as number, release[1], release[2]) + (match[3] ? -0.5 : tail ? 0.5 : 0)
  return { release, star: match[2] !== undefined, place, exact: Number.isInteger(place) }
}

/** The Pythons `variable operator value` holds for, in order; undefined when the clause is not about an order of versions. */
export function pythonIntervals(
  variable: 'python_version' | 'python_full_version',
  operator: Operator,
  value: string,
): PythonInterval[] | undefined {
  const full = fullIntervals(operator, value, variable)
  if (!full || variable === 'python_full_version') return full
  return full.map(({ from, to }) => ({ from: ceilMinor(from), to: ceilMinor(to) })).filter(({ from, to }) => from < to)
}

/** `python_version` is only ever X.Y, so a bound within a minor version acts at the next one. */
const ceilMinor = (point: PythonPoint): PythonPoint => Math.ceil(point / MINOR) * MINOR

function fullIntervals(operator: Operator, value: string, variable: string): PythonInterval[] | undefined {
  const length = variable === 'python_version' ? 2 : 3
  if (operator === 'in') return listed(value, length)
  if (operator === 'not in') return complement(listed(value, length))
  if (operator === '===') return sameText(value, length)
  const bound = parseBound(value)
  if (!bound || (bound.star && operator !== '==' && operator !== '!=')) return undefined
  return boundIntervals(operator, bound)
}

function boundIntervals(operator: Operator, bound: Bound): PythonInterval[] | undefined {
  const first = Math.ceil(bound.place)
  const after = Math.floor(bound.place) + 1
  switch (operator) {
    case '>=':
      return [{ from: first, to: PYTHON_END }]
    case '>':
      return [{ from: after, to: PYTHON_END }]
    case '<':
      return below(first)
    case '<=':
      return below(after)
    case '==':
      return equal(bound)
    case '!=':
      return complement(equal(bound))
    case '~=':
      return compatible(bound)
    default:
      return undefined
  }
}

const below = (to: PythonPoint): PythonInterval[] => (to > PYTHON_START ? [{ from: PYTHON_START, to }] : [])

function equal({ release, star, place, exact }: Bound): PythonInterval[] {
  if (star) return [series(release)]
  return exact ? [{ from: place, to: place + 1 }] : []
}

/** Every version that begins with these numbers: `3.11` gives 3.11.0 to 3.12.0. */
function series(release: readonly number[]): PythonInterval {
  const [major = 0, minor, micro] = release
  if (minor === undefined) return { from: pythonPoint(major), to: pythonPoint(major + 1) }
  const from = pythonPoint(major, minor, micro)
  return { from, to: micro === undefined ? nextMinor(from) : from + 1 }
}

function compatible(bound: Bound): PythonInterval[] | undefined {
  if (bound.release.length < 2) return undefined
  const { to } = series(bound.release.slice(0, -1))
  const from = Math.ceil(bound.place)
  return from < to ? [{ from, to }] : []
}

export function complement(intervals: readonly PythonInterval[]): PythonInterval[] {
  const gaps: PythonInterval[] = []
  let at: PythonPoint = PYTHON_START
  for (const { from, to } of intervals) {
    if (at < from) gaps.push({ from: at, to: from })
    at = to
  }
  return at < PYTHON_END ? [...gaps, { from: at, to: PYTHON_END }] : gaps
}

/**
 * `python_version in "3.11, 3.13"` asks whether the one text stands inside the other (PEP 508: Python's `in`), so the answer is
 * every X.Y (or X.Y.Z) that can be cut out of the text: `"3.1"` is in `"3.11"` too.
 */
function listed(text: string, length: 2 | 3): PythonInterval[] {
  const points = new Set<PythonPoint>()
  for (const run of text.match(/\d[\d.]*/g) ?? []) for (const parts of cutouts(run.split('.'), length)) addPoint(points, parts)
  return eachOf(points, length)
}

/** `===` compares texts (PEP 440, arbitrary equality), and these variables are always X.Y or X.Y.Z: nothing is `=== "3.11.0"` of a X.Y. */
function sameText(text: string, length: 2 | 3): PythonInterval[] {
  const [points, parts] = [new Set<PythonPoint>(), text.split('.')]
  if (parts.length === length) addPoint(points, parts)
  return eachOf(points, length)
}

function eachOf(points: ReadonlySet<PythonPoint>, length: 2 | 3): PythonInterval[] {
  const width = length === 2 ? MINOR : 1
  return merge([...points].sort((a, b) => a - b).map((from) => ({ from, to: from + width })))
}

/** Of `13.11.2` and length 2: 13.1, 13.11, 3.1, 3.11, 11.2, 1.2. */
function* cutouts(parts: readonly string[], length: 2 | 3): Generator<string[]> {
  for (let at = 0; at + length <= parts.length; at++) {
    const [head = '', ...rest] = parts.slice(at, at + length)
    const last = rest.pop() ?? ''
    for (let i = 0; i < head.length; i++)
      for (let j = 1; j <= last.length; j++) yield [head.slice(i), ...rest, last.slice(0, j)]
  }
}

function addPoint(points: Set<PythonPoint>, parts: readonly string[]): void {
  const numbers = parts.map(Number)
  const canonical = parts.every((part, index) => part === String(numbers[index]) && (numbers[index] as number) <= MAX_PART)
  if (canonical) points.add(pythonPoint(numbers[0] as number, numbers[1], numbers[2]))
}

function merge(intervals: readonly PythonInterval[]): PythonInterval[] {
  const merged: PythonInterval[] = []
  for (const next of intervals) {
    const last = merged.at(-1)
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to)
    else merged.push({ ...next })
  }
  return merged
}

/**
 * The Pythons that a `requires-python` admits: the clauses of a specifier set, all of them; of several sets joined by poetry's `||`,
 * any. Undefined when it cannot be read.
 */
export function requiresPythonIntervals(specifier: string): PythonInterval[] | undefined {
  const alternatives = specifier.split('||').map(specifierIntervals)
  if (alternatives.some((intervals) => intervals === undefined)) return undefined
  return merge(alternatives.flatMap((intervals) => intervals ?? []).sort((a, b) => a.from - b.from))
}

function specifierIntervals(specifier: string): PythonInterval[] | undefined {
  let admitted: PythonInterval[] = [{ from: PYTHON_START, to: PYTHON_END }]
  for (const clause of specifier.split(',').map((part) => part.trim()).filter(Boolean)) {
    const [, operator, value] = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(clause) ?? []
    const next = operator && value ? fullIntervals(operator as Operator, value, 'python_full_version') : undefined
    if (!next) return undefined
    admitted = intersect(admitted, next)
  }
  return admitted
}

function intersect(a: readonly PythonInterval[], b: readonly PythonInterval[]): PythonInterval[] {
  return a.flatMap((x) =>
    b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) })).filter(({ from, to }) => from < to),
  )
}
