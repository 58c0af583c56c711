import { describe, expect, test } from '@jest/globals'
import { packagesIn, programIn, programsFolder, pythonIn, searchPath } from '../../../src/core/environment-layout.ts'

const unix: Record<string, string> = { '3.11': 'lib/python3.11', '3.14t': 'lib/python3.14t', 'pypy3.11': 'lib/pypy3.11' }
const packages: Record<string, Record<string, string>> = { linux: unix, darwin: unix }

describe.each([
  ['linux', '/e', '/e/bin', '/e/bin/python', '/e/bin/twine', '/a:/b'],
  ['darwin', '/e', '/e/bin', '/e/bin/python', '/e/bin/twine', '/a:/b'],
  ['win32', 'C:/e', 'C:/e/Scripts', 'C:/e/Scripts/python.exe', 'C:/e/Scripts/twine.exe', '/a;/b'],
] as const)('an environment on %s', (platform, at, folder, python, program, path) => {
  test('has its programs where venv puts them', () => {
    expect([programsFolder(at, { platform }), pythonIn(at, { platform }), programIn(at, 'twine', { platform })]).toEqual([folder, python, program])
  })

  test.each(['3.11', '3.14t', 'pypy3.11'])('has its packages where the venv of Python %s puts them', python => {
    expect(packagesIn(at, python, { platform })).toBe(`${at}/${packages[platform]?.[python] ?? 'Lib'}/site-packages`)
  })

  test('is first on a search path', () => expect(searchPath({ platform }, '/a', '/b')).toBe(path))
})
