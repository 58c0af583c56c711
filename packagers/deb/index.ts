/** A Debian package: the bundle in a private folder, its command in /usr/bin, and what menus read. It depends on the C library alone. */
import { posix } from 'node:path'
import type { Application } from '../../src/core/application.ts'
import type { Target } from '../../src/core/targets.ts'
import { packageName } from '../desktop.ts'
import { architecture, changelog, copyright, lintianOverrides, needsMaintainer } from '../debian.ts'
import { nfpmPrograms, nfpmSettings, nfpmSteps, nfpmTargets, prefixOf, type Extra, type NfpmPlace } from '../nfpm.ts'
import type { Packager } from '../packager.ts'

const file = (app: Application, target: Target) => `${packageName(app)}_${app.version}_${architecture(target)}.deb`

const extras = (place: NfpmPlace): Extra[] => [
  { path: `usr/share/doc/${packageName(place.app)}/copyright`, text: copyright({ ...place, name: packageName(place.app) }) },
  { path: `usr/share/lintian/overrides/${packageName(place.app)}`, text: lintianOverrides(packageName(place.app), [['its command has --help', ['no-manual-page']]]) },
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
    if (!identity.maintainer) return { ...needsMaintainer, fix: "Write client.maintainer as 'Name <mail>', or give an author of the project a name and an email" }
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
