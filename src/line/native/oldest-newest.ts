/** The Pythons that wheels are tried on. */
import type { Ports } from '../../ports.ts'
import type { FoundPython } from '../ask-python.ts'
import { findPythons } from '../pythons.ts'

/**
 * Of the Pythons that a wheel claims, the oldest first, the oldest and the newest at hand; `missing`: those at either end that are not.
 */
export async function oldestAndNewest(claimed: readonly string[], ports: Ports): Promise<{ found: FoundPython[]; missing: string[] }> {
  const ends = (await Promise.all([firstOf(claimed, ports), firstOf(claimed.toReversed(), ports)])).flatMap(python => python ?? [])
  const found = [...new Map(ends.map(python => [python.version, python])).values()]
  const wanted = new Set([claimed[0], claimed.at(-1)].flatMap(version => version ?? []))
  return { found, missing: [...wanted].filter(version => !found.some(python => python.version === version)) }
}

async function firstOf(versions: readonly string[], ports: Ports): Promise<FoundPython | undefined> {
  for (const version of versions) {
    const [found] = await findPythons([version], ports)
    if (found) return found
  }
  return undefined
}
