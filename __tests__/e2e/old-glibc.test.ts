/** Wheels on an old C library (glibc 2.31, Debian 11), where an import is the judge: auditwheel only reads the names of symbols. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { requirePythons } from '../../src/line/pythons.ts'
import { localPorts } from '../../src/ports/local.ts'
import { oldPython, oldRoot } from '../tools/bullseye/root.ts'
import { example, must, runCli, type Ran } from './cli.ts'

let work: string
let root: string
/** Of the same version as the root's: pip evaluates markers for the Python that runs it. */
let pip: string[]

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'old-glibc-'))
  root = join(work, 'root')
  await oldRoot(root)
  const [python] = await requirePythons(['3.9'], localPorts())
  pip = [python?.path ?? '', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', join(root, 'site')]
}, 300_000)

afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

async function build(folder: string, ...more: string[]): Promise<{ ran: Ran; wheel: string }> {
  const out = join(work, `${folder}-release`)
  // What is in a repository is found again where it was compiled before.
  await must(['git', 'init', '--quiet'], { cwd: join(work, folder) })
  const ran = await runCli(['build-native', join(work, folder), '--output', out, ...more], { env: { SOURCE_DATE_EPOCH: '1760000000' } })
  expect({ code: ran.code, stderr: ran.code === 0 ? '' : ran.stderr }).toEqual({ code: 0, stderr: '' })
  const wheel = (await readdir(join(out, 'wheels'))).find(name => name.endsWith('.whl')) ?? ''
  return { ran, wheel: join(out, 'wheels', wheel) }
}

/** Without pip's own look at the tag. */
const unpack = (wheel: string) => must(['python3', '-m', 'zipfile', '-e', wheel, join(root, 'site')])

test('the root has that C library', async () => {
  expect(await oldPython(root, '-c', 'import platform; print(*platform.libc_ver())')).toEqual({ code: 0, stdout: 'glibc 2.31\n', stderr: '' })
})

test('Rust (manylinux2014): the project passes its own tests there too', async () => {
  await cp(example, join(work, 'messenger'), { recursive: true, filter: source => !/\/(target|\.pytest_cache|__pycache__)$/.test(source) })
  await writeFile(join(work, 'messenger/release.yaml'), 'native:\n  targets: [linux-x86_64]\n  test: {command: pytest -q, sources: [tests, pyproject.toml], groups: [dev], extras: [client, server]}\n')
  // Not one that has passed before.
  await writeFile(join(work, 'messenger/tests/mark.txt'), work)
  const { ran, wheel } = await build('messenger', '--install-tools')
  expect(ran.stderr).toMatch(/✓ test on Python 3\.9: messenger-[^]*✓ test on Python 3\.1\d: messenger-/)
  expect(wheel).toContain('manylinux_2_17_x86_64')
  await must([...pip, '--only-binary', ':all:', '--platform', 'manylinux2014_x86_64', '--require-hashes', '-r', join(work, 'messenger-release/pins/requirements.test.txt')])
  await must([...pip, '--no-index', wheel])
  for (const name of ['tests', 'pyproject.toml']) await cp(join(example, name), join(root, 'project', name), { recursive: true, filter: source => !source.endsWith('__pycache__') })
  const { code, stdout, stderr } = await oldPython(root, '-m', 'pytest', '-q', '-p', 'no:cacheprovider', '-c', '/project/pyproject.toml', '/project/tests')
  expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(/\b[1-9]\d* passed/) })
}, 900_000)

describe('the same C, in the limited API', () => {
  const files = (builder: string) => ({
    'pyproject.toml': '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "lasting"\nversion = "1.0"\ndescription = "Waits for a thread"\nreadme = "README.md"\nrequires-python = ">=3.9"\n\n[tool.setuptools]\npackages = []\n',
    'README.md': '# Lasting\n',
    'setup.cfg': '[bdist_wheel]\npy_limited_api = cp39\n',
    'setup.py': 'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("lasting", ["lasting.c"], py_limited_api=True, define_macros=[("Py_LIMITED_API", "0x03090000")], extra_compile_args=["-pthread"])])\n',
    // What the C library has under a new name since 2.34, where threads moved into it.
    'lasting.c': `#include <Python.h>
#include <pthread.h>
static void *answer(void *out) { *(long *)out = 42; return NULL; }
static PyObject *ask(PyObject *self, PyObject *none) {
    pthread_t thread;
    long value = 0;
    if (pthread_create(&thread, NULL, answer, &value) || pthread_join(thread, NULL)) return PyErr_SetFromErrno(PyExc_OSError);
    return PyLong_FromLong(value);
}
static PyMethodDef methods[] = {{"ask", ask, METH_NOARGS, ""}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "lasting", "", 0, methods, NULL, NULL, NULL, NULL};
PyMODINIT_FUNC PyInit_lasting(void) { return PyModule_Create(&module); }
`,
    'requirements.txt': '# nothing to pin\n',
    'release.yaml': `native:\n  targets: [linux-x86_64]\n  builder: ${builder}\n  abi: cp39-abi3\nserver:\n  command: lasting\n`,
  })

  async function asked(builder: string): Promise<{ wheel: string } & Ran> {
    for (const [path, text] of Object.entries(files(builder))) {
      await mkdir(dirname(join(work, builder, path)), { recursive: true })
      await writeFile(join(work, builder, path), text)
    }
    const { wheel } = await build(builder)
    await unpack(wheel)
    return { wheel, ...(await oldPython(root, '-c', 'import lasting; print(lasting.ask())')) }
  }

  test('by zig: it runs there', async () => {
    expect(await asked('zig')).toMatchObject({ wheel: expect.stringContaining('manylinux_2_17_x86_64'), code: 0, stdout: '42\n' })
  }, 600_000)

  test("by the machine's compiler: it needs a newer C library, as its name says, and does not", async () => {
    const { wheel, code, stderr } = await asked('host')
    expect(wheel).toMatch(/manylinux_2_3\d_x86_64/)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/ImportError: .*version `GLIBC_2\.3[4-9]' not found \(required by \/site\/lasting\.abi3\.so\)/) })
  }, 600_000)
})
