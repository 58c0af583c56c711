import type { Problem } from '../../errors.ts'
import { checkPdm } from './pdm.ts'
import { checkPoetry } from './poetry.ts'
import { checkRoots } from './roots.ts'
import { checkUv } from './uv.ts'
import type { Lock } from '../lock.ts'
import type { Project } from '../../core/project.ts'

/**
 * Whether a lock still belongs to its project, by each format's own rule: poetry's and pdm's content hash, what uv wrote down of the
 * project's metadata, and for lists without either, that every requirement of the project has a pin that satisfies it.
 *
 * @returns problems `lock-out-of-date`; none when fresh
 */
export function checkFreshness(lock: Lock, project: Project): Problem[] {
  switch (lock.format) {
    case 'poetry':
      return checkPoetry(lock, project)
    case 'uv':
      return checkUv(lock, project)
    case 'pdm':
      return checkPdm(lock, project)
    case 'pipfile':
    case 'pylock':
    case 'requirements':
      return checkRoots(lock, project)
  }
}
