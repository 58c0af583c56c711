import { describe, expect, test } from '@jest/globals'
import { requirementsOn } from '../../../src/pins/on-target.ts'

const hash = `    --hash=sha256:${'a'.repeat(64)}`
const pin = (what: string) => `${what} \\\n${hash} \\\n${hash}\n`

describe('requirements as one target reads them', () => {
  test.each([
    ["sys_platform == 'win32'", true],
    ["sys_platform == 'linux'", false],
    ["os_name == 'nt' and python_version >= '3.11'", true],
    ["python_full_version < '3.11.3'", false],
    ["python_full_version >= '3.11.3'", true],
    ["platform_machine == 'AMD64'", true],
    ["implementation_name == 'pypy'", false],
    // Nobody knows before: what may be needed is there.
    ["platform_release == '10'", true],
  ])('%s', (marker, stays) => {
    const text = `# a comment; with a marker\n${pin('first==1')}${pin(`some-name==1.0 ; ${marker}`)}${pin(`other @ https://x.example/o.whl ; ${marker}`)}${pin('last==2')}`
    const kept = stays ? [pin('some-name==1.0'), pin('other @ https://x.example/o.whl')] : []
    expect(requirementsOn(text, 'windows-x86_64', '3.11.3')).toBe(['# a comment; with a marker\n', pin('first==1'), ...kept, pin('last==2')].join(''))
  })

  test('what has no marker stays as it is', () => {
    const text = `${pin('first==1')}${pin('last==2')}`
    expect(requirementsOn(text, 'windows-x86_64', '3.11.3')).toBe(text)
  })
})
