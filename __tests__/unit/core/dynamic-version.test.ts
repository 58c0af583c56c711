/** Where backends find a version that pyproject.toml leaves to them. What they really do is held against it in e2e/versions. */
import { describe, expect, test } from '@jest/globals'
import { versionOfDescription, versionOfTag, versionSource } from '../../../src/core/dynamic-version.ts'
import { readProject } from '../../../src/core/project.ts'

const project = (backend: string, rest = '', requires: readonly string[] = []) =>
  readProject(`[build-system]\nrequires = ${JSON.stringify(requires)}\nbuild-backend = "${backend}"\n[project]\nname = "My-App"\ndynamic = ["version"]\n${rest}`)

describe('a file that says it', () => {
  test.each<[string, string, string, string[], string, string | undefined]>([
    ['setuptools, a file', 'setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = {file = "VERSION"}', ['VERSION'], '1.2\n', '1.2'],
    ['setuptools, a list of one', 'setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}', ['VERSION'], ' ', undefined],
    ['setuptools, an attribute', 'setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = {attr = "app.about.VERSION"}', ['app/about/__init__.py', 'app/about.py', 'src/app/about/__init__.py', 'src/app/about.py'], '"""Not VERSION = "0"."""\nVERSION: str = \'1.2\'  # see CHANGELOG\n', '1.2'],
    ['setuptools, in a folder', 'setuptools.build_meta', '[tool.setuptools]\npackage-dir = {"" = "python"}\n[tool.setuptools.dynamic]\nversion = {attr = "app.V"}', ['python/app/__init__.py', 'python/app.py'], 'V = ".".join(parts)\n', undefined],
    ['hatchling', 'hatchling.build', '[tool.hatch.version]\npath = "app/about.py"', ['app/about.py'], '__version__ = "v1.2rc1"\n', '1.2rc1'],
    ['pdm-backend', 'pdm.backend', '[tool.pdm.version]\nsource = "file"\npath = "app.py"', ['app.py'], "__version__ = '1.2'\n", '1.2'],
    ['flit', 'flit_core.buildapi', '', ['my_app/__init__.py', 'my_app.py', 'src/my_app/__init__.py', 'src/my_app.py'], '__version__ = "1.2"\n', '1.2'],
    ['flit, a module of another name', 'flit_core.buildapi', '[tool.flit.module]\nname = "app"', ['app/__init__.py', 'app.py', 'src/app/__init__.py', 'src/app.py'], 'version = "1.2"\n', undefined],
    ['scikit-build-core', 'scikit_build_core.build', '[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.regex"\ninput = "app.py"', ['app.py'], '__version__ = "1.2"\n', '1.2'],
    ['meson-python', 'mesonpy', '', ['meson.build'], "project('app', 'c',\n  meson_version: '>=1.3', version : '1.2')\n", '1.2'],
  ])('%s', (_, backend, rest, files, text, expected) => {
    const source = versionSource(project(backend, rest))
    if (source === undefined || source === 'tag') throw new Error(`${source}`)
    expect(source.files).toEqual(files)
    expect(source.read(text)).toBe(expected)
  })
})

test.each<[string, string, string, string[]]>([
  ['setuptools-scm', 'setuptools.build_meta', '', ['setuptools', 'setuptools-scm[simple]>=8']],
  ['hatch-vcs', 'hatchling.build', '[tool.hatch.version]\nsource = "vcs"', ['hatchling', 'hatch-vcs']],
  ['pdm-backend', 'pdm.backend', '[tool.pdm.version]\nsource = "scm"', ['pdm-backend']],
  ['scikit-build-core', 'scikit_build_core.build', '[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.setuptools_scm"', ['scikit-build-core']],
])('%s asks git', (_, backend, rest, requires) => {
  expect(versionSource(project(backend, rest, requires))).toBe('tag')
})

test.each<[string, string, string, string[]]>([
  ['a pattern of their own', 'hatchling.build', '[tool.hatch.version]\npath = "a.py"\npattern = "(?P<version>.*)"', []],
  ['code', 'hatchling.build', '[tool.hatch.version]\nsource = "code"\npath = "a.py"', []],
  ['several files', 'setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = {file = ["a", "b"]}', []],
  ['a backend that nobody knows', 'mine', '', []],
])('not seen without running it: %s', (_, backend, rest, requires) => {
  expect(versionSource(project(backend, rest, requires))).toBeUndefined()
})

test('setuptools-scm beside a version that is written down finds files only', () => {
  expect(versionSource(project('setuptools.build_meta', '[tool.setuptools.dynamic]\nversion = {file = "V"}', ['setuptools-scm']))).toMatchObject({ files: ['V'] })
})

test('a version that is not dynamic is no question', () => {
  expect(versionSource(readProject('[project]\nname = "a"\nversion = "1"\n'))).toBeUndefined()
})

test.each([
  ['v1.2.3-0-gab12cd3', '1.2.3'],
  ['v1.2.3-4-gab12cd3\n', '1.2.4.dev4'],
  ['1.2rc1-2-gab12cd3', '1.2rc2.dev2'],
  ['my-app-1.9-1-gab12cd3', '1.10.dev1'],
  ['v1.2-RC1-0-gab12cd3', '1.2rc1'],
  ['release-day-3-gab12cd3', undefined],
  ['', undefined],
])('described as %j: %s', (text, expected) => expect(versionOfDescription(text)).toBe(expected))

test.each([['v1.2', '1.2'], ['V1.2', '1.2'], ['1.2', '1.2'], ['app-v1.2', '1.2'], ['my-app-1.2.post1', '1.2.post1'], ['nightly', undefined], ['v1.2; rm', undefined]])('tag %s: %s', (tag, expected) => expect(versionOfTag(tag)).toBe(expected))
