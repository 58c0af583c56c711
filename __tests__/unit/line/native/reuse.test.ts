/** A wheel is compiled again exactly when something that it is made from has changed. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import buildNative from '../../../../src/commands/build-native.ts'
import type { MemoryPorts, MemoryWorld } from '../../../../src/ports/memory.ts'
import { cargo, project, pyproject } from '../../helpers/project.ts'
import { refusal } from '../../helpers/problems.ts'
import { lineWorld, toolchain, wheelName, type Toolchain } from '../../helpers/toolchain.ts'
import { changed } from '../../helpers/facts.ts'
import { sdist, wheel } from '../../helpers/wheels.ts'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const sources = { 'app/__init__.py': '', 'src/lib.rs': 'fn core() {}\n', 'Cargo.lock': 'version = 4\n' }
const tracked = [...Object.keys(project()), ...Object.keys(sources)]
const git: Toolchain = { git: ({ argv }) => (argv[1] === 'ls-files' ? { stdout: `${tracked.join('\0')}\0` } : { code: 1 }) }

const built = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'build').length

/** One run on a machine that keeps `cached` from earlier ones. */
async function run(cached: Map<string, Uint8Array>, { programs = {}, ...world }: { programs?: Toolchain } & Omit<MemoryWorld, 'programs'> = {}): Promise<MemoryPorts> {
  const ports = lineWorld({ ...git, ...programs }, { ...world, cached, files: { ...sources, ...world.files } })
  await buildNative.run({ project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, cell: undefined }, ports)
  return ports
}

describe('nothing changed', () => {
  test('nothing is compiled, audited or tried, and the bytes are the same', async () => {
    const cached = new Map<string, Uint8Array>()
    const [first, second] = [await run(cached), await run(cached)]
    expect([built(first), built(second)]).toEqual([1, 0])
    expect(second.seen.ran.filter(({ argv: [program = ''] }) => /auditwheel|twine/.test(program))).toEqual([])
    const bytes = (ports: MemoryPorts) => ports.files.digest(`/project/release/wheels/${wheelName}`)
    expect(await bytes(second)).toEqual(await bytes(first))
  })

  test.each<[string, Omit<MemoryWorld, 'programs'>]>([
    ['another home', { env: { HOME: '/home/other' } }],
    ['variables that no program sees', { env: { CFLAGS: '-O0', RUSTFLAGS: '-g' } }],
  ])('nor with %s', async (_, world) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached)
    expect(built(await run(cached, world))).toBe(0)
  })
})

describe('each input in turn is missed', () => {
  const answers = (text: string): Toolchain => ({ rustc: () => ({ stdout: text }) })
  test.each<[string, Parameters<typeof run>[1]]>([
    ['a source', { files: { 'src/lib.rs': 'fn other() {}\n' } }],
    ['a Python file', { files: { 'app/__init__.py': 'x = 1\n' } }],
    ['the lock of the crates', { files: { 'Cargo.lock': 'version = 3\n' } }],
    ['Cargo.toml', { files: { 'Cargo.toml': `${cargo}\n[profile.release]\nlto = true\n` } }],
    ['pyproject.toml', { files: { 'pyproject.toml': changed(pyproject, 'version = "1.0"', 'version = "1.0"\ndescription = "other"') } }],
    ['the compiler', { programs: answers('rustc 1.99.0') }],
    ['the builder\'s tools', { files: { '/suite/native-build/maturin/requirements.txt': 'maturin==1.1 --hash=sha256:0\n' } }],
    ['the interpreter', { programs: { python3: async (command, files) => (command.argv[2] === '-c' ? { stdout: '3.11\nCPython 3.11.8\n/usr/bin/python3\n/usr\n' } : toolchain['python3']?.(command, files)) } }],
    ['the date', { env: { SOURCE_DATE_EPOCH: '1700000000' } }],
    ['a variable that the builder passes on', { env: { RUSTUP_TOOLCHAIN: 'nightly' } }],
  ])('%s', async (_, change) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached)
    expect(built(await run(cached, change))).toBe(1)
  })
})

describe('the sdist', () => {
  const made = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'sdist').length
  const holding = (files: Record<string, string>): { programs: Toolchain } => ({
    programs: { maturin: async (command, disk) => (command.argv[1] === 'sdist' ? disk.write(`${command.argv.at(-1)}/app-1.0.tar.gz`, await sdist('app', '1.0', files)) : toolchain['maturin']?.(command, disk)) },
  })
  const own = { 'Cargo.toml': '[package]\n', 'Cargo.lock': sources['Cargo.lock'] }

  test('is found again, the same bytes', async () => {
    const cached = new Map<string, Uint8Array>()
    const [first, second] = [await run(cached, holding(own)), await run(cached, holding(own))]
    expect([made(first), made(second)]).toEqual([1, 0])
    const bytes = (ports: MemoryPorts) => ports.files.digest('/project/release/wheels/app-1.0.tar.gz')
    expect(await bytes(second)).toEqual(await bytes(first))
  })

  test.each<[string, Parameters<typeof run>[1]]>([
    ['a file that no wheel has', { files: { 'app/__init__.py': 'x = 1\n' } }],
    ['the date', { env: { SOURCE_DATE_EPOCH: '1700000000' } }],
    ["the builder's tools", { files: { '/suite/native-build/maturin/requirements.txt': 'maturin==1.1 --hash=sha256:0\n' } }],
  ])('is made again: %s', async (_, change) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, holding(own))
    expect(made(await run(cached, { ...holding(own), ...change }))).toBe(1)
  })

  test('is made each time where it holds what is no source: a crate beside the project, a file that git ignores', async () => {
    const cached = new Map<string, Uint8Array>()
    const beside = holding({ ...own, 'beside/src/lib.rs': 'fn beside() {}\n' })
    expect([made(await run(cached, beside)), made(await run(cached, beside))]).toEqual([1, 1])
  })
})

describe('a cache is not trusted', () => {
  test.each<[string, (cached: Map<string, Uint8Array>) => void]>([
    ['lost', cached => [...cached.keys()].filter(key => !key.startsWith('note ')).forEach(key => cached.delete(key))],
    ['poisoned', cached => [...cached.keys()].filter(key => !key.startsWith('note ')).forEach(key => cached.set(key, Buffer.from('evil')))],
    ['cut short', cached => [...cached].filter(([key]) => !key.startsWith('note ')).forEach(([key, data]) => cached.set(key, data.slice(0, -1)))],
    ['with notes that are none', cached => [...cached.keys()].filter(key => key.startsWith('note ')).forEach(key => cached.set(key, Buffer.from('../../etc/passwd')))],
  ])('%s: the wheel is built, and is the same', async (_, harm) => {
    const cached = new Map<string, Uint8Array>()
    const first = await run(cached)
    harm(cached)
    const second = await run(cached)
    expect(built(second)).toBe(1)
    expect(sha256(await second.files.bytes(`/project/release/wheels/${wheelName}`))).toBe(sha256(await first.files.bytes(`/project/release/wheels/${wheelName}`)))
  })
})

describe('what is wrong with a wheel', () => {
  const making = (payload: Record<string, string>): Toolchain => ({
    maturin: async ({ argv }, files) => files.write(argv[1] === 'sdist' ? `${argv.at(-1)}/app-1.0.tar.gz` : `${argv.at(-1)}/${wheelName}`, argv[1] === 'sdist' ? await sdist('app', '1.0') : await wheel('app', '1.0', payload)),
  })

  test('a surprise inside refuses it, and it is not kept', async () => {
    const cached = new Map<string, Uint8Array>()
    const { problems } = await refusal(() => run(cached, { programs: making({ 'app/_core.abi3.so': '', 'app.pth': 'import os', 'tests/test_app.py': '' }) }))
    expect(problems.map(({ code, fact }) => `${code} ${fact.replace(wheelName, 'WHEEL')}`)).toEqual([
      'wheel-surprise WHEEL: app.pth would run in every Python that the wheel is installed for',
      "wheel-surprise WHEEL: tests/test_app.py lies outside the project's packages",
    ])
    expect(built(await run(cached))).toBe(1)
  })
})

describe('where only what a wheel carries along has changed', () => {
  const separate = changed(pyproject, '[project.scripts]', '[tool.maturin]\npython-source = "python"\n\n[project.scripts]')
  const files = { 'pyproject.toml': separate, 'python/app/__init__.py': 'run = 1\n', 'poetry.lock': project()['poetry.lock'] ?? '' }
  const listed = [...tracked.filter(path => path !== 'app/__init__.py'), 'python/app/__init__.py']
  const depInfo = (read: string) => ({ '/cache/build/app-linux-x86_64/cargo/x86_64-unknown-linux-gnu/release/libapp.d': `/cache/lib.so: /project/src/lib.rs ${read}\n` })
  const programs: Toolchain = {
    git: ({ argv }) => (argv[1] === 'ls-files' ? { stdout: `${listed.join('\0')}\0` } : { code: 1 }),
    maturin: async (command, disk) => {
      if (command.argv[1] !== 'pep517') {
        const text = await disk.text('/project/python/app/__init__.py')
        const out = command.argv.at(-1)
        const version = /^version = "(.*)"/m.exec(await disk.text('/project/pyproject.toml'))?.[1] ?? ''
        if (command.argv[1] === 'sdist') return disk.write(`${out}/app-${version}.tar.gz`, await sdist('app', version, { 'Cargo.lock': sources['Cargo.lock'], 'python/app/__init__.py': text }))
        return disk.write(`${out}/${wheelName.replace('1.0', version)}`, await wheel('app', version, { 'app/__init__.py': text, 'app/_core.abi3.so': `\x7fELF\x02\x01${'\0'.repeat(12)}>${'\0'.repeat(60)}` }))
      }
      const at = `${command.argv[command.argv.indexOf('--metadata-directory') + 1]}/app-1.0.dist-info`
      await disk.write(`${at}/METADATA`, 'Metadata-Version: 2.4\nName: app\nVersion: 1.0\n')
      await disk.write(`${at}/WHEEL`, 'Wheel-Version: 1.0\n')
    },
  }
  const world = (change: Record<string, string>, read = '') => ({ programs, files: { ...files, ...depInfo(read), ...change } })

  test('nothing is compiled, and the wheel and the sdist are those that a build makes', async () => {
    const change = { 'python/app/__init__.py': 'run = 2\n' }
    const cached = new Map<string, Uint8Array>()
    const first = await run(cached, world({}))
    const second = await run(cached, world(change))
    const anew = await run(new Map(), world(change))
    expect([first, second, anew].map(built)).toEqual([1, 0, 1])
    expect(second.seen.ran.filter(({ argv }) => argv[1] === 'sdist')).toEqual([])
    for (const file of [wheelName, 'app-1.0.tar.gz']) {
      const path = `/project/release/wheels/${file}`
      expect(await second.files.digest(path)).toEqual(await anew.files.digest(path))
      expect(await second.files.digest(path)).not.toEqual(await first.files.digest(path))
    }
  })

  test('an sdist that does not hold the carried files as they are is made again', async () => {
    const other: Toolchain = { ...programs, maturin: async (command, disk) => (command.argv[1] === 'sdist' ? disk.write(`${command.argv.at(-1)}/app-1.0.tar.gz`, await sdist('app', '1.0', { 'Cargo.lock': sources['Cargo.lock'] })) : programs['maturin']?.(command, disk)) }
    const cached = new Map<string, Uint8Array>()
    await run(cached, { ...world({}), programs: other })
    const { seen } = await run(cached, { ...world({ 'python/app/__init__.py': 'run = 2\n' }), programs: other })
    expect(seen.ran.filter(({ argv }) => argv[1] === 'sdist')).toHaveLength(1)
  })

  const asked = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'pep517').length
  test.each<[string, Record<string, string>, Record<string, string>, number]>([
    ['is not asked for again where a Python file changes', {}, { 'python/app/__init__.py': 'run = 2\n' }, 0],
    ['is where the description changes', {}, { 'pyproject.toml': changed(separate, 'version = "1.0"', 'version = "1.0"\ndescription = "other"') }, 1],
    ['is where it takes its README from among the Python files', { 'pyproject.toml': changed(separate, 'version = "1.0"', 'version = "1.0"\nreadme = "python/app/__init__.py"') }, { 'python/app/__init__.py': 'run = 2\n' }, 1],
  ])('the metadata %s', async (_, before, change, expected) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, world(before))
    const second = await run(cached, world({ ...before, ...change }))
    expect([built(second), asked(second)]).toEqual([0, expected])
  })

  test('compiled all the same: in a release whose plan was made of another pyproject.toml', async () => {
    const cached = new Map<string, Uint8Array>()
    const { files } = await run(cached, world({}))
    const known = (await files.list('/project/release')).map(({ path }) => path).filter(path => /^(plan\.json$|pins\/)/.test(path))
    const release = Object.fromEntries(await Promise.all(known.map(async path => [`release/${path}`, await files.text(`/project/release/${path}`)] as const)))
    const change = { 'pyproject.toml': changed(separate, 'python-source', 'strip = true\npython-source') }
    expect(built(await run(cached, world({ ...release, ...change })))).toBe(1)
  })

  test.each<[string, Record<string, string>, string, Record<string, string>]>([
    ['Rust includes a Python file (include_str!)', {}, '/project/python/app/__init__.py', { 'python/app/__init__.py': 'run = 2\n' }],
    ['Rust reads a file that git ignores', { 'src/generated.rs': '' }, '/project/src/generated.rs', { 'src/generated.rs': 'fn other() {}\n' }],
    ['Rust reads a file outside the project', {}, '/elsewhere/src/lib.rs', { 'python/app/__init__.py': 'run = 2\n' }],
    ['Rust reads pyproject.toml', {}, '/project/pyproject.toml', { 'python/app/__init__.py': 'run = 2\n' }],
    ['the crate\'s version changes: CARGO_PKG_VERSION', {}, '', { 'Cargo.toml': changed(cargo, 'version = "0.0.0"', 'version = "0.0.1"') }],
    ['the build is told otherwise', {}, '', { 'pyproject.toml': changed(separate, 'python-source', 'strip = true\npython-source') }],
  ])('compiled all the same: %s', async (_, before, read, change) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, world(before, read))
    expect(built(await run(cached, world({ ...before, ...change }, read)))).toBe(1)
  })

  test('compiled all the same: a build script, which reads what it likes', async () => {
    listed.push('build.rs')
    try {
      const cached = new Map<string, Uint8Array>()
      await run(cached, world({ 'build.rs': 'fn main() {}\n' }))
      expect(built(await run(cached, world({ 'build.rs': 'fn main() {}\n', 'python/app/__init__.py': 'run = 2\n' })))).toBe(1)
    } finally {
      listed.pop()
    }
  })
})
