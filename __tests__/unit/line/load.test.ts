import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import planCommand from '../../../src/commands/plan.ts'
import { pipfileHash } from '../../../src/pins/freshness/pipfile.ts'
import { readToml } from '../../../src/core/toml.ts'
import { loadProject } from '../../../src/line/load.ts'
import { loadPlan } from '../../../src/line/load-plan.ts'
import { memoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import type { Command } from '../../../src/ports.ts'
import { changed } from '../helpers/facts.ts'
import { places, refusal } from '../helpers/problems.ts'
import { poetryLock, project, pyproject, suite } from '../helpers/project.ts'

type Files = Record<string, string>
type Request = Partial<Parameters<typeof loadProject>[0]>

const load = (files: Files, request: Request = {}) => loadProject({ project: '.', config: undefined, ...request }, memoryPorts({ files: { '.keep': '', ...files } }))
const without = (...names: string[]) => Object.fromEntries(Object.entries(project()).filter(([name]) => !names.includes(name)))
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('what is read', () => {
  test('project, configuration and lock, with the sha256 of each', async () => {
    const loaded = await load(project())
    expect(loaded).toMatchObject({ folder: '/project', configFile: 'release.yaml', project: { name: 'app' }, lock: { file: 'poetry.lock', format: 'poetry' }, config: { server: { extras: ['server'] } } })
    expect(loaded.inputs()).toEqual(Object.fromEntries(['release.yaml', 'pyproject.toml', 'poetry.lock'].map(name => [name, sha256(project()[name] as string)])))
  })

  test.each([
    ['as it was', 'requests = "*"', [], []],
    ['changed since', 'requests = "<3"', ['lock-out-of-date sub/Pipfile.lock'], []],
    ['that is none', 'requests', [], ['bad-toml Pipfile:2']],
  ])('Pipfile.lock beside a Pipfile %s', async (_, line, warned, refused) => {
    const pipfile = (text: string) => `[packages]\n${text}\n`
    const lock = `{"_meta": {"hash": {"sha256": "${pipfileHash(readToml(pipfile('requests = "*"'), 'Pipfile'))}"}}, "default": {"lib-a": {"version": "==1.2", "hashes": ["sha256:${'a'.repeat(64)}"]}}}`
    const ports = memoryPorts({ files: { ...without('poetry.lock'), 'sub/Pipfile.lock': lock, 'sub/Pipfile': pipfile(line) } })
    const { problems } = await refusal(() => loadProject({ project: '.', config: undefined, lock: 'sub/Pipfile.lock' }, ports))
    expect([places(ports.seen.warnings), places(problems)]).toEqual([warned, refused])
  })

  const list = `lib-a==1.2 --hash=sha256:${'a'.repeat(64)}\n`
  test.each<[string, Files, boolean, string[]]>([
    ['that is a list, where one result is asked for', { 'requirements.txt': list }, true, []],
    ['that is a list, where a release needs its project', { 'requirements.txt': list }, false, ['project-missing']],
    ['that has to be walked', { 'poetry.lock': poetryLock() }, true, ['project-missing']],
  ])('a lock alone %s', async (_, files, brief, refused) => {
    const { problems } = await refusal(() => load(files, { brief }))
    expect(problems.map(({ code }) => code)).toEqual(refused)
  })

  test('a project without release.yaml', async () => {
    expect((await load(without('release.yaml'))).config).toMatchObject({ server: undefined, native: { targets: [] } })
  })

  test('another configuration, by a path from the working folder', async () => {
    const files = Object.fromEntries(Object.entries(project()).map(([name, text]) => [`app/${name}`, text]))
    const loaded = await load({ ...files, 'other.yaml': 'python: "3.12"\n' }, { project: 'app', config: 'other.yaml' })
    expect(loaded).toMatchObject({ folder: '/project/app', configFile: 'other.yaml', config: { python: '3.12' } })
    expect(Object.keys(loaded.inputs())).toContain('../other.yaml')
  })

  test.each<[string, Files, Request]>([
    ['in release.yaml', { 'release.yaml': 'lock: poetry.lock\n' }, {}],
    ['as a flag', {}, { lock: 'poetry.lock' }],
    ['as a flag, against release.yaml', { 'release.yaml': 'lock: uv.lock\n' }, { lock: 'poetry.lock' }],
  ])('of two locks the one named %s', async (_, files, request) => {
    expect((await load({ ...project(), 'uv.lock': 'not read', ...files }, request)).lock.file).toBe('poetry.lock')
  })

  test.each<[string, number, boolean, number]>([
    ['a lock of hundreds of packages', 1_500_000, true, 1],
    ['a lock of thousands', 3_000_000, true, 0],
    ['a lock whose pins are not all that is wanted', 1_500_000, false, 0],
  ])('%s: whether the host is told that the process ends soon', async (_, length, brief, times) => {
    const ports = memoryPorts({ files: { ...project(), 'poetry.lock': `${project()['poetry.lock']}#${' '.repeat(length)}\n` } })
    let told = 0
    await loadProject({ project: '.', config: undefined, brief }, { ...ports, host: { ...ports.host, endsSoon: () => void told++ } })
    expect(told).toBe(times)
  })
})

describe('what is wrong, with file and line', () => {
  test.each<[string, Files, string[], Request]>([
    ['no lock', without('poetry.lock'), ['lock-missing'], {}],
    ['two locks', { ...project(), 'uv.lock': '' }, ['lock-ambiguous lock'], {}],
    ['a lock named that is not there', project(), ['lock-missing lock'], { lock: 'uv.lock' }],
    ['a lock named in release.yaml that is not there', { ...project(), 'release.yaml': 'lock: deep/uv.lock\n' }, ['lock-missing lock'], {}],
    ['a file that is no lock', { ...project(), 'Cargo.lock': '' }, ['unknown-lock Cargo.lock'], { lock: 'Cargo.lock' }],
    ['no pyproject.toml', without('pyproject.toml'), ['project-missing'], {}],
    ['a configuration named that is not there', project(), ['config-missing --config'], { config: 'other.yaml' }],
    ['pyproject.toml that is no TOML', { ...project(), 'pyproject.toml': '[project]\nname = \n' }, ['bad-toml pyproject.toml:2'], {}],
    ['a lock that is no TOML', { ...project(), 'poetry.lock': '[[package]]\nname = "x\n' }, ['bad-toml poetry.lock:2'], {}],
    ['release.yaml that is no YAML', { ...project(), 'release.yaml': 'a: [\n' }, ['config-malformed release.yaml:2'], {}],
    ['a requirement that is none', { ...project(), 'pyproject.toml': changed(pyproject, '"lib-a>=1"', '"lib-a, x"') }, ['bad-requirement pyproject.toml:9'], {}],
    ['a lock out of date', { ...project(), 'pyproject.toml': changed(pyproject, 'lib-a>=1', 'lib-a>=2') }, ['lock-out-of-date poetry.lock'], {}],
    ['a folder that is not there', {}, ['project-missing', 'lock-missing'], { project: 'nowhere' }],
  ])('%s', async (_, files, expected, request) => {
    const { problems, exitCode } = await refusal(() => load(files, request))
    expect(places(problems)).toEqual(expected)
    expect(exitCode).toBe(2)
    for (const { fact, fix } of problems) expect(Math.min(fact.length, fix.length)).toBeGreaterThan(9)
  })

  test('all of it at once', async () => {
    const { problems } = await refusal(() => load({ 'release.yaml': 'native:\n  target: x\n', 'pyproject.toml': 'name = \n', 'poetry.lock': 'also = \n' }))
    expect(places(problems)).toEqual(['config-invalid release.yaml:2 native.target', 'bad-toml pyproject.toml:1', 'bad-toml poetry.lock:1'])
  })

  test('and nothing at all', async () => {
    const { problems } = await refusal(() => load({}, { config: 'mine.yaml' }))
    expect(problems.map(({ code }) => code)).toEqual(['config-missing', 'project-missing', 'lock-missing'])
  })
})

describe('the plan of a project', () => {
  const python: MemoryWorld['programs'] = { python3: () => ({ stdout: '3.11\n' }) }
  const plan = (world: MemoryWorld) => {
    const ports = memoryPorts({ ...world, files: { ...suite, ...(world.files ?? project()) }, programs: { ...python, ...world.programs } })
    return loadPlan({ project: '.', config: undefined }, ports)
  }

  test('the Python and the machine at hand, no repository, no date', async () => {
    expect(await plan({})).toMatchObject({ python: '3.11', epoch: 315_532_800, cells: [{ id: 'native-linux-x86_64', files: [expect.stringContaining('cp39-abi3'), expect.any(String)] }, { id: 'server' }] })
    expect((await plan({})).inputs).not.toHaveProperty('sources')
  })

  describe('build-system.requires is held against the tools of the builder', () => {
    test.each<[string, string, string[]]>([
      ['the version that is pinned', '["maturin>=1.0,<2"]', []],
      ['any version', '["maturin"]', []],
      ['an older one', '["maturin<1"]', ["build-system.requires asks for maturin<1, and the builder 'maturin' has maturin pinned at 1.0 (native-build/maturin/requirements.txt:2)"]],
      ['one by address', '["maturin @ https://files.example/maturin.zip"]', ["build-system.requires asks for maturin @ https://files.example/maturin.zip, and the builder 'maturin' has maturin pinned at 1.0 (native-build/maturin/requirements.txt:2)"]],
      ['what the builder has not', '["maturin", "cffi>=1"]', ["build-system.requires asks for cffi>=1, and the builder 'maturin' has no cffi (native-build/maturin/requirements.txt)"]],
      ['what only another machine needs', '["maturin", "cffi; sys_platform == \'win32\'"]', []],
      ['two things at once', '["maturin<1", "cffi"]', ["build-system.requires asks for maturin<1, and the builder 'maturin' has maturin pinned at 1.0 (native-build/maturin/requirements.txt:2)", "build-system.requires asks for cffi, and the builder 'maturin' has no cffi (native-build/maturin/requirements.txt)"]],
    ])('%s', async (_, requires, facts) => {
      // The name stands among the dependencies too, in a table above.
      const text = `[tool.other]\nlist = ["maturin", "cffi"]\n\n${changed(pyproject, '["maturin>=1,<2"]', requires)}`
      const { problems, exitCode } = await refusal(() => plan({ files: { ...project(), 'pyproject.toml': text, 'poetry.lock': poetryLock(text) } }))
      expect(problems.map(({ fact }) => fact)).toEqual(facts)
      expect(places(problems)).toEqual(facts.map(() => 'build-requirement pyproject.toml:5 build-system.requires'))
      expect(exitCode).toBe(facts.length > 0 ? 2 : 0)
    })
  })

  const git = (files: string) => ({ git: ({ argv }: Command) => (argv[1] === 'log' ? { stdout: '1700000000\n' } : { stdout: files }) })

  test('in a repository: the date of the last commit, and one digest over the sources', async () => {
    const made = await plan({ programs: git('release.yaml\0gone.py\0') })
    expect(made.epoch).toBe(1_700_000_000)
    expect(made.inputs['sources']).toMatch(/^[0-9a-f]{64}$/)
    const changedSource = await plan({ files: { ...project(), 'release.yaml': `${project()['release.yaml']}# more\n` }, programs: git('release.yaml\0gone.py\0') })
    expect(changedSource.inputs['sources']).not.toBe(made.inputs['sources'])
    expect((await plan({ programs: git('gone.py\0release.yaml\0release.yaml\0') })).inputs['sources']).toBe(made.inputs['sources'])
  })

  test.each([
    ['86400', 86_400],
    ['0', 0],
    ['soon', 1_700_000_000],
    ['-5', 1_700_000_000],
    ['', 1_700_000_000],
  ])('SOURCE_DATE_EPOCH=%j gives %d', async (given, epoch) => {
    expect((await plan({ env: { SOURCE_DATE_EPOCH: given }, programs: git('') })).epoch).toBe(epoch)
  })

  describe('native.test asks for what is there', () => {
    const config = (test: string) => `native:\n  test: {command: pytest, ${test}}\nserver:\n  command: app\n`
    const grouped = changed(pyproject, '[project.scripts]', '[dependency-groups]\ntest = ["lib-t>=1"]\n\n[project.scripts]')
    const pylock = 'lock-version = "1.0"\ncreated-by = "x"\nextras = []\ndependency-groups = ["dev"]\npackages = []\n'
    test.each<[string, Files, string[]]>([
      ['sources', { ...project(), 'release.yaml': config('sources: [pyproject.toml, tests]') }, ['config-invalid release.yaml:2 native.test.sources[1]']],
      ['a group whose pins the lock has not', { ...project(), 'pyproject.toml': grouped, 'poetry.lock': poetryLock(grouped), 'release.yaml': config('groups: [test]') }, ['not-in-lock pyproject.toml:15']],
      ['a group that the lock was made without', { ...without('poetry.lock'), 'pyproject.toml': grouped.replace('"lib-a>=1"', ''), 'pylock.toml': pylock, 'release.yaml': config('groups: [test]') }, ['unknown-group release.yaml:2 native.test']],
      ['what policy refuses', { ...project(), 'release.yaml': `${config('extras: [server]')}pins: {deny: [lib-b]}\n` }, ['package-denied poetry.lock:15']],
    ])('%s', async (_, files, expected) => {
      expect(places((await refusal(() => plan({ files }))).problems)).toEqual(expected)
    })
  })

  describe("what cibuildwheel's tests ask for is held against the pins of native.test", () => {
    const tests = (text: string) => `${pyproject}\n[tool.cibuildwheel]\ntest-command = "pytest"\n${text}\n`
    const planned = async (text: string, test: string) => {
      const config = `native:\n  builder: cibuildwheel\n  abi: version\n${test}server:\n  command: app\n`
      const tools = { '/suite/native-build/cibuildwheel/requirements.txt': 'maturin==1.0 --hash=sha256:0\n', '/suite/native-build/cibuildwheel/constraints.txt': '' }
      const ports = memoryPorts({ files: { ...suite, ...tools, ...project(), 'pyproject.toml': tests(text), 'poetry.lock': poetryLock(tests(text)), 'release.yaml': config }, programs: python })
      const { problems } = await refusal(() => loadPlan({ project: '.', config: undefined }, ports))
      return { problems, warnings: ports.seen.warnings }
    }
    const server = '  test: {extras: [server]}\n'

    test.each<[string, string, string, string[]]>([
      ['what they have', 'test-requires = ["lib-b>=3", "lib-a"]', server, []],
      ['what no target needs', 'test-requires = ["other; sys_platform == \'win32\'"]', server, []],
      ['nothing', '', server, []],
      ['another version', 'test-requires = "lib-a lib-b<3"', server, ['tool.cibuildwheel.test-requires asks for lib-b<3, which is not among the pins of native.test (they have lib-b 3.0)']],
      ['something else', 'test-requires = "lib-a other"', server, ['tool.cibuildwheel.test-requires asks for other, which is not among the pins of native.test']],
      ['a file of requirements', 'test-requires = ["-r tests.txt"]', server, ['tool.cibuildwheel.test-requires asks for -r tests.txt, which is not among the pins of native.test']],
      ['an archive', 'test-requires = ["lib-b @ https://files.example/lib-b.zip"]', server, ['tool.cibuildwheel.test-requires asks for lib-b @ https://files.example/lib-b.zip, which is not among the pins of native.test (they have lib-b 3.0)']],
      ['another extra', 'test-extras = ["Server", "client"]', server, ['tool.cibuildwheel.test-extras asks for client, which is not among the pins of native.test']],
      ['a group', 'test-groups = ["dev"]', server, ['tool.cibuildwheel.test-groups asks for dev, which is not among the pins of native.test']],
    ])('%s', async (_, text, test, facts) => {
      const { problems, warnings } = await planned(text, test)
      expect([problems.map(({ fact }) => fact), warnings]).toEqual([facts, []])
      expect(places(problems)).toEqual(facts.map(fact => `test-requirement pyproject.toml:19 ${fact.split(' ')[0]}`))
    })

    test('without native.test nothing holds them, which is said', async () => {
      const { problems, warnings } = await planned('test-requires = "lib-a"', '')
      expect([problems, places(warnings)]).toEqual([[], ['test-unpinned pyproject.toml:19 tool.cibuildwheel.test-requires']])
      expect((await planned('', '')).warnings).toEqual([])
    })

    test('pins that no test is run with', async () => {
      const { problems } = await planned('[tool.cibuildwheel.linux]\ntest-command = ""', server.replace('{', '{command: pytest, '))
      expect(problems).toEqual([])
      expect(places((await refusal(() => plan({ files: { ...project(), 'release.yaml': `native:\n${server}` } }))).problems)).toEqual(['config-invalid release.yaml:2 native.test'])
    })
  })

  test.each<[string, string, string, string[]]>([
    ['of no build', 'build = "cp38-* cp311-manylinux_x86_64"', '', ["'cp38-*' matches no build"]],
    ['of a group that is not enabled', '[tool.cibuildwheel.linux]\nbuild = ["cp311-*", "pp311-*"]', '', ["'pp311-*' matches no build"]],
    ['of one that is', 'enable = "pypy"\nbuild = "cp311-* pp311-*"', '', []],
    ['of one that release.yaml enables', 'build = "cp311-* pp311-*"', '  enable: [pypy]\n', []],
    ['of other systems', 'build = "cp311-manylinux_* *-win_amd64"', '', []],
    ['in whose place release.yaml has others', 'build = "cp38-*"', '  build: [cp311-*]\n', []],
  ])("a pattern of [tool.cibuildwheel] %s", async (_, text, native, expected) => {
    const selecting = `${pyproject}\n[tool.cibuildwheel]\n${text}\n`
    const ports = memoryPorts({ files: { ...suite, ...project(), 'pyproject.toml': selecting, 'poetry.lock': poetryLock(selecting), 'release.yaml': `native:\n  targets: [linux-x86_64]\n${native}server:\n  command: app\n` }, programs: python })
    await loadPlan({ project: '.', config: undefined }, ports)
    expect(ports.seen.warnings.map(({ fact }) => fact)).toEqual(expected)
    expect(places(ports.seen.warnings)).toEqual(expected.map(() => expect.stringMatching(/^selector-unused pyproject.toml:\d+ tool.cibuildwheel.build$/)))
  })

  test('without a Python', async () => {
    const { problems } = await refusal(() => loadPlan({ project: '.', config: undefined }, memoryPorts({ files: project() })))
    expect(problems.map(({ code }) => code)).toEqual(['tool-missing'])
  })

  test('the command prints it as JSON, gives the matrices, and writes nothing', async () => {
    const ports = memoryPorts({ files: { ...suite, ...project() }, programs: python })
    const before = await ports.files.list('/project')
    const { stdout, outputs } = await planCommand.run({ project: '.', config: undefined, previous: undefined, 'previous-sha256': undefined, version: undefined }, ports)
    expect(JSON.parse(stdout ?? '')).toEqual(await plan({}))
    expect(JSON.parse(outputs?.['native'] ?? '')).toEqual({ include: [{ id: 'native-linux-x86_64', runner: 'ubuntu-24.04', minutes: 90 }] })
    expect(JSON.parse(outputs?.['client'] ?? '')).toEqual({ include: [] })
    expect(await ports.files.list('/project')).toEqual(before)
  })
})

test('the lock of these tests is what poetry would call fresh', () => {
  expect(poetryLock()).toMatch(/content-hash = "[0-9a-f]{64}"/)
})
