import type { Application } from './application.ts'
import type { PlansDestinations } from './folders-plan.ts'
import type { ProjectFacts, Report, ServerCell } from './plan.ts'

export function serverCells({ config }: ProjectFacts, app: Application, distributions: readonly string[], known: readonly PlansDestinations[], report: Report): ServerCell[] {
  const { server } = config
  if (!server) return []
  const chosen = known.filter(({ name }) => (server.destinations as readonly string[]).includes(name))
  for (const { name, refuses } of chosen) {
    const refused = refuses?.({ app, command: server.command, distributions, settings: serverSettings(server, name) }) ?? []
    for (const { key, fact, fix } of refused) report(`server.${key}`, fact, fix)
  }
  const destinations = chosen.map(({ name, files }) => ({ name, files: files(app, distributions).map(file => `server/${name}/${file}`), ...settingsIn(server, name) }))
  return [{
    stage: 'server',
    id: 'server',
    command: server.command,
    health: server.health,
    startup: server.startup,
    destinations,
    files: destinations.flatMap(({ files }) => files),
  }]
}

type Server = NonNullable<ProjectFacts['config']['server']>

/** What release.yaml says of a destination. */
export const serverSettings = (server: Server, name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries((server as Readonly<Record<string, unknown>>)[name] ?? {}).filter(([, value]) => value !== undefined))

function settingsIn(server: Server, name: string): { settings?: Readonly<Record<string, unknown>> } {
  const settings = serverSettings(server, name)
  return Object.keys(settings).length > 0 ? { settings } : {}
}
