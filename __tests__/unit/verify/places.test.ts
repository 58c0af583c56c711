/** Other places than virtual environments, and other witnesses than RECORD. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import verify from '../../../src/commands/verify.ts'
import { memoryPorts, type MemoryPorts } from '../../../src/ports/memory.ts'
import { codes } from '../helpers/problems.ts'
import { application, installed, installedWheel, release, unattested } from '../helpers/venvs.ts'
import { digestOf, wheel } from '../helpers/wheels.ts'

const hex = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const pins = { server: [{ name: 'lib-a', version: '1.2' }, { name: 'only-on-311', version: '1.0', marker: "python_version < '3.11'" }] }
const library = () => wheel('lib_a', '1.2', { 'lib_a/__init__.py': 'a = 1\n' })

/** A release with its requirements and a folder to deploy, a folder of wheels, and what pip made of both in `site`. */
async function world(site: string): Promise<MemoryPorts> {
  const made = await release(pins)
  const requirements = `lib-a==1.2 \\\n    --hash=sha256:${hex(await library())}\n`
  const manifest = JSON.parse(String(made['release/release.json'])) as { files: object[] }
  const entry = (path: string, text: string) => ({ path, sha256: hex(text), size: text.length, from: {} })
  const deployed = { 'server/heroku/Procfile': 'web: app\n', 'server/heroku/requirements.txt': requirements, 'pins/requirements.server.txt': requirements }
  const files = [...manifest.files, ...Object.entries(deployed).map(([path, text]) => entry(path, text))]
  return memoryPorts({
    files: {
      ...made,
      ...Object.fromEntries(Object.entries(deployed).map(([path, text]) => [`release/${path}`, text])),
      'release/release.json': JSON.stringify({ ...manifest, files }),
      'downloads/lib_a-1.2-py3-none-any.whl': await library(),
      'downloads/lib_a-1.2-py3-none-manylinux1_x86_64.whl': await wheel('lib_a', '1.2', { 'lib_a/__init__.py': 'evil' }),
      'place/Procfile': 'web: app\n',
      ...(await installedWheel(await application(), site)),
      ...(await installedWheel(await library(), site)),
    },
  })
}

const slug = 'place/.heroku/python/lib/python3.11/site-packages'
const nothing = { release: 'release', from: undefined, role: undefined, sha256: undefined, wheels: undefined, json: false, ...unattested }
const run = (ports: MemoryPorts, more: Partial<Parameters<typeof verify.run>[0]> = {}) => verify.run({ ...nothing, environment: 'place', ...more }, ports)

test.each([slug, 'place/opt/app/lib/python3.11/site-packages', 'place/python/lib/python3.11/site-packages', 'place/python/Lib/site-packages'])('the one interpreter below a folder: %s', async site => {
  const ports = await world(site)
  const { deviations } = await run(ports)
  // Without a name of the folder nobody knows the Python: then a marker counts as holding.
  expect(deviations).toEqual(site.includes('Lib/') ? ['only-on-311: 1.0 is pinned for the server, but not installed'] : [])
  await ports.files.write(`/project/${site}/lib_a/__init__.py`, 'a = 2\n')
  expect((await run(ports)).deviations).toContain('lib-a: lib_a/__init__.py is not what its RECORD says')
  expect(ports.seen.ran).toEqual([])
})

test.each<[string, (ports: MemoryPorts) => Promise<void>]>([
  ['no interpreter', ({ files }) => files.remove(`/project/${slug}`)],
  ['several', async ({ files }) => {
    for (const [path, text] of Object.entries(installed('x', '1', {}, 'place/lib/python3.12/site-packages'))) await files.write(`/project/${path}`, text)
  }],
])('%s: nothing is guessed', async (_, change) => {
  const ports = await world(slug)
  await change(ports)
  expect(await codes(() => run(ports))).toEqual(['environment-unknown'])
})

describe('compiled caches that are run unchecked', () => {
  const unchecked = Buffer.concat([Buffer.from([0xa7, 0x0d, 0x0d, 0x0a, 1, 0, 0, 0]), Buffer.alloc(8)])
  const cache = `/project/${slug}/lib_a/__pycache__/__init__.cpython-311.pyc`

  test('a bundle has no others: that is said', async () => {
    const ports = await world(slug)
    await ports.files.write(cache, unchecked)
    expect((await run(ports)).deviations).toEqual([])
    expect(ports.seen.notes).toEqual(['note: all 1 compiled caches are run without a look at their sources, and were not judged'])
  })

  test('one among others was put there', async () => {
    const ports = await world(slug)
    await ports.files.write(cache, unchecked)
    await ports.files.write(cache.replace('311', '312'), 'checked by its date')
    expect((await run(ports)).deviations).toEqual(['lib_a/__pycache__/__init__.cpython-311.pyc: is run without a look at its source'])
  })
})

describe('--wheels', () => {
  const evil = async (ports: MemoryPorts) => {
    const record = `/project/${slug}/lib_a-1.2.dist-info/RECORD`
    await ports.files.write(`/project/${slug}/lib_a/__init__.py`, 'evil')
    await ports.files.write(record, (await ports.files.text(record)).replace(/^lib_a\/__init__.*$/m, `lib_a/__init__.py,sha256=${digestOf('evil')},4`))
  }

  test('finds a file that was changed together with its RECORD; a wheel that is not pinned is no witness', async () => {
    const ports = await world(slug)
    await evil(ports)
    expect((await run(ports)).deviations).toEqual([])
    expect((await run(ports, { wheels: 'downloads' })).deviations).toEqual(['lib-a: lib_a/__init__.py is not what its pinned wheel has'])
  })

  test('says what it has no wheel of', async () => {
    const ports = await world(slug)
    await ports.files.remove('/project/downloads/lib_a-1.2-py3-none-any.whl')
    expect((await run(ports, { wheels: 'downloads' })).deviations).toEqual([])
    expect(ports.seen.notes).toEqual(['note: held to their RECORD only, for want of a pinned wheel: lib-a'])
  })
})

describe('a folder to deploy, before anything is installed from it', () => {
  const deployable = async () => {
    const ports = await world(slug)
    await ports.files.remove('/project/place')
    await ports.files.copy('/project/release/server/heroku', '/project/place')
    await ports.files.write('/project/place/.git/HEAD', 'ref: refs/heads/main')
    return ports
  }

  test('is what the release has', async () => {
    expect((await run(await deployable())).deviations).toEqual([])
  })

  test.each<[string, (ports: MemoryPorts) => Promise<void>, RegExp]>([
    ['another pin', ({ files }) => files.write('/project/place/requirements.txt', 'lib-a==1.3\n'), /^requirements\.txt: sha256 is [0-9a-f]{64}, the release has [0-9a-f]{64}$/],
    ['a file more', ({ files }) => files.write('/project/place/sitecustomize.py', ''), /^sitecustomize\.py: is not in the release$/],
  ])('%s', async (_, change, line) => {
    const ports = await deployable()
    await change(ports)
    expect((await run(ports)).deviations).toEqual([expect.stringMatching(line)])
  })
})

describe('for monitoring', () => {
  test('JSON, and nothing else', async () => {
    const ports = await world(slug)
    await ports.files.write(`/project/${slug}/evil.pth`, '')
    const { stdout = '', shown, deviations } = await run(ports, { json: true })
    expect(JSON.parse(stdout)).toEqual({ schema: 1, manifest: hex(await ports.files.text('/project/release/release.json')), identity: { by: 'none' }, role: 'server', same: false, deviations: [{ what: 'evil.pth', fact: 'belongs to no installed distribution' }], notes: [] })
    expect([shown, deviations?.length]).toEqual([true, 1])
  })

  test('a release that is not the one that was meant', async () => {
    const ports = await world(slug)
    expect(await codes(() => run(ports, { sha256: '0'.repeat(64) }))).toEqual(['release-changed'])
    expect((await run(ports, { sha256: hex(await ports.files.text('/project/release/release.json')) })).deviations).toEqual([])
  })
})
