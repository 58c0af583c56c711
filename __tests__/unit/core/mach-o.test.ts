import { describe, expect, test } from '@jest/globals'
import { icns } from '../../../src/core/icns.ts'
import { machOs } from '../../../src/core/mach-o.ts'
import { command, dylib, thin, universal } from '../helpers/mach-o.ts'

const [arm64, x86] = [0x0100000c, 0x01000007]

describe('a compiled file for macOS', () => {
  test('says what it loads, where it looks, and for which macOS it is', () => {
    const data = thin(arm64, [dylib(0xd, '@rpath/libown.dylib'), dylib(0xc, '/usr/lib/libSystem.B.dylib'), dylib(0x80000018, '@rpath/libweak.dylib'), dylib(0x8000001c, '@loader_path/../lib'), command(0x32, [1, (14 << 16) | (7 << 8), 0, 0])])
    expect(machOs(data)).toEqual([{ machine: 'arm64', program: false, loads: ['/usr/lib/libSystem.B.dylib', '@rpath/libweak.dylib'], paths: ['@loader_path/../lib'], oldest: [14, 7] }])
  })

  test('of an older kind too', () => {
    expect(machOs(thin(x86, [command(0x24, [(10 << 16) | (15 << 8), 0])], 2))).toEqual([{ machine: 'x86_64', program: true, loads: [], paths: [], oldest: [10, 15] }])
  })

  test('is several where it is universal', () => {
    expect(machOs(universal([[x86, thin(x86, [])], [arm64, thin(arm64, [dylib(0xc, '/usr/lib/libz.1.dylib')])]])).map(({ machine, loads }) => [machine, loads.length])).toEqual([['x86_64', 0], ['arm64', 1]])
  })

  test.each([
    ['a text', Buffer.alloc(100, 'a')],
    ['an object file', thin(arm64, [], 1)],
  ])('is none: %s', (_, data) => {
    expect(machOs(data)).toEqual([])
  })

  test('that is cut off or lies about its lengths ends where it ends', () => {
    const whole = thin(arm64, [dylib(0xc, '/usr/lib/libz.1.dylib'), command(0x32, [1, 11 << 16, 0, 0])])
    for (let length = 0; length <= whole.length; length++) expect(() => machOs(whole.subarray(0, length))).not.toThrow()
    const lying = Buffer.from(whole)
    lying.writeUInt32LE(0, 36)
    expect(machOs(lying)).toEqual([{ machine: 'arm64', program: false, loads: [], paths: [] }])
  })
})

test('an icon holds its picture for screens of one and of two pixels a point', () => {
  const png = Buffer.from('a picture')
  const made = icns(png, 256)
  expect([made.toString('latin1', 0, 4), made.readUInt32BE(4)]).toEqual(['icns', made.length])
  expect([made.toString('latin1', 8, 12), made.readUInt32BE(12), made.toString('latin1', 16, 25)]).toEqual(['ic08', 17, 'a picture'])
  expect(made.toString('latin1', 25, 29)).toBe('ic13')
})
