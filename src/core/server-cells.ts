import type { Application } from './application.ts'
import type { PlansDestinations } from './folders-plan.ts'
import type { ProjectFacts, Report, ServerCell } from './plan.ts'

export function serverCells({ config }: ProjectFacts, app: Application, distributions: readonly string[], known: readonly PlansDestinations[], report: Report): ServerCell[] {
  const { server } = config
  if (!server) return []
  const chosen = known.filter(({ name }) => (server.destinations as readonly string[]).includes(name))
  for (const { name, refuses } of chosen) {
    const refused = refuses?.({ app, command: server.command, distributions, settings: settingsOf(server, name).settings ?? {} }) ?? []
    for (const { key, fact, fix } of refused) report(`server.${key}`, fact, fix)
  }
  const destinations = chosen.map(({ name, files }) => ({ name, files: files(app, distributions).map(file => `server/${name}/${file}`), ...settingsOf(server, name) }))
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

const settingsOf = (server: NonNullable<ProjectFacts['config']['server']>, name: string): { settings?: Readonly<Record<string, unknown>> } => {
  const given = Object.entries((server as Readonly<Record<string, unknown>>)[name] ?? {}).filter(([, value]) => value !== undefined)
  return given.length > 0 ? { settings: Object.fromEntries(given) } : {}
}
