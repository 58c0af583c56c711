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
