import { join } from 'node:path/posix'
import { isRecord } from '../core/record.ts'
import type { Ports } from '../ports.ts'

type Rewritten = string | undefined

/** Every RECORD below `site`, whose lines begin with a path, in quotes where it has a comma. @param change Gets the path, how it is written, and the line; undefined: the line goes */
export async function rewriteRecords(site: string, files: Ports['files'], change: (path: string, written: string, line: string) => Rewritten | Promise<Rewritten>): Promise<void> {
  for (const { path } of (await files.list(site)).filter(({ path }) => isRecord(path))) {
    const lines = (await files.text(join(site, path))).split('\n')
    const changed = await Promise.all(
      lines.map(line => {
        const written = /^"[^"]*"|^[^,]*/.exec(line)?.[0] ?? ''
        return written ? change(written.replaceAll('"', ''), written, line) : line
      }),
    )
    await files.write(join(site, path), changed.filter(line => line !== undefined).join('\n'))
  }
}
