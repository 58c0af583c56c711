import { describe, expect, test } from '@jest/globals'
import pep440 from '@renovatebot/pep440'
import fc from 'fast-check'
import { normalizeName } from '../../../src/core/names.ts'
import { fromPoetryConstraint, platformMarker, pythonMarker } from '../../../src/core/poetry-constraint.ts'
import { RequirementError, parseRequirement } from '../../../src/core/requirement.ts'
import { compareVersions, normalizeVersion, satisfies } from '../../../src/core/version.ts'

describe('requirements', () => {
  test.each([
    ['attrs', { name: 'attrs', extras: [], constraint: [] }],
    ['Foo.Bar_baz[Extra_One, two] >=1,<2 ; os_name == "nt"', { name: 'foo-bar-baz', extras: ['extra-one', 'two'], constraint: ['>=1,<2'], marker: 'os_name == "nt"' }],
    ['pytest (>=3.8.0)', { name: 'pytest', extras: [], constraint: ['>=3.8.0'] }],
    ['yanky==1.1', { name: 'yanky', extras: [], constraint: ['==1.1'] }],
    ['a[]', { name: 'a', extras: [], constraint: [] }],
    ["a;python_version<'3'", { name: 'a', extras: [], constraint: [], marker: "python_version<'3'" }],
    ['leaf @ https://files.example/leaf-2.0.whl#sha256=ab ; os_name == "nt"', { name: 'leaf', extras: [], constraint: [], url: 'https://files.example/leaf-2.0.whl#sha256=ab', marker: 'os_name == "nt"' }],
  ])('%s', (text, expected) => {
    expect(parseRequirement(text)).toEqual(expected)
  })

  test.each(['', '[x]', 'a[x', 'a[x;y]', 'a 1.0', 'a @ ', 'a @ https://x y', 'a==1 ;', '-e .'])('%s is refused', (text) => {
    expect(() => parseRequirement(text)).toThrow(RequirementError)
  })

  test('names are compared by PEP 503', () => {
    expect(normalizeName('Upper.extra__X')).toBe('upper-extra-x')
  })
})

describe('versions', () => {
  test.each([
    ['1.0', '>1.0rc1', true], ['2.0rc1', '<2.0rc2', true], ['2.0rc1', '<2.0', false], ['1.0.post1', '>1.0', false],
    ['1', '==1.0.*', true], ['1.0', '==1', true], ['1.0+cpu', '==1.0', true], ['1.0+cpu', '==1.0+gpu', false], ['1.0+cpu', '<=1.0', true],
    ['1.1', '~=1.0', true], ['2.0', '~=1.0', false], ['1!2.0', '>=2', true], ['2.0', '>=1!1', false], ['1.5', '!=1.5.*', false],
    ['1.5', '>=1,<2', true], ['1.5', '===1.5', true], ['anything', '', true],
  ])('%s in %s: %s', (version, specifier, expected) => {
    expect(satisfies(version, specifier)).toBe(expected)
  })
})

describe("poetry's constraints", () => {
  test.each([
    ['*', []], ['^1.2.3', ['>=1.2.3,<2']], ['^0.2.3', ['>=0.2.3,<0.3']], ['^0.0.3', ['>=0.0.3,<0.0.4']], ['^0', ['>=0,<1']], ['~1.2.3', ['>=1.2.3,<1.3']], ['~1', ['>=1,<2']],
    ['~=1.2', ['~=1.2']], ['1.2', ['==1.2']], ['1.*', ['==1.*']], ['>= 1, < 2', ['>=1,<2']], ['<2.0 || >=3', ['<2.0', '>=3']], ['>=2.0 <3', ['>=2.0,<3']], ['>=1.21.1,<3', ['>=1.21.1,<3']],
  ])('%s', (text, expected) => {
    expect(fromPoetryConstraint(text)).toEqual(expected)
  })

  test('python and platform become markers', () => {
    expect(pythonMarker('^3.8 || 2.7.*')).toBe('(python_version >= "3.8" and python_version < "4") or (python_version == "2.7.*")')
    expect(pythonMarker('*')).toBeUndefined()
    expect(platformMarker('win32 || !=linux')).toBe('(sys_platform == "win32") or (sys_platform != "linux")')
  })
})

describe('what the library would say', () => {
  const number = fc.constantFrom('0', '1', '2', '10', '01')
  const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'))
  const version = fc.tuple(release, fc.constantFrom('', '', '', '', 'rc1', '.post1', '.dev1', '+local')).map((parts) => parts.join(''))

  test('is the order of versions', () => {
    fc.assert(fc.property(version, version, (a, b) => expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(pep440.compare(a, b)))))
  })

  test('is the canonical text', () => {
    fc.assert(fc.property(version, (each) => expect(normalizeVersion(each)).toBe(pep440.clean(each))))
  })
})
