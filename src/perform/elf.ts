import { basename, dirname, join, relative } from 'node:path/posix'
import { readDynamic } from '../core/elf-dynamic.ts'
import { failed } from '../errors.ts'
import { allEnded } from '../execute.ts'
import { run } from './run.ts'
import type { GatherLibraries, PointToLibraries, Strip } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

/** What every Linux of the right architecture has: the C library's own files, and the kernel's. */
const cLibrary = /^(ld-linux[\w-]*|linux-vdso|libc|libm|libmvec|libpthread|libdl|librt|libutil|libresolv|libanl|libBrokenLocale|libthread_db|libnss_(files|dns|compat))\.so(\.|$)/

export const isCLibrary = (name: string): boolean => cLibrary.test(name)

export async function gatherLibraries({ root, libraries }: GatherLibraries, ports: Ports): Promise<void> {
  const wanted = new Map<string, string>()
  for (const { file, name, path } of await loaded(await elfFiles(root, ports), ports)) {
    if (isCLibrary(name) || path?.startsWith(`${root}/`)) continue
    if (!path) {
      throw failed({ code: 'library-missing', fact: `${file} needs ${name}, which is not on this machine`, fix: 'Install the package that has it, or leave out what needs it' })
    }
    wanted.set(name, path)
  }
  // What ldd found through a link is copied under the name that programs ask for.
  for (const [name, path] of [...wanted].sort()) await ports.files.write(join(libraries, name), await ports.files.bytes(path), 0o755)
}

export async function strip({ root, leaveOut }: Strip, ports: Ports): Promise<void> {
  await onAll(await elfFiles(root, ports, leaveOut), ['strip', '--strip-unneeded'], ports)
}

/** RPATH, also where a wheel says RUNPATH: before that comes what the user has in LD_LIBRARY_PATH. */
export async function pointToLibraries({ root, libraries, patchelf, leaveOut }: PointToLibraries, ports: Ports): Promise<void> {
  const gathered = new Set((await ports.files.list(libraries)).map(({ path }) => path))
  const changed = (await Promise.all((await elfFiles(root, ports, leaveOut)).map(async file => ({ file, ...readDynamic(Buffer.from(await ports.files.bytes(file))) })))).flatMap(({ file, needed, path }) => {
    const after = runPath(path, needed.some(name => gathered.has(name)) ? relative(dirname(file), libraries) : undefined)
    return path || after ? [{ file, after }] : []
  })
  for (const after of new Set(changed.map(each => each.after))) {
    await onAll(changed.filter(each => each.after === after).map(({ file }) => file), after ? [patchelf, '--force-rpath', '--set-rpath', after] : [patchelf, '--remove-rpath'], ports)
  }
}

/** As many processes as there are processors: most of what one takes for a file is its own start. */
async function onAll(files: readonly string[], argv: readonly string[], ports: Ports): Promise<void> {
  const [program = ''] = argv
  await allEnded(shares(files, ports).map(share => run({ do: 'run', label: basename(program), argv: [...argv, ...share], quiet: true }, ports)))
}

const shares = (files: readonly string[], { host: { cores } }: Ports): string[][] =>
  Array.from({ length: Math.min(cores, files.length) }, (_, share) => files.filter((_, index) => index % cores === share))

/** Keeps what is relative to the file itself, drops every folder of this machine, adds the gathered libraries. */
export function runPath(before: string, libraries: string | undefined): string {
  const kept = before.split(':').filter(entry => entry.startsWith('$ORIGIN') || entry.startsWith('${ORIGIN}'))
  const added = libraries === undefined ? [] : [libraries === '' ? '$ORIGIN' : `$ORIGIN/${libraries}`]
  return [...new Set([...kept, ...added])].join(':')
}

/** Absolute paths of programs and shared libraries. */
export async function elfFiles(root: string, { files }: Pick<Ports, 'files'>, leaveOut?: string): Promise<string[]> {
  const candidates = (await files.list(root)).filter(({ kind, mode, path }) => kind === 'file' && !(leaveOut && join(root, path).startsWith(`${leaveOut}/`)) && (mode & 0o111 || /\.so(\.[\d.]+)?$/.test(path)))
  const magic = await Promise.all(candidates.map(async ({ path }) => Buffer.from(await files.bytes(join(root, path))).subarray(0, 4).equals(elf)))
  return candidates.filter((_, index) => magic[index]).map(({ path }) => join(root, path))
}

const elf = Buffer.from('\u007fELF', 'latin1')

interface Loaded {
  /** What loads it. */
  file: string
  name: string
  /** Absent where it is nowhere. */
  path?: string
}

/** The whole closures as the dynamic loader itself finds them. Static programs have none. */
export async function loaded(files: readonly string[], ports: Ports): Promise<Loaded[]> {
  return (await Promise.all(shares(files, ports).map(share => loadedBy(share, ports)))).flat()
}

/** Names a file above what it loads only where it is asked for several. */
async function loadedBy(files: readonly string[], { processes }: Ports): Promise<Loaded[]> {
  let [file = ''] = files
  const { stdout } = await processes.run({ argv: ['ldd', ...files], env: { LD_LIBRARY_PATH: undefined, LC_ALL: 'C' } })
  return stdout.split('\n').flatMap(line => {
    file = /^(\/.*):$/.exec(line)?.[1] ?? file
    const found = /^\s*(\S+) => (?:(\/.+) \(0x|not found)/.exec(line)
    return found?.[1] ? [{ file, name: found[1], ...(found[2] && { path: found[2] }) }] : []
  })
}
