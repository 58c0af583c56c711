/** Which machines share a key: an earlier release was made on an older image of the runner. */
import { describe, expect, test } from '@jest/globals'
import cibuildwheel from '../../../../native-build/cibuildwheel/index.ts'
import maturin from '../../../../native-build/maturin/index.ts'
import { cellsOf } from '../../../../src/core/plan.ts'
import { makePlan } from '../../../../src/core/make-plan.ts'
import type { Target } from '../../../../src/core/targets.ts'
import { loadFolders } from '../../../../src/line/folders.ts'
import { sdistKey, wheelKey } from '../../../../src/line/native/wheel-key.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'
import { changed, factsOf, messenger } from '../../helpers/facts.ts'

const folders = await loadFolders()
const files = { '/suite/native-build/cibuildwheel/requirements.txt': 'a', '/suite/native-build/cibuildwheel/constraints.txt': 'b' }

async function keys(target: Target, env: Record<string, string>, identity: string): Promise<{ wheel: string; sdist: string }> {
  const pyproject = changed(messenger.pyproject, 'build-backend = "maturin"', 'build-backend = "setuptools.build_meta"')
  const plan = makePlan(factsOf({ config: `native:\n  builder: cibuildwheel\n  abi: version\n  targets: [${target}]\n  build: ["cp311-*"]\n`, pyproject }), folders)
  const [cell] = cellsOf(plan, 'native')
  const [planned] = cell?.wheels ?? []
  if (!cell || !planned) throw new Error('nothing is planned')
  const python = { path: '/usr/bin/python3', version: '3.11', identity, prefix: '/usr' }
  const facts = { plan, cell, builder: cibuildwheel, python, toolchain: [], sources: [], outside: [] }
  const ports = memoryPorts({ files, env })
  return {
    wheel: await wheelKey({ ...facts, wheel: { ...planned, python: python.path, tools: '/t', packages: '/t/packages' }, test: undefined, made: { packages: [], programs: [], linked: [], crates: [] } }, 1, ports),
    sdist: await sdistKey(facts, 'messenger-1.0.tar.gz', 1, ports),
  }
}

const key = async (...made: Parameters<typeof keys>) => (await keys(...made)).wheel

const [before, after] = [{ ImageOS: 'ubuntu24', ImageVersion: '20261101.1', CI: 'true' }, { ImageOS: 'ubuntu24', ImageVersion: '20261108.1' }]

describe('cibuildwheel', () => {
  test('in a container: nothing of the runner counts but the image that was chosen', async () => {
    const first = await key('linux-x86_64', before, 'one')
    expect(await key('linux-x86_64', after, 'another')).toBe(first)
    expect(await key('linux-x86_64', { ...before, CIBW_MANYLINUX_X86_64_IMAGE: 'mine' }, 'one')).not.toBe(first)
  })

  test('an sdist is made on the machine itself', async () => {
    const [first, image, python] = [await keys('linux-x86_64', before, 'one'), await keys('linux-x86_64', after, 'one'), await keys('linux-x86_64', before, 'another')]
    expect(new Set([first, image, python].map(({ sdist }) => sdist)).size).toBe(3)
  })

  test('on the machine itself: its image is its compiler', async () => {
    expect(await key('windows-x86_64', after, 'one')).not.toBe(await key('windows-x86_64', before, 'one'))
  })
})

describe('maturin', () => {
  const python = { path: '/usr/bin/python3', version: '3.11', identity: 'one', prefix: '/usr' }
  const ofTarget = async (target: Target, toolchain: readonly string[] = []) => {
    const plan = makePlan(factsOf({ config: `native:\n  builder: maturin\n  targets: [${target}]\n` }), folders)
    const [cell] = cellsOf(plan, 'native')
    const [planned] = cell?.wheels ?? []
    if (!cell || !planned) throw new Error('nothing is planned')
    // Of one name, so that only what is done tells targets apart.
    const wheel = { ...planned, file: 'messenger-0.1.0-cp39-abi3-any.whl', identifier: 'one', python: python.path, tools: '/t', packages: '/t/packages' }
    return wheelKey({ plan, cell, builder: maturin, wheel, python, toolchain, sources: [], outside: [], test: undefined, made: { packages: [], programs: [], linked: [], crates: [] } }, 1, memoryPorts({ files: { '/suite/native-build/maturin/requirements.txt': 'a' } }))
  }

  test('each target has keys of its own, whatever its wheels are called', async () => {
    const keys = await Promise.all(maturin.targets.map(target => ofTarget(target)))
    expect(new Set(keys).size).toBe(maturin.targets.length)
  })

  test('so has each linker: mingw is asked what it is where it links, and nowhere else', async () => {
    const asked = (target: Target) => maturin.toolchain.filter(([program]) => maturin.needed?.(target, { kind: 'version' }).some(({ name }) => name === program)).map(([program]) => program)
    expect([asked('windows-x86_64'), asked('musllinux-x86_64')]).toEqual([['rustc', 'cargo', 'x86_64-w64-mingw32-gcc'], ['rustc', 'cargo']])
    expect(await ofTarget('windows-x86_64', ['gcc 12'])).not.toBe(await ofTarget('windows-x86_64', ['gcc 13']))
  })
})
