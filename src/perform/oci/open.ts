/** An image layout in a tar, held to its own digests. */
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unpackTar } from 'modern-tar'
import { sha256 } from '../../core/digest.ts'
import { blobPath, mediaTypes, type Descriptor, type imageConfiguration, type Index, type Manifest } from '../../core/oci.ts'
import { failed } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { extract } from '../archive.ts'

export interface OpenImage {
  configuration: ReturnType<typeof imageConfiguration>
  /** Bottom first. */
  layers: readonly { descriptor: Descriptor; tar: Uint8Array }[]
}

/** @throws ReleaseError `image-malformed` where a document is missing, or bytes are not what their descriptor says */
export async function openImage(path: string, files: Ports['files']): Promise<OpenImage> {
  const members = new Map((await unpackTar(await files.bytes(path), { strict: true })).map(({ header, data }) => [header.name, data ?? new Uint8Array()]))
  const malformed = (fact: string) => failed({ code: 'image-malformed', fact: `${path}: ${fact}`, fix: 'Make the image again' })
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
  const layers = manifest.layers.map(descriptor => ({ descriptor, tar: new Uint8Array(gunzipSync(blob(descriptor))) }))
  if (layers.map(({ tar }) => digestOf(tar)).join() !== configuration.rootfs.diff_ids.join()) throw malformed('its layers are not those of its configuration')
  return { configuration, layers }
}

/** As a runtime does it: each layer over those before it. Names that lead out are refused. */
export async function unpackLayers({ layers }: OpenImage, root: string, work: string, files: Ports['files']): Promise<void> {
  await files.makeFolder(root)
  for (const { descriptor, tar } of layers) {
    const archive = join(work, `${descriptor.digest.replace(':', '-')}.tar`)
    await files.write(archive, tar)
    await extract({ do: 'extract', archive, to: root }, { files })
    await files.remove(archive)
  }
}

const digestOf = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`
const json = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
