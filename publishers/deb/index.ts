/** A Debian package of the server with an interpreter of its own, and the apt repository that it is installed from. */
import { posix } from 'node:path'
import { architecture, changelog, copyright, lintianOverrides, needsMaintainer, type Reason } from '../../packagers/debian.ts'
import { packageName } from '../../packagers/desktop.ts'
import { nfpmPrograms, nfpmTargets, packageSteps, type Extra, type NfpmPackage } from '../../packagers/nfpm.ts'
import type { Application } from '../../src/core/application.ts'
import type { PackedFacts, Refusal, ServerFacts } from '../../src/core/folders-plan.ts'
import type { PackedServer } from '../../src/core/packed-server.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Destination, Packing, PublishPlace } from '../destination.ts'
import { lacksKey, repositoryFiles, repositoryStep } from './repository.ts'
import { maintainerScripts } from './scripts.ts'
import { unit } from './unit.ts'

type Settings = PackedFacts['settings']

const nameOf = (app: Application, { name }: Settings): string => (typeof name === 'string' ? name : packageName(app).replace(/(-server)?$/, '-server'))

const file = (app: Application, { packed: { target }, settings }: PackedFacts): string => {
  const name = nameOf(app, settings)
  return `pool/main/${name.slice(0, 1)}/${name}/${name}_${app.version}_${architecture(target)}.deb`
}

/** Which the plan holds for every destination with a bundle. */
function packing({ packing: found }: PublishPlace): Packing {
  if (!found) throw new Error('deb packs a bundle, and was given none')
  return found
}

const reasons: readonly Reason[] = [
  ['it may hold secrets, and systemd reads it as root', ['non-standard-file-perm']],
  ['packages stay as their RECORD says, so that what is installed can be held against the release', ['unstripped-binary-or-object']],
  ['its service starts it: it has no command', ['no-manual-page']],
]

function extras({ name, app, identity, epoch }: NfpmPackage, { packed, launcher, settings }: Packing): Extra[] {
  return [
    { path: `etc/${name}/${name}.env`, text: `# The environment of ${name}.service: NAME=value, one a line.\nPORT=${String(settings['port'] ?? 8000)}\n`, config: true, secret: true },
    { path: `usr/lib/systemd/system/${name}.service`, text: unit({ name, app, identity, argv: packed.argv, launcher }) },
    { path: `usr/share/doc/${name}/copyright`, text: copyright({ name, app, identity, epoch }) },
    { path: `usr/share/lintian/overrides/${name}`, text: lintianOverrides(name, reasons) },
  ]
}

function pack(place: PublishPlace): Step[] {
  const { app, output } = place
  const packed = packing(place)
  const { work, tools, platform, folder, epoch, glibc, settings, packed: { identity, target } } = packed
  const one: NfpmPackage = { name: nameOf(app, settings), app, identity, target, bundle: folder, work, tools, platform, epoch, output: posix.join(work, 'package.deb') }
  const log = posix.join(work, 'changelog.yaml')
  const scripts = Object.entries(maintainerScripts(one.name)).map(([name, text]) => ({ name, text, path: posix.join(work, name) }))
  const config = {
    section: 'net',
    priority: 'optional',
    depends: ['adduser', `libc6 (>= ${glibc})`, 'libgcc-s1', 'libstdc++6', 'zlib1g'],
    changelog: log,
    scripts: Object.fromEntries(scripts.map(({ name, path }) => [name, path])),
    deb: { compression: 'zstd' },
  }
  return [
    { do: 'write', path: log, text: changelog(one) },
    ...scripts.map(({ path, text }): Step => ({ do: 'write', path, text })),
    ...packageSteps(one, 'deb', { config, extras: extras(one, packed) }),
    { do: 'copy', from: one.output, to: posix.join(output, file(app, packed)) },
  ]
}

function refused({ app, settings, clients }: ServerFacts, { argv: [script = ''], identity }: PackedServer): Refusal[] {
  const name = nameOf(app, settings)
  return [
    ...(!script || /^[A-Za-z0-9][\w.-]*$/.test(script) ? [] : [{ key: 'command', fact: `deb starts a console script, and '${script}' is none`, fix: "Begin with a console script of the project, or of what it is installed with, as in 'my-server --port $PORT'" }]),
    ...(/^[a-z][a-z0-9-]{0,29}[a-z0-9]$/.test(name) ? [] : [{ key: 'deb.name', fact: `neither a package nor the user of its service can be called '${name}'`, fix: 'Name it under server.deb.name: 2 to 31 of lower-case letters, digits and -, a letter first' }]),
    ...(clients.includes('deb') && name === packageName(app) ? [{ key: 'deb.name', fact: `the client is the package '${name}' already`, fix: 'Give the server another name' }] : []),
    ...(identity.maintainer ? [] : [{ ...needsMaintainer, key: 'deb.maintainer', fix: "Write server.deb.maintainer as 'Name <mail>', or give an author of the project a name and an email" }]),
  ]
}

const destination: Destination = {
  name: 'deb',
  doc: 'A Debian package with a service, in a signed apt repository',
  requirements: 'publishers/deb/requirements.txt',
  bringsPython: 'bundle',
  targets: nfpmTargets,
  programs: [
    ...nfpmPrograms,
    { name: 'dpkg-deb', debian: 'dpkg', otherwise: 'Install dpkg' },
    { name: 'apt-ftparchive', debian: 'apt-utils', otherwise: 'Install apt-utils' },
    { name: 'gpg', debian: 'gpg', otherwise: 'Install GnuPG' },
  ],
  refuses: ({ packed, ...server }) => (packed ? refused(server, packed) : []),
  lacks: lacksKey,
  files: (app, _, packed) => (packed ? [file(app, packed), ...repositoryFiles(nameOf(app, packed.settings), packed)] : []),
  steps: place => [...pack(place), ...repositoryStep(nameOf(place.app, packing(place).settings), place.output, packing(place))],
  prove(place) {
    const { app, output, work, health, startup } = place
    const packed = packing(place)
    const { settings, interpreter, launcher, vital, loadEverything, packed: { argv } } = packed
    const opened = posix.join(work, 'opened')
    const at = `/usr/lib/${nameOf(app, settings)}`
    const content = posix.join(opened, at)
    const loading = loadEverything(at)
    return {
      environment: posix.join(content, 'python'),
      steps: [
        { do: 'run', label: 'dpkg-deb', argv: ['dpkg-deb', '--extract', posix.join(output, file(app, packed)), opened] },
        ...(loading ? [{ do: 'empty-root', label: `the server of Python ${interpreter.minor}`, content, at, argv: loading, without: vital } as const] : []),
        { do: 'answer', label: 'the service', argv: [posix.join(content, launcher), ...argv.slice(1)], expands: true, cwd: work, env: { DEB_SIGNING_KEY: undefined, DEB_SIGNING_KEY_FILE: undefined, DEB_SIGNING_PASSPHRASE: undefined }, path: health, timeoutSeconds: startup },
      ],
    }
  },
}

export default destination
