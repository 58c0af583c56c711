/** An image, unpacked without a daemon, and its layers against those of the release's own image. */
import { join } from 'node:path/posix'
import type { Manifest } from '../core/manifest.ts'
import { sha256 } from '../core/digest.ts'
import type { OpenImage } from '../perform/oci/open.ts'
import type { Ports } from '../ports.ts'

export interface Unpacked {
  /** What is compared with the pins. */
  environment: string
  /** Of its layers and its configuration. */
  deviations: string[]
  notes: string[]
  /** Those of the machine that the image is for. */
  ports: Ports
}

/** Whether it is a file, or the folder of an image layout. */
export const isImage = async (path: string, { files }: Ports): Promise<boolean> => /\.tar$/.test(path) || files.has(join(path, 'oci-layout'))

/** Throws `image-malformed`, `archive-unsafe`. @param work An empty folder */
export async function unpackImage(path: string, manifest: Manifest, release: string, work: string, ports: Ports): Promise<Unpacked> {
  const [{ openImage }, { unpackLayers }] = await Promise.all([import('../perform/oci/open.ts'), import('../perform/oci/unpack.ts')])
  const { files, host } = ports
  const image = await openImage(path, files)
  const root = join(work, 'root')
  await unpackLayers(image, root, work, files)
  // Of this machine are neither loader nor markers.
  const there = { ...ports, host: { ...host, platform: 'linux' as const, arch: image.configuration.architecture === 'arm64' ? 'arm64' : 'x64' } }
  const environment = (await files.has(join(root, 'app/pyvenv.cfg'))) ? join(root, 'app') : root
  const own = manifest.files.map(file => file.path).find(file => /^server\/oci\/[^/]+\.oci\.tar$/.test(file))
  if (!own || !(await files.has(join(release, own)))) return { environment, deviations: [], notes: ['the release has no image at hand: interpreter, C library and start of the image were not judged'], ports: there }
  return { environment, deviations: layerDeviations(image, await openImage(join(release, own), files), own), notes: [], ports: there }
}

/** By what the layers are before compression: registries may compress otherwise. */
function layerDeviations({ configuration }: OpenImage, { configuration: expected }: OpenImage, own: string): string[] {
  const [there, known] = [configuration.rootfs.diff_ids, expected.rootfs.diff_ids]
  const strange = there.flatMap((digest, index) => (known.includes(digest) ? [] : [`layer ${index + 1}: ${digest} is not in ${own}`]))
  const missing = known.flatMap((digest, index) => (there.includes(digest) ? [] : [`layer ${index + 1}: ${digest} of ${own} is missing`]))
  const start = ['Entrypoint', 'Cmd', 'Env', 'User', 'WorkingDir'] as const
  const changed = start.filter(key => digestOf(configuration.config[key]) !== digestOf(expected.config[key]))
  return [...changed.map(key => `${key}: is not what ${own} starts with`), ...strange, ...missing]
}

const digestOf = (value: unknown): string => sha256(JSON.stringify(value ?? null))
