/** A snap with an interpreter of its own: core24 and later bases need not have one, and classic confinement cannot confuse it. */
import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Application } from '../../src/core/application.ts'
import type { Target } from '../../src/core/targets.ts'
import { compareVersions } from '../../src/core/version.ts'
import { failed } from '../../src/errors.ts'
import { choice, list, text } from '../../src/spec.ts'
import { desktopEntry, packageName, summaryOf } from '../desktop.ts'
import type { Packager, PackPlace } from '../packager.ts'
import { settleTree, treePrograms } from '../tree.ts'

/** The C library of each base: that of the Ubuntu it is made of. */
const bases = { core24: '2.39', core26: '2.43' }

const settings = {
  base: choice(Object.keys(bases) as (keyof typeof bases)[], { doc: 'The base snap', default: 'core24' }),
  confinement: choice(['strict', 'classic'], { doc: 'What it may see: what its plugs connect, or the whole machine, which the store has to approve', default: 'strict' }),
  plugs: list(text({ doc: 'A plug', pattern: [/^[a-z][a-z0-9-]*$/, 'a name such as network'] }), { doc: 'The interfaces that a strict snap asks for', default: ['network', 'home'] }),
}
type Place = PackPlace<typeof settings>

const architecture = (target: Target) => (target === 'linux-aarch64' ? 'arm64' : 'amd64')
const file = (app: Application, target: Target) => `${packageName(app)}_${app.version}_${architecture(target)}.snap`

/** meta/snap.yaml (snap format, "snap.yaml metadata"). */
export function snapYaml(place: Pick<Place, 'app' | 'identity' | 'settings' | 'target' | 'entry' | 'launcher'>): string {
  const { app, identity, settings: { base, confinement, plugs }, target, entry, launcher } = place
  return stringify({
    name: packageName(app),
    title: identity.name.slice(0, 40),
    version: app.version,
    summary: summaryOf(place).slice(0, 78),
    description: summaryOf(place),
    ...(app.license && { license: app.license }),
    ...(identity.homepage && { links: { website: [identity.homepage] } }),
    base,
    grade: 'stable',
    confinement,
    architectures: [architecture(target)],
    // The file that the application writes below $SNAP_USER_DATA/.config/autostart; snapd starts it by what this one says.
    apps: { [entry]: { command: launcher, ...(identity.autostart && { autostart: `${entry}.desktop` }), ...(confinement === 'strict' && { plugs }) } },
  })
}

/** snapd takes the icon from there, and rewrites the command of the menu entry. */
function gui(place: Place): { path: string; text: string }[] {
  const { app, entry, identity } = place
  const exec = entry === packageName(app) ? entry : `${packageName(app)}.${entry}`
  return [{ path: `meta/gui/${entry}.desktop`, text: desktopEntry(place, exec, identity.icon && `\${SNAP}/meta/gui/icon.${identity.icon.kind}`) }]
}

function refuseOldBase({ glibc, settings: { base } }: Place): void {
  if (compareVersions(glibc, bases[base]) <= 0) return
  throw failed({ code: 'base-too-old', fact: `the client needs the C library ${glibc}, and ${base} has ${bases[base]}`, fix: "Choose a newer client.snap.base, or an older interpreter: 'interpreter: standalone'" })
}

const packager: Packager<typeof settings> = {
  name: 'snap',
  doc: 'A snap with its own interpreter, strictly or classically confined',
  targets: ['linux-x86_64', 'linux-aarch64'],
  settings,
  programs: [
    { name: 'snap', debian: 'snapd', otherwise: 'Install snapd' },
    { name: 'mksquashfs', debian: 'squashfs-tools', otherwise: 'Install squashfs-tools' },
    { name: 'unsquashfs', debian: 'squashfs-tools', otherwise: 'Install squashfs-tools' },
    ...treePrograms,
  ],
  file,
  /** The store's rules, which `snap pack` would tell after the bundle was made. */
  refuses({ app, entry }) {
    const name = packageName(app)
    if (name.length > 40 || !/[a-z]/.test(name)) return { key: 'formats', fact: `a snap cannot be called '${name}'`, fix: 'It has at most 40 characters, and a letter among them: leave snap out, or name the project otherwise' }
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(entry)) return { key: 'entry', fact: `a command of a snap cannot be called '${entry}'`, fix: 'Name it with letters, digits and single - between them' }
    if (!/^[A-Za-z0-9]([A-Za-z0-9:.+~-]{0,30}[A-Za-z0-9+~])?$/.test(app.version)) return { key: 'formats', fact: `a snap cannot have the version '${app.version}'`, fix: 'It has at most 32 characters, and no epoch' }
    return undefined
  },
  pack: place => {
    refuseOldBase(place)
    const { bundle, work, output, epoch, app, target, icon, identity } = place
    const tree = posix.join(work, 'snap')
    return [
      { do: 'copy', from: bundle, to: tree },
      { do: 'write', path: posix.join(tree, 'meta/snap.yaml'), text: snapYaml(place) },
      ...gui(place).map(({ path, text }) => ({ do: 'write', path: posix.join(tree, path), text }) as const),
      ...(icon && identity.icon ? [{ do: 'copy', from: icon, to: posix.join(tree, `meta/gui/icon.${identity.icon.kind}`) } as const] : []),
      ...settleTree(tree, epoch),
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
    at: posix.join('/snap', packageName(app), 'current'),
  }),
}

export default packager
