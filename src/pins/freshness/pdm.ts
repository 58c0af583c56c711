import type { Problem } from '../../errors.ts'
import type { Lock } from '../lock.ts'
import { contentHash } from './content-hash.ts'
import { normalizeName } from '../../core/names.ts'
import { own } from '../../core/own.ts'
import type { Project } from '../../core/project.ts'
import { pythonJson } from './python-json.ts'
import { isTable } from '../../core/shape.ts'
import type { Table } from '../../core/toml.ts'

/** Compares pdm's content hash, `algorithm:digest`. */
export function checkPdm(lock: Lock, project: Project): Problem[] {
  const [algorithm = '', digest] = (lock.contentHash ?? '').split(':')
  if (digest === undefined || (algorithm === 'sha256' && digest === pdmContentHash(project.data))) return []
  return [{ code: 'lock-out-of-date', fact: `${lock.file} was not made from ${project.file} as it is now`, fix: 'Run pdm lock', where: { file: lock.file } }]
}

/** sha256 over what of pyproject.toml decides the lock (pdm 2, `PyProject.content_hash`). */
export function pdmContentHash(data: Table): string {
  const [project, pdm] = [tableAt(data, 'project'), tableAt(tableAt(data, 'tool'), 'pdm')]
  const content = {
    sources: pdm.source ?? [],
    dependencies: project.dependencies ?? [],
    'dev-dependencies': devDependencies(data, pdm),
    'optional-dependencies': project['optional-dependencies'] ?? {},
    'requires-python': project['requires-python'] ?? '',
    resolution: pdm.resolution ?? {},
  }
  return contentHash(pythonJson(content))
}

function devDependencies(data: Table, pdm: Table): Record<string, unknown[]> {
  const groups: Record<string, unknown[]> = {}
  for (const table of [tableAt(data, 'dependency-groups'), tableAt(pdm, 'dev-dependencies')]) {
    for (const [name, list] of Object.entries(table)) {
      const group = normalizeName(name)
      groups[group] = [...(own(groups, group) ?? []), ...(Array.isArray(list) ? list : [])]
    }
  }
  return groups
}

const tableAt = (table: Table, key: string): Table => (isTable(table[key]) ? table[key] : {})
