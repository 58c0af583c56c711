import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe as suite, expect, test } from '@jest/globals'
import { describe, describeWhere, failed, misconfigured, ReleaseError, type Where } from '../../src/errors.ts'

suite('a problem in one line', () => {
  test.each<[Where | undefined, string]>([
    [undefined, 'fact. fix. [code]'],
    [{ file: 'release.yaml' }, 'release.yaml: fact. fix. [code]'],
    [{ file: 'release.yaml', line: 12 }, 'release.yaml:12: fact. fix. [code]'],
    [{ file: 'release.yaml', line: 12, key: 'native.targets' }, 'release.yaml:12 (native.targets): fact. fix. [code]'],
    [{ key: '--output' }, '--output: fact. fix. [code]'],
    [{ line: 3 }, 'fact. fix. [code]'],
  ])('%j', (where, expected) => {
    expect(describe({ code: 'code', fact: 'fact', fix: 'fix', ...(where && { where }) })).toBe(expected)
  })

  test('a fix that asks needs no full stop', () => {
    expect(describe({ code: 'code', fact: 'fact', fix: "Did you mean 'fix'?" })).toBe("fact. Did you mean 'fix'? [code]")
  })

  test('nowhere is the empty string', () => {
    expect(describeWhere()).toBe('')
  })
})

test('a ReleaseError carries every problem, its exit code and its cause', () => {
  const problems = ['one', 'two'].map(code => ({ code, fact: 'f', fix: 'x' }))
  const cause = new Error('below')
  expect(misconfigured(problems)).toMatchObject({ name: 'ReleaseError', problems, exitCode: 2, message: 'f. x. [one]\nf. x. [two]' })
  expect(failed(problems[0] as never, cause)).toMatchObject({ exitCode: 1, cause })
  expect(new ReleaseError(problems).exitCode).toBe(1)
})

test('every code that is written down somewhere is explained', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
  const codes = sources.flatMap(path => [...readFileSync(`${root}/src/${path}`, 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code ?? ''))
  const explained = readFileSync(`${root}/docs/troubleshooting.md`, 'utf8')
  expect(codes.length).toBeGreaterThan(40)
  expect([...new Set(codes)].filter(code => !explained.includes(`\`${code}\``))).toEqual([])
})
