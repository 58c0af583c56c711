/** A Debian in a folder, in which packages are really installed. */
import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must } from '../../e2e/cli.ts'
import { ensurePackages } from '../apt.ts'
import { debianMirror } from '../apt.ts'

const archive = fileURLToPath(new URL('../../../node_modules/.cache/release-actions/debian-bookworm-apt.tar', import.meta.url))

/** apt and what it needs, unpacked into `folder`; fetched once. */
export async function debianRoot(folder: string): Promise<void> {
  await ensurePackages({ mmdebstrap: '/usr/bin/mmdebstrap' })
  if (!existsSync(archive)) await fetch()
  await mkdir(folder, { recursive: true })
  await must(['tar', '-xf', archive, '-C', folder, '--numeric-owner'])
}

async function fetch(): Promise<void> {
  const fresh = join(dirname(archive), `${process.pid}.tar`)
  await mkdir(dirname(archive), { recursive: true })
  await must(['mmdebstrap', '--quiet', '--variant=apt', '--dpkgopt=path-exclude=/usr/share/doc/*/*', 'bookworm', fresh, `deb ${await debianMirror()} bookworm main`])
  await rename(fresh, archive)
}

/** Runs a program inside. */
export const inRoot = (root: string, ...argv: readonly string[]): Promise<string> =>
  must(['unshare', '--mount', '--pid', '--fork', `--mount-proc=${join(root, 'proc')}`, 'chroot', root, 'env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', ...argv])
