/** `rebuild` for real: C by the machine's own compiler, from the commit of the provenance, and with one byte of a source changed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Reproduction } from '../../src/core/reproduction.ts'
import { fingerprints, must, runCli } from './cli.ts'

let work: string
const files = {
  'pyproject.toml': `[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "lucky"
version = "1.4"
requires-python = ">=3.10"
dependencies = []

[tool.setuptools]
packages = ["lucky"]
ext-modules = [{name = "lucky._number", sources = ["number.c"]}]
`,
  'requirements.txt': '# nothing to pin\n',
  'release.yaml': 'native: {targets: [linux-x86_64], builder: host}\n',
  'lucky/__init__.py': '',
  'number.c': `#include <Python.h>
static PyObject *number(PyObject *self, PyObject *none) { return PyUnicode_FromString("always the same number"); }
static PyMethodDef methods[] = {{"number", number, METH_NOARGS, ""}, {0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_number", 0, 0, methods};
PyMODINIT_FUNC PyInit__number(void) { return PyModule_Create(&module); }
`,
}
const project = () => join(work, 'lucky')
const release = () => join(work, 'release')

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'reproduction '))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project(), path)), { recursive: true })
    await writeFile(join(project(), path), text)
  }
  const git = (...words: string[]) => must(['git', '-c', 'user.name=Ada', '-c', 'user.email=ada@firm.example', ...words], { cwd: project() })
  await git('init', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '--message', 'first')
  const { code, stderr } = await runCli(['release', project(), '--output', release()])
  if (code !== 0) throw new Error(stderr)
  await writeFile(join(project(), 'number.c'), files['number.c'].replace('same', 'sane'))
}, 300_000)
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

test('the commit comes out the same, whatever the folder holds by now; the release is not touched', async () => {
  const before = await fingerprints(release())
  const { code, stdout, stderr } = await runCli(['rebuild', project(), '--from', join(release(), 'release.json')])
  expect({ code, stderr: code === 0 ? '' : stderr + stdout }).toEqual({ code: 0, stderr: '' })
  const commit = (await must(['git', 'rev-parse', 'HEAD'], { cwd: project() })).trim()
  expect(stdout).toMatch(new RegExp(`^all \\d+ files of .*release\\.json come out the same of commit ${commit}\\n$`))
  expect(await fingerprints(release())).toEqual(before)
  expect(await readFile(join(project(), 'number.c'), 'utf8')).toContain('sane')
}, 300_000)

test('one changed byte of a source is found in the wheel and in the sdist, and named', async () => {
  const { code, stdout } = await runCli(['rebuild', project(), '--from', release(), '--as-is', '--json'])
  const { reproduced, inputs, files: stated, commit } = JSON.parse(stdout) as Reproduction
  expect({ code, reproduced, inputs, commit }).toEqual({ code: 1, reproduced: false, inputs: ['sources'], commit: undefined })
  const differing = stated.filter(({ is }) => is === 'differs').map(({ path, first }) => [path.replace(/-cp3.*/, '.whl'), first])
  expect(Object.fromEntries(differing)).toMatchObject({
    'wheels/lucky-1.4.whl': expect.stringMatching(/^lucky\/_number\..*\.so differs first at offset \d+ \(section \.rodata\): '.*the same number.*', then '.*the sane number/),
    'wheels/lucky-1.4.tar.gz': expect.stringMatching(/^lucky-1\.4\/number\.c differs first at offset \d+: '.*the same number.*', then '.*the sane number/),
  })
  expect(stated.filter(({ is }) => is === 'same').map(({ path }) => path)).toContain('pins/requirements.build.host.txt')
}, 300_000)
