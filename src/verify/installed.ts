/** The distributions of a site-packages folder, as their metadata and RECORD have them. */
import { join, posix } from 'node:path/posix'
import { normalizeName } from '../core/names.ts'
import { readRecord, type RecordLine } from '../core/record.ts'
import type { Ports } from '../ports.ts'

export interface Installed {
  name: string
  version: string
  distInfo: string
  record: RecordLine[]
}

export async function installedIn(site: string, { files }: Ports): Promise<Installed[]> {
  const found = (await files.list(site)).filter(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path))
  return Promise.all(
    found.map(async ({ path }) => {
      const metadata = await files.text(join(site, path))
      const field = (name: string) => new RegExp(`^${name}: *(.+)$`, 'm').exec(metadata)?.[1]?.trim() ?? ''
      const distInfo = posix.dirname(path)
      const record = join(site, distInfo, 'RECORD')
      return { name: normalizeName(field('Name')), version: field('Version'), distInfo, record: (await files.has(record)) ? readRecord(await files.text(record)) : [] }
    }),
  )
}
