import { expect, test } from '@jest/globals'
import { measureStart } from '../../../src/perform/start-time.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'

test('the median of the warm runs, whatever one of them had to wait for', async () => {
  let clock = 0
  const costs = [30, 900, 28, 35, 29]
  const ports = memoryPorts({ now: () => clock })
  await measureStart('/somewhere/start-time', async () => void (clock += costs.shift() ?? 0), ports)
  expect([await ports.files.text('/somewhere/start-time'), costs]).toEqual(['30\n', []])
})

test('a client that does not start again has no time', async () => {
  const ports = memoryPorts({})
  await expect(measureStart('/somewhere/start-time', () => Promise.reject(new Error('it does not')), ports)).rejects.toThrow('it does not')
  expect(await ports.files.has('/somewhere/start-time')).toBe(false)
})
