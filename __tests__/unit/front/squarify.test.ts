import fc from 'fast-check'
import { expect, test } from '@jest/globals'
import { squarify } from '../../../src/front/report/squarify.ts'

const within = { x: 0, y: 0, width: 300, height: 100 }

test('the example of the paper', () => {
  const boxes = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 })
  expect(boxes.slice(0, 2)).toEqual([{ x: 0, y: 0, width: 3, height: 2 }, { x: 0, y: 2, width: 3, height: 2 }])
  expect(boxes).toHaveLength(7)
})

test('areas are as the weights, and boxes stay inside and apart', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 40 }), weights => {
    const sorted = weights.sort((a, b) => b - a)
    const whole = sorted.reduce((sum, weight) => sum + weight, 0)
    const boxes = squarify(sorted, within)
    const [near, edge] = [1e-6, 1e-9 * 300]
    expect(boxes).toHaveLength(sorted.length)
    boxes.forEach(({ x, y, width, height }, index) => {
      expect(Math.abs((width * height) / 30_000 - (sorted[index] ?? 0) / whole)).toBeLessThan(near)
      expect(x >= -edge && y >= -edge && x + width <= 300 + edge * 100 && y + height <= 100 + edge * 100).toBe(true)
      for (const other of boxes.slice(index + 1)) {
        const [across, down] = [Math.min(x + width, other.x + other.width) - Math.max(x, other.x), Math.min(y + height, other.y + other.height) - Math.max(y, other.y)]
        expect(Math.min(across, down)).toBeLessThan(near)
      }
    })
  }))
})
