// What only reads a few texts, as most commands do, does without fs.promises and the 3 ms that it takes.
import fs from 'node:fs'
import { createReadStream, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { slashed } from '../../core/paths.ts'
import { failed } from '../../errors.ts'
import type { Entry, Files } from '../../ports.ts'
import { besideOf } from './beside.ts'
import { decode } from './decode.ts'

/** What Node has no text of is half a gigabyte, and nothing that was meant. */
function readText(path: string, unread?: readonly string[]): string {
  try {
    return decode(readFileSync(path), unread)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code !== 'ERR_STRING_TOO_LONG' && code !== 'ERR_FS_FILE_TOO_LARGE') throw error
    throw failed({ code: 'file-too-big', fact: `${path} is too big to be read`, fix: 'Name the right file', where: { file: path } }, error)
  }
}

export const localFiles: Files = {
  text: async (path, unread) => readText(path, unread),
  bytes: path => fs.promises.readFile(path),
  async write(path, data, mode) {
    await fs.promises.mkdir(dirname(path), { recursive: true })
    const beside = besideOf(path)
    try {
      // From its first byte: umask may take rights away here, and chmod gives them back.
      await fs.promises.writeFile(beside, data, { flush: true, ...(mode !== undefined && { mode }) })
      if (mode !== undefined) await fs.promises.chmod(beside, mode)
      await rename(beside, path)
    } catch (error) {
      await fs.promises.rm(beside, { force: true })
      throw error
    }
  },
  has: async path => isThere(path),
  async look(path) {
    const found = statOf(path)
    if (!found) return undefined
    return found.isSymbolicLink() ? { kind: 'link', target: slashes(readlinkSync(path)) } : { kind: found.isDirectory() ? 'folder' : 'file' }
  },
  async list(folder) {
    const found = await entries(folder, folder)
    return found.sort((a, b) => (a.path < b.path ? -1 : 1))
  },
  names: async folder => (await fs.promises.readdir(folder)).sort(),
  makeFolder: async path => void (await fs.promises.mkdir(path, { recursive: true })),
  async copy(from, to, leaveOut = () => false) {
    await fs.promises.mkdir(dirname(to), { recursive: true })
    const filter = (source: string) => source === from || !leaveOut(slashes(relative(from, source)))
    await fs.promises.cp(from, to, { recursive: true, verbatimSymlinks: true, filter })
  },
  async move(from, to) {
    await fs.promises.mkdir(dirname(to), { recursive: true })
    try {
      await rename(from, to)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
      await moveAcross(from, to)
    }
  },
  remove: path => fs.promises.rm(path, { recursive: true, force: true, maxRetries: 5 }),
  async link(target, path) {
    await fs.promises.mkdir(dirname(path), { recursive: true })
    await fs.promises.symlink(target, path)
  },
  setMode: (path, mode) => fs.promises.chmod(path, mode),
  isExecutable: async path => (statSync(path).mode & 0o100) !== 0,
  async digest(path) {
    const { createHash } = process.getBuiltinModule('node:crypto')
    const hash = createHash('sha256')
    if (statSync(path).size <= small) {
      const bytes = readFileSync(path)
      return { sha256: hash.update(bytes).digest('hex'), size: bytes.length }
    }
    const { pipeline } = await import('node:stream/promises')
    let size = 0
    await pipeline(createReadStream(path), async function* (source) {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        size += chunk.length
        yield chunk
      }
    }, hash)
    return { sha256: hash.digest('hex'), size }
  },
  stamps: async folder => stampsBelow(folder),
  moment: momentOf,
  async predated(paths, than) {
    const mark = statOf(than)
    return mark ? paths.filter(path => (statOf(path)?.mtimeMs ?? Infinity) <= mark.mtimeMs) : []
  },
  async changedSince(folder, moment) {
    const found = { paths: [], changed: [] }
    if (isThere(folder)) await lookBelow(folder, Number(moment), '', found)
    return found
  },
  async room(path) {
    const { bavail, bsize } = await fs.promises.statfs(path)
    return bavail * bsize
  },
  async temporary(purpose) {
    const folder = mkdtempSync(join(tmpdir(), `release-actions-${purpose}-`))
    temporaries.add(folder)
    return slashes(folder)
  },
}

/** Bytes of a file that is read in less time than a stream takes to begin. */
const small = 2 ** 18

/** On Windows whoever looks at a new file, such as a virus scanner, holds it for a moment. */
async function rename(from: string, to: string, attempts = process.platform === 'win32' ? 10 : 1): Promise<void> {
  try {
    await fs.promises.rename(from, to)
  } catch (error) {
    if (attempts === 1 || !['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    await new Promise(resolve => setTimeout(resolve, 100))
    await rename(from, to, attempts - 1)
  }
}

/** To another disk, which may be full before all of it is there. */
async function moveAcross(from: string, to: string): Promise<void> {
  const beside = besideOf(to)
  try {
    await fs.promises.cp(from, beside, { recursive: true, verbatimSymlinks: true })
    await rename(beside, to)
  } catch (error) {
    await fs.promises.rm(beside, { recursive: true, force: true })
    throw error
  }
  await fs.promises.rm(from, { recursive: true, force: true })
}

/** ctime: no program can set it. */
function stampsBelow(folder: string, prefix = '', stamps = new Map<string, string>()): Map<string, string> {
  for (const entry of isThere(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    const [path, at] = [prefix + entry.name, `${folder}/${entry.name}`]
    if (entry.isDirectory()) stampsBelow(at, `${path}/`, stamps)
    else stamps.set(path, String(lstatSync(at, { bigint: true }).ctimeNs))
  }
  return stamps
}

/** Its clock ticks a few hundred times a second, or once: the moment is over when a later one has begun. */
async function momentOf(folder: string): Promise<string> {
  const beside = besideOf(folder)
  const touched = () => {
    writeFileSync(beside, '')
    return lstatSync(beside).ctimeMs
  }
  try {
    const moment = touched()
    while (touched() === moment) await new Promise(resolve => setTimeout(resolve, 1))
    return String(moment)
  } finally {
    await fs.promises.rm(beside, { force: true })
  }
}

/** What a folder holds changes with its mtime: then its files say more. Tools are twenty thousand files: paths are not made anew for each, and others get their turn in between. */
async function lookBelow(folder: string, moment: number, prefix: string, found: { paths: string[]; changed: string[] }): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [path, at] = [prefix + entry.name, `${folder}/${entry.name}`]
    const { ctimeMs, mtimeMs } = lstatSync(at)
    if (!entry.isDirectory()) found.paths.push(path)
    if (ctimeMs > moment && !(entry.isDirectory() && mtimeMs > moment)) found.changed.push(path)
    if (entry.isDirectory()) await lookBelow(at, moment, `${path}/`, found)
    if (found.paths.length % 256 === 0) await new Promise(setImmediate)
  }
}

const isThere = (path: string): boolean => statOf(path) !== undefined

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const temporaries = new Set<string>()

process.on('exit', () => {
  for (const folder of temporaries) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

async function entries(top: string, folder: string): Promise<Entry[]> {
  const children = await fs.promises.readdir(folder, { withFileTypes: true })
  const nested = await Promise.all(
    children.map(async (child): Promise<Entry[]> => {
      const full = join(folder, child.name)
      if (child.isDirectory()) return entries(top, full)
      const path = slashes(relative(top, full))
      if (child.isSymbolicLink()) return [{ path, kind: 'link', mode: 0, size: 0, target: slashes(await fs.promises.readlink(full)) }]
      const { mode, size } = await fs.promises.lstat(full)
      return [{ path, kind: 'file', mode: mode & 0o777, size }]
    }),
  )
  return nested.flat()
}

const slashes = (path: string): string => slashed(path, process)
