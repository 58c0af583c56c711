import { describe, expect, test } from '@jest/globals'
import { ReleaseError } from '../../../src/errors.ts'
import { readProject } from '../../../src/core/project.ts'
import { filesOf } from '../../../src/pins/lock.ts'
import { writePylock } from '../../../src/pins/pylock.ts'
import { writeRequirements } from '../../../src/pins/requirements-txt.ts'
import type { Choice } from '../../../src/pins/resolve/resolve.ts'
import { resolvePins } from '../../../src/pins/resolve/resolve.ts'
import { readPoetryLock } from '../../../src/locks/poetry.ts'
import { readUvLock } from '../../../src/locks/uv.ts'
import { linesOf } from '../locks/fixtures.ts'

const HASH = `sha256:${'0'.repeat(64)}`

/** A poetry.lock of packages given as `name version`, with what else belongs to each. */
function poetry(packages: Record<string, string>, version = '2.1'): string {
  const entries = Object.entries(packages).map(([title, rest]) => {
    const [name, release] = title.split(' ')
    const files = rest.includes('files =') ? '' : `files = [{file = "${name}-${release}.tar.gz", hash = "${HASH}"}]\n`
    return `[[package]]\nname = "${name}"\nversion = "${release}"\npython-versions = "*"\n${files}${rest}\n`
  })
  return `${entries.join('\n')}\n[metadata]\nlock-version = "${version}"\npython-versions = ">=3.11,<3.14"\n`
}

const project = (rest: string) => readProject(`[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.11,<3.14"\n${rest}`)

const pinsOf = (lock: string, rest: string, choice: Choice = {}): string[] =>
  linesOf(writeRequirements(resolvePins(readPoetryLock(lock), project(rest), choice)))

function problemsOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof ReleaseError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('markers', () => {
  test('conjunction along a path, disjunction over paths', () => {
    const lock = poetry({
      'a 1': '[package.dependencies]\nc = {version = "*", markers = "os_name == \\"nt\\""}',
      'b 1': '[package.dependencies]\nc = "*"',
      'c 1': '',
    })
    expect(pinsOf(lock, `dependencies = ["a; python_version < '3.12'", "b; sys_platform == 'linux'"]`)).toEqual([
      'a==1 ; python_version < "3.12"', 'b==1 ; sys_platform == "linux"', 'c==1 ; python_version < "3.12" and os_name == "nt" or sys_platform == "linux"',
    ])
  })

  test('a dev group that needs the package everywhere does not loosen main', () => {
    const lock = poetry({ 'pywin 1': 'groups = ["main", "dev"]' })
    const rest = `dependencies = ["pywin; sys_platform == 'win32'"]\n[dependency-groups]\ndev = ["pywin"]`
    expect(pinsOf(lock, rest)).toEqual(['pywin==1 ; sys_platform == "win32"'])
    expect(pinsOf(lock, rest, { groups: ['dev'] })).toEqual(['pywin==1'])
  })

  test('an edge that packages have in common is judged once, and is a problem of each of them where it cannot be read', () => {
    const entry = (name: string, rest = ''): string => `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "https://index.example/simple" }\n${rest}wheels = [\n    { url = "${name}-1-py3-none-any.whl", hash = "${HASH}" },\n]\n`
    const uvLock = (edge: string): string => ['version = 1\nrequires-python = ">=3.11, <3.14"\n', entry('a'), entry('b', `dependencies = [\n${edge}]\n`), entry('c', `dependencies = [\n${edge}]\n`), entry('d'), '[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [\n    { name = "b", extra = ["x"] },\n    { name = "c" },\n]\n'].join('\n')
    const resolved = (marker: string) => resolvePins(readUvLock(uvLock(`    { name = "d", marker = "${marker}" },\n`)), project("dependencies = ['b[x]', 'c; python_version < \"3.12\"']"))
    expect(linesOf(writeRequirements(resolved("os_name == 'nt'")))).toEqual(['b==1', 'c==1 ; python_version < "3.12"', 'd==1 ; os_name == "nt"'])
    expect(problemsOf(() => resolved('nonsense')).problems.map(({ fact }) => /of (\w+):/.exec(fact)?.[1])).toEqual(expect.arrayContaining(['b', 'c']))
  })

  test('a package needed plainly everywhere and with an extra on one platform is needed everywhere', () => {
    const lock = poetry({
      'uvi 1': '[package.dependencies]\nfast = {version = "*", optional = true, markers = "extra == \\"standard\\""}\n[package.extras]\nstandard = ["fast"]',
      'fast 1': '',
    })
    expect(pinsOf(lock, `dependencies = ["uvi", "uvi[standard]; sys_platform == 'linux'"]`)).toEqual(['fast==1 ; sys_platform == "linux"', 'uvi==1'])
  })

  test("poetry 1.1: the package's own marker is too narrow and is not believed", () => {
    const lock = poetry({ 'a 1': 'marker = "sys_platform == \\"win32\\""\noptional = false' }, '1.1')
    expect(pinsOf(lock, 'dependencies = ["a"]')).toEqual(['a==1'])
  })

  test('poetry 1.1: files at the end, a marker of its own for one of two versions', () => {
    const lock = `[[package]]
name = "Num"
version = "1"
category = "main"
optional = false
python-versions = "*"
[[package]]
name = "Num"
version = "2"
category = "main"
optional = false
python-versions = "*"
marker = 'python_version >= "3.13"'
[metadata]
lock-version = "1.1"
python-versions = "^3.11"
content-hash = "x"
[metadata.files]
Num = [{file = "Num-1.tar.gz", hash = "${HASH}"}, {file = "Num-2.tar.gz", hash = "${HASH}"}]
`
    expect(pinsOf(lock, 'dependencies = ["num"]')).toEqual(['num==1 ; python_version < "3.13"', 'num==2 ; python_version >= "3.13"'])
  })

  test("uv: what the project overrides is as the lock has it", () => {
    const lock = readUvLock(`version = 1
requires-python = ">=3.11, <3.14"
[manifest]
overrides = [{ name = "a", specifier = ">=1" }]
[[package]]
name = "a"
version = "1"
source = { registry = "https://index.example/simple" }
sdist = { url = "https://files.example/a-1.tar.gz", hash = "${HASH}", size = 5, upload-time = "2026-01-02T03:04:05Z" }
[[package]]
name = "app"
version = "1"
source = { editable = "." }
dependencies = [{ name = "a" }]
`)
    const pins = resolvePins(lock, project('dependencies = ["a<1; sys_platform == \'win32\'"]'))
    expect(pins.pins.map((pin) => ({ ...pin, files: filesOf(pin) }))).toEqual([{
      name: 'a', version: '1', extras: [], source: { kind: 'index', url: 'https://index.example/simple' },
      files: [{ name: 'a-1.tar.gz', url: 'https://files.example/a-1.tar.gz', hashes: [HASH], size: 5, uploadTime: '2026-01-02T03:04:05Z' }],
    }])
    expect(pins.warnings).toEqual([])
    expect(lock.packages.map(({ name }) => name)).toEqual(['a'])
  })

  test('a requirement that requires-python excludes needs no package', () => {
    expect(pinsOf(poetry({ 'a 1': '[package.dependencies]\ntomli = {version = "*", markers = "python_version < \\"3.11\\""}' }), 'dependencies = ["a"]')).toEqual(['a==1'])
  })

  test('a project marker that uv lost is put back, and named', () => {
    const lock = readUvLock(`version = 1
requires-python = ">=3.11, <3.14"
[[package]]
name = "a"
version = "1"
source = { registry = "https://index.example/simple" }
sdist = { url = "https://files.example/a-1.tar.gz", hash = "${HASH}" }
[[package]]
name = "app"
version = "1"
source = { editable = "." }
dependencies = [{ name = "a" }]
`)
    const pins = resolvePins(lock, project(`dependencies = ["a; python_version not in '3.11, 3.13'"]`))
    expect(pins.pins.map(({ marker }) => marker)).toEqual(['python_version == "3.12"'])
    expect(pins.warnings).toMatchObject([{ code: 'lost-marker', fact: expect.stringContaining('of a (') }])
  })
})

describe('extras', () => {
  test('a marker that holds with an extra or on a platform', () => {
    const lock = poetry({ 'a 1': '[package.dependencies]\nb = {version = "*", optional = true, markers = "extra == \\"x\\" and python_version < \\"3.12\\" or os_name == \\"nt\\""}\n[package.extras]\nx = ["b"]', 'b 1': '' })
    expect(pinsOf(lock, 'dependencies = ["a"]')).toEqual(['a==1', 'b==1 ; os_name == "nt"'])
    expect(pinsOf(lock, 'dependencies = ["a[x]"]')).toEqual(['a==1', 'b==1 ; os_name == "nt" or python_version < "3.12"'])
  })

  test('may have the name of what every object answers to', () => {
    const lock = poetry({ 'a 1': '[package.dependencies]\nb = {version = "*", optional = true, markers = "extra == \\"constructor\\""}\n[package.extras]\nconstructor = ["b"]', 'b 1': '', 'c 1': '' })
    const rest = 'dependencies = ["a[constructor]", "c[constructor]"]\n[dependency-groups]\nconstructor = ["c"]\n[tool.uv]\ndev-dependencies = []'
    expect(pinsOf(lock, rest, { groups: ['constructor'] })).toEqual(['a==1', 'b==1', 'c==1'])
  })

  test('before poetry 1.5 only the list of extras tells which optional dependency belongs where', () => {
    const lock = poetry({
      'x 1': '[package.dependencies]\nyes = {version = "*", optional = true}\nno = {version = "*", optional = true}\n[package.extras]\ngood = ["yes (>=1)"]\nbad = ["no"]',
      'yes 1': '', 'no 1': '',
    })
    expect(pinsOf(lock, 'dependencies = ["x[good]"]')).toEqual(['x==1', 'yes==1'])
  })

  test('self references, cycles and extras of the project', () => {
    const lock = poetry({ 'a 1': '[package.dependencies]\nb = "*"', 'b 1': '[package.dependencies]\na = "*"', 'c 1': '' })
    const rest = `dependencies = []\n[project.optional-dependencies]\nall = ["app[web]", "app[cli]; os_name == 'nt'"]\nweb = ["a", "app[all]"]\ncli = ["c"]`
    expect(pinsOf(lock, rest, { extras: ['ALL'] })).toEqual(['a==1', 'b==1', 'c==1 ; os_name == "nt"'])
    expect(pinsOf(lock, rest)).toEqual([])
  })

  test('markers that speak of the chosen extras', () => {
    const lock = poetry({ 'torch 2.0': 'markers = "extra == \\"cpu\\""', 'torch 2.1': 'markers = "extra == \\"gpu\\""' })
    const rest = `dependencies = []\n[project.optional-dependencies]\ncpu = ["torch==2.0"]\ngpu = ["torch==2.1"]`
    expect(pinsOf(lock, rest, { extras: ['cpu'] })).toEqual(['torch==2.0'])
    const error = problemsOf(() => pinsOf(lock, rest, { extras: ['cpu', 'gpu'] }))
    expect(error.problems).toMatchObject([{ code: 'conflicting-versions', fact: 'torch 2.0 and 2.1 are both needed: cpu asks for torch==2.0; gpu asks for torch==2.1', where: { file: 'poetry.lock', line: 2 } }])
  })

  test('requirements that ask for one extra and not for another', () => {
    const lock = poetry({ 'torch 1': '', 'plain 1': '' })
    const rest = `dependencies = ["plain; extra != 'gpu'"]\n[project.optional-dependencies]\ncpu = ["torch; extra == 'cpu' and extra != 'gpu'"]\ngpu = []`
    expect(pinsOf(lock, rest)).toEqual(['plain==1'])
    expect(pinsOf(lock, rest, { extras: ['cpu'] })).toEqual(['plain==1', 'torch==1'])
    expect(pinsOf(lock, rest, { extras: ['cpu', 'gpu'] })).toEqual([])
  })

  test('an unknown extra or group is refused with the known ones', () => {
    const error = problemsOf(() => pinsOf(poetry({}), '[project.optional-dependencies]\nweb = []\ncli = []', { extras: ['wbe'], groups: ['dev'] }))
    expect(error.exitCode).toBe(2)
    expect(error.message).toBe(
      "pyproject.toml: There is no extra 'wbe'. Choose among cli, web. [unknown-extra]\n" +
      "pyproject.toml: There is no group 'dev'. Add it to [dependency-groups], or leave it out: there is none yet. [unknown-group]")
  })
})

describe('two versions of a package', () => {
  test('one version from two indexes: each has its own files, where uv says so', () => {
    const entry = (name: string, index: string, digit: string, rest = ''): string => `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "https://${index}.example/simple" }\n${rest}wheels = [\n    { url = "https://${index}.example/${name}-1-py3-none-any.whl", hash = "sha256:${digit.repeat(64)}" },\n]\n`
    const from = (index: string, marker: string): string => `    { name = "b", version = "1", source = { registry = "https://${index}.example/simple" }, marker = "${marker}" },\n`
    const both = `dependencies = [\n${from('corp', "sys_platform == 'win32'")}${from('public', "sys_platform != 'win32'")}]\n`
    const lockOf = (root: string): string => `version = 1\nrequires-python = ">=3.11,<3.14"\n\n${[entry('a', 'public', '1', both), entry('b', 'corp', '2'), entry('b', 'public', '3')].join('\n')}\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\n${root}`
    const indexes = (root: string, rest: string): unknown[] => resolvePins(readUvLock(lockOf(root)), project(rest)).pins.map(({ name, marker, source, files }) => [name, marker, source.url, filesOf({ files })[0]?.hashes[0]?.at(-1)])
    const wanted = [['b', 'sys_platform != "win32"', 'https://public.example/simple', '3'], ['b', 'sys_platform == "win32"', 'https://corp.example/simple', '2']]
    expect(indexes(both, 'dependencies = ["b"]')).toEqual(wanted)
    expect(indexes('dependencies = [\n    { name = "a" },\n]\n', 'dependencies = ["a"]').slice(1)).toEqual(wanted)
  })

  test('one version from an index and from a folder: who needs it from the index alone is not refused', () => {
    const lock = readUvLock(`version = 1
[[package]]
name = "b"
version = "1"
source = { editable = "b" }

[[package]]
name = "b"
version = "1"
source = { registry = "https://public.example/simple" }
wheels = [{ url = "https://public.example/b-1-py3-none-any.whl", hash = "${HASH}" }]

[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [
    { name = "b", version = "1", source = { registry = "https://public.example/simple" }, marker = "extra != 'x'" },
    { name = "b", version = "1", source = { editable = "b" }, marker = "extra == 'x'" },
]
`)
    const rest = 'dependencies = ["b"]\n[project.optional-dependencies]\nx = []'
    expect(linesOf(writeRequirements(resolvePins(lock, project(rest))))).toEqual(['b==1'])
    expect(problemsOf(() => resolvePins(lock, project(rest), { extras: ['x'] })).problems.map(({ code }) => code)).toEqual(['unhashable-dependency'])
  })

  test('a constraint of one edge decides for all where both would do', () => {
    const lock = poetry({
      'old 1': '[package.dependencies]\nnum = {version = "<2", markers = "python_version < \\"3.12\\""}', 'num 1.26': '', 'num 2.1': '',
    }, '2.0')
    expect(pinsOf(lock, 'dependencies = ["num", "old"]')).toEqual(['num==1.26 ; python_version < "3.12"', 'num==2.1 ; python_version >= "3.12"', 'old==1'])
  })

  test('markers by group: only those of the chosen groups count', () => {
    const lock = poetry({
      'num 1': `groups = ["main", "dev"]\nmarkers = {main = "python_version < \\"3.12\\"", dev = "sys_platform == \\"win32\\""}`,
      'num 2': `groups = ["main", "dev"]\nmarkers = {main = "python_version >= \\"3.12\\"", dev = "sys_platform != \\"win32\\""}`,
    })
    expect(pinsOf(lock, 'dependencies = ["num"]')).toEqual(['num==1 ; python_version < "3.12"', 'num==2 ; python_version >= "3.12"'])
  })

  test('environments that the lock forgot get the highest version that runs there, with a warning', () => {
    const lock = poetry({ 'num 1': 'markers = "python_version < \\"3.12\\" and os_name == \\"nt\\""', 'num 2': 'markers = "python_version >= \\"3.12\\""' })
    const pins = resolvePins(readPoetryLock(lock), project('dependencies = ["num"]'))
    expect(linesOf(writeRequirements(pins))).toEqual(['num==1 ; python_version < "3.12" and os_name == "nt"', 'num==2 ; os_name != "nt" or python_version >= "3.12"'])
    expect(pins.warnings).toMatchObject([{ code: 'narrow-marker' }])
  })
})

describe('what cannot be pinned', () => {
  test('is all named at once', () => {
    const lock = poetry({
      'bare 1': 'files = []',
      'repo 1': 'files = []\n[package.source]\ntype = "git"\nurl = "https://git.example/repo"\nresolved_reference = "abc"',
      'here 1': 'files = []\n[package.source]\ntype = "directory"\nurl = "../here"',
      'unused 1': 'files = []',
    })
    const error = problemsOf(() => pinsOf(lock, 'dependencies = ["bare", "repo", "here", "absent>=2"]'))
    expect(error.exitCode).toBe(1)
    expect(error.problems.map(({ code, where }) => [code, where?.file, where?.line])).toEqual(expect.arrayContaining([
      ['missing-hash', 'poetry.lock', 2], ['unhashable-dependency', 'poetry.lock', 8], ['unhashable-dependency', 'poetry.lock', 18], ['not-in-lock', 'pyproject.toml', 5],
    ]))
    expect(error.problems).toHaveLength(4)
    expect(error.message).toContain('publish it to an index of yours')
    expect(error.message).toContain('native.vendor')
  })

  test('a locked version that the project does not admit any more', () => {
    const error = problemsOf(() => pinsOf(poetry({ 'a 1': '' }), 'dependencies = ["a>=2"]'))
    expect(error.problems).toMatchObject([{ code: 'not-in-lock', fact: 'poetry.lock has no version of a>=2 (only 1), which the project needs' }])
  })

  test('a marker that nobody can read', () => {
    const error = problemsOf(() => pinsOf(poetry({ 'a 1': '[package.dependencies]\nb = {version = "*", markers = "color == \\"red\\""}', 'b 1': '' }), 'dependencies = ["a"]'))
    expect(error.problems).toMatchObject([{ code: 'bad-marker', where: { line: 2 } }])
  })
})

describe('writers', () => {
  const lock = poetry({
    'b 2': '[package.source]\ntype = "legacy"\nurl = "https://user:secret@special.example/simple"\nreference = "special"',
    'a 1': `files = [{file = "a-1-py3-none-any.whl", hash = "${HASH.replace('0', '2')}"}, {file = "a-1.tar.gz", hash = "${HASH.replace('0', '1')}"}]`,
    'u 3': '[package.source]\ntype = "url"\nurl = "https://files.example/u-3.tar.gz"',
  })
  const pins = resolvePins(readPoetryLock(lock), project(`dependencies = ["a; os_name == 'nt'", "b", "u @ https://files.example/u-3.tar.gz"]`))

  test('requirements.txt: every hash, markers, no index but in a comment', () => {
    expect(writeRequirements(pins, { header: ['made by hand'], append: ['./app-1-py3-none-any.whl --hash=sha256:ff'] })).toBe(`# made by hand
# from the index https://special.example/simple: b
a==1 ; os_name == "nt" \\
    --hash=sha256:2${'0'.repeat(63)} \\
    --hash=sha256:1${'0'.repeat(63)}
b==2 \\
    --hash=${HASH}
u @ https://files.example/u-3.tar.gz \\
    --hash=${HASH}
./app-1-py3-none-any.whl --hash=sha256:ff
`)
  })

  test('pylock.toml wants an address for each file', () => {
    const error = problemsOf(() => writePylock(pins))
    expect(error.problems.map(({ code, fact }) => [code, fact.slice(0, 30)])).toEqual([
      ['missing-url', 'The address of a-1-py3-none-an'], ['missing-url', 'The address of a-1.tar.gz of a'], ['missing-url', 'The address of b-2.tar.gz of b'],
    ])
  })

  test('pylock.toml', () => {
    const urls = new Map([[`2${'0'.repeat(63)}`, 'https://files.example/a-1-py3-none-any.whl'], [`1${'0'.repeat(63)}`, 'https://files.example/a-1.tar.gz'], ['0'.repeat(64), 'https://files.example/b-2.tar.gz']])
    expect(writePylock(pins, { urls })).toBe(`lock-version = "1.0"
requires-python = ">=3.11,<3.14"
created-by = "release-actions"

[[packages]]
name = "a"
version = "1"
marker = "os_name == \\"nt\\""
sdist = { name = "a-1.tar.gz", url = "https://files.example/a-1.tar.gz", hashes = { sha256 = "1${'0'.repeat(63)}" } }
wheels = [
    { name = "a-1-py3-none-any.whl", url = "https://files.example/a-1-py3-none-any.whl", hashes = { sha256 = "2${'0'.repeat(63)}" } },
]

[[packages]]
name = "b"
version = "2"
index = "https://special.example/simple"
sdist = { name = "b-2.tar.gz", url = "https://files.example/b-2.tar.gz", hashes = { sha256 = "${'0'.repeat(64)}" } }

[[packages]]
name = "u"
version = "3"
archive = { url = "https://files.example/u-3.tar.gz", hashes = { sha256 = "${'0'.repeat(64)}" } }
`)
  })
})
