import { expect, test } from '@jest/globals'
import { readProject } from '../../../src/core/project.ts'
import { readUvLock } from '../../../src/locks/uv.ts'
import { unlockedTargets } from '../../../src/pins/coverage.ts'
import { checkFreshness } from '../../../src/pins/freshness/freshness.ts'
import { writeRequirements } from '../../../src/pins/requirements-txt.ts'
import { resolvePins } from '../../../src/pins/resolve/resolve.ts'
import { parseBuildIdentifier } from '../../../src/pins/tag-target.ts'
import { linesOf } from '../locks/fixtures.ts'

/** uv locks a workspace for the Pythons that all members have in common, and leaves out what none of those needs. */
const lockOf = (members: string, excludes = '') => readUvLock(`version = 1
requires-python = ">=3.11"

[manifest]
members = [${members}]
excludes = [${excludes}]

[[package]]
name = "app"
version = "1"
source = { editable = "." }
dependencies = [
    { name = "six" },
]

[package.metadata]
requires-dist = [{ name = "six" }]

[[package]]
name = "six"
version = "1"
source = { registry = "https://index.example/simple" }
wheels = [
    { url = "https://index.example/six-1-py3-none-any.whl", hash = "sha256:${'0'.repeat(64)}" },
]
`)

const project = (python: string) => readProject(`[project]\nname = "app"\nrequires-python = "${python}"\ndependencies = ["six"]\n`)
const workspace = lockOf('"app", "other"')

test('a member that runs on more Pythons than the others is fresh, and has pins for those they have in common', () => {
  expect(checkFreshness(workspace, project('>=3.10'))).toEqual([])
  const pins = resolvePins(workspace, project('>=3.10'))
  expect(linesOf(writeRequirements(pins))).toEqual(['six==1 ; python_version >= "3.11"'])
  const targets = ['cp310-manylinux_x86_64', 'cp311-manylinux_x86_64'].flatMap(name => parseBuildIdentifier(name) ?? [])
  expect(unlockedTargets(pins, targets)).toMatchObject([{ code: 'target-not-locked', fact: expect.stringMatching(/not for linux-x86_64 with Python 3\.10$/) }])
})

test('a member that the lock goes beyond is out of date, and so is a project of its own', () => {
  expect(checkFreshness(workspace, project('>=3.12'))).toMatchObject([{ code: 'lock-out-of-date' }])
  expect(checkFreshness(lockOf('"app"'), project('>=3.10'))).toMatchObject([{ code: 'lock-out-of-date' }])
})

test('where all members run on the same nothing is bounded', () => {
  const pins = resolvePins(workspace, project('>=3.11'))
  expect([linesOf(writeRequirements(pins)), pins.environments]).toEqual([['six==1'], undefined])
})

test('what the project leaves out (exclude-dependencies) is no pin, though it asks for it', () => {
  const without = lockOf('"app"', '"Foo_Bar"')
  const pins = resolvePins(without, readProject('[project]\nname = "app"\ndependencies = ["six", "foo-bar"]\n[dependency-groups]\ndev = ["foo.bar"]\n'), { groups: ['dev'] })
  expect(linesOf(writeRequirements(pins))).toEqual(['six==1'])
})
