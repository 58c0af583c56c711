import { describe, expect, test } from '@jest/globals'
import { parseArchitectures } from '../../../src/core/architectures.ts'
import { identifiersOf, platformOf, targetOfPlatform, type System } from '../../../src/core/identifiers.ts'
import { readSelection } from '../../../src/core/read-selection.ts'
import { deadSelectors, enableGroups, identifiersFor, selectIdentifiers, type Selection } from '../../../src/core/selection.ts'
import { expandBraces, selector } from '../../../src/core/selector.ts'
import { wheelBuilds, type StableAbi } from '../../../src/core/stable-abi.ts'
import { targets, type Target } from '../../../src/core/targets.ts'
import { readToml } from '../../../src/core/toml.ts'

const everything: Selection = { build: '*', skip: '', archs: 'all', enable: new Set(enableGroups) }
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

describe('identifiers', () => {
  test.each<[System, number]>([['linux', 142], ['macos', 38], ['windows', 33]])('%s has %i, each once', (system, count) => {
    expect(new Set(ids(identifiersOf(system))).size).toBe(count)
    expect(identifiersOf(system)).toHaveLength(count)
  })

  test('are taken apart', () => {
    const of = (id: string) => [...identifiersOf('linux'), ...identifiersOf('windows')].find(each => each.id === id)
    expect(of('cp314t-musllinux_aarch64')).toEqual({ id: 'cp314t-musllinux_aarch64', python: 'cp314t', implementation: 'cp', minor: 14, freeThreaded: true, platform: 'musllinux_aarch64', arch: 'aarch64' })
    expect(of('gp312_250-win_amd64')).toMatchObject({ implementation: 'gp', minor: 12, freeThreaded: false, arch: 'amd64' })
    expect(of('cp39-win32')).toMatchObject({ minor: 9, platform: 'win32', arch: 'x86' })
  })

  test('every target has builds of its own platform', () => {
    for (const target of targets) {
      expect(identifiersFor(target, everything).map(({ platform }) => platform)).toContain(platformOf(target))
      expect(targetOfPlatform(platformOf(target))).toBe(target)
    }
    expect(targetOfPlatform('win32')).toBeUndefined()
  })
})

describe('selectors', () => {
  test.each<[string, string[]]>([
    ['a', ['a']], ['a{b,c}d', ['abd', 'acd']], ['{a,b}{1,2}', ['a1', 'a2', 'b1', 'b2']], ['{a,b{c,d}}', ['a', 'bc', 'bd']], ['{,t}-', ['-', 't-']],
    ['{9..11}', ['9', '10', '11']], ['{3..1}', ['3', '2', '1']], ['{1..5..2}', ['1', '3', '5']], ['{08..10}', ['08', '09', '10']], ['{a..c}', ['a', 'b', 'c']], ['{-1..1}', ['-1', '0', '1']],
    ['{a}', ['{a}']], ['{}', ['{}']], ['{a,b', ['{a,b']], ['{a{b,c}', ['{ab', '{ac']], ['a}', ['a}']],
  ])('%s expands to %j', (pattern, expected) => {
    expect(expandBraces(pattern)).toEqual(expected)
  })

  test.each<[string, string, boolean]>([
    ['*', 'cp39-win32', true], ['', 'cp39-win32', false], ['cp39', 'cp39-win32', false], ['cp39-* cp310-*', 'cp310-win32', true], ['cp3?-*', 'cp310-win32', false],
    ['cp31[0-2]-*', 'cp311-win32', true], ['cp31[!0-2]-*', 'cp311-win32', false], ['cp31[!0-2]-*', 'cp313-win32', true], ['cp31[3-1]-*', 'cp312-win32', false],
    ['cp31[!3-1]-*', 'cp312-win32', true], ['cp31[]1]-*', 'cp311-win32', true], ['cp31[1', 'cp31[1', true], ['cp.*', 'cp39-win32', false], ['cp39-win32\n', 'cp39-win32', true],
  ])('%j and %s: %s', (pattern, id, expected) => {
    expect(selector(pattern)(id)).toBe(expected)
  })

  test.each(['{1..2000}', '{1..99}{1..99}'])('%s stands for too much', pattern => {
    expect(() => selector(pattern)).toThrow('stands for more than 1000 patterns')
  })

  test('that match nothing enabled are dead', () => {
    expect(deadSelectors('cp39-* cp38-* pp311-* cp313t-* *-ios_* cp31{3,4}-*', new Set())).toEqual(['cp38-*', 'pp311-*', 'cp313t-*'])
    expect(deadSelectors('pp311-*', new Set(['pypy']))).toEqual([])
  })
})

describe('architectures', () => {
  test.each<[string, System, string, string[]]>([
    ['auto', 'linux', 'x86_64', ['x86_64']], ['auto', 'linux', 'aarch64', ['aarch64']], ['auto', 'windows', 'amd64', ['amd64', 'x86']], ['auto', 'windows', 'arm64', ['arm64']],
    ['auto64', 'windows', 'arm64', ['arm64']], ['auto32', 'linux', 'aarch64', []], ['auto32', 'macos', 'x86_64', []], ['auto64', 'linux', 'i686', []], ['auto32', 'linux', 'i686', ['i686']],
    ['native', 'macos', 'arm64', ['arm64']], ['universal2 x86_64', 'macos', 'arm64', ['universal2', 'x86_64']], ['AMD64,x86', 'windows', 'arm64', ['amd64', 'x86']],
  ])('%s on %s %s', (text, system, machine, expected) => {
    expect([...parseArchitectures(text, system, machine)]).toEqual(expected)
  })

  test('macOS on x86_64 builds nothing for arm64 but CPython', () => {
    const arm = (machine: string) => selectIdentifiers('macos', { ...everything, build: '{pp312,gp312_250,cp315}-*_arm64' }, machine)
    expect(ids(arm('x86_64'))).toEqual(['cp315-macosx_arm64'])
    expect(ids(arm('arm64'))).toHaveLength(3)
  })

  test.each<[Target, string, string[]]>([
    ['linux-aarch64', 'auto', ['cp314-manylinux_aarch64']], ['musllinux-x86_64', 'auto', ['cp314-musllinux_x86_64']], ['windows-x86_64', 'auto', ['cp314-win_amd64']],
    ['windows-arm64', 'AMD64', []], ['macos-arm64', 'arm64 universal2', ['cp314-macosx_arm64']],
  ])('%s with %s', (target, archs, expected) => {
    expect(ids(identifiersFor(target, { ...everything, archs, build: 'cp314-*' }))).toEqual(expected)
  })
})

describe('the stable ABIs', () => {
  const chosen = (pythons: string) => identifiersFor('linux-x86_64', { ...everything, build: `{${pythons},}-*` })
  test.each<[string, StableAbi, Record<string, string>]>([
    ['cp39,cp310', {}, { 'cp39-cp39': 'cp39', 'cp310-cp310': 'cp310' }],
    ['cp39,cp310,cp314,cp314t,pp311', { abi3: 9 }, { 'cp39-abi3': 'cp39 cp310 cp314', 'cp314-cp314t': 'cp314t', 'pp311-pypy311_pp80': 'pp311' }],
    ['cp310,cp311,cp312', { abi3: 11 }, { 'cp310-cp310': 'cp310', 'cp311-abi3': 'cp311 cp312' }],
    ['cp312,cp313', { abi3: 9 }, { 'cp39-abi3': 'cp312 cp313' }],
    ['cp314,cp314t,cp315,cp315t', { abi3: 10, abi3t: 15 }, { 'cp310-abi3': 'cp314', 'cp314-cp314t': 'cp314t', 'cp315-abi3.abi3t': 'cp315 cp315t' }],
    ['cp315t', { abi3t: 15 }, { 'cp315-abi3.abi3t': 'cp315t' }],
    ['pp310,gp312_250', { abi3: 9 }, { 'pp310-pypy310_pp73': 'pp310', 'graalpy312-graalpy250_312_native': 'gp312_250' }],
  ])('%s, floors %j', (pythons, stable, expected) => {
    const builds = wheelBuilds(chosen(pythons), stable)
    expect(Object.fromEntries(builds.map(({ tag, covers }) => [tag, covers.map(({ python }) => python).join(' ')]))).toEqual(expected)
    expect(builds.every(({ identifier, covers }) => covers[0] === identifier)).toBe(true)
  })

  test('one wheel a platform', () => {
    const both = selectIdentifiers('windows', { ...everything, build: 'cp31{1,2}-*', archs: 'AMD64 x86' }, 'amd64')
    expect(wheelBuilds(both, { abi3: 9 }).map(({ identifier }) => identifier.id)).toEqual(['cp311-win32', 'cp311-win_amd64'])
  })
})

describe("pyproject's selection", () => {
  const read = (text: string) => readSelection({ file: 'pyproject.toml', text, data: readToml(text, 'pyproject.toml') }, 'linux')

  test('is everything where nothing is said', () => {
    expect(read('')).toEqual({ build: '*', skip: '', archs: 'auto', enable: new Set() })
  })

  test('says all that is wrong, and where', () => {
    const text = '[project]\nrequires-python = "3.9 or so"\n[tool.cibuildwheel]\nbuild = 3\narchs = "x86"\nenable = ["all", "pypi"]\n[tool.cibuildwheel.linux]\narchs = ["sparc"]\ninherit = {skip = "always"}\n'
    const problems = ['pyproject.toml:4: .*\\[wrong-type\\]', 'sparc.*\\[bad-architecture\\]', 'pyproject.toml:6: .*pypi.*\\[bad-enable\\]', 'pyproject.toml:9: .*always.*\\[bad-inherit\\]', 'pyproject.toml:2: .*\\[bad-requirement\\]']
    for (const problem of problems) expect(() => read(text)).toThrow(new RegExp(problem))
  })
})
