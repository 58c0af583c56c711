/** Dependencies from a git commit and from a folder, for real: built into wheels of the release, pinned by hash, installed by pip and uv. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sbomPath } from '../../src/core/sbom.ts'
import { readWheel } from '../../src/perform/wheel.ts'
import { localPorts } from '../../src/ports/local.ts'
import { installers } from '../tools/installers/installers.ts'
import { must, runCli } from './cli.ts'
import { digest, publishWheel, serveIndex, type LoopbackIndex } from './index-server.ts'

let work: string
let index: LoopbackIndex
const nothingElse = { PIP_CONFIG_FILE: '/dev/null', PIP_FIND_LINKS: '', UV_NO_CONFIG: '1' }
const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@x.example', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@x.example' }
const tool = (name: string) => join(installers(), name)

async function put(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

const library = (name: string, backend: string, requires: string, dependencies = '') => ({
  'pyproject.toml': `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n[project]\nname = "${name}"\nversion = "1.5"\ndependencies = [${dependencies}]\n`,
  [`${name}/__init__.py`]: `name = '${name}'\n`,
})

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'vendor '))
  index = await serveIndex(join(work, 'packages'))
  await publishWheel(index.folder, { name: 'below', version: '2.0' })
  await put(join(work, 'repository/python'), library('forked', 'hatchling.build', 'hatchling', '"below"'))
  await put(join(work, 'beside'), library('beside', 'setuptools.build_meta', 'setuptools'))
  for (const words of [['init', '--quiet'], ['add', '.'], ['commit', '--quiet', '-m', 'first']]) await must(['git', ...words], { cwd: join(work, 'repository'), env: identity })
  await put(join(work, 'app'), {
    'pyproject.toml': '[build-system]\nrequires = ["maturin>=1,<2"]\nbuild-backend = "maturin"\n[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.10"\ndependencies = ["forked", "beside"]\n[tool.uv.sources]\n' +
      `forked = { git = "file://${encodeURI(join(work, 'repository'))}", subdirectory = "python" }\nbeside = { path = "../beside", editable = true }\n`,
  })
  await must([tool('uv'), 'lock', '--quiet', '--no-cache', '--index', index.url], { cwd: join(work, 'app'), env: nothingElse })
}, 180_000)

afterAll(async () => {
  index.close()
  await rm(work, { recursive: true, force: true })
})

const configure = (vendor: string) => writeFile(join(work, 'app/release.yaml'), `native:\n  targets: [linux-x86_64]\n  vendor: [${vendor}]\nserver:\n  command: app\n`)
const resolve = (release: string) => runCli(['resolve-pins', join(work, 'app'), '--release', join(work, release)], { env: { SOURCE_DATE_EPOCH: '1700000000' } })

test('not vendored: both are refused, the way out is named, and nothing is written', async () => {
  await configure('')
  const { code, stderr } = await resolve('never')
  expect(stderr).toMatch(/beside comes from a directory.*native\.vendor.*forked comes from a git repository.*native\.vendor/s)
  expect({ code, there: (await readdir(work)).includes('never') }).toEqual({ code: 1, there: false })
}, 60_000)

describe('vendored', () => {
  const wheels = ['beside-1.5-py3-none-any.whl', 'forked-1.5-py3-none-any.whl']

  beforeAll(async () => {
    await configure('forked, beside')
    const { code, stderr } = await resolve('release')
    if (code !== 0) throw new Error(stderr)
  }, 180_000)

  test('the wheels are of this release, and pins have their hashes', async () => {
    expect((await readdir(join(work, 'release/wheels'))).sort()).toEqual(wheels)
    const pins = await readFile(join(work, 'release/pins/requirements.server.txt'), 'utf8')
    for (const file of wheels) expect(pins).toContain(`${file.split('-')[0]}==1.5 \\\n    --hash=sha256:${await digest(join(work, 'release/wheels', file))}`)
    expect(pins).toContain('below==2.0')
    const part = JSON.parse(await readFile(join(work, 'release/parts/pins.json'), 'utf8')) as { files: { path: string }[] }
    expect(part.files.map(({ path }) => path)).toEqual(expect.arrayContaining(wheels.map(file => `wheels/${file}`)))
  })

  test('each says what it is and what built it, and neither names a folder of this machine (PEP 770)', async () => {
    for (const [file, backend] of [['beside-1.5-py3-none-any.whl', 'setuptools'], ['forked-1.5-py3-none-any.whl', 'hatchling']] as const) {
      const { members, distInfo } = await readWheel(join(work, 'release/wheels', file), localPorts().files)
      const text = String(members.find(({ path }) => path === sbomPath(distInfo))?.data)
      const { specVersion, metadata, formulation } = JSON.parse(text) as { specVersion: string; metadata: { component: { purl: string } }; formulation: [{ components: { name: string; version: string; purl?: string }[] }] }
      expect({ specVersion, purl: metadata.component.purl }).toEqual({ specVersion: '1.6', purl: `pkg:pypi/${file.split('-')[0]}@1.5` })
      const names = formulation[0].components.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(['CPython', 'build', backend]))
      expect(names).not.toContain(backend === 'hatchling' ? 'setuptools' : 'hatchling')
      expect(text).not.toContain(work)
    }
  })

  test('the same bytes again, in another folder', async () => {
    expect(await resolve('second time')).toMatchObject({ code: 0 })
    for (const file of wheels) expect(await digest(join(work, 'second time/wheels', file))).toBe(await digest(join(work, 'release/wheels', file)))
  }, 120_000)

  const pins = () => join(work, 'release/pins/requirements.server.txt')
  test.each<[string, (python: string) => string[]]>([
    ['pip', python => [tool('pip'), '--python', python, 'install', '--quiet', '--no-cache-dir', '--require-hashes', '--no-deps', '--index-url', index.url, '--find-links', join(work, 'release/wheels'), '-r', pins()]],
    ['uv', python => [tool('uv'), 'pip', 'install', '--quiet', '--no-cache', '--python', python, '--require-hashes', '--no-deps', '--default-index', index.url, '--find-links', join(work, 'release/wheels'), '-r', pins()]],
    ['uv, from the pylock', python => [tool('uv'), 'pip', 'sync', '--quiet', '--no-cache', '--python', python, join(work, 'release/pins/pylock.server.toml')]],
  ])('%s installs them with hashes', async (name, install) => {
    await must(['python3', '-m', 'venv', '--without-pip', join(work, name)])
    const python = join(work, name, 'bin/python')
    await must(install(python), { env: nothingElse })
    expect(await must([python, '-c', 'import forked, beside, below; print(forked.name, beside.name)'])).toBe('forked beside\n')
    expect(await must([tool('pip'), '--python', python, 'check'])).toContain('No broken requirements')
  }, 120_000)

  test('one result alone cannot know the hash of a wheel that is not built: refused', async () => {
    const { code, stderr } = await runCli(['resolve-pins', join(work, 'app'), '--output', '-'])
    expect({ code, told: /forked, beside become wheels of a release.*\[vendor-impossible\]/s.test(stderr) }).toEqual({ code: 2, told: true })
  })

  test('what is not pure Python is refused by its name, and no release looks finished', async () => {
    await put(join(work, 'beside'), { 'setup.py': 'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("beside.core", ["core.c"])])\n', 'core.c': '#include <Python.h>\nstatic struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "core"};\nPyMODINIT_FUNC PyInit_core(void) { return PyModule_Create(&module); }\n' })
    const { code, stderr } = await resolve('compiled')
    expect({ code, told: /beside was built as beside-1\.5-cp3\d+-cp3\d+-linux_x86_64\.whl; the plan has beside-1\.5-py3-none-any\.whl/.test(stderr) }).toEqual({ code: 1, told: true })
    expect((await readdir(join(work, 'compiled'))).includes('pins')).toBe(false)
  }, 120_000)
})
