/** The main job, for real, on the example: twice, in two folders, by two versions of Node, the second with nothing cached. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { cp, mkdtemp, readFile, rm, writeFile, appendFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Manifest } from '../../src/core/manifest.ts'
import { example, fingerprints, must, root, runCli, type Ran } from './cli.ts'
import { ensureNode } from './install-act.ts'

let work: string
let release: string
let again: string
let first: Ran
let second: Ran

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'release-'))
  release = join(work, 'one/release')
  again = join(work, 'two folders down/release')
  first = await runOnce(join(work, 'one'), await ensureNode(20), {})
  second = await runOnce(join(work, 'two folders down'), await ensureNode(24), { RELEASE_ACTIONS_CACHE: join(work, 'an empty cache') })
}, 1_200_000)

afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

async function runOnce(folder: string, node: string, env: Record<string, string>): Promise<Ran> {
  await cp(example, join(folder, 'messenger'), { recursive: true, filter: source => !/\/(target|\.pytest_cache|__pycache__)$/.test(source) })
  return runCli(['release', 'messenger', '--install-tools'], { node, cwd: folder, env: { SOURCE_DATE_EPOCH: '1760000000', ...env } })
}

const manifest = async (): Promise<Manifest> => JSON.parse(await readFile(join(release, 'release.json'), 'utf8')) as Manifest

describe('one command', () => {
  test('ends well, with progress on standard error and the table on standard output', () => {
    expect(first).toMatchObject({ code: 0 })
    expect(second).toMatchObject({ code: 0 })
    expect(first.stderr).toContain('✓ build native-linux-x86_64')
    expect(first.stdout).toContain('client/messenger_0.1.0_amd64.snap')
  })

  test('leaves what docs/scope.md says, and nothing beside it', async () => {
    expect((await readdir(release)).sort()).toEqual(['client', 'pins', 'plan.json', 'provenance.intoto.json', 'release.json', 'report.html', 'sbom', 'server', 'sizes.json', 'times.json', 'wheels'])
    expect(await readdir(join(work, 'one'))).toEqual(expect.arrayContaining(['messenger', 'release']))
    expect((await readdir(join(work, 'one'))).length).toBe(2)
  })

  test('gives the same bytes in another folder, by another Node, with nothing cached; only the report and times.json show times', async () => {
    const [one, two] = [await fingerprints(release), await fingerprints(again)]
    for (const path of ['report.html', 'times.json']) for (const files of [one, two]) delete files[path]
    expect(two).toEqual(one)
  })

  test('writes nothing into the project', async () => {
    expect(await fingerprints(join(work, 'one/messenger'))).toEqual(await fingerprints(join(work, 'two folders down/messenger')))
    expect((await readdir(join(work, 'one/messenger'))).sort()).toEqual((await readdir(example)).filter(name => !['target', '.pytest_cache'].includes(name)).sort())
  })

  test('keeps folders of this machine out of what it makes', async () => {
    const home = process.env['HOME'] ?? '/nonexistent'
    const wheel = (await manifest()).files.find(({ path }) => path.endsWith('.whl'))?.path ?? ''
    await must(['python3', '-m', 'zipfile', '-e', join(release, wheel), join(work, 'wheel')])
    for (const path of Object.keys(await fingerprints(join(work, 'wheel')))) {
      const content = await readFile(join(work, 'wheel', path), 'latin1')
      for (const folder of [home, work, tmpdir()]) expect(`${path}: ${content.includes(`${folder}/`)}`).toBe(`${path}: false`)
    }
  })
})

describe('the plan', () => {
  test('is printed and nothing is written', async () => {
    const folder = join(work, 'one')
    const before = await readdir(folder)
    const { code, stdout, stderr } = await runCli(['plan', 'messenger'], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, application: { name: 'messenger', version: '0.1.0' } })
    expect(await readdir(folder)).toEqual(before)
  })

  test('names exactly the files of the release', async () => {
    const plan = JSON.parse(await readFile(join(release, 'plan.json'), 'utf8')) as { files: string[] }
    expect((await manifest()).files.map(({ path }) => path)).toEqual([...plan.files].sort())
  })
})

describe('the index', () => {
  let server: Server
  let url: string

  /** A plain file server; JSON only for those who ask for it (PEP 691). */
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      const page = path.endsWith('/') ? `${path}index.${/\+json/.test(request.headers.accept ?? '') ? 'json' : 'html'}` : path
      readFile(join(release, 'server/index', page)).then(
        data => response.setHeader('content-type', { '.json': 'application/vnd.pypi.simple.v1+json', '.html': 'text/html' }[extname(page)] ?? 'application/octet-stream').end(data),
        () => response.writeHead(404).end(),
      )
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/simple/`
  })
  afterAll(() => new Promise(resolve => server.close(resolve)))

  test('serves the application to pip over HTTP, in hash mode', async () => {
    const { files } = await manifest()
    const wheel = files.find(({ path }) => path.startsWith('wheels/') && path.endsWith('.whl'))
    await writeFile(join(work, 'wanted.txt'), `messenger==0.1.0 --hash=sha256:${wheel?.sha256}\n`)
    await must(['python3', '-m', 'venv', join(work, 'from-index')])
    await must([join(work, 'from-index/bin/pip'), 'install', '--no-deps', '--require-hashes', '--index-url', url, '-r', join(work, 'wanted.txt')])
    await must([join(work, 'from-index/bin/python'), '-c', 'import messenger._sealed'])
  }, 120_000)
})

describe('verify', () => {
  let environment: string

  beforeAll(async () => {
    environment = join(work, 'server-environment')
    await must(['python3', '-m', 'venv', environment])
    await must([join(environment, 'bin/pip'), 'install', '--quiet', '--require-hashes', '-r', 'requirements.txt'], { cwd: join(release, 'server/heroku') })
  }, 180_000)

  const verify = (...more: string[]) => runCli(['verify', release, ...more])

  test('finds a release whole', async () => {
    expect(await verify()).toMatchObject({ code: 0 })
  })

  test('finds an environment equal to the pins of the server', async () => {
    const { code, stdout } = await verify('--environment', environment)
    expect(stdout).toContain('(server)')
    expect(code).toBe(0)
  })

  test('names a changed byte, a stray file and another package, a line each', async () => {
    const site = join(environment, 'lib', (await readdir(join(environment, 'lib')))[0] ?? '', 'site-packages')
    const before = await readFile(join(site, 'starlette/routing.py'))
    await appendFile(join(site, 'starlette/routing.py'), '#')
    await writeFile(join(site, 'evil.pth'), 'import os\n')
    await must([join(environment, 'bin/pip'), 'install', '--quiet', '--no-deps', 'iniconfig==2.1.0'])
    const { code, stdout } = await verify('--environment', environment, '--role', 'server')
    expect(code).toBe(1)
    expect(stdout.trim().split('\n').slice(1).sort()).toEqual([
      'evil.pth: belongs to no installed distribution',
      'iniconfig: 2.1.0 is installed, but not pinned for the server',
      'starlette: starlette/routing.py is not what its RECORD says',
    ])
    await writeFile(join(site, 'starlette/routing.py'), before)
  }, 60_000)

  test('names a file of the release that changed', async () => {
    const copy = join(work, 'changed')
    await cp(release, copy, { recursive: true })
    await appendFile(join(copy, 'server/heroku/Procfile'), 'worker: sh\n')
    const { code, stdout } = await runCli(['verify', copy])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^server\/heroku\/Procfile: sha256 is [0-9a-f]{64}, the manifest has [0-9a-f]{64}$/m)
  })
})

describe('the standalone client', () => {
  test('runs from anywhere, and seals and opens', async () => {
    const at = join(work, 'a folder with spaces')
    await must(['mkdir', '-p', at])
    await must(['tar', '-xzf', join(release, 'client/messenger-0.1.0-linux-x86_64.tar.gz'), '-C', at])
    const messenger = join(at, 'messenger-0.1.0/bin/messenger')
    expect(await must([messenger, '--version'], { env: { PYTHONHOME: '/nonexistent', PYTHONPATH: '/nonexistent' } })).toContain('0.1.0')
  })

  test('is the same wheel and the same pins as the server: the manifest says from what it was made', async () => {
    const { files } = await manifest()
    const wheel = files.find(({ path }) => path.startsWith('wheels/') && path.endsWith('.whl'))
    const client = files.find(({ path }) => path.endsWith('.snap'))
    expect(client?.from).toMatchObject({ [wheel?.path ?? '']: wheel?.sha256 })
  })
})

test('the suite needs nothing but dist/ and its own folders: no package of node_modules is loaded', async () => {
  const copy = join(work, 'suite')
  for (const name of ['dist', 'native-build', 'bundles', 'packagers', 'publishers', 'package.json']) await cp(join(root, name), join(copy, name), { recursive: true })
  expect(await must([await ensureNode(20), join(copy, 'dist/main.js'), 'plan', join(work, 'one/messenger')])).toContain('"schema": 1')
}, 60_000)
