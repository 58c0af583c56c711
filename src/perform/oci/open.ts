/** An image layout in a tar or in a folder, held to its own digests. */
import { join } from 'node:path/posix'
import { gunzipSync } from 'node:zlib'
import { unpackTar } from 'modern-tar'
import { sha256 } from '../../core/digest.ts'
import { blobPath, mediaTypes, type Descriptor, type imageConfiguration, type Index, type Manifest } from '../../core/oci.ts'
import { failed } from '../../errors.ts'
import type { Ports } from '../../ports.ts'

export interface OpenImage {
  configuration: ReturnType<typeof imageConfiguration>
  /** Bottom first. */
  layers: readonly { descriptor: Descriptor; tar: Uint8Array }[]
}

/** @throws ReleaseError `image-malformed` where a document is missing, or bytes are not what their descriptor says */
export async function openImage(path: string, files: Ports['files']): Promise<OpenImage> {
  const malformed = (fact: string, cause?: unknown) => failed({ code: 'image-malformed', fact: `${path}: ${fact}`, fix: 'Make or fetch the image again' }, cause)
  const members = await membersOf(path, files).catch((cause: unknown) => { throw malformed(`it is no tar and no folder of an image layout (${cause instanceof Error ? cause.message : String(cause)})`, cause) })
  const read = (name: string) => members.get(name) ?? (() => { throw malformed(`there is no ${name}`) })()
  const blob = ({ digest, size }: Descriptor): Uint8Array => {
    const bytes = read(blobPath(digest))
    if (bytes.length !== size || digestOf(bytes) !== digest) throw malformed(`${blobPath(digest)} is not what its descriptor says`)
    return bytes
  }
  const [only, ...others] = (json(read('index.json')) as Index).manifests
  if (!only || others.length > 0 || only.mediaType !== mediaTypes.manifest) throw malformed('its index does not name one image')
  const manifest = json(blob(only)) as Manifest
  const configuration = json(blob(manifest.config)) as OpenImage['configuration']
  const layers = manifest.layers.map(descriptor => ({ descriptor, tar: unpacked(descriptor, blob(descriptor)) }))
  if (layers.map(({ tar }) => digestOf(tar)).join() !== configuration.rootfs.diff_ids.join()) throw malformed('its layers are not those of its configuration')
  return { configuration, layers }
}

async function membersOf(path: string, files: Ports['files']): Promise<Map<string, Uint8Array>> {
  if (!(await files.has(join(path, 'oci-layout')))) return new Map((await unpackTar(await files.bytes(path), { strict: true })).map(({ header, data }) => [header.name, data ?? new Uint8Array()]))
  const listed = (await files.list(path)).filter(({ kind }) => kind === 'file')
  return new Map(await Promise.all(listed.map(async ({ path: name }) => [name, await files.bytes(join(path, name))] as const)))
}

/** Registries and other tools may hand a layer on as it was before compression. */
const unpacked = ({ mediaType }: Descriptor, bytes: Uint8Array): Uint8Array => new Uint8Array(mediaType.endsWith('gzip') ? gunzipSync(bytes) : bytes)

const digestOf = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`
const json = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
