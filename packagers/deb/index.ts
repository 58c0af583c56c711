/** A Debian package: the bundle in a private folder, its command in /usr/bin, and what menus read. It depends on the C library alone. */
import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Application } from '../../src/core/application.ts'
import type { Target } from '../../src/core/targets.ts'
import { packageName } from '../desktop.ts'
import { isoDate, nfpmPrograms, nfpmSettings, nfpmSteps, nfpmTargets, packageVersion, prefixOf, type Extra, type NfpmPlace } from '../nfpm.ts'
import type { Packager } from '../packager.ts'
import { copyright } from './copyright.ts'
import { lintianOverrides } from './lintian.ts'

const architecture = (target: Target) => (target === 'linux-aarch64' ? 'arm64' : 'amd64')
const file = (app: Application, target: Target) => `${packageName(app)}_${app.version}_${architecture(target)}.deb`

/** nfpm makes Debian's changelog of it. */
const changelog = ({ app, epoch, identity }: NfpmPlace) =>
  stringify([{ semver: `${packageVersion(app.version).version}-1`, date: isoDate(epoch), packager: identity.maintainer, deb: { urgency: 'medium', distributions: ['stable'] }, changes: [{ note: `Version ${app.version}` }] }])

const extras = (place: NfpmPlace): Extra[] => [
  { path: `usr/share/doc/${packageName(place.app)}/copyright`, text: copyright(place) },
  { path: `usr/share/lintian/overrides/${packageName(place.app)}`, text: lintianOverrides(place) },
]

const packager: Packager<typeof nfpmSettings> = {
  name: 'deb',
  doc: 'A Debian package that depends on the C library alone',
  targets: nfpmTargets,
  requirements: 'packagers/deb/requirements.txt',
  settings: nfpmSettings,
  programs: [...nfpmPrograms, { name: 'dpkg-deb', debian: 'dpkg', otherwise: 'Install dpkg' }],
  file,
  /** Debian policy 5.6.1 and 5.6.2. */
  refuses({ app, identity }) {
    if (!/^[a-z0-9][a-z0-9+.-]+$/.test(packageName(app))) return { key: 'formats', fact: `a Debian package cannot be called '${packageName(app)}'`, fix: 'It has at least two characters: leave deb out, or name the project otherwise' }
    if (!identity.maintainer) return { key: 'maintainer', fact: 'a Debian package names whom to write to, and nothing says who that is', fix: "Write client.maintainer as 'Name <mail>', or give an author of the project a name and an email" }
    return undefined
  },
  pack: place => {
    const log = posix.join(place.work, 'changelog.yaml')
    const config = { section: 'misc', priority: 'optional', depends: [`libc6 (>= ${place.glibc})`], changelog: log, deb: { compression: place.settings.compression } }
    return [{ do: 'write', path: log, text: changelog(place) }, ...nfpmSteps(place, 'deb', { config, extras: extras(place) })]
  },
  open: place => {
    const opened = posix.join(place.work, 'opened')
    return {
      steps: [{ do: 'run', label: 'dpkg-deb', argv: ['dpkg-deb', '--extract', place.output, opened] }],
      content: posix.join(opened, prefixOf(place)),
      at: prefixOf(place),
    }
  },
}

export default packager
