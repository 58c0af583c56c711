import { basename, dirname, join } from 'node:path/posix'
import { failed } from '../errors.ts'
import { lastLines } from './run.ts'
import type { EmptyRoot } from '../core/steps.ts'
import type { Finished, Ports } from '../ports.ts'
import { isCLibrary } from './elf.ts'
import { measureStart } from './start-time.ts'

export async function emptyRoot(step: EmptyRoot, ports: Ports): Promise<void> {
  const { files } = ports
  const root = await files.temporary('root')
  try {
    await furnish(root, step, ports)
    const enter = await waysIn(ports)
    await mustRun(root, enter, step, ports)
    if (step.startTime) await measureStart(step.startTime, () => mustRun(root, enter, step, ports), ports)
    if (step.also) await mustRun(root, enter, { ...step, argv: step.also }, ports)
    if (step.without) await proveThatItCanFail(root, enter, step, ports)
  } finally {
    await files.remove(root)
  }
}

async function mustRun(root: string, enter: readonly string[], { argv, label }: EmptyRoot, ports: Ports): Promise<void> {
  const { code, stdout, stderr } = await inside(root, enter, argv, ports)
  if (code === 0) return
  throw failed({
    code: 'not-self-contained',
    fact: `${label} does not run where only the C library is: exit code ${code}\n${lastLines(`${stdout}\n${stderr}`, 20)}\n`,
    fix: 'The last lines name what is missing: add it to the dependencies, or choose another client.check',
  })
}

/** A proof that cannot fail proves nothing: without one of its libraries the same command must not run. */
async function proveThatItCanFail(root: string, enter: readonly string[], step: EmptyRoot, ports: Ports): Promise<void> {
  const inside_ = join(root, step.at)
  const victim = (await ports.files.list(inside_)).find(({ path }) => path.endsWith(step.without))
  if (!victim) throw failed({ code: 'proof-impossible', fact: `${step.label} holds no ${step.without}`, fix: 'This is a fault of the packager: report it' })
  await ports.files.remove(join(inside_, victim.path))
  const { code } = await inside(root, enter, step.argv, ports)
  if (code === 0) {
    throw failed({ code: 'not-self-contained', fact: `${step.label} runs without its own ${basename(victim.path)}: it takes it from elsewhere`, fix: 'This is a fault of the packager: report it' })
  }
}

export async function furnish(root: string, { content, at }: Pick<EmptyRoot, 'content' | 'at'>, ports: Ports): Promise<void> {
  const { files } = ports
  await files.copy(content, join(root, at))
  for (const folder of ['proc', 'dev', 'tmp']) await files.makeFolder(join(root, folder))
  for (const path of await cLibraryFiles(ports)) await files.write(join(root, path), await files.bytes(path), 0o755)
}

/** The loader at the path that programs name, and the C library's files beside libc.so.6. */
export async function cLibraryFiles({ processes, files, host }: Ports): Promise<string[]> {
  const node = (await processes.find('unshare')) ?? '/bin/sh'
  const { stdout } = await processes.run({ argv: ['ldd', node], env: { LC_ALL: 'C' } })
  const loader = /^\s*(\/\S*ld-linux\S*)/m.exec(stdout)?.[1]
  const libc = /libc\.so\.6 => (\S+)/.exec(stdout)?.[1]
  if (!loader || !libc) throw failed({ code: 'proof-impossible', fact: `this machine's C library is not glibc (${host.platform})`, fix: 'Make what is for Linux on a glibc system' })
  const beside = (await files.list(dirname(libc))).filter(({ path }) => !path.includes('/') && isCLibrary(path))
  return [loader, ...beside.map(({ path }) => join(dirname(libc), path))]
}

/** How a new mount and process namespace can be had here: as root, through sudo, or in a user namespace of our own. */
async function waysIn({ processes, host }: Ports): Promise<string[]> {
  const plain = ['unshare', '--mount', '--pid', '--fork']
  const ways = host.isRoot ? [plain] : [['sudo', '-n', ...plain], [...plain, '--user', '--map-root-user']]
  for (const way of ways) {
    const tried = await processes.run({ argv: [...way, 'true'] }).catch(() => ({ code: 1 }))
    if (tried.code === 0) return way
  }
  throw failed({ code: 'proof-impossible', fact: 'this machine lets nobody but root make a namespace, so nothing can be tried in an empty root', fix: 'Run as root, allow sudo without a password, or allow unprivileged user namespaces' })
}

async function inside(root: string, enter: readonly string[], argv: readonly string[], ports: Ports): Promise<Finished> {
  return ports.processes.run({ argv: await entering(root, enter, ['HOME=/tmp', 'LANG=C.UTF-8'], [], argv, ports), timeoutSeconds: 120 })
}

export interface Start {
  argv: readonly string[]
  /** `NAME=value` */
  env: readonly string[]
  /** `uid:gid` */
  user: string
}

/** The command that starts a program in a root, as a container runtime would. Who is not root in earnest cannot become another user: then it runs as it is. */
export async function insideRoot(root: string, { argv, env, user }: Start, ports: Ports): Promise<string[]> {
  const enter = await waysIn(ports)
  for (const folder of ['proc', 'dev']) await ports.files.makeFolder(join(root, folder))
  const become = enter.includes('--user') ? [] : [`--userspec=${user}`]
  return entering(root, [...enter, '--kill-child'], env, become, argv, ports)
}

async function entering(root: string, enter: readonly string[], env: readonly string[], options: readonly string[], argv: readonly string[], { processes }: Ports): Promise<string[]> {
  const [program, chroot] = await Promise.all([processes.find('env'), processes.find('chroot')])
  return [...enter, `--mount-proc=${join(root, 'proc')}`, program ?? 'env', '-i', ...env, chroot ?? '/usr/sbin/chroot', ...options, root, ...argv]
}
