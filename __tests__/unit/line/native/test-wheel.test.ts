/** native.test: the wheel installed where only its pins are, on the oldest and the newest Python at hand, and again only when something has changed. */
import { describe, expect, test } from '@jest/globals'
import buildNative from '../../../../src/commands/build-native.ts'
import type { MemoryPorts } from '../../../../src/ports/memory.ts'
import { changed } from '../../helpers/facts.ts'
import { refusal } from '../../helpers/problems.ts'
import { config, project } from '../../helpers/project.ts'
import { lineWorld, toolchain, wheelName, type Toolchain } from '../../helpers/toolchain.ts'
import { wheel } from '../../helpers/wheels.ts'

const native = "native:\n  test:\n    command: pytest -q 'a b'\n    sources: [tests, pyproject.toml]\n    extras: [server]\n"
const files = { 'release.yaml': native + config, 'tests/test_app.py': 'def test(): pass\n', 'src/lib.rs': '' }
// Of release.yaml git knows nothing: the wheel stays the same whatever it says.
const tracked = [...Object.keys(project()).filter(name => name !== 'release.yaml'), 'tests/test_app.py', 'src/lib.rs']

const pythonOf = (version: string): Toolchain => ({ [`python${version}`]: (command, disk) => (command.argv[2] === '-c' ? { stdout: `${version}\nCPython ${version}.0\n` } : toolchain['python3']?.(command, disk)) })

const programs = (pytest: Toolchain[string]): Toolchain => ({
  git: ({ argv }) => (argv[1] === 'ls-files' ? { stdout: `${tracked.join('\0')}\0` } : { code: 1 }),
  ...pythonOf('3.9'),
  ...pythonOf('3.13'),
  async python(command, disk) {
    if (command.argv.at(-1)?.endsWith('/requirements.test.txt')) await disk.write(`${command.argv[0]?.replace(/python$/, 'pytest')}`, '')
    return toolchain['python']?.(command, disk)
  },
  pytest,
})

interface World {
  pytest?: Toolchain[string]
  changed?: Toolchain
  files?: Record<string, string>
  cached?: Map<string, Uint8Array>
}

function world({ pytest = () => ({}), files: others = {}, cached = new Map<string, Uint8Array>(), changed: more = {} }: World = {}): { ports: MemoryPorts; build(): Promise<unknown> } {
  const ports = lineWorld({ ...programs(pytest), ...more }, { files: { ...files, ...others }, cached })
  return { ports, build: () => buildNative.run({ project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, cell: undefined, 'rebuild-check': false, previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }, ports) }
}

const ran = ({ seen }: MemoryPorts, program: string) => seen.ran.filter(({ argv: [path = ''] }) => path.endsWith(`/${program}`))
const compiled = (ports: MemoryPorts) => ran(ports, 'maturin').filter(({ argv }) => argv[1] === 'build').length

async function run(options: World = {}): Promise<MemoryPorts> {
  const { ports, build } = world(options)
  await build()
  return ports
}

describe('a wheel', () => {
  test('is installed beside the pins of the test, without an index, and the command sees its sources alone', async () => {
    const seen: string[] = []
    const ports = await run({ pytest: async ({ cwd = '' }, disk) => void seen.push((await disk.list(cwd)).map(({ path }) => path).join(' ')) })
    expect(seen).toEqual(['pyproject.toml tests/test_app.py', 'pyproject.toml tests/test_app.py'])
    const installs = ran(ports, 'python').filter(({ argv }) => argv[0]?.endsWith('/test/environment/bin/python')).map(({ argv }) => argv.slice(4).join(' '))
    expect(installs.slice(0, 2)).toEqual([
      'install --quiet --no-deps --require-hashes --only-binary :all: -r /project/release/pins/requirements.test.txt',
      expect.stringMatching(`^install --quiet --no-deps --no-index /.*/finished/${wheelName}$`),
    ])
    expect(await ports.files.text('/project/release/pins/requirements.test.txt')).toMatch(/lib-a==1\.2[^]*lib-b==3\.0/)
  })

  test('is tested on the oldest and the newest Python at hand; those it claims beyond are named', async () => {
    const ports = await run()
    expect(ran(ports, 'pytest').map(({ argv }) => argv.slice(1))).toEqual([['-q', 'a b'], ['-q', 'a b']])
    const made = ports.seen.ran.filter(({ argv }) => argv[2] === 'venv' && argv.at(-1)?.endsWith('/test/environment')).map(({ argv }) => argv[0])
    expect(made).toEqual([expect.stringMatching(/python3\.9$/), expect.stringMatching(/python3\.13$/)])
    expect(ports.seen.notes).toEqual([`Not imported on Python 3.15, which is not on this machine: ${wheelName}`, `Not tested on Python 3.15, which is not on this machine: ${wheelName}`])
  })

  test('sees of the environment what no result depends on, and its own programs first', async () => {
    const [command] = ran(await run(), 'pytest')
    expect(command?.inherit).not.toContain('PYTHONPATH')
    expect(command?.env?.['PATH']).toMatch(/^\/.*\/test\/environment\/bin:/)
  })

  test('that native.test.skip names is not tested', async () => {
    expect(ran(await run({ files: { 'release.yaml': files['release.yaml'].replace('    extras', '    skip: ["cp39-*"]\n    extras') } }), 'pytest')).toEqual([])
  })
})

describe('the next time', () => {
  test('what has passed is not tested again', async () => {
    const cached = new Map<string, Uint8Array>()
    await run({ cached })
    const again = await run({ cached })
    expect([compiled(again), ran(again, 'pytest').length]).toEqual([0, 0])
    expect(again.seen.notes.filter(note => note.startsWith('Has passed'))).toEqual(['3.9', '3.13'].map(version => `Has passed its test on Python ${version} before: ${wheelName}`))
  })

  const other: Toolchain[string] = async (command, disk) => {
    await toolchain['maturin']?.(command, disk)
    if (command.argv[1] === 'build') await disk.write(`${command.argv.at(-1)}/${wheelName}`, await wheel('app', '1.0', { 'app/__init__.py': 'run = 2\n', 'app/_core.abi3.so': 'compiled' }))
  }
  const config_ = (from: string, to: string) => ({ files: { 'release.yaml': changed(files['release.yaml'], from, to) } })
  test.each<[string, World, number]>([
    ['the command', config_('pytest -q', 'pytest -v'), 0],
    ['the pins', config_('    extras: [server]\n', ''), 0],
    ['which files it sees', config_('[tests, pyproject.toml]', '[tests]'), 0],
    ['the interpreter', { changed: { 'python3.9': (command, disk) => (command.argv[2] === '-c' ? { stdout: '3.9\nCPython 3.9.1\n' } : toolchain['python3']?.(command, disk)) } }, 0],
    ['the tests', { files: { 'tests/test_app.py': 'def test(): assert 0\n' } }, 1],
    ['the wheel', { files: { 'src/lib.rs': 'fn other() {}\n' }, changed: { maturin: other } }, 1],
  ])('it is, where %s changed', async (_, change, compilations) => {
    const cached = new Map<string, Uint8Array>()
    await run({ cached })
    const again = await run({ cached, ...change })
    expect([compiled(again), ran(again, 'pytest').length > 0]).toEqual([compilations, true])
  })

  test('it is not, where the wheel was compiled from other sources and has the same bytes', async () => {
    const cached = new Map<string, Uint8Array>()
    await run({ cached })
    const again = await run({ cached, files: { 'src/lib.rs': '// said otherwise\n' } })
    expect([compiled(again), ran(again, 'pytest').length]).toEqual([1, 0])
  })
})

describe('what fails', () => {
  test('names the cell, the wheel and the Python, has the test\'s own words, and is found on every Python; the next attempt only tests', async () => {
    const cached = new Map<string, Uint8Array>()
    const { ports, build } = world({ cached, pytest: () => ({ code: 1, stdout: 'E assert 0' }) })
    const { problems, exitCode } = await refusal(build)
    expect({ exitCode, facts: problems.map(({ code, fact }) => `${code} ${fact}`) }).toEqual({
      exitCode: 1,
      facts: ['3.9', '3.13'].map(version => `wheel-test-failed native-linux-x86_64: ${wheelName} on Python ${version}: pytest -q 'a b' ended with exit code 1\nE assert 0\n`),
    })
    expect(problems[0]?.fix).toContain('build-native . --cell native-linux-x86_64')
    expect(await ports.files.has(`/project/release/wheels/${wheelName}`)).toBe(false)
    const again = await run({ cached })
    expect([compiled(again), ran(again, 'pytest').length]).toEqual([0, 2])
  })

  test.each<[string, World, string]>([
    ['a program that the pins do not install', { files: { 'release.yaml': changed(files['release.yaml'], 'pytest -q', 'nose') } }, "test-program-missing WHEEL on Python 3.9: the pins of native.test install no program 'nose'"],
    ['sources that would hide the wheel', { files: { 'release.yaml': changed(files['release.yaml'], '[tests,', '[app, tests,'), 'app/__init__.py': '' } }, 'test-shadows native.test.sources brings app, which the wheel installs: the test would be one of the sources'],
  ])('%s', async (_, options, expected) => {
    tracked.push('app/__init__.py')
    try {
      const { problems } = await refusal(world(options).build)
      expect(problems.map(({ code, fact }) => `${code} ${fact.replace('native-linux-x86_64: ', '').replace(wheelName, 'WHEEL')}`)[0]).toBe(expected)
    } finally {
      tracked.pop()
    }
  })
})

test('without a role the modules are imported with the pins of the test; without a test, nothing says what they need', async () => {
  const imported = (ports: MemoryPorts) => ran(ports, 'python').filter(({ argv }) => argv[3] === '-c' && argv[4]?.includes('importlib')).length
  expect(imported(await run({ files: { 'release.yaml': native } }))).toBe(3)
  const without = await run({ files: { 'release.yaml': 'native: {}\n' } })
  expect([imported(without), without.seen.notes]).toEqual([0, [`Not imported: release.yaml has neither a client, a server nor native.test, whose pins it would be imported with: ${wheelName}`]])
})
