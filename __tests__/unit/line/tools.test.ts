import { describe, expect, test } from '@jest/globals'
import { ensurePrograms, findPython, pythonVersion, toolEnvironment } from '../../../src/line/tools.ts'
import { memoryPorts, type MemoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import { codes, refusal } from '../helpers/problems.ts'

const cargo = { name: 'cargo', debian: 'cargo', otherwise: 'Install Rust with rustup' }
const mksquashfs = { name: 'mksquashfs', debian: 'squashfs-tools', otherwise: 'Install squashfs-tools' }
const unsquashfs = { name: 'unsquashfs', debian: 'squashfs-tools', otherwise: 'Install squashfs-tools' }
const notary = { name: 'notarytool', otherwise: 'Install Xcode' }

const nothing = () => ({})

describe('missing programs', () => {
  test('are all named at once, each with its remedy', async () => {
    const ports = memoryPorts({ programs: { cargo: nothing } })
    const { problems, exitCode } = await refusal(() => ensurePrograms([cargo, mksquashfs, notary], false, ports))
    expect(exitCode).toBe(1)
    expect(problems.map(({ code, fact, fix }) => [code, fact, fix])).toEqual([
      ['tool-missing', "the program 'mksquashfs' is not on PATH", "Install squashfs-tools (Debian's package squashfs-tools), or run again with --install-tools"],
      ['tool-missing', "the program 'notarytool' is not on PATH", 'Install Xcode'],
    ])
  })

  test('are no matter when they are there: nothing is run', async () => {
    const ports = memoryPorts({ programs: { cargo: nothing, mksquashfs: nothing, 'apt-get': nothing } })
    await ensurePrograms([cargo, mksquashfs], true, ports)
    expect(ports.seen.ran).toEqual([])
  })
})

describe('--install-tools', () => {
  /** apt-get that brings programs, as far as it is asked for their packages. */
  function debian(brings: Record<string, string>, world: MemoryWorld = {}): MemoryPorts {
    const programs: Record<string, () => object> = { sudo: ({ argv }: { argv?: readonly string[] } = {}) => install(argv), 'apt-get': ({ argv }: { argv?: readonly string[] } = {}) => install(argv), ...world.programs as object }
    const install = (argv: readonly string[] = []) => {
      for (const [name, wanted] of Object.entries(brings)) if (argv.includes(wanted)) programs[name] = nothing
      return {}
    }
    return memoryPorts({ ...world, programs })
  }
  const argvs = ({ seen }: MemoryPorts) => seen.ran.map(({ argv }) => argv.join(' '))

  test.each([
    [true, ['apt-get -qq update', 'apt-get -qq install --yes --no-install-recommends cargo squashfs-tools']],
    [false, ['sudo -n apt-get -qq update', 'sudo -n apt-get -qq install --yes --no-install-recommends cargo squashfs-tools']],
  ])('as root %s', async (isRoot, expected) => {
    const ports = debian({ cargo: 'cargo', mksquashfs: 'squashfs-tools', unsquashfs: 'squashfs-tools' }, { isRoot })
    await ensurePrograms([cargo, mksquashfs, unsquashfs], true, ports)
    expect(argvs(ports)).toEqual(expected)
    expect(ports.seen.ran.every(({ env }) => env?.['DEBIAN_FRONTEND'] === 'noninteractive')).toBe(true)
    expect(ports.seen.stages).toEqual([{ title: 'apt-get install cargo squashfs-tools', state: 'done' }])
  })

  test('not without being asked', async () => {
    const ports = debian({ cargo: 'cargo' })
    expect(await codes(() => ensurePrograms([cargo], false, ports))).toEqual(['tool-missing'])
    expect(argvs(ports)).toEqual([])
  })

  test('not where one has no package: all of them are named first', async () => {
    const ports = debian({ cargo: 'cargo' })
    expect(await codes(() => ensurePrograms([cargo, notary], true, ports))).toEqual(['tool-missing', 'tool-missing'])
    expect(argvs(ports)).toEqual([])
  })

  test('not on a system without apt-get', async () => {
    expect(await codes(() => ensurePrograms([cargo], true, memoryPorts()))).toEqual(['tool-missing'])
  })

  test('what is still missing afterwards is said', async () => {
    expect(await codes(() => ensurePrograms([cargo], true, debian({})))).toEqual(['tool-missing'])
  })

  test('where apt-get fails its words are shown', async () => {
    const ports = debian({}, { programs: { 'apt-get': () => ({ code: 100, stderr: 'E: Unable to locate package' }) } })
    const { problems } = await refusal(() => ensurePrograms([cargo], true, ports))
    expect(problems[0]).toMatchObject({ code: 'command-failed', fact: expect.stringContaining('E: Unable to locate package') })
    expect(ports.seen.stages[0]?.state).toBe('failed')
  })
})

describe('the environment of pinned tools', () => {
  const requirements = 'native-build/maturin/requirements.txt'
  const suite = { [`/suite/${requirements}`]: 'maturin==1.0 --hash=sha256:0\n' }

  /** A python3 that makes environments; their python installs, or fails. */
  function world(pip: () => object = nothing, files: Record<string, string> = suite, identity = '3.11\nCPython 3.11.7\n/usr/bin/python3\n/usr\n') {
    const ports: MemoryPorts = memoryPorts({
      files,
      programs: {
        python3: async ({ argv }) => {
          if (argv[2] === 'venv') await ports.files.write(`${argv[3]}/bin/python`, '')
          return { stdout: identity }
        },
        python: pip as never,
      },
    })
    return ports
  }
  const installs = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv.includes('install'))

  test('is made once, in hash mode, from nothing but wheels', async () => {
    const ports = world()
    const [one, two] = [await toolEnvironment(requirements, ports), await toolEnvironment(requirements, ports)]
    expect(one).toBe(two)
    expect(one).toMatch(/^\/cache\/tools\/maturin-[0-9a-f]{16}\.\d+-\w+$/)
    expect(installs(ports).map(({ argv }) => argv.slice(3))).toEqual([['install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '--only-binary', ':all:', '-r', `/suite/${requirements}`]])
  })

  test('is made once for those who ask at the same time', async () => {
    const ports = world()
    const [one, two] = await Promise.all([toolEnvironment(requirements, ports), toolEnvironment(requirements, { ...ports })])
    expect(one).toBe(two)
    expect(installs(ports)).toHaveLength(1)
  })

  test.each<[string, () => MemoryPorts]>([
    ['other requirements', () => world(nothing, { [`/suite/${requirements}`]: 'maturin==2.0 --hash=sha256:1\n' })],
    ['another interpreter', () => world(nothing, suite, '3.12\nCPython 3.12.0\n/usr/bin/python3\n/usr\n')],
    ['another installation', () => world(nothing, suite, '3.11\nCPython 3.11.7\n/usr/bin/python3\n/opt\n')],
  ])('%s: another one', async (_, other) => {
    expect(await toolEnvironment(requirements, other())).not.toBe(await toolEnvironment(requirements, world()))
  })

  test('one that could not be installed is not left behind', async () => {
    const ports = world(() => ({ code: 1, stderr: 'THESE PACKAGES DO NOT MATCH THE HASHES' }))
    const { problems } = await refusal(() => toolEnvironment(requirements, ports))
    expect(problems[0]?.fact).toContain('DO NOT MATCH THE HASHES')
    expect(await ports.files.list('/cache/tools')).toEqual([])
    expect(ports.seen.stages).toEqual([{ title: 'tools: native-build/maturin', state: 'failed' }])
  })
})

describe('python', () => {
  test.each([
    [['python3', 'python'], '/usr/bin/python3'],
    [['python'], '/usr/bin/python'],
  ])('of %j: %s', async (names, expected) => {
    expect(await findPython(memoryPorts({ programs: Object.fromEntries(names.map(name => [name, nothing])) }))).toBe(expected)
  })

  test('none', async () => {
    expect(await codes(() => findPython(memoryPorts()))).toEqual(['tool-missing'])
  })

  test.each([['3.11', '3.11'], ['3.14t', '3.14'], ['pypy3.11', '3.11']])('its version %s, asked once and in isolation: %s', async (said, expected) => {
    const ports = memoryPorts({ programs: { python3: () => ({ stdout: `${said}\nPython\n` }) } })
    expect([await pythonVersion('/usr/bin/python3', ports), await pythonVersion('/usr/bin/python3', ports)]).toEqual([expected, expected])
    expect(ports.seen.ran.map(({ argv }) => argv[1])).toEqual(['-IS'])
  })
})
