import { describe, expect, test } from '@jest/globals'
import resolvePins from '../../../src/commands/resolve-pins.ts'
import type { Outcome } from '../../../src/command.ts'
import { releaseFolder } from '../../../src/line/job.ts'
import { memoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import { acceptFields, fromStrings, type Finding } from '../../../src/spec.ts'
import { places, refusal } from '../helpers/problems.ts'
import { project } from '../helpers/project.ts'

/** As both fronts make a request: from strings. */
async function resolve(given: Record<string, string> = {}, world: MemoryWorld = {}) {
  const findings: Finding[] = []
  const request = acceptFields(resolvePins.fields, fromStrings(resolvePins.fields, given), '', findings)
  expect(findings).toEqual([])
  const ports = memoryPorts({ ...world, files: { ...project(), ...world.files }, programs: { python3: () => ({ stdout: '3.11\n' }) } })
  const before = (await ports.files.list('/project')).map(({ path }) => path)
  let outcome: Outcome | undefined
  const refused = await refusal(async () => void (outcome = await resolvePins.run(request as never, ports)))
  const written = (await ports.files.list('/project')).map(({ path }) => path).filter(path => !before.includes(path)).sort()
  return { ...refused, outcome, written, ports, request: request as Record<string, unknown> }
}

const libA = `lib-a==1.2 \\\n    --hash=sha256:${'a'.repeat(64)}\n`
const libB = `lib-b==3.0 \\\n    --hash=sha256:${'b'.repeat(64)}\n`

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
