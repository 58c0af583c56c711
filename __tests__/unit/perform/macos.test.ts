import { describe, expect, test } from '@jest/globals'
import type { Step } from '../../../src/core/steps.ts'
import { execute } from '../../../src/execute.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { command, dylib, thin } from '../helpers/mach-o.ts'
import { refusal } from '../helpers/problems.ts'

const arm64 = 0x0100000c
const system = dylib(0xc, '/usr/lib/libSystem.B.dylib')
const since = (major: number, minor = 0) => command(0x32, [1, (major << 16) | (minor << 8), 0, 0])

async function examine(files: Readonly<Record<string, Buffer>>) {
  const ports = memoryPorts({ files: { '/app/readme.txt': 'a text' } })
  for (const [path, data] of Object.entries(files)) await ports.files.write(`/app/${path}`, data)
  const { problems } = await refusal(() => execute([{ do: 'examine-macos', root: '/app', target: 'macos-arm64', oldest: '11.3' }], ports))
  return problems.map(({ code, fact }) => `${code}: ${fact}`)
}

describe('an application that is read', () => {
  test('is whole where all that it loads is there', async () => {
    expect(await examine({
      'lib/libpython3.13.dylib': thin(arm64, [system, since(11, 3)]),
      'bin/python3.13': thin(arm64, [dylib(0xc, '@executable_path/../lib/libpython3.13.dylib'), since(11)]),
      'site/a.so': thin(arm64, [dylib(0xc, '@rpath/libpython3.13.dylib'), dylib(0xc, '@rpath/libz.dylib'), dylib(0x8000001c, '@loader_path/.dylibs')]),
      'site/.dylibs/libz.dylib': thin(arm64, [dylib(0xc, '/System/Library/Frameworks/Security.framework/Versions/A/Security')]),
    })).toEqual([])
  })

  test('names all that is wrong', async () => {
    expect(await examine({
      'intel.so': thin(0x01000007, [system]),
      'newer.so': thin(arm64, [since(11, 4)]),
      'brewed.so': thin(arm64, [dylib(0xc, '/opt/homebrew/lib/libxz.dylib'), dylib(0xc, '@loader_path/../gone.dylib'), dylib(0xc, '@rpath/nowhere.dylib'), dylib(0x8000001c, '/opt/homebrew/lib')]),
    })).toEqual([
      'library-missing: brewed.so loads /opt/homebrew/lib/libxz.dylib, which neither the client nor macOS has',
      'library-missing: brewed.so loads @loader_path/../gone.dylib, which neither the client nor macOS has',
      'library-missing: brewed.so loads @rpath/nowhere.dylib, which neither the client nor macOS has',
      'payload-foreign: intel.so is for x86_64, and the client for macos-arm64',
      'payload-foreign: newer.so is for macOS 11.4 and newer, and the interpreter for 11.3',
    ])
  })
})

describe('an application that is run', () => {
  const step: Step = { do: 'macos', label: 'app client', argv: ['/app/run', '--version'], without: '/app/lib' }
  /** @param code with its library, and without */
  const run = (codes: readonly number[]) => {
    const left = [...codes]
    const ports = memoryPorts({ files: { '/app/lib': '', '/app/run': '' }, programs: { run: () => ({ code: left.shift() ?? 0, stderr: 'it says why' }) } })
    return { ports, ran: refusal(() => execute([step], ports)) }
  }

  test('runs with its library and not without, which is put back', async () => {
    const { ports, ran } = run([0, 1])
    expect((await ran).problems).toEqual([])
    expect(await ports.files.has('/app/lib')).toBe(true)
  })

  test.each([
    ['client-fails', [1]],
    ['not-self-contained', [0, 0]],
  ])('%s', async (code, codes) => {
    expect((await run(codes).ran).problems.map(problem => problem.code)).toEqual([code])
  })
})
