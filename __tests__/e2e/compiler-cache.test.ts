/** Compiler caches, for real: the second build compiles nothing that the first one has, in another folder, and gives the bytes that come out without. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheWithTools } from './cache-folder.ts'
import { fingerprints, must, runCli } from './cli.ts'

let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'compiler-cache-'))
})
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

/** Tools as always; of earlier builds what the compiler cache has, and nothing else. */
async function cacheFolder(name: string): Promise<string> {
  const at = await cacheWithTools(join(work, name))
  await rm(join(at, 'files'), { recursive: true, force: true })
  const builds = await readdir(join(at, 'build')).catch(() => [])
  for (const each of builds.filter(folder => !['sccache', 'ccache', 'zig'].includes(folder))) await rm(join(at, 'build', each), { recursive: true })
  return at
}

/** The wheel, and what the compiler cache has now. */
async function build(project: string, files: Readonly<Record<string, string>>, cache: string) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true })
    await writeFile(join(project, path), text)
  }
  const folder = await cacheFolder(cache)
  const { code, stderr } = await runCli(['build-native', project, '--output', `${project}-release`, '--install-tools', '--verbose'], { env: { SOURCE_DATE_EPOCH: '1760000000', RELEASE_ACTIONS_CACHE: folder } })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  const wheels = await fingerprints(join(`${project}-release`, 'wheels'))
  await rm(`${project}-release`, { recursive: true })
  return { wheels, said: stderr }
}

const native = (more: string) => `native:\n  targets: [linux-x86_64]\n${more}`

describe.each(['host', 'zig'])('ccache (%s)', builder => {
  const files = (cache: string) => ({
    'release.yaml': native(`  builder: ${builder}\n${cache}`),
    'requirements.txt': '# nothing to pin\n',
    'README.md': '# Tick\n',
    'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "tick"\nversion = "1.0"\ndescription = "Ticks"\nreadme = "README.md"\nrequires-python = ">=3.10"\n\n[tool.setuptools]\npackages = []\n',
    'setup.py': 'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("tick", ["tick.c"])])\n',
    'tick.c': '#include <assert.h>\n#include <Python.h>\nstatic PyObject *tick(PyObject *self, PyObject *arg) { assert(arg); return Py_BuildValue("s", __FILE__); }\nstatic PyMethodDef methods[] = {{"tick", tick, METH_O, ""}, {0}};\nstatic struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "tick", 0, 0, methods};\nPyMODINIT_FUNC PyInit_tick(void) { return PyModule_Create(&module); }\n',
  })
  const statistics = async () => must(['ccache', '--print-stats'], { env: { CCACHE_DIR: join(work, `${builder}-cache/build/ccache`) } })

  test('a second build, in another folder, hits; the bytes are those without it', async () => {
    const plain = await build(join(work, `${builder}-plain/tick`), files(''), `${builder}-none`)
    const wanted = files('  compiler-cache: ccache\n')
    const first = await build(join(work, `${builder}-one/tick`), wanted, `${builder}-cache`)
    expect(await statistics()).toMatch(/^cache_miss\t1$/m)
    const second = await build(join(work, `${builder} two/tick`), wanted, `${builder}-cache`)
    expect(await statistics()).toMatch(/^cache_miss\t1$/m)
    expect(await statistics()).toMatch(/^direct_cache_hit\t1$/m)
    const [wheel = ''] = Object.keys(plain.wheels).filter(name => name.endsWith('.whl'))
    expect([first, second].map(({ wheels }) => wheels[wheel])).toEqual([plain.wheels[wheel], plain.wheels[wheel]])
  }, 600_000)
})

describe('sccache (maturin)', () => {
  const files = (cache: string) => ({
    'release.yaml': native(`  abi: version\n${cache}`),
    'requirements.txt': '# nothing to pin\n',
    'README.md': '# Tock\n',
    'LICENSE': 'None\n',
    'pyproject.toml': '[build-system]\nrequires = ["maturin>=1,<2"]\nbuild-backend = "maturin"\n\n[project]\nname = "tock"\nversion = "1.0"\ndescription = "Tocks"\nreadme = "README.md"\nrequires-python = ">=3.10"\n',
    'Cargo.toml': '[package]\nname = "tock"\nversion = "1.0.0"\nedition = "2021"\n\n[lib]\ncrate-type = ["cdylib"]\n\n[dependencies]\npyo3 = "=0.30.1"\n',
    'src/lib.rs': 'use pyo3::prelude::*;\n\n#[pyfunction]\nfn shout(text: &str) -> String {\n    text.to_uppercase()\n}\n\n#[pymodule]\nfn tock(m: &Bound<\'_, PyModule>) -> PyResult<()> {\n    m.add_function(wrap_pyfunction!(shout, m)?)\n}\n',
  })

  test('a second build, without a target folder, finds every crate; its server is gone', async () => {
    const project = join(work, 'rust/tock')
    await mkdir(join(project, 'src'), { recursive: true })
    for (const path of ['Cargo.toml', 'src/lib.rs'] as const) await writeFile(join(project, path), files('')[path])
    await must(['cargo', 'generate-lockfile'], { cwd: project })
    const wanted = files('  compiler-cache: sccache\n')
    const plain = await build(project, files(''), 'rust-none')
    const first = await build(project, wanted, 'rust-cache')
    expect(first.said).toMatch(/^Cache misses \(Rust\) +[1-9]/m)
    const second = await build(project, wanted, 'rust-cache')
    expect(second.said).toMatch(/^Cache hits \(Rust\) +[1-9]/m)
    expect(second.said).toMatch(/^Cache misses +0$/m)
    const [wheel = ''] = Object.keys(plain.wheels).filter(name => name.endsWith('.whl'))
    expect([first, second].map(({ wheels }) => wheels[wheel])).toEqual([plain.wheels[wheel], plain.wheels[wheel]])
    expect(await must(['sh', '-c', 'for each in /proc/[0-9]*/environ; do tr "\\0" "\\n" < "$each" 2>/dev/null | grep "^SCCACHE_DIR=$1" || :; done', 'sh', work])).toBe('')
  }, 900_000)
})
