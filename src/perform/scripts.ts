import { createHash } from 'node:crypto'
import { join, relative } from 'node:path/posix'
import { programsFolder } from '../core/environment-layout.ts'
import type { PointScripts } from '../core/steps.ts'
import type { Ports } from '../ports.ts'
import { rewriteRecords } from './records.ts'

/** pip's first line; where a path is long or has spaces, a line of shell that Python reads as a string. */
const first = /^#!(?:\/bin\/sh\n'''exec' .*\n' '''|.*)\n/

export async function pointScripts({ environment, site, from, to }: PointScripts, { files }: Ports): Promise<void> {
  // An image is of Linux.
  const bin = programsFolder(environment, { platform: 'linux' })
  const changed = new Map<string, string>()
  for (const name of (await files.has(bin)) ? await files.names(bin) : []) {
    const text = Buffer.from(await files.bytes(join(bin, name))).toString('latin1')
    const line = first.exec(text)?.[0]
    if (!line?.includes(from)) continue
    const bytes = Buffer.from(`#!${to}\n${text.slice(line.length)}`, 'latin1')
    await files.write(join(bin, name), bytes, 0o755)
    changed.set(relative(site, join(bin, name)), `sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}`)
  }
  if (changed.size > 0) await rewriteRecords(site, files, (path, written, line) => (changed.has(path) ? `${written},${changed.get(path)}` : line))
}
