/** What Debian's packages of clients and servers have in common. */
import { stringify } from 'yaml'
import type { Target } from '../src/core/targets.ts'
import { isoDate, packageVersion, type NfpmPackage } from './nfpm.ts'

export const architecture = (target: Target): 'arm64' | 'amd64' => (target === 'linux-aarch64' ? 'arm64' : 'amd64')

/** nfpm makes Debian's changelog of it. */
export const changelog = ({ app, epoch, identity }: Pick<NfpmPackage, 'app' | 'epoch' | 'identity'>): string =>
  stringify([{ semver: `${packageVersion(app.version).version}-1`, date: isoDate(epoch), packager: identity.maintainer, deb: { urgency: 'medium', distributions: ['stable'] }, changes: [{ note: `Version ${app.version}` }] }])

/** Debian policy 5.6.2: whom to write to. `key`: below the settings that name it. */
export const needsMaintainer = { key: 'maintainer', fact: 'a Debian package names whom to write to, and nothing says who that is' }

/** The machine-readable copyright file, 1.0. */
export function copyright({ name, app, identity, epoch }: Pick<NfpmPackage, 'name' | 'app' | 'identity' | 'epoch'>): string {
  const license = (app.license ?? 'other').replaceAll(/ (AND|OR|WITH) /g, word => word.toLowerCase())
  return [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    `Upstream-Name: ${identity.name}`,
    ...(identity.homepage ? [`Source: ${identity.homepage}`] : []),
    `Comment: /usr/lib/${name} holds a Python interpreter and packages of others as well.`,
    ' Each package has its own licence in its *.dist-info folder there; what is',
    ' inside, by version and hash, is written in pins.txt.',
    '',
    'Files: *',
    `Copyright: ${new Date(epoch * 1000).getUTCFullYear()} ${identity.publisher}`,
    `License: ${license}`,
    ` ${app.name} is distributed under these terms: ${license}.`,
    '',
  ].join('\n')
}

/** What Debian asks of its own packages and a complete application cannot or need not do, each with its reason. */
const reasons: readonly Reason[] = [
  ['dpkg reads it since 1.21.18 (Debian 12) and in every Ubuntu since 18.04', ['malformed-deb-archive']],
  ['it brings every library it needs, at the versions of its lock, and depends on the C library alone', ['embedded-library', 'custom-library-search-path']],
  ['modules are compiled when it is packed: nothing is written where it is installed, and it starts at once', ['package-installs-python-pycache-dir', 'package-installs-python-bytecode']],
  ['these modules call other libraries only, as their upstream builds them', ['library-not-linked-against-libc', 'shared-library-lacks-prerequisites']],
  ['libraries keep the mode that they were built with', ['shared-library-is-executable']],
  ['modules of the standard library that could also be started; here only its own interpreter runs them', ['python3-script-but-no-python3-dep', 'unusual-interpreter', 'interpreter-in-usr-local']],
  ['the launcher finds its folder and starts the interpreter', ['hardening-no-pie']],
  ['it is not uploaded to Debian', ['initial-upload-closes-no-bugs']],
]

export type Reason = readonly [why: string, tags: readonly string[]]

/** @param own What one kind of package alone has to explain */
export const lintianOverrides = (name: string, own: readonly Reason[]): string =>
  [...reasons, ...own].map(([why, tags]) => `# ${why}\n${tags.map(tag => `${name}: ${tag}\n`).join('')}`).join('\n')
