/** What a plan says of a server that is packed with an interpreter of its own. */
import type { Application } from './application.ts'
import type { PlansDestinations } from './folders-plan.ts'
import { originOf, type Origin } from './identity.ts'
import { ownPython, type OwnPython } from './own-python.ts'
import type { ProjectFacts, Report } from './plan-facts.ts'
import { commandWords } from './server-command.ts'
import type { Target } from './targets.ts'

export interface PackedServer extends OwnPython {
  bundle: 'standalone'
  target: Target
  /** The console script that starts it, and its arguments; `${NAME}` stands for what the environment says. */
  argv: readonly string[]
  identity: Origin
}

/** Undefined where it takes distributions as they are, or cannot be packed, which is reported. */
export function packedServer(facts: ProjectFacts, app: Application, { name, bringsPython, targets = [] }: PlansDestinations, settings: Readonly<Record<string, unknown>>, report: Report): PackedServer | undefined {
  const { config, target } = facts
  if (bringsPython !== 'bundle' || !config.server) return undefined
  if (!target || !targets.includes(target)) {
    report('server.destinations', `${name} is made for ${targets.join(' and ')}, on such a machine, and this one is ${target ?? 'another'}`, 'Plan and publish on Linux, or leave it out')
    return undefined
  }
  const maintainer = settings['maintainer'] as string | undefined
  const identity = { ...originOf(facts, config.client ?? {}, app), ...(maintainer && { maintainer }) }
  return { bundle: 'standalone', target, argv: commandWords(config.server.command) ?? [], ...ownPython(settings), identity }
}
