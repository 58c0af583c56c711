import type { Problem } from '../../errors.ts'
import { groupBy } from '../../core/group.ts'
import type { Lock } from '../lock.ts'
import { FALSE, MarkerAlgebra, TRUE } from '../../markers/marker.ts'
import { MarkerError } from '../../markers/parse.ts'
import type { Project } from '../../core/project.ts'
import { lineOfRequirement } from '../../core/project.ts'
import type { Requirement } from '../../core/requirement.ts'
import { careOf } from '../resolve/context.ts'
import { satisfies } from '../../core/version.ts'

/** Every plain requirement of the project that can apply has a pin, and one that satisfies it. */
export function checkRoots(lock: Lock, project: Project): Problem[] {
  const locked = groupBy(lock.packages, ({ name }) => name)
  return project.dependencies.filter((requirement) => requirement.name !== project.name && canApply(requirement, project)).flatMap((requirement) => {
    const versions = (locked.get(requirement.name) ?? []).map(({ version }) => version)
    const holds = versions.some((version) => version === '' || requirement.constraint.length === 0 || requirement.constraint.some((set) => satisfies(version, set)))
    return holds ? [] : [outOfStep(lock, project, requirement, versions)]
  })
}

function canApply({ marker }: Requirement, { requiresPython }: Project): boolean {
  const algebra = new MarkerAlgebra()
  try {
    return algebra.and(marker === undefined ? TRUE : algebra.parse(marker), careOf(algebra, requiresPython)) !== FALSE
  } catch (error) {
    if (error instanceof MarkerError) return true
    throw error
  }
}

function outOfStep(lock: Lock, project: Project, { name, constraint, marker }: Requirement, versions: readonly string[]): Problem {
  const line = lineOfRequirement(project, name)
  return {
    code: 'lock-out-of-date',
    fact: `${lock.file} has ${versions.length > 0 ? `${name} ${versions.join(', ')}` : `no ${name}`}, where the project asks for ${name}${constraint.join(' || ')}${marker ? ` ; ${marker}` : ''}`,
    fix: marker ? 'Lock the project again, for all machines and not only for the one that locks (uv pip compile --universal does)' : 'Lock the project again',
    where: { file: project.file, ...(line === undefined ? {} : { line }) },
  }
}
