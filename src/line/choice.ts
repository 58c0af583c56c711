/** The pins of one choice of extras and groups. */
import type { Role } from '../core/plan.ts'
import { misconfigured } from '../errors.ts'
import type { Pins } from '../pins/pins.ts'
import { checkPolicy } from '../pins/policy.ts'
import { resolvePins } from '../pins/resolve/resolve.ts'
import type { Ports } from '../ports.ts'
import type { LoadedProject } from './load.ts'

/** What is odd about the lock is warned of. */
export function resolveChoice({ lock, project }: LoadedProject, { extras, groups }: Pick<Role, 'extras' | 'groups'>, { reporter }: Ports): Pins {
  const pins = resolvePins(lock, project, { extras, groups })
  pins.warnings.forEach(reporter.warn)
  return pins
}

/** Throws everything that the policy of release.yaml has against these pins. */
export function refuseByPolicy({ lock, config }: LoadedProject, pins: Pins, { host, reporter }: Ports): void {
  const { problems, warnings } = checkPolicy(lock, pins, config.pins, host.now())
  warnings.forEach(reporter.warn)
  if (problems.length > 0) throw misconfigured(problems)
}
