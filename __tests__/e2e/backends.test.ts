/** Build backends that no example has, for real, in one repository whose LICENSE each of them links to: Rust by setuptools-rust, C++ and a subproject by meson-python. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import zig from '../../native-build/zig/index.ts'
import { localHost } from '../../src/ports/local.ts'
import { cacheWithTools } from './cache-folder.ts'
import { fingerprints, must, runCli } from './cli.ts'
import { compiledIn, neededBy } from './compiled.ts'

let work: string
const at = (path: string) => join(work, 'repository', path)

const project = (name: string, backend: string, requires: string[]) => `[build-system]
requires = ${JSON.stringify(requires)}
build-backend = "${backend}"

[project]
name = "${name}"
version = "1.0"
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.10"
`
const native = 'native:\n  builder: zig\n  targets: [linux-x86_64, musllinux-x86_64]\n'

const files: Record<string, string> = {
  'LICENSE': 'as anybody likes\n',
  '.gitignore': '/out/\n',
  'tally/pyproject.toml': `${project('tally', 'setuptools.build_meta', ['setuptools', 'setuptools-rust'])}\n[tool.setuptools]\npackages = ["tally"]\n\n[[tool.setuptools-rust.ext-modules]]\ntarget = "tally._tally"\nbinding = "NoBinding"\n`,
  'tally/Cargo.toml': '[package]\nname = "tally"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\nname = "_tally"\ncrate-type = ["cdylib"]\n',
  'tally/.cargo/config.toml': '[build]\nrustflags = ["--cfg", "counts"]\n',
  'tally/src/lib.rs': `use std::ffi::{c_char, c_int, c_void, CStr};

/// PyModuleDef, with its head as PyModuleDef_HEAD_INIT has it.
#[repr(C)]
struct Definition {
    head: [usize; 5],
    name: *const c_char,
    rest: [usize; 7],
}
const NAME: &CStr = c"_tally";
static mut DEFINITION: Definition = Definition { head: [1, 0, 0, 0, 0], name: NAME.as_ptr(), rest: [0; 7] };

extern "C" {
    fn PyModule_Create2(definition: *mut Definition, version: c_int) -> *mut c_void;
    fn PyModule_AddIntConstant(module: *mut c_void, name: *const c_char, value: i64) -> c_int;
}

#[no_mangle]
pub unsafe extern "C" fn PyInit__tally() -> *mut c_void {
    let module = PyModule_Create2(&raw mut DEFINITION, 1013);
    let words: std::collections::HashMap<_, _> = "one two three".split(' ').map(|word| (word, word.len())).collect();
    #[cfg(counts)]
    PyModule_AddIntConstant(module, c"LETTERS".as_ptr(), words.values().sum::<usize>().try_into().unwrap());
    module
}
`,
  'tally/tally/__init__.py': '',
  'terrace/pyproject.toml': project('terrace', 'mesonpy', ['meson-python']),
  'terrace/meson.build': `project('terrace', 'c', 'cpp', version: '1.0', default_options: ['cpp_std=c++17'])
rise = subproject('rise').get_variable('rise')
said = configuration_data()
said.set_quoted('VERSION', meson.project_version())
configure_file(output: 'said.h', configuration: said)
python = import('python').find_installation(pure: false)
python.extension_module('_terrace', 'terrace.cpp', dependencies: rise, subdir: 'terrace', install: true)
python.install_sources('terrace/__init__.py', subdir: 'terrace')
`,
  'terrace/terrace.cpp': `#include <Python.h>
#include <filesystem>
#include "said.h"
extern "C" int rise(int);
static PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_terrace"};
PyMODINIT_FUNC PyInit__terrace() {
    PyObject *module = PyModule_Create(&definition);
    PyModule_AddIntConstant(module, "RISE", rise(3));
    PyModule_AddStringConstant(module, "NAME", (std::filesystem::path("/where/" VERSION).filename() += ".txt").c_str());
    return module;
}
`,
  'terrace/terrace/__init__.py': '',
  'terrace/subprojects/rise/meson.build': "project('rise', 'c')\nrise = declare_dependency(link_with: static_library('rise', 'rise.c', pic: true))\n",
  'terrace/subprojects/rise/rise.c': 'int rise(int height) { return 7 * height; }\n',
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'backends-'))
  const both = ['tally', 'terrace'].flatMap(name => [[`${name}/release.yaml`, native], [`${name}/requirements.txt`, '']])
  for (const [path, text] of [...Object.entries(files), ...both] as [string, string][]) {
    await mkdir(dirname(at(path)), { recursive: true })
    await writeFile(at(path), text)
  }
  for (const name of ['tally', 'terrace']) await symlink('../LICENSE', at(`${name}/LICENSE`))
  await must(['cargo', 'generate-lockfile', '--offline'], { cwd: at('tally') })
  await must(['git', 'init', '--quiet'], { cwd: at('.') })
  // zig's own libraries take minutes, and are the same for all.
  const shared = join(localHost().cacheFolder, 'build/zig')
  for (const folder of [shared, join(work, 'cache/build')]) await mkdir(folder, { recursive: true })
  await symlink(shared, join(work, 'cache/build/zig'))
}, 120_000)
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

/** Both wheels and the sdist, in a folder of the project's own. */
async function build(name: string): Promise<{ wheels: string[]; sdist: string }> {
  const out = at(`out/${name}`)
  const cells = ['native-linux-x86_64', 'native-musllinux-x86_64']
  for (const cell of cells) {
    const { code, stderr } = await runCli(['build-native', name, '--output', out, '--cell', cell], { cwd: at('.'), env: { SOURCE_DATE_EPOCH: '1760000000', RELEASE_ACTIONS_CACHE: await cacheWithTools(join(work, 'cache')) } })
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  }
  const made = Object.keys(await fingerprints(join(out, 'wheels'))).map(file => join(out, 'wheels', file))
  return { wheels: ['manylinux', 'musllinux'].map(tag => made.find(file => file.includes(tag)) ?? tag), sdist: made.find(file => file.endsWith('.tar.gz')) ?? '' }
}

async function says(wheel: string, expression: string): Promise<string> {
  const site = await mkdtemp(join(work, 'site-'))
  await must(['python3', '-m', 'zipfile', '-e', wheel, site])
  const [license = ''] = Object.keys(await fingerprints(site)).filter(path => path.endsWith('/licenses/LICENSE'))
  expect(await readFile(join(site, license), 'utf8')).toBe(files['LICENSE'])
  return (await must(['python3', '-c', expression], { env: { PYTHONPATH: site } })).trim()
}

test.each([
  ['tally', 'import tally._tally; print(tally._tally.LETTERS)', '11', 'tally-1.0/tally/__init__.py'],
  ['terrace', 'import terrace._terrace as it; print(it.RISE, it.NAME)', '21 1.0.txt', 'subprojects/rise/rise.c'],
])('%s: runs, needs no library but the C library of each, and nothing of this machine is in it', async (name, expression, said, packed) => {
  const { wheels: [gnu = '', musl = ''], sdist } = await build(name)
  expect(await says(gnu, expression)).toBe(said)
  const libraries = [[gnu, /^(libc|libm|libdl|libpthread|librt|ld-linux-x86-64)\.so\.\d$/], [musl, /^libc\.musl-x86_64\.so\.1$/]] as const
  for (const [wheel, usual] of libraries) {
    const compiled = await compiledIn(wheel, work)
    expect((await neededBy(compiled, zig.requirements)).filter(library => !usual.test(library))).toEqual([])
    for (const trace of [`${homedir()}/`, `${tmpdir()}/`]) expect([trace, compiled.data.includes(trace)]).toEqual([trace, false])
  }
  expect(await must(['tar', '--list', '--file', sdist])).toContain(packed)
}, 600_000)
