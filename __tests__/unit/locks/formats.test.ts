import { describe, expect, test } from '@jest/globals'
import { ReleaseError } from '../../../src/errors.ts'
import { writeConstraints } from '../../../src/pins/constraints.ts'
import { checkPipfile, pipfileHash } from '../../../src/pins/freshness/pipfile.ts'
import { checkFreshness } from '../../../src/pins/freshness/freshness.ts'
import type { FlatLock, Lock } from '../../../src/pins/lock.ts'
import { readProject } from '../../../src/core/project.ts'
import { pythonJson } from '../../../src/pins/freshness/python-json.ts'
import { writeRequirements } from '../../../src/pins/requirements-txt.ts'
import type { Choice } from '../../../src/pins/resolve/resolve.ts'
import { resolvePins } from '../../../src/pins/resolve/resolve.ts'
import { readToml } from '../../../src/core/toml.ts'
import { findDuplicateKey } from '../../../src/locks/json.ts'
import { readPdmLock } from '../../../src/locks/pdm.ts'
import { readPipfileLock } from '../../../src/locks/pipfile.ts'
import { readPylock } from '../../../src/locks/pylock.ts'
import { lockFormatOf, readLock } from '../../../src/locks/read.ts'
import { readRequirementsLock } from '../../../src/locks/requirements.ts'
import { fixture, linesOf } from './fixtures.ts'

const HASH = `sha256:${'a'.repeat(64)}`

const linesFrom = (lock: Lock, project = '', choice: Choice = {}): string[] => linesOf(writeRequirements(resolvePins(lock, readProject(project), choice)))

function problemsOf(run: () => unknown): unknown[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ReleaseError) return error.problems.map(({ code, where }) => [code, where?.line])
    throw error
  }
  return []
}

test("poetry's lists of extras may hold its own versions", async () => {
  const entry = (name: string, rest: string) => `[[package]]\nname = "${name}"\nversion = "1"\noptional = false\npython-versions = "*"\nfiles = [{file = "${name}-1.whl", hash = "${HASH}"}]\n${rest}\n`
  const lock = `${entry('lib', '[package.dependencies]\nfoo = {version = "<1 || >=1", optional = true}\n[package.extras]\nx = ["foo (<1 || >=1) ; (os_name == \'nt\')"]\nall = ["lib[x]"]')}${entry('foo', '')}[metadata]\nlock-version = "1.1"\n`
  expect(linesFrom(await readLock(lock, 'poetry.lock'), '[project]\nname = "app"\ndependencies = ["lib[all]"]')).toEqual(['foo==1', 'lib==1'])
})

test.each([
  ['poetry.lock', 'poetry'], ['a/b/uv.lock', 'uv'], ['C:\\x\\pdm.lock', 'pdm'], ['Pipfile.lock', 'pipfile'], ['pylock.toml', 'pylock'], ['pylock.server.toml', 'pylock'],
  ['requirements-dev.txt', 'requirements'], ['pins/requirements.client.txt', 'requirements'], ['Cargo.lock', undefined], ['pyproject.toml', undefined],
])('%s is %s', (file, format) => {
  expect(lockFormatOf(file)).toBe(format)
})

describe('pdm.lock', () => {
  const lock = (entries: string): string => `[metadata]\nlock_version = "4.5.0"\n${entries}`
  const entry = (name: string, rest = ''): string => `[[package]]\nname = "${name}"\nversion = "1.0"\nfiles = [{file = "${name}-1.0.tar.gz", hash = "${HASH}"}]\n${rest}\n`

  test('what it was locked for bounds the pins: nothing of another platform is missing', () => {
    const targets = (...each: string[]): string => `[metadata]\nlock_version = "4.5.0"\n${each.map((target) => `[[metadata.targets]]\n${target}\n`).join('')}${entry('a', 'dependencies = ["b; platform_system == \\"Windows\\""]')}`
    const project = '[project]\nname = "app"\nrequires-python = ">=3.9"\ndependencies = ["a", "c; sys_platform == \'darwin\'"]'
    const linux = 'requires_python = ">=3.9"\nplatform = "manylinux_2_40_x86_64"\nimplementation = "cpython"'
    expect(linesFrom(readPdmLock(targets(linux)), project)).toEqual(['a==1.0 ; implementation_name == "cpython" and os_name == "posix" and platform_machine == "x86_64" and platform_system == "Linux" and sys_platform == "linux"'])
    expect(readPdmLock(targets(linux, 'requires_python = ">=3.11"\nplatform = "windows_amd64"', 'platform = "macos_14_0_arm64"')).environments?.slice(1)).toEqual([
      'python_full_version >= "3.11" and os_name == "nt" and sys_platform == "win32" and platform_system == "Windows" and platform_machine == "AMD64"',
      'os_name == "posix" and sys_platform == "darwin" and platform_system == "Darwin" and platform_machine == "arm64"',
    ])
    expect(problemsOf(() => linesFrom(readPdmLock(targets('requires_python = ">=3.9"')), project))).toEqual([['not-in-lock', 4], ['not-in-lock', 6]])
    expect(readPdmLock(targets(linux, 'requires_python = "*"')).environments).toBeUndefined()
  })

  test('extras that are locked together and alone', () => {
    const text = lock(entry('sel') + entry('sel', 'extras = ["y", "x"]\ndependencies = ["a", "b", "sel==1.0"]') + entry('sel', 'extras = ["x"]\ndependencies = ["a", "sel==1.0"]') + entry('a') + entry('b'))
    const roots = (requirement: string): string => `[project]\nname = "app"\ndependencies = ["${requirement}"]`
    expect(linesFrom(readPdmLock(text), roots('sel[x]'))).toEqual(['a==1.0', 'sel==1.0'])
    expect(linesFrom(readPdmLock(text), roots('sel[x,y]'))).toEqual(['a==1.0', 'b==1.0', 'sel==1.0'])
    expect(linesFrom(readPdmLock(text), roots('sel[y]'))).toEqual(['a==1.0', 'b==1.0', 'sel==1.0'])
    expect(linesFrom(readPdmLock(text), roots('sel'))).toEqual(['sel==1.0'])
  })

  test('two extras together bring what is locked for just these two', () => {
    const pair = (extras: string, dependencies: string): string => entry('sel', `extras = [${extras}]\ndependencies = [${dependencies}]`)
    const text = lock(entry('sel') + pair('"y", "z"', '"b", "c"') + pair('"x", "y"', '"a", "b"') + entry('a') + entry('b') + entry('c'))
    expect(linesFrom(readPdmLock(text), '[project]\nname = "app"\ndependencies = ["sel[x,y]"]')).toEqual(['a==1.0', 'b==1.0', 'sel==1.0'])
  })

  test('files of older locks, addresses of static_urls, and sources that cannot be pinned', () => {
    const old = readPdmLock(`[[package]]\nname = "A.b"\nversion = "1.0"\n[metadata]\nlock_version = "4.3"\n[metadata.files]\n"A.b 1.0" = [{url = "https://files.example/A.b-1.0.tar.gz", hash = "${HASH}"}]\n`)
    expect(old.packages[0]?.files).toEqual([{ name: 'A.b-1.0.tar.gz', url: 'https://files.example/A.b-1.0.tar.gz', hashes: [HASH] }])
    const sources = readPdmLock(lock(entry('g', 'git = "https://git.example/g"\nrevision = "abc"') + entry('e', 'path = "./e"\neditable = true') + entry('f', 'path = "./f-1.0.whl"') + entry('u', 'url = "https://files.example/u-1.0.whl#sha256=aa"')))
    expect(sources.packages.map(({ source }) => source)).toEqual([
      { kind: 'git', url: 'https://git.example/g', commit: 'abc' }, { kind: 'directory', path: './e', editable: true }, { kind: 'path', path: './f-1.0.whl' }, { kind: 'url', url: 'https://files.example/u-1.0.whl' },
    ])
  })

  test('an overridden requirement may be locked to what the project would not admit', () => {
    const project = '[project]\nname = "app"\ndependencies = ["a<1"]\n'
    expect(problemsOf(() => linesFrom(readPdmLock(lock(entry('a'))), project))).toEqual([['not-in-lock', 3]])
    expect(linesFrom(readPdmLock(lock(entry('a'))), `${project}[tool.pdm.resolution.overrides]\nA = "1.0"\n`)).toEqual(['a==1.0'])
  })

  test.each([
    ['a lock version of the future', lock('').replace('4.5.0', '5.0'), [['unknown-lock-version', 2]]],
    ['no metadata', entry('a'), [['missing-value', undefined]]],
    ['a dependency that is none', lock(entry('a') + entry('b', 'dependencies = ["?"]')), [['bad-requirement', 12]]],
    ['a dependency of the wrong type', lock(entry('a', 'dependencies = [7]')), [['wrong-type', 7]]],
    ['a hash without an algorithm', lock(entry('a').replace('sha256:', '')), [['bad-hash', 6]]],
    ['a duplicate key', lock(entry('a', 'name = "b"')), [['bad-toml', 7]]],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(() => readPdmLock(text))).toEqual(expected)
  })
})

describe('Pipfile.lock', () => {
  /** Without what pipenv did not lock: it ran on Linux. */
  const complete = fixture('small/pipenv/Pipfile.lock').replace(/ {8}"pywin32": \{\s*"version": "\*"\s*\},\n/, '')
  const small = readPipfileLock(complete)

  test('what pipenv left without a version, for it is needed elsewhere, is named', () => {
    const whole = readPipfileLock(fixture('small/pipenv/Pipfile.lock'))
    expect(() => linesFrom(whole)).toThrow('Pipfile.lock:960: pywin32 is in the lock without a version.')
    expect(problemsOf(() => linesFrom(whole))).toEqual([['not-pinned', 960]])
  })

  test('default, and develop by name', () => {
    const [plain, dev] = [linesFrom(small), linesFrom(small, '', { groups: ['develop'] })]
    expect(plain).toContain('aiofiles==25.1.0')
    expect(plain.some((line) => line.startsWith('pytest=='))).toBe(false)
    expect(dev.some((line) => line.startsWith('pytest=='))).toBe(true)
    expect(dev).toEqual(expect.arrayContaining(plain))
  })

  test('every hash of the file', () => {
    const text = writeRequirements(resolvePins(small, readProject(''), { groups: ['develop'] }))
    const [mine, theirs] = [text, fixture('small/pipenv/Pipfile.lock')].map((each) => [...new Set(each.match(/sha256:[0-9a-f]{64}/g))].sort())
    expect(mine).toEqual(theirs)
  })

  test('one package in both categories, under a marker in one', () => {
    const lock = JSON.stringify({ _meta: { sources: [{ name: 'own', url: 'https://own.example/simple' }] }, default: { a: { version: '==1', hashes: [HASH], markers: "os_name == 'nt'", index: 'own' } }, develop: { a: { version: '==1', hashes: [HASH], index: 'own' } } })
    expect(linesFrom(readPipfileLock(lock))).toEqual(['a==1 ; os_name == "nt"'])
    expect(linesFrom(readPipfileLock(lock), '', { groups: ['develop'] })).toEqual(['a==1'])
    expect(readPipfileLock(lock).packages[0]?.source).toEqual({ kind: 'index', url: 'https://own.example/simple' })
  })

  test('a category that is not there', () => {
    expect(problemsOf(() => linesFrom(small, '', { groups: ['docs'] }))).toEqual([['unknown-group', undefined]])
  })

  test('extras cannot be told apart', () => {
    const pins = resolvePins(small, readProject('[project]\nname = "app"\n[project.optional-dependencies]\nweb = []'), { extras: ['web'] })
    expect(pins.warnings).toMatchObject([{ code: 'lock-without-extras' }])
  })

  test("pipenv's own hash of the Pipfile", () => {
    const pipfile = fixture('small/pipenv/Pipfile')
    // By pipenv itself, of the fixture as it is (its host was replaced after it was locked).
    expect(pipfileHash(readToml(pipfile, 'Pipfile'))).toBe('557c49ca0b3fefbfabeb967071a93c76c2876e1eb067ddf606511877af7a0863')
    expect(checkPipfile({ ...small, contentHash: '557c49ca0b3fefbfabeb967071a93c76c2876e1eb067ddf606511877af7a0863' }, pipfile)).toEqual([])
    expect(checkPipfile(small, pipfile)).toMatchObject([{ code: 'lock-out-of-date' }])
  })

  test.each([
    ['truncated', '{\n "default": {\n', [['bad-json', 3]]],
    ['broken', '{\n "default": {,}\n}', [['bad-json', 2]]],
    ['a word that is none', `{\n "default": {\n"a": yes,\n"b": {}}\n}\n${' '.repeat(50)}`, [['bad-json', 3]]],
    ['a mark before everything', '\ufeff{\n}\n', [['bad-json', 1]]],
    ['a key twice', `{"default": {\n"a": {"version": "==1", "hashes": ["${HASH}"]},\n"a": {"version": "==2", "hashes": []}}}`, [['bad-json', 3]]],
    ['a list', '[]', [['wrong-type', undefined]]],
    ['a package that is a text', '{"default": {\n"a": "==1"}}', [['wrong-type', 2]]],
    ['an index that nobody knows', '{"_meta": {"sources": [{"name": "x", "url": "https://x.example/simple"}]},\n"default": {\n"a": {"version": "==1", "index": "y"}}}', [['missing-value', 3]]],
    ['a weak hash', '{"default": {\n"a": {"version": "==1",\n"hashes": ["md5:00"]}}}', [['weak-hash', 3]]],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(() => readPipfileLock(text))).toEqual(expected)
  })

  test('a key is only twice within one object', () => {
    expect(findDuplicateKey('{"a": {"b": "a"}, "b": [{"a": 1}, {"a": ":"}]}')).toBeUndefined()
    expect(findDuplicateKey('{"a": 1,\n"b": {"c": "\\"", "c" : 2}}')).toEqual({ key: 'c', line: 2 })
    expect(findDuplicateKey('{"a": 1,\n\n"\\u0061": 2}')).toEqual({ key: 'a', line: 3 })
    expect(findDuplicateKey('{"\\\\": 1, "b": "\\\\\\"", "c": {}}')).toBeUndefined()
  })

  test('a text of any length does not end the stack', () => {
    const long = 'x'.repeat(20_000_000)
    expect(findDuplicateKey(`{"a": "${long}",\n"a": 1}`)).toEqual({ key: 'a', line: 2 })
  })
})

describe('pylock.toml', () => {
  test('Pythons that are none', () => {
    expect(problemsOf(() => readPylock('lock-version = "1.0"\nrequires-python = "three"\n'))).toEqual([['bad-requirement', 2]])
  })

  const multi = readPylock(`lock-version = "1.0"
requires-python = ">=3.11"
extras = ["Web_UI", "cli"]
dependency-groups = ["dev", "docs"]
default-groups = ["docs"]
created-by = "hand"
[[packages]]
name = "plain"
version = "1"
sdist = {url = "https://files.example/plain-1.tar.gz", size = 3, upload-time = 2026-01-02T03:04:05Z, hashes = {sha256 = "${'a'.repeat(64)}", sha512 = "${'b'.repeat(128)}", md5 = "${'c'.repeat(32)}"}}
[[packages]]
name = "web"
version = "1"
marker = "'web-ui' in extras and os_name == 'posix'"
wheels = [{path = "./web-1-py3-none-any.whl", url = "https://files.example/web-1-py3-none-any.whl", hashes = {sha256 = "${'a'.repeat(64)}"}}]
[[packages]]
name = "tool"
version = "1"
marker = "'dev' in dependency_groups or 'docs' in dependency_groups and 'cli' not in extras"
archive = {url = "https://files.example/tool-1.zip", subdirectory = "sub", hashes = {sha256 = "${'a'.repeat(64)}"}}
`)

  test('for several uses: extras and groups decide', () => {
    expect(linesFrom(multi)).toEqual(['plain==1', 'tool @ https://files.example/tool-1.zip#subdirectory=sub'])
    expect(linesFrom(multi, '', { extras: ['web-ui', 'cli'] })).toEqual(['plain==1', 'web==1 ; os_name == "posix"'])
    expect(linesFrom(multi, '', { extras: ['cli'], groups: ['dev'] })).toEqual(['plain==1', 'tool @ https://files.example/tool-1.zip#subdirectory=sub'])
    expect(problemsOf(() => linesFrom(multi, '', { extras: ['gui'] }))).toEqual([['unknown-extra', undefined]])
  })

  test('every hash that pip can check, sizes and times', () => {
    expect(multi.packages[0]?.files).toEqual([{ name: 'plain-1.tar.gz', url: 'https://files.example/plain-1.tar.gz', size: 3, uploadTime: '2026-01-02T03:04:05.000Z', hashes: [HASH, `sha512:${'b'.repeat(128)}`] }])
  })

  test.each([
    ['a version of the future', 'lock-version = "2.0"\n', [['unknown-lock-version', 1]]],
    ['no lock-version', 'created-by = "x"\n', [['missing-value', undefined]]],
    ['no hashes', 'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nsdist = {url = "https://files.example/a-1.tar.gz"}\n', []],
    ['only a weak hash', `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nsdist = {url = "https://files.example/a-1.tar.gz", hashes = {md5 = "${'0'.repeat(32)}"}}\n`, [['weak-hash', 5]]],
    ['a hash that pip cannot check', `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nsdist = {url = "https://files.example/a-1.tar.gz", hashes = {blake2b = "${'0'.repeat(128)}"}}\n`, [['bad-hash', 5]]],
    ['no version', 'lock-version = "1.0"\n[[packages]]\nname = "a"\n', [['missing-value', 2]]],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(() => readPylock(text))).toEqual(expected)
  })

  test.each([
    ['none', ''],
    ['one file without', `wheels = [{url = "https://files.example/a-1-py3-none-any.whl", hashes = {sha256 = "${'a'.repeat(64)}"}}]\n`],
  ])('a package without hashes is named when it is needed: %s', (_, rest) => {
    const lock = readPylock(`lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nsdist = {url = "https://files.example/a-1.tar.gz"}\n${rest}`)
    expect(problemsOf(() => linesFrom(lock))).toEqual([['missing-hash', 3]])
  })
})

describe('requirements.txt', () => {
  const text = `# comment
--index-url https://index.example/simple
-i https://index.example/simple
A.b[x]==1.0 ; python_version >= "3.8" \\
    --hash=${HASH} \\
    --hash=sha256:${'b'.repeat(64)}  # why
    # via something
c @ https://files.example/c-1.zip#sha256=${'c'.repeat(64)}
d===2.0 --hash=${HASH}
`

  test('is one set of pins', () => {
    expect(linesFrom(readRequirementsLock(text), '[project]\nname = "app"\nrequires-python = ">=3.11"')).toEqual(['a-b==1.0', 'c @ https://files.example/c-1.zip', 'd==2.0'])
    expect(readRequirementsLock(text).packages[0]?.files).toEqual([{ hashes: [HASH] }, { hashes: [`sha256:${'b'.repeat(64)}`] }])
    expect(readRequirementsLock(text).packages[1]?.files).toEqual([{ hashes: [`sha256:${'c'.repeat(64)}`], url: 'https://files.example/c-1.zip' }])
  })

  test('the same version under several markers is one pin', () => {
    const lock = readRequirementsLock(`a==1 ; os_name == "nt" --hash=${HASH}\na==1 ; sys_platform == "linux" --hash=${HASH}\nb==1 ; os_name == "nt" --hash=${HASH}\nb==2 ; os_name != "nt" --hash=${HASH}\n`)
    expect(linesFrom(lock)).toEqual(['a==1 ; os_name == "nt" or sys_platform == "linux"', 'b==1 ; os_name == "nt"', 'b==2 ; os_name != "nt"'])
  })

  test('two versions in one place are refused', () => {
    expect(problemsOf(() => linesFrom(readRequirementsLock(`b==1 --hash=${HASH}\nb==2 ; os_name != "nt" --hash=${HASH}\n`)))).toEqual([['conflicting-versions', 1]])
  })

  test('without a hash, or from where no hash can be', () => {
    const lock = readRequirementsLock('a==1\n-e ./here\ng @ git+https://git.example/g@abc\n./x.whl\ngit+https://git.example/h@abc#egg=h\n')
    expect(problemsOf(() => linesFrom(lock))).toEqual([['missing-hash', 1], ['unhashable-dependency', 2], ['unhashable-dependency', 3], ['unhashable-dependency', 4], ['unhashable-dependency', 5]])
  })

  test.each([
    ['not pinned', `a>=1 --hash=${HASH}\n`, [['not-pinned', 1]]],
    ['a star', `\na==1.* --hash=${HASH}\n`, [['not-pinned', 2]]],
    ['another file', '-r other.txt\n', [['unsupported-option', 1]]],
    ['an address without a name', `https://files.example/a-1-py3-none-any.whl --hash=${HASH}\n`, [['bad-requirement', 1]]],
    ['what changes how it is built', `a==1 --config-settings=x=y --hash=${HASH}\nb==1 --global-option=x --hash=${HASH}\n`, [['unsupported-option', 1], ['unsupported-option', 2]]],
    ['a hash with something behind it', `a==1 --hash=${HASH} b==2 --hash=${HASH}\nc==1 --hash=\n`, [['unsupported-option', 1], ['unsupported-option', 2]]],
    ['nonsense', '\n\n=== what ===\n', [['bad-requirement', 3]]],
    ['a weak hash', `a==1 \\\n  --hash=md5:${'0'.repeat(32)}\n`, [['weak-hash', 2]]],
    ['all of them at once', 'a\n-c x.txt\n???\n', [['not-pinned', 1], ['unsupported-option', 2], ['bad-requirement', 3]]],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(() => readRequirementsLock(given))).toEqual(expected)
  })
})

describe('freshness of lists: every requirement of the project has a pin that satisfies it', () => {
  const lock: FlatLock = readRequirementsLock(`attrs==23.1 --hash=${HASH}\n`)
  test.each([
    ['attrs>=23', []],
    ['attrs>=24', ['requirements.txt has attrs 23.1, where the project asks for attrs>=24']],
    ['click', ['requirements.txt has no click, where the project asks for click']],
    ["click ; os_name == 'nt'", ["requirements.txt has no click, where the project asks for click ; os_name == 'nt'"]],
    ["tomli; python_version < '3.11'", []],
  ])('%s', (requirement, expected) => {
    const project = readProject(`[project]\nname = "app"\nrequires-python = ">=3.11"\ndependencies = ["${requirement}"]`)
    expect(checkFreshness(lock, project).map(({ fact }) => fact)).toEqual(expected)
  })
})

test('constraints.txt has every hash and no extras', () => {
  const pins = resolvePins(readRequirementsLock(`a[x]==1 ; os_name == "nt" --hash=${HASH}\n`), readProject(''))
  expect(writeConstraints(pins, ['for app 1.0'])).toBe(`# for app 1.0\na==1 ; os_name == "nt" \\\n    --hash=${HASH}\n`)
})

test("Python's JSON", () => {
  expect(pythonJson({ b: [1, true, null, 'é\u{1f600}\x7f"'], 'a': {} })).toBe('{"a": {}, "b": [1, true, null, "\\u00e9\\ud83d\\ude00\x7f\\""]}')
})

test('each reader is found by its file name', async () => {
  expect((await readLock(fixture('small/pipenv/Pipfile.lock'), 'Pipfile.lock')).format).toBe('pipfile')
  expect((await readLock(fixture('small/piptools/requirements.txt'), 'requirements.txt')).format).toBe('requirements')
})
