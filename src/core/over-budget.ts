/** What a client that is too large is told. */
import type { Problem } from '../errors.ts'
import { formatBytes } from './bytes.ts'
import { biggest, growth, type Growth } from './growth.ts'
import type { Sized } from './size-tree.ts'

const shown = 20

/** What a bundle was in an earlier release. */
export interface EarlierBundle {
  version: string
  files: readonly Sized[]
}

/** @param inside The files of the bundle; what they are packed as is smaller. @param earlier Absent: nothing to compare with */
export function overBudget(file: string, size: number, budget: number, inside: readonly Sized[], earlier?: EarlierBundle): Problem {
  const grown = earlier ? growth(earlier.files, inside).slice(0, shown) : []
  const what = grown.length > 0 ? `what grew since ${earlier?.version}` : 'the biggest files inside'
  const lines = grown.length > 0 ? grown.map(grownLine) : biggest(inside, shown).map(each => `${formatBytes(each.size).padStart(10)}  ${each.path}`)
  return {
    code: 'over-budget',
    fact: `${file} is ${formatBytes(size)}, and its budget is ${formatBytes(budget)}; ${what}, unpacked:\n${lines.join('\n')}\n`,
    fix: 'Leave out what the client does not need, or raise its budget under client.budgets',
  }
}

const grownLine = ({ name, before, now, most }: Growth): string =>
  `${`+${formatBytes(now - before)}`.padStart(11)}  ${name} (${before > 0 ? `${formatBytes(before)} → ${formatBytes(now)}` : 'new'}${most ? `, most of it ${most}` : ''})`
