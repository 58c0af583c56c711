import { describe, expect, test } from '@jest/globals'
import type { Manifest } from '../../../src/core/manifest.ts'
import { reproductionLines, statementOf } from '../../../src/core/reproduction.ts'
import { file, manifest as released } from '../helpers/released.ts'

const wheel = 'wheels/app.whl'
const base: Manifest = { ...released, skipped: [], files: [file(wheel, 1, { sources: 'a' }), file('client/app.tar.gz', 1, { [wheel]: 'a' }), file('sbom/release.cdx.json', 1, {})] }
const changed = (path: string, from: Record<string, string> = {}) => file(path, 1, from, `another ${path}`)
const against = (again: Partial<Manifest>, one = base) => statementOf(one, { ...base, ...again }, 'digest', 'commit')
const kinds = (statement: ReturnType<typeof against>) => statement.files.map(({ path, is }) => `${path} ${is}`)

test('the same, and of what', () => {
  expect(against({})).toMatchObject({ schema: 1, manifest: 'digest', commit: 'commit', reproduced: true, inputs: [], application: { name: base.application.name } })
  expect(reproductionLines(against({}))).toEqual({ differs: [], notes: [] })
})

test('what differs is named with its cause, and the cause stands before what follows from it', () => {
  const statement = against({ inputs: { ...base.inputs, sources: 'b' }, files: [changed(wheel, { sources: 'b' }), changed('client/app.tar.gz', { [wheel]: 'b' }), changed('sbom/release.cdx.json')] })
  const first = { ...statement, files: statement.files.map(each => (each.path === wheel ? { ...each, first: 'app.py differs first at offset 3' } : each)).toReversed() }
  expect(statement.reproduced).toBe(false)
  expect(reproductionLines(first).differs).toEqual([
    'sources: is another than the release was made from',
    `${wheel}: app.py differs first at offset 3; made from another sources`,
    expect.stringMatching(/^client\/app\.tar\.gz: sha256 is [0-9a-f]{64}, the release has [0-9a-f]{64}; made from another wheels\/app\.whl$/),
    expect.stringMatching(/^sbom\/release\.cdx\.json: sha256 is /),
  ])
})

test('what was not made here is no difference, and no proof either; a list of all files cannot be the same then', () => {
  const statement = against({ files: [file(wheel, 1, { sources: 'a' }), changed('sbom/release.cdx.json')], skipped: [{ path: 'client/app.tar.gz', why: 'no wine' }] })
  expect(statement.reproduced).toBe(false)
  expect(reproductionLines(statement)).toEqual({ differs: [], notes: ['client/app.tar.gz: not rebuilt here: no wine', 'sbom/release.cdx.json: not rebuilt here: it lists files that were not made here'] })
})

test('a file that the release does not have, one that the plan does not have here, and another Python', () => {
  const statement = against({ python: '3.99', files: [...base.files.slice(1), file('wheels/other.whl', 1, {})] })
  expect(kinds(statement)).toEqual([`${wheel} not-rebuilt`, 'client/app.tar.gz same', 'sbom/release.cdx.json same', 'wheels/other.whl differs'])
  expect(reproductionLines(statement)).toEqual({
    differs: ['python: is another than the release was made from', 'wheels/other.whl: the release does not have it'],
    notes: [`${wheel}: not rebuilt here: the plan does not have it here`],
  })
})

describe('signed files', () => {
  const setup = file('client/setup.exe', 1, {}, 'before')
  const withSigned = (unsigned?: string): Manifest => ({ ...base, files: [{ ...setup, sha256: 'signed', signed: { ...(unsigned && { unsigned }), inside: { 'app.exe': { unsigned: 'a', signed: 'b' } } } }] })

  test('are compared as they were before', () => {
    expect(kinds(against({ files: [setup] }, withSigned(setup.sha256)))).toEqual(['client/setup.exe same'])
  })

  test.each([['a program', 'of other contents'], ['an archive', undefined]])('%s that holds what was signed cannot be made without the key: said, not taken for a difference', (_, unsigned) => {
    const statement = against({ files: [setup] }, withSigned(unsigned))
    expect(statement.reproduced).toBe(false)
    expect(reproductionLines(statement)).toEqual({ differs: [], notes: ['client/setup.exe: not rebuilt here: it holds what was signed: app.exe'] })
  })
})
