import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { cellsOf, releaseSboms, roleFiles } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import type { Folders, ProjectFacts } from '../../../src/core/plan-facts.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { changed, factsOf, messenger } from '../helpers/facts.ts'
import { places, refusal } from '../helpers/problems.ts'

const folders = await loadFolders()
const plan = (facts: ProjectFacts, using: Folders = folders) => makePlan(facts, using)
const refused = async (facts: ProjectFacts) => (await refusal(() => plan(facts))).problems

const digest = 'a'.repeat(64)
const windowsPython = `  windows-python: {url: 'https://x.example/python.zip', sha256: ${digest}}\n`
/** A project for Windows alone, of this backend. */
const mingw = (more: string, backend = 'setuptools.build_meta') => factsOf({ config: `native:\n  targets: [windows-x86_64]\n  builder: mingw\n  abi: version\n${more}`, pyproject: changed(messenger.pyproject, 'build-backend = "maturin"', `build-backend = "${backend}"`) })
const hatchling = (config: string) => factsOf({ config, pyproject: changed(messenger.pyproject, 'build-backend = "maturin"', 'build-backend = "hatchling.build"') })

describe('the messenger example', () => {
  // UPDATE_GOLDEN=1 writes it anew: read the difference before you commit it.
  const golden = fileURLToPath(new URL('fixtures/messenger.plan.json', import.meta.url))
  const text = `${JSON.stringify(plan(factsOf()), null, 2)}\n`
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text)

  test('is planned as the golden file says', () => {
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })

  test('the same facts give the same bytes', () => {
    expect(`${JSON.stringify(plan(factsOf()), null, 2)}\n`).toBe(text)
  })

  test('a plan is plain JSON: nothing is lost on the way to another job', () => {
    expect(JSON.parse(text)).toEqual(plan(factsOf()))
  })

  test('files are the sum of the roles and the cells, each once', () => {
    const { files, roles, builds, cells } = plan(factsOf())
    expect(files).toEqual([...roles.flatMap(roleFiles), ...builds.map(({ requirements }) => requirements), ...cells.flatMap(cell => [...cell.files]), ...Object.values(releaseSboms)])
    expect(new Set(files).size).toBe(files.length)
  })
})

describe('native.test', () => {
  const tested = (test: string) => factsOf({ config: changed(messenger.config, 'native:\n', `native:\n  test: {${test}}\n`) })

  test('is in the plan as words, and its pins are in the release', () => {
    const { test, files } = plan(tested("command: pytest -q 'not slow', sources: [tests], extras: [client], groups: [dev], skip: ['*-musllinux*']"))
    expect(test).toEqual({ command: ['pytest', '-q', 'not slow'], sources: ['tests'], extras: ['client'], groups: ['dev'], skip: ['*-musllinux*'], requirements: 'pins/requirements.test.txt', sdists: [] })
    expect(files).toContain('pins/requirements.test.txt')
  })

  test.each([
    ['an extra', 'command: pytest, extras: [clinet]', 'extras[0]'],
    ['a group', 'command: pytest, groups: [dev, test]', 'groups[1]'],
    ['two commands', 'command: pytest && mypy', 'command'],
    ['no command', "command: ' '", 'command'],
    ['a variable before it', 'command: A=b pytest', 'command'],
    ["a shell's quote that never ends", 'command: pytest "a', 'command'],
    ['the project', "command: 'pytest {project}/tests'", 'command'],
    ['a program that is in no environment', 'command: ./run.sh', 'command'],
    ['a source outside the project', 'command: pytest, sources: [tests, ../other]', 'sources[1]'],
    ['the whole project', 'command: pytest, sources: [.]', 'sources[0]'],
    ['a selector', "command: pytest, skip: ['a b']", 'skip[0]'],
  ])('is refused, with file, line and key: %s', async (_, test, key) => {
    const facts = tested(test)
    const problems = 'problems' in facts ? (facts.problems as Parameters<typeof places>[0]) : []
    expect(places([...problems, ...(await refused(facts))])).toEqual([`config-invalid release.yaml:3 native.test.${key}`])
  })
})

describe('a client for Windows', () => {
  const client = (more: string) => mingw(`${windowsPython}client:\n  entry: messenger\n  formats: [standalone, nsis, snap]\n${more}`)
  const archives = `  archives:\n    windows-x86_64: {url: 'https://x.example/python.tar.gz', sha256: ${digest}}\n`

  test.each([
    ['', { runner: 'windows-2025' }],
    ['  wine: true\n', { runner: 'ubuntu-24.04', wine: true }],
    ['  interpreter: host\n', { runner: 'windows-2025' }],
  ])('has an archive, and only the formats of Windows (%j)', (more, expected) => {
    expect(cellsOf(plan(client(archives + more)), 'client')).toEqual([expect.objectContaining({ id: 'client-standalone-windows-x86_64', interpreter: 'standalone', archive: expect.objectContaining({ sha256: digest }), formats: [{ name: 'nsis', file: 'client/messenger-0.1.0-windows-x86_64-setup.exe', settings: {} }], ...expected })])
  })

  test('is made where its wheels are, on a runner of one\'s own', () => {
    const runners = '  runners: {windows-x86_64: bench-3, linux-x86_64: bench-4}\n'
    const on = (more: string) => cellsOf(plan(mingw(`${windowsPython}${runners}client:\n  entry: messenger\n  formats: [nsis]\n${archives}${more}`)), 'client').map(({ runner }) => runner)
    expect([on(''), on('  wine: true\n')]).toEqual([['bench-3'], ['bench-4']])
  })

  test('leaves out what one for Linux leaves out; what is to be dropped may be of either, where there are both', () => {
    const cells = (targets: string) => cellsOf(plan(hatchling(`native:\n  targets: [${targets}]\n  abi: none\nclient:\n  entry: messenger\n  formats: [standalone, nsis]\n  interpreter: host\n  keep: [wave]\n  sources: true\n  drop: [messenger/*.pyi]\n${archives}`)), 'client')
    const pruned = { keep: ['wave'], sources: true, drop: ['messenger/*.pyi'] }
    expect(cells('windows-x86_64')).toEqual([expect.objectContaining(pruned)])
    expect(cells('windows-x86_64')[0]).not.toHaveProperty('dropsElsewhere')
    expect(cells('linux-x86_64, windows-x86_64')).toEqual([expect.objectContaining({ ...pruned, dropsElsewhere: true }), expect.objectContaining({ ...pruned, dropsElsewhere: true })])
  })

  test('is shown on no virtual screen', async () => {
    expect((await refused(client(`${archives}  window: true\n`))).map(problem => [problem.where?.key, problem.fact])).toEqual([['client.window', 'no client of this release is for Linux, and others are shown on no virtual screen']])
  })

  test('without an archive is refused, whatever packs the others', async () => {
    for (const more of ['', '  interpreter: host\n']) expect(places(await refused(client(more)))).toEqual([expect.stringContaining('client.archives.windows-x86_64')])
  })
})

describe('a client with a window', () => {
  const facts = factsOf({ config: changed(messenger.config, 'entry: messenger', 'entry: viewer\n  terminal: false\n  window: true\n  sources: true\n  drop: [viewer/*.pyi]'), pyproject: changed(messenger.pyproject, '[project.scripts]', '[project.gui-scripts]\nviewer = "messenger.viewer:main"\n\n[project.scripts]') })

  test('is started by a gui script, and drawn on a screen', () => {
    expect(cellsOf(plan(facts), 'client')).toEqual([expect.objectContaining({ entry: 'viewer', window: true, sources: true, drop: ['viewer/*.pyi'] })])
    expect(plan(facts).application.scripts).toMatchObject({ viewer: 'messenger.viewer:main', messenger: expect.any(String) })
  })
})

describe('a client by PyInstaller', () => {
  const client = (more: string) => ({ config: changed(messenger.config, 'entry: messenger', `entry: messenger\n  bundle: pyinstaller${more}`) })

  test('has a cell of its own, and the spec file in it', () => {
    const cells = (more: string, facts = {}) => cellsOf(plan({ ...factsOf(client(more)), ...facts }), 'client')
    expect(cells('')).toEqual([expect.objectContaining({ id: 'client-pyinstaller-linux-x86_64', bundle: 'pyinstaller' })])
    expect(cells('\n  spec: packaging/messenger.spec', { spec: true })).toEqual([expect.objectContaining({ spec: 'packaging/messenger.spec' })])
  })

  test.each<[string, ProjectFacts, string, string]>([
    ['with modules to keep', factsOf(client('\n  keep: [sqlite3]')), 'client.keep', "the bundle 'pyinstaller' leaves out no module that could be kept"],
    ['with sources', factsOf(client('\n  sources: true')), 'client.sources', "the bundle 'pyinstaller' has no sources of packages to keep"],
    ['with files to drop', factsOf(client('\n  drop: [a]')), 'client.drop', "the bundle 'pyinstaller' decides itself what goes in"],
    ['of an archive', factsOf({ config: changed(client('').config, 'interpreter: host', 'interpreter: standalone') }), 'client.interpreter', "the bundle 'pyinstaller' is made with the interpreter at hand"],
    ['for Windows', mingw(`${windowsPython}client:\n  entry: messenger\n  bundle: pyinstaller\n  formats: [nsis]\n`), 'client.bundle', "the bundle 'pyinstaller' is not made for windows-x86_64"],
    ['of a spec file that is not there', factsOf(client('\n  spec: gone.spec')), 'client.spec', 'there is no gone.spec'],
    ['of a spec file that nothing reads', { ...factsOf({ config: changed(messenger.config, 'entry: messenger', 'entry: messenger\n  spec: a.spec') }), spec: true }, 'client.spec', "the bundle 'standalone' is made without a spec file"],
  ])('%s is refused', async (_, facts, key, fact) => {
    const problems = await refused(facts)
    expect(problems.map(problem => [problem.where?.key, problem.fact])).toEqual([[key, fact]])
  })
})

describe('what was named and is not there: file, line and key', () => {
  const config = (from: string | RegExp, to: string) => factsOf({ config: changed(messenger.config, from, to) })
  const pyproject = (from: string | RegExp, to: string) => factsOf({ pyproject: changed(messenger.pyproject, from, to) })

  const deb = (command: string, more = ', interpreter: host') => config(/server:\n(.*\n)*/, `server:\n  command: ${command}\n  deb: {maintainer: Ada <ada@firm.example>${more}}\n  destinations: [deb]\n`)
  const maturin = (from: string | RegExp, to: string) => factsOf({ config: changed(messenger.config, 'native:\n', 'native:\n  builder: maturin\n'), pyproject: changed(messenger.pyproject, from, to) })

  const maturinWith = (cache: string) => config('native:\n  targets: [linux-x86_64]\n', `native:\n  targets: [linux-x86_64]\n  compiler-cache: ${cache}\n`)
  test('a compiler cache is in the cells of builders that can use it', () => {
    expect(cellsOf(plan(maturinWith('sccache')), 'native').map(({ compilerCache }) => compilerCache)).toEqual(['sccache'])
    expect(cellsOf(plan(maturinWith('none')), 'native').map(({ compilerCache }) => compilerCache)).toEqual([undefined])
  })

  test.each<[string, ProjectFacts, string[]]>([
    ['an extra', config('extras: [client]', 'extras: [clinet]'), ['config-invalid release.yaml:5 client.extras[0]']],
    ['a group', config('extras: [server]', 'groups: [dev, prod]'), ['config-invalid release.yaml:10 server.groups[1]']],
    ['a script', config('entry: messenger', 'entry: massenger'), ['config-invalid release.yaml:6 client.entry']],
    ['a function behind the script', pyproject('"messenger.cli:main"', '"messenger.cli:main; import os"'), ['config-invalid release.yaml:6 client.entry']],
    ['a target that the builder has not', config('targets: [linux-x86_64]', 'builder: maturin\n  targets: [linux-x86_64, windows-arm64]'), ['config-invalid release.yaml:4 native.targets[1]']],
    ['a target twice', config('[linux-x86_64]', '[linux-x86_64, linux-x86_64]'), ['config-invalid release.yaml:3 native.targets[1]']],
    ['a builder for the backend', maturin('build-backend = "maturin"', 'build-backend = "hatchling.build"'), ['config-invalid release.yaml:3 native.builder']],
    ['a builder that compiles its language', config('  targets', '  builder: zig\n  targets'), ['config-invalid release.yaml:3 native.builder']],
    ['a compiler cache that the builder can use', maturinWith('ccache'), ['config-invalid release.yaml:4 native.compiler-cache']],
    ['anything for a compiler cache', hatchling('native:\n  targets: [linux-x86_64]\n  compiler-cache: ccache\n'), ['config-invalid release.yaml:3 native.compiler-cache']],
    ['a backend at all', maturin(/\[build-system\][^[]*/, ''), ['config-invalid release.yaml:3 native.builder']],
    ['a Python for Windows', mingw(''), ['config-invalid release.yaml:1 native.windows-python']],
    ['a backend that mingw can cross-compile with', mingw(windowsPython, 'scikit_build_core.build'), ['config-invalid release.yaml:3 native.builder']],
    ['an archive for a standalone interpreter', config('interpreter: host', 'interpreter: standalone'), ['config-invalid release.yaml:4 client.archives.linux-x86_64']],
    ['an archive for an image', config(/destinations: .*/, 'destinations: [oci]'), ['config-invalid release.yaml:9 server.oci.archive']],
    ['a command that an image can start', config(/command: .*\n(.*)destinations: .*/, 'command: migrate && serve\n  oci: {interpreter: host}\n$1destinations: [oci]'), ['config-invalid release.yaml:11 server.command']],
    ['a wheel for Linux for an image', factsOf({ config: `native:\n  targets: [windows-x86_64]\n  builder: mingw\n  abi: version\n${windowsPython}server:\n  command: serve\n  oci: {interpreter: host}\n  destinations: [oci]\n`, pyproject: changed(messenger.pyproject, 'build-backend = "maturin"', 'build-backend = "setuptools.build_meta"') }), ['config-invalid release.yaml:9 server.destinations']],
    ['an archive for a package', deb('serve', ''), ['config-invalid release.yaml:11 server.deb.archive']],
    ['a command that a service can start', deb('serve | tee log'), ['config-invalid release.yaml:10 server.command']],
    ['a console script for a service', deb('/bin/serve'), ['config-invalid release.yaml:10 server.command']],
    ['a machine that packages are made on', { ...deb('serve'), target: 'macos-arm64' }, ['config-invalid release.yaml:12 server.destinations']],
    ['a version', pyproject('version = "0.1.0"', ''), ['project-incomplete pyproject.toml project.version']],
    ['a version by PEP 440', pyproject('version = "0.1.0"', 'version = "1.0-spring"'), ['version-invalid pyproject.toml project.version']],
    ['a name', pyproject('name = "messenger"', ''), ['project-incomplete pyproject.toml project.name']],
  ])('%s', async (_, facts, expected) => {
    expect(places(await refused(facts))).toEqual(expected)
  })

  test('an extra is known by any spelling of its name', () => {
    const facts = factsOf({ config: changed(messenger.config, 'extras: [client]', 'extras: [Client]') })
    expect(makePlan(facts, folders).roles[0]?.extras).toEqual(['Client'])
  })

  test('all of it at once, and it is the configuration that is wrong', async () => {
    const text = changed(changed(changed(messenger.config, 'extras: [client]', 'extras: [clinet]'), 'entry: messenger', 'entry: massenger'), '[linux-x86_64]', '[linux-x86_64, linux-x86_64]')
    const { problems, exitCode } = await refusal(() => plan(factsOf({ config: changed(text, 'interpreter: host', 'interpreter: standalone'), pyproject: changed(messenger.pyproject, 'version = "0.1.0"', '') })))
    expect(exitCode).toBe(2)
    expect(places(problems)).toEqual([
      'project-incomplete pyproject.toml project.version',
      'config-invalid release.yaml:5 client.extras[0]',
      'config-invalid release.yaml:3 native.targets[1]',
      'config-invalid release.yaml:6 client.entry',
      'config-invalid release.yaml:4 client.archives.linux-x86_64',
    ])
    expect(problems.map(({ fix }) => fix)).toEqual(expect.arrayContaining(["Did you mean 'client'?", "Did you mean 'messenger'?"]))
  })
})

describe('variants', () => {
  test('no targets named: the machine that plans', () => {
    const { cells } = plan({ ...factsOf({ config: changed(messenger.config, '  targets: [linux-x86_64]\n', '') }) })
    expect(cells.map(({ id }) => id)).toEqual(['native-linux-x86_64', 'client-standalone-linux-x86_64', 'server'])
  })

  test.each([['2026.01.02', '2026.1.2'], ['1.0.0-alpha.1', '1.0.0a1'], ['v1.0', '1.0']])('version %s: files are named as build backends name them', (written, version) => {
    const { application, files } = plan({ ...factsOf({ pyproject: changed(messenger.pyproject, 'version = "0.1.0"', `version = "${written}"`) }) })
    expect(application.version).toBe(version)
    expect(files.filter(file => /\.(whl|tar\.gz)$/.test(file) && !file.includes(`-${version}`))).toEqual([])
  })

  test('several targets: one sdist, one client each, all files apart', () => {
    const everywhere: Folders = { ...folders, builders: folders.builders.map(builder => ({ ...builder, targets: ['linux-x86_64', 'linux-aarch64'] })) }
    const made = plan(factsOf({ config: changed(messenger.config, '[linux-x86_64]', '[linux-aarch64, linux-x86_64]') }), everywhere)
    expect(cellsOf(made, 'native').map(({ id, sdist, runner, files }) => ({ id, sdist, runner, files }))).toEqual([
      { id: 'native-linux-aarch64', sdist: 'messenger-0.1.0.tar.gz', runner: 'ubuntu-24.04-arm', files: ['wheels/messenger-0.1.0-cp39-abi3-manylinux2014_aarch64.manylinux_2_17_aarch64.whl', 'wheels/messenger-0.1.0.tar.gz'] },
      { id: 'native-linux-x86_64', sdist: undefined, runner: 'ubuntu-24.04', files: ['wheels/messenger-0.1.0-cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl'] },
    ])
    expect(cellsOf(made, 'client').map(({ id }) => id)).toEqual(['client-standalone-linux-aarch64', 'client-standalone-linux-x86_64'])
    expect(new Set(made.files).size).toBe(made.files.length)
  })

  test('an archive of the target goes into its cell', () => {
    const archive = { url: 'https://x.example/python.tar.gz', sha256: 'a'.repeat(64) }
    const config = changed(messenger.config, '  interpreter: host\n', `  archives:\n    linux-x86_64: {url: "${archive.url}", sha256: ${archive.sha256}}\n`)
    expect(cellsOf(plan(factsOf({ config })), 'client')[0]).toMatchObject({ interpreter: 'standalone', archive })
  })

  test('a server alone, a client alone', () => {
    const [server, client] = ['client', 'server'].map(section => plan(factsOf({ config: changed(messenger.config, new RegExp(`^${section}:\\n(  .*\\n)*`, 'm'), '') })))
    expect(server?.cells.map(({ stage }) => stage)).toEqual(['native', 'server'])
    expect(client?.cells.map(({ stage }) => stage)).toEqual(['native', 'client'])
    expect([server?.roles.map(({ name }) => name), client?.roles.map(({ name }) => name)]).toEqual([['server'], ['client']])
  })

  test('a version that Cargo.toml has, where pyproject.toml leaves it to it', () => {
    const pyproject = changed(messenger.pyproject, 'version = "0.1.0"', 'dynamic = ["version"]')
    expect(plan(factsOf({ pyproject, cargo: changed(messenger.cargo, /^version = ".*"/m, 'version = "7.8.9"') })).application.version).toBe('7.8.9')
  })

  test('without the stable ABI the wheel is of one Python', () => {
    const cargo = messenger.cargo.replaceAll(/"abi3-py39",?/g, '')
    const files = (python: string) => cellsOf(plan({ ...factsOf({ cargo }), python }), 'native')[0]?.files[0]
    expect([files('3.11'), files('3.9')]).toEqual([expect.stringContaining('-cp311-cp311-'), expect.stringContaining('-cp39-cp39-')])
  })
})

describe('native.overrides', () => {
  const setuptools = changed(messenger.pyproject, 'build-backend = "maturin"', 'build-backend = "setuptools.build_meta"')
  const cells = (overrides: string) =>
    cellsOf(plan(factsOf({ pyproject: setuptools, config: `native:\n  builder: zig\n  abi: version\n  jobs: one-per-runner\n  targets: [linux-x86_64, musllinux-x86_64]\n  build: ["cp311-*", "cp313-*"]\n  overrides:\n${overrides}` })), 'native')
      .map(({ builder, runner, timeout, wheels }) => `${builder} on ${runner}, ${timeout} minutes: ${wheels.map(({ identifier, file }) => `${identifier} ${file.split('-').at(-1)}`).join(', ')}`)

  test('send some wheels to another builder, runner or time limit; the last that fits counts, key by key', () => {
    expect(cells('    - {select: ["cp313-*"], runner: big, timeout: 90}\n    - {select: ["cp313-manylinux*"], builder: cibuildwheel}\n    - {select: ["*-musllinux*"], runner: small}\n')).toEqual([
      'zig on ubuntu-24.04, 60 minutes: cp311-manylinux_x86_64 manylinux2014_x86_64.manylinux_2_17_x86_64.whl',
      'cibuildwheel on big, 90 minutes: cp313-manylinux_x86_64 manylinux_2_28_x86_64.whl',
      'zig on small, 90 minutes: cp311-musllinux_x86_64 musllinux_1_2_x86_64.whl, cp313-musllinux_x86_64 musllinux_1_2_x86_64.whl',
    ])
  })

  test('to a builder that does not build them: where that stands', async () => {
    const problems = await refused(factsOf({ pyproject: setuptools, config: 'native:\n  builder: zig\n  abi: version\n  targets: [linux-x86_64]\n  overrides:\n    - {select: ["*"], builder: maturin}\n' }))
    expect(places(problems)).toEqual(['config-invalid release.yaml:6 native.overrides[0].builder'])
  })
})

describe('builders with a compiler of their own', () => {
  const natives = (facts: ProjectFacts) => cellsOf(plan(facts), 'native').map(({ builder, runner, files }) => ({ builder, runner, wheels: files.filter(file => file.endsWith('.whl')) }))

  test('pure Python is built once, by the host, with no word about it', () => {
    expect(natives(hatchling('native:\n  targets: [linux-x86_64, macos-arm64]\n'))).toEqual([{ builder: 'host', runner: 'ubuntu-24.04', wheels: ['wheels/messenger-0.1.0-py3-none-any.whl'] }])
  })

  test.each([
    ['linux-x86_64', '2.36', 'manylinux_2_36_x86_64'],
    // Between 2.31 and 2.34 auditwheel has no policy.
    ['linux-aarch64', '2.33', 'manylinux_2_31_aarch64'],
    ['linux-x86_64', '2.99', 'manylinux_2_41_x86_64'],
    ['linux-x86_64', undefined, 'manylinux_2_39_x86_64'],
    ['windows-x86_64', '2.36', 'win_amd64'],
    ['windows-arm64', '2.36', 'win_arm64'],
    ['macos-x86_64', '2.36', 'macosx_10_13_x86_64'],
    ['macos-arm64', '2.36', 'macosx_11_0_arm64'],
  ])("the host's own compiler for %s, planned on glibc %s: %s", (target, glibc, tag) => {
    const facts = { ...hatchling(`native:\n  targets: [${target}]\n  builder: host\n  abi: version\n`), ...(glibc && { glibc }) }
    expect(natives(facts).flatMap(({ wheels }) => wheels)).toEqual([`wheels/messenger-0.1.0-cp311-cp311-${tag}.whl`])
  })

  const rust = (native: string) => natives(factsOf({ config: changed(messenger.config, /native:\n(  .*\n)*/, `native:\n${native}`) }))

  test.each([
    ['linux-x86_64', 'ubuntu-24.04', 'manylinux2014_x86_64.manylinux_2_17_x86_64'],
    ['linux-aarch64', 'ubuntu-24.04-arm', 'manylinux2014_aarch64.manylinux_2_17_aarch64'],
    ['musllinux-x86_64', 'ubuntu-24.04', 'musllinux_1_2_x86_64'],
    ['musllinux-aarch64', 'ubuntu-24.04-arm', 'musllinux_1_2_aarch64'],
    ['windows-x86_64', 'ubuntu-24.04', 'win_amd64'],
    ['macos-x86_64', 'ubuntu-24.04', 'macosx_10_13_x86_64'],
    ['macos-arm64', 'ubuntu-24.04', 'macosx_11_0_arm64'],
  ])('maturin for %s, on %s: %s', (target, runner, tag) => {
    expect(rust(`  targets: [${target}]\n  builder: maturin\n`)).toEqual([{ builder: 'maturin', runner, wheels: [`wheels/messenger-0.1.0-cp39-abi3-${tag}.whl`] }])
  })

  test('without a word, Rust for Windows and macOS is built where it can be tried; who names a CPython for Windows crosses over', () => {
    const places = (native: string) => [...new Set(rust(native).map(({ builder, runner }) => `${builder} ${runner}`))]
    expect(places('  targets: [windows-x86_64, macos-arm64, musllinux-x86_64]\n')).toEqual(['cibuildwheel windows-2025', 'cibuildwheel macos-15', 'maturin ubuntu-24.04'])
    expect(places(`  targets: [windows-x86_64]\n${windowsPython}`)).toEqual(['maturin ubuntu-24.04'])
  })

  test('mingw, on Linux, with the Python that is named', () => {
    expect(natives(mingw(windowsPython))).toEqual([{ builder: 'mingw', runner: 'ubuntu-24.04', wheels: ['wheels/messenger-0.1.0-cp311-cp311-win_amd64.whl'] }])
    expect(natives(factsOf({ config: `native:\n  targets: [windows-x86_64]\n  abi: version\n${windowsPython}`, pyproject: changed(messenger.pyproject, 'build-backend = "maturin"', 'build-backend = "setuptools.build_meta"') }))[0]?.builder).toBe('mingw')
    expect(cellsOf(plan(mingw(windowsPython)), 'native')[0]?.windowsPython).toEqual({ url: 'https://x.example/python.zip', sha256: digest })
  })

  test('without it the plan says what to write', async () => {
    expect((await refused(mingw(''))).map(({ fix }) => fix)).toEqual([expect.stringContaining('Write windows-python: {url, sha256} under native')])
  })
})

describe('locked', () => {
  const factsWith = (value: string, config = messenger.config) => factsOf({ config: `pins:\n  locked: ${value}\n${config}` })
  const locked = (value: string, config?: string) => plan(factsWith(value, config))
  const only = { server: changed(messenger.config, /client:[\s\S]*(?=server:)/, ''), client: changed(messenger.config, /server:[\s\S]*/, '') }
  const names = (value: string, config?: string) => locked(value, config).roles.map(role => role.locked?.name)

  test('the only role has the name of the application', () => {
    expect(locked('true', only.server).roles.map(role => role.locked)).toEqual([{ name: 'messenger-locked', wheel: 'wheels/messenger_locked-0.1.0-py3-none-any.whl', constraints: 'pins/constraints.server.txt' }])
    expect(names('true', only.client)).toEqual(['messenger-locked'])
  })

  test.each<['client' | 'server', string[]]>([
    ['client', ['messenger-locked', 'messenger-server-locked']],
    ['server', ['messenger-client-locked', 'messenger-locked']],
  ])('%s: a role that is added takes its name from nobody', (name, both) => {
    expect([names(name, only[name]), names(name)]).toEqual([['messenger-locked'], both])
  })

  test.each<[string, ProjectFacts, string]>([
    ['true, when a second role comes', factsWith('true'), "'true' does not say whether messenger-locked stands for the client or for the server"],
    ['a role that is not there', factsWith('client', only.server), "release.yaml has no 'client'"],
  ])('%s: asks which one is meant', async (_, facts, fact) => {
    const { problems, exitCode } = await refusal(() => plan(facts))
    expect([places(problems), problems[0]?.fact, exitCode]).toEqual([['config-invalid release.yaml:2 pins.locked'], fact, 2])
  })

  test('nothing, when it is not wanted', () => {
    expect(names('false')).toEqual([undefined, undefined])
  })

  test('its files are planned, in the index too, and not for Heroku', () => {
    const { files } = locked('client')
    const wheel = 'messenger_server_locked-0.1.0-py3-none-any.whl'
    expect(files.filter(path => path.includes('server_locked') || path.includes('server-locked') || path.includes('constraints.server'))).toEqual([
      'pins/constraints.server.txt', `wheels/${wheel}`, 'server/index/simple/messenger-server-locked/index.html', 'server/index/simple/messenger-server-locked/index.json', `server/index/packages/${wheel}`, `server/index/packages/${wheel}.metadata`,
    ])
    expect(new Set(files).size).toBe(files.length)
  })
})
