import { describe, expect, test } from '@jest/globals'
import { ReleaseError } from '../../../src/errors.ts'
import { readProject } from '../../../src/core/project.ts'

const problemsOf = (text: string) => {
  try {
    readProject(text)
  } catch (error) {
    if (error instanceof ReleaseError) return error.problems
    throw error
  }
  return []
}

describe('a project by the standards', () => {
  const project = readProject(`
[project]
name = "My.App"
version = "1.2"
requires-python = ">=3.11"
dependencies = ["attrs>=23"]
dynamic = ["readme"]
[project.optional-dependencies]
Web_UI = ["uvi[standard]; sys_platform == 'linux'"]
[project.scripts]
my-app = "my_app:main"
[dependency-groups]
test = ["pytest", {include-group = "Type.Check"}]
type_check = ["mypy"]
[build-system]
requires = ["maturin>=1,<2"]
build-backend = "maturin"
`)

  test('is read into one shape', () => {
    expect(project).toMatchObject({
      name: 'my-app', version: '1.2', requiresPython: '>=3.11', dynamic: ['readme'], scripts: { 'my-app': 'my_app:main' },
      dependencies: [{ name: 'attrs' }],
      extras: { 'web-ui': [{ name: 'uvi', extras: ['standard'], marker: "sys_platform == 'linux'" }] },
      groups: { test: [{ name: 'pytest' }, { name: 'mypy' }], 'type-check': [{ name: 'mypy' }] },
      build: { backend: 'maturin', requires: [{ name: 'maturin' }] },
    })
  })
})

test('a project of poetry 1', () => {
  const project = readProject(`
[tool.poetry]
name = "old"
version = "0.1"
[tool.poetry.dependencies]
python = "^3.8"
requests = { version = "^2.0", extras = ["socks"] }
psycopg = { version = "*", optional = true }
named = "*"
forgotten = { version = "*", optional = true }
num = [{ version = "<2", python = "<3.12" }, { version = ">=2", python = ">=3.12" }]
[tool.poetry.extras]
db = ["psycopg", "named"]
[tool.poetry.dev-dependencies]
pytest = "*"
[tool.poetry.group.docs.dependencies]
sphinx = "*"
[tool.poetry.group.all]
include-groups = ["docs", "dev"]
[tool.poetry.scripts]
old = "old:main"
other = { reference = "old:other", type = "console" }
`)
  expect(project).toMatchObject({
    name: 'old', requiresPython: '>=3.8,<4',
    extras: { db: [{ name: 'psycopg' }, { name: 'named' }] },
    groups: { dev: [{ name: 'pytest' }], docs: [{ name: 'sphinx' }], all: [{ name: 'sphinx' }, { name: 'pytest' }] },
    scripts: { old: 'old:main', other: 'old:other' },
  })
  expect(project.dependencies.map(({ name, marker }) => [name, marker])).toEqual([
    ['requests', undefined], ['num', '(python_version < "3.12")'], ['num', '(python_version >= "3.12")'],
  ])
})

test("a group with Pythons of its own (uv): all that it has keeps to them, wherever it is included", () => {
  const { groups } = readProject(`[dependency-groups]
top = ["t", {include-group = "dev"}]
dev = ["d; os_name == 'nt'", {include-group = "base"}]
base = ["b"]
[tool.uv.dependency-groups]
Dev = {requires-python = ">=3.12,<3.15"}
`)
  const pythons = 'python_full_version >= "3.12" and python_full_version < "3.15"'
  const markers = Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list.map(each => [each.name, each.marker])]))
  expect(markers).toEqual({
    top: [['t', undefined], ['d', `(os_name == 'nt') and (${pythons})`], ['b', pythons]],
    dev: [['d', `(os_name == 'nt') and (${pythons})`], ['b', pythons]],
    base: [['b', undefined]],
  })
})

test("requires-python as poetry has it", () => {
  expect(readProject('[project]\nname = "a"\nrequires-python = "^3.11"\n[tool.poetry]\n').requiresPython).toBe('>=3.11,<4')
  expect(readProject('[project]\nname = "a"\nrequires-python = ">=3.11, <4"\n[tool.poetry]\n').requiresPython).toBe('>=3.11, <4')
})

test('[tool.poetry.dependencies] beside [project] narrows what it says', () => {
  const project = readProject(`
[project]
name = "app"
dependencies = ["torch>=2; os_name == 'posix'", "attrs"]
[tool.poetry.dependencies]
torch = [{ version = "<3", markers = "sys_platform == 'linux'" }, { markers = "sys_platform == 'darwin'" }]
unrelated = "*"
`)
  expect(project.dependencies.map(({ name, constraint, marker }) => [name, constraint, marker])).toEqual([
    ['torch', ['>=2,<3'], "(os_name == 'posix') and (sys_platform == 'linux')"],
    ['torch', ['>=2'], "(os_name == 'posix') and (sys_platform == 'darwin')"],
    ['attrs', [], undefined],
  ])
})

test("uv's and pdm's older groups", () => {
  const project = readProject('[tool.uv]\ndev-dependencies = ["ruff"]\n[tool.pdm.dev-dependencies]\nDev = ["mypy", "-e file:///x"]\nlint = ["black"]\n')
  expect(Object.keys(project.groups)).toEqual(['dev', 'lint'])
})

describe("poetry's groups beside those of PEP 735", () => {
  const namesOf = (text: string) => Object.fromEntries(Object.entries(readProject(text).groups).map(([name, list]) => [name, list.map((each) => each.name + each.constraint.join('') + (each.marker ?? ''))]))

  test.each<[string, string, Record<string, string[]>]>([
    ['each includes the other', `[dependency-groups]
a = ["x", {include-group = "P_1"}]
[tool.poetry.group.p-1]
include-groups = ["B"]
[tool.poetry.group.p-1.dependencies]
y = "*"
[tool.poetry.group.b.dependencies]
z = "*"`, { 'p-1': ['y', 'z'], b: ['z'], a: ['x', 'y', 'z'] }],
    ['of one name: it only narrows what the standard says, and both include', `[dependency-groups]
a = ["x>=1", {include-group = "b"}]
b = ["y"]
c = ["z"]
[tool.poetry.group.a]
include-groups = ["c"]
[tool.poetry.group.a.dependencies]
x = { version = "<2", markers = "os_name == 'nt'" }
other = "*"`, { a: ["x>=1,<2os_name == 'nt'", 'y', 'z'], b: ['y'], c: ['z'] }],
    ['of one name: it is all there is where the standard has includes only', `[dependency-groups]
a = [{include-group = "b"}]
b = ["y"]
[tool.poetry.group.a.dependencies]
other = "*"`, { a: ['other', 'y'], b: ['y'] }],
    ['one that is reached twice is there once', `[dependency-groups]
a = [{include-group = "b"}, {include-group = "c"}]
b = [{include-group = "d"}]
c = [{include-group = "d"}]
d = ["y"]`, { a: ['y'], b: ['y'], c: ['y'], d: ['y'] }],
  ])('%s', (_, text, groups) => {
    expect(namesOf(text)).toEqual(groups)
  })

  test.each<[string, string, [string, number, string][]]>([
    ['a cycle through both tables', `[dependency-groups]
b = [{include-group = "a"}]
[tool.poetry.group.a]
include-groups = ["b"]`, [['group-cycle', 4, 'Dependency group a includes b includes a']]],
    ['itself', '[tool.poetry.group.a]\ninclude-groups = ["A"]', [['group-cycle', 2, 'Dependency group a includes a']]],
    ['two cycles', `[dependency-groups]
a = [{include-group = "b"}, {include-group = "c"}]
b = [{include-group = "b"}]
c = [{include-group = "d"}]
d = [{include-group = "c"}]`, [['group-cycle', 3, 'Dependency group b includes b'], ['group-cycle', 4, 'Dependency group c includes d includes c']]],
    ['none of that name', '[tool.poetry.group.a]\ninclude-groups = ["nobody"]', [['unknown-group', 2, "Dependency group 'a' includes 'nobody', which does not exist"]]],
    ['two of one name', '[dependency-groups]\nA_b = ["x"]\na-B = ["y"]', [['duplicate-group', 3, 'dependency-groups.A_b and dependency-groups.a-B are the same group']]],
  ])('%s is a problem', (_, text, expected) => {
    expect(problemsOf(text).map(({ code, fact, where }) => [code, where?.line, fact])).toEqual(expected)
  })
})

describe('all problems at once, each with its line', () => {
  test('of every kind', () => {
    const problems = problemsOf(`[project]
name = "-bad"
version = 3
dependencies = ["attrs", "what is this", "x[y"]
[dependency-groups]
a = [{include-group = "b"}]
b = [{include-group = "a"}, {include-group = "c"}, 7]
`)
    expect(problems.map(({ code, where }) => [code, where?.line])).toEqual(expect.arrayContaining([
      ['bad-name', 2], ['wrong-type', 3], ['bad-requirement', 4], ['group-cycle', 6], ['unknown-group', 7], ['wrong-type', 7],
    ]))
  })

  test.each([
    ['[project]\ndependencies = [\n  "lib-a >=",\n]', 3],
    ['[project.optional-dependencies]\nweb = ["a >=1,,<2"]', 2],
    ['[dependency-groups]\ndev = [\n  "x",\n  "lib-a ~=1",\n]', 4],
    ['[build-system]\nrequires = ["maturin>=1 <2"]', 2],
    ['[project]\nname = "a"\nrequires-python = "^3.11"', 3],
  ])('a requirement that is none: %j', (text, line) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'bad-requirement', where: { file: 'pyproject.toml', line } }])
  })

  test('broken TOML', () => {
    expect(problemsOf('[project]\nname = "a"\nname = "b"\n')).toMatchObject([{ code: 'bad-toml', where: { file: 'pyproject.toml', line: 3 } }])
  })
})
