/** What was signed and what became of its submission, beside the release folder: signed again it would be another one. */
import { join } from 'node:path/posix'
import type { NotaryRecord } from '../../core/notary.ts'
import type { Ports } from '../../ports.ts'

export interface Kept {
  archive: string
  read(made: string): Promise<NotaryRecord | undefined>
  /** On disk when it returns. */
  write(record: NotaryRecord): Promise<void>
}

export function keptBeside(release: string, name: string, ending: string, { files }: Ports): Kept {
  const folder = `${release}.notary`
  const [archive, path] = [join(folder, `${name}.${ending}`), join(folder, `${name}.json`)]
  return {
    archive,
    async read(made) {
      if (!(await files.has(path)) || !(await files.has(archive))) return undefined
      const record = await files.text(path).then(text => JSON.parse(text) as NotaryRecord).catch(() => undefined)
      const same = record?.schema === 1 && record.made === made && (await files.digest(archive)).sha256 === record.sha256
      return same ? record : undefined
    },
    write: record => files.write(path, `${JSON.stringify(record, null, 2)}\n`, 0o600),
  }
}
