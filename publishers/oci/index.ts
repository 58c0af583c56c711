/** A server image (OCI image-spec 1.1), made without a daemon and without a base image. */
import { posix } from 'node:path'
import type { Application } from '../../src/core/application.ts'
import { escapeName, normalizeName } from '../../src/core/names.ts'
import { commandWords } from '../../src/core/server-command.ts'
import type { OciImage } from '../../src/core/steps.ts'
import { targetFacts } from '../../src/core/targets.ts'
import type { Destination, PublishPlace } from '../destination.ts'
import { layers, layerSteps, python, user, type ImagePlace } from './layers.ts'

const file = (app: Application) => `${escapeName(app.name)}-${app.version}.oci.tar`

const destination: Destination = {
  name: 'oci',
  doc: 'A server image without a base image: interpreter, pins and application in a layer each',
  requirements: 'publishers/oci/requirements.txt',
  programs: [
    { name: 'strip', debian: 'binutils', otherwise: 'Install binutils' },
    { name: 'ldd', debian: 'libc-bin', otherwise: 'Install the C library\'s own programs' },
    { name: 'unshare', debian: 'util-linux', otherwise: 'Install util-linux' },
    { name: 'chroot', debian: 'coreutils', otherwise: 'Install coreutils' },
  ],
  bringsPython: 'environment',
  files: app => [file(app)],
  steps: place => [...layerSteps(withRuntime(place)), image(withRuntime(place))],
  prove({ work, output, app, health, startup }) {
    const root = posix.join(work, 'oci-root')
    return { environment: posix.join(root, 'app'), steps: [{ do: 'run-image', label: 'the image', image: posix.join(output, file(app)), root, path: health, timeoutSeconds: startup }] }
  },
}

function withRuntime(place: PublishPlace): ImagePlace {
  if (!place.runtime) throw new Error('an image is made with an interpreter')
  return { ...place, runtime: place.runtime }
}

function image(place: ImagePlace): OciImage {
  const { app, command, output, runtime } = place
  return {
    do: 'oci-image',
    to: posix.join(output, file(app)),
    name: `${normalizeName(app.name)}:${tag(app.version)}`,
    architecture: targetFacts(runtime.target).machine === 'x86_64' ? 'amd64' : 'arm64',
    epoch: runtime.epoch,
    layers: layers(place),
    config: {
      User: `${user}:${user}`,
      ExposedPorts: { '8080/tcp': {} },
      Env: ['PATH=/app/bin', 'HOME=/srv', 'LANG=C.UTF-8', 'PYTHONUNBUFFERED=1', 'PORT=8080'],
      Entrypoint: [python(runtime), '-IS', '/python/start.py'],
      Cmd: commandWords(command) ?? [],
      WorkingDir: '/srv',
      Labels: labels(place),
    },
  }
}

/** Registries take no `+` or `!` in a tag (distribution-spec, "Pulling manifests"). */
const tag = (version: string): string => version.replace(/[^\w.-]/g, '-')

/** image-spec, "Pre-Defined Annotation Keys". */
const labels = ({ app, runtime: { revision } }: ImagePlace): Record<string, string> => ({
  'org.opencontainers.image.title': app.name,
  'org.opencontainers.image.version': app.version,
  ...(app.summary && { 'org.opencontainers.image.description': app.summary }),
  ...(app.license && { 'org.opencontainers.image.licenses': app.license }),
  ...(revision && { 'org.opencontainers.image.revision': revision }),
})

export default destination
