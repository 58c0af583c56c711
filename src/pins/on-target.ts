/** requirements.txt as one target reads it. pip asks the markers of the Python that runs it, even where it installs for another platform. */
import { MarkerAlgebra } from '../markers/marker.ts'
import { evaluate } from '../markers/evaluate.ts'
import { parseTagTarget, markerVariables } from './tag-target.ts'
import type { Target } from '../core/targets.ts'

/** Whole entries, each with the lines of its hashes. */
const entry = /^([^\s#;][^;\n\\]*?)[ \t]*;[ \t]*([^\n\\]*?)[ \t]*(\\?\n(?:[ \t].*(?:\n|$))*)/gm

/**
 * Leaves out what the target does not need, and the marker of what it does. What cannot be told beforehand (the release of the system)
 * is installed.
 * @param version Of its Python, `3.11.3`
 */
export function requirementsOn(text: string, target: Target, version: string): string {
  const found = parseTagTarget(target, version)
  if (!found) return text
  const variables = { ...markerVariables(found), python_full_version: version, implementation_version: version }
  const algebra = new MarkerAlgebra()
  return text.replaceAll(entry, (_, requirement: string, marker: string, hashes: string) =>
    evaluate(algebra.parse(marker), { variables }) === false ? '' : `${requirement}${hashes.startsWith('\\') ? ' ' : ''}${hashes}`)
}
