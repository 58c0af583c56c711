/** Rust for machines of other kinds, for real: built on this one, audited, the same bytes from two folders. What is for Windows runs in mingw.test.ts. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import maturin from '../../native-build/maturin/index.ts'
import { binaryFormat } from '../../src/core/binary-format.ts'
import { dylibsOf, isSigned } from '../tools/mach-o.ts'
import { cacheWithTools } from './cache-folder.ts'
import { fingerprints, must, root, runCli, type Ran } from './cli.ts'
import { compiledIn, componentsOf, neededBy } from './compiled.ts'

const wheel = (tag: string) => `tock-1.0-cp310-abi3-${tag}.whl`
const wheels = ['macosx_11_0_arm64', 'manylinux2014_aarch64.manylinux_2_17_aarch64', 'musllinux_1_2_x86_64'].map(wheel)
let work: string
let first: Ran

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'maturin-'))
  first = await build('one')
}, 900_000)
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

/** In a folder and with a cache of its own. */
async function build(folder: string): Promise<Ran> {
  const project = join(work, folder, 'tock')
  await cp(join(root, '__tests__/e2e/fixtures/tock'), project, { recursive: true })
  return runCli(['build-native', project, '--output', join(work, folder, 'out'), '--install-tools'], { env: { SOURCE_DATE_EPOCH: '1760000000', RELEASE_ACTIONS_CACHE: await cacheWithTools(join(work, folder, 'cache')) } })
}

const opened = (tag: string) => compiledIn(join(work, 'one/out/wheels', wheel(tag)), work)

test('makes the wheels of the plan, and says that nobody imported them', async () => {
  expect(first).toMatchObject({ code: 0 })
  expect((await readdir(join(work, 'one/out/wheels'))).sort()).toEqual([...wheels, 'tock-1.0.tar.gz'])
  for (const name of wheels) expect(first.stderr).toMatch(new RegExp(`Not imported: this machine does not run what is built for [\\w-]+: ${name.replaceAll('.', '\\.')}`))
})

// No Python for musl can be had here: what its loader would look for is read instead.
test.each([
  ['musllinux_1_2_x86_64', 'x86_64', /^libc\.musl-x86_64\.so\.1$/],
  ['manylinux2014_aarch64.manylinux_2_17_aarch64', 'aarch64', /^(libc|libm|libdl|libpthread|ld-linux-aarch64)\.so\.\d$/],
])('%s', async (tag, machine, libraries) => {
  const compiled = await opened(tag)
  const needed = await neededBy(compiled, maturin.requirements)
  expect({ path: compiled.path, format: binaryFormat(compiled.data) }).toEqual({ path: 'tock/tock.abi3.so', format: { system: 'linux', machines: [machine] } })
  expect({ some: needed.length > 0, others: needed.filter(name => !libraries.test(name)) }).toEqual({ some: true, others: [] })
  expect(compiled.data.includes('GLIBC_2')).toBe(!tag.startsWith('musl'))
}, 60_000)

test('macosx_11_0_arm64: for its machine, with no library that a Mac has not, and signed', async () => {
  const { data } = await opened('macosx_11_0_arm64')
  expect(binaryFormat(data)).toEqual({ system: 'macos', machines: ['arm64'] })
  expect(dylibsOf(data).filter(name => !name.startsWith('/usr/lib/'))).toEqual([])
  expect(dylibsOf(data)).toContain('/usr/lib/libSystem.B.dylib')
  expect(isSigned(data)).toBe(true)
  const changed = Buffer.from(data)
  changed.writeUInt8(changed.readUInt8(5000) ^ 1, 5000)
  expect(isSigned(changed)).toBe(false)
})

test('the same bytes from another folder, and none of this machine among them', async () => {
  expect(await build('two folders')).toMatchObject({ code: 0 })
  expect(await fingerprints(join(work, 'two folders/out/wheels'))).toEqual(await fingerprints(join(work, 'one/out/wheels')))
  for (const name of wheels) {
    const { data } = await compiledIn(join(work, 'one/out/wheels', name), work)
    for (const trace of [work, `${homedir()}/`]) expect([name, trace, data.includes(trace)]).toEqual([name, trace, false])
    expect(data.includes('/build/src/lib.rs') || data.includes('src/lib.rs')).toBe(true)
  }
}, 900_000)

test('what each is made of: rustc, and what links for it', async () => {
  for (const name of wheels) expect(await componentsOf(join(work, 'one/out/wheels', name), work)).toEqual(expect.arrayContaining(['rust-std', 'compiler-rt']))
})

// A real rustc, whose standard libraries lie elsewhere.
test('a target that rustc has no standard library for: the plan says what adds it', async () => {
  const bin = join(work, 'bin')
  await mkdir(bin)
  const rustc = (await must(['sh', '-c', 'command -v rustc'])).trim()
  await writeFile(join(bin, 'rustc'), `#!/bin/sh\nexec '${rustc}' --sysroot '${work}' "$@"\n`)
  await chmod(join(bin, 'rustc'), 0o755)
  const { code, stderr } = await runCli(['plan', join(work, 'one/tock')], { env: { PATH: `${bin}:${process.env['PATH']}` } })
  expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/native-musllinux-x86_64: rustc has no standard library for x86_64-unknown-linux-musl here.*Run: rustup target add x86_64-unknown-linux-musl .*\[rust-target-missing\]/)
  expect(code).toBe(2)
}, 60_000)
