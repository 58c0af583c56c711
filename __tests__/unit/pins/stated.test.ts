/** Where poetry's lock says something else of a package than what needs it: the pins are right, and the lock's fault is named. */
import { expect, test } from '@jest/globals'
import { readPoetryLock } from '../../../src/locks/poetry.ts'
import { readProject } from '../../../src/core/project.ts'
import { resolvePins, type Choice } from '../../../src/pins/resolve/resolve.ts'
import { load } from '../locks/fixtures.ts'

test.each<[string, string, Choice, string[]]>([
  ['main needs it on Windows, dev everywhere, and the lock has no marker', 'real/poetry-groups', {}, ['lost-marker: poetry.lock has lost a part of the marker of colorama']],
  ['the same, with dev', 'real/poetry-groups', { groups: ['dev'] }, []],
  ['main needs on one Python what an extra needs on all, and the lock knows the extra only', 'tricky/25-optional-extra-and-main-overlap/poetry', {}, ['narrow-marker: poetry.lock has too narrow a marker for yaml-like']],
  ['the same, with the extra', 'tricky/25-optional-extra-and-main-overlap/poetry', { extras: ['e'] }, []],
  ['groups that include others', 'real/poetry-includes', { groups: ['all', 'mixed'] }, []],
  ['115 packages', 'small/poetry', { extras: ['core', 'backend'] }, []],
])('%s', async (_, folder, choice, expected) => {
  const { lock, project } = await load(folder, 'poetry.lock')
  expect(resolvePins(lock, project, choice).warnings.map(({ code, fact }) => `${code}: ${fact}`)).toEqual(expected)
})

const old = (marker: string) => readPoetryLock(`[[package]]
name = "a"
version = "1"
category = "main"
optional = false
python-versions = "*"
${marker}
[[package]]
name = "b"
version = "1"
category = "main"
optional = false
python-versions = "*"

[package.dependencies]
a = {version = "*", markers = "sys_platform == 'win32'"}

[metadata]
lock-version = "1.1"
[metadata.files]
a = [{file = "a-1.tar.gz", hash = "sha256:${'a'.repeat(64)}"}]
b = [{file = "b-1.tar.gz", hash = "sha256:${'b'.repeat(64)}"}]
`)

test.each([
  [`marker = "sys_platform == 'win32'"`, 'dependencies = ["a", "b"]', undefined, ['narrow-marker']],
  [`marker = "sys_platform == 'win32'"`, 'dependencies = ["b"]', 'sys_platform == "win32"', []],
  ['', 'dependencies = ["b"]', 'sys_platform == "win32"', []],
])('poetry 1.1, %s, where the project has %s', (stated, dependencies, marker, warned) => {
  const { pins, warnings } = resolvePins(old(stated), readProject(`[project]\nname = "app"\n${dependencies}`))
  expect([pins.find(({ name }) => name === 'a')?.marker, warnings.map(({ code }) => code)]).toEqual([marker, warned])
})
