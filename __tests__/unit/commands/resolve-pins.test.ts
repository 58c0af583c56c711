import { describe, expect, test } from '@jest/globals'
import resolvePins from '../../../src/commands/resolve-pins.ts'
import type { Command } from '../../../src/ports.ts'
import type { Outcome } from '../../../src/command.ts'
import { releaseFolder } from '../../../src/line/job.ts'
import { memoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import { acceptFields, fromStrings, type Finding } from '../../../src/spec.ts'
import { places, refusal } from '../helpers/problems.ts'
import { project, suite } from '../helpers/project.ts'

const index = 'https://index.example/simple'
const python = ({ argv }: Command) => ({ stdout: argv.includes('--help') ? `-i, --index-url <url>  Base URL (default ${index}) It has\n` : '3.11\n' })

/** As both fronts make a request: from strings. */
async function resolve(given: Record<string, string> = {}, world: MemoryWorld = {}) {
  const findings: Finding[] = []
  const request = acceptFields(resolvePins.fields, fromStrings(resolvePins.fields, given), '', findings)
  expect(findings).toEqual([])
  const ports = memoryPorts({ ...world, files: { ...project(), ...suite, ...world.files }, programs: { python3: python } })
  const before = (await ports.files.list('/project')).map(({ path }) => path)
  let outcome: Outcome | undefined
  const refused = await refusal(async () => void (outcome = await resolvePins.run(request as never, ports)))
  const written = (await ports.files.list('/project')).map(({ path }) => path).filter(path => !before.includes(path)).sort()
  return { ...refused, outcome, written, ports, request: request as Record<string, unknown> }
}

const libA = `lib-a==1.2 \\\n    --hash=sha256:${'a'.repeat(64)}\n`
const libB = `lib-b==3.0 \\\n    --hash=sha256:${'b'.repeat(64)}\n`

/** What the index says of a file of each package. */
const page = (letter: string, yanked: boolean | string = false) => JSON.stringify({ files: [{ url: `../../${letter}.whl`, hashes: { sha256: letter.repeat(64) }, yanked }] })

describe('one result', () => {
  test.each<[Record<string, string>, string]>([
    [{ extra: 'server' }, libA + libB],
    [{ 'all-extras': 'true' }, libA + libB],
    [{ role: 'server' }, libA + libB],
    [{ output: '-' }, libA],
    [{ format: 'requirements' }, libA],
    [{ format: 'constraints', role: 'server', output: '-' }, libA + libB],
    [{ extra: 'server', target: 'cp311-manylinux_x86_64,linux-aarch64' }, libA + libB],
  ])('%j goes to standard output alone', async (given, expected) => {
    const { outcome, written } = await resolve(given)
    expect({ outcome, written }).toEqual({ outcome: { stdout: expected }, written: [] })
  })

  test('goes to the file named by output, and nothing else is written', async () => {
    const { outcome, written, ports } = await resolve({ output: 'deep/pins.txt', extra: 'server' })
    expect({ outcome, written }).toEqual({ outcome: { outputs: { files: 'deep/pins.txt' } }, written: ['deep/pins.txt'] })
    expect(await ports.files.text('/project/deep/pins.txt')).toBe(libA + libB)
  })
})

describe('the name of a pylock', () => {
  const world = { responses: { [`${index}/lib-a/`]: page('a') } }

  test.each(['pylock.toml', 'deep/pylock.server-1.toml', '-'])('%s is one', async output => {
    const { problems, written } = await resolve({ format: 'pylock', output }, world)
    expect({ problems, written }).toEqual({ problems: [], written: output === '-' ? [] : [output] })
  })

  test.each(['pins.toml', 'pylock.a.b.toml', 'pylock..toml', 'pylock.server.txt', 'Pylock.toml', 'pylock.toml/pins'])('%s is none, and nothing is read, asked or written', async output => {
    const { problems, exitCode, written, ports } = await resolve({ format: 'pylock', output }, { ...world, files: { 'pyproject.toml': 'not read' } })
    expect([places(problems), exitCode, written, ports.seen.asked]).toEqual([['pylock-name --output'], 2, [], []])
  })

  test('an index that does not answer is said once, and not file by file', async () => {
    const { problems, exitCode, written } = await resolve({ format: 'pylock', output: 'pylock.toml' })
    expect({ problems, exitCode, written }).toMatchObject({ problems: [{ code: 'missing-url', fact: expect.stringMatching(/^pylock\.toml needs the address of every file: poetry\.lock does not keep it, and it could not be had from the index: ./) }], exitCode: 1, written: [] })
  })

  test('other formats may have any', async () => {
    expect((await resolve({ format: 'requirements', output: 'pins.toml' })).written).toEqual(['pins.toml'])
  })
})

describe('the release folder', () => {
  test.each<[Record<string, string>, string]>([
    [{}, 'release'],
    [{ release: 'out' }, 'out'],
    [{ target: 'cp312-manylinux_x86_64' }, 'release'],
  ])('%j gets the plan and the pins of every role', async (given, folder) => {
    const { written, outcome } = await resolve(given)
    expect(written).toEqual(expect.arrayContaining([`${folder}/parts/pins.json`, `${folder}/pins/requirements.server.txt`, `${folder}/plan.json`]))
    expect(outcome?.outputs).toMatchObject({ native: expect.stringContaining('native-linux-x86_64') })
  })

  test.each<[Record<string, string>, string]>([
    [{}, 'release'],
    [{ output: 'pins.txt' }, 'release'],
    [{ output: 'pins.txt', release: 'out' }, 'out'],
  ])('%j: an output is not mistaken for it', async (given, folder) => {
    expect(releaseFolder((await resolve(given)).request)).toBe(folder)
  })

  test('other commands name it by output', () => {
    expect([releaseFolder({ output: 'out' }), releaseFolder({})]).toEqual(['out', 'release'])
  })
})

const onlyWindows = { 'poetry.lock': (project()['poetry.lock'] as string).replace('lib_a-1.2-py3-none-any', 'lib_a-1.2-cp311-cp311-win_amd64') }

describe('targets', () => {
  test.each<[string, Record<string, string>]>([
    ['of one result', { output: '-' }],
    ['of the release folder', {}],
  ])('a gap %s names package, target and what there is', async (_, given) => {
    const { problems, exitCode, written } = await resolve({ ...given, target: 'cp312-win_amd64,macos-arm64,cp311-win_amd64' }, { files: onlyWindows })
    expect(problems).toMatchObject([{ code: 'no-file-for-target', fact: 'lib-a 1.2 has no wheel for windows-x86_64 with Python 3.12, macos-arm64 with Python 3.11; there is cp311-cp311-win_amd64' }])
    expect({ exitCode, written }).toEqual({ exitCode: 2, written: [] })
  })

  test('a plain target has the Python of release.yaml', async () => {
    const files = { ...onlyWindows, 'release.yaml': 'python: "3.12"\n' }
    expect((await resolve({ output: '-', target: 'windows-x86_64' }, { files })).problems).toMatchObject([{ code: 'no-file-for-target', fact: expect.stringContaining('Python 3.12') }])
  })

  test('what is no target, all at once', async () => {
    const { problems, exitCode } = await resolve({ target: 'cp311-beos, linux-x86_64\namiga' })
    expect(places(problems)).toEqual(['usage --target', 'usage --target'])
    expect(exitCode).toBe(2)
  })
})

const responses = (b: boolean | string) => ({ [`${index}/lib-a/`]: page('a'), [`${index}/lib-b/`]: page('b', b) })
const policy = (text: string) => ({ 'release.yaml': `${project()['release.yaml']}pins:\n${text}` })

describe('the policy of release.yaml', () => {
  const strict = policy('  deny: [lib-b]\n  indexes: [https://other.example/simple]\n  minimum-age: 3\n')

  test.each<[string, Record<string, string>]>([
    ['one result', { role: 'server' }],
    ['the release folder', {}],
  ])('is held against %s: all at once, with the line of the lock, nothing written', async (_, given) => {
    const { problems, exitCode, written, ports } = await resolve(given, { files: strict })
    expect(places(problems)).toEqual(['index-refused poetry.lock:4', 'index-refused poetry.lock:15', 'package-denied poetry.lock:15'])
    expect({ exitCode, written }).toEqual({ exitCode: 2, written: [] })
    expect(ports.seen.warnings.map(({ code }) => code)).toEqual(['age-unknown'])
  })

  test('is held against what is written alone', async () => {
    expect((await resolve({ output: '-' }, { files: policy('  deny: [lib-b]\n') })).outcome).toEqual({ stdout: libA })
  })

  test.each<[string, boolean | string, Record<string, string>, string[], string[]]>([
    ['warn', 'broken', {}, [], ['release-yanked']],
    ['warn', false, {}, [], []],
    ['allow', 'broken', {}, [], []],
    ['refuse', 'broken', {}, ['release-yanked poetry.lock:15'], []],
    ['refuse', true, { role: 'server' }, ['release-yanked poetry.lock:15'], []],
    ['refuse', false, { role: 'server' }, [], []],
    ['warn', 'broken', { role: 'server' }, [], []],
  ])('yanked: %s, where the index says %j, for %j', async (yanked, said, given, refused, warned) => {
    const { problems, ports } = await resolve(given, { files: policy(`  yanked: ${yanked}\n`), responses: responses(said) })
    expect([places(problems), ports.seen.warnings.map(({ code }) => code)]).toEqual([refused, warned])
  })

  test.each([['refuse', ['release-yanked'], 1], ['warn', [], 0]])('yanked: %s, where the lock keeps addresses and the index has no other reason to be asked', async (yanked, refused, pages) => {
    const wheel = `{ name = "lib_a-1.2-py3-none-any.whl", url = "https://files.example/a.whl", hashes = { sha256 = "${'a'.repeat(64)}" } }`
    const pylock = `lock-version = "1.0"\ncreated-by = "test"\nextras = []\n\n[[packages]]\nname = "lib-a"\nversion = "1.2"\nwheels = [${wheel}]\n`
    const asked: string[] = []
    const answer = () => ({ body: (asked.push('lib-a'), page('a', 'broken')) })
    const { problems } = await resolve({ output: '-', lock: 'pylock.toml' }, { files: { 'pylock.toml': pylock, ...policy(`  yanked: ${yanked}\n`) }, responses: { [`${index}/lib-a/`]: answer } })
    expect([problems.map(({ code }) => code), asked.length]).toEqual([refused, pages])
  })

  test.each<[string, Record<string, string>]>([
    ['one result', { role: 'server' }],
    ['the release folder', {}],
  ])('yanked: refuse, where the index is silent, lets nothing through: %s', async (_, given) => {
    const { problems, exitCode, written, outcome } = await resolve(given, { files: policy('  yanked: refuse\n') })
    expect({ places: places(problems), exitCode, pins: written.filter(path => path.includes('/pins/')), outcome }).toEqual({ places: ['yanked-unknown poetry.lock', 'yanked-unknown poetry.lock'], exitCode: 1, pins: [], outcome: undefined })
  })

  const onlySource = (project()['poetry.lock'] as string).replace('lib_b-3.0-py3-none-any.whl', 'lib_b-3.0.tar.gz')

  test.each<[string, string, string[], string[]]>([
    ['nobody allows', '  sdists: []\n', ['no-file-for-target'], []],
    ['policy allows', '  sdists: [Lib_B]\n', [], ['built-from-source', 'pylock-skipped']],
    ['another one is allowed for', '  sdists: [lib-a]\n', ['no-file-for-target'], []],
  ])('an sdist that %s', async (_, text, refused, warned) => {
    const { problems, ports, written } = await resolve({}, { files: { 'poetry.lock': onlySource, ...policy(text) } })
    expect([problems.map(({ code }) => code), ports.seen.warnings.map(({ code }) => code)]).toEqual([refused, warned])
    if (refused.length === 0) expect(JSON.parse(await ports.files.text('/project/release/plan.json'))).toMatchObject({ roles: [{ sdists: ['Lib_B'] }] })
    else expect(written).toEqual([])
  })
})
