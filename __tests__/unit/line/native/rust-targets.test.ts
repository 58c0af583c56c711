/** rustc without the standard library of a target: said before anything is built, and added where that is allowed. */
import { describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import type { NativeCell } from '../../../../src/core/plan.ts'
import type { Target } from '../../../../src/core/targets.ts'
import { loadPlan } from '../../../../src/line/load-plan.ts'
import { requireRustTargets, rustTargetProblems } from '../../../../src/line/native/rust-targets.ts'
import type { MemoryPorts } from '../../../../src/ports/memory.ts'
import { config } from '../../helpers/project.ts'
import { refusal } from '../../helpers/problems.ts'
import { lineWorld, type Toolchain } from '../../helpers/toolchain.ts'

const libraries = '/rust/lib/rustlib'
const musl = 'x86_64-unknown-linux-musl'

/** rustc as it answers, and rustup that adds what `adds` says. */
const world = (adds: readonly string[] = [], more: Toolchain = {}, env: Record<string, string> = {}): MemoryPorts => lineWorld({
  rustc: ({ argv }) => ({ stdout: `${libraries}/${argv.at(-1)}/lib\n` }),
  async rustup({ argv }, files) {
    for (const name of argv.slice(3)) if (adds.includes(name)) await files.write(`${libraries}/${name}/lib/libstd-0a1b.rlib`, '')
  },
  ...more,
}, { env })

const cell = (target: Target, builder = 'maturin') => ({ id: `native-${target}`, target, builder, abi: { kind: 'stable', from: '3.9' } }) as NativeCell
const ran = (ports: MemoryPorts) => ports.seen.ran.map(({ argv }) => argv.join(' '))

describe('before anything is built', () => {
  test('every one that is missing, with the command that adds it', async () => {
    const cells = [cell('musllinux-x86_64'), cell('linux-x86_64'), cell('windows-x86_64'), cell('macos-arm64')]
    const { problems } = await refusal(() => requireRustTargets(cells, { install: false, project: '/project' }, world()))
    expect(problems.map(({ code, fact }) => `${code}: ${fact}`)).toEqual([musl, 'x86_64-pc-windows-gnu', 'aarch64-apple-darwin'].map((name, index) =>
      `rust-target-missing: ${['native-musllinux-x86_64', 'native-windows-x86_64', 'native-macos-arm64'][index]}: rustc has no standard library for ${name} here`))
    expect(problems[0]?.fix).toContain(`Run: rustup target add ${musl} `)
  })

  test('added, in the project, where that is allowed', async () => {
    const ports = world([musl])
    await requireRustTargets([cell('musllinux-x86_64')], { install: true, project: '/project' }, ports)
    expect(ports.seen.ran.filter(({ argv }) => argv[0] === 'rustup')).toMatchObject([{ argv: ['rustup', 'target', 'add', musl], cwd: '/project' }])
  })

  test('what rustup does not bring is missing still', async () => {
    const { problems } = await refusal(() => requireRustTargets([cell('musllinux-x86_64')], { install: true, project: '/project' }, world()))
    expect(problems.map(({ code }) => code)).toEqual(['rust-target-missing'])
  })

  test("nobody is asked for the machine's own, or for a builder that calls no rustc", async () => {
    const ports = world()
    await requireRustTargets([cell('linux-x86_64'), cell('musllinux-x86_64', 'zig')], { install: false, project: '/project' }, ports)
    expect(ran(ports)).toEqual([])
  })
})

describe('the plan', () => {
  const plan = (ports: MemoryPorts, install = false) => loadPlan({ project: '.', config: undefined, 'install-tools': install }, ports)
  const ready = async (ports: MemoryPorts) => {
    await ports.files.write(join(ports.host.cwd, 'release.yaml'), `native:\n  targets: [musllinux-x86_64]\n${config}`)
    return ports
  }

  test('is refused, as a configuration that this machine cannot build', async () => {
    const { problems, exitCode } = await refusal(async () => plan(await ready(world())))
    expect({ exitCode, codes: problems.map(({ code }) => code) }).toEqual({ exitCode: 2, codes: ['rust-target-missing'] })
  })

  test('is made where what is missing may be installed, and on a runner, which plans for others', async () => {
    expect((await plan(await ready(world()), true)).cells[0]?.id).toBe('native-musllinux-x86_64')
    expect(await rustTargetProblems([cell('musllinux-x86_64')], { install: false, project: '.' }, world([], {}, { GITHUB_ACTIONS: 'true' }))).toEqual([])
  })
})
