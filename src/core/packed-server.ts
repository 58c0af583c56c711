/** What a plan says of a server that is packed with an interpreter of its own. */
import type { Application } from './application.ts'
import type { Config } from './config.ts'
import type { PlansDestinations } from './folders-plan.ts'
import { identityOf, type Identity } from './identity.ts'
import type { Download, ProjectFacts, Report } from './plan.ts'
import { commandWords } from './server-command.ts'
import type { Target } from './targets.ts'

export interface PackedServer {
  bundle: 'standalone'
  target: Target
  /** The console script that starts it, and its arguments; `${PORT}` stands for the port. */
  argv: readonly string[]
  interpreter: 'standalone' | 'host'
  archive?: Download
  identity: Identity
}

/** Undefined where it takes distributions as they are, or cannot be packed, which is reported. */
export function packedServer(facts: ProjectFacts, app: Application, destination: PlansDestinations, settings: Readonly<Record<string, unknown>>, report: Report): PackedServer | undefined {
  const { name, bundle, targets = [] } = destination
  const { config, target } = facts
  if (!bundle || !config.server) return undefined
  const key = `server.${name}`
  const argv = commandWords(config.server.command) ?? []
  const interpreter = settings['interpreter'] === 'host' ? 'host' : 'standalone'
  const archive = settings['archive'] as Download | undefined
  if (!/^[A-Za-z0-9][\w.-]*$/.test(argv[0] ?? '')) report('server.command', `${name} starts the server without a shell, and this command needs one`, "Write a console script and its arguments, as in 'my-server --port $PORT'; put the rest into the script")
  if (interpreter === 'standalone' && !archive) report(`${key}.archive`, `no interpreter archive is named for ${name}`, "Name a python-build-standalone archive with url and sha256, or choose 'interpreter: host'")
  if (!target || !targets.includes(target)) {
    report('server.destinations', `${name} is made for ${targets.join(' and ')}, on such a machine, and this one is ${target ?? 'another'}`, 'Plan and publish on Linux, or leave it out')
    return undefined
  }
  const maintainer = settings['maintainer'] as string | undefined
  const identity = { ...identityOf(facts, config.client ?? nobody, app, () => {}), ...(maintainer && { maintainer }) }
  const packed = { bundle, target, argv, interpreter, ...(interpreter === 'standalone' && archive && { archive }), identity } as const
  const refused = app.name && app.version && destination.refuses?.({ app, packed, settings, clients: config.client?.formats ?? [] })
  if (refused) report(`${key}.${refused.key}`, refused.fact, refused.fix)
  return packed
}

/** Where there is no client, its section says nothing of who stands behind it: the project does. */
const nobody = { categories: ['Utility'], terminal: true } as unknown as NonNullable<Config['client']>
