import { describe, expect, test } from '@jest/globals'
import { readTimes, writeTimes } from '../../../src/core/times.ts'

describe('times.json', () => {
  test('is read as it is written, and sorted', () => {
    const times = { wheels: { b: 2, a: 1.5 }, starts: { 'zip-linux-x86_64': 31, 'deb-linux-x86_64': 30 } }
    expect(readTimes(writeTimes(times))).toEqual(times)
    expect(writeTimes({ wheels: { b: 2, a: 1 }, starts: {} })).toBe(writeTimes({ wheels: { a: 1, b: 2 }, starts: {} }))
  })

  test.each(['', '{', 'null', '[1]', '7', '{"wheels": [1], "starts": "x"}', '{"wheels": {"__proto__": 1, "a": "long", "b": -1, "c": null}, "starts": {"a": []}}'])('of %s only numbers are taken', text => {
    const { wheels, starts } = readTimes(text)
    expect([...Object.entries(wheels), ...Object.entries(starts)].filter(([name]) => /^[a-z]$/.test(name))).toEqual([])
  })
})
