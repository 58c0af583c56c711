import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { describe, expect, test } from '@jest/globals'
import packageClient from '../../../src/commands/package-client.ts'
import release from '../../../src/commands/release.ts'
import verify from '../../../src/commands/verify.ts'
import type { Manifest } from '../../../src/core/manifest.ts'
import type { MemoryPorts, MemoryWorld } from '../../../src/ports/memory.ts'
import { project, suite } from '../helpers/project.ts'
import { refusal } from '../helpers/problems.ts'
import { lineWorld, toolchain, wheelName, type Toolchain } from '../helpers/toolchain.ts'
import { noSecrets } from '../helpers/secrets.ts'
import { unattested } from '../helpers/venvs.ts'
import { wheel } from '../helpers/wheels.ts'

const sdist = async () => gzipSync(await packTar([{ header: { name: 'app-1.0/pyproject.toml', type: 'file', size: 1 }, body: 'x' }]))
const digestHex = (latin1: string) => createHash('sha256').update(Buffer.from(latin1, 'latin1')).digest('hex')
const noPrevious = { previous: undefined, 'previous-sha256': undefined }
const run = (ports: MemoryPorts, output = 'release') => release.run({ project: '.', config: undefined, output, 'install-tools': false, 'plan-digest': undefined, 'rebuild-check': false, ...noPrevious, ...noSecrets }, ports)

/** Every file below a folder, with its content. */
async function below(ports: MemoryPorts, folder: string): Promise<Record<string, string>> {
  const listed = await ports.files.list(folder)
  return Object.fromEntries(await Promise.all(listed.map(async ({ path }) => [path, Buffer.from(await ports.files.bytes(`${folder}/${path}`)).toString('latin1')])))
}

const older = { 'release/release.json': '{"schema": 1, "files": [{"path": "old"}]}', 'release/old': 'old' }

describe('the whole line, with played programs', () => {
  test('gives a release that verifies, and leaves nothing beside it', async () => {
    const ports = lineWorld()
    const before = Object.keys(await below(ports, '/project'))
    const { outputs } = await run(ports)
    const made = await below(ports, '/project/release')
    const { files, pins, skipped } = JSON.parse(made['release.json'] ?? '') as Manifest
    expect(outputs?.['files']?.split('\n')).toEqual(files.map(({ path }) => path))
    expect(Object.keys(made).sort()).toEqual([...files.map(({ path }) => path), 'plan.json', 'provenance.intoto.json', 'release.json', 'report.html', 'times.json'].sort())
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['pins/requirements.server.txt', `wheels/${wheelName}`, 'wheels/app-1.0.tar.gz', 'server/index/simple/app/index.json', `server/index/packages/${wheelName}`]))
    expect(made['pins/requirements.build.maturin.txt']).toBe(suite['/suite/native-build/maturin/requirements.txt'])
    expect(files.find(({ path }) => path === 'pins/requirements.build.maturin.txt')?.from).toEqual({ 'native-build/maturin/requirements.txt': expect.any(String) })
    expect(pins).toEqual({ server: [{ name: 'lib-a', version: '1.2' }, { name: 'lib-b', version: '3.0' }] })
    // The lock keeps no addresses and no index is configured here: said once, not dropped in silence.
    expect(skipped.map(({ path }) => path)).toEqual(['pins/pylock.server.toml'])
    expect(ports.seen.warnings.map(({ code }) => code)).toEqual(['pylock-skipped'])
    expect(Object.keys(await below(ports, '/project')).filter(path => !path.startsWith('release/'))).toEqual(before)
    expect(new Set(ports.seen.stages.map(({ state }) => state))).toEqual(new Set(['done']))
    expect((await verify.run({ release: 'release', from: undefined, environment: undefined, role: undefined, sha256: undefined, wheels: undefined, json: false, ...unattested }, ports)).deviations).toEqual([])
  })

  test('--config counts for every stage: the project\'s own release.yaml is not looked at', async () => {
    const ports = lineWorld({}, { files: { 'elsewhere.yaml': project()['release.yaml'] ?? '', 'release.yaml': 'client: [' } })
    await release.run({ project: '.', config: 'elsewhere.yaml', output: 'release', 'install-tools': false, 'plan-digest': undefined, 'rebuild-check': false, ...noPrevious, ...noSecrets }, ports)
    expect(await ports.files.has('/project/release/release.json')).toBe(true)
  })

  test('locked: companions stand beside the application, in the index under a name of their own', async () => {
    const files = { 'release.yaml': `pins:\n  locked: true\n${project()['release.yaml']}` }
    const ports = lineWorld({}, { files })
    await run(ports)
    const made = await below(ports, '/project/release')
    const locked = 'app_locked-1.0-py3-none-any.whl'
    expect(made['pins/constraints.server.txt']).toBe(`${made['pins/requirements.server.txt']}app-locked==1.0 \\\n    --hash=sha256:${digestHex(made[`wheels/${locked}`] ?? '')}\n`)
    expect(made[`server/index/packages/${locked}`]).toBe(made[`wheels/${locked}`])
    const { files: listed } = JSON.parse(made['server/index/simple/app-locked/index.json'] ?? '') as { files: unknown[] }
    expect(listed).toMatchObject([{ filename: locked, 'requires-python': '>=3.9' }])
    expect(JSON.parse(made['server/index/simple/index.json'] ?? '')).toMatchObject({ projects: [{ name: 'app' }, { name: 'app-locked' }] })
    expect(JSON.parse(made['server/index/simple/app/index.json'] ?? '')).toMatchObject({ files: [{ filename: wheelName }, { filename: 'app-1.0.tar.gz' }] })
    expect(made[`server/index/packages/${locked}.metadata`]).toContain('Requires-Dist: app[server]==1.0\nRequires-Dist: lib-a==1.2\n')
    const { files: manifested } = JSON.parse(made['release.json'] ?? '') as Manifest
    expect(manifested.map(({ path }) => path)).toEqual(expect.arrayContaining([`wheels/${locked}`, 'pins/constraints.server.txt']))
    const again = lineWorld({}, { files })
    await run(again)
    expect((await below(again, '/project/release'))[`wheels/${locked}`]).toBe(made[`wheels/${locked}`])
  })

  test('a client for another machine is left out, and that is said and written down; a cell of its own is refused', async () => {
    // Pure Python is built anywhere.
    const files = { 'release.yaml': 'native:\n  targets: [linux-x86_64]\n  abi: none\nclient:\n  entry: app\n  interpreter: host\n' }
    const ports = lineWorld(other('python', original => async (command, files) => {
      if (!command.argv.includes('build')) return original(command, files)
      const made = command.argv.includes('--wheel') ? await wheel('app', '1.0', { 'app/__init__.py': '' }) : await sdist()
      await files.write(`${command.argv[command.argv.indexOf('--outdir') + 1]}/app-1.0${command.argv.includes('--wheel') ? '-py3-none-any.whl' : '.tar.gz'}`, made)
    }), { files: { ...files, '/suite/native-build/host/requirements.txt': '', '/suite/native-build/backends.txt': 'maturin==1.9 --hash=sha256:0\n' }, arch: 'arm64' })
    await run(ports)
    const { skipped } = JSON.parse(await ports.files.text('/project/release/release.json')) as Manifest
    expect(skipped.filter(({ path }) => path.startsWith('client/'))).toEqual([{ path: 'client/app-1.0-linux-x86_64.tar.gz', why: 'clients for linux-x86_64 are made and tried on such a machine' }])
    expect(ports.seen.warnings.map(({ code }) => code)).toContain('cell-foreign')
    const { problems } = await refusal(() => packageClient.run({ project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, cell: undefined, ...noPrevious, ...noSecrets, 'previous-artifact': undefined }, ports))
    expect(problems.map(({ code, fact }) => `${code} ${fact}`)).toEqual(['cell-foreign client-standalone-linux-x86_64 is for linux-x86_64, which this machine is not'])
  })

  test('a machine that builds none of the wheels makes no release', async () => {
    const ports = lineWorld({}, { platform: 'darwin', arch: 'arm64', files: { 'release.yaml': `native:\n  targets: [linux-x86_64]\n${project()['release.yaml']}` } })
    expect((await refusal(() => run(ports))).problems.map(({ code, fact }) => `${code} ${fact}`)).toEqual(['cell-foreign this machine builds no wheel of the plan: they are for linux-x86_64'])
    expect(await ports.files.has('/project/release')).toBe(false)
  })

  test('gives the same bytes a second time, but for the times', async () => {
    const [one, two] = await Promise.all([lineWorld(), lineWorld({}, { env: { HOME: '/home/other' }, now: () => Date.now() })].map(async ports => {
      await run(ports)
      const { 'report.html': _, 'times.json': __, ...files } = await below(ports, '/project/release')
      return files
    }))
    expect(two).toEqual(one)
  })

  test('replaces an older release when all is done, file by file gone', async () => {
    const ports = lineWorld({}, { files: older })
    await run(ports)
    expect(await ports.files.has('/project/release/old')).toBe(false)
    expect(await ports.files.has(`/project/release/wheels/${wheelName}`)).toBe(true)
  })
})

const other = (name: string, play: (original: NonNullable<Toolchain[string]>) => Toolchain[string]): Toolchain => ({ [name]: play(toolchain[name] as NonNullable<Toolchain[string]>) as NonNullable<Toolchain[string]> })
const failing = () => ({ code: 1, stderr: 'boom' })

describe('a failure leaves no release folder, and an older release as it was', () => {
  test.each<[string, Toolchain, string, MemoryWorld]>([
    ['the tools do not have their hashes', other('python', original => (command, files) => (command.argv.includes('--python') ? original(command, files) : failing())), 'command-failed', {}],
    ['the compiler fails', { maturin: failing }, 'command-failed', {}],
    ['the wheel has another tag', other('maturin', original => async (command, files) => {
      await original(command, files)
      const out = command.argv.at(-1)
      if (await files.has(`${out}/${wheelName}`)) await files.move(`${out}/${wheelName}`, `${out}/app-1.0-cp311-cp311-linux_x86_64.whl`)
    }), 'output-missing', {}],
    ['auditwheel does not agree', other('auditwheel', original => (command, files) => (command.argv[1] === 'show' ? { stdout: '"linux_x86_64"' } : original(command, files))), 'unexpected-result', {}],
    ['the wheel is none', other('maturin', () => async (command, files) => files.write(`${command.argv.at(-1)}/${command.argv[1] === 'sdist' ? 'app-1.0.tar.gz' : wheelName}`, 'not a zip')), 'wheel-malformed', {}],
    ['a module cannot be imported', other('python', original => (command, files) => (command.argv[1] === '-I' ? failing() : original(command, files))), 'command-failed', {}],
    ['pip check finds a conflict', other('python', original => (command, files) => (command.argv.includes('check') ? failing() : original(command, files))), 'command-failed', {}],
    ['the server has one package too many', other('python', original => async (command, files) => {
      const result = await original(command, files)
      if (command.argv.includes('--index-url')) await files.write(`${command.argv[4]?.replace('bin/python', 'lib/python3.11/site-packages')}/evil.pth`, '')
      return result
    }), 'installed-differs', {}],
    ['the server gets another application', other('python', original => async (command, files) => {
      const result = await original(command, files)
      if (command.argv.includes('--index-url')) await files.write(`${command.argv[4]?.replace('bin/python', 'lib/python3.11/site-packages')}/app/__init__.py`, 'evil')
      return result
    }), 'installed-differs', {}],
    ['a program is missing', { 'no-cargo': () => ({}) }, 'tool-missing', {}],
  ])('%s', async (what, changed, code, world) => {
    const ports = lineWorld(changed, { ...world, files: older })
    if (what === 'a program is missing') ports.processes = { ...ports.processes, find: async name => (name === 'cargo' ? undefined : `/usr/bin/${name}`) }
    const before = await below(ports, '/project')
    const { problems, exitCode } = await refusal(() => run(ports))
    expect([...new Set(problems.map(problem => problem.code))]).toEqual([code])
    expect(exitCode).toBe(1)
    expect(await below(ports, '/project')).toEqual(before)
    expect(ports.seen.stages.filter(({ state }) => state === 'running')).toEqual([])
  })

  test.each([20_000, 12_000, 8_000, 6_000])('a disk with %d bytes, which is too small', async space => {
    const ports = lineWorld({}, { files: older, space })
    const before = await below(ports, '/project')
    const { code, problems = [] } = await run(ports).then(() => ({}), (error: unknown) => error) as { code?: string; problems?: { code: string }[] }
    expect([code ?? problems.map(problem => problem.code)].flat()).toEqual([expect.stringMatching(/^(ENOSPC|disk-full)$/)])
    expect(await below(ports, '/project')).toEqual(before)
  })

  test('Ctrl-C', async () => {
    const abort = new AbortController()
    const ports = lineWorld({ maturin: () => {
      abort.abort(new Error('interrupted'))
      return new Promise(() => undefined)
    } }, { files: older, signal: abort.signal })
    const before = await below(ports, '/project')
    await expect(run(ports)).rejects.toThrow('interrupted')
    expect(await below(ports, '/project')).toEqual(before)
  })

  test('a wheel that changes after it was checked is not released', async () => {
    const ports = lineWorld(other('python', original => async (command, files) => {
      const result = await original(command, files)
      if (command.argv.includes('--index-url')) {
        const [partial = ''] = (await files.list('/project')).map(({ path }) => path).filter(path => path.endsWith(`wheels/${wheelName}`))
        await files.write(`/project/${partial}`, await wheel('app', '1.0', { 'app/__init__.py': 'evil' }))
      }
      return result
    }))
    const { problems } = await refusal(() => run(ports))
    expect(problems.length).toBeGreaterThan(0)
    expect(await ports.files.has('/project/release')).toBe(false)
  })
})

describe('wrong from the start: exit 2, nothing is run or written', () => {
  test.each<[string, Record<string, string>, string]>([
    ['the output holds something else', { 'release/thesis.tex': 'years of work' }, 'output-foreign'],
    ['the output has a release.json of somebody else', { 'release/release.json': '{"branches": ["main"]}', 'release/thesis.tex': 'years of work' }, 'output-foreign'],
    ['an older release holds a file of somebody else', { 'release/release.json': '{"schema": 1, "files": []}', 'release/server/heroku/.git/HEAD': 'ref: refs/heads/main' }, 'output-foreign'],
    ['the output is a file', { release: 'a file' }, 'output-foreign'],
    ['the configuration is wrong', { 'release.yaml': 'servr: {}\n' }, 'config-invalid'],
    ['the lock is out of date', { 'pyproject.toml': '[project]\nname = "app"\nversion = "2"\ndependencies = ["lib-z"]\n' }, 'lock-out-of-date'],
  ])('%s', async (_, files, code) => {
    const ports = lineWorld({}, { files })
    const before = await below(ports, '/project')
    const { problems, exitCode } = await refusal(() => run(ports))
    expect(problems.map(problem => problem.code)).toEqual([code])
    expect(exitCode).toBe(2)
    expect(ports.seen.ran).toEqual([])
    expect(await below(ports, '/project')).toEqual(before)
  })

  test('an empty folder is no obstacle', async () => {
    const ports = lineWorld()
    await ports.files.makeFolder('/project/out/here')
    await run(ports, 'out/here')
    expect(await ports.files.has('/project/out/here/release.json')).toBe(true)
  })
})
