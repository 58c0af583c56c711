import { describe, expect, test } from '@jest/globals'
import { FALSE, MarkerAlgebra, TRUE } from '../../../src/markers/marker.ts'
import { evaluate } from '../../../src/markers/evaluate.ts'
import { MarkerError, parseMarker } from '../../../src/markers/parse.ts'
import { markerText } from '../../../src/markers/simplify.ts'

const simplify = (text: string, care = ''): string | undefined => {
  const algebra = new MarkerAlgebra()
  return markerText(algebra, algebra.parse(text), care ? algebra.parse(care) : TRUE)
}

const SUPPORTED = 'python_version >= "3.11" and python_version < "3.14"'

describe('markers are written in their shortest form', () => {
  test.each([
    ['python_version >= "3.11" and python_version < "3.14"', ''],
    ['python_version < "3.12"', 'python_version < "3.12"'],
    ["python_full_version < '3.12'", 'python_version < "3.12"'],
    ['python_full_version < "3.11.3"', 'python_full_version < "3.11.3"'],
    ['python_full_version <= "3.11.3"', 'python_full_version < "3.11.4"'],
    ['python_version == "3.11"', 'python_version < "3.12"'],
    ['python_version == "3.12"', 'python_version == "3.12"'],
    ['python_version != "3.12"', 'python_version < "3.12" or python_version >= "3.13"'],
    ['python_full_version == "3.12.*"', 'python_version == "3.12"'],
    ['python_version ~= "3.12"', 'python_version >= "3.12"'],
    ['python_version not in "3.11, 3.13"', 'python_version == "3.12"'],
    ['python_version in "3.11, 3.13"', 'python_version < "3.12" or python_version >= "3.13"'],
    ['"win32" == sys_platform', 'sys_platform == "win32"'],
    ['"3.12" <= python_version', 'python_version >= "3.12"'],
    ["sys.platform == 'linux' or os.name != 'nt'", 'os_name != "nt" or sys_platform == "linux"'],
    ['"linux" in sys_platform', '"linux" in sys_platform'],
    ['sys_platform == "linux" or sys_platform != "linux"', ''],
    ['sys_platform == "linux" or sys_platform == "linux" and os_name == "posix"', 'sys_platform == "linux"'],
    ['python_version < "3.12" and sys_platform == "win32" or python_version >= "3.12" and (sys_platform == "win32" or sys_platform == "linux")',
      'python_version >= "3.12" and sys_platform == "linux" or sys_platform == "win32"'],
    ['python_version < "3.13" and os_name == "a" or python_version >= "3.12" and os_name == "b"',
      'python_version < "3.13" and os_name == "a" or python_version >= "3.12" and os_name == "b"'],
    ['os_name == "nt" and implementation_name != "pypy" or platform_python_implementation != "PyPy" or sys_platform == "win32"',
      'implementation_name != "pypy" and os_name == "nt" or platform_python_implementation != "PyPy" or sys_platform == "win32"'],
    ['implementation_version ~= "7.3.1"', 'implementation_version == "7.3.*" and implementation_version >= "7.3.1"'],
    ['platform_release >= "20" and sys_platform == "darwin"', 'sys_platform == "darwin" and platform_release >= "20"'],
  ])('%s', (text, expected) => {
    expect(simplify(text, SUPPORTED)).toBe(expected)
  })

  test('what requires-python excludes is never', () => {
    expect(simplify('python_version < "3.8"', SUPPORTED)).toBeUndefined()
    expect(simplify('sys_platform == "win32" and sys_platform == "linux"')).toBeUndefined()
  })

  test('equal meanings are one object, whatever was computed before', () => {
    const algebra = new MarkerAlgebra()
    const [a, b] = [algebra.parse('os_name == "nt" and python_version < "3.12"'), algebra.parse("(python_full_version < '3.12') and ('nt' == os_name)")]
    expect(a).toBe(b)
    expect(algebra.and(a, algebra.not(a))).toBe(FALSE)
    expect(algebra.or(a, algebra.not(a))).toBe(TRUE)
  })
})

describe('python_version only ever has two numbers', () => {
  test.each([
    ['python_version >= "3.11.3"', 'python_version >= "3.12"'],
    ['python_version < "3.11.3"', 'python_version < "3.12"'],
    ['python_version == "3.11.3"', undefined],
    ['python_version > "3.11"', 'python_version >= "3.12"'],
    ['python_version <= "3.11"', 'python_version < "3.12"'],
    ['python_full_version <= "3.11"', 'python_full_version < "3.11.1"'],
    ['python_full_version == "3.11"', 'python_full_version == "3.11.0"'],
    ['python_version > "3"', 'python_version >= "3.1"'],
    ['python_version === "3.11"', 'python_version == "3.11"'],
    ['python_version === "3.11.0"', undefined],
    ['python_full_version === "3.11"', undefined],
    ['python_full_version === "3.11.2"', 'python_full_version == "3.11.2"'],
  ])('%s is %s', (text, expected) => {
    expect(simplify(text)).toBe(expected)
  })
})

describe('markers that cannot be read', () => {
  test.each([
    ['python_version >', "ends too early"],
    ['python_version >= "3" and', 'ends too early'],
    ['(os_name == "nt"', 'ends too early'],
    ['os_name == "nt")', "does not expect ')'"],
    ['color == "red"', "variable 'color' does not exist"],
    ['os_name == sys_platform', 'must compare a variable with a quoted text'],
    ['"a" == "b"', 'must compare a variable with a quoted text'],
    ['os_name ? "nt"', 'cannot be read'],
    ['os_name == "nt\n--index-url x"', 'line break'],
    ['os_name not "nt"', "does not expect 'not'"],
    [`${'('.repeat(500)}os_name == "nt"${')'.repeat(500)}`, 'too deep'],
    ['os_name == "nt" or '.repeat(2000), 'too long'],
  ])('%.40s', (text, message) => {
    expect(() => parseMarker(text)).toThrow(MarkerError)
    expect(() => parseMarker(text)).toThrow(message)
  })
})

describe('evaluation', () => {
  const answer = (text: string, variables: Record<string, string>) => evaluate(new MarkerAlgebra().parse(text), { variables })

  test.each([
    ['python_full_version < "3.11.3"', { python_full_version: '3.11.2' }, true],
    ['python_full_version < "3.11.3"', { python_full_version: '3.11.3' }, false],
    ['python_full_version < "3.11.3"', { python_version: '3.11' }, undefined],
    ['python_version < "3.12"', { python_version: '3.11' }, true],
    ['python_version >= "3.15"', { python_full_version: '3.15.0rc1' }, true],
    ['platform_release >= "20"', { platform_release: '21.6.0' }, true],
    ['platform_release >= "20" and sys_platform == "darwin"', { sys_platform: 'linux' }, false],
    ['platform_release >= "20" and sys_platform == "darwin"', { sys_platform: 'darwin' }, undefined],
    ['"linux" in sys_platform', { sys_platform: 'linux2' }, true],
    ['sys_platform not in "win32 cygwin"', { sys_platform: 'win32' }, false],
  ])('%s in %j is %s', (text, variables, expected) => {
    expect(answer(text, variables as Record<string, string>)).toBe(expected)
  })
})
