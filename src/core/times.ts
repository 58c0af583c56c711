/** times.json: what took how long, for the next release. Beside the manifest, which is the same in every run. */
import type { Costs } from './costs.ts'
import type { StartTimes } from './start-times.ts'

export interface Times {
  /** Of wheels, to share them out. */
  wheels: Costs
  starts: StartTimes
}

/** Of an earlier release. Whatever else it holds costs a worse division of work and nothing more: it is left out. */
export function readTimes(text: string): Times {
  const { wheels, starts } = parsed(text)
  return { wheels: numbersOf(wheels), starts: numbersOf(starts) }
}

const numbersOf = (value: unknown): Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, number] => Number.isFinite(pair[1]) && (pair[1] as number) >= 0)) : {}

function parsed(text: string): { wheels?: unknown; starts?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { wheels?: unknown }
  } catch {
    return {}
  }
}

/** Sorted, as a file. */
export const writeTimes = ({ wheels, starts }: Times): string => `${JSON.stringify({ schema: 1, wheels: sorted(wheels), starts: sorted(starts) }, null, 2)}\n`

const sorted = (times: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(times).sort(([a], [b]) => (a < b ? -1 : 1)))
