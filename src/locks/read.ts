import { isPylockName } from '../core/names.ts'
import { misconfigured } from '../errors.ts'
import type { Lock, LockFormat } from '../pins/lock.ts'
import { checkPackages } from './check.ts'
import { readPdmLock } from './pdm.ts'
import { readPoetryLock } from './poetry.ts'
import { readUvLock } from './uv.ts'

/** The format of a lock by its file's name, or undefined. */
export function lockFormatOf(file: string): LockFormat | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  if (isPylockName(name)) return 'pylock'
  if (/requirements.*\.txt$/i.test(name) || /\.txt$/.test(name)) return 'requirements'
  return NAMES.get(name)
}

const NAMES: ReadonlyMap<string, LockFormat> = new Map([['poetry.lock', 'poetry'], ['uv.lock', 'uv'], ['pdm.lock', 'pdm'], ['Pipfile.lock', 'pipfile']])

/** Where a project's lock is looked for, in this order. */
export const LOCK_NAMES = ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'pylock.toml', 'requirements.txt'] as const

/** How the lines of a lock begin that say nothing about pins: poetry's and pdm's words about a package. */
export const UNREAD = ['description = "', 'summary = "'] as const

/**
 * Reads a lock. The readers of the three common formats are here at once: a file of its own costs more than 5 KB. `project` is the name of the project, where one lock is for several (uv's
 * workspaces).
 *
 * @throws ReleaseError (exit code 2)
 */
export async function readLock(text: string, file: string, project?: string): Promise<Lock> {
  const lock = await readFormat(text, file, project)
  const problems = checkPackages(lock)
  if (problems.length > 0) throw misconfigured(problems)
  return lock
}

async function readFormat(text: string, file: string, project: string | undefined): Promise<Lock> {
  const format = lockFormatOf(file)
  switch (format) {
    case 'poetry':
      return readPoetryLock(text, file)
    case 'uv':
      return readUvLock(text, file, project)
    case 'pdm':
      return readPdmLock(text, file)
    case 'pipfile':
      return (await import('./pipfile.ts')).readPipfileLock(text, file)
    case 'pylock':
      return (await import('./pylock.ts')).readPylock(text, file)
    case 'requirements':
      return (await import('./requirements.ts')).readRequirementsLock(text, file)
    case undefined:
      throw misconfigured([{ code: 'unknown-lock', fact: `${file} is no lock that is known here`, fix: `Name one of ${LOCK_NAMES.join(', ')}`, where: { file } }])
  }
}
