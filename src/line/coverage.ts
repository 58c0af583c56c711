/** Whether every pin of every role can reach every target that the plan installs it on. */
import { coverageGaps, coverageOf } from '../pins/coverage.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { resolvePins } from '../pins/resolve/resolve.ts'
import type { Pins } from '../pins/pins.ts'
import { parseBuildIdentifier, parseTagTarget } from '../pins/tag-target.ts'
import type { TagTarget } from '../pins/tags.ts'
import type { Target } from '../core/targets.ts'
import { misconfigured, type Problem } from '../errors.ts'
import type { LoadedProject } from './load.ts'

/** Nothing is built from source while installing, so an sdist alone is a gap. Resolving throws what is wrong with the pins themselves. */
export function coverageProblems(plan: Plan, { lock, project }: LoadedProject): Problem[] {
  return gapsOf(plan.roles.map(role => ({
    pins: resolvePins(lock, project, { extras: role.extras, groups: role.groups }),
    targets: targetsOf(plan, role.name).flatMap(target => parseTagTarget(target, plan.python) ?? []),
  })))
}

/** Two roles often lack the same file: it is said once. */
export function gapsOf(wanted: readonly { pins: Pins; targets: readonly TagTarget[] }[]): Problem[] {
  const problems = wanted.flatMap(({ pins, targets }) => coverageGaps(coverageOf(pins, targets), () => false))
  return [...new Map(problems.map(problem => [problem.fact, problem])).values()]
}

/** Targets as people name them: cibuildwheel's identifiers, or a machine with the Python given. Throws all that are neither. */
export function parseTargets(names: readonly string[], python: string): TagTarget[] {
  const parsed = names.map(name => ({ name, target: parseBuildIdentifier(name) ?? parseTagTarget(name, python) }))
  const unknown = parsed.filter(({ target }) => !target)
  if (unknown.length > 0) {
    throw misconfigured(unknown.map(({ name }) => ({ code: 'usage', fact: `'${name}' is no target`, fix: 'Name one as cp311-manylinux_x86_64, cp313t-musllinux_aarch64, cp312-win_amd64, cp310-macosx_arm64, or linux-x86_64', where: { key: '--target' } })))
  }
  return parsed.flatMap(({ target }) => target ?? [])
}

/** A client runs where it is packed; a server runs on Linux machines that wheels are built for. */
const targetsOf = (plan: Plan, role: 'client' | 'server'): readonly Target[] => {
  const built = cellsOf(plan, 'native').map(({ target }) => target)
  return role === 'client' ? cellsOf(plan, 'client').map(({ target }) => target) : built.filter(target => target.startsWith('linux-'))
}
