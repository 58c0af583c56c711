import { describe, expect, test } from '@jest/globals'
import { checkFreshness } from '../../../src/pins/freshness/freshness.ts'
import { poetryContentHash } from '../../../src/pins/freshness/poetry.ts'
import { readProject } from '../../../src/core/project.ts'
import { readToml } from '../../../src/core/toml.ts'
import { readPoetryLock } from '../../../src/locks/poetry.ts'
import { LOCK_FILES, fixture, load, trickyCases } from '../locks/fixtures.ts'
import type { Tool } from '../locks/fixtures.ts'

const TOOLS: Tool[] = ['poetry', 'uv', 'pdm']

describe('locks as their tools made them are fresh', () => {
  test.each([...trickyCases(TOOLS), ...TOOLS.map((tool) => ({ name: 'small', tool, folder: `small/${tool}` })), { name: 'conflicts', tool: 'uv' as const, folder: 'real/uv-conflicts' }, { name: 'groups', tool: 'poetry' as const, folder: 'real/poetry-groups' }, { name: 'includes', tool: 'poetry' as const, folder: 'real/poetry-includes' }])('$name by $tool', async ({ tool, folder }) => {
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

  test("uv: an extra's requirement with alternatives", async () => {
    const { lock } = await load('small/uv', 'uv.lock')
    const text = fixture('small/uv/pyproject.toml').replace("distro>=1.9; sys_platform == 'linux'", "distro>=1.9; sys_platform == 'linux' or 'linux' == sys_platform")
    expect(text).toContain(' or ')
    expect(checkFreshness(lock, readProject(text))).toEqual([])
  })

  test('uv: a marker whose version is none, which uv leaves out', async () => {
    const { lock } = await load('small/uv', 'uv.lock')
    const changed = (marker: string) => checkFreshness(lock, readProject(fixture('small/uv/pyproject.toml').replace('"click>=8"', `"click>=8; ${marker}"`)))
    expect(changed("python_version < '<3.10'")).toEqual([])
    expect(changed("python_version < '3.12'")).toMatchObject([{ code: 'lock-out-of-date' }])
  })

  test('uv names what changed, with the line', async () => {
    const { lock } = await load('small/uv', 'uv.lock')
    const [problem] = checkFreshness(lock, readProject(fixture('small/uv/pyproject.toml').replace('"click>=8"', '"click>=9"')))
    expect(problem).toEqual({ code: 'lock-out-of-date', fact: 'pyproject.toml asks for click>=9, where uv.lock has click>=8', fix: 'Run uv lock', where: { file: 'pyproject.toml', line: 7 } })
  })
})

describe("poetry's content hash, by poetry 2.5.1 itself", () => {
  const legacy = '[tool.poetry]\nname = "old"\n[tool.poetry.dependencies]\npython = "^3.8"\nrequests = { version = "^2.0", extras = ["socks"] }\n[tool.poetry.group.docs.dependencies]\nsphinx = "*"\n'
  const grouped = '[project]\nname = "a"\ndependencies = ["attrs"]\n[dependency-groups]\ndev = ["pytest"]\n'

  test('of a project without [project]', () => {
    expect(poetryContentHash(readToml(legacy, 'pyproject.toml'))).toBe('5a70ca900abac83b5b0b2a20357407700cde28a41f9747ba3e8668c688967bcb')
  })

  test.each([
    ['Poetry 2.5.1', 'ee6711b82ca1b32284593d3b6fbc55502c445667dbdae15565663a7c1c88d53b', 0],
    ['Poetry 2.5.1', '34aa58a5660128d2bc819f008cc98eba0eec2b1d2cbfc810d85898011c27e534', 1],
    ['Poetry 2.2.0', '34aa58a5660128d2bc819f008cc98eba0eec2b1d2cbfc810d85898011c27e534', 0],
    ['Poetry 2.2.0', '0'.repeat(64), 1],
  ])('before 2.3 without groups: %s, %s', (generator, contentHash, problems) => {
    const lock = readPoetryLock(`# This file is automatically @generated by ${generator} and should not be changed by hand.\n[metadata]\nlock-version = "2.1"\ncontent-hash = "${contentHash}"\n`)
    expect(checkFreshness(lock, readProject(grouped))).toHaveLength(problems)
  })
})
