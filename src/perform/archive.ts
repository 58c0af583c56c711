import { gunzipSync, gzipSync } from 'node:zlib'
import { packTar, unpackTar, type ParsedTarEntryWithData } from 'modern-tar'
import { join, posix } from 'node:path/posix'
import { leadsOut } from '../core/paths.ts'
import { failed } from '../errors.ts'
import type { Archive, Extract } from '../core/steps.ts'
import type { Ports } from '../ports.ts'
import { readZip, writeZip, type Member } from './zip.ts'

/** Of a client 9 takes three and a half times as long, for a quarter of a percent. */
const level = 7

export const archive = (step: Archive, ports: Ports): Promise<void> => (step.to.endsWith('.zip') ? zip : tar)(step, ports)

/** Links become what they lead to: on some systems a zip can hold none. */
async function zip({ from, to, root, epoch }: Archive, { files }: Ports): Promise<void> {
  const members = (await files.list(from)).map(async ({ path, mode }): Promise<Member> => ({ path: posix.join(root, path), data: Buffer.from(await files.bytes(join(from, path))), mode: mode & 0o100 ? 0o755 : 0o644 }))
  await files.write(to, await writeZip(await Promise.all(members), epoch))
}

async function tar({ from, to, root, epoch }: Archive, { files }: Ports): Promise<void> {
  const entries = await Promise.all(
    (await files.list(from)).map(async ({ path, kind, mode, target = '' }): Promise<ParsedTarEntryWithData> => {
      const name = posix.join(root, path)
      if (kind === 'link') return { header: { ...nobody(epoch), name, type: 'symlink', size: 0, mode: 0o777, linkname: target } }
      return fileEntry({ path: name, mode, data: await files.bytes(join(from, path)) }, epoch)
    }),
  )
  const packed = await packTar(entries)
  await files.write(to, to.endsWith('.tar') ? packed : gzipSync(packed, { level }))
}

/** What `archive` writes of a folder with these files. */
export async function archiveOf(members: readonly ArchivedFile[], epoch: number): Promise<Uint8Array> {
  const sorted = members.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return gzipSync(await packTar(sorted.map(member => fileEntry(member, epoch))), { level })
}

const nobody = (epoch: number) => ({ uid: 0, gid: 0, uname: 'root', gname: 'root', mtime: new Date(epoch * 1000) })

const fileEntry = ({ path, data, mode }: ArchivedFile, epoch: number): ParsedTarEntryWithData =>
  ({ header: { ...nobody(epoch), name: path, type: 'file', size: data.length, mode: mode & 0o100 ? 0o755 : 0o644 }, data: new Uint8Array(data) })

export interface ArchivedFile {
  path: string
  data: Uint8Array
  mode: number
}

/**
 * Refuses, before anything is written, what leads out of the folder: by its name, by what a link says, or through a link that
 * the archive itself brought; the same name twice; and anything that is not a file, a folder or a link.
 */
export async function extract({ archive, to, part }: Extract, { files }: Pick<Ports, 'files'>): Promise<void> {
  const whole = await open(archive, files)
  refuseEscapes(archive, whole)
  const entries = part ? partOf(archive, whole, part) : whole
  for (const { header, data } of entries) {
    const path = join(to, header.name)
    if (header.type === 'directory') await makeFolder(path, header.mode, files)
    else if (header.type === 'symlink') await files.link(header.linkname ?? '', path)
    else if (header.type === 'link') await files.copy(join(to, header.linkname ?? ''), path)
    else await files.write(path, data ?? new Uint8Array(), header.mode === undefined ? 0o644 : header.mode & 0o755)
  }
}

/** What is for everybody to write into stays so. */
async function makeFolder(path: string, mode = 0, files: Ports['files']): Promise<void> {
  await files.makeFolder(path)
  if ((mode & 0o1777) === 0o1777) await files.setMode(path, 0o1777)
}

/** The files of an archive; undefined where it holds links too. Throws what `extract` throws. */
export async function archivedFiles(archive: string, files: Ports['files']): Promise<ArchivedFile[] | undefined> {
  const entries = await open(archive, files)
  refuseEscapes(archive, entries)
  const members = entries.filter(({ header }) => header.type !== 'directory')
  if (members.some(({ header }) => header.type !== undefined && header.type !== 'file')) return undefined
  return members.map(({ header, data }) => ({ path: header.name, data: data ?? new Uint8Array(), mode: header.mode ?? 0o644 }))
}

/** Known by its first bytes, as addresses need not end in the name of a file: a zip, a tar, or one that is compressed. */
async function open(archive: string, files: Ports['files']): Promise<ParsedTarEntryWithData[]> {
  const bytes = await files.bytes(archive)
  const zipped = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK'
  const plain = Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar'
  try {
    return zipped ? (await readZip(bytes)).map(tarEntry) : await unpackTar(plain ? bytes : gunzipSync(bytes), { strict: true })
  } catch (cause) {
    if (cause instanceof Error && /^(invalid relative path|absolute path|invalid characters)/.test(cause.message)) throw failed({ code: 'archive-unsafe', fact: `${archive} holds a name that leads out of its folder (${cause.message})`, fix: 'Do not use this archive' }, cause)
    throw failed({ code: 'archive-malformed', fact: `${archive} is not a whole ${zipped ? 'zip' : 'tar.gz'}: ${cause instanceof Error ? cause.message : String(cause)}`, fix: 'Fetch or make it again' }, cause)
  }
}

/** A zip made on Windows has no modes; what it says of links is not followed: their texts become files. */
const tarEntry = ({ path, data, mode }: Member): ParsedTarEntryWithData => ({ header: { name: path, type: 'file', size: data.length, mode: mode || 0o644 }, data: new Uint8Array(data) })

/** As if the folder were the whole archive. Of several that hold the files the one nearest to the top counts. */
function partOf(archive: string, entries: readonly ParsedTarEntryWithData[], { holds, only }: NonNullable<Extract['part']>): ParsedTarEntryWithData[] {
  const [first = ''] = holds
  const paths = new Set(entries.map(({ header }) => posix.normalize(header.name)))
  const folders = [...paths].filter(path => `/${path}`.endsWith(`/${first}`)).map(path => path.slice(0, -first.length))
  const [folder] = folders.filter(each => holds.every(file => paths.has(each + file))).sort((a, b) => a.length - b.length)
  if (folder === undefined) throw failed({ code: 'archive-unexpected', fact: `${archive} has no folder that holds ${holds.join(' and ')}`, fix: 'Name an archive that has them in one folder' })
  const inside = (path = '') => (path.startsWith(folder) ? path.slice(folder.length) : '')
  return entries.flatMap(entry => {
    const { name, type, linkname } = entry.header
    const path = inside(posix.normalize(name))
    if (!only.some(beginning => path.startsWith(beginning))) return []
    return [{ ...entry, header: { ...entry.header, name: path, ...(type === 'link' && { linkname: inside(posix.normalize(linkname ?? '')) }) } }]
  })
}

function refuseEscapes(archive: string, entries: readonly ParsedTarEntryWithData[]): void {
  const links = new Set(entries.filter(({ header }) => header.type === 'symlink').map(({ header }) => posix.normalize(header.name)))
  const seen = new Set<string>()
  for (const { header: { name, type = 'file', linkname = '' } } of entries) {
    const path = posix.normalize(name).replace(/\/$/, '')
    const why =
      !['file', 'directory', 'symlink', 'link'].includes(type) ? 'is no file, folder or link'
      : leadsOut(name) ? 'leads out of its folder'
      : above(path).some(folder => links.has(folder)) ? 'goes through a link'
      : type === 'symlink' && linkLeaves(path, linkname) ? 'leads out of its folder'
      : type === 'link' && (leadsOut(linkname) || above(posix.normalize(linkname)).some(folder => links.has(folder))) ? 'leads out of its folder'
      : type !== 'directory' && seen.has(path) ? 'is there twice'
      : undefined
    seen.add(path)
    if (why) throw failed({ code: 'archive-unsafe', fact: `${archive} holds ${type} '${name}'${linkname && ` -> '${linkname}'`}, which ${why}`, fix: 'Do not use this archive' })
  }
}

/** `..` behind a name is refused even where the text stays inside: that name may be a link, and what is above it is elsewhere. */
const linkLeaves = (path: string, target: string) =>
  leadsOut(posix.join(posix.dirname(path), target)) || posix.isAbsolute(target) || /(^|\/)(?!\.{1,2}(\/|$))[^/]+\/(.*\/)?\.\.(\/|$)/.test(target)

/** `a/b/c` → `a`, `a/b`. */
const above = (path: string): string[] => path.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'))
