/** What a build may go by that lies outside the project: each such file counts by its content, and not by where it lies. */
import { describe, expect, test } from '@jest/globals'
import type { CrateManifest } from '../../../../src/core/crate.ts'
import type { NativeCell } from '../../../../src/core/plan.ts'
import { loadBuilder } from '../../../../src/line/folders.ts'
import { environmentOf } from '../../../../src/line/native/made-with.ts'
import { outsideOf } from '../../../../src/line/native/outside.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'

interface Asked {
  target?: NativeCell['target']
  abi?: NativeCell['abi']
  requires?: readonly string[]
  env?: Record<string, string>
  manifests?: readonly CrateManifest[]
}

async function pathsOf(builder: string, files: readonly string[], { target = 'linux-x86_64', abi = { kind: 'version' }, requires = ['setuptools'], env = {}, manifests = [] }: Asked = {}): Promise<string[]> {
  const ports = memoryPorts({ files: Object.fromEntries(files.map(path => [path, path])), env: { HOME: '/home/user', ...env } })
  const facts = { cell: { target, abi } as NativeCell, builder: await loadBuilder(builder), requires, sources: undefined, project: '/work/here/project', manifests }
  return (await outsideOf(facts, ports)).map(({ path }) => path)
}

const [packages, distutils, cargo] = ['/var/lib/dpkg/status', '/home/user/.pydistutils.cfg', '/home/user/.cargo/config.toml']

describe('C', () => {
  test.each(['zig', 'host', 'mingw'])("%s: the system's packages and settings of distutils; of Cargo only where the backend calls it", async builder => {
    expect(await pathsOf(builder, [packages, distutils, cargo, '/work/Cargo.toml'])).toEqual(['~/.pydistutils.cfg', packages])
    expect(await pathsOf(builder, [cargo], { requires: ['setuptools', 'setuptools-rust'] })).toEqual(['~/.cargo/config.toml'])
  })

  test.each<[string, string, boolean]>([
    ['zig', 'setuptools-rust', true],
    ['host', 'setuptools-rust', true],
    ['zig', 'setuptools', false],
    ['cibuildwheel', 'setuptools-rust', false],
  ])('%s with %s: cargo and rustup find what they found when they were asked: %s', async (builder, required, expected) => {
    const names = environmentOf(await loadBuilder(builder), [required], {})
    expect(['CARGO_HOME', 'RUSTUP_HOME', 'RUSTUP_TOOLCHAIN'].map(name => names.includes(name))).toEqual([expected, expected, expected])
  })

  test('pure Python goes by none of it, nor does what is built in a container', async () => {
    expect(await pathsOf('host', [packages, distutils], { abi: { kind: 'none' } })).toEqual([])
    expect(await pathsOf('cibuildwheel', [packages, distutils])).toEqual([])
    expect(await pathsOf('cibuildwheel', [distutils], { target: 'macos-arm64' })).toEqual(['~/.pydistutils.cfg'])
  })
})

test("Rust: Cargo's settings and the workspace, in the project and in each folder above it, and those of Cargo's home", async () => {
  const files = ['/work/here/project/.cargo/config.toml', '/work/here/Cargo.lock', '/work/Cargo.toml', '/.cargo/config', '/cargo/config.toml', cargo, packages]
  expect(await pathsOf('maturin', files, { env: { CARGO_HOME: '/cargo' } })).toEqual(['.cargo/config.toml', '../../../.cargo/config', '~/.cargo/config.toml', '../../Cargo.toml', '../Cargo.lock'])
})

test.each<[string, string, string, string[]]>([
  ['pkg-config', 'Cargo.lock', 'for libraries', ['/var/lib/dpkg/status']],
  ['bindgen', 'rust/Cargo.lock', 'for headers', ['/var/lib/dpkg/status']],
  ['libc', 'Cargo.lock', 'which asks nobody', []],
])("Rust: the system's packages count where a crate looks for what they bring: %s in %s, %s", async (crate, lock, _, expected) => {
  const at = '/work/here/project'
  const ports = memoryPorts({ files: { [`${at}/${lock}`]: `[[package]]\nname = "${crate}"\nversion = "1.0.0"\n`, '/var/lib/dpkg/status': 'Package: libssl-dev\n' }, env: { HOME: '/home/user' } })
  const facts = { cell: { target: 'linux-x86_64', abi: { kind: 'version' } } as NativeCell, requires: ['maturin'], project: at, manifests: [], sources: [{ path: lock, sha256: '' }] }
  const of = async (builder: string) => (await outsideOf({ ...facts, builder: await loadBuilder(builder) }, ports)).map(({ path }) => path).filter(path => path.startsWith('/'))
  expect(await of('maturin')).toEqual(expected)
})

test.each<[string, string, string, readonly string[]]>([
  ['beside the project', 'Cargo.toml', '../beside', ['../beside/Cargo.toml', '../beside/Cargo.lock']],
  ['beside it, of a crate in a folder', 'inner/Cargo.toml', '../../beside', ['../beside/Cargo.toml', '../beside/Cargo.lock']],
  ['elsewhere', 'Cargo.toml', '/elsewhere', ['/elsewhere/Cargo.toml']],
  ['above, once', 'Cargo.toml', '..', ['../Cargo.toml']],
  ['inside, where it is a source', 'inner/Cargo.toml', '..', ['../Cargo.toml']],
])('Rust: the workspace that a crate names, %s', async (_, path, workspace, expected) => {
  const files = ['/work/here/beside/Cargo.toml', '/work/here/beside/Cargo.lock', '/elsewhere/Cargo.toml', '/work/here/project/.git', ...(expected.includes('../Cargo.toml') ? ['/work/here/Cargo.toml'] : [])]
  const manifests = [{ path, said: { package: { workspace } } }]
  expect(await pathsOf('maturin', files, { manifests })).toEqual(expected)
  expect(await pathsOf('zig', files, { manifests })).toEqual([])
})
