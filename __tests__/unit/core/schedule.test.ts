import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shareOut, type JobsPolicy } from '../../../src/core/schedule.ts'

interface Wheel { lane: string; cost: number; id: number }
const schedule = (policy: JobsPolicy, maxJobs: number) => ({ policy, maxJobs, laneOf: ({ lane }: Wheel) => lane, costOf: ({ cost }: Wheel) => cost })
const wheels = (...given: readonly (readonly [string, number])[]): Wheel[] => given.map(([lane, cost], id) => ({ lane, cost, id }))
const shape = (all: readonly Wheel[], policy: JobsPolicy, maxJobs: number) => shareOut(all, schedule(policy, maxJobs)).map(({ lane, wheels }) => `${lane} ${wheels.map(({ cost }) => cost).join('+')}`)

describe('sharing out', () => {
  const all = wheels(['linux', 4], ['linux', 1], ['linux', 1], ['mac', 2], ['linux', 2])
  test.each<[JobsPolicy, number, string[]]>([
    ['one-per-runner', 20, ['linux 4+1+1+2', 'mac 2']],
    ['one-per-wheel', 1, ['linux 4', 'linux 1', 'linux 1', 'mac 2', 'linux 2']],
    ['balanced', 1, ['linux 4+1+1+2', 'mac 2']],
    ['balanced', 3, ['linux 4', 'linux 1+1+2', 'mac 2']],
    // A fourth job would have to divide the wheel that costs 4: nothing is won by one more.
    ['balanced', 20, ['linux 4', 'linux 1+1+2', 'mac 2']],
  ])('%s, at most %i', (policy, maxJobs, expected) => {
    expect(shape(all, policy, maxJobs)).toEqual(expected)
  })

  test('nothing to build is no job', () => {
    expect(shareOut([], schedule('balanced', 20))).toEqual([])
  })
})

test('every wheel is in one job of its own lane, and no more jobs are made than allowed', () => {
  const wheel = fc.record({ lane: fc.constantFrom('a', 'b', 'c'), cost: fc.integer({ min: 1, max: 60 }), id: fc.nat() })
  fc.assert(fc.property(fc.uniqueArray(wheel, { selector: ({ id }) => id, maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (all, maxJobs) => {
    const batches = shareOut(all, schedule('balanced', maxJobs))
    expect(batches.flatMap(({ wheels }) => wheels).map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    for (const { lane, wheels } of batches) expect(wheels.length > 0 && wheels.every(each => each.lane === lane)).toBe(true)
    expect(batches.length).toBeLessThanOrEqual(Math.max(maxJobs, new Set(all.map(({ lane }) => lane)).size))
  }))
})
