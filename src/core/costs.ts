/** What wheels cost to make: known from an earlier release, else guessed from what is known. */

/** Milliseconds, by the identifier of the build. */
export type Costs = Readonly<Record<string, number>>

interface Costly {
  identifier: string
  /** What is made by the same builder on the same kind of machine costs alike. */
  lane: string
}

/** A wheel that no earlier release had costs as much as the others of its lane on average, else as all; where nothing is known all cost the same. */
export function costsOf<W>(wheels: readonly W[], costs: Costs, describe: (wheel: W) => Costly): (wheel: W) => number {
  const described = wheels.map(describe)
  const known = (some: readonly Costly[]) => some.flatMap(({ identifier }) => (Object.hasOwn(costs, identifier) ? (costs[identifier] ?? []) : []))
  const usual = mean(known(described)) ?? 1
  const ofLane = ({ lane }: Costly) => mean(known(described.filter(each => each.lane === lane))) ?? usual
  const found = new Map(described.map((each, index) => [wheels[index] as W, known([each])[0] ?? ofLane(each)]))
  return wheel => found.get(wheel) ?? usual
}

const mean = (values: readonly number[]): number | undefined => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined)

/** times.json of an earlier release. Whatever else it holds costs a worse division of work and nothing more: it is left out. */
export function readCosts(text: string): Costs {
  const { wheels } = parsed(text)
  if (typeof wheels !== 'object' || wheels === null) return {}
  return Object.fromEntries(Object.entries(wheels).filter((pair): pair is [string, number] => Number.isFinite(pair[1]) && (pair[1] as number) >= 0))
}

function parsed(text: string): { wheels?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { wheels?: unknown }
  } catch {
    return {}
  }
}

/** Sorted, as a file. */
export const writeCosts = (costs: Costs): string => `${JSON.stringify({ schema: 1, wheels: Object.fromEntries(Object.entries(costs).sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 2)}\n`
