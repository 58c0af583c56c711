/** What cargo does not see is compiled anew: crates that it runs, and files that came back with an old date. No other project pays for it. */
import { describe, expect, test } from '@jest/globals'
import buildNative from '../../../../src/commands/build-native.ts'
import type { MemoryPorts, MemoryWorld } from '../../../../src/ports/memory.ts'
import { changed } from '../../helpers/facts.ts'
import { cargo } from '../../helpers/project.ts'
import { apart, apartWorld } from '../../helpers/reuse.ts'
import { lineWorld } from '../../helpers/toolchain.ts'

const crate = (name: string, kind: string, source: string | null = null) => ({ name, source, targets: [{ kind: ['lib'] }, { kind: [kind] }] })
const packages = [crate('scripted', 'custom-build'), crate('plain', 'test'), crate('macros', 'proc-macro'), crate('serde', 'custom-build', 'registry')]

const options = { project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, cell: undefined, 'rebuild-check': false, previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }

/** Where the folder of cargo's targets holds something. */
function portsOf(change: Record<string, string>, { kept = true, ...world }: { kept?: boolean } & MemoryWorld = {}): MemoryPorts {
  const { programs, files } = apartWorld(change)
  const there = Object.entries({ ...files, ...world.files }).filter(([path]) => kept || !path.startsWith('/cache/'))
  return lineWorld({ ...programs, cargo: ({ argv }) => (argv[1] === 'metadata' ? { stdout: JSON.stringify({ packages }) } : {}) }, { ...world, files: Object.fromEntries(there) })
}

/** What a build asks and tells cargo. */
async function build(ports: MemoryPorts): Promise<string[][]> {
  const before = ports.seen.ran.length
  await buildNative.run(options, ports)
  return ports.seen.ran.slice(before).filter(({ argv }) => argv[0] === 'cargo' && argv[1] !== '-V').map(({ argv }) => argv.slice(1))
}

const told = (change: Record<string, string>, world: { kept?: boolean } & MemoryWorld = {}) => build(portsOf(change, world))

const script = { 'build.rs': 'fn main() {}\n' }
const manifest = ['--locked', '--manifest-path', '/project/Cargo.toml']
const asked = ['metadata', '--format-version', '1', ...manifest]
const cleaned = ['clean', '--profile', 'release', '--target', 'x86_64-unknown-linux-gnu', '--package', 'scripted', '--package', 'macros', ...manifest]
const dependency = (path: string) => ({ 'Cargo.toml': `${cargo}beside = { path = "${path}" }\n` })

describe('cargo compiles anew what of the project it runs, where there is', () => {
  test.each<[string, Record<string, string>, MemoryWorld]>([
    ['a build script', script, {}],
    ['one of another name', { 'inner/Cargo.toml': '[package]\nname = "inner"\nbuild = "make.rs"\n' }, {}],
    ['a procedural macro', { 'inner/Cargo.toml': '[package]\nname = "inner"\n[lib]\nproc-macro = true\n' }, {}],
    ['a Cargo.toml that nobody can read', { 'inner/Cargo.toml': 'package' }, {}],
    ['a crate beside the project', dependency('../beside'), {}],
    ['a crate elsewhere', dependency('/elsewhere'), {}],
    ['a workspace outside that a crate says it is in', { 'inner/Cargo.toml': '[package]\nname = "inner"\nworkspace = "../../above"\n' }, {}],
    ['a workspace above', {}, { files: { '/Cargo.toml': '[workspace]\n' } }],
    ["Cargo's settings that lead to crates", {}, { files: { '/.cargo/config.toml': 'paths = ["/elsewhere"]\n' } }],
  ])('%s', async (_, change, world) => {
    expect(await told(change, world)).toEqual([asked, cleaned])
  })
})

test.each<[string, Record<string, string>, { kept?: boolean } & MemoryWorld]>([
  ['in which nothing is run', {}, {}],
  ['with a crate in a folder, which is not run', { ...dependency('inner'), 'inner/Cargo.toml': '[package]\nname = "inner"\nbuild = false\nworkspace = ".."\n' }, {}],
  ['with a package that is made of what lies below its folder', { 'inner/Cargo.toml': '[package]\nname = "inner"\ninclude = ["/src"]\nreadme = "../../README.md"\n' }, {}],
  ["with Cargo's settings", {}, { env: { HOME: '/home/user' }, files: { '/home/user/.cargo/config.toml': '[net]\noffline = true\n' } }],
  ['of which nothing is kept yet', script, { kept: false }],
])('cargo is not asked for a project %s', async (_, change, world) => {
  expect(await told(change, world)).toEqual([])
})

test('it is asked of the crate, and told the features, that maturin goes by', async () => {
  const settings = 'manifest-path = "rust/Cargo.toml"\nfeatures = ["one", { feature = "two", python-version = ">=3.11" }]\nno-default-features = true\npython-source'
  const [question] = await told({ ...script, 'rust/Cargo.toml': cargo, 'pyproject.toml': changed(apart, 'python-source', settings) })
  expect(question).toEqual(['metadata', '--format-version', '1', '--features', 'one,two', '--no-default-features', '--locked', '--manifest-path', '/project/rust/Cargo.toml'])
})

describe('a source that is another one', () => {
  const [from, source] = ['/project/src/before.rs', '/project/src/lib.rs']
  const begun = async () => {
    const ports = portsOf({ 'src/before.rs': 'fn before() {}\n' })
    expect(await build(ports)).toEqual([])
    return ports
  }

  test('and bears no later date than the last build has every crate of the project compiled anew, once', async () => {
    const ports = await begun()
    await ports.files.move(from, source)
    const every = cleaned.flatMap(word => (word === 'macros' ? ['plain', '--package', word] : [word]))
    expect(await build(ports)).toEqual([asked, every])
    await ports.files.write(source, 'fn after() {}\n')
    expect(await build(ports)).toEqual([])
  })

  test('of a later date is seen by cargo itself', async () => {
    const ports = await begun()
    await ports.files.copy(from, source)
    expect(await build(ports)).toEqual([])
  })

  test('what the last build was made from cannot be read: everything anew', async () => {
    const ports = await begun()
    await ports.files.write('/cache/build/app-linux-x86_64/cargo.sources.json', '{')
    await ports.files.write(source, 'fn after() {}\n')
    expect(await build(ports)).toHaveLength(2)
  })
})
