import { gunzipSync, gzipSync } from 'node:zlib'
import { packTar, unpackTar, type ParsedTarEntryWithData } from 'modern-tar'
import { join, posix } from 'node:path'
import { failed } from '../errors.ts'
import type { Archive, Extract } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

export async function archive({ from, to, root, epoch }: Archive, { files }: Ports): Promise<void> {
  const owner = { uid: 0, gid: 0, uname: 'root', gname: 'root', mtime: new Date(epoch * 1000) }
  const entries = await Promise.all(
    (await files.list(from)).map(async ({ path, kind, mode, target = '' }): Promise<ParsedTarEntryWithData> => {
      const name = posix.join(root, path)
      if (kind === 'link') return { header: { ...owner, name, type: 'symlink', size: 0, mode: 0o777, linkname: target } }
      const data = new Uint8Array(await files.bytes(join(from, path)))
      return { header: { ...owner, name, type: 'file', size: data.length, mode: mode & 0o100 ? 0o755 : 0o644 }, data }
    }),
  )
  await files.write(to, gzipSync(await packTar(entries), { level: 9 }))
}

/** Refuses names and links that lead out of the folder, and anything that is not a file, a folder or a link. */
export async function extract({ archive, to }: Extract, { files }: Ports): Promise<void> {
  const entries = await unpackTar(gunzipSync(await files.bytes(archive)))
  for (const { header } of entries) refuseEscape(archive, header.name, header.type, header.linkname)
  for (const { header, data } of entries) {
    const path = join(to, header.name)
    if (header.type === 'directory') await files.makeFolder(path)
    else if (header.type === 'symlink') await files.link(header.linkname ?? '', path)
    else if (header.type === 'link') await files.copy(join(to, header.linkname ?? ''), path)
    else await files.write(path, data ?? new Uint8Array(), header.mode === undefined ? 0o644 : header.mode & 0o755)
  }
}

function refuseEscape(archive: string, name: string, type = 'file', target = ''): void {
  const leaves = (path: string) => posix.isAbsolute(path) || posix.normalize(path).split('/')[0] === '..'
  const linkLeaves = type === 'symlink' ? leaves(posix.join(posix.dirname(name), target)) || posix.isAbsolute(target) : type === 'link' && leaves(target)
  if (leaves(name) || linkLeaves || !['file', 'directory', 'symlink', 'link'].includes(type)) {
    throw failed({ code: 'archive-unsafe', fact: `${archive} holds ${type} '${name}'${target && ` -> '${target}'`}, which leads out of its folder`, fix: 'Do not use this archive' })
  }
}
