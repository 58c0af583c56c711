/** What is a requirement and what is none, with `packaging` as the judge. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseRequirement, RequirementError } from '../../../src/core/requirement.ts'
import { MarkerError, parseMarker } from '../../../src/markers/parse.ts'
import { validateRequirements } from '../../tools/packaging/packaging.ts'

/** Refused here, although packaging lets them pass: a name that PEP 508 does not allow, a version that is none, markers that compare nothing. */
const stricter = new Set(['a_', 'a ===', "a ; 'a' == 'b'", 'a ; os_name == os_name'])

const texts = [
  'a', 'a ', 'A.b-C_d', 'a_', 'a-', '-a', '.a', 'a.', 'a b', 'a 1.0', 'a >=', 'lib-a >=', 'a >=1,,<2', 'a >=1,', 'a ,>=1', 'a >=1 <2',
  'a>=1,<2', 'a >= 1 , < 2', 'a (>=1)', 'a(>=1,<2)', 'a (>=1', 'a >=1)', 'a ()', 'a ((>=1))', "a (>=1) ; os_name == 'nt'", 'a ==1.*',
  'a !=1.0.*', 'a >=1.*', 'a ~=1', 'a ~=1.0', 'a ~=1.0.*', 'a ===anything goes', 'a ===any!thing', 'a ===', 'a ==1.0+local.1',
  'a >=1.0+local', 'a ~=1.0+x', 'a ==1.0a1.*', 'a ==1.0.dev1.*', 'a ==1.0.post1.*', 'a ==1!2.0', 'a ==v1.0', 'a ==1.0-RC1', 'a ==1.0.post',
  'a == 1.0-1', 'a =1', 'a =>1', 'a <>1', 'a >1 or <3', 'a == one', 'a ==1..2', 'a ==.1', 'a ==1.', 'a[]', 'a[x]', 'a[x,y]', 'a[x,,y]',
  'a[x,]', 'a[,x]', 'a[x y]', 'a[x', 'a x]', 'a[-x]', 'a [ x , y ] >=1', "a[x]>=1;os_name=='nt'", 'a @ https://h.example/a.whl',
  'a@https://h.example/a.whl', "a[x]@https://h.example/a.whl ; os_name == 'nt'", "a @ https://h.example/a.whl; os_name == 'nt'", 'a @ ',
  'a @ https://h.example/a b', 'a @ https://h.example/a >=1', 'a ;', 'a ; ', 'a ; os_name', 'a ; os_name ==', "a ; os_name == 'nt",
  "a ; os_name == 'nt' and", "a ; (os_name == 'nt'", "a ; os_name == 'nt' or (python_version<'3')", "a ; foo == 'nt'", "a ; 'a' == 'b'",
  'a ; os_name == os_name', "a ; python_version not in '3.11, 3.13'", "a ; 'win32' == sys_platform", "a ; os_name not 'x'",
  "a ; os_name === 'x'", "a ; extra == 'x'", "a; python_version ~= '3.8'", 'a>=1 # comment', "a\t>=1", "a >=\t1", '', '  ', '[x]', 'a >=1;',
  "\u00e9", "a ==1\u0660", 'a >=1,<2,!=1.5.*', 'a!=1', 'a<1', 'a <= 1.0.dev0', 'a >1.0.post1', 'a >=2024.1.1', 'a ==1.0 ,',
  'a == 1.0 , == ', 'a (>=1,)', 'a (,)', 'a ,', 'a @https://h.example/x#sha256=ab', 'a @ git+https://h.example/x@main', 'a @ ./local',
  'a; sys_platform == "win32"', "a >= 1 ; python_version < '3.9' ; os_name == 'nt'", 'a[x][y]', 'a >=1 [x]', 'a === 1.0 , <2', 'a ===1,<2',
]

function accepts(text: string): boolean {
  try {
    const { marker } = parseRequirement(text)
    if (marker) parseMarker(marker)
    return true
  } catch (error) {
    if (error instanceof RequirementError || error instanceof MarkerError) return false
    throw error
  }
}

describe('requirements, by packaging', () => {
  let valid: readonly boolean[]
  beforeAll(() => void (valid = validateRequirements(texts)), 120_000)

  test.each(texts.map((text, index) => [text, index] as const))('%j', (text, index) => {
    expect(accepts(text)).toBe(valid[index] && !stricter.has(text))
  })

  test('what is refused here alone would pass there', () => {
    expect([...stricter].map((text) => valid[texts.indexOf(text)])).toEqual([...stricter].map(() => true))
  })
})
