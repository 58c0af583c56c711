import type { Problem } from '../../errors.ts'
import type { Lock } from '../lock.ts'
import { contentHash } from './content-hash.ts'
import { pythonJson } from './python-json.ts'
import type { Table } from '../../core/toml.ts'
import { readToml } from '../../core/toml.ts'

const SECTIONS = new Set(['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv', 'default', 'develop'])

/** Whether Pipfile.lock was made from a Pipfile as it is now. @throws ReleaseError `bad-toml` */
export function checkPipfile(lock: Lock, pipfile: string, file = 'Pipfile'): Problem[] {
  if (lock.contentHash === undefined || lock.contentHash === pipfileHash(readToml(pipfile, file))) return []
  return [{ code: 'lock-out-of-date', fact: `${lock.file} was not made from ${file} as it is now`, fix: 'Run pipenv lock', where: { file: lock.file } }]
}

/** sha256 over sources, requires and all categories (plette, `Pipfile.get_hash`). */
export function pipfileHash(data: Table): string {
  const categories = Object.entries(data).filter(([name]) => !SECTIONS.has(name))
  const content = {
    _meta: { sources: data.source ?? [], requires: data.requires ?? {} },
    default: data.packages ?? {},
    develop: data['dev-packages'] ?? {},
    ...Object.fromEntries(categories),
  }
  return contentHash(pythonJson(content, { item: ',', key: ':' }))
}
