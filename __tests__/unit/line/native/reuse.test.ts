/** A wheel is compiled again exactly when something that it is made from has changed. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import buildNative from '../../../../src/commands/build-native.ts'
import type { ReleaseError } from '../../../../src/errors.ts'
import type { TestPins } from '../../../../native-build/backend.ts'
import cibuildwheel from '../../../../native-build/cibuildwheel/index.ts'
import maturin from '../../../../native-build/maturin/index.ts'
import type { NativeCell, Plan } from '../../../../src/core/plan.ts'
import { sbomPath } from '../../../../src/core/sbom.ts'
import { compiledKey, wheelKey, type KeyFacts } from '../../../../src/line/native/wheel-key.ts'
import { readWheel } from '../../../../src/perform/wheel.ts'
import { memoryPorts, type MemoryPorts, type MemoryWorld } from '../../../../src/ports/memory.ts'
import { cargo, project, pyproject } from '../../helpers/project.ts'
import { refusal } from '../../helpers/problems.ts'
import { apart, apartWorld, elf, gitOf, ignored, sources, tracked } from '../../helpers/reuse.ts'
import { lineWorld, toolchain, wheelName, type Toolchain } from '../../helpers/toolchain.ts'
import { changed } from '../../helpers/facts.ts'
import { sdist, wheel } from '../../helpers/wheels.ts'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const noPrevious = { previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }
const git: Toolchain = gitOf(tracked)

const options = { project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, cell: undefined, 'rebuild-check': false, ...noPrevious }
const built = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'build').length

/** One run on a machine that keeps `cached` from earlier ones. */
async function run(cached: Map<string, Uint8Array>, { programs = {}, ...world }: { programs?: Toolchain } & Omit<MemoryWorld, 'programs'> = {}): Promise<MemoryPorts> {
  const ports = lineWorld({ ...git, ...programs }, { ...world, cached, files: { ...sources, ...world.files } })
  await buildNative.run(options, ports)
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

describe('the SBOM of a wheel', () => {
  const sbomIn = async (ports: MemoryPorts) => {
    const { members, distInfo } = await readWheel(`/project/release/wheels/${wheelName}`, ports.files)
    return JSON.parse(members.find(({ path }) => path === sbomPath(distInfo))?.data.toString() ?? '{}') as { components: { name: string; version?: string }[]; formulation: { components: { name: string; version: string }[] }[] }
  }
  const said = ({ name, version }: { name: string; version?: string }) => `${name} ${version}`
  const requirements = 'maturin==1.9 \\\n    --hash=sha256:0\ntomli==2.5 ; python_full_version < \'3.11\' \\\n    --hash=sha256:1\n    # via maturin\nziglang==0.17 \\\n    --hash=sha256:2\nother==3 \\\n    --hash=sha256:3\n'
  const lock = '[[package]]\nname = "app-core"\nversion = "0.0.0"\n\n[[package]]\nname = "pyo3"\nversion = "0.30.0"\nsource = "registry+https://crates.example/index"\nchecksum = "00"\n'

  test('has what is installed for its Python and used, the answers of the toolchain, and the crates of Cargo.lock', async () => {
    const answers: Toolchain = { rustc: () => ({ stdout: 'rustc 1.99.0 (abc 2026-01-01)\nhost: x86_64\n' }), cargo: () => ({ stdout: 'cargo 1.99.1 (abc)\n' }) }
    const ports = await run(new Map(), { programs: answers, files: { '/suite/native-build/maturin/requirements.txt': requirements, 'Cargo.lock': lock } })
    const { components, formulation } = await sbomIn(ports)
    expect(formulation[0]?.components.map(said)).toEqual(['CPython 3.11.7', 'rustc 1.99.0', 'cargo 1.99.1', 'maturin 1.9', 'ziglang 0.17'])
    expect(components.map(said)).toEqual(['pyo3 0.30.0'])
  })
})

test('what the SBOM says is an input, of the compiled modules too: the same wheel made with another Python beside it has another key', async () => {
  const ports = lineWorld()
  const application = { name: 'app', version: '1.0', summary: '', scripts: {} }
  const made = { packages: [], programs: [], linked: [], crates: [] }
  const facts = {
    plan: { application, builds: [] } as unknown as Plan,
    cell: { target: 'linux-x86_64', backend: 'maturin', abi: { kind: 'version' } } as unknown as NativeCell,
    builder: maturin,
    wheel: { identifier: 'cp311-manylinux_x86_64', file: wheelName, pythons: ['3.11'], python: '/python', tools: '/tools', packages: '/packages' },
    python: { path: '/python', version: '3.11', identity: '', prefix: '/usr' },
    toolchain: [],
    sources: [],
    outside: [],
    test: undefined,
  }
  const keys = await Promise.all([made, { ...made, packages: [{ name: 'tomli', version: '2', sha256: [] }] }].flatMap(each => [wheelKey({ ...facts, made: each }, 0, ports), compiledKey({ ...facts, made: each }, ports)]))
  expect(new Set(keys).size).toBe(4)
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
    ["the workspace's own Cargo.toml, above the project", { files: { '/Cargo.toml': '[profile.release]\noverflow-checks = true\n' } }],
    ["the workspace's lock", { files: { '/Cargo.lock': 'version = 4\n' } }],
    ["Cargo's settings above the project", { files: { '/.cargo/config.toml': '[env]\nMODE = "other"\n' } }],
    ["Cargo's settings of the user", { files: { '/home/somebody/.cargo/config': '[profile.release]\nopt-level = 0\n' } }],
    ["Cargo's settings that git ignores", { files: { '.cargo/config.toml': '[build]\nrustflags = []\n' } }],
    ['a variable that the builder passes on', { env: { RUSTUP_TOOLCHAIN: 'nightly' } }],
  ])('%s', async (_, change) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached)
    expect(built(await run(cached, change))).toBe(1)
  })
})

test('what a builder itself tests with is a part of the key: its wheels have passed', async () => {
  const facts = (test?: TestPins): KeyFacts => ({
    plan: { application: { name: 'app', version: '1', summary: '', scripts: {} }, builds: [] } as unknown as KeyFacts['plan'],
    cell: { target: 'linux-x86_64', backend: 'b', abi: { kind: 'version' } } as KeyFacts['cell'],
    builder: cibuildwheel,
    wheel: { identifier: 'cp311-manylinux_x86_64', file: 'a.whl', pythons: ['3.11'], python: '/p', tools: '/t', packages: '/t/packages' },
    python: { path: '/p', version: '3.11', identity: 'CPython', prefix: '/usr' },
    toolchain: [],
    sources: [],
    outside: [],
    made: { packages: [], programs: [], linked: [], crates: [] },
    test,
  })
  const key = (pins: string) => wheelKey(facts({ pins: '/somewhere/pins.txt', wheelsOnly: ':all:' }), 0, memoryPorts({ files: { '/somewhere/pins.txt': pins } }))
  const keys = [await wheelKey(facts(), 0, memoryPorts()), await key('a==1'), await key('a==2')]
  expect(new Set(keys).size).toBe(3)
  expect(await key('a==1')).toBe(keys[1])
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

  test('is refused where making it writes elsewhere, and neither it nor the wheel that was made beside it is kept', async () => {
    const cached = new Map<string, Uint8Array>()
    const { programs } = holding(own)
    const straying: Toolchain = {
      maturin: async (command, disk) => {
        if (command.argv[1] === 'sdist') await disk.write('/project/src/lib.rs', 'evil')
        return programs['maturin']?.(command, disk)
      },
    }
    const { problems } = await refusal(() => run(cached, { programs: straying }))
    expect(problems.map(({ code }) => code)).toEqual(['build-strayed'])
    const next = await run(cached, { programs })
    expect([built(next), made(next)]).toEqual([1, 1])
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
      'wheel-surprise native-linux-x86_64: WHEEL: app.pth would run in every Python that the wheel is installed for',
      "wheel-surprise native-linux-x86_64: WHEEL: tests/test_app.py lies outside the project's packages",
    ])
    expect(built(await run(cached))).toBe(1)
  })
})

describe('a build that writes elsewhere', () => {
  const straying = (path: (tools: string) => string): Toolchain => ({
    maturin: async (command, files) => {
      await files.write(path(command.argv[0]?.replace('/bin/maturin', '') ?? ''), 'evil')
      await toolchain['maturin']?.(command, files)
    },
  })

  test.each<[string, (tools: string) => string, string[]]>([
    ['a source', () => '/project/src/lib.rs', ["native-linux-x86_64: while it was built, the project's sources changed in .: src/lib.rs"]],
    ['a wheel of another cell', () => '/project/release/wheels/other.whl', ['native-linux-x86_64: while it was built, the release folder changed in release: wheels/other.whl']],
    ['its own tools', tools => `${tools}/bin/auditwheel`, ['native-linux-x86_64: while it was built, the tools that it builds with changed in /cache/tools/maturin-KEY: bin/auditwheel']],
    ['what Python compiles of its tools', tools => `${tools}/lib/__pycache__/a.pyc`, []],
    ['a file that git ignores', () => '/project/target/made', []],
  ])('%s', async (_, path, said) => {
    const cached = new Map<string, Uint8Array>()
    const ports = lineWorld({ ...git, ...straying(path) }, { cached, files: { ...sources, 'release/wheels/other.whl': 'whole' } })
    const { problems } = await buildNative.run(options, ports).then(() => ({ problems: [] }), (error: ReleaseError) => error)
    expect(problems.map(({ fact }) => fact.replace(/maturin-[\w.-]+/, 'maturin-KEY'))).toEqual(said)
    expect(problems.map(({ code }) => code)).toEqual(said.map(() => 'build-strayed'))
    expect([cached.size > 0, await ports.files.has(`/project/release/wheels/${wheelName}`)]).toEqual([said.length === 0, said.length === 0])
    // Tools are installed anew.
    const [mark = ''] = (await ports.files.list('/cache/tools')).map(each => each.path).filter(each => /^maturin-[\w.-]+\/\.complete$/.test(each))
    expect(mark === '').toBe(path('').endsWith('auditwheel'))
  })
})

test.each<[string, string, string]>([
  ['one of its tools', '/bin/abi3audit', '1'],
  ['all of its tools', '', '8'],
])('a build that takes away %s', async (_, gone, count) => {
  const taking: Toolchain = {
    maturin: async (command, files) => {
      if (command.argv[1] === 'build') await files.remove((command.argv[0] ?? '').replace('/bin/maturin', gone))
      await toolchain['maturin']?.(command, files)
    },
  }
  const { problems } = await refusal(() => run(new Map(), { programs: taking }))
  const said = problems.filter(({ code }) => code === 'build-strayed').map(({ fact }) => fact.replace(/maturin-[\w.-]+/, 'maturin-KEY'))
  expect(said).toEqual([`native-linux-x86_64: while it was built, the tools that it builds with changed in /cache/tools/maturin-KEY: ${count} of its files, which are gone`])
})

describe('where only what a wheel carries along has changed', () => {
  test('nothing is compiled, and the wheel and the sdist are those that a build makes', async () => {
    const change = { 'python/app/__init__.py': 'run = 2\n' }
    const cached = new Map<string, Uint8Array>()
    const first = await run(cached, apartWorld({}))
    const second = await run(cached, apartWorld(change))
    const anew = await run(new Map(), apartWorld(change))
    expect([first, second, anew].map(built)).toEqual([1, 0, 1])
    expect(second.seen.ran.filter(({ argv }) => argv[1] === 'sdist')).toEqual([])
    for (const file of [wheelName, 'app-1.0.tar.gz']) {
      const path = `/project/release/wheels/${file}`
      expect(await second.files.digest(path)).toEqual(await anew.files.digest(path))
      expect(await second.files.digest(path)).not.toEqual(await first.files.digest(path))
    }
  })

  test('where Rust has changed it is compiled, and the sdist is the one that a build makes', async () => {
    const change = { 'src/lib.rs': 'fn other() {}\n' }
    const cached = new Map<string, Uint8Array>()
    await run(cached, apartWorld({}))
    const second = await run(cached, apartWorld(change))
    expect([built(second), second.seen.ran.filter(({ argv }) => argv[1] === 'sdist').length]).toEqual([1, 0])
    const anew = await run(new Map(), apartWorld(change))
    const path = '/project/release/wheels/app-1.0.tar.gz'
    expect(await second.files.digest(path)).toEqual(await anew.files.digest(path))
  })

  test.each<[string, Record<string, string>]>([
    ['lacks a carried file', { 'src/lib.rs': sources['src/lib.rs'] }],
    ['has Rust under another name', { 'python/app/__init__.py': 'run = 1\n', 'core/src/lib.rs': sources['src/lib.rs'] }],
  ])('an sdist that %s is made again', async (_, holds) => {
    const world = (change: Record<string, string>) => {
      const { programs, files } = apartWorld(change)
      const other: Toolchain = { ...programs, maturin: async (command, disk) => (command.argv[1] === 'sdist' ? disk.write(`${command.argv.at(-1)}/app-1.0.tar.gz`, await sdist('app', '1.0', { 'Cargo.lock': sources['Cargo.lock'], ...holds })) : programs['maturin']?.(command, disk)) }
      return { files, programs: other }
    }
    const cached = new Map<string, Uint8Array>()
    await run(cached, world({}))
    const { seen } = await run(cached, world({ 'python/app/__init__.py': 'run = 2\n' }))
    expect(seen.ran.filter(({ argv }) => argv[1] === 'sdist')).toHaveLength(1)
  })

  test('a release.yaml that says something else, and nothing that a compiler hears of', async () => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, apartWorld({}))
    expect(built(await run(cached, apartWorld({ 'release.yaml': `# other\n${project()['release.yaml']}` })))).toBe(0)
  })

  const asked = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'pep517').length
  test.each<[string, Record<string, string>, Record<string, string>, number]>([
    ['is not asked for again where a Python file changes', {}, { 'python/app/__init__.py': 'run = 2\n' }, 0],
    ['is where the description changes', {}, { 'pyproject.toml': changed(apart, 'version = "1.0"', 'version = "1.0"\ndescription = "other"') }, 1],
    ['is where it takes its README from among the Python files', { 'pyproject.toml': changed(apart, 'version = "1.0"', 'version = "1.0"\nreadme = "python/app/__init__.py"') }, { 'python/app/__init__.py': 'run = 2\n' }, 1],
  ])('the metadata %s', async (_, before, change, expected) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, apartWorld(before))
    const second = await run(cached, apartWorld({ ...before, ...change }))
    expect([built(second), asked(second)]).toEqual([0, expected])
  })

  test('compiled all the same: in a release whose plan was made of another pyproject.toml', async () => {
    const cached = new Map<string, Uint8Array>()
    const { files } = await run(cached, apartWorld({}))
    const known = (await files.list('/project/release')).map(({ path }) => path).filter(path => /^(plan\.json$|pins\/)/.test(path))
    const release = Object.fromEntries(await Promise.all(known.map(async path => [`release/${path}`, await files.text(`/project/release/${path}`)] as const)))
    const change = { 'pyproject.toml': changed(apart, 'python-source', 'strip = true\npython-source') }
    expect(built(await run(cached, apartWorld({ ...release, ...change })))).toBe(1)
  })

  test('compiled all the same: of what rustc has read nothing is known', async () => {
    const { programs, files } = apartWorld({})
    const world = { programs, files: Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('.d'))) }
    const cached = new Map<string, Uint8Array>()
    await run(cached, world)
    expect(built(await run(cached, world))).toBe(1)
  })

  test('built all the same: the wheel has a file that git ignores', async () => {
    const generated = 'python/app/generated.py'
    const world = (text: string) => {
      const { programs, files } = apartWorld({})
      const packing: Toolchain = { ...programs, maturin: async (command, disk) => (command.argv[1] === 'build' ? disk.write(`${command.argv.at(-1)}/${wheelName}`, await wheel('app', '1.0', { 'app/__init__.py': 'run = 1\n', 'app/generated.py': await disk.text(`/project/${generated}`), 'app/_core.abi3.so': elf })) : programs['maturin']?.(command, disk)) }
      return { files: { ...files, [generated]: text }, programs: packing }
    }
    const cached = new Map<string, Uint8Array>()
    await run(cached, world('one'))
    expect(built(await run(cached, world('other')))).toBe(1)
  })

  test('compiled all the same: git was asked something', async () => {
    const { programs, files } = apartWorld({})
    const asking: Toolchain = { ...programs, maturin: async (command, disk) => {
      if (command.argv[1] === 'build') await disk.write(command.env?.['GIT_TRACE2_EVENT'] ?? '', '{"event":"start"}\n')
      return programs['maturin']?.(command, disk)
    } }
    const cached = new Map<string, Uint8Array>()
    await run(cached, { programs: asking, files })
    expect(built(await run(cached, { programs: asking, files }))).toBe(1)
  })

  test('nor with a profile of its own, whose artifacts lie elsewhere', async () => {
    const own = { 'pyproject.toml': changed(apart, 'python-source', 'profile = "small"\npython-source') }
    const world = (change: Record<string, string>) => {
      const { programs, files } = apartWorld({ ...own, ...change })
      return { programs, files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('/release/libapp.d', '/small/libapp.d'), text])) }
    }
    const cached = new Map<string, Uint8Array>()
    const first = await run(cached, world({}))
    expect(first.seen.ran.find(({ argv }) => argv[1] === 'build')?.argv).toContain('--profile=small')
    expect(built(await run(cached, world({ 'python/app/__init__.py': 'run = 2\n' })))).toBe(0)
  })

  test('nor on another day, whose date is in the SBOM', async () => {
    const later = { ...apartWorld({}), env: { SOURCE_DATE_EPOCH: '1700000000' } }
    const cached = new Map<string, Uint8Array>()
    await run(cached, apartWorld({}))
    const second = await run(cached, later)
    expect(built(second)).toBe(0)
    const fresh = await run(new Map(), later)
    expect(await second.files.digest(`/project/release/wheels/${wheelName}`)).toEqual(await fresh.files.digest(`/project/release/wheels/${wheelName}`))
  })

  test.each<[string, Record<string, string>, string, Record<string, string>]>([
    ['Rust includes a Python file (include_str!)', {}, '/project/python/app/__init__.py', { 'python/app/__init__.py': 'run = 2\n' }],
    ['Rust reads a file that git ignores', { [ignored]: '' }, `/project/${ignored}`, { [ignored]: 'fn other() {}\n' }],
    ['Rust reads a file outside the project', {}, '/elsewhere/src/lib.rs', { 'python/app/__init__.py': 'run = 2\n' }],
    ['Rust reads release.yaml', {}, '/project/release.yaml', { 'python/app/__init__.py': 'run = 2\n' }],
    ['Rust reads pyproject.toml', {}, '/project/pyproject.toml', { 'python/app/__init__.py': 'run = 2\n' }],
    ['the crate\'s version changes: CARGO_PKG_VERSION', {}, '', { 'Cargo.toml': changed(cargo, 'version = "0.0.0"', 'version = "0.0.1"') }],
    ['the build is told otherwise', {}, '', { 'pyproject.toml': changed(apart, 'python-source', 'strip = true\npython-source') }],
  ])('compiled all the same: %s', async (_, before, read, change) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, apartWorld(before, read))
    expect(built(await run(cached, apartWorld({ ...before, ...change }, read)))).toBe(1)
  })

  test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['has a file that git was told to ignore, which maturin leaves out', {}, { 'python/app/extra.py': '' }, ['python/app/extra.py']],
    ['has a file that maturin was told to leave out', { '.ignore': 'extra.py\n' }, { 'python/app/extra.py': '' }, []],
    ['has a compiled file, which would stay in the next wheel when it is gone', {}, { 'python/app/_core.abi3.so': elf }, []],
    ['had a file that the wheel lacks', { 'python/app/lost.py': '' }, { 'python/app/__init__.py': 'run = 2\n' }, []],
  ])('built all the same: the carried folder %s', async (_, before, change, anyway) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, apartWorld(before))
    expect(built(await run(cached, apartWorld({ ...before, ...change }, '', anyway)))).toBe(1)
  })

  test('built all the same: the wheel has texts that its builder wrote, as that of cffi does', async () => {
    const writing = (change: Record<string, string>) => {
      const { programs, files } = apartWorld(change)
      const other: Toolchain = { ...programs, maturin: async (command, disk) => (command.argv[1] === 'build' ? disk.write(`${command.argv.at(-1)}/${wheelName}`, await wheel('app', '1.0', { 'app/__init__.py': await disk.text('/project/python/app/__init__.py'), 'app/ffi.py': '', 'app/_core.abi3.so': elf })) : programs['maturin']?.(command, disk)) }
      return { files, programs: other }
    }
    const cached = new Map<string, Uint8Array>()
    await run(cached, writing({}))
    expect(built(await run(cached, writing({ 'python/app/__init__.py': 'run = 2\n' })))).toBe(1)
  })

  test.each<[string, Record<string, string>]>([
    ['a build script', { 'build.rs': 'fn main() {}\n' }],
    ['a build script of another name, of another crate', { 'inner/Cargo.toml': '[package]\nname = "inner"\nbuild = "make.rs"\n' }],
    ['a procedural macro', { 'inner/Cargo.toml': '[package]\nname = "inner"\n[lib]\nproc-macro = true\n' }],
  ])('compiled all the same: %s, which reads what it likes', async (_, script) => {
    const cached = new Map<string, Uint8Array>()
    await run(cached, apartWorld(script))
    expect(built(await run(cached, apartWorld({ ...script, 'python/app/__init__.py': 'run = 2\n' })))).toBe(1)
  })
})
