import type { Problem } from '../errors.ts'
import { MarkerAlgebra } from '../markers/marker.ts'
import { evaluate } from '../markers/evaluate.ts'
import { filesOf } from './lock.ts'
import type { Pin, Pins } from './pins.ts'
import { describeTarget, markerVariables } from './tag-target.ts'
import type { TagTarget } from './tags.ts'
import { fits, parseWheelName } from './tags.ts'

/** How a pin reaches a target. */
export type Coverage =
  | { kind: 'wheel'; file: string }
  /** Only as source: it is built where it is installed. */
  | { kind: 'sdist'; file: string }
  /** The lock has hashes without file names, so nobody can tell. */
  | { kind: 'unknown' }
  | { kind: 'gap' }

export interface CoverageEntry {
  pin: Pin
  target: TagTarget
  coverage: Coverage
}

/** Problem `target-not-locked`: the lock was made for other environments, so that it has no pins at all there. */
export function unlockedTargets({ environments }: Pins, targets: readonly TagTarget[]): Problem[] {
  if (!environments) return []
  const algebra = new MarkerAlgebra()
  const diagrams = environments.map((text) => algebra.parse(text))
  const outside = targets.filter((target) => diagrams.every((diagram) => evaluate(diagram, { variables: markerVariables(target) }) === false))
  if (outside.length === 0) return []
  return [{
    code: 'target-not-locked',
    fact: `The lock was made for ${environments.join(' or ')}, and not for ${outside.map(describeTarget).join(', ')}`,
    fix: "Name that environment where the lock tool is told of them ('environments' of [tool.uv]) and lock again, or leave the target out",
  }]
}

/** Every pin that may apply to a target, and how it gets there. */
export function coverageOf({ pins }: Pins, targets: readonly TagTarget[]): CoverageEntry[] {
  const algebra = new MarkerAlgebra()
  return targets.flatMap((target) => {
    const variables = markerVariables(target)
    const applying = pins.filter(({ marker }) => marker === undefined || evaluate(algebra.parse(marker), { variables }) !== false)
    return applying.map((pin) => ({ pin, target, coverage: coverPin(pin, target) }))
  })
}

function coverPin(pin: Pin, target: TagTarget): Coverage {
  const files = filesOf(pin)
  const names = files.flatMap(({ name }) => name ?? [])
  const wheel = names.find((name) => {
    const parsed = parseWheelName(name)
    return parsed !== undefined && fits(parsed, target)
  })
  if (wheel) return { kind: 'wheel', file: wheel }
  const sdist = names.find(isSdist)
  if (sdist) return { kind: 'sdist', file: sdist }
  return names.length < files.length ? { kind: 'unknown' } : { kind: 'gap' }
}

export const isSdist = (name: string): boolean => /\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.test(name)

/** Whether a package may be built from source where it is installed. */
export type SdistPolicy = (name: string) => boolean

/** Problems `no-file-for-target`: one for each pin and the targets that have neither a wheel nor an sdist that policy allows. */
export function coverageGaps(entries: readonly CoverageEntry[], allowsSdist: SdistPolicy = () => true): Problem[] {
  const missing = entries.filter(({ pin, coverage }) => coverage.kind === 'gap' || (coverage.kind === 'sdist' && !allowsSdist(pin.name)))
  const byPin = new Map<Pin, CoverageEntry[]>()
  for (const entry of missing) byPin.set(entry.pin, [...(byPin.get(entry.pin) ?? []), entry])
  return [...byPin].map(([pin, list]) => gap(pin, list))
}

function gap(pin: Pin, entries: readonly CoverageEntry[]): Problem {
  const sdist = entries.some(({ coverage }) => coverage.kind === 'sdist')
  return {
    code: 'no-file-for-target',
    fact: `${pin.name} ${pin.version} has no wheel for ${entries.map(({ target }) => describeTarget(target)).join(', ')}; there is ${existing(pin)}`,
    fix: sdist ? `Allow its sdist, or pin a version with such a wheel` : 'Pin a version that has one, leave the target out, or build it into this release',
  }
}

/** The platforms there are wheels for, short enough for a message. */
function existing(pin: Pin): string {
  const files = filesOf(pin)
  const wheels = files.flatMap(({ name }) => parseWheelName(name ?? '') ?? [])
  const tags = [...new Set(wheels.map(({ pythons, abis, platforms }) => `${pythons.join('.')}-${abis.join('.')}-${platforms.join('.')}`))]
  const shown = tags.length > 6 ? [...tags.slice(0, 6), `${tags.length - 6} more`] : tags
  return [...shown, ...(files.some(({ name }) => name && isSdist(name)) ? ['an sdist'] : [])].join(', ') || 'nothing'
}
