import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../../src/core/project.ts'
import { readPdmLock } from '../../../src/locks/pdm.ts'
import { readUvLock } from '../../../src/locks/uv.ts'
import { checkDynamic, withDynamic } from '../../../src/pins/dynamic.ts'
import { checkFreshness } from '../../../src/pins/freshness/freshness.ts'
import { writeRequirements } from '../../../src/pins/requirements-txt.ts'
import { resolvePins, type Choice } from '../../../src/pins/resolve/resolve.ts'
import { linesOf } from '../locks/fixtures.ts'

const entry = (name: string): string => `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "https://index.example/simple" }\nwheels = [\n    { url = "https://index.example/${name}-1-py3-none-any.whl", hash = "sha256:${'0'.repeat(64)}" },\n]\n`

/** As uv writes it for a project whose backend says `a`, and two extras of which one has the other. */
const UV = readUvLock(`version = 1
revision = 3
requires-python = ">=3.11"

${['a', 'b', 'c'].map(entry).join('\n')}
[[package]]
name = "app"
source = { editable = "." }
dependencies = [
    { name = "a" },
]

[package.optional-dependencies]
all = [
    { name = "b" },
    { name = "c", marker = "sys_platform == 'win32'" },
]
web = [
    { name = "b" },
    { name = "c", marker = "sys_platform == 'win32'" },
]

[package.metadata]
requires-dist = [
    { name = "a", specifier = ">=1" },
    { name = "app", extras = ["web"], marker = "extra == 'all'" },
    { name = "b", marker = "extra == 'web'" },
    { name = "c", marker = "sys_platform == 'win32' and extra == 'web'" },
]
provides-extras = ["all", "web"]
`)

const project = readProject('[project]\nname = "app"\nrequires-python = ">=3.11"\ndynamic = ["version", "dependencies", "optional-dependencies"]\n')

describe('what the build backend says of dependencies, as uv.lock has it', () => {
  test.each<[Choice, string[]]>([
    [{}, ['a==1']],
    [{ extras: ['web'] }, ['a==1', 'b==1', 'c==1 ; sys_platform == "win32"']],
    [{ extras: ['all'] }, ['a==1', 'b==1', 'c==1 ; sys_platform == "win32"']],
  ])('%j', (choice, lines) => {
    const settled = withDynamic(project, UV)
    expect(checkFreshness(UV, settled)).toEqual([])
    const pins = resolvePins(UV, settled, choice)
    expect(pins.warnings).toEqual([])
    expect(linesOf(writeRequirements(pins))).toEqual(lines)
  })

  test('is left alone where pyproject.toml says it', () => {
    const own = readProject('[project]\nname = "app"\nrequires-python = ">=3.11"\ndependencies = ["b"]\ndynamic = ["version", "optional-dependencies"]\n')
    expect(withDynamic(own, UV)).toMatchObject({ dependencies: [{ name: 'b' }], extras: { web: [{ name: 'b' }, { name: 'c' }] } })
  })
})

test('pdm.lock does not have it: no pins would be left', () => {
  const lock = readPdmLock(`[metadata]\nlock_version = "4.5.0"\n\n[[package]]\nname = "a"\nversion = "1"\nfiles = [{file = "a-1.tar.gz", hash = "sha256:${'0'.repeat(64)}"}]\n`)
  expect(checkDynamic(project, lock)).toMatchObject([{ code: 'dynamic-dependencies', where: { file: 'pyproject.toml', line: 4 } }])
  expect(checkDynamic(readProject('[project]\nname = "app"\ndynamic = ["version"]\n'), lock)).toEqual([])
  expect(checkDynamic(project, UV)).toEqual([])
})
