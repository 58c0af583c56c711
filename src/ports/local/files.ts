import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import type { Entry, Files } from '../../ports.ts'
import { besideOf } from './beside.ts'

export const localFiles: Files = {
  text: path => readFile(path, 'utf8'),
  bytes: path => readFile(path),
  async write(path, data, mode) {
    await mkdir(dirname(path), { recursive: true })
    const beside = besideOf(path)
    try {
      await writeFile(beside, data, { flush: true })
      if (mode !== undefined) await chmod(beside, mode)
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  },
  has: path => lstat(path).then(() => true, () => false),
  async list(folder) {
    const found = await entries(folder, folder)
    return found.sort((a, b) => (a.path < b.path ? -1 : 1))
  },
  names: async folder => (await readdir(folder)).sort(),
  makeFolder: async path => void (await mkdir(path, { recursive: true })),
  async copy(from, to, leaveOut = () => false) {
    await mkdir(dirname(to), { recursive: true })
    const filter = (source: string) => source === from || !leaveOut(slashes(relative(from, source)))
    await cp(from, to, { recursive: true, verbatimSymlinks: true, filter })
  },
  async move(from, to) {
    await mkdir(dirname(to), { recursive: true })
    try {
      await rename(from, to)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
      await cp(from, to, { recursive: true, verbatimSymlinks: true })
      await rm(from, { recursive: true, force: true })
    }
  },
  remove: path => rm(path, { recursive: true, force: true }),
  async link(target, path) {
    await mkdir(dirname(path), { recursive: true })
    await symlink(target, path)
  },
  setMode: (path, mode) => chmod(path, mode),
  async digest(path) {
    const [{ createHash }, { pipeline }] = await Promise.all([import('node:crypto'), import('node:stream/promises')])
    const hash = createHash('sha256')
    let size = 0
    await pipeline(createReadStream(path), async function* (source) {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        size += chunk.length
        yield chunk
      }
    }, hash)
    return { sha256: hash.digest('hex'), size }
  },
  async temporary(purpose) {
    const folder = mkdtempSync(join(tmpdir(), `release-actions-${purpose}-`))
    temporaries.add(folder)
    return folder
  },
}

const temporaries = new Set<string>()

process.on('exit', () => {
  for (const folder of temporaries) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

async function entries(top: string, folder: string): Promise<Entry[]> {
  const children = await readdir(folder, { withFileTypes: true })
  const nested = await Promise.all(
    children.map(async (child): Promise<Entry[]> => {
      const full = join(folder, child.name)
      if (child.isDirectory()) return entries(top, full)
      const path = slashes(relative(top, full))
      if (child.isSymbolicLink()) return [{ path, kind: 'link', mode: 0, size: 0, target: await readlink(full) }]
      const { mode, size } = await lstat(full)
      return [{ path, kind: 'file', mode: mode & 0o777, size }]
    }),
  )
  return nested.flat()
}

const slashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))
