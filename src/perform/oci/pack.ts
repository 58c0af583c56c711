import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { packTar, type ParsedTarEntryWithData } from 'modern-tar'
import { sha256 } from '../../core/digest.ts'
import { blobPath, imageConfiguration, imageIndex, imageManifest, layout, mediaTypes, type Descriptor } from '../../core/oci.ts'
import type { OciImage } from '../../core/steps.ts'
import type { Ports } from '../../ports.ts'
import { layerTar } from './layer.ts'

const compress = promisify(gzip)

export async function ociImage(step: OciImage, { files }: Ports): Promise<void> {
  const blobs = new Map<string, Uint8Array>()
  const keep = (mediaType: string, bytes: Uint8Array): Descriptor => {
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length }
    blobs.set(blobPath(descriptor.digest), bytes)
    return descriptor
  }
  const tars = await layerTars(step, files)
  const packed = await Promise.all(tars.map(tar => compress(tar, { level: 9 })))
  const layers = packed.map(bytes => keep(mediaTypes.layer, bytes))
  const config = keep(mediaTypes.config, json(imageConfiguration(step, tars.map(digestOf))))
  const manifest = keep(mediaTypes.manifest, json(imageManifest(step, config, layers)))
  const documents: [string, Uint8Array][] = [['oci-layout', json(layout)], ['index.json', json(imageIndex(step, manifest))]]
  const members = [...documents, ...[...blobs].sort(([a], [b]) => (a < b ? -1 : 1))]
  await files.write(step.to, await packTar(members.map(([name, data]) => plain(name, data, step.epoch))))
}

/** One after the other: each leaves out what those before it have. */
async function layerTars({ layers }: OciImage, files: Ports['files']): Promise<Uint8Array[]> {
  const below = new Map<string, string>()
  const tars = []
  for (const layer of layers) tars.push(await layerTar(layer, below, files))
  return tars
}

const digestOf = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const plain = (name: string, data: Uint8Array, epoch: number): ParsedTarEntryWithData =>
  ({ header: { name, type: 'file', size: data.length, mode: 0o644, uid: 0, gid: 0, uname: '', gname: '', mtime: new Date(epoch * 1000) }, data: new Uint8Array(data) })
