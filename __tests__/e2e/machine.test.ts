/** The line on whatever machine this is: a C extension built, tested, published to a folder, installed from there and held against the release. CI runs it on Windows and macOS too. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { infoPlist } from '../../bundles/standalone/info-plist.ts'
import dmg from '../../packagers/dmg/index.ts'
import type { Packager, PackPlace } from '../../packagers/packager.ts'
import pkg from '../../packagers/pkg/index.ts'
import { pythonIn, programIn } from '../../src/core/environment-layout.ts'
import { targetOf } from '../../src/core/targets.ts'
import { execute } from '../../src/execute.ts'
import { defaultPython } from '../../src/line/pythons.ts'
import { localPorts } from '../../src/ports/local.ts'
import { app, identity } from '../contract/places.ts'
import { fingerprints, must, root, runCli, type Ran } from './cli.ts'

const target = targetOf(process.platform, process.arch)
let work: string
let python: { path: string; version: string }
let released: Ran

const files = (tag: string): Record<string, string> => ({
  'pyproject.toml': `[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "greeter"
version = "1.4"
description = "Greets"
requires-python = ">=3.10"
dependencies = ["iniconfig", "colorama; sys_platform == 'win32'"]

[project.scripts]
greeter = "greeter:main"

[tool.setuptools.packages.find]
where = ["src"]
`,
  'requirements.txt': `iniconfig==2.1.0 \\
    --hash=sha256:9deba5723312380e77435581c6bf4935c94cbfab9b1ed33ef8d238ea168eb760
colorama==0.4.6 ; sys_platform == "win32" \\
    --hash=sha256:4f1d9991f5acc0ca119f9d443620b77f9d6b33703e51011c16baf57afb285fc6
`,
  'setup.py': 'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("greeter._how", ["how.c"])])\n',
  'how.c': `#include <Python.h>
static PyObject *how(PyObject *self, PyObject *none) { return Py_BuildValue("s", "compiled"); }
static PyMethodDef methods[] = {{"how", how, METH_NOARGS, ""}, {0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_how", 0, 0, methods};
PyMODINIT_FUNC PyInit__how(void) { return PyModule_Create(&module); }
`,
  'src/greeter/__init__.py': 'from greeter._how import how\n\ndef main() -> None:\n    print(f"hello, {how()}")\n',
  'tests/test_greeter.py': 'import unittest, greeter\n\nclass Greeter(unittest.TestCase):\n    def test_installed(self):\n        self.assertIn("site-packages", greeter.__file__)\n        self.assertEqual(greeter.how(), "compiled")\n',
  'release.yaml': `native:
  targets: [${target}]
  builder: host
  build: ["${tag}-*"]
  test: {command: 'python -m unittest discover tests', sources: [tests]}
server:
  command: greeter
  destinations: [index]
`,
})

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'machine with a space-'))
  python = await defaultPython(localPorts())
  for (const [path, text] of Object.entries(files(`cp${python.version.replace('.', '')}`))) {
    await mkdir(dirname(join(work, 'greeter', path)), { recursive: true })
    await writeFile(join(work, 'greeter', path), text)
  }
  released = await runCli(['release', join(work, 'greeter'), '--output', join(work, 'out')])
}, 600_000)

afterAll(() => rm(work, { recursive: true, force: true, maxRetries: 5 }), 120_000)

test('is released: compiled, imported, tested and installed from its index', async () => {
  expect(released).toMatchObject({ code: 0 })
  expect(released.stderr).not.toMatch(/Not (imported|tested)/)
  expect((await readdir(join(work, 'out/wheels'))).filter(name => name.endsWith('.whl'))).toHaveLength(1)
})

test('runs where it is installed, and verify finds what was locked', async () => {
  const environment = join(work, 'environment')
  await must([python.path, '-m', 'venv', environment])
  const pip = [pythonIn(environment, process), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check']
  await must([...pip, '--require-hashes', '-r', join(work, 'out/pins/requirements.server.txt')])
  await must([...pip, '--no-deps', '--index-url', pathToFileURL(join(work, 'out/server/index/simple')).href, 'greeter==1.4'])
  expect((await must([programIn(environment, 'greeter', process)])).trim()).toBe('hello, compiled')
  expect(await runCli(['verify', join(work, 'out'), '--environment', environment])).toMatchObject({ code: 0 })
}, 300_000)

// Apple's programs make them, and no other system has those.
if (process.platform === 'darwin') {
  describe.each([dmg, pkg])('a $name', packager => {
    test('holds the application as it is, which starts', async () => {
      const place = await packed(packager)
      const opened = packager.open(place)
      if ('install' in opened) throw new Error('it is opened, not installed')
      await execute(opened.steps, localPorts())
      expect(await fingerprints(opened.content)).toEqual(await fingerprints(place.bundle))
      expect((await must([join(opened.content, place.launcher)])).trim()).toBe('hello from the application')
    }, 300_000)
  })

  test('a disk image is compressed and verified, and nothing of it stays attached', async () => {
    const { output } = await packed(dmg)
    expect((await must(['hdiutil', 'imageinfo', '-format', output])).trim()).toBe('UDZO')
    await must(['hdiutil', 'verify', output])
    expect(await must(['hdiutil', 'info'])).not.toContain(output)
  }, 300_000)

  test('a package is what Installer reads: one component for Applications, with its receipt', async () => {
    const { output, work: folder } = await packed(pkg)
    expect(await must(['installer', '-pkginfo', '-pkg', output])).toContain('My App')
    await must(['pkgutil', '--expand', output, join(folder, 'expanded')])
    const info = await readFile(join(folder, 'expanded/client.pkg/PackageInfo'), 'utf8')
    for (const said of ['identifier="example.firm.my-app"', 'version="1.2"', 'install-location="/Applications"']) expect(info).toContain(said)
    expect(await must(['pkgutil', '--payload-files', output])).toContain('My App.app/Contents/MacOS/my-app')
  }, 300_000)

  /** In a folder of its own. */
  async function packed(packager: Packager): Promise<PackPlace> {
    const at = await mkdtemp(join(work, `${packager.name}-`))
    const [bundle, launcher] = [join(at, 'bundle'), 'Contents/MacOS/my-app']
    await mkdir(join(bundle, 'Contents/MacOS'), { recursive: true })
    await writeFile(join(bundle, 'Contents/Info.plist'), infoPlist({ app, entry: 'my-app', identity }, undefined, '11.0'))
    await writeFile(join(bundle, launcher), '#!/bin/sh\necho hello from the application\n')
    await chmod(join(bundle, launcher), 0o755)
    const place: PackPlace = { app, target: 'macos-arm64', entry: 'my-app', settings: {}, identity, bundle, launcher, glibc: '', tools: '', files: [], work: join(at, 'work'), cache: join(at, 'cache'), path: '', suite: root, platform: 'darwin', output: join(at, packager.file(app, 'macos-arm64')), epoch: 0 }
    await execute(packager.pack(place), localPorts())
    return place
  }
}
