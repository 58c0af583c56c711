/** C, C++ and Cython by zig for real: the examples' own tests on the wheels, the same bytes in two folders, other machines' wheels, sdists of others. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import maturin from '../../native-build/maturin/index.ts'
import zig from '../../native-build/zig/index.ts'
import { binaryFormat } from '../../src/core/binary-format.ts'
import { sha256 } from '../../src/core/digest.ts'
import { packagesIn } from '../../src/core/environment-layout.ts'
import { backendTools } from '../../src/core/plan.ts'
import { execute } from '../../src/execute.ts'
import { requirePythons, defaultPython } from '../../src/line/pythons.ts'
import { toolEnvironment } from '../../src/line/tools.ts'
import { archivedFiles } from '../../src/perform/archive.ts'
import { localPorts } from '../../src/ports/local.ts'
import { fingerprints, must, root, runCli } from './cli.ts'
import { compiledIn, neededBy } from './compiled.ts'

const ports = localPorts()
let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'zig-'))
})
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

/** Builds an example in a folder of its own; with its development group beside each role, for its tests. */
async function build(name: string, folder: string, native: string, ...flags: string[]): Promise<string> {
  const project = join(work, folder, name)
  await cp(join(root, 'examples', name), project, { recursive: true, filter: source => !/\/(build|\.pytest_cache|__pycache__|[\w]+\.egg-info)$/.test(source) })
  const text = await readFile(join(project, 'release.yaml'), 'utf8')
  await writeFile(join(project, 'release.yaml'), text.replace(/native:\n( .*\n)+/, `native:\n  builder: zig\n${native}`).replace(/^(client|server):\n/gm, '$1:\n  groups: [dev]\n'))
  const before = await fingerprints(project)
  const { code, stderr } = await runCli(['build-native', name, '--output', `${name}-release`, ...flags], { cwd: join(work, folder), env: { SOURCE_DATE_EPOCH: '1760000000' } })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  expect(await fingerprints(project)).toEqual(before)
  return join(work, folder, `${name}-release`)
}

/** The project's own tests, where only the pins and the wheel are. */
async function ownTests(release: string, role: string, python: string, tag: string): Promise<string> {
  const project = release.replace(/-release$/, '')
  const environment = join(work, `${basename(project)}-${python}`)
  const [interpreter] = await requirePythons([python], ports)
  await must([interpreter?.path ?? '', '-m', 'venv', environment])
  const pip = (...args: string[]) => must([join(environment, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--no-deps', ...args])
  await pip('--require-hashes', '-r', join(release, `pins/requirements.${role}.txt`))
  await pip('--no-index', join(release, 'wheels', await wheelIn(release, tag)))
  return must([join(environment, 'bin/python'), '-m', 'pytest', '-q', '-p', 'no:cacheprovider'], { cwd: project, env: { PATH: `${environment}/bin:${process.env['PATH']}`, PYTHONDONTWRITEBYTECODE: '1' } })
}

const wheelIn = async (release: string, tag: string) => (await readdir(join(release, 'wheels'))).find(name => name.includes(tag) && name.endsWith('.whl')) ?? tag

/** What the sdist holds, but for release.yaml: in order, with modes. */
async function packed(release: string): Promise<unknown[]> {
  const archive = (await readdir(join(release, 'wheels'))).find(name => name.endsWith('.tar.gz')) ?? ''
  const held = (await archivedFiles(join(release, 'wheels', archive), ports.files)) ?? []
  const names = held.map(({ path }) => basename(path))
  expect(names).toEqual(expect.arrayContaining(['release.yaml', 'PKG-INFO', 'pyproject.toml']))
  return held.filter((_, index) => names[index] !== 'release.yaml').map(({ path, mode, data }) => ({ path, mode, sha256: sha256(data) }))
}

describe('Cython and C++ (setuptools): a wheel for each Python', () => {
  const native = '  targets: [linux-x86_64]\n  build: ["cp310-*", "cp313-*"]\n'
  let release: string

  beforeAll(async () => {
    // In one cell, side by side.
    release = await build('seriespack', 'one', `  jobs: one-per-runner\n${native}`)
  }, 900_000)

  test.each([['3.10', 'cp310-cp310'], ['3.13', 'cp313-cp313']])('passes its own tests on %s', async (python, tag) => {
    expect(await ownTests(release, 'client', python, tag)).toMatch(/\b[1-9]\d* passed/)
  }, 180_000)

  test('brings its C++ library, no undefined-behaviour checks and no folder of this machine', async () => {
    const compiled = await compiledIn(join(release, 'wheels', await wheelIn(release, 'cp313')), work)
    const { data } = compiled
    expect((await neededBy(compiled, zig.requirements)).filter(name => !/^(libc|libm|libdl|libpthread|librt|ld-linux-x86-64)\.so\.\d$/.test(name))).toEqual([])
    for (const trace of ['__ubsan', '/release-actions', tmpdir() + '/', `${process.env['HOME']}/`]) expect([trace, data.includes(trace)]).toEqual([trace, false])
  })

  test('is the same, byte for byte, from another folder, made alone', async () => {
    // With another release.yaml, so that it is not found again.
    const again = await build('seriespack', 'two folders down', native, '--cell', 'native-linux-x86_64-1')
    const wheel = await wheelIn(again, 'cp310')
    const [one, two] = [await fingerprints(join(release, 'wheels')), await fingerprints(join(again, 'wheels'))]
    expect(two[wheel]).toMatch(/^[0-9a-f]{64}$/)
    expect(one[wheel]).toBe(two[wheel])
    expect(await packed(again)).toEqual(await packed(release))
  }, 600_000)
})

describe('C by CMake in the limited API: one wheel a machine', () => {
  const native = '  targets: [linux-x86_64, linux-aarch64, musllinux-x86_64]\n'
  let release: string

  beforeAll(async () => {
    release = await build('nearword', 'one', native)
  }, 900_000)

  test.each(['3.9', '3.13'])('passes its own tests on %s', async python => {
    expect(await ownTests(release, 'server', python, 'manylinux_2_17_x86_64')).toMatch(/\b[1-9]\d* passed/)
  }, 180_000)

  test.each([
    ['manylinux2014_x86_64.manylinux_2_17_x86_64', 'x86_64', /^(libc\.so\.6|ld-linux-x86-64\.so\.2)$/],
    ['manylinux2014_aarch64.manylinux_2_17_aarch64', 'aarch64', /^(libc\.so\.6|ld-linux-aarch64\.so\.1)$/],
    ['musllinux_1_2_x86_64', 'x86_64', /^libc\.musl-x86_64\.so\.1$/],
  ])('%s', async (tag, machine, libraries) => {
    const compiled = await compiledIn(join(release, 'wheels', `nearword-0.3.0-cp39-abi3-${tag}.whl`), work)
    const { path, data } = compiled
    expect(path).toBe('nearword/_distance.abi3.so')
    expect(binaryFormat(data)).toEqual({ system: 'linux', machines: [machine] })
    expect((await neededBy(compiled, zig.requirements)).filter(name => !libraries.test(name))).toEqual([])
  })

  test('is the same, byte for byte, from another folder', async () => {
    const again = await build('nearword', 'two folders down', native, '--cell', 'native-linux-x86_64')
    expect(await fingerprints(join(release, 'wheels'))).toMatchObject(await fingerprints(join(again, 'wheels')))
  }, 300_000)
})

describe('sdists of others, as they are', () => {
  const sdists = [
    { name: 'markupsafe', version: '3.0.3', sha256: '722695808f4b6457b320fdc131280796bdceb04ab50fe1795cd540799ebe1698', builder: zig, backend: 'setuptools.build_meta', module: 'markupsafe/_speedups', check: 'from markupsafe._speedups import _escape_inner as escape; print(escape("<a>"))', says: '&lt;a&gt;' },
    { name: 'murmurhash', version: '1.0.15', sha256: '58e2b27b7847f9e2a6edf10b47a8c8dd70a4705f45dccb7bf76aeadacf56ba01', builder: zig, backend: 'setuptools.build_meta', module: 'murmurhash/mrmr', check: 'import murmurhash; print(murmurhash.hash("anxiety"))', says: '-1859125401' },
    { name: 'rpds_py', version: '0.30.0', sha256: 'dd8ff7cf90014af0c0f787eea34794ebf6415242ee1d6fa91eaba725cc441e84', builder: maturin, backend: 'maturin', module: 'rpds/rpds', check: 'from rpds import HashTrieMap; print(HashTrieMap({"a": 1}).insert("b", 2)["b"])', says: '2' },
  ]

  test.each(sdists)('$name', async ({ name, version, sha256: hash, builder, backend, module, check, says }) => {
    const place = { work: join(work, name), output: join(work, name, 'output'), cache: join(work, name, 'cache'), shared: join(ports.host.cacheFolder, 'build') }
    await mkdir(place.output, { recursive: true })
    const found = await defaultPython(ports)
    const tools = await toolEnvironment(builder.requirements, ports)
    const backends = await toolEnvironment(backendTools, ports, found.path)
    const path = process.env['PATH'] ?? ''
    // pip asks the backend for the metadata of what it downloads.
    await writeFile(join(place.work, 'sdist.txt'), `${name}==${version} --hash=sha256:${hash}\n`)
    const pip = [join(builder === zig ? backends : tools, 'bin/python'), '-m', 'pip', 'download', '--quiet', '--no-deps', '--no-build-isolation', '--no-binary', name, '--require-hashes', '-r', 'sdist.txt', '-d', 'sdist']
    await must(pip, { cwd: place.work, env: { PATH: `${tools}/bin:${path}` } })
    const [archive = ''] = await readdir(join(place.work, 'sdist'))
    await execute([{ do: 'extract', archive: join(place.work, 'sdist', archive), to: join(place.work, 'project') }], ports)
    const python = `cp${found.version.replace('.', '')}`
    const file = `${name}-${version}-${python}-${python}-${builder.platformTag('linux-x86_64')}.whl`
    await execute(builder.steps(
      { ...place, project: join(place.work, 'project', archive.replace('.tar.gz', '')), suite: root, toolchain: [], options: {}, epoch: 315_532_800, platform: process.platform, path, homes: [], app: { name, version, summary: '', scripts: {} }, target: 'linux-x86_64', backend, abi: { kind: 'version' } },
      [{ identifier: `${python}-manylinux_x86_64`, file, pythons: [found.version], python: builder === zig ? join(backends, 'bin/python') : found.path, tools, packages: packagesIn(tools, (await defaultPython(ports)).version, ports.host) }],
    ), ports)
    await must(['python3', '-m', 'zipfile', '-e', join(place.output, file), join(place.work, 'site')])
    expect(Object.keys(await fingerprints(join(place.work, 'site'))).filter(path => path.startsWith(module) && path.endsWith('.so')).length).toBe(1)
    expect((await must([found.path, '-c', check], { env: { PYTHONPATH: join(place.work, 'site') } })).trim()).toBe(says)
  }, 900_000)
})
