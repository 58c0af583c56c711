import type { Problem } from '../../errors.ts'
import type { Lock } from '../lock.ts'
import { contentHash } from './content-hash.ts'
import type { Project } from '../../core/project.ts'
import { pythonJson } from './python-json.ts'
import { isTable } from '../../core/shape.ts'
import type { Table } from '../../core/toml.ts'

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies']
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies']

/** Compares the content hash as poetry's `Locker.is_fresh` does: before 2.3.0 it left dependency groups out. */
export function checkPoetry(lock: Lock, project: Project): Problem[] {
  if (lock.contentHash === undefined || lock.contentHash === poetryContentHash(project.data)) return []
  if (isBefore23(lock.generator) && lock.contentHash === poetryContentHash(project.data, false)) return []
  return [{ code: 'lock-out-of-date', fact: `${lock.file} was not made from ${project.file} as it is now`, fix: 'Run poetry lock', where: { file: lock.file } }]
}

/** Locks of poetry 1 do not name their version; they had no groups in the hash either. */
function isBefore23(generator: string | undefined): boolean {
  const [major = 0, minor = 0] = (/\d+(?:\.\d+)*/.exec(generator ?? '')?.[0] ?? '').split('.').map(Number)
  return major < 2 || (major === 2 && minor < 3)
}

/** sha256 over what of pyproject.toml decides the lock (poetry 2, `Locker._get_content_hash`). */
export function poetryContentHash(data: Table, withGroups = true): string {
  return contentHash(pythonJson(relevantContent(data, withGroups)))
}

function relevantContent(data: Table, withGroups: boolean): Table {
  const tool = tableAt(data, 'tool')
  const project = pick(tableAt(data, 'project'), PROJECT_KEYS)
  const groups = withGroups ? tableAt(data, 'dependency-groups') : {}
  const standard = !isEmpty(project) || !isEmpty(groups)
  const poetry = poetryContent(tableAt(tool, 'poetry'), standard)
  if (!standard) return poetry
  return { ...(isEmpty(project) ? {} : { project }), ...(isEmpty(groups) ? {} : { 'dependency-groups': groups }), tool: { poetry } }
}

/** Without `[project]` the legacy keys are there even when they are unset, as null. */
function poetryContent(poetry: Table, standard: boolean): Table {
  const keys = [...LEGACY_KEYS, 'group']
  const kept = keys.filter((key) => poetry[key] !== undefined || (!standard && LEGACY_KEYS.includes(key)))
  return Object.fromEntries(kept.map((key) => [key, poetry[key] ?? null]))
}

const pick = (table: Table, keys: readonly string[]): Table => Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]))

const tableAt = (table: Table, key: string): Table => (isTable(table[key]) ? table[key] : {})

const isEmpty = (table: Table): boolean => Object.keys(table).length === 0
