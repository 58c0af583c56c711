/** What the machine's own tools build: pure Python by hatchling, C by setuptools; each in two folders, one with a space in its name. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fingerprints, must, runCli } from './cli.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'host-'))
})
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

/** The version is 1.4 to PEP 440, and in every file name. */
const project = (backend: string, requires: string) => `[build-system]
requires = ["${requires}"]
build-backend = "${backend}"

[project]
name = "greeter"
version = "1.04"
description = "Greets"
readme = "README.md"
requires-python = ">=3.10"
dependencies = []

[project.scripts]
greeter = "greeter:main"
`

const shared = { 'README.md': '# Greeter\n', 'requirements.txt': '# nothing to pin\n', 'src/greeter/__init__.py': 'def main() -> None:\n    print("hello")\n' }
const pure = { ...shared, 'pyproject.toml': project('hatchling.build', 'hatchling>=1.25') }
const compiled = {
  ...shared,
  // Without the page that an index would show: a private server needs none.
  'pyproject.toml': `${project('setuptools.build_meta', 'setuptools>=77').replace('readme = "README.md"\n', '')}\n[tool.setuptools.packages.find]\nwhere = ["src"]\n`,
  'setup.py': 'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("greeter._how", ["how.c"])])\n',
  'how.c': `#include <Python.h>
static PyObject *how(PyObject *self, PyObject *none) {
#if defined(__OPTIMIZE__) && defined(NDEBUG)
    return Py_BuildValue("s", "optimised " __FILE__);
#else
    return Py_BuildValue("s", "slow " __FILE__);
#endif
}
static PyMethodDef methods[] = {{"how", how, METH_NOARGS, ""}, {0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_how", 0, 0, methods};
PyMODINIT_FUNC PyInit__how(void) { return PyModule_Create(&module); }
`,
}

/** Built from `work/folder` into `work/folder/out`. */
async function build(folder: string, files: Readonly<Record<string, string>>, config = '', env: Record<string, string> = {}) {
  const at = join(work, folder, 'greeter')
  for (const [path, text] of Object.entries({ ...files, 'release.yaml': `native:\n  targets: [linux-x86_64]\n${config}` })) {
    await mkdir(dirname(join(at, path)), { recursive: true })
    await writeFile(join(at, path), text)
  }
  const before = await fingerprints(at)
  const ran = await runCli(['build-native', at, '--output', join(work, folder, 'out')], { env: { SOURCE_DATE_EPOCH: '1760000000', ...env } })
  expect({ code: ran.code, stderr: ran.code === 0 ? '' : ran.stderr }).toEqual({ code: 0, stderr: '' })
  expect(await fingerprints(at)).toEqual(before)
  return { ...ran, wheels: join(work, folder, 'out/wheels') }
}

async function installed(folder: string, wheels: string): Promise<string> {
  const venv = join(work, folder, 'venv')
  await must(['python3', '-m', 'venv', venv])
  const [wheel = ''] = (await readdir(wheels)).filter(name => name.endsWith('.whl'))
  await must([join(venv, 'bin/pip'), 'install', '--no-index', '--disable-pip-version-check', join(wheels, wheel)])
  return join(venv, 'bin')
}

describe('pure Python', () => {
  test('one wheel for every machine and an sdist; no compiler is asked for; the same bytes in another folder', async () => {
    const { wheels, stderr } = await build('pure', pure)
    expect(await readdir(wheels)).toEqual(['greeter-1.4-py3-none-any.whl', 'greeter-1.4.tar.gz'])
    expect(stderr).not.toContain('Not imported')
    const again = await build('pure in a folder', pure)
    expect(await fingerprints(again.wheels)).toEqual(await fingerprints(wheels))
    expect(await must([join(await installed('pure', wheels), 'greeter')])).toBe('hello\n')
  }, 300_000)
})

describe('native.test', () => {
  const tests = (expected: string) => `import os, unittest, greeter
class Greeter(unittest.TestCase):
    def test_installed(self):
        self.assertIn("site-packages", greeter.__file__)
        self.assertEqual(os.listdir("."), ["tests"])
        self.assertEqual(${expected}, 42)
`
  const run = async (expected: string) => {
    const at = join(work, 'tested')
    const python = (await must(['python3', '-c', 'import sys; print("cp%d%d-*" % sys.version_info[:2])'])).trim()
    const config = `  build: ["${python}"]\n  test: {command: 'python -m unittest discover tests', sources: [tests]}\n`
    for (const [path, text] of Object.entries({ ...pure, 'tests/test_greeter.py': tests(expected), 'release.yaml': `native:\n  targets: [linux-x86_64]\n${config}` })) {
      await mkdir(dirname(join(at, path)), { recursive: true })
      await writeFile(join(at, path), text)
    }
    return runCli(['build-native', at, '--output', join(work, 'tested-out')], { env: { SOURCE_DATE_EPOCH: '1760000000' } })
  }

  test('a test that fails: its own words, where, and no wheel; mended: a wheel', async () => {
    const { code, stderr } = await run(`"${work}"`)
    expect(stderr).toMatch(/native-linux-x86_64: greeter-1\.4-py3-none-any\.whl on Python 3\.\d+: python -m unittest discover tests ended with exit code 1\n[^]*AssertionError: '\S+' != 42[^]*\[wheel-test-failed\]/)
    expect({ code, made: await readdir(join(work, 'tested-out/wheels')).catch(() => []) }).toEqual({ code: 1, made: [] })
    await rm(join(work, 'tested-out'), { recursive: true })
    const mended = await run('42')
    expect({ code: mended.code, made: await readdir(join(work, 'tested-out/wheels')) }).toEqual({ code: 0, made: ['greeter-1.4-py3-none-any.whl', 'greeter-1.4.tar.gz'] })
  }, 300_000)
})

describe('C', () => {
  test("is optimised as the interpreter says, holds no folder of the machine, and is named after the machine's C library", async () => {
    const { wheels } = await build('c', compiled, '  builder: host\n')
    const [, minor] = (await must(['getconf', 'GNU_LIBC_VERSION'])).trim().split('.')
    const tag = (await must(['python3', '-c', 'import sys; print("cp%d%d" % sys.version_info[:2])'])).trim()
    expect(await readdir(wheels)).toEqual([`greeter-1.4-${tag}-${tag}-manylinux_2_${minor}_x86_64.whl`, 'greeter-1.4.tar.gz'])
    const bin = await installed('c', wheels)
    expect(await must([join(bin, 'python'), '-c', 'from greeter._how import how; print(how())'])).toBe('optimised how.c\n')
    const [module = ''] = Object.keys(await fingerprints(join(work, 'c/venv'))).filter(path => /_how\..*\.so$/.test(path))
    expect(await must(['strings', '-a', join(work, 'c/venv', module)])).not.toMatch(/\/(tmp|root|home|github)\//)
    // No path on which the loader would look, though some interpreters' own LDSHARED has one.
    expect(await must(['readelf', '-d', join(work, 'c/venv', module)])).not.toMatch(/R(UN)?PATH/)
  }, 300_000)

  test('gives the same bytes in another folder, another temporary folder and another home', async () => {
    const temporary = join(work, 'a temporary folder, with spaces')
    const home = join(work, 'home')
    await Promise.all([mkdir(temporary), mkdir(home)])
    const { HOME = '', XDG_CACHE_HOME = '', RELEASE_ACTIONS_CACHE = XDG_CACHE_HOME ? join(XDG_CACHE_HOME, 'release-actions') : join(HOME, '.cache/release-actions') } = process.env
    const { wheels } = await build('c in a folder', compiled, '  builder: host\n', { TMPDIR: temporary, HOME: home, RELEASE_ACTIONS_CACHE })
    expect(await fingerprints(wheels)).toEqual(await fingerprints(join(work, 'c/out/wheels')))
  }, 300_000)
})
