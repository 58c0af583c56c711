import { describe, expect, test } from '@jest/globals'
import { requirements } from '../../../publishers/heroku/index.ts'
import { readProject } from '../../../src/core/project.ts'
import type { Application } from '../../../src/core/application.ts'
import { readUvLock } from '../../../src/locks/uv.ts'
import { checkPolicy, type Policy } from '../../../src/pins/policy.ts'
import { filesWithoutUrl, writePylock } from '../../../src/pins/pylock.ts'
import { writeRequirements } from '../../../src/pins/requirements-txt.ts'
import { resolvePins } from '../../../src/pins/resolve/resolve.ts'
import { commitAddress, vendoredOf, withVendored } from '../../../src/pins/vendor.ts'
import { places } from '../helpers/problems.ts'

const commit = 'c'.repeat(40)
const entry = (name: string, version: string, source: string, rest = '') => `[[package]]\nname = "${name}"\n${version && `version = "${version}"\n`}source = { ${source} }\n${rest}\n`
const wheel = (name: string) => `wheels = [{ url = "https://files.example/${name}-1-py3-none-any.whl", hash = "sha256:${'a'.repeat(64)}" }]\n`
const lock = readUvLock(
  [
    'version = 1\nrequires-python = ">=3.10"\n',
    entry('app', '1.0', 'editable = "."', 'dependencies = [\n    { name = "forked" },\n    { name = "beside" },\n    { name = "plain" },\n]\n'),
    entry('forked', '2.1', `git = "https://git.example/forked?subdirectory=py&rev=main#${commit}"`, 'dependencies = [\n    { name = "below", marker = "sys_platform == \'win32\'" },\n]\n'),
    entry('beside', '0.3', 'directory = "../beside"'),
    entry('undated', '', 'directory = "../undated"'),
    entry('moving', '1', 'git = "https://git.example/moving?rev=main"'),
    entry('below', '1', 'registry = "https://index.example/simple"', wheel('below')),
    entry('plain', '1', 'registry = "https://index.example/simple"', wheel('plain')),
  ].join('\n'),
  'uv.lock',
  'app',
)
const project = readProject('[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.10"\ndependencies = ["forked", "beside", "plain"]\n')
const { vendored } = vendoredOf(lock, ['Forked', 'beside'])
const sha256Of = (name: string) => (name === 'forked' ? 'f' : 'b').repeat(64)
const pins = resolvePins(withVendored(lock, vendored, sha256Of), project)

test('the address of a commit has nothing that lets somebody in, and a folder of a machine is none', () => {
  expect(commitAddress({ kind: 'git', url: 'https://reader:secret@git.example/forked?token=secret', commit })).toBe(`git+https://git.example/forked@${commit}`)
  expect(commitAddress({ kind: 'git', url: 'ssh://git@git.example/forked', commit })).toBe(`git+ssh://git.example/forked@${commit}`)
  expect(commitAddress({ kind: 'git', url: 'file:///home/somebody/forked', commit })).toBeUndefined()
  expect(commitAddress({ kind: 'directory', path: '../beside', editable: false })).toBeUndefined()
})

test('what is vendored: the commit, the folder inside the repository, the name of the wheel', () => {
  expect(vendored).toEqual([
    { name: 'forked', version: '2.1', source: { kind: 'git', url: 'https://git.example/forked', commit, subdirectory: 'py' }, file: 'forked-2.1-py3-none-any.whl' },
    { name: 'beside', version: '0.3', source: { kind: 'directory', path: '../beside', editable: false }, file: 'beside-0.3-py3-none-any.whl' },
  ])
})

describe('the pins', () => {
  test('have the hash of the wheel, and what it needs with its marker', () => {
    expect(writeRequirements(pins).replaceAll(/ \\\n {4}--hash=sha256:(.)\w*/g, ' $1')).toBe('below==1 ; sys_platform == "win32" a' + "\nbeside==0.3 b\nforked==2.1 f\nplain==1 a\n")
  })

  test('are complete for a pylock, which names the wheel by its path', () => {
    expect(filesWithoutUrl(pins)).toEqual([])
    expect(writePylock(pins)).toContain(`name = "forked"\nversion = "2.1"\nwheels = [\n    { name = "forked-2.1-py3-none-any.whl", path = "../wheels/forked-2.1-py3-none-any.whl", hashes = { sha256 = "${'f'.repeat(64)}" } },\n]`)
  })

  test('are this release\'s own, whatever indexes are allowed', () => {
    const policy = { indexes: ['https://index.example/simple'], sdists: [], deny: [], yanked: 'warn', locked: false, 'minimum-age': undefined } as Policy
    expect(checkPolicy(lock, pins, policy, 0).problems).toEqual([])
  })

  test('are refused without it, and the way out is said', () => {
    expect(() => resolvePins(lock, project)).toThrow(/forked comes from a git repository.*native\.vendor/s)
  })
})

test('Heroku gets the wheel by path, its marker and hash kept', () => {
  const app: Application = { name: 'app', version: '1.0', summary: '', scripts: {} }
  const distribution = (file: string) => ({ file, sha256: '1'.repeat(64), size: 1 })
  const distributions = ['app-1.0-py3-none-any.whl', 'app_locked-1.0-py3-none-any.whl', 'forked-2.1-py3-none-any.whl', 'beside-0.3-py3-none-any.whl'].map(distribution)
  const text = requirements({ app, pinsText: writeRequirements(pins), distributions })
  expect(text.replaceAll(/ \\\n {4}--hash=sha256:(.)\w*/g, ' $1').replaceAll(/--hash=sha256:(.)\w*/g, '$1')).toBe('below==1 ; sys_platform == "win32" a' + "\n./beside-0.3-py3-none-any.whl b\n./forked-2.1-py3-none-any.whl f\nplain==1 a\n./app-1.0-py3-none-any.whl 1\n")
})

test.each([
  ['a package that is not there', 'nobody', 'native.vendor names nobody, which uv.lock does not have', ''],
  ['one from an index', 'plain', 'plain comes from an index, not from git or a folder', ':32'],
  ['a branch', 'moving', 'uv.lock has no whole commit of moving', ':23'],
  ['one without a version', 'undated', 'uv.lock has no version of undated, so the name of its wheel cannot be planned', ':20'],
])('refused: %s', (_, name, fact, line) => {
  const { problems } = vendoredOf(lock, [name])
  expect(problems.map(problem => problem.fact)).toEqual([fact])
  expect(places(problems)[0]).toMatch(new RegExp(`^vendor-impossible uv.lock${line ? '' : ' '}`))
})
