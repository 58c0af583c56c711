import { join } from 'node:path/posix'
import type { TidySite } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

export async function tidySite({ site }: TidySite, { files }: Ports): Promise<void> {
  await files.remove(join(site, 'bin'))
  const records = (await files.list(site)).filter(({ path }) => /^[^/]+\.dist-info\/RECORD$/.test(path))
  for (const { path } of records) {
    const lines = (await files.text(join(site, path))).split('\n')
    await files.write(join(site, path), lines.filter(line => !/^"?(\.\.\/|bin\/)/.test(line)).join('\n'))
  }
}
