import { join } from 'node:path/posix'
import { failed } from '../errors.ts'
import { glob } from '../core/glob.ts'
import type { DropFiles, TidySite } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

export async function tidySite({ site }: TidySite, { files }: Ports): Promise<void> {
  await files.remove(join(site, 'bin'))
  await strike(site, path => /^(\.\.|bin)\//.test(path), files)
}

export async function dropFiles({ site, patterns }: DropFiles, { files }: Ports): Promise<void> {
  const paths = (await files.list(site)).map(({ path }) => path)
  const dropped = new Map(patterns.map(pattern => [pattern, paths.filter(within(pattern))]))
  const idle = [...dropped].flatMap(([pattern, found]) => (found.length > 0 ? [] : [pattern]))
  if (idle.length > 0) throw failed({ code: 'drop-unmatched', fact: `client.drop names ${idle.map(each => `'${each}'`).join(', ')}, and the packages of this client have nothing of that name`, fix: 'Look into the installed packages, and correct or remove it' })
  const gone = new Set([...dropped.values()].flat())
  for (const path of gone) await files.remove(join(site, path))
  await strike(site, path => gone.has(path), files)
}

/** A file, or the folder that it lies in. */
function within(pattern: string): (path: string) => boolean {
  const fits = glob(pattern)
  const depth = pattern.split('/').length
  return path => fits(path.split('/').slice(0, depth).join('/'))
}

/** From every RECORD, whose lines begin with a path, in quotes where it has a comma. */
async function strike(site: string, isGone: (path: string) => boolean, files: Ports['files']): Promise<void> {
  const records = (await files.list(site)).filter(({ path }) => /^[^/]+\.dist-info\/RECORD$/.test(path))
  for (const { path } of records) {
    const lines = (await files.text(join(site, path))).split('\n')
    await files.write(join(site, path), lines.filter(line => !isGone((/^"[^"]*"|^[^,]*/.exec(line)?.[0] ?? '').replaceAll('"', ''))).join('\n'))
  }
}
