/**
 * Pins that survive publication, for real: a project is locked, its companion published to an index, and then newer releases of
 * its transitive dependencies appear there. pip and uv are asked for the companion by name alone.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { normalizeName } from '../../src/core/names.ts'
import { must, root, runCli, runProgram } from './cli.ts'
import { digest, publishWheel, serveIndex, type LoopbackIndex } from './index-server.ts'

let work: string
let index: LoopbackIndex
let uv: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'locked-'))
  index = await serveIndex(join(work, 'packages'))
  uv = await installUv()
  await publishFirst()
}, 300_000)

afterAll(async () => {
  index.close()
  await rm(work, { recursive: true, force: true })
})

/** uv by version and hash, installed once and kept with the tests' other tools. */
async function installUv(): Promise<string> {
  const requirements = join(root, '__tests__/tools/uv/requirements.txt')
  const home = join(root, 'node_modules/.cache', `uv-${(await digest(requirements)).slice(0, 16)}`)
  if (!existsSync(home)) {
    const fresh = `${home}.${process.pid}`
    await must(['python3', '-m', 'venv', fresh])
    await must([join(fresh, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '-r', requirements])
    await rename(fresh, home)
  }
  return join(home, 'bin/uv')
}

const publish = (name: string, version: string, requires: readonly string[] = [], extra = '') => publishWheel(index.folder, { name, version, requires, extra })

const pyproject = `[build-system]
requires = ["maturin>=1,<2"]
build-backend = "maturin"

[project]
name = "tiny-app"
version = "1.0"
requires-python = ">=3.9"
dependencies = []

[project.optional-dependencies]
server = ["dep-a>=1"]
`

/** dep-a 1.0 needs dep-b, any; only dep-w is for Windows. The lock has what is newest today. */
async function publishFirst(): Promise<void> {
  const a = await publish('dep-a', '1.0', ['dep-b', "dep-w; sys_platform == 'win32'"])
  const b = await publish('dep-b', '1.0')
  const w = await publish('dep-w', '1.0')
  await publish('tiny-app', '1.0', ["dep-a>=1; extra == 'server'"], 'Provides-Extra: server\n')
  const project = join(work, 'project')
  await mkdir(project)
  const line = async (what: string, file: string) => `${what} --hash=sha256:${await digest(file)}\n`
  await writeFile(join(project, 'pyproject.toml'), pyproject)
  await writeFile(join(project, 'requirements.txt'), (await line('dep-a==1.0', a)) + (await line('dep-b==1.0', b)) + (await line("dep-w==1.0 ; sys_platform == 'win32'", w)))
  await writeFile(join(project, 'release.yaml'), 'pins:\n  locked: true\nnative:\n  targets: [linux-x86_64]\nserver:\n  extras: [server]\n  command: python -m tiny_app\n')
  const { code, stderr } = await runCli(['resolve-pins', project, '--release', join(work, 'release')], { env: { PIP_INDEX_URL: index.url, SOURCE_DATE_EPOCH: '1700000000' } })
  if (code !== 0) throw new Error(stderr)
  await cp(join(work, 'release/wheels', companion), join(index.folder, companion))
  // Time goes on: dep-b moves, and dep-a 1.1 wants one more.
  await publish('dep-b', '2.0')
  await publish('dep-c', '1.0')
  await publish('dep-a', '1.1', ['dep-b>=2', 'dep-c'])
}

const companion = 'tiny_app_locked-1.0-py3-none-any.whl'

type Installer = (environment: string, ...what: string[]) => readonly string[]
const installers: [string, Installer][] = [
  ['pip', (environment, ...what) => [join(environment, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--disable-pip-version-check', '--index-url', index.url, ...what]],
  ['uv', (environment, ...what) => [uv, 'pip', 'install', '--quiet', '--no-cache', '--default-index', index.url, '--python', join(environment, 'bin/python'), ...what]],
]

async function environment(name: string): Promise<string> {
  const at = join(work, name)
  await must(['python3', '-m', 'venv', at])
  return at
}

async function installed(at: string): Promise<string[]> {
  const listed = JSON.parse(await must([join(at, 'bin/python'), '-m', 'pip', 'list', '--format', 'json', '--disable-pip-version-check'])) as { name: string; version: string }[]
  return listed.map(({ name, version }) => `${normalizeName(name)} ${version}`).filter(each => !/^(pip|setuptools|wheel) /.test(each)).sort()
}

const check = (at: string) => runProgram([join(at, 'bin/python'), '-m', 'pip', 'check', '--disable-pip-version-check'])
const locked = ['dep-a 1.0', 'dep-b 1.0', 'tiny-app 1.0', 'tiny-app-locked 1.0']
const environmentOf = { PIP_CONFIG_FILE: '/dev/null', UV_NO_CONFIG: '1' }

describe.each(installers)('%s, after newer releases of what the application needs', (name, install) => {
  test('gives them to who asks for the application', async () => {
    const at = await environment(`${name}-plain`)
    await must(install(at, 'tiny-app[server]'), { env: environmentOf })
    expect(await installed(at)).toEqual(['dep-a 1.1', 'dep-b 2.0', 'dep-c 1.0', 'tiny-app 1.0'])
  }, 120_000)

  test('gives the locked set to who asks for the companion, and pip check notices who upgrades it', async () => {
    const at = await environment(`${name}-locked`)
    await must(install(at, 'tiny-app-locked'), { env: environmentOf })
    expect(await installed(at)).toEqual(locked)
    expect(await check(at)).toMatchObject({ code: 0 })
    await runProgram(install(at, '--no-deps', 'dep-b==2.0'), { env: environmentOf })
    const { code, stdout } = await check(at)
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'tiny-app-locked 1.0 has requirement dep-b==1.0, but you have dep-b 2.0.\n' })
  }, 120_000)

  test('refuses other bytes under a locked version where the hashes are given', async () => {
    const good = join(index.folder, 'dep_b-1.0-py3-none-any.whl')
    const kept = await readFile(good)
    // uv takes the hashes of constraints. pip wants one of everything as soon as it sees one, and in requirements: the pins'
    // own file has those, and the manifest of a release has those of the application and its companion.
    const wanted = join(work, `${name}-wanted.txt`)
    const application = await digest(join(index.folder, 'tiny_app-1.0-py3-none-any.whl'))
    await writeFile(wanted, `tiny-app-locked==1.0 --hash=sha256:${await digest(join(index.folder, companion))}\ntiny-app==1.0 --hash=sha256:${application}\n`)
    const pins = join(work, 'release/pins')
    const asked = name === 'uv' ? ['-c', join(pins, 'constraints.server.txt'), 'tiny-app-locked'] : ['-r', join(pins, 'requirements.server.txt'), '-r', wanted]
    const at = await environment(`${name}-constrained`)
    try {
      await publish('dep-b', '1.0', [], 'Summary: evil\n')
      const { code, stderr } = await runProgram(install(at, ...asked), { env: environmentOf })
      expect([code === 0, stderr]).toEqual([false, expect.stringMatching(/(do not match the hashes|hash mismatch)[\s\S]*dep-b/i)])
      await writeFile(good, kept)
      await must(install(at, ...asked), { env: environmentOf })
      expect(await installed(at)).toEqual(locked)
    } finally {
      await writeFile(good, kept)
    }
  }, 120_000)
})
