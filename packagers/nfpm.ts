/** What deb and rpm have in common: one nfpm configuration. */
import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Program } from '../src/core/application.ts'
import { programIn } from '../src/core/environment-layout.ts'
import type { Origin } from '../src/core/identity.ts'
import type { Step } from '../src/core/steps.ts'
import type { Target } from '../src/core/targets.ts'
import { normalizeVersion } from '../src/core/version.ts'
import { choice } from '../src/spec.ts'
import { autostartEntry, desktopEntry, packageName, summaryOf, themeIcon } from './desktop.ts'
import { sharedFiles } from './metainfo.ts'
import type { PackPlace } from './packager.ts'
import { settleTree, treePrograms } from './tree.ts'

export const nfpmSettings = { compression: choice(['zstd', 'xz'], { doc: '`zstd`: packed in seconds, read since Debian 12, Ubuntu 18.04 and RHEL 8; `xz`: read everywhere', default: 'zstd' }) }
export type NfpmPlace = PackPlace<typeof nfpmSettings>

export const nfpmPrograms: readonly Program[] = treePrograms
export const nfpmTargets: readonly Target[] = ['linux-x86_64', 'linux-aarch64']

/** Where the bundle is put: no other package's, and no folder that some systems keep on a disk apart, as they do /opt. */
export const prefixOf = (place: Pick<PackPlace, 'app'>): string => `/usr/lib/${packageName(place.app)}`

/**
 * PEP 440 in the order of dpkg and rpm, where `~` sorts before the end: `1!2.0rc1` is epoch 1 and `2.0~rc1`, `2.0.dev3` is `2.0~~dev3`,
 * before every pre-release, and `2.0.post1` is `2.0+post1`, before `2.0.1`.
 */
export function packageVersion(version: string): { epoch?: string; version: string } {
  const [, epoch, release = version, pre, post, dev, local] = /^(?:(\d+)!)?([\d.]*\d)((?:a|b|rc)\d+)?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.+))?$/.exec(normalizeVersion(version) ?? version) ?? []
  const text = [release, pre && `~${pre}`, post && `+post${post}`, dev && `~~dev${dev}`, local && `+${local}`].filter(Boolean).join('')
  return { ...(epoch && { epoch }), version: text }
}

/** A file beside the bundle: its path below `/`, and either its text or where it lies. */
export interface Extra {
  path: string
  text?: string
  from?: string
  /** Whether what an administrator changed in it stays. */
  config?: true
  /** What an administrator writes there may be a secret: it is for root. */
  secret?: true
}

/** A folder that becomes a package, below `/usr/lib/NAME`. */
export interface NfpmPackage extends Pick<PackPlace, 'app' | 'target' | 'bundle' | 'work' | 'tools' | 'platform' | 'output' | 'epoch'> {
  name: string
  identity: Origin
}

/** The menu entry, the icon, and what else desktops read of it. */
function desktopExtras(place: PackPlace): Extra[] {
  const { identity, icon, entry } = place
  const inTheme = themeIcon(place)
  const [file, named] = [`${identity.identifier}.desktop`, inTheme && identity.identifier]
  return [
    { path: `usr/share/applications/${file}`, text: desktopEntry(place, entry, named) },
    ...(inTheme && icon ? [{ path: inTheme, from: icon }] : []),
    ...(identity.autostart ? [{ path: `etc/xdg/autostart/${file}`, text: autostartEntry(place, entry, named), config: true } as const] : []),
    ...sharedFiles(place),
  ]
}

/** @param own What this format alone has: keys of nfpm's configuration, and files */
export function nfpmSteps(place: NfpmPlace, format: 'deb' | 'rpm', own: { config: object; extras: readonly Extra[] }): Step[] {
  const name = packageName(place.app)
  const command = { src: `../lib/${name}/${place.launcher}`, dst: `/usr/bin/${place.entry}`, type: 'symlink' }
  return packageSteps({ ...place, name }, format, { ...own, extras: [...desktopExtras(place), ...own.extras], links: [command] })
}

export function packageSteps(place: NfpmPackage, format: 'deb' | 'rpm', { config: keys, extras, links = [] }: { config: object; extras: readonly Extra[]; links?: readonly object[] }): Step[] {
  const { name, bundle, work, output, epoch, tools } = place
  const [tree, root, config] = ['tree', 'root', 'nfpm.yaml'].map(name => posix.join(work, name)) as [string, string, string]
  return [
    { do: 'copy', from: bundle, to: tree },
    ...extras.map(({ path, text = '', from }): Step => (from ? { do: 'copy', from, to: posix.join(root, path) } : { do: 'write', path: posix.join(root, path), text })),
    ...settleTree(tree, epoch),
    ...settleTree(root, epoch),
    { do: 'write', path: config, text: stringify({ ...common(place), ...keys, contents: [{ src: tree, dst: `/usr/lib/${name}`, type: 'tree' }, ...links, ...extras.map(extra => fileOf(extra, root))] }) },
    { do: 'run', label: `nfpm (${format})`, argv: [programIn(tools, 'nfpm', place), 'package', '--config', config, '--packager', format, '--target', output], env: { DOLLAR: '$' }, outputs: [output], quiet: true },
  ]
}

/** nfpm puts variables of the environment into these texts. */
const literal = (text: string): string => text.replaceAll('$', '${DOLLAR}')

function common({ name, app, identity, target, epoch }: NfpmPackage) {
  return {
    name,
    arch: target === 'linux-aarch64' ? 'arm64' : 'amd64',
    platform: 'linux',
    version_schema: 'none',
    ...packageVersion(app.version),
    release: '1',
    maintainer: literal(identity.maintainer ?? identity.publisher),
    vendor: literal(identity.publisher),
    description: literal(`${summaryOf({ app, identity })}\n${identity.name} is complete: its own Python and every library are inside.`),
    ...(identity.homepage && { homepage: literal(identity.homepage) }),
    ...(app.license && { license: app.license }),
    mtime: isoDate(epoch),
    disable_globbing: true,
  }
}

const fileOf = ({ path, config, secret }: Extra, root: string) => ({ src: posix.join(root, path), dst: `/${path}`, ...(config && { type: 'config|noreplace' }), ...(secret && { file_info: { mode: 0o640 } }) })

export const isoDate = (epoch: number): string => new Date(epoch * 1000).toISOString().replace('.000Z', 'Z')
