/** Whether every pin of every role can reach every target that the plan installs it on. */
import { coverageGaps, coverageOf } from '../pins/coverage.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { resolvePins } from '../pins/resolve/resolve.ts'
import { parseTagTarget } from '../pins/tag-target.ts'
import type { Target } from '../core/targets.ts'
import type { Problem } from '../errors.ts'
import type { LoadedProject } from './load.ts'

/** Nothing is built from source while installing, so an sdist alone is a gap. Resolving throws what is wrong with the pins themselves. */
export function coverageProblems(plan: Plan, { lock, project }: LoadedProject): Problem[] {
  const problems = plan.roles.flatMap(role => {
    const pins = resolvePins(lock, project, { extras: role.extras, groups: role.groups })
    const targets = targetsOf(plan, role.name).flatMap(target => parseTagTarget(target, plan.python) ?? [])
    return coverageGaps(coverageOf(pins, targets), () => false)
  })
  // Two roles often lack the same file.
  return [...new Map(problems.map(problem => [problem.fact, problem])).values()]
}

/** A client runs where it is packed; a server runs on Linux machines that wheels are built for. */
const targetsOf = (plan: Plan, role: 'client' | 'server'): readonly Target[] => {
  const built = cellsOf(plan, 'native').map(({ target }) => target)
  return role === 'client' ? cellsOf(plan, 'client').map(({ target }) => target) : built.filter(target => target.startsWith('linux-'))
}
