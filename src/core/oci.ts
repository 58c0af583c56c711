/** The documents of an image layout: OCI image-spec 1.1, "Image Layout", "Image Manifest" and "Image Configuration". */
import type { OciImage } from './steps.ts'

export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const

export interface Descriptor {
  mediaType: string
  /** `sha256:` and 64 lower-case hexadecimal digits. */
  digest: string
  /** Bytes. */
  size: number
  annotations?: Readonly<Record<string, string>>
  platform?: { architecture: string; os: string; variant?: string }
}

export interface Manifest {
  schemaVersion: 2
  mediaType: string
  config: Descriptor
  layers: readonly Descriptor[]
  annotations?: Readonly<Record<string, string>>
}

export interface Index {
  schemaVersion: 2
  mediaType: string
  manifests: readonly Descriptor[]
}

export const layout = { imageLayoutVersion: '1.0.0' }

export const blobPath = (digest: string): string => `blobs/${digest.replace(':', '/')}`

/** @param diffIds The digests of the layers as they are before compression */
export const imageConfiguration = ({ architecture, epoch, layers, config }: OciImage, diffIds: readonly string[]) => ({
  created: moment(epoch),
  ...platform(architecture),
  config,
  rootfs: { type: 'layers', diff_ids: diffIds },
  history: layers.map(({ holds }) => ({ created: moment(epoch), created_by: 'release-actions', comment: holds })),
})

export const imageManifest = ({ config: { Labels } }: OciImage, config: Descriptor, layers: readonly Descriptor[]): Manifest =>
  ({ schemaVersion: 2, mediaType: mediaTypes.manifest, config, layers, annotations: Labels })

export const imageIndex = ({ name, architecture }: OciImage, manifest: Descriptor): Index =>
  ({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [{ ...manifest, platform: platform(architecture), annotations: { 'org.opencontainers.image.ref.name': name } }] })

const platform = (architecture: OciImage['architecture']) => ({ architecture, os: 'linux', ...(architecture === 'arm64' && { variant: 'v8' }) })

/** RFC 3339, section 5.6. */
const moment = (epoch: number): string => new Date(epoch * 1000).toISOString().replace('.000', '')
