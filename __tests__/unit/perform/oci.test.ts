/** Images by the rules of image-spec 1.1, and what opening them refuses. */
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { packTar, unpackTar } from 'modern-tar'
import { sha256 } from '../../../src/core/digest.ts'
import { imageConfiguration, imageIndex, imageManifest, mediaTypes, blobPath, type Index, type Manifest } from '../../../src/core/oci.ts'
import type { OciImage } from '../../../src/core/steps.ts'
import { execute } from '../../../src/execute.ts'
import { openImage } from '../../../src/perform/oci/open.ts'
import { unpackLayers } from '../../../src/perform/oci/unpack.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { codes } from '../helpers/problems.ts'

const long = `${'deep/'.repeat(30)}file`
const content = { 'system/lib/libc.so': 'C library', 'system/etc/passwd': 'root', 'pins/app/lib/a.py': 'a = 1', 'pins/lib/libz.so': 'z', [`application/app/${long}`]: 'b = 1', 'application/lib/libz.so': 'z' }

const stepIn = (folder: string): OciImage => ({
  do: 'oci-image',
  to: `${folder}/app.oci.tar`,
  name: 'app:1.0',
  architecture: 'arm64',
  epoch: 1_700_000_000,
  layers: [
    { from: `${folder}/system`, holds: 'system', epoch: 0, folders: { '/tmp': 0o1777 }, links: { '/app/bin/python': '../../python/bin/python3.11' } },
    { from: `${folder}/pins`, holds: 'pins', epoch: 0 },
    { from: `${folder}/application`, holds: 'application', epoch: 1_700_000_000 },
  ],
  config: { User: '65532:65532', ExposedPorts: { '8080/tcp': {} }, Env: ['PORT=8080'], Entrypoint: ['/python'], Cmd: ['serve'], WorkingDir: '/srv', Labels: { 'org.opencontainers.image.version': '1.0' } },
})

async function made(folder = '/one', changed: Record<string, string> = {}) {
  const ports = memoryPorts({ files: Object.fromEntries(Object.entries({ ...content, ...changed }).map(([path, text]) => [`${folder}/${path}`, text])) })
  await execute([stepIn(folder)], ports)
  const bytes = await ports.files.bytes(`${folder}/app.oci.tar`)
  const members = new Map((await unpackTar(bytes, { strict: true })).map(({ header, data }) => [header.name, data ?? new Uint8Array()]))
  const read = <T>(name: string) => JSON.parse(Buffer.from(members.get(name) ?? []).toString()) as T
  const [descriptor] = read<Index>('index.json').manifests
  const manifest = read<Manifest>(blobPath(descriptor?.digest ?? ''))
  return { ports, bytes, members, read, descriptor, manifest, configuration: read<ReturnType<typeof imageConfiguration>>(blobPath(manifest.config.digest)) }
}

test('every blob lies where its digest says, and every descriptor has its size', async () => {
  const { members, read, descriptor, manifest } = await made()
  expect(read('oci-layout')).toEqual({ imageLayoutVersion: '1.0.0' })
  const blobs = [...members].filter(([name]) => name.startsWith('blobs/'))
  expect(blobs.length).toBe(5)
  for (const [name, data] of blobs) expect(name).toBe(`blobs/sha256/${sha256(data)}`)
  for (const { digest, size } of [descriptor, manifest.config, ...manifest.layers].flatMap(each => each ?? [])) expect(members.get(blobPath(digest))?.length).toBe(size)
})

test('documents have what the specification requires', async () => {
  const { read, descriptor, manifest, configuration, members } = await made()
  expect(read('index.json')).toMatchObject({ schemaVersion: 2, mediaType: mediaTypes.index })
  expect(descriptor).toMatchObject({ mediaType: mediaTypes.manifest, platform: { architecture: 'arm64', os: 'linux', variant: 'v8' }, annotations: { 'org.opencontainers.image.ref.name': 'app:1.0' } })
  expect(manifest).toMatchObject({ schemaVersion: 2, mediaType: mediaTypes.manifest, config: { mediaType: mediaTypes.config } })
  expect(manifest.layers.map(({ mediaType }) => mediaType)).toEqual(Array(3).fill(mediaTypes.layer))
  expect(configuration).toMatchObject({ created: '2023-11-14T22:13:20Z', architecture: 'arm64', os: 'linux', rootfs: { type: 'layers' }, config: { User: '65532:65532' } })
  expect(configuration.rootfs.diff_ids).toEqual(manifest.layers.map(({ digest }) => `sha256:${sha256(gunzipSync(members.get(blobPath(digest)) ?? new Uint8Array()))}`))
  expect(configuration.history.length).toBe(3)
})

test('layers are sorted, of root, without names, and leave out what is there already', async () => {
  const { manifest, members } = await made()
  const layers = await Promise.all(manifest.layers.map(({ digest }) => unpackTar(new Uint8Array(gunzipSync(members.get(blobPath(digest)) ?? new Uint8Array())), { strict: true })))
  for (const entries of layers) {
    expect(entries.map(({ header }) => header.name)).toEqual(entries.map(({ header }) => header.name).sort())
    for (const { header: { uid, gid, uname, gname } } of entries) expect([uid, gid, uname ?? '', gname ?? '']).toEqual([0, 0, '', ''])
  }
  expect(layers[0]?.map(({ header: { name, mode } }) => [name, mode])).toEqual([['app/', 0o755], ['app/bin/', 0o755], ['app/bin/python', 0o777], ['etc/', 0o755], ['etc/passwd', 0o644], ['lib/', 0o755], ['lib/libc.so', 0o644], ['tmp/', 0o1777]])
  expect(layers[1]?.map(({ header }) => header.name)).toEqual(['app/lib/', 'app/lib/a.py', 'lib/libz.so'])
  expect(layers[2]?.map(({ header }) => header.name)).not.toContain('lib/libz.so')
  expect(layers[2]?.at(-1)?.header.name).toBe(`app/${long}`)
})

test('the same in another folder; another application, another last layer and no other', async () => {
  const [one, other, next] = [await made('/one'), await made('/an other'), await made('/one', { [`application/app/${long}`]: 'b = 2' })]
  expect([...other.members].find(([name, data]) => !Buffer.from(data).equals(one.members.get(name) ?? Buffer.of()))?.[0]).toBeUndefined()
  expect(Buffer.from(other.bytes).equals(one.bytes)).toBe(true)
  expect(next.manifest.layers.map(({ digest }, index) => digest === one.manifest.layers[index]?.digest)).toEqual([true, true, false])
})

test('opened, the layers are a root', async () => {
  const { ports } = await made()
  await unpackLayers(await openImage('/one/app.oci.tar', ports.files), '/root', '/work', ports.files)
  expect(await ports.files.text(`/root/app/${long}`)).toBe('b = 1')
  expect((await ports.files.list('/root')).find(({ kind }) => kind === 'link')?.target).toBe('../../python/bin/python3.11')
})

test('a name that would delete is refused', async () => {
  expect(await codes(() => made('/one', { 'pins/app/.wh.passwd': '' }))).toEqual(['image-whiteout'])
})

async function opened(change: (members: Map<string, Uint8Array>) => void): Promise<string[]> {
  const { ports, members } = await made()
  change(members)
  await ports.files.write('/one/app.oci.tar', await packTar([...members].map(([name, data]) => ({ header: { name, type: 'file' as const, size: data.length }, data: new Uint8Array(data) }))))
  return codes(() => openImage('/one/app.oci.tar', ports.files))
}

const blob = (members: Map<string, Uint8Array>) => [...members.keys()].find(name => name.startsWith('blobs/')) ?? ''

test('a changed byte, a missing blob and an index of nothing are refused', async () => {
  expect(await opened(members => members.set(blob(members), Buffer.from('other')))).toEqual(['image-malformed'])
  expect(await opened(members => members.delete(blob(members)))).toEqual(['image-malformed'])
  expect(await opened(members => members.set('index.json', Buffer.from('{"manifests":[]}')))).toEqual(['image-malformed'])
})

test('a layer whose names lead out is refused, and nothing is written', async () => {
  const { ports } = await made()
  const image = await openImage('/one/app.oci.tar', ports.files)
  const tar = await packTar([{ header: { name: '../evil', type: 'file', size: 1 }, data: new Uint8Array(1) }])
  const [layer] = image.layers
  if (!layer) throw new Error('no layer')
  expect(await codes(() => unpackLayers({ ...image, layers: [{ ...layer, tar }] }, '/root', '/work', ports.files))).toEqual(['archive-unsafe'])
  expect(await ports.files.has('/evil')).toBe(false)
})

test('a folder is a layout too, and a layer may lie there uncompressed', async () => {
  const { ports, members } = await made()
  for (const [name, data] of members) await ports.files.write(`/layout/${name}`, data)
  const [packed, folder] = await Promise.all(['/one/app.oci.tar', '/layout'].map(path => openImage(path, ports.files)))
  expect(folder).toEqual(packed)
})

describe('layers over layers', () => {
  type Kind = { type?: 'file' | 'directory' | 'symlink' | 'link'; linkname?: string; data?: string }
  const tarOf = (entries: Record<string, Kind>) => packTar(Object.entries(entries).map(([name, { type = 'file', linkname, data = '' }]) => ({ header: { name, type, size: data.length, ...(linkname !== undefined && { linkname }) }, ...(type === 'file' && { data: new TextEncoder().encode(data) }) })))
  async function laid(...layers: Record<string, Kind>[]) {
    const ports = memoryPorts({ files: { '/out/kept': 'kept' } })
    const { configuration } = await openImage('/one/app.oci.tar', (await made()).ports.files)
    const tars = await Promise.all(layers.map(async (entries, index) => ({ descriptor: { mediaType: '', digest: `sha256:${index}`, size: 0 }, tar: await tarOf(entries) })))
    await unpackLayers({ configuration, layers: tars }, '/root', '/work', ports.files)
    return Object.fromEntries(await Promise.all((await ports.files.list('/root')).map(async ({ path, kind, target }) => [path, kind === 'link' ? `-> ${target}` : await ports.files.text(`/root/${path}`)])))
  }

  test('whiteouts delete what is below, a file or a folder, and not what is beside them in their own layer', async () => {
    const below = { 'a/one': { data: '1' }, 'a/two': { data: '2' }, 'b/deep/three': { data: '3' }, 'b/four': { data: '4' }, 'c/five': { data: '5' } }
    expect(await laid(below, { 'a/.wh.one': {}, 'b/.wh..wh..opq': {}, 'b/new': { data: 'n' }, '.wh.c': {} })).toEqual({ 'a/two': '2', 'b/new': 'n' })
  })

  test('a file takes the place of a link, a link that of a folder', async () => {
    expect(await laid({ a: { type: 'symlink', linkname: 'b' }, b: { data: 'b' }, 'c/d': { data: 'd' } }, { a: { data: 'a' }, c: { type: 'symlink', linkname: 'b' } })).toEqual({ a: 'a', b: 'b', c: '-> b' })
  })

  test.each<[string, Record<string, Kind>]>([
    ['a file', { 'way/evil': { data: 'x' } }],
    ['a whiteout', { 'way/.wh.kept': {} }],
    ['a folder', { 'way/': { type: 'directory' } }],
    ['a hard link', { stolen: { type: 'link', linkname: 'way/kept' } }],
  ])('%s that goes through a link of a layer below is refused', async (_, entries) => {
    expect(await codes(() => laid({ way: { type: 'symlink', linkname: 'elsewhere' }, 'elsewhere/kept': {} }, entries))).toEqual(['archive-unsafe'])
  })

  test('a link that leads out is refused', async () => {
    expect(await codes(() => laid({ way: { type: 'symlink', linkname: '/out' } }))).toEqual(['archive-unsafe'])
  })
})

test('the documents are functions of their step', () => {
  const one = { mediaType: mediaTypes.config, digest: `sha256:${'a'.repeat(64)}`, size: 1 }
  expect(imageManifest(stepIn('/one'), one, []).annotations).toEqual({ 'org.opencontainers.image.version': '1.0' })
  expect(imageIndex({ ...stepIn('/one'), architecture: 'amd64' }, one).manifests[0]?.platform).toEqual({ architecture: 'amd64', os: 'linux' })
})
