/** Whether every pin of every role can reach every target that the plan installs it on. */
import { coverageGaps, coverageOf, unlockedTargets } from '../pins/coverage.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { resolvePins } from '../pins/resolve/resolve.ts'
import type { Pins } from '../pins/pins.ts'
import { parseBuildIdentifier, parseTagTarget } from '../pins/tag-target.ts'
import type { TagTarget } from '../pins/tags.ts'
import type { Target } from '../core/targets.ts'
import { misconfigured, type Problem } from '../errors.ts'
import { allowsSdist, checkPolicy, distinct, type Policy } from '../pins/policy.ts'
import type { Ports } from '../ports.ts'
import type { LoadedProject } from './load.ts'
import { testPins } from './test-pins.ts'

/**
 * What stands against the pins of the plan's roles: files that are missing for a target, and the policy of release.yaml. Resolving
 * throws what is wrong with the pins themselves.
 */
export function pinProblems(plan: Plan, loaded: LoadedProject, { host, reporter }: Ports): Problem[] {
  const { lock, project, config } = loaded
  const roles = plan.roles.map(role => ({
    pins: resolvePins(lock, project, { extras: role.extras, groups: role.groups }),
    targets: targetsOf(plan, role.name).flatMap(target => parseTagTarget(target, plan.python) ?? []),
  }))
  const tested = testPins(plan, loaded)
  const verdicts = [...roles.map(({ pins }) => pins), ...(tested ? [tested] : [])].map(pins => checkPolicy(lock, pins, config.pins, host.now()))
  distinct([...verdicts.flatMap(({ warnings }) => warnings), ...builtFromSource(roles, config.pins)]).forEach(reporter.warn)
  return [...distinct(verdicts.flatMap(({ problems }) => problems)), ...gapsOf(roles, config.pins)]
}

interface Wanted {
  pins: Pins
  targets: readonly TagTarget[]
}

export const gapsOf = (wanted: readonly Wanted[], policy: Policy): Problem[] =>
  distinct(wanted.flatMap(({ pins, targets }) => [...unlockedTargets(pins, targets), ...coverageGaps(coverageOf(pins, targets), allowsSdist(policy))]))

/** pip holds an sdist to its hash, but not what it fetches to build it: whoever allows that should hear it. */
function builtFromSource(wanted: readonly Wanted[], policy: Policy): Problem[] {
  const entries = wanted.flatMap(({ pins, targets }) => coverageOf(pins, targets)).filter(({ pin, coverage }) => coverage.kind === 'sdist' && allowsSdist(policy)(pin.name))
  const names = [...new Set(entries.map(({ pin: { name, version } }) => `${name} ${version}`))]
  if (names.length === 0) return []
  return [{ code: 'built-from-source', fact: `${names.join(', ')} will be built from source while installing; what builds it is not pinned by the lock`, fix: 'Pin a version that has a wheel, if that matters' }]
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
