/** Interpreters of Windows and macOS, where their installers, version managers and runners put them. */
import { describe, expect, test } from '@jest/globals'
import { findPythons } from '../../../src/line/pythons.ts'
import { findPython } from '../../../src/line/tools.ts'
import { memoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'

const answer = (version: string, path: string) => () => ({ stdout: `${version}\nCPython\n${path}\n${path.replace(/\/[^/]+$/, '')}\n` })

const windows = { USERPROFILE: 'C:\\Users\\one', APPDATA: 'C:\\Users\\one\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\one\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files' }

test.each<[string, string, string, MemoryWorld]>([
  ["the runner's cache", '3.12', 'D:/cache/Python/3.12.10/x64/python.exe', { platform: 'win32', env: { ...windows, RUNNER_TOOL_CACHE: 'D:\\cache' } }],
  ["the runner's cache, where nothing names it", '3.12', 'C:/hostedtoolcache/windows/Python/3.12.10/x64/python.exe', { platform: 'win32', env: windows }],
  ["the runner's cache, without the lock", '3.14t', 'C:/hostedtoolcache/windows/Python/3.14.0/x64-freethreaded/python.exe', { platform: 'win32', env: windows }],
  ["the runner's cache on arm64", '3.12', 'C:/hostedtoolcache/windows/Python/3.12.10/arm64/python.exe', { platform: 'win32', arch: 'arm64', env: windows }],
  ['pyenv-win', '3.12', 'C:/Users/one/.pyenv/pyenv-win/versions/3.12.1/python.exe', { platform: 'win32', env: windows }],
  ['uv on Windows', '3.12', 'C:/Users/one/AppData/Roaming/uv/python/cpython-3.12.4-windows-x86_64-none/python.exe', { platform: 'win32', env: windows }],
  ['the installer for one user', '3.12', 'C:/Users/one/AppData/Local/Programs/Python/Python312/python.exe', { platform: 'win32', env: windows }],
  ['the installer for all users, without the lock', '3.14t', 'C:/Program Files/Python314/python3.14t.exe', { platform: 'win32', env: windows }],
  ['the framework of macOS', '3.12', '/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12', { platform: 'darwin', arch: 'arm64' }],
  ['the framework without the lock', '3.14t', '/Library/Frameworks/PythonT.framework/Versions/3.14/bin/python3.14t', { platform: 'darwin', arch: 'arm64' }],
  ['Homebrew', '3.13', '/opt/homebrew/opt/python@3.13/bin/python3.13', { platform: 'darwin', arch: 'arm64' }],
  ["a Mac runner's cache", '3.13', '/Users/runner/hostedtoolcache/Python/3.13.1/arm64/bin/python', { platform: 'darwin', arch: 'arm64' }],
  ['uv elsewhere', '3.13', '/home/one/.local/share/uv/python/cpython-3.13.0-linux-x86_64-gnu/bin/python', { env: { HOME: '/home/one' } }],
])('found in %s', async (_, version, path, world) => {
  const name = path.replace(/^.*\//, '')
  const ports = memoryPorts({ ...world, files: { [path]: '' }, programs: { [name]: answer(version, path) } })
  const nowhere = { ...ports, processes: { ...ports.processes, find: async () => undefined } }
  expect((await findPythons([version], nowhere)).map(each => each.path)).toEqual([path])
})

describe('on Windows', () => {
  const python = 'E:/anywhere/python.exe'

  test('its launcher is asked for what installers registered', async () => {
    const ports = memoryPorts({ platform: 'win32', files: { [python]: '' }, programs: { py: ({ argv }) => (argv[1] === '-3.12' ? { stdout: 'E:\\anywhere\\python.exe' } : { code: 103 }), 'python.exe': answer('3.12', python) } })
    expect((await findPythons(['3.11', '3.12'], ports)).map(each => each.path)).toEqual([python])
  })

  test('a python that only leads to a shop is passed over', async () => {
    const ports = memoryPorts({ platform: 'win32', programs: { python: () => ({ code: 9009 }), python3: answer('3.12', python) } })
    expect(await findPython(ports)).toBe('/usr/bin/python3')
  })
})
