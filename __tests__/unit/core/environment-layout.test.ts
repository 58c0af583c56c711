import { describe, expect, test } from '@jest/globals'
import { programIn, programsFolder, pythonIn, searchPath } from '../../../src/core/environment-layout.ts'

describe.each([
  ['linux', '/e', '/e/bin', '/e/bin/python', '/e/bin/twine', '/a:/b'],
  ['darwin', '/e', '/e/bin', '/e/bin/python', '/e/bin/twine', '/a:/b'],
  ['win32', 'C:/e', 'C:/e/Scripts', 'C:/e/Scripts/python.exe', 'C:/e/Scripts/twine.exe', '/a;/b'],
] as const)('an environment on %s', (platform, at, folder, python, program, path) => {
  test('has its programs where venv puts them', () => {
    expect([programsFolder(at, { platform }), pythonIn(at, { platform }), programIn(at, 'twine', { platform })]).toEqual([folder, python, program])
  })

  test('is first on a search path', () => expect(searchPath({ platform }, '/a', '/b')).toBe(path))
})
