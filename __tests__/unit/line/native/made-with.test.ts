/** What a wheel is made with, as its workshop knows it. */
import { describe, expect, test } from '@jest/globals'
import type { NativeCell } from '../../../../src/core/plan.ts'
import type { Job } from '../../../../src/line/job.ts'
import { madeWith } from '../../../../src/line/native/made-with.ts'
import { openWorkshop } from '../../../../src/line/native/workshop.ts'
import { lineWorld } from '../../helpers/toolchain.ts'

const backends = `build==1.6.1 \\
    --hash=sha256:1
setuptools==84.2.1 ; python_full_version >= '3.10' \\
    --hash=sha256:2
    # via
    #   -r backends.in
    #   setuptools-rust
setuptools==82.0.1 ; python_full_version < '3.10' \\
    --hash=sha256:3
setuptools-rust==1.13.0 \\
    --hash=sha256:4
meson==1.12.1 \\
    --hash=sha256:5
`
const lock = '[[package]]\nname = "own"\nversion = "0.0.0"\n\n[[package]]\nname = "fork"\nversion = "1.0.0"\nsource = "git+https://code.example/fork#abc"\n'

async function made(requires: string) {
  const ports = lineWorld({ rustc: () => ({ stdout: 'rustc 1.95.0 (abc 2026-01-01) (a distribution 9)\n' }), cargo: () => ({ code: 1, stderr: 'cargo is broken 7' }) }, {
    files: { 'pyproject.toml': `[build-system]\nrequires = [${requires}]\n`, 'Cargo.lock': lock, '/suite/native-build/host/requirements.txt': '', '/suite/native-build/backends.txt': backends },
  })
  const cell = { id: 'native-linux-x86_64', builder: 'host', target: 'linux-x86_64', abi: { kind: 'none' }, backend: 'setuptools.build_meta' } as unknown as NativeCell
  const job = { plan: { application: { name: 'app' }, builds: [{ builder: 'host', tools: ['native-build/host/requirements.txt', 'native-build/backends.txt'] }] }, project: '/project', release: '/project/release', install: false } as unknown as Job
  const shop = await openWorkshop(cell, '/work', job, ports)
  return madeWith({ identifier: 'cp311-manylinux_x86_64', file: '', pythons: [] }, shop.toolsPython, shop, ports)
}
const said = (each: readonly { name: string; version?: string }[]) => each.map(({ name, version }) => `${name} ${version}`)

describe('a builder of any backend', () => {
  test('has what the project asks for, of the version for its Python, and nothing of other backends', async () => {
    expect(said((await made('"Setuptools >=77"')).packages)).toEqual(['build 1.6.1', 'setuptools 84.2.1'])
  })

  test('asks the compiler that only setuptools-rust calls, and has its library and its crates', async () => {
    const { packages, programs, linked, crates } = await made('"setuptools-rust[x]; sys_platform != \'win32\'"')
    expect(said(packages)).toEqual(['build 1.6.1', 'setuptools 84.2.1', 'setuptools-rust 1.13.0'])
    expect(programs).toEqual([{ name: 'rustc', version: '1.95.0', description: 'rustc 1.95.0 (abc 2026-01-01) (a distribution 9)' }])
    expect(said(linked)).toEqual(['rust-std 1.95.0'])
    expect(crates).toEqual([{ name: 'fork', version: '1.0.0', source: 'git+https://code.example/fork#abc' }])
    expect(await made('"setuptools"')).toMatchObject({ programs: [], linked: [], crates: [] })
  })
})
