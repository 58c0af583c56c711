/** An AppImage of type 2: the runtime that the project names, and behind it a squashfs of the AppDir. */
import { posix } from 'node:path'
import type { Application } from '../../src/core/application.ts'
import { download } from '../../src/core/config.ts'
import { escapeName } from '../../src/core/names.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Target } from '../../src/core/targets.ts'
import { group } from '../../src/spec.ts'
import { desktopEntry } from '../desktop.ts'
import { sharedFiles } from '../metainfo.ts'
import type { Packager, PackPlace } from '../packager.ts'
import { settleTree, treePrograms } from '../tree.ts'

const runtime = group(download, { doc: 'A type 2 runtime' })
const settings = { runtime: group({ 'linux-x86_64': runtime, 'linux-aarch64': runtime }, { doc: 'The type 2 runtime of each target', default: 'filled' }) }
type Place = PackPlace<typeof settings>
type Runtimes = Place['settings']['runtime']

const targets = ['linux-x86_64', 'linux-aarch64'] as const
const file = (app: Application, target: Target) => `${escapeName(app.name)}-${app.version}-${target.replace('linux-', '')}.AppImage`

/** What type 2 runtimes and the desktop integration of AppImages look for (AppImage specification, "the AppDir"). */
function appDir(place: Place, dir: string): Step[] {
  const { bundle, icon, identity, launcher, entry } = place
  const named = `${identity.identifier}.${identity.icon?.kind ?? 'png'}`
  const link = (target: string, name: string): Step => ({ do: 'run', label: `ln ${name}`, argv: ['ln', '-s', target, posix.join(dir, name)], quiet: true })
  return [
    { do: 'copy', from: bundle, to: dir },
    { do: 'write', path: posix.join(dir, `${identity.identifier}.desktop`), text: desktopEntry(place, entry, identity.identifier) },
    ...sharedFiles(place).map(({ path, text }): Step => ({ do: 'write', path: posix.join(dir, path), text })),
    ...(icon ? [{ do: 'copy', from: icon, to: posix.join(dir, named) } as const] : []),
    link(launcher, 'AppRun'),
    link(named, '.DirIcon'),
  ]
}

/** zstd is what the project's own tool uses and every current runtime reads. SOURCE_DATE_EPOCH beside the options would be refused. */
const squash = (dir: string, to: string, epoch: number): Step => ({
  do: 'run',
  label: 'mksquashfs',
  argv: ['mksquashfs', dir, to, '-comp', 'zstd', '-all-root', '-no-xattrs', '-noappend', '-no-progress', '-mkfs-time', String(epoch), '-all-time', String(epoch)],
  env: { SOURCE_DATE_EPOCH: undefined },
  outputs: [to],
  quiet: true,
})

const packager: Packager<typeof settings> = {
  name: 'appimage',
  doc: 'An AppImage: one file to download, make executable and start',
  targets,
  settings,
  programs: [...treePrograms, { name: 'ln', debian: 'coreutils', otherwise: 'Install GNU coreutils' }, { name: 'mksquashfs', debian: 'squashfs-tools', otherwise: 'Install squashfs-tools' }],
  file,
  refuses({ identity, settings }, target) {
    const named = (settings as Place['settings']).runtime[target as keyof Runtimes]
    if (!named) return { key: `appimage.runtime.${target}`, fact: `no AppImage runtime is named for ${target}`, fix: 'Name a release of github.com/AppImage/type2-runtime with url and sha256' }
    if (!identity.icon) return { key: 'formats', fact: 'an AppImage has an icon, and none is named', fix: 'Name one: client.icon' }
    return undefined
  },
  pack: place => {
    const { work, output, epoch, target, settings } = place
    const [dir, squashfs, head] = ['AppDir', 'payload.squashfs', 'runtime'].map(name => posix.join(work, name)) as [string, string, string]
    const named = settings.runtime[target as keyof Runtimes]
    return [
      ...(named ? [{ do: 'download', ...named, to: head } as const] : []),
      ...appDir(place, dir),
      ...settleTree(dir, epoch),
      squash(dir, squashfs, epoch),
      { do: 'join', from: [head, squashfs], to: output, mode: 0o755 },
    ]
  },
  /** By the AppImage itself: its runtime must find the payload. Mounting it would need FUSE. */
  open: ({ output, work }) => ({
    steps: [
      { do: 'write', path: posix.join(work, 'opened/.opened'), text: '' },
      { do: 'run', label: '--appimage-extract', argv: [output, '--appimage-extract'], cwd: posix.join(work, 'opened'), quiet: true },
    ],
    content: posix.join(work, 'opened/squashfs-root'),
    at: '/opt/app',
  }),
}

export default packager
