/** How large a packed client may be. */
import type { Problem } from '../errors.ts'
import { formatBytes } from './bytes.ts'

export const sizePattern = /^(\d+(?:\.\d+)?) ?(kB|MB|GB)$/

/** Bytes; decimal units, as they are shown. */
export function parseSize(text: string): number {
  const [, number = '0', unit = ''] = sizePattern.exec(text) ?? []
  return Math.round(Number(number) * 1000 ** (['kB', 'MB', 'GB'].indexOf(unit) + 1))
}

const shown = 20

/** @param inside The files of the bundle; what they are packed as is smaller */
export function overBudget(file: string, size: number, budget: number, inside: readonly { path: string; size: number }[]): Problem {
  const biggest = [...inside].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, shown)
  return {
    code: 'over-budget',
    fact: `${file} is ${formatBytes(size)}, and its budget is ${formatBytes(budget)}; the biggest files inside, unpacked:\n${biggest.map(each => `${formatBytes(each.size).padStart(10)}  ${each.path}`).join('\n')}\n`,
    fix: 'Leave out what the client does not need, or raise its budget under client.budgets',
  }
}
