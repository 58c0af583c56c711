import type { Application } from './application.ts'
import type { PlansDestinations } from './folders-plan.ts'
import type { ProjectFacts, ServerCell } from './plan.ts'

export function serverCells({ config }: ProjectFacts, app: Application, distributions: readonly string[], known: readonly PlansDestinations[]): ServerCell[] {
  const { server } = config
  if (!server) return []
  const destinations = known
    .filter(({ name }) => (server.destinations as readonly string[]).includes(name))
    .map(({ name, files }) => ({ name, files: files(app, distributions).map(file => `server/${name}/${file}`), ...settingsOf(server, name) }))
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

const settingsOf = (server: NonNullable<ProjectFacts['config']['server']>, name: string) => {
  const given = Object.entries((server as Readonly<Record<string, unknown>>)[name] ?? {}).filter(([, value]) => value !== undefined)
  return given.length > 0 ? { settings: Object.fromEntries(given) } : {}
}
