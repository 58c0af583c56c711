import { describe, expect, test } from '@jest/globals'
import { parseSize, sizePattern } from '../../../src/core/budget.ts'
import { overBudget } from '../../../src/core/over-budget.ts'
import { cellsOf } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { factsOf, messenger } from '../helpers/facts.ts'

const folders = await loadFolders()

describe('sizes', () => {
  test.each([['60 MB', 60_000_000], ['1.5GB', 1_500_000_000], ['900 kB', 900_000]])('%s', (text, bytes) => expect(parseSize(text)).toBe(bytes))
  test.each(['60', '60 MiB', '-1 MB', 'MB', '60 mb'])('%j is none', text => expect(sizePattern.test(text)).toBe(false))
})

test('a budget goes into the plan, in bytes, with the format that it is for', () => {
  const config = messenger.config.replace('client:\n', 'client:\n  budgets: {snap: 60 MB}\n')
  expect(cellsOf(makePlan(factsOf({ config }), folders), 'client')[0]?.formats.map(({ name, budget }) => [name, budget])).toEqual([['snap', 60_000_000], ['standalone', undefined]])
})

test('over it: what it weighs, what it may, and the twenty biggest files, the biggest first', () => {
  const inside = Array.from({ length: 30 }, (_, index) => ({ path: `lib/${index}.so`, size: index * 1_000_000 }))
  const { code, fact } = overBudget('client/app.snap', 61_000_000, 60_000_000, inside)
  const [first, biggest, ...others] = fact.trimEnd().split('\n')
  expect([code, first, biggest?.trim(), others.length]).toEqual(['over-budget', 'client/app.snap is 61.0 MB, and its budget is 60.0 MB; the biggest files inside, unpacked:', '29.0 MB  lib/29.so', 19])
})
