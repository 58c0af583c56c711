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
forgotten = { version = "*", optional = true }
num = [{ version = "<2", python = "<3.12" }, { version = ">=2", python = ">=3.12" }]
[tool.poetry.extras]
db = ["psycopg"]
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
    extras: { db: [{ name: 'psycopg' }] },
    groups: { dev: [{ name: 'pytest' }], docs: [{ name: 'sphinx' }], all: [{ name: 'sphinx' }, { name: 'pytest' }] },
    scripts: { old: 'old:main', other: 'old:other' },
  })
  expect(project.dependencies.map(({ name, marker }) => [name, marker])).toEqual([
    ['requests', undefined], ['num', '(python_version < "3.12")'], ['num', '(python_version >= "3.12")'],
  ])
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
      ['bad-name', 2], ['wrong-type', 3], ['bad-requirement', 4], ['group-cycle', 7], ['unknown-group', 7], ['wrong-type', 7],
    ]))
  })

  test('broken TOML', () => {
    expect(problemsOf('[project]\nname = "a"\nname = "b"\n')).toMatchObject([{ code: 'bad-toml', where: { file: 'pyproject.toml', line: 3 } }])
  })
})
