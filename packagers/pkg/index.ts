/** A package for Apple's Installer: the application into /Applications, with a receipt. */
import { posix } from 'node:path'
import { bundleIdentifier, escapeName, appFolder } from '../../src/core/names.ts'
import { plist } from '../../src/core/plist.ts'
import { targetFacts } from '../../src/core/targets.ts'
import { xml } from '../../src/core/xml.ts'
import { applicationIn, appleProgram, appleTargets, installed, onlyOnMacos } from '../apple.ts'
import type { Packager, PackPlace } from '../packager.ts'

const component = 'client.pkg'

/** Where Installer puts it: never to a copy that somebody has moved elsewhere, and over a newer one too. */
const components = ({ identity }: PackPlace): string =>
  plist([{ RootRelativeBundlePath: appFolder(identity.name), BundleIsRelocatable: false, BundleIsVersionChecked: false, BundleHasStrictIdentifier: true, BundleOverwriteAction: 'upgrade' }])

/** What Installer shows and asks (Apple, "Distribution Definition XML Schema"): one package, for all users of this disk. */
function distribution({ identity, app, target }: PackPlace): string {
  const id = bundleIdentifier(identity.identifier)
  return xml(['installer-gui-script', [
    ['title', identity.name],
    ['options', '', { customize: 'never', 'require-scripts': 'false', hostArchitectures: targetFacts(target).machine }],
    ['domains', '', { enable_anywhere: 'false', enable_currentUserHome: 'false', enable_localSystem: 'true' }],
    ['choices-outline', [['line', '', { choice: id }]]],
    ['choice', [['pkg-ref', '', { id }]], { id, title: identity.name }],
    ['pkg-ref', component, { id, version: app.version, onConclusion: 'none' }],
  ], { minSpecVersion: '2' }])
}

const packager: Packager = {
  name: 'pkg',
  doc: 'A package for macOS: its Installer puts the application into Applications',
  targets: appleTargets,
  programs: ['pkgbuild', 'productbuild', 'pkgutil'].map(appleProgram),
  refuses: onlyOnMacos('pkg', "Apple's pkgbuild and productbuild"),
  file: (app, target) => `${escapeName(app.name)}-${app.version}-${target}.pkg`,
  pack(place) {
    const { work, output, identity, app } = place
    const [root, settings, script] = ['root', 'components.plist', 'Distribution'].map(name => posix.join(work, name)) as [string, string, string]
    const made = posix.join(work, component)
    return [
      applicationIn(root, place),
      { do: 'write', path: settings, text: components(place) },
      { do: 'write', path: script, text: distribution(place) },
      { do: 'run', label: 'pkgbuild', argv: ['pkgbuild', '--root', root, '--component-plist', settings, '--identifier', bundleIdentifier(identity.identifier), '--version', app.version, '--install-location', '/Applications', made], outputs: [made] },
      { do: 'run', label: 'productbuild', argv: ['productbuild', '--distribution', script, '--package-path', work, output], outputs: [output] },
    ]
  },
  open(place) {
    const { output, work, identity } = place
    const opened = posix.join(work, 'opened')
    return {
      steps: [{ do: 'run', label: 'pkgutil', argv: ['pkgutil', '--expand-full', output, opened] }],
      content: posix.join(opened, component, 'Payload', appFolder(identity.name)),
      at: installed(place),
    }
  },
}

export default packager
