/** An RPM: the same content as the Debian package. It requires the C library alone, whatever the distribution. */
import { posix } from 'node:path'
import type { Application } from '../../src/core/application.ts'
import type { Target } from '../../src/core/targets.ts'
import { packageName, summaryOf } from '../desktop.ts'
import { nfpmPrograms, nfpmSettings, nfpmSteps, nfpmTargets, prefixOf } from '../nfpm.ts'
import type { Packager } from '../packager.ts'

const file = (app: Application, target: Target) => `${packageName(app)}-${app.version}.${target === 'linux-aarch64' ? 'aarch64' : 'x86_64'}.rpm`

const packager: Packager<typeof nfpmSettings> = {
  name: 'rpm',
  doc: 'An RPM package that requires the C library alone',
  targets: nfpmTargets,
  requirements: 'packagers/rpm/requirements.txt',
  settings: nfpmSettings,
  programs: [...nfpmPrograms, { name: 'bsdtar', debian: 'libarchive-tools', otherwise: 'Install bsdtar' }],
  file,
  pack: place => {
    const { identity, glibc, settings } = place
    // The name of the building machine and the date would go in.
    const rpm = { compression: settings.compression, buildhost: 'localhost', packager: identity.maintainer ?? identity.publisher, summary: summaryOf(place) }
    return nfpmSteps(place, 'rpm', { config: { depends: [`glibc >= ${glibc}`], rpm }, extras: [] })
  },
  open: place => {
    const opened = posix.join(place.work, 'opened')
    return {
      steps: [
        { do: 'write', path: posix.join(opened, '.opened'), text: '' },
        { do: 'run', label: 'bsdtar', argv: ['bsdtar', '-x', '-p', '-f', place.output, '-C', opened] },
      ],
      content: posix.join(opened, prefixOf(place)),
      at: prefixOf(place),
    }
  },
}

export default packager
