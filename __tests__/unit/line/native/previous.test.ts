/** What an earlier release saves the next one, and what it cannot do to it. No cache is read: so it is in a tagged build. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import buildNative from '../../../../src/commands/build-native.ts'
import planCommand from '../../../../src/commands/plan.ts'
import release from '../../../../src/commands/release.ts'
import type { Manifest, ManifestFile } from '../../../../src/core/manifest.ts'
import { cellsOf, type Plan } from '../../../../src/core/plan.ts'
import type { MemoryPorts } from '../../../../src/ports/memory.ts'
import { changed } from '../../helpers/facts.ts'
import { refusal } from '../../helpers/problems.ts'
import { apart, apartWorld, grafted, nameOf } from '../../helpers/reuse.ts'
import { lineWorld } from '../../helpers/toolchain.ts'
import { noSecrets } from '../../helpers/secrets.ts'

type Files = Record<string, string | Uint8Array>
const base = { project: '.', config: undefined, 'install-tools': false, 'plan-digest': undefined, 'rebuild-check': false, ...noSecrets }
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
const worldOf = (change: Readonly<Record<string, string>> = {}, files: Files = {}): MemoryPorts => {
  const { programs, files: own } = apartWorld(change)
  return lineWorld(programs, { files: { ...own, ...files } })
}
const built = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'build').length
/** For metadata. */
const asked = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'pep517').length
/** But for what is said of the lock, which keeps no addresses. */
const warned = ({ seen }: MemoryPorts) => [...new Set(seen.warnings.map(({ code }) => code))].filter(code => code !== 'pylock-skipped')
const wheelOf = (ports: MemoryPorts, version = '1.0', folder = 'release') => ports.files.digest(`/project/${folder}/wheels/${nameOf(version)}`)

/** The next release, with the earlier one's files in a folder. */
async function next(files: Files, change: Readonly<Record<string, string>> = {}, more: { previous?: string; 'previous-sha256'?: string } = {}): Promise<MemoryPorts> {
  const ports = worldOf(change, Object.fromEntries(Object.entries(files).map(([path, data]) => [`/earlier/${path}`, data])))
  await buildNative.run({ ...base, output: 'release', cell: undefined, previous: '/earlier', 'previous-sha256': undefined, 'previous-artifact': undefined, ...more }, ports)
  return ports
}

let first: MemoryPorts
let earlier: Files
let manifest: Manifest
const wheelPath = `wheels/${nameOf('1.0')}`

beforeAll(async () => {
  first = worldOf()
  await release.run({ ...base, output: 'release', previous: undefined, 'previous-sha256': undefined }, first)
  const listed = await first.files.list('/project/release')
  earlier = Object.fromEntries(await Promise.all(listed.map(async ({ path }) => [path, await first.files.bytes(`/project/release/${path}`)] as const)))
  manifest = JSON.parse(Buffer.from(earlier['release.json'] ?? '').toString()) as Manifest
})

const keysIn = ({ files }: Manifest) => files.find(({ path }) => path.startsWith('wheels/') && path.endsWith('.whl'))?.keys
const withManifest = (manifest: unknown): Files => ({ ...earlier, 'release.json': JSON.stringify(manifest) })
const withWheel = (change: Partial<ManifestFile>): Files => withManifest({ ...manifest, files: manifest.files.map(file => (file.path === wheelPath ? { ...file, ...change } : file)) })
const newVersion = { 'pyproject.toml': changed(apart, 'version = "1.0"', 'version = "1.1"') }

describe('what is made from the same is not made again', () => {
  test('the manifest has all keys; nothing of what a wheel cost', () => {
    const key = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(keysIn(manifest)).toEqual({ whole: key, around: key, compiled: key })
    expect(JSON.parse(Buffer.from(earlier['times.json'] ?? '').toString())).toEqual({ schema: 1, wheels: { 'cp39-manylinux_x86_64': expect.any(Number) }, starts: {} })
  })

  test.each<[string, () => Files, { previous?: string }]>([
    ['a folder', () => earlier, {}],
    ['its release.json', () => earlier, { previous: '/earlier/release.json' }],
    ['files that lie flat, as GitHub keeps them', () => ({ 'release.json': earlier['release.json'] ?? '', [nameOf('1.0')]: earlier[wheelPath] ?? '' }), {}],
  ])('%s: nothing is compiled, and the wheel is the same', async (_, files, more) => {
    const ports = await next(files(), {}, more)
    expect(built(ports)).toBe(0)
    expect(await wheelOf(ports)).toEqual(await wheelOf(first))
    expect(warned(ports)).toEqual([])
  })

  test('a new version: the compiled modules in a new wheel, which is the one that a build makes', async () => {
    const [reused, compiled] = [await next(earlier, newVersion), worldOf(newVersion)]
    await buildNative.run({ ...base, output: 'release', cell: undefined, previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }, compiled)
    expect([built(reused), built(compiled), asked(reused)]).toEqual([0, 1, 1])
    expect(await wheelOf(reused, '1.1')).toEqual(await wheelOf(compiled, '1.1'))
  })

  test('the release after the next one finds it too, and knows what it cost', async () => {
    const second = worldOf({ 'python/app/__init__.py': 'run = 2\n' }, Object.fromEntries(Object.entries(earlier).map(([path, data]) => [`/earlier/${path}`, data])))
    await release.run({ ...base, output: 'release', previous: '/earlier', 'previous-sha256': undefined }, second)
    const [from, to] = [keysIn(manifest), keysIn(JSON.parse(await second.files.text('/project/release/release.json')) as Manifest)]
    expect([to?.around, to?.compiled]).toEqual([from?.around, from?.compiled])
    expect(asked(second)).toBe(0)
    expect(to?.whole).not.toBe(from?.whole)
    expect(await second.files.text('/project/release/times.json')).toBe(Buffer.from(earlier['times.json'] ?? '').toString())
  })

  test('compiled for a new version: an SBOM in the wheel names the old one', async () => {
    const ports = worldOf({}, { [grafted]: '{"name": "app@1.0"}' })
    await release.run({ ...base, output: 'release', previous: undefined, 'previous-sha256': undefined }, ports)
    const files = Object.fromEntries(await Promise.all(['release.json', wheelPath].map(async path => [path, await ports.files.bytes(`/project/release/${path}`)] as const)))
    expect(built(await next(files, { 'python/app/__init__.py': '' }))).toBe(0)
    expect(built(await next(files, newVersion))).toBe(1)
  })

  test.each<[string, Record<string, string>]>([
    ['a source', { 'src/lib.rs': 'fn other() {}\n' }],
    ['the lock of the crates', { 'Cargo.lock': 'version = 3\n' }],
    ['another name of the project', { 'pyproject.toml': changed(apart, 'name = "app"', 'name = "App"') }],
  ])('compiled, and nothing is said: %s', async (_, change) => {
    const ports = await next(earlier, change)
    expect(built(ports)).toBe(1)
    expect(warned(ports)).toEqual([])
  })
})

describe('jobs are balanced by what wheels cost then', () => {
  const config = 'native:\n  targets: [linux-x86_64]\n  abi: version\n  max-jobs: 2\n  build: ["cp31{0,1,2,3}-*"]\n'
  const times = { schema: 1, wheels: { 'cp310-manylinux_x86_64': 9000, 'cp311-manylinux_x86_64': 3000, 'cp312-manylinux_x86_64': 3000 } }
  const jobs = async (previous: string | undefined) => {
    const ports = worldOf({ 'release.yaml': config }, { '/earlier/release.json': earlier['release.json'] ?? '', '/earlier/times.json': JSON.stringify(times) })
    const { stdout } = await planCommand.run({ project: '.', config: undefined, previous, 'previous-sha256': undefined, version: undefined }, ports)
    return cellsOf(JSON.parse(stdout ?? '') as Plan, 'native').map(({ wheels }) => wheels.map(({ identifier }) => identifier.split('-')[0]))
  }

  test('by number without it; a wheel that is new costs what the others did', async () => {
    expect(await jobs(undefined)).toEqual([['cp310', 'cp312'], ['cp311', 'cp313']])
    expect(await jobs('/earlier')).toEqual([['cp310'], ['cp311', 'cp312', 'cp313']])
  })
})

describe('only what the manifest says is believed; all else is built', () => {
  const evil = Buffer.from('evil')
  const elsewhere = (path: string) => withWheel({ path })
  test.each<[string, () => Files, string[]]>([
    ['the wheel is another', () => ({ ...earlier, [wheelPath]: evil }), ['previous-refused']],
    ['the wheel is another of the same size', () => ({ ...earlier, [wheelPath]: Buffer.alloc((earlier[wheelPath] as Uint8Array).length) }), ['previous-refused']],
    ['the wheel is cut short', () => ({ ...earlier, [wheelPath]: earlier[wheelPath]?.slice(0, -1) ?? '' }), ['previous-refused']],
    ['the wheel is gone', () => ({ 'release.json': earlier['release.json'] ?? '' }), []],
    ['the manifest has an absolute path', () => ({ ...elsewhere('/earlier/wheels/x.whl') }), ['previous-refused']],
    ['the manifest has a path that leaves the folder', () => ({ ...elsewhere('wheels/../../x.whl') }), ['previous-refused']],
    ['the manifest has a path with backslashes', () => ({ ...elsewhere('wheels\\..\\x.whl') }), ['previous-refused']],
    ['the manifest has a path of another kind', () => ({ ...elsewhere('client/x.whl') }), ['previous-refused']],
    ['the manifest has a sha256 that is none', () => withWheel({ sha256: '' }), ['previous-refused']],
    ['the manifest has no size', () => withWheel({ size: Number.POSITIVE_INFINITY }), ['previous-refused']],
    ['the manifest has a key that is none', () => withWheel({ keys: { whole: '../x' } }), ['previous-refused']],
    ['the manifest has one key for several wheels', () => withManifest({ ...manifest, files: [...manifest.files, ...manifest.files] }), ['previous-refused']],
    ['the manifest is of a release that wrote no keys', () => withManifest({ ...manifest, files: manifest.files.map(({ keys: _, ...file }) => file) }), []],
    ['the manifest has entries that are none', () => withManifest({ ...manifest, files: [null, 1, 'x'] }), []],
  ])('%s', async (_, files, warnings) => {
    const ports = await next(files())
    expect(built(ports)).toBe(1)
    expect(await wheelOf(ports)).toEqual(await wheelOf(first))
    expect(warned(ports)).toEqual(warnings)
  })

  test('a link is not followed', async () => {
    const ports = worldOf({}, { '/earlier/release.json': earlier['release.json'] ?? '', '/elsewhere.whl': earlier[wheelPath] ?? '' })
    await ports.files.makeFolder('/earlier/wheels')
    await ports.files.link('/elsewhere.whl', `/earlier/${wheelPath}`)
    await buildNative.run({ ...base, output: 'release', cell: undefined, previous: '/earlier', 'previous-sha256': undefined, 'previous-artifact': undefined }, ports)
    expect(built(ports)).toBe(1)
    expect(warned(ports)).toEqual([])
  })

  test('times that are none cost nothing', async () => {
    for (const text of ['', 'null', '[]', '{"wheels": null}', '{"wheels": {"cp39-manylinux_x86_64": "long"}}', '{"wheels": {"cp39-manylinux_x86_64": -1}}']) {
      expect(built(await next({ ...earlier, 'times.json': text }))).toBe(0)
    }
  })
})

describe('nothing is begun', () => {
  test.each<[string, () => Files, { previous?: string; 'previous-sha256'?: string }, string]>([
    ['where the manifest is not the one that was named', () => earlier, { 'previous-sha256': sha256('another') }, 'previous-changed'],
    ['where there is none', () => ({ x: '' }), {}, 'release-missing'],
    ['where it is no manifest', () => ({ 'release.json': '[]' }), {}, 'manifest-malformed'],
    ['where it is empty', () => ({ 'release.json': 'null' }), {}, 'manifest-malformed'],
  ])('%s', async (_, files, more, code) => {
    const { problems } = await refusal(() => next(files(), {}, more))
    expect(problems.map(problem => problem.code)).toEqual([code])
  })

  test('the manifest that was named is taken', async () => {
    expect(built(await next(earlier, {}, { 'previous-sha256': sha256(earlier['release.json'] ?? '') }))).toBe(0)
  })

  test('an artifact without a sha256 is not trusted; with it, it is looked for below the release folder', async () => {
    const run = async (expected: string | undefined) => {
      const ports = worldOf({}, Object.fromEntries(Object.entries(earlier).map(([path, data]) => [`/project/release/previous/${path}`, data])))
      await buildNative.run({ ...base, output: 'release', cell: undefined, previous: undefined, 'previous-sha256': expected, 'previous-artifact': 'earlier' }, ports)
      return built(ports)
    }
    expect((await refusal(() => run(undefined))).problems.map(({ code }) => code)).toEqual(['usage'])
    expect(await run(sha256(earlier['release.json'] ?? ''))).toBe(0)
  })
})
