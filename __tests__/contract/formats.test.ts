/** What every folder of a format keeps, whichever there are. A new folder is found by its name and needs no line here. */
import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Builder, BuildPlace } from '../../native-build/backend.ts'
import type { Bundle, Interpreter } from '../../bundles/bundle.ts'
import type { Installed, Packager } from '../../packagers/packager.ts'
import type { Destination } from '../../publishers/destination.ts'
import type { Program } from '../../src/core/application.ts'
import type { Abi } from '../../src/core/abi.ts'
import { readPinned } from '../../src/core/pinned-packages.ts'
import { backendTools } from '../../src/core/plan.ts'
import * as generated from '../../src/core/folders.ts'
import type { Step } from '../../src/core/steps.ts'
import { targetFacts, targets, type Target } from '../../src/core/targets.ts'
import { buildsHere } from '../../src/line/native/foreign.ts'
import type { Ports } from '../../src/ports.ts'
import { plannedWheels } from '../../src/core/wheels.ts'
import { group } from '../../src/spec.ts'
import { loadBuilder, loadBundle, loadDestination, loadFeed, loadPackager } from '../../src/line/folders.ts'
import { app, associations, identity, interpreter, macosInterpreter, paths, programsOf, read, readable, root, sampleOf, spokenOf, windowsInterpreter, writable, written } from './places.ts'

const foldersIn = (kind: string) => readdirSync(`${root}/${kind}`, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name).sort()

const hosts: Partial<Record<Target, object>> = {
  'linux-x86_64': { platform: 'linux', arch: 'x64' },
  'linux-aarch64': { platform: 'linux', arch: 'arm64' },
  'windows-x86_64': { platform: 'win32', arch: 'x64' },
  'windows-arm64': { platform: 'win32', arch: 'arm64' },
  'macos-x86_64': { platform: 'darwin', arch: 'x64' },
  'macos-arm64': { platform: 'darwin', arch: 'arm64' },
}

interface Format {
  name: string
  doc: string
  programs?: readonly Program[]
  requirements?: string
}

/** Programs that performing a kind of step needs. */
const behind: Partial<Record<Step['do'], readonly string[]>> = { 'gather-libraries': ['ldd'], strip: ['strip'] }

describe.each(['native-build', 'bundles', 'packagers', 'publishers', 'feeds'] as const)('%s/', kind => {
  const load = { 'native-build': loadBuilder, bundles: loadBundle, packagers: loadPackager, publishers: loadDestination, feeds: loadFeed }[kind] as (name: string) => Promise<Format>

  test('the generated list is what lies there', () => {
    const listed = { 'native-build': generated.builders, bundles: generated.bundles, packagers: generated.packagers, publishers: generated.destinations, feeds: generated.feeds }[kind]
    expect([...listed]).toEqual(foldersIn(kind))
  })

  describe.each(foldersIn(kind))('%s', name => {
    test('is named like its folder and says what it is', async () => {
      const format = await load(name)
      expect(format.name).toBe(name)
      expect(format.doc).toMatch(/^\S.{10,100}[^.]$/)
    })

    test('names a remedy for every program', async () => {
      for (const program of (await load(name)).programs ?? []) {
        expect(program.otherwise).toMatch(/^[A-Z].*[^.]$/)
        if (program.debian !== undefined) expect(program.debian).toMatch(/^[a-z0-9][a-z0-9+.-]+$/)
      }
    })

    test('has its tools pinned by version and hash, and its .in names no other', async () => {
      const { requirements } = await load(name)
      if (requirements === undefined) return
      expect(requirements).toBe(`${kind}/${name}/requirements.txt`)
      const pinned = requirementsIn(read(requirements))
      for (const { line, hashes } of pinned) {
        expect(line).toMatch(/^[a-z0-9][a-z0-9._-]*==[0-9][\w.+!-]*( ;.*)?$/)
        expect(hashes.length).toBeGreaterThan(0)
        for (const hash of hashes) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
      }
      expect(read(requirements)).not.toMatch(/^\s*(-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host|-e|https?:)/m)
      const wanted = read(requirements.replace(/\.txt$/, '.in')).split('\n').filter(Boolean)
      expect(pinned.map(({ line }) => line.replace(/ ;.*/, ''))).toEqual(expect.arrayContaining(wanted))
    })
  })
})

/** Logical lines of a requirements file, with their hashes apart. */
const requirementsIn = (text: string) =>
  text.replaceAll(/\\\n/g, ' ').split('\n').map(line => line.replace(/(^|\s)#.*/, '').trim()).filter(Boolean).map(line => ({
    line: line.split('--hash=')[0]?.trim() ?? '',
    hashes: [...line.matchAll(/--hash=(\S+)/g)].map(([, hash]) => hash ?? ''),
  }))

/** Of a container, not of this machine. */
const inContainers = ['/root/.cargo']

/** What holds for every list of steps. */
function keepsTheRules(plan: () => readonly Step[], programs: readonly Program[]): void {
  const steps = plan()
  expect(steps.length).toBeGreaterThan(0)
  expect(plan()).toEqual(steps)
  expect(JSON.parse(JSON.stringify(steps))).toEqual(steps)
  for (const step of steps) {
    for (const path of written(step)) expect(below(path, writable)).toBe(true)
    // A program of ours has nothing to say about paths: its text is data.
    for (const path of spokenOf(wordsOf(step))) expect([path, below(path, [...writable, ...readable, '/usr', '/bin', '/proc', '/build', '/home', '/dev/null', ...inContainers])]).toEqual([path, true])
    for (const path of written(step)) expect(posix.normalize(path)).toBe(path)
    if (step.do === 'run' || step.do === 'answer') expect(step.label).toMatch(/\S/)
  }
  for (const program of programsOf(steps)) {
    expect(posix.basename(program)).not.toMatch(/^(ba|da|z|k|fi)?sh$|^(cmd|powershell|pwsh)(\.exe)?$|^env$|^sudo$/)
    if (!program.includes('/')) expect(programs.map(({ name }) => name)).toContain(program)
  }
  for (const needed of steps.flatMap(({ do: kind }) => behind[kind] ?? [])) expect(programs.map(({ name }) => name)).toContain(needed)
}

const below = (path: string, folders: readonly string[]) => {
  const resolved = posix.resolve(path)
  return folders.some(folder => resolved === folder || resolved.startsWith(`${folder}/`))
}

/** Fields that hold texts of files or programs are left out. */
function wordsOf(step: Step): unknown {
  if (step.do === 'write') return { ...step, text: '' }
  if (step.do === 'answer' || step.do === 'run-image') return { ...step, path: '' }
  // Paths in an image are not of this machine.
  if (step.do === 'oci-image') return [step.to, step.layers.map(({ from }) => from)]
  if (step.do === 'point-scripts') return { ...step, to: '' }
  if (step.do === 'run') return { ...step, expect: '', argv: step.argv.filter(word => !word.includes('\n') && !word.startsWith('-p') && !/^\/[\w-]+$/.test(word)) }
  return step
}

const allWritten = (steps: readonly Step[]) => steps.flatMap(written)

function known(declared: readonly Target[]): void {
  expect(declared.length).toBeGreaterThan(0)
  expect(new Set(declared).size).toBe(declared.length)
  for (const target of declared) expect(targets).toContain(target)
}

const pairs = async <T extends { targets: readonly Target[] }>(names: readonly string[], load: (name: string) => Promise<T>) =>
  (await Promise.all(names.map(async name => [name, await load(name)] as const))).flatMap(([name, format]) => format.targets.map(target => [name, target, format] as const))

describe.each(await pairs(foldersIn('native-build'), loadBuilder))('the builder %s for %s', (_, target, builder: Builder) => {
  const output = paths.output
  const backend = builder.backends?.[0] ?? 'setuptools.build_meta'
  const planned = (abi: Abi) => plannedWheels({ app, abi, target, builder, selection: { build: 'cp311-* cp312-*', skip: '', archs: 'auto', enable: new Set() } })
  const abis: Abi[] = builder.name === 'host' ? [{ kind: 'none' }, { kind: 'version' }] : [{ kind: 'version' }, { kind: 'stable', from: '3.9' }]
  const place = (abi: Abi): BuildPlace => ({ ...paths, output, toolchain: ['rustc -vV\n0\nrustc 1.87.0\nrelease: 1.87.0'], homes: ['/given/home/.cargo', '/given/home'], app, target, backend, abi, options: {} })
  const tools = { python: '/host/bin/python', tools: paths.tools, packages: `${paths.tools}/lib/python3.11/site-packages` }
  const toBuild = (abi: Abi) => planned(abi).map(wheel => ({ ...wheel, ...tools }))
  const batches = (abi: Abi) => (builder.bringsPythons ? [toBuild(abi)] : toBuild(abi).map(wheel => [wheel]))

  test.each(abis)('plans wheels for $kind', abi => {
    known(builder.targets)
    for (const wheels of batches(abi)) {
      keepsTheRules(() => builder.steps(place(abi), wheels), builder.programs)
      expect(allWritten(builder.steps(place(abi), wheels)).filter(path => below(path, [output])).sort()).toEqual(wheels.map(({ file }) => `${output}/${file}`).sort())
    }
  })

  test.each(abis)('writes nothing into the project for $kind', abi => {
    for (const wheels of batches(abi)) expect(allWritten(builder.steps(place(abi), wheels)).filter(path => below(path, [paths.project]))).toEqual([])
  })

  test('with a compiler cache makes the same files, and keeps what it compiled where other projects find it', () => {
    for (const name of builder.compilerCaches?.(target) ?? []) {
      const cached = { ...place({ kind: 'version' }), compilerCache: { name, program: `/given/tools/bin/${name}` } }
      for (const wheels of batches({ kind: 'version' })) {
        keepsTheRules(() => builder.steps(cached, wheels), builder.programs)
        expect(JSON.stringify(builder.steps(cached, wheels))).toContain(`${paths.shared}/${name}`)
        for (const wheel of wheels) expect(JSON.stringify(builder.sdist(cached, 'my_app-1.2.tar.gz', wheel))).not.toContain(name)
      }
    }
  })

  test('makes the sdist', () => {
    const [abi = { kind: 'version' }] = abis
    keepsTheRules(() => builder.sdist(place(abi), 'my_app-1.2.tar.gz', tools), builder.programs)
    expect(allWritten(builder.sdist(place(abi), 'my_app-1.2.tar.gz', tools))).toContain(`${output}/my_app-1.2.tar.gz`)
  })

  test('names wheels as the target is named', () => {
    expect(builder.platformTag(target)).toMatch(/^(manylinux|musllinux|win|macosx)[\w.]+$/)
    for (const argv of builder.toolchain) expect(builder.programs.map(({ name }) => name)).toContain(argv[0])
  })

  test('builds on the runner that it is sent to', () => {
    const label = builder.runner?.(target) ?? targetFacts(target).runner
    const machine = targets.find(each => targetFacts(each).runner === label) as Target
    for (const abi of abis) expect(buildsHere({ target, abi }, builder, { host: hosts[machine] as Ports['host'] })).toBe(true)
    const [cross = false, none = false] = (['version', 'none'] as const).map(kind => buildsHere({ target, abi: { kind } }, builder, { host: { platform: 'freebsd', arch: 'x64' } as Ports['host'] }))
    expect([cross, none]).toEqual([false, false])
  })

  test.each(abis)('calls for $kind what its files pin, and links parts of what is known', abi => {
    const files = [builder.requirements, builder.bringsPythons ? builder.constraints?.({}) : builder.backends ? undefined : backendTools].flatMap(file => file ?? [])
    const pinned = files.flatMap(file => readPinned(read(file))).map(({ name }) => name)
    for (const backend of builder.backends ?? ['setuptools.build_meta', 'scikit_build_core.build', 'mesonpy']) expect(pinned).toEqual(expect.arrayContaining([...builder.calls({ target, abi, backend })]))
    const anywhere = builder.targets.flatMap(each => builder.calls({ target: each, abi, backend }))
    for (const { of } of builder.linked ?? []) expect([...anywhere, ...builder.toolchain.map(([program]) => program)]).toContain(of)
  })

  test('needs of its programs some, and says so of each kind of wheel', () => {
    for (const abi of abis) expect(builder.programs).toEqual(expect.arrayContaining([...(builder.needed?.(target, abi) ?? [])]))
    if (abis.some(({ kind }) => kind === 'none')) expect(builder.needed?.(target, { kind: 'none' })).toEqual([])
  })
})

describe.each(await pairs(foldersIn('bundles'), loadBundle))('the bundle %s for %s', (_name, target, bundle: Bundle) => {
  const entry = 'my-app'
  const { system } = targetFacts(target)
  const { sharedLibrary: _shared, ...rest } = interpreter
  // Debian's: linked with zlib, not with libpython; python-build-standalone's: with nothing.
  const unshared = { ...rest, libraries: ['libz.so.1'] }
  const alone = { ...rest, libraries: [] }
  const usual = { windows: windowsInterpreter, macos: macosInterpreter, linux: interpreter }[system]
  const place = { ...paths, app, target, entry, terminal: true, interpreter: usual, icon: { path: '/given/project/icons/my app.png', width: 256, size: 1000 }, pins: '/given/pins/requirements.txt', wheelsOnly: ':all:', requirement: 'my.app==1.2 --hash=sha256:0' }

  const onLinux: [string, Interpreter, string][] = [
    ['a shared libpython', interpreter, 'python/lib/libpython3.11.so.1.0'],
    ['another library', unshared, 'python/lib/libz.so.1'],
    ['no library', alone, ''],
  ]

  const onWindows: [string, Interpreter, string][] = [['its dll', windowsInterpreter, 'python/python311.dll']]
  const onMacos: [string, Interpreter, string][] = [['its dylib', macosInterpreter, 'Contents/Resources/python/lib/libpython3.11.dylib']]

  test.each<[string, Interpreter, string]>({ windows: onWindows, macos: onMacos, linux: onLinux }[system])('plans with %s', (_what, one, vital) => {
    known(bundle.targets)
    keepsTheRules(() => bundle.steps({ ...place, interpreter: one }), bundle.needed(target))
    // Standing alone, it has no other library than the interpreter's own; PyInstaller's launcher loads one always.
    expect(bundle.vital(one, target)).toBe(bundle.interpreters.includes('standalone') ? vital : '_internal/libpython3.11.so.1.0')
  })

  test('makes its launcher', () => {
    const launcher = `${paths.bundle}/${bundle.launcher(entry, target)}`
    expect(allWritten(bundle.steps(place)).filter(path => below(launcher, [path]))).not.toEqual([])
  })

  test('loads everything with its own interpreter, wherever it lies', () => {
    const at = system === 'windows' ? 'C:\\app' : '/opt/app'
    const [program] = bundle.loadEverything(usual, at, target) ?? []
    if (program === undefined) return
    const inBundle = program.replace(at, paths.bundle).replaceAll('\\', '/')
    expect(below(inBundle, [paths.bundle])).toBe(true)
    const copied = allWritten(bundle.steps(place)).filter(path => path !== paths.bundle)
    expect(copied.some(path => below(inBundle, [path]))).toBe(true)
  })

  test('installs in hash mode, from the pins and the release alone', () => {
    const pip = bundle.steps(place).filter((step): step is Extract<Step, { do: 'run' }> => step.do === 'run' && step.argv.includes('install'))
    expect(pip.length).toBeGreaterThan(0)
    for (const { argv } of pip) expect(argv).toEqual(expect.arrayContaining(['--require-hashes', '--no-deps', '--only-binary']))
  })
})

describe.each(await pairs(foldersIn('packagers'), loadPackager))('the packager %s for %s', (_, target, packager: Packager) => {
  const file = packager.file(app, target)
  const settings = sampleOf(group(packager.settings ?? {}, { doc: '' }))
  const place = { app, target, entry: 'my-app', settings, identity, icon: '/given/project/icons/my app.png', bundle: paths.bundle, launcher: 'bin/my-app', glibc: '2.36', tools: paths.tools, files: [{ path: 'bin/my-app', size: 10 }, { path: 'pins.txt', size: 5 }], work: paths.work, cache: paths.cache, path: paths.path, suite: paths.suite, platform: paths.platform, output: `${paths.output}/${file}`, epoch: paths.epoch }

  test('plans', () => {
    known(packager.targets)
    keepsTheRules(() => packager.pack(place), packager.programs)
  })

  test('wraps a bundle that there is for its targets', async () => {
    expect((await Promise.all(foldersIn('bundles').map(loadBundle))).flatMap(bundle => bundle.targets)).toContain(target)
  })

  test('makes the file of the plan, and leaves the bundle as it is', () => {
    expect(file).toMatch(/^[\w.-]+$/)
    expect(allWritten(packager.pack(place))).toContain(place.output)
    expect(allWritten(packager.pack(place)).filter(path => below(path, [paths.bundle]))).toEqual([])
  })

  test('where it says what people see, it says what the client opens too', () => {
    const steps = packager.pack({ ...place, identity: { ...identity, ...associations } })
    keepsTheRules(() => packager.pack({ ...place, identity: { ...identity, ...associations } }), packager.programs)
    const said = JSON.stringify(steps.map(step => (step.do === 'write' ? step.text : '')))
    // An application for macOS says it itself, in its Info.plist.
    if (!said.includes(identity.name) || target.startsWith('macos')) return
    const types = associations.fileTypes.map(({ mime }) => mime)
    for (const word of [...types, ...associations.urlSchemes]) expect(said).toContain(word)
    // An AppImage is installed nowhere: nothing of it could be started at a login.
    if (packager.name !== 'appimage') expect(said).not.toBe(JSON.stringify(packager.pack({ ...place, identity: { ...identity, ...associations, autostart: false } }).map(step => (step.do === 'write' ? step.text : ''))))
  })

  test('names files of other targets and versions otherwise', () => {
    const names = packager.targets.map(each => packager.file(app, each))
    expect(new Set(names).size).toBe(names.length)
    expect(packager.file({ ...app, version: '1.3' }, target)).not.toBe(file)
  })

  test('opens what it packed', () => {
    const opened = packager.open(place)
    expect(packager.open(place)).toEqual(opened)
    if ('install' in opened) return installsAndRemoves(opened, place.output)
    const { steps, content, at } = opened
    keepsTheRules(() => steps, packager.programs)
    expect(JSON.stringify(steps)).toContain(place.output)
    expect(below(content, [paths.work])).toBe(true)
    expect(at).toMatch(target.startsWith('windows') ? /^C:\\[\w.-]+$/ : /^\//)
  })
})

/** What was installed is seen in files, and what was removed as well: the folder itself. */
function installsAndRemoves({ install, at, remove }: Installed, output: string): void {
  expect(at).toMatch(/^C:\\[\w.-]+$/)
  expect(install[0]?.argv[0]).toBe(output)
  expect(install.flatMap(({ leaves = [] }) => leaves).length).toBeGreaterThan(0)
  for (const path of install.flatMap(({ leaves = [] }) => leaves)) expect(path.startsWith(`${at}\\`)).toBe(true)
  expect(remove.flatMap(({ removes = [] }) => removes)).toContain(at)
}

describe.each(foldersIn('publishers'))('the destination %s', name => {
  const distributions = [
    { file: 'my_app-1.2-cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl', sha256: '1'.repeat(64), size: 10, metadata: 'Name: My.App\n' },
    { file: 'my_app-1.2-cp39-abi3-win_amd64.whl', sha256: '3'.repeat(64), size: 11, metadata: 'Name: My.App\n' },
    { file: 'my_app-1.2.tar.gz', sha256: '2'.repeat(64), size: 20 },
    { file: 'my_app_server_locked-1.2-py3-none-any.whl', sha256: '4'.repeat(64), size: 12, metadata: 'Name: my-app-server-locked\n' },
  ]
  const workshop = { interpreter, tools: paths.tools, work: paths.work, suite: paths.suite, platform: paths.platform, epoch: paths.epoch }
  const runtime = { ...workshop, target: 'linux-x86_64' as const, cLibrary: ['/host/lib64/ld-linux-x86-64.so.2', '/host/lib/libc.so.6'], path: paths.path, revision: 'c0ffee' }
  const packed = { bundle: 'standalone', target: 'linux-x86_64', argv: ['my-app', '--port', '${PORT}'], interpreter: 'host', identity } as const
  const packing = { ...workshop, packed, settings: {}, folder: paths.bundle, launcher: 'bin/my-app', vital: '', loadEverything: (at: string) => [`${at}/python/bin/python3.11`, at], glibc: '2.36' }
  const place = { app, python: '3.11', command: 'my-app --port $PORT', distributions, wheels: paths.wheels, pins: '/given/pins/requirements.txt', wheelsOnly: ':all:', pinsText: `x==1 \\\n    --hash=sha256:${'a'.repeat(64)}\n`, output: paths.output, runtime, packing }
  const proof = { ...place, platform: paths.platform, tools: paths.tools, interpreter: '/host/bin/python3', path: paths.path, work: paths.work, health: '/', startup: 5 }
  const load = (): Promise<Destination> => loadDestination(name)
  const filesOf = ({ bringsPython, files }: Destination) => files(app, distributions.map(({ file }) => file), bringsPython === 'bundle' ? packing : undefined)
  const sending = { ...proof, settings: {}, release: paths.output, fetched: '/given/work/fetched', holds: distributions.map(({ file, ...rest }) => ({ path: `wheels/${file}`, ...rest })), source: { project: paths.project } }
  const proofsOf = ({ prove, sender }: Destination) => [...(prove ? [prove(proof)] : []), ...(sender?.prove ? [sender.prove(sending)] : [])]

  test('plans: something to write, something to send, or both', async () => {
    const destination = await load()
    const writes = filesOf(destination).length > 0
    if (writes) keepsTheRules(() => destination.steps(place), destination.programs)
    else expect(destination.steps(place)).toEqual([])
    expect([writes, writes === Boolean(destination.prove), writes || destination.sender !== undefined]).toEqual([writes, true, true])
  })

  test('writes the files of the plan, and no other', async () => {
    const destination = await load()
    const planned = filesOf(destination).map(file => `${paths.output}/${file}`)
    expect(allWritten(destination.steps(place)).filter(path => below(path, [paths.output])).sort()).toEqual(planned.sort())
    expect(new Set(planned).size).toBe(planned.length)
  })

  test('installs the application, whatever stands beside it', async () => {
    const texts = proofsOf(await load()).flatMap(({ steps }) => steps).flatMap(step => (step.do === 'write' ? step.text : []))
    for (const text of texts) expect(text).not.toContain('4'.repeat(64))
  })

  test('what is installed from where it was written or sent to comes from nowhere else that pip may know', async () => {
    const installs = proofsOf(await load()).flatMap(({ steps }) => steps).filter((step): step is Extract<Step, { do: 'run' }> => step.do === 'run' && step.argv.some(word => /^--(no-index|index-url)$/.test(word)))
    for (const { env = {} } of installs) expect(Object.entries(env)).toEqual(expect.arrayContaining([['PIP_CONFIG_FILE', '/dev/null'], ['PIP_EXTRA_INDEX_URL', undefined], ['PIP_FIND_LINKS', undefined]]))
  })

  test('proves it: in an environment of its own, in hash mode, leaving what was written alone', async () => {
    const destination = await load()
    expect(proofsOf(destination).length).toBeGreaterThan(0)
    keepsTheRules(() => proofsOf(destination).flatMap(({ steps }) => steps), destination.programs)
    const made = destination.bringsPython ? destination.steps(place) : []
    for (const { steps, environment } of proofsOf(destination)) {
      expect(below(environment, [paths.work])).toBe(true)
      expect(allWritten(steps).filter(path => below(path, [paths.output]))).toEqual([])
      const installs = [...made, ...steps].filter((step): step is Extract<Step, { do: 'run' }> => step.do === 'run' && step.argv.includes('install'))
      // A bundle was installed in hash mode when it was made.
      expect(installs.length > 0).toBe(destination.bringsPython !== 'bundle')
      for (const { argv } of installs) expect(argv).toContain('--require-hashes')
    }
  })

  test('what it sends: files of the release, each once', async () => {
    const effects = (await load()).sender?.effects(sending) ?? []
    expect(new Set(effects.map(({ id }) => id)).size).toBe(effects.length)
    for (const { id, destination, file } of effects) {
      expect([destination, id.startsWith(`${name} `)]).toEqual([name, true])
      expect(file).not.toMatch(/^\/|\.\./)
    }
  })
})
