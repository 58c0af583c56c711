/** What a program is started with, on systems other than this one too. */
import { describe, expect, test } from '@jest/globals'
import { environmentOf, located, programPaths } from '../../../src/ports/local/environment.ts'

describe('the environment of a program', () => {
  const windows = { Path: 'C:\\Windows', SystemRoot: 'C:\\Windows', Secret: 'x' }
  test.each<[string, Parameters<typeof environmentOf>, Record<string, string>]>([
    ['has one PATH on Windows, whatever its case', [{ env: { PATH: 'mine' } }, windows, 'win32'], { SystemRoot: 'C:\\Windows', Secret: 'x', PATH: 'mine', PYTHONUTF8: '1' }],
    ['has what is named on Windows, whatever its case', [{ inherit: ['PATH', 'SYSTEMROOT'] }, windows, 'win32'], { Path: 'C:\\Windows', SystemRoot: 'C:\\Windows', PYTHONUTF8: '1' }],
    ['loses what is undefined on Windows, whatever its case', [{ env: { SECRET: undefined } }, windows, 'win32'], { Path: 'C:\\Windows', SystemRoot: 'C:\\Windows', PYTHONUTF8: '1' }],
    ['says how Python prints on Windows, but where it is said', [{}, { PYTHONUTF8: '0' }, 'win32'], { PYTHONUTF8: '0' }],
    ['has both elsewhere', [{ env: { PATH: 'mine' } }, { Path: 'theirs' }, 'linux'], { Path: 'theirs', PATH: 'mine' }],
    ['has nothing that is not named', [{ inherit: ['PATH'], env: { A: '1' } }, { PATH: '/bin', SECRET: 'x' }, 'linux'], { PATH: '/bin', A: '1' }],
  ])('%s', (_, given, expected) => expect(environmentOf(...given)).toEqual(expected))
})

test.each<[string, Parameters<typeof programPaths>, string[]]>([
  ['with its ending on Windows', ['git', 'C:\\Git\\cmd;"C:\\Program Files\\x";', 'win32'], ['C:/Git/cmd/git.exe', 'C:/Git/cmd/git.com', 'C:/Program Files/x/git.exe', 'C:/Program Files/x/git.com']],
  ['as it is named', ['python.exe', 'C:\\Python', 'win32'], ['C:/Python/python.exe']],
  ['a version is no ending', ['python3.12', 'C:\\Python', 'win32'], ['C:/Python/python3.12.exe', 'C:/Python/python3.12.com']],
  ['without one elsewhere', ['git', '/usr/bin::/b', 'darwin'], ['/usr/bin/git', '/b/git']],
])('programs are looked for %s', (_, given, expected) => expect(programPaths(...given)).toEqual(expected))

test.each<[string, string, NodeJS.Platform, string]>([
  ['of PATH on Windows, never of the working folder', 'git', 'win32', 'D:/b/git.exe'],
  ['that is not there is none of the working folder either', 'hg', 'win32', 'C:/a/hg.exe'],
  ['by its path as it is', 'C:/x/git.exe', 'win32', 'C:/x/git.exe'],
  ['as the system finds it elsewhere', 'git', 'linux', 'git'],
])('a program %s', (_, program, platform, started) => {
  expect(located(program, { Path: 'C:\\a;D:\\b' }, platform, path => path === 'D:/b/git.exe')).toBe(started)
})
