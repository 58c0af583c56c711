/** --rebuild-check and the SBOM for real: C by the machine's own compiler, once honest, once with a number that nobody can foretell. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readWheel } from '../../src/perform/wheel.ts'
import { localPorts } from '../../src/ports/local.ts'
import { validateSboms } from '../tools/cyclonedx/cyclonedx.ts'
import { must, runCli } from './cli.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'rebuild-'))
})
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

const files = (before: string) => ({
  'pyproject.toml': `[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "lucky"
version = "1.4"
readme = "README.md"
requires-python = ">=3.10"
dependencies = []

[tool.setuptools]
packages = ["lucky"]
`,
  'README.md': '# Lucky\n',
  'requirements.txt': '# nothing to pin\n',
  'release.yaml': 'native:\n  targets: [linux-x86_64]\n  builder: host\n',
  'lucky/__init__.py': '',
  'setup.py': `${before}\nfrom setuptools import Extension, setup\nsetup(ext_modules=[Extension("lucky._number", ["number.c"])])\n`,
  'number.c': `#include <Python.h>
#if __has_include("number.h")
#include "number.h"
#else
#define NUMBER "always the same number"
#endif
static PyObject *number(PyObject *self, PyObject *none) { return PyUnicode_FromString(NUMBER); }
static PyMethodDef methods[] = {{"number", number, METH_NOARGS, ""}, {0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_number", 0, 0, methods};
PyMODINIT_FUNC PyInit__number(void) { return PyModule_Create(&module); }
`,
})

async function build(name: string, before: string) {
  const at = join(work, name, 'lucky')
  for (const [path, text] of Object.entries(files(before))) {
    await mkdir(dirname(join(at, path)), { recursive: true })
    await writeFile(join(at, path), text)
  }
  await must(['git', 'init', '--quiet'], { cwd: at })
  const release = join(work, name, 'out')
  const ran = await runCli(['build-native', at, '--output', release, '--rebuild-check'], { env: { SOURCE_DATE_EPOCH: '1760000000' } })
  return { ...ran, wheels: await readdir(join(release, 'wheels')).catch(() => []), release }
}

test('an honest build passes; its wheel says what is in it and what made it', async () => {
  const { code, stderr, wheels, release } = await build('honest', '')
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  const [file = ''] = wheels.filter(name => name.endsWith('.whl'))
  expect(stderr).toContain(`build ${file} again`)
  const { members, distInfo } = await readWheel(join(release, 'wheels', file), localPorts().files)
  const text = members.find(({ path }) => path === `${distInfo}/sboms/release-actions.cdx.json`)?.data.toString() ?? ''
  expect(validateSboms([text])).toEqual(['valid'])
  const sbom = JSON.parse(text) as { components: { name: string }[]; formulation: { components: { name: string; version?: string }[] }[] }
  expect(sbom.components.map(({ name }) => name)).toEqual([expect.stringMatching(/^lucky\/_number\..*\.so$/)])
  const [major] = (await must(['cc', '-dumpversion'])).trim().split('.')
  expect(sbom.formulation[0]?.components.find(({ name }) => name === 'cc')?.version).toMatch(new RegExp(`^${major}\\.`))
  expect(sbom.formulation[0]?.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['setuptools', 'build', 'auditwheel', 'CPython']))
}, 300_000)

describe('a build with something new each time fails, names it, and leaves no wheel', () => {
  test.each([
    ['a random number in a header', 'import random\nwith open("number.h", "w") as file: file.write(f\'#define NUMBER "drawn: {random.random():.12f}"\\n\')', /lucky\/_number\..*\.so differs first at offset \d+ \(section \.rodata\): '.*\d.*', then '.*\d/],
    ['the time in a Python file', 'import time\nwith open("lucky/built.py", "w") as file: file.write(f"built = {time.time_ns()}\\n")', /lucky\/built\.py differs first at offset \d+: '.*\d.*', then '.*\d/],
    ['the folder of the build in a Python file', 'import os\nwith open("lucky/where.py", "w") as file: file.write(f"where = {os.getcwd()!r}\\n")', /lucky\/where\.py differs first at offset \d+: /],
  ])('%s', async (name, before, expected) => {
    const { code, stderr, wheels, release } = await build(name, before)
    expect(stderr).toMatch(expected)
    expect(stderr).toMatch(/\[not-reproducible\]$/m)
    expect(code).toBe(1)
    expect(wheels).toEqual([])
    expect(await readFile(join(release, 'parts/native-linux-x86_64.json'), 'utf8').catch(() => 'none')).toBe('none')
  }, 300_000)
})
