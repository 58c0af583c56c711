import { expect, test } from '@jest/globals'
import { leadsOut, native, resolved, slashed } from '../../../src/core/paths.ts'

test.each([
  ['win32', 'C:\\a\\b', 'C:/a/b'],
  ['win32', 'C:/a', 'C:/a'],
  ['linux', '/a\\b', '/a\\b'],
] as const)('on %s %s is %s inside', (platform, path, inside) => expect(slashed(path, { platform })).toBe(inside))

test('programs that compare texts get paths as their system has them', () => {
  expect((['win32', 'linux'] as const).map(platform => native('C:/a/b', { platform }))).toEqual(['C:\\a\\b', 'C:/a/b'])
})

test.each([
  ['win32', 'release', 'C:/work/release'],
  ['win32', '..\\other\\release', 'C:/other/release'],
  ['win32', 'D:\\elsewhere', 'D:/elsewhere'],
  ['win32', '/top', 'C:/top'],
] as const)('on %s %s is %s', (platform, path, absolute) => expect(resolved('C:/work', path, { platform })).toBe(absolute))

test('on Linux a drive is a plain name', () => expect(resolved('/work', 'C:\\x', { platform: 'linux' })).toBe('/work/C:\\x'))

test.each(['..', '../x', 'a/../../x', '/x', '..\\x', 'a\\..\\..\\x', '\\x', '\\\\server\\share', 'C:/x', 'c:x'])('%s leads out', path => expect(leadsOut(path)).toBe(true))
test.each(['x', 'a/../x', '..x', 'a/..x/y', 'dev-disk-by\\x2did.mount'])('%s stays', path => expect(leadsOut(path)).toBe(false))
