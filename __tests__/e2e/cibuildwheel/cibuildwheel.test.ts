/** The builder cibuildwheel, through podman in an image made here. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fingerprints, must, type Ran } from '../cli.ts'
import { buildNative, podmanCalls, prepare, program, project, tested, type Bench } from './project.ts'

const platform = 'manylinux_2_28_x86_64'
const wheels = ['cp311', 'cp313'].map(python => `tiny_c-1.0-${python}-${python}-${platform}.whl`)
const sdist = 'tiny_c-1.0.tar.gz'

let bench: Bench

beforeAll(async () => {
  bench = await prepare(await mkdtemp(join(tmpdir(), 'cibuildwheel-')))
}, 900_000)

afterAll(() => rm(bench.work, { recursive: true, force: true }))

const made = (folder: string) => readdir(join(`${folder}-release`, 'wheels')).then(names => names.sort(), () => [])
const containers = async () => (await podmanCalls(bench)).flatMap(call => /^(create|run|start) /.exec(call)?.[1] ?? [])

describe('two Pythons, and tests that fail on the second', () => {
  let folder: string
  let before: Record<string, string>
  let first: Ran

  beforeAll(async () => {
    folder = await project(bench, 'app')
    before = await fingerprints(folder)
    await writeFile(join(bench.moods, 'bad-on-3.13'), '')
    first = await buildNative(bench, folder, 'cache')
  }, 300_000)

  test("the tests' own words, and nothing in the release", async () => {
    expect(first).toMatchObject({ code: 1, stderr: expect.stringContaining('no good on 3.13') })
    expect(first.stderr).toMatch(/cibuildwheel ended with exit code 1/)
    expect(await tested(bench)).toEqual(['tested on 3.11 as said by the project'])
    expect(await made(folder)).toEqual([])
  })

  test('leaves no container, and the project as it was', async () => {
    const [container = ''] = /cibuildwheel-[-0-9a-f]{36}/.exec((await podmanCalls(bench)).join('\n')) ?? []
    expect(container).not.toBe('')
    expect(await must(['podman', 'ps', '--all', '--format', '{{.Names}}'], { env: bench.env })).not.toContain(container)
    expect(await fingerprints(folder)).toEqual(before)
  })

  describe('the next attempt', () => {
    let second: Ran

    beforeAll(async () => {
      await rm(join(bench.moods, 'bad-on-3.13'))
      second = await buildNative(bench, folder, 'cache')
    }, 300_000)

    test('builds the second alone, and what the compiler did for it is found again', async () => {
      expect(second).toMatchObject({ code: 0 })
      expect(await tested(bench)).toEqual(['tested on 3.13 as said by the project'])
      const ccache = join(bench.work, 'cache/release-actions/build/tiny-c-linux-x86_64/ccache')
      const stats = await must(['podman', 'run', '--rm', `--volume=${ccache}:/cache`, '--env=CCACHE_DIR=/cache', bench.image, 'ccache', '--print-stats'], { env: bench.env })
      expect(stats).toMatch(/^direct_cache_hit\t1$/m)
      expect(await made(folder)).toEqual([...wheels, sdist])
    })

    test('once more: no container at all, and the same bytes', async () => {
      const release = await fingerprints(join(`${folder}-release`, 'wheels'))
      await rm(`${folder}-release`, { recursive: true })
      await podmanCalls(bench)
      expect(await buildNative(bench, folder, 'cache')).toMatchObject({ code: 0 })
      expect(await containers()).toEqual([])
      expect(await fingerprints(join(`${folder}-release`, 'wheels'))).toEqual(release)
    }, 120_000)

    test('from nothing, elsewhere and without tests: the same bytes', async () => {
      const elsewhere = await project(bench, 'another', { 'pyproject.toml': text => text.replace(/^test-command.*\n/m, ''), 'release.yaml': text => text.replace(', cp313-manylinux_x86_64', '') })
      await podmanCalls(bench)
      expect(await buildNative(bench, elsewhere, 'empty')).toMatchObject({ code: 0 })
      expect(await containers()).toEqual(['create', 'start'])
      const [wheel = ''] = wheels
      expect((await fingerprints(join(`${elsewhere}-release`, 'wheels')))[wheel]).toBe((await fingerprints(join(`${folder}-release`, 'wheels')))[wheel])
    }, 300_000)
  })
})

test('native.compiler-cache: in another container, with no wheel kept, what the compiler did is found again', async () => {
  const build = async (name: string) => {
    const folder = await project(bench, name, {
      'pyproject.toml': text => text.replace('CC = "ccache gcc"', 'CC = "gcc"').replace(/^test-command.*\n/m, ''),
      'release.yaml': text => text.replace(', cp313-manylinux_x86_64', '').replace('native:\n', 'native:\n  compiler-cache: sccache\n'),
    })
    await rm(join(bench.work, 'cache/release-actions/files'), { recursive: true, force: true })
    const { code, stderr } = await buildNative(bench, folder, 'cache', {}, undefined, '--verbose')
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
    const counted = (what: string) => new RegExp(`^${what} +(\\d+)$`, 'm').exec(stderr)?.[1]
    return { hits: counted('Cache hits'), misses: counted('Cache misses'), made: await fingerprints(join(`${folder}-release`, 'wheels')) }
  }
  const first = await build('compiled')
  expect(first).toMatchObject({ hits: '0', misses: '1' })
  expect(await build('compiled again')).toEqual({ hits: '1', misses: '0', made: first.made })
}, 300_000)

test('a wheel for the stable ABI, of which a variable tells that the project has handed on, is built once and tested on both; with another value it is another wheel', async () => {
  const folder = await project(bench, 'stable', { 'pyproject.toml': text => text.replace('[tool.cibuildwheel]\n', '[tool.cibuildwheel]\nenvironment-pass = ["STABLE_ABI"]\n'), 'release.yaml': text => text.replace('abi: version', 'abi: cp311-abi3') })
  expect(await buildNative(bench, folder, 'cache', { STABLE_ABI: 'yes' })).toMatchObject({ code: 0 })
  const onBoth = ['3.11', '3.13'].map(version => `tested on ${version} as said by the project`)
  expect(await tested(bench)).toEqual(onBoth)
  expect(await made(folder)).toEqual([`tiny_c-1.0-cp311-abi3-${platform}.whl`, sdist])
  expect(await buildNative(bench, folder, 'cache', { STABLE_ABI: 'no' })).toMatchObject({ code: 1, stderr: expect.stringContaining('[output-missing]') })
  expect(await tested(bench)).toEqual(onBoth)
}, 300_000)

test("the project's own tests have what the lock pins, and nothing of the index", async () => {
  const [wheel = ''] = (await readdir(bench.wheels)).filter(name => /^setuptools-\d/.test(name) && name !== 'setuptools-999-py3-none-any.whl')
  const [, version = ''] = wheel.split('-')
  const sha256 = (await fingerprints(bench.wheels))[wheel]
  const folder = await project(bench, 'pinned', {
    'pyproject.toml': text => text.replace(/^test-command.*$/m, `test-requires = "setuptools"\ntest-command = """python -c 'from importlib.metadata import version; print("setuptools", version("setuptools"), file=open("/moods/log", "a"))'"""`).replace('[tool.setuptools]', '[dependency-groups]\ntest = ["setuptools>=77"]\n\n[tool.setuptools]'),
    'uv.lock': text => `${text}
[package.dev-dependencies]
test = [{ name = "setuptools" }]

[package.metadata]

[package.metadata.requires-dev]
test = [{ name = "setuptools", specifier = ">=77" }]

[[package]]
name = "setuptools"
version = "${version}"
source = { registry = "https://index.example/simple" }
wheels = [{ url = "https://index.example/${wheel}", hash = "sha256:${sha256}" }]
`,
    'release.yaml': text => text.replace(', cp313-manylinux_x86_64', '').replace('native:\n', 'native:\n  test: {groups: [test]}\n'),
  })
  const { code, stderr } = await buildNative(bench, folder, 'cache')
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  // Unpinned it would be the newest, which is 999.
  expect(await tested(bench)).toEqual([`setuptools ${version}`])
}, 300_000)

describe('what fails', () => {
  test.each(['its time', 'Ctrl-C'])('a build that hangs is ended with %s, and its container with it', async how => {
    const folder = await project(bench, `hangs-${how.length}`, {
      'pyproject.toml': text => text.replace(/^test-command.*$/m, 'before-build = "echo waiting for nothing; touch /moods/hangs; sleep 600"'),
      'release.yaml': text => text.replace('native:\n', `native:\n  timeout: ${how === 'Ctrl-C' ? 5 : 0.2}\n`),
    })
    await podmanCalls(bench)
    await rm(join(bench.moods, 'hangs'), { force: true })
    const { code, stderr } = await buildNative(bench, folder, 'cache', {}, async child => {
      while (child.exitCode === null && (how !== 'Ctrl-C' || !(await readdir(bench.moods)).includes('hangs'))) await sleep(50)
      child.kill('SIGINT')
    })
    if (how !== 'Ctrl-C') expect(stderr).toMatch(/native-linux-x86_64: cibuildwheel was not done within \S+ s\n[^]*waiting for nothing[^]*\[time-limit\]/)
    const [container = ''] = /cibuildwheel-[-0-9a-f]{36}/.exec((await podmanCalls(bench)).join('\n')) ?? []
    expect({ code, container }).toEqual({ code: how === 'Ctrl-C' ? 130 : 1, container: expect.stringMatching(/./) })
    expect(await must(['podman', 'ps', '--all', '--format', '{{.Names}}'], { env: bench.env })).not.toContain(container)
    expect(await made(folder)).toEqual([])
  }, 120_000)

  test("a repair command of the project's own that names wheels otherwise: what there is, and what was planned", async () => {
    const repair = 'repair-wheel-command = "auditwheel repair -w {dest_dir} {wheel}"'
    const folder = await project(bench, 'otherwise', { 'pyproject.toml': text => text.replace(/^test-command.*$/m, repair), 'release.yaml': text => text.replace(', cp313-manylinux_x86_64', '') })
    const { code, stderr } = await buildNative(bench, folder, 'cache')
    expect(stderr).toMatch(/did not write \S+manylinux_2_28_x86_64\.whl; there are tiny_c-1\.0-cp311-cp311-manylinux1_x86_64\.manylinux_2_5_x86_64\.whl\..*\[output-missing\]/)
    expect({ code, made: await made(folder) }).toEqual({ code: 1, made: [] })
  }, 300_000)

  test('a build requirement that has no pin: before any container', async () => {
    const folder = await project(bench, 'unpinned', { 'pyproject.toml': text => text.replace('"setuptools>=77"', '"setuptools>=77", "numpy"') })
    await podmanCalls(bench)
    const { code, stderr } = await buildNative(bench, folder, 'cache')
    expect(stderr).toMatch(/pyproject\.toml:2 .*asks for numpy, and the builder 'cibuildwheel' has no numpy \(native-build\/cibuildwheel\/requirements\.txt, native-build\/cibuildwheel\/constraints\.txt\)/)
    expect({ code, containers: await containers() }).toEqual({ code: 2, containers: [] })
  }, 60_000)

  test('no engine that works: what each says', async () => {
    const folder = await project(bench, 'engineless', { 'tiny_c.c': text => `${text}\n` })
    await program(bench, 'podman', 'echo "cannot set up" >&2; exit 125')
    const { code, stderr } = await buildNative(bench, folder, 'cache')
    expect(stderr).toContain('no container engine works here (docker: no daemon; podman: cannot set up)')
    expect({ code, made: await made(folder) }).toEqual({ code: 1, made: [] })
  }, 60_000)
})
