import { describe, expect, test } from '@jest/globals'
import verify from '../../../src/commands/verify.ts'
import { execute } from '../../../src/execute.ts'
import { memoryPorts, type MemoryPorts } from '../../../src/ports/memory.ts'
import { verifyEnvironment } from '../../../src/verify/environment.ts'
import { markerVariables } from '../../../src/verify/marker-variables.ts'
import { readRecord } from '../../../src/core/record.ts'
import { codes } from '../helpers/problems.ts'
import { application, installed, installedWheel, pyvenv, release, site, unattested } from '../helpers/venvs.ts'
import { digestOf, wheel } from '../helpers/wheels.ts'

const pins = {
  server: [
    { name: 'lib-a', version: '1.2' },
    { name: 'lib-b', version: '3.0' },
    { name: 'colorama', version: '0.4', marker: "sys_platform == 'win32'" },
  ],
  client: [{ name: 'lib-a', version: '1.2' }],
}

const good = async () => ({
  ...(await release(pins)),
  ...(await installedWheel(await application())),
  ...installed('Lib.A', '1.2', { 'lib_a/__init__.py': 'a = 1\n', 'lib_a/data.txt': 'data' }),
  ...installed('lib_b', '3.0', { 'lib_b.py': 'b = 1\n' }),
  'venv/pyvenv.cfg': pyvenv,
  'venv/bin/python': '',
})

type Change = (world: MemoryPorts, at: (path: string) => string) => Promise<void> | void

async function compared(change: Change = () => undefined, role: 'server' | 'client' | undefined = 'server') {
  const ports = memoryPorts({ files: await good() })
  await change(ports, path => `/project/${site}/${path}`)
  return verifyEnvironment('/project/venv', '/project/release', role, ports)
}

const add = (files: Record<string, string>): Change => async ({ files: disk }) => {
  for (const [path, text] of Object.entries(files)) await disk.write(`/project/${path}`, text)
}

test('what was locked is found to be what is there; a marker that does not hold asks for nothing', async () => {
  expect(await compared()).toEqual({ role: 'server', deviations: [], notes: [] })
})

test('the companion of a release is no stranger, and that of another version is', async () => {
  const withCompanion = (version: string): Change => async (world, at) => {
    const manifest = JSON.parse(await world.files.text('/project/release/release.json')) as { files: object[] }
    // Neither is it taken for the application: it has none of its files.
    const companion = { path: 'wheels/app_locked-1.0-py3-none-any.whl', sha256: '', size: 0, from: {} }
    await world.files.write('/project/release/release.json', JSON.stringify({ ...manifest, files: [companion, ...manifest.files] }))
    for (const [path, text] of Object.entries(installed('app-locked', version, {}))) await world.files.write(at(path.replace(`${site}/`, '')), text)
  }
  expect((await compared(withCompanion('1.0'))).deviations).toEqual([])
  expect((await compared(withCompanion('0.9'))).deviations).toEqual(['app-locked: 0.9 is installed, but not pinned for the server'])
})

describe('each deviation is one line', () => {
  test.each<[string, Change, string[]]>([
    ['a byte changed', ({ files }, at) => files.write(at('lib_a/__init__.py'), 'a = 2\n'), ['lib-a: lib_a/__init__.py is not what its RECORD says']],
    ['a file removed', ({ files }, at) => files.remove(at('lib_a/data.txt')), ['lib-a: lib_a/data.txt is missing']],
    ['a package added', add(installed('intruder', '6.6', { 'intruder.py': '' })), ['intruder: 6.6 is installed, but not pinned for the server']],
    ['a package removed', async ({ files }, at) => {
      await files.remove(at('lib_b.py'))
      await files.remove(at('lib_b-3.0.dist-info'))
    }, ['lib-b: 3.0 is pinned for the server, but not installed']],
    ['a package upgraded', async (world, at) => {
      await world.files.remove(at('lib_b.py'))
      await world.files.remove(at('lib_b-3.0.dist-info'))
      await add(installed('lib_b', '3.1', { 'lib_b.py': 'b = 2\n' }))(world, at)
    }, ['lib-b: 3.1 is installed, 3.0 is pinned for the server']],
    ['two versions of a package', add(installed('lib_b', '2.0', { 'lib_b_old.py': '' })), ['lib-b: 2.0 is installed, 3.0 is pinned for the server']],
    ['a file that runs at every start', ({ files }, at) => files.write(at('evil.pth'), 'import evil'), ['evil.pth: belongs to no installed distribution']],
    ['a module of nobody', ({ files }, at) => files.write(at('lib_a/hidden.py'), ''), ['lib_a/hidden.py: belongs to no installed distribution']],
    ['a link of nobody', ({ files }, at) => files.link('/etc', at('somewhere')), ['somewhere: belongs to no installed distribution']],
    ['a package without RECORD: all its files are of nobody', async ({ files }, at) => files.remove(at('lib_b-3.0.dist-info/RECORD')), ['lib_b-3.0.dist-info/METADATA: belongs to no installed distribution', 'lib_b.py: belongs to no installed distribution']],
    ['the application gone', async ({ files }, at) => {
      for (const path of ['app/__init__.py', 'app/_core.abi3.so', 'app-1.0.dist-info']) await files.remove(at(path))
    }, ['app: 1.0 is pinned for the server, but not installed']],
    ['the application changed, its RECORD not', ({ files }, at) => files.write(at('app/__init__.py'), 'run = 2\n'), ['app: app/__init__.py is not what its RECORD says', "app: app/__init__.py is not what the release's wheel has"]],
    ['the application and its RECORD changed together', async ({ files }, at) => {
      await files.write(at('app/__init__.py'), 'run = 2\n')
      const record = await files.text(at('app-1.0.dist-info/RECORD'))
      await files.write(at('app-1.0.dist-info/RECORD'), record.replace(digestOf('run = 1\n'), digestOf('run = 2\n')))
    }, ["app: app/__init__.py is not what the release's wheel has"]],
    ['a file added to the application, and to its RECORD', async ({ files }, at) => {
      await files.write(at('app/evil.py'), 'evil')
      await files.write(at('app-1.0.dist-info/RECORD'), `app/evil.py,sha256=${digestOf('evil')},4\n${await files.text(at('app-1.0.dist-info/RECORD'))}`)
    }, ["app: app/evil.py stands in its RECORD, and is not in the release's wheel"]],
    ['a hash taken out of RECORD, and the file changed', async ({ files }, at) => {
      await files.write(at('lib_b.py'), 'evil')
      const record = await files.text(at('lib_b-3.0.dist-info/RECORD'))
      await files.write(at('lib_b-3.0.dist-info/RECORD'), record.replace(/^lib_b\.py,.*$/m, 'lib_b.py,,'))
    }, ['lib-b: lib_b.py has no hash in its RECORD']],
  ])('%s', async (_, change, expected) => {
    expect((await compared(change)).deviations).toEqual(expected)
  })

  test('several at once', async () => {
    const { deviations } = await compared(async (world, at) => {
      await add(installed('intruder', '6.6', {}))(world, at)
      await world.files.write(at('evil.pth'), '')
      await world.files.write(at('lib_b.py'), 'x')
    })
    expect(deviations).toHaveLength(3)
  })
})

test('a compiled cache that Python would run without a look at its source', async () => {
  const planted = Buffer.concat([Buffer.from([0xa7, 0x0d, 0x0d, 0x0a, 1, 0, 0, 0]), Buffer.alloc(8)])
  const { deviations } = await compared(({ files }, at) => files.write(at('lib_a/__pycache__/__init__.cpython-311.pyc'), planted))
  expect(deviations).toEqual(['lib_a/__pycache__/__init__.cpython-311.pyc: is run without a look at its source'])
})

describe('what is no deviation', () => {
  test('compiled caches', async () => {
    expect((await compared(({ files }, at) => files.write(at('lib_a/__pycache__/__init__.cpython-311.pyc'), 'x'))).deviations).toEqual([])
  })

  test.each(['pip', 'setuptools', 'wheel'])('%s, which installs: noted, not judged', async name => {
    const { deviations, notes } = await compared(add(installed(name, '25.0', { [`${name}.py`]: '' })))
    expect(deviations).toEqual([])
    expect(notes).toEqual([`${name} 25.0 installs packages and is no part of the release: not judged`])
  })

  test('but a changed pip is', async () => {
    const { deviations } = await compared(async (world, at) => {
      await add(installed('pip', '25.0', { 'pip.py': '' }))(world, at)
      await world.files.write(at('pip.py'), 'evil')
    })
    expect(deviations).toEqual(['pip: pip.py is not what its RECORD says'])
  })
})

describe('roles', () => {
  test('without a choice, the one that fits best', async () => {
    expect(await compared(undefined, undefined)).toMatchObject({ role: 'server', deviations: [] })
  })

  test('the other role misses the package that only the server has', async () => {
    expect((await compared(undefined, 'client')).deviations).toEqual(['lib-b: 3.0 is installed, but not pinned for the client'])
  })

  test('a release without that role', async () => {
    const ports = memoryPorts({ files: { ...(await good()), ...(await release({})) } })
    expect(await codes(() => verifyEnvironment('/project/venv', '/project/release', 'server', ports))).toEqual(['role-missing'])
  })
})

test.each<[string, Change, string]>([
  ['no environment at all', ({ files }) => files.remove('/project/venv'), 'environment-unknown'],
  ['no site-packages', ({ files }) => files.remove('/project/venv/lib'), 'environment-unknown'],
  ['no release', ({ files }) => files.remove('/project/release'), 'release-missing'],
  ['a manifest that is no JSON', ({ files }) => files.write('/project/release/release.json', '{'), 'manifest-malformed'],
  ['a manifest of the future', ({ files }) => files.write('/project/release/release.json', '{"schema": 2, "files": []}'), 'manifest-malformed'],
])('%s: %s', async (_, change, code) => {
  expect(await codes(() => compared(change))).toEqual([code])
})

/** As bundles have it: no environment, modules without sources, libraries stripped, a RECORD that says so. */
describe('a client as it was packed', () => {
  const packed = 'client/python/lib/python3.11/site-packages'
  const compare = async (change: (files: MemoryPorts['files'], at: string) => Promise<void>, ...roles: ('client' | 'server')[]) => {
    const ports = memoryPorts({ files: { ...(await release({ client: pins.client, server: pins.client })), ...(await installedWheel(await wheelOf({ 'app/_core.abi3.so': elf }), packed)), ...installed('Lib.A', '1.2', { 'lib_a/__init__.pyc': 'a' }, packed) } })
    const { files } = ports
    await files.write(`/project/${packed}/app/__init__.pyc`, 'app')
    await files.write(`/project/${packed}/app/_core.abi3.so`, `${elf}stripped`)
    await execute([{ do: 'record-site', site: `/project/${packed}`, sources: false }], ports)
    await files.write('/project/release/wheels/app-1.0-cp39-abi3-manylinux2014_x86_64.whl', await wheelOf({ 'app/_core.abi3.so': elf }))
    await change(files, `/project/${packed}`)
    return (await verifyEnvironment('/project/client', '/project/release', roles[0], ports)).deviations
  }
  const elf = '\u007fELF\u0002\u0001\u0001'.padEnd(64, '\0')
  const wheelOf = (more: Record<string, string>) => wheel('app', '1.0', { 'app/__init__.py': 'run = 1\n', 'app/data.txt': 'data', ...more })
  const record = 'app-1.0.dist-info/RECORD'
  const noted = async (files: MemoryPorts['files'], at: string, path: string) => files.write(`${at}/${record}`, `${await files.text(`${at}/${record}`)}${path},sha256=${digestOf(await files.text(`${at}/${path}`))},1\n`)

  test.each<[string, (files: MemoryPorts['files'], at: string) => Promise<void>, string[]]>([
    ['nothing changed', async () => undefined, []],
    ['a byte of a compiled module', (files, at) => files.write(`${at}/app/__init__.pyc`, 'apq'), ['app: app/__init__.pyc is not what its RECORD says']],
    ['a byte of a library', (files, at) => files.write(`${at}/app/_core.abi3.so`, 'x'), ['app: app/_core.abi3.so is not what its RECORD says']],
    ['a compiled module too many', (files, at) => files.write(`${at}/app/more.pyc`, 'x'), ['app/more.pyc: belongs to no installed distribution']],
    ['one that stands in RECORD', async (files, at) => { await files.write(`${at}/app/more.pyc`, 'x'); await noted(files, at, 'app/more.pyc') }, ["app: app/more.pyc stands in its RECORD, and is not in the release's wheel"]],
    ['a module gone', (files, at) => files.remove(`${at}/app/__init__.pyc`), ['app: app/__init__.pyc is missing']],
    ['data', (files, at) => files.write(`${at}/app/data.txt`, 'x'), ['app: app/data.txt is not what its RECORD says', "app: app/data.txt is not what the release's wheel has"]],
  ])('%s', async (_, change, deviations) => {
    expect(await compare(change, 'client')).toEqual(deviations)
  })

  test('where the pins of a server are the same and nobody says which it is, it is held to the wheel as a server', async () => {
    expect(await compare(async () => undefined)).toContain("app: app/_core.abi3.so is not what the release's wheel has")
  })
})

test('nothing of the environment is run', async () => {
  const ports = memoryPorts({ files: await good() })
  await verifyEnvironment('/project/venv', '/project/release', 'server', ports)
  expect(ports.seen.ran).toEqual([])
})

describe('the command', () => {
  const run = async (change: (ports: MemoryPorts) => Promise<void>) => {
    const ports = memoryPorts({ files: await good() })
    await change(ports)
    return { outcome: await verify.run({ release: 'release', from: undefined, environment: 'venv', role: undefined, sha256: undefined, wheels: undefined, json: false, ...unattested }, ports), ports }
  }

  test('says who runs what', async () => {
    const { outcome } = await run(async () => undefined)
    expect(outcome).toMatchObject({ deviations: [], stdout: 'venv runs what release locked (server)\n', outputs: { deviations: '0' } })
  })

  test('release and environment are judged together; notes go to the log', async () => {
    const { outcome, ports } = await run(async ({ files }) => {
      await files.write('/project/release/wheels/app-1.0-cp39-abi3-manylinux2014_x86_64.whl', await application().then(whole => Buffer.concat([whole, Buffer.from([0])])))
      await files.remove(`/project/${site}/lib_a/data.txt`)
      for (const [path, text] of Object.entries(installed('pip', '25.0', {}))) await files.write(`/project/${path}`, text)
    })
    expect(outcome.deviations).toEqual([expect.stringMatching(/^wheels\/app-1\.0.*: sha256 is [0-9a-f]{64}, the manifest has [0-9a-f]{64}$/), 'lib-a: lib_a/data.txt is missing', 'app: wheels/app-1.0-cp39-abi3-manylinux2014_x86_64.whl cannot be read, so it was not compared with it'])
    expect(ports.seen.notes).toEqual(['note: pip 25.0 installs packages and is no part of the release: not judged'])
  })
})

describe('RECORD', () => {
  test.each([
    ['a.py,sha256=AbC_-9,12', [{ path: 'a.py', sha256: 'AbC_-9' }]],
    ['"a,b.py",sha256=x,1', [{ path: 'a,b.py', sha256: 'x' }]],
    ['"say ""hi"".py",sha256=x,1', [{ path: 'say "hi".py', sha256: 'x' }]],
    ['a-1.dist-info/RECORD,,', [{ path: 'a-1.dist-info/RECORD' }]],
    ['a.py,,\r\nb.py,sha256=y,\r\n', [{ path: 'a.py' }, { path: 'b.py', sha256: 'y' }]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(readRecord(text)).toEqual(expected)
  })
})

describe('markers are judged by pyvenv.cfg and the machine', () => {
  test.each([
    ['version = 3.11.7\n', 'linux', 'x64', { python_version: '3.11', python_full_version: '3.11.7', sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix', platform_machine: 'x86_64' }],
    ['version_info = 3.14.0.final.0\n', 'win32', 'x64', { python_version: '3.14', python_full_version: '3.14.0', sys_platform: 'win32', os_name: 'nt', platform_machine: 'AMD64' }],
    ['version=3.9.2', 'darwin', 'arm64', { python_version: '3.9', platform_system: 'Darwin', platform_machine: 'arm64' }],
  ] as const)('%j on %s %s', (configuration, platform, arch, expected) => {
    expect(markerVariables(configuration, { platform, arch })).toMatchObject(expected)
  })
})
