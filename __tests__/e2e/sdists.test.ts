/** A pin that no wheel fits, for real: refused when it is planned, and built from its sdist where policy allows that. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { installers } from '../tools/installers/installers.ts'
import { example, must, runCli, runProgram } from './cli.ts'
import { digest, publishSdist, publishWheel, serveIndex, type LoopbackIndex } from './index-server.ts'

let work: string
let index: LoopbackIndex
let pip: string
let uv: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'sdists-'))
  index = await serveIndex(join(work, 'packages'))
  pip = join(installers(), 'pip')
  uv = join(installers(), 'uv')
  await publishSdist(index.folder, 'src-only')
  await publishWheel(index.folder, { name: 'src-only', version: '1.0', tag: 'cp311-cp311-win_amd64' })
  await publishWheel(index.folder, { name: 'plain', version: '2.0', requires: ['src-only'] })
}, 120_000)

afterAll(async () => {
  index.close()
  await rm(work, { recursive: true, force: true })
})

const nothingElse = { PIP_CONFIG_FILE: '/dev/null', PIP_FIND_LINKS: '', UV_NO_CONFIG: '1' }

describe('a project locked by uv', () => {
  const project = () => join(work, 'app')
  const configuration = (sdists: string) => `pins:\n  sdists: [${sdists}]\nnative:\n  targets: [linux-x86_64]\nserver:\n  command: app\n`

  beforeAll(async () => {
    await mkdir(project())
    await writeFile(join(project(), 'pyproject.toml'), '[build-system]\nrequires = ["maturin>=1,<2"]\nbuild-backend = "maturin"\n[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.9"\ndependencies = ["plain"]\n')
    await must([uv, 'lock', '--quiet', '--no-cache', '--default-index', index.url], { cwd: project(), env: nothingElse })
  }, 120_000)

  test.each([
    ['the release folder', (release: string) => ['--release', release]],
    ['one result', (release: string) => ['--target', 'cp311-manylinux_x86_64', '--output', join(release, 'pins.txt')]],
  ])('nobody allows it: %s is refused, with what there is, and nothing is written', async (_, where) => {
    await writeFile(join(project(), 'release.yaml'), configuration('plain'))
    const { code, stderr } = await runCli(['resolve-pins', project(), ...where(join(work, 'never'))])
    expect(stderr).toMatch(/^error: src-only 1\.0 has no wheel for linux-x86_64 with Python 3\.\d+; there is cp311-cp311-win_amd64, an sdist\. Allow its sdist.* \[no-file-for-target\]$/m)
    expect({ code, there: (await readdir(work)).includes('never') }).toEqual({ code: 2, there: false })
  }, 60_000)

  const ways: [string, (python: string, pins: string) => string[]][] = [
    ['pip', (python, pins) => [pip, '--python', python, 'install', '--quiet', '--no-cache-dir', '--require-hashes', '--no-deps', '--index-url', index.url, '-r', pins]],
    ['uv', (python, pins) => [uv, 'pip', 'install', '--quiet', '--no-cache', '--python', python, '--require-hashes', '--no-deps', '--default-index', index.url, '-r', pins]],
  ]

  describe.each(ways)('policy allows it: %s', (name, install) => {
    const environment = async (suffix: string) => {
      await must(['python3', '-m', 'venv', '--without-pip', join(work, name + suffix)])
      return join(work, name + suffix, 'bin/python')
    }
    const pins = () => join(work, `${name}-release/pins/requirements.server.txt`)

    beforeAll(async () => {
      await writeFile(join(project(), 'release.yaml'), configuration('Src_Only'))
      const { code, stderr } = await runCli(['resolve-pins', project(), '--release', join(work, `${name}-release`)])
      expect({ code, warned: /src-only 1\.0 will be built from source.*\[built-from-source\]/.test(stderr) }).toEqual({ code: 0, warned: true })
    }, 60_000)

    test('builds it, and what it says is what its backend made', async () => {
      const python = await environment('-built')
      await must(install(python, pins()), { env: nothingElse })
      expect(await must([python, '-c', 'import plain, src_only; print(plain.version, src_only.built)'])).toBe('2.0 True\n')
      expect(await must([pip, '--python', python, 'check'])).toContain('No broken requirements')
    }, 120_000)

    test('refuses an sdist of other bytes', async () => {
      const text = await readFile(pins(), 'utf8')
      const file = join(work, `${name}-tampered.txt`)
      await writeFile(file, text.replace(await digest(join(index.folder, 'src_only-1.0.tar.gz')), '0'.repeat(64)))
      const python = await environment('-tampered')
      const { code, stdout, stderr } = await runProgram(install(python, file), { env: nothingElse })
      expect(code).not.toBe(0)
      expect(stdout + stderr).toMatch(/hash/i)
      expect(await must([pip, '--python', python, 'freeze', '--all'])).toBe('')
    }, 120_000)
  })
})

describe('the example with such a pin', () => {
  const project = () => join(work, 'messenger')
  let env: Record<string, string>

  /** Its lock as a pylock.toml, and in it one package more. */
  beforeAll(async () => {
    env = { SOURCE_DATE_EPOCH: '1760000000', PIP_EXTRA_INDEX_URL: index.url }
    await cp(example, project(), { recursive: true, filter: source => !/\/(target|\.pytest_cache|__pycache__)$/.test(source) })
    const lock = join(project(), 'pylock.toml')
    expect(await runCli(['resolve-pins', project(), '--all-extras', '--format', 'pylock', '--output', lock])).toMatchObject({ code: 0 })
    const sdist = `sdist = { name = "src_only-1.0.tar.gz", url = "${index.url.replace('/simple/', '/packages/')}src_only-1.0.tar.gz", hashes = { sha256 = "${await digest(join(index.folder, 'src_only-1.0.tar.gz'))}" } }`
    await appendFile(lock, `\n[[packages]]\nname = "src-only"\nversion = "1.0"\n${sdist}\n`)
    await rm(join(project(), 'poetry.lock'))
    const pyproject = join(project(), 'pyproject.toml')
    await writeFile(pyproject, (await readFile(pyproject, 'utf8')).replace('dependencies = ["msgpack', 'dependencies = ["src-only", "msgpack'))
    const configuration = join(project(), 'release.yaml')
    await writeFile(configuration, (await readFile(configuration, 'utf8')).replace('[standalone, snap]', '[standalone]'))
  }, 120_000)

  const release = () => runCli(['release', 'messenger', '--install-tools'], { cwd: work, env })

  test('ends before anything is built, when nobody allows it', async () => {
    const { code, stderr } = await release()
    expect(stderr).toMatch(/src-only 1\.0 has no wheel for linux-x86_64.*\[no-file-for-target\]/)
    expect({ code, there: (await readdir(work)).includes('release') }).toEqual({ code: 2, there: false })
  }, 60_000)

  test('is packed and served with it, when policy does', async () => {
    await appendFile(join(project(), 'release.yaml'), '\npins:\n  sdists: [src-only]\n')
    const { code, stderr } = await release()
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
    const client = (await readdir(join(work, 'release/client'))).find(name => name.endsWith('.tar.gz')) ?? ''
    const unpacked = join(work, 'unpacked')
    await mkdir(unpacked)
    await must(['tar', '-xzf', join(work, 'release/client', client), '-C', unpacked])
    const [module = ''] = (await readdir(unpacked, { recursive: true })).filter(path => path.endsWith('/site-packages/src_only.pyc'))
    const library = join(unpacked, dirname(module), '..')
    expect(await must([join(library, '../../bin', basename(library)), '-IS', '-c', 'import sys; sys.path.append(sys.argv[1]); import src_only; print(src_only.built)', join(library, 'site-packages')])).toBe('True\n')
    expect(await readFile(join(work, 'release/server/heroku/requirements.txt'), 'utf8')).toMatch(/^src-only==1\.0 \\$/m)
  }, 600_000)
})
