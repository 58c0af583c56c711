/** Debian 11 as a folder: glibc 2.31 and its own Python 3.9, for wheels that say they need no newer C library. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must, runProgram, type Ran } from '../../e2e/cli.ts'
import { debianMirror, ensurePackages } from '../apt.ts'

const packages = ['python3-minimal', 'libpython3.9-stdlib', 'dash', 'coreutils']
const leftOut = ['usr/share', 'var/cache', 'var/lib/apt']
const recipe = fileURLToPath(import.meta.url)
const cache = fileURLToPath(new URL('../../../node_modules/.cache/release-actions/', import.meta.url))

/** A root of its own at `to`, copied from one that is made once for each content of this file, in half a minute. */
export async function oldRoot(to: string): Promise<void> {
  await ensurePackages({ mmdebstrap: '/usr/bin/mmdebstrap' })
  const made = join(cache, `bullseye-${createHash('sha256').update(await readFile(recipe)).digest('hex').slice(0, 16)}`)
  if (!existsSync(made)) await make(made)
  await must(['cp', '-a', made, to])
}

async function make(to: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'bullseye-'))
  try {
    // apt's own user reads there.
    await chmod(work, 0o755)
    const tree = join(work, 'tree')
    await must(['mmdebstrap', '--quiet', '--variant=extract', `--include=${packages.join(',')}`, 'bullseye', tree, `deb ${await debianMirror()} bullseye main`])
    for (const path of leftOut) await rm(join(tree, path), { recursive: true, force: true })
    // The packages are unpacked, not installed.
    await rm(join(tree, 'bin/sh'), { force: true })
    await symlink('dash', join(tree, 'bin/sh'))
    await mkdir(dirname(to), { recursive: true })
    await must(['cp', '-a', tree, `${to}.${process.pid}`])
    await rename(`${to}.${process.pid}`, to)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Its Python there; what is in `/site` of the root can be imported. */
export const oldPython = (root: string, ...args: readonly string[]): Promise<Ran> =>
  runProgram(['chroot', root, '/usr/bin/env', '-i', 'PATH=/usr/bin:/bin', 'HOME=/tmp', 'PYTHONPATH=/site', '/usr/bin/python3.9', ...args])
