/** A snap with an interpreter of its own: core24 and later bases need not have one, and classic confinement cannot confuse it. */
import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Application } from '../../src/core/application.ts'
import { normalizeName } from '../../src/core/names.ts'
import type { Target } from '../../src/core/targets.ts'
import type { Packager, PackPlace } from '../packager.ts'

const architecture = (target: Target) => (target === 'linux-aarch64' ? 'arm64' : 'amd64')
const file = (app: Application, target: Target) => `${normalizeName(app.name)}_${app.version}_${architecture(target)}.snap`

/** meta/snap.yaml (snap format, "snap.yaml metadata"). */
export function snapYaml({ app, target, entry, launcher }: Pick<PackPlace, 'app' | 'target' | 'entry' | 'launcher'>): string {
  return stringify({
    name: normalizeName(app.name),
    version: app.version,
    summary: (app.summary || app.name).slice(0, 78),
    description: app.summary || app.name,
    ...(app.license && { license: app.license }),
    base: 'core24',
    grade: 'stable',
    confinement: 'strict',
    architectures: [architecture(target)],
    apps: { [entry]: { command: launcher, plugs: ['network', 'home'] } },
  })
}

const packager: Packager = {
  name: 'snap',
  doc: 'A strictly confined snap with its own interpreter',
  targets: ['linux-x86_64', 'linux-aarch64'],
  bundle: 'standalone',
  programs: [
    { name: 'snap', debian: 'snapd', otherwise: 'Install snapd' },
    { name: 'mksquashfs', debian: 'squashfs-tools', otherwise: 'Install squashfs-tools' },
    { name: 'unsquashfs', debian: 'squashfs-tools', otherwise: 'Install squashfs-tools' },
  ],
  file,
  pack: place => {
    const { bundle, work, output, epoch, app, target } = place
    const tree = posix.join(work, 'snap')
    return [
      { do: 'copy', from: bundle, to: tree },
      { do: 'write', path: posix.join(tree, 'meta/snap.yaml'), text: snapYaml(place) },
      {
        do: 'run',
        label: 'snap pack',
        argv: ['snap', 'pack', `--filename=${file(app, target)}`, tree, posix.dirname(output)],
        env: { SOURCE_DATE_EPOCH: String(epoch) },
        outputs: [output],
      },
    ]
  },
  open: ({ output, work, app }) => ({
    steps: [{ do: 'run', label: 'unsquashfs', argv: ['unsquashfs', '-no-progress', '-dest', posix.join(work, 'opened'), output] }],
    content: posix.join(work, 'opened'),
    at: posix.join('/snap', normalizeName(app.name), 'current'),
  }),
}

export default packager
