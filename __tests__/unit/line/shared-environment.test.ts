import { describe, expect, test } from '@jest/globals'
import { sharedEnvironment } from '../../../src/line/shared-environment.ts'
import { memoryPorts, type MemoryPorts } from '../../../src/ports/memory.ts'

const at = '/cache/tools/maturin-0123'
const day = 24 * 60 * 60 * 1000
const names = async (ports: MemoryPorts) => (await ports.files.has('/cache/tools')) ? ports.files.names('/cache/tools') : []
/** As venv makes one. */
const makes = (ports: MemoryPorts) => (own: string) => ports.files.write(`${own}/bin/python`, '')
/** Not to be made. */
const never = () => Promise.reject(new Error('made again'))
/** Another process has its own memory of what is under way. */
const another = (ports: MemoryPorts): MemoryPorts => ({ ...ports, files: { ...ports.files } })

test('what was made is found again', async () => {
  const ports = memoryPorts()
  const made = await sharedEnvironment(at, ports, makes(ports))
  expect(await sharedEnvironment(at, another(ports), never)).toBe(made)
})

test('of two processes at the same time both use the first that is whole', async () => {
  const ports = memoryPorts()
  const faster = another(ports)
  let first = ''
  const slower = await sharedEnvironment(at, ports, async own => {
    await makes(ports)(own)
    first = await sharedEnvironment(at, faster, makes(faster))
  })
  expect(slower).toBe(first)
  expect(await names(ports)).toEqual([first.replace('/cache/tools/', ''), 'maturin-0123.current'].sort())
})

describe('nothing half-made is taken as whole', () => {
  test.each(['.complete', 'bin/python'])('without its %s another is made', async torn => {
    const ports = memoryPorts()
    const made = await sharedEnvironment(at, ports, makes(ports))
    await ports.files.remove(`${made}/${torn}`)
    const anew = await sharedEnvironment(at, ports, makes(ports))
    expect(anew).not.toBe(made)
    expect(await sharedEnvironment(at, ports, never)).toBe(anew)
  })

  test('one that could not be made is not left behind', async () => {
    const ports = memoryPorts()
    await expect(sharedEnvironment(at, ports, async own => ports.files.write(`${own}/bin/python`, '').then(() => Promise.reject(new Error('full'))))).rejects.toThrow('full')
    expect(await names(ports)).toEqual([])
  })

  test('and where it cannot be chosen, not either', async () => {
    const ports = memoryPorts()
    const files = { ...ports.files, move: () => Promise.reject(new Error('read-only')) }
    await expect(sharedEnvironment(at, { ...ports, files }, makes(ports))).rejects.toThrow('read-only')
    expect(await names(ports)).toEqual([])
  })
})

test('what killed processes left goes after a day, and the one that is used stays', async () => {
  const ports = memoryPorts()
  const made = await sharedEnvironment(at, ports, makes(ports))
  const killed = `${at}.${ports.host.now()}-killed`
  await ports.files.write(`${killed}/bin/python`, '')
  await sharedEnvironment('/cache/tools/zig-1', ports, makes(ports))
  expect(await ports.files.has(killed)).toBe(true)
  const later = { ...ports, host: { ...ports.host, now: () => ports.host.now() + day } }
  await sharedEnvironment('/cache/tools/zig-2', later, makes(ports))
  expect([await ports.files.has(killed), await ports.files.has(made)]).toEqual([false, true])
})
