import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { filesOf, type Edge, type GraphLock, type LockedPackage } from '../../../src/pins/lock.ts'
import { MarkerAlgebra } from '../../../src/markers/marker.ts'
import { evaluate } from '../../../src/markers/evaluate.ts'
import type { Pins } from '../../../src/pins/pins.ts'
import { readProject } from '../../../src/core/project.ts'
import { writePylock } from '../../../src/pins/pylock.ts'
import { writeRequirements } from '../../../src/pins/requirements-txt.ts'
import { resolvePins } from '../../../src/pins/resolve/resolve.ts'
import { readPylock } from '../../../src/locks/pylock.ts'
import { readRequirementsLock } from '../../../src/locks/requirements.ts'
import { GRID } from '../../tools/packaging/packaging.ts'

/** Properties take seconds where the machine is busy. */
const SLOW = 60_000

const EXTRAS = ['x', 'y']
const MARKERS = [
  undefined, undefined, undefined, 'sys_platform == "linux"', 'sys_platform != "win32"', 'python_version < "3.12"', 'python_full_version >= "3.11.5"',
  'os_name == "nt" or python_version >= "3.13"', 'implementation_name == "cpython" and platform_machine != "aarch64"',
]

interface Graph {
  packages: LockedPackage[]
  roots: Edge[]
  optional: Edge[]
}

const name = (i: number): string => `p${i}`

const edge = (size: number): fc.Arbitrary<Edge> =>
  fc.record({ to: fc.nat(size - 1), extras: fc.subarray(EXTRAS), marker: fc.constantFrom(...MARKERS) }).map(({ to, extras, marker }) => ({
    name: name(to), extras, constraint: [], ...(marker ? { marker } : {}),
  }))

const graph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const edges = fc.array(edge(size), { maxLength: 4 })
  const locked = fc.record({ dependencies: edges, x: edges, y: edges })
  return fc.record({ packages: fc.array(locked, { minLength: size, maxLength: size }), roots: edges, optional: edges }).map(({ packages, roots, optional }) => ({
    roots, optional,
    packages: packages.map(({ dependencies, x, y }, i): LockedPackage => ({
      name: name(i), version: '1.0', source: { kind: 'index' }, markers: {}, dependencies, extras: { x, y },
      files: [{ name: `${name(i)}-1.0-py3-none-any.whl`, hashes: [`sha256:${String(i).padStart(64, '0')}`] }],
    })),
  }))
})

const requirement = ({ name: to, extras, marker }: Edge): string => JSON.stringify(`${to}[${extras.join(',')}]${marker ? ` ; ${marker}` : ''}`)

const projectOf = ({ roots, optional }: Graph) =>
  readProject(`[project]\nname = "app"\nrequires-python = ">=3.11"\ndependencies = [${roots.map(requirement).join(', ')}]\n[project.optional-dependencies]\nopt = [${optional.map(requirement).join(', ')}]\n`)

const lockOf = ({ packages }: Graph): GraphLock => ({ kind: 'graph', format: 'poetry', file: 'poetry.lock', text: '', version: '2.1', packages })

const algebra = new MarkerAlgebra()
const holds = (marker: string | undefined, variables: Record<string, string>): boolean => marker === undefined || evaluate(algebra.parse(marker), { variables }) === true

/** What an installer would reach in one environment, by plain search. */
function reachable({ packages, roots, optional }: Graph, variables: Record<string, string>, extra: boolean): string[] {
  const byName = new Map(packages.map((each) => [each.name, each]))
  const seen = new Set<string>()
  const open = [...roots, ...(extra ? optional : [])]
  for (let next = open.pop(); next; next = open.pop()) {
    if (!holds(next.marker, variables)) continue
    const target = byName.get(next.name) as LockedPackage
    for (const section of ['', ...next.extras]) {
      const place = `${next.name} ${section}`
      if (seen.has(place)) continue
      seen.add(place)
      open.push(...(section === '' ? target.dependencies : (target.extras[section] ?? [])))
    }
  }
  return [...new Set([...seen].map((place) => place.split(' ')[0] as string))].sort()
}

const pinnedIn = ({ pins }: Pins, variables: Record<string, string>): string[] =>
  pins.filter(({ marker }) => holds(marker, variables)).map((pin) => pin.name).sort()

describe('for any graph', () => {
  test('the pins are exactly what is reachable, in every environment', () => {
    fc.assert(fc.property(graph, fc.boolean(), (given, extra) => {
      const pins = resolvePins(lockOf(given), projectOf(given), { extras: extra ? ['opt'] : [] })
      for (const environment of GRID) expect(pinnedIn(pins, environment)).toEqual(reachable(given, environment, extra))
    }), { numRuns: 150 })
  }, SLOW)

  test('the order of packages and edges in the lock changes no byte', () => {
    fc.assert(fc.property(graph, (given) => {
      const turned = { ...given, packages: [...given.packages].reverse().map((each) => ({ ...each, dependencies: [...each.dependencies].reverse() })) }
      expect(writeRequirements(resolvePins(lockOf(turned), projectOf(turned)))).toBe(writeRequirements(resolvePins(lockOf(given), projectOf(given))))
    }), { numRuns: 100 })
  }, SLOW)

  test('write, read, write: requirements.txt and pylock.toml keep everything', () => {
    fc.assert(fc.property(graph, (given) => {
      const project = projectOf(given)
      const pins = resolvePins(lockOf(given), project)
      const urls = new Map(given.packages.map(filesOf).map(([file]) => [file?.hashes[0]?.slice(7) ?? '', `https://files.example/${file?.name}`]))
      const [text, pylock] = [writeRequirements(pins), writePylock(pins, { urls })]
      expect(writeRequirements(resolvePins(readRequirementsLock(text), project))).toBe(text)
      expect(writePylock(resolvePins(readPylock(pylock), project))).toBe(pylock)
      expect(writeRequirements(resolvePins(readPylock(pylock), project))).toBe(text)
    }), { numRuns: 100 })
  }, SLOW)
})

describe('cost', () => {
  /** Layers of ten, each needing the next ones, with markers and cycles back. */
  function large(size: number): Graph {
    const packages = Array.from({ length: size }, (_, i): LockedPackage => ({
      name: name(i), version: '1.0', source: { kind: 'index' }, markers: {}, extras: {}, files: [{ name: `${name(i)}.whl`, hashes: [`sha256:${String(i).padStart(64, '0')}`] }],
      dependencies: [1, 7, 23, size - 5].map((step, k) => ({ name: name((i + step) % size), extras: [], constraint: [], ...(MARKERS[(i + k) % MARKERS.length] ? { marker: MARKERS[(i + k) % MARKERS.length] as string } : {}) })),
    }))
    return { packages, roots: [{ name: name(0), extras: [], constraint: [] }], optional: [] }
  }

  /** Looks at the graph while its pins are found: the same on every machine, however busy it is. */
  function looks(given: Graph): number {
    let count = 0
    const seen = new WeakMap<object, object>()
    const watched = <T>(value: T): T => {
      if (typeof value !== 'object' || value === null) return value
      const known = seen.get(value)
      if (known) return known as T
      const proxy = new Proxy(value, { get: (target, key) => (count++, watched(Reflect.get(target, key) as unknown)) })
      seen.set(value, proxy)
      return proxy
    }
    resolvePins(watched(lockOf(given)), projectOf(given))
    return count
  }

  test('10,000 packages are looked at ten times as often as 1,000', () => {
    const [one, ten] = [looks(large(1_000)), looks(large(10_000))]
    expect(one).toBeGreaterThan(1_000)
    expect(ten / one).toBeLessThan(11)
  }, SLOW)

  const twice = (markers: readonly string[]): Graph => ({
    roots: markers.map((marker) => ({ name: name(0), extras: [], constraint: [], marker })), optional: [], packages: large(1).packages.map((each) => ({ ...each, dependencies: [] })),
  })

  test.each([
    ['thousands of different clauses', Array.from({ length: 3_000 }, (_, i) => `platform_release >= "${i}"`)],
    ['clauses that pair up badly', Array.from({ length: 40 }, (_, i) => `platform_release >= "a${String(i).padStart(3, '0')}" and platform_release >= "b${String(i).padStart(3, '0')}"`)],
  ])('markers made to explode are refused: %s', (_, markers) => {
    const given = twice(markers)
    expect(() => resolvePins(lockOf(given), { ...projectOf({ ...given, roots: [] }), dependencies: given.roots })).toThrow('markers-too-complex')
  }, SLOW)

  test('a chain of 10,000 needs no stack', () => {
    const given = large(10_000)
    const chain = given.packages.map((each, i) => ({ ...each, dependencies: i + 1 < 10_000 ? [{ name: name(i + 1), extras: [], constraint: [] }] : [] }))
    expect(resolvePins(lockOf({ ...given, packages: chain }), projectOf(given)).pins).toHaveLength(10_000)
  }, SLOW)
})
