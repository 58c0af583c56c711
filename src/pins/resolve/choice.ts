import type { Problem } from '../../errors.ts'
import { misconfigured } from '../../errors.ts'
import type { Lock } from '../lock.ts'
import { normalizeName } from '../../core/names.ts'
import type { Project } from '../../core/project.ts'
import type { Choice } from './resolve.ts'
import { sortedUnique } from '../../core/requirement.ts'

/** The choice with normalized names. @throws ReleaseError (exit code 2) naming what does not exist, and what does. */
export function checkChoice(lock: Lock, project: Project, choice: Choice): { extras: string[]; groups: string[] } {
  const extras = sortedUnique((choice.extras ?? []).map(normalizeName))
  const groups = sortedUnique((choice.groups ?? []).map(normalizeName))
  const known = knownNames(lock, project)
  const problems = [
    ...extras.filter((name) => !known.extras.includes(name)).map((name) => unknown('extra', name, known.extras, project)),
    ...groups.filter((name) => !known.groups.includes(name)).map((name) => unknown('group', name, known.groups, project)),
  ]
  if (problems.length > 0) throw misconfigured(problems)
  return { extras, groups }
}

/** A flat lock can only tell apart what it was made with. */
export function knownNames(lock: Lock, project: Project): { extras: readonly string[]; groups: readonly string[] } {
  const ofProject = { extras: Object.keys(project.extras).sort(), groups: Object.keys(project.groups).sort() }
  if (lock.kind === 'graph') return ofProject
  return { extras: lock.extras ?? ofProject.extras, groups: lock.groups ?? ofProject.groups }
}

function unknown(kind: 'extra' | 'group', name: string, known: readonly string[], project: Project): Problem {
  const table = kind === 'extra' ? '[project.optional-dependencies]' : '[dependency-groups]'
  return {
    code: `unknown-${kind}`,
    fact: `There is no ${kind} '${name}'`,
    fix: known.length > 0 ? `Choose among ${known.join(', ')}` : `Add it to ${table}, or leave it out: there is none yet`,
    where: { file: project.file },
  }
}
