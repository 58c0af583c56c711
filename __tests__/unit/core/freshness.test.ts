import { describe, expect, test } from '@jest/globals'
import { checkFreshness } from '../../../src/core/freshness.ts'
import { readProject } from '../../../src/core/project.ts'
import { LOCK_FILES, fixture, load, trickyCases } from '../locks/fixtures.ts'
import type { Tool } from '../locks/fixtures.ts'

const TOOLS: Tool[] = ['poetry', 'uv', 'pdm']

describe('locks as their tools made them are fresh', () => {
  test.each([...trickyCases(TOOLS), ...TOOLS.map((tool) => ({ name: 'small', tool, folder: `small/${tool}` })), { name: 'conflicts', tool: 'uv' as const, folder: 'real/uv-conflicts' }, { name: 'groups', tool: 'poetry' as const, folder: 'real/poetry-groups' }])('$name by $tool', async ({ tool, folder }) => {
    const { lock, project } = await load(folder, LOCK_FILES[tool])
    expect(checkFreshness(lock, project)).toEqual([])
  })
})

const CHANGES: Array<[string, string, string]> = [
  ['a bound', '"attrs>=23"', '"attrs>=24"'],
  ['a new requirement', '"click>=8",', '"click>=8", "black",'],
  ['one less', '  "click>=8",\n', ''],
  ['an extra of a requirement', '"psycopg[binary]>=3.1"', '"psycopg>=3.1"'],
  ['a marker', "sys_platform == 'linux'\",\n  \"pywin32", "sys_platform == 'darwin'\",\n  \"pywin32"],
  ['requires-python', '>=3.11,<3.14', '>=3.11,<3.15'],
  ['a group', '"sphinx>=7"', '"sphinx>=8"'],
]

describe('a project that moved on', () => {
  test.each(TOOLS.flatMap((tool) => CHANGES.map(([what, from, to]) => ({ tool, what, from, to }))))('$tool: $what', async ({ tool, from, to }) => {
    const { lock } = await load(`small/${tool}`, LOCK_FILES[tool])
    const text = fixture(`small/${tool}/pyproject.toml`)
    expect(text).toContain(from)
    const problems = checkFreshness(lock, readProject(text.replace(from, to)))
    expect(problems.map(({ code }) => code)).toEqual(['lock-out-of-date'])
  })

  test.each(TOOLS)('%s: what does not matter does not count', async (tool) => {
    const { lock } = await load(`small/${tool}`, LOCK_FILES[tool])
    expect(checkFreshness(lock, readProject(`${fixture(`small/${tool}/pyproject.toml`)}\n# a comment\n[tool.ruff]\nline-length = 100\n`))).toEqual([])
  })

  test('uv: the same requirement in other words', async () => {
    const { lock } = await load('small/uv', 'uv.lock')
    const text = fixture('small/uv/pyproject.toml').replace('"attrs>=23"', '"Attrs >= 23"').replace("sys_platform == 'win32'", '\\"win32\\" == sys_platform')
    expect(checkFreshness(lock, readProject(text))).toEqual([])
  })

  test('uv names what changed, with the line', async () => {
    const { lock } = await load('small/uv', 'uv.lock')
    const [problem] = checkFreshness(lock, readProject(fixture('small/uv/pyproject.toml').replace('"click>=8"', '"click>=9"')))
    expect(problem).toEqual({ code: 'lock-out-of-date', fact: 'pyproject.toml asks for click>=9, where uv.lock has click>=8', fix: 'Run uv lock', where: { file: 'pyproject.toml', line: 7 } })
  })
})
