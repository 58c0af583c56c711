import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FALSE, MarkerAlgebra, TRUE } from '../../../src/markers/marker.ts'
import { evaluate } from '../../../src/markers/evaluate.ts'
import type { Comparison, Marker } from '../../../src/markers/parse.ts'
import { parseMarker } from '../../../src/markers/parse.ts'
import { markerText } from '../../../src/markers/simplify.ts'
import { GRID, applyingLines } from '../../tools/packaging/packaging.ts'

/** Properties take seconds where the machine is busy. */
const SLOW = 60_000

const quoted = (value: string): string => `"${value}"`

const clause = fc.oneof(
  fc.tuple(fc.constantFrom('sys_platform'), fc.constantFrom('==', '!='), fc.constantFrom('linux', 'win32', 'darwin', 'cygwin')),
  fc.tuple(fc.constantFrom('platform_machine'), fc.constantFrom('==', '!='), fc.constantFrom('x86_64', 'aarch64', 'AMD64', 'arm64')),
  fc.tuple(fc.constantFrom('os_name'), fc.constantFrom('==', '!=', 'in', 'not in'), fc.constantFrom('nt', 'posix', 'nt posix')),
  fc.tuple(fc.constantFrom('implementation_name'), fc.constantFrom('==', '!='), fc.constantFrom('cpython', 'pypy')),
  fc.tuple(fc.constantFrom('python_version'), fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~='), fc.constantFrom('3.11', '3.12', '3.13', '3.8', '3.14')),
  fc.tuple(fc.constantFrom('python_full_version'), fc.constantFrom('==', '!=', '<', '<=', '>', '>='), fc.constantFrom('3.11.2', '3.11.9', '3.12', '3.12.4', '3.13.1')),
  fc.tuple(fc.constantFrom('python_version'), fc.constantFrom('in', 'not in'), fc.constantFrom('3.11, 3.13', '3.12 3.13', '3.11')),
  fc.tuple(fc.constantFrom('python_full_version'), fc.constantFrom('==', '!='), fc.constantFrom('3.11.*', '3.12.*', '3.*')),
  fc.tuple(fc.constantFrom('platform_release'), fc.constantFrom('>=', '<', '=='), fc.constantFrom('20', '10', '6.1')),
).map(([variable, operator, value]) => `${variable} ${operator} ${quoted(value)}`)

const reversed = fc.constantFrom('"win32" == sys_platform', '"3.12" > python_version', '"linux" in sys_platform', '"86" not in platform_machine')

/** Markers as people write them, with parentheses around everything. */
const marker: fc.Arbitrary<string> = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    clause,
    reversed,
    fc.tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker')).map(([a, operator, b]) => `(${a} ${operator} ${b})`),
  ),
})).marker

const care = fc.constantFrom('', 'python_version >= "3.11"', 'python_version >= "3.11" and python_version < "3.14"', 'python_full_version >= "3.11.5" and python_version != "3.12"')

/** The marker evaluated by its tree, without any diagram. */
function truth(tree: Marker, environment: Record<string, string>): boolean {
  if (tree.kind === 'compare') return evaluateOne(tree, environment)
  const holds = (part: Marker): boolean => truth(part, environment)
  return tree.kind === 'and' ? tree.parts.every(holds) : tree.parts.some(holds)
}

/** Written by an algebra that knows nothing else. */
function freshText(text: string): string | undefined {
  const algebra = new MarkerAlgebra()
  return markerText(algebra, algebra.parse(text))
}

const single = new MarkerAlgebra()
const evaluateOne = (comparison: Comparison, environment: Record<string, string>): boolean => evaluate(single.of(comparison), { variables: environment }) === true

describe('for any marker', () => {
  test('simplification keeps the truth wherever it matters', () => {
    fc.assert(fc.property(marker, care, (text, within) => {
      const algebra = new MarkerAlgebra()
      const where = within ? algebra.parse(within) : TRUE
      const written = markerText(algebra, algebra.parse(text), where)
      const tree = parseMarker(text)
      for (const environment of GRID) {
        if (evaluate(where, { variables: environment }) !== true) continue
        const after = written === undefined ? false : written === '' ? true : truth(parseMarker(written), environment)
        expect({ written, holds: after }).toEqual({ written, holds: truth(tree, environment) })
      }
    }), { numRuns: 250 })
  }, SLOW)

  test('what is written reads back as the same diagram, and is written the same again', () => {
    fc.assert(fc.property(marker, (text) => {
      const algebra = new MarkerAlgebra()
      const diagram = algebra.parse(text)
      const written = markerText(algebra, diagram)
      const again = written === undefined ? FALSE : written === '' ? TRUE : algebra.parse(written)
      expect(again).toBe(diagram)
      expect(freshText(text)).toBe(written)
    }), { numRuns: 250 })
  }, SLOW)

  test('and, or and not follow their laws', () => {
    fc.assert(fc.property(marker, marker, marker, (x, y, z) => {
      const algebra = new MarkerAlgebra()
      const [a, b, c] = [algebra.parse(x), algebra.parse(y), algebra.parse(z)]
      expect(algebra.not(algebra.not(a))).toBe(a)
      expect(algebra.and(a, b)).toBe(algebra.and(b, a))
      expect(algebra.not(algebra.and(a, b))).toBe(algebra.or(algebra.not(a), algebra.not(b)))
      expect(algebra.and(a, algebra.or(b, c))).toBe(algebra.or(algebra.and(a, b), algebra.and(a, c)))
      expect(algebra.or(a, algebra.and(a, b))).toBe(a)
    }), { numRuns: 150 })
  }, SLOW)

  test('what was computed before does not change what is written', () => {
    fc.assert(fc.property(marker, fc.array(marker, { maxLength: 5 }), (text, before) => {
      const busy = new MarkerAlgebra()
      for (const other of before) busy.or(busy.parse(other), busy.not(busy.parse(text)))
      expect(markerText(busy, busy.parse(text))).toBe(freshText(text))
    }), { numRuns: 150 })
  }, SLOW)

  test('packaging agrees with what was written', () => {
    const texts = fc.sample(marker, { numRuns: 400, seed: 7 })
    const algebra = new MarkerAlgebra()
    const written = texts.map((text) => markerText(algebra, algebra.parse(text)))
    const answers = applyingLines([texts.map((text) => `a ; ${text}`), written.map((text) => (text === undefined ? 'a ; os_name == "never"' : text ? `a ; ${text}` : 'a'))])
    expect(answers[1]).toEqual(answers[0])
  }, SLOW)
})
