import type { Application } from './application.ts'
import type { PlansDestinations } from './folders-plan.ts'
import { packedServer } from './packed-server.ts'
import type { ProjectFacts, Report, ServerCell } from './plan.ts'

export function serverCells(facts: ProjectFacts, app: Application, distributions: readonly string[], known: readonly PlansDestinations[], report: Report): ServerCell[] {
  const { server } = facts.config
  if (!server) return []
  const destinations = known
    .filter(({ name }) => (server.destinations as readonly string[]).includes(name))
    .map(destination => {
      const { name, bundle, files } = destination
      const said = settingsOf(server, name)
      const packed = packedServer(facts, app, destination, said.settings ?? {}, report)
      const written = bundle && !packed ? [] : files(app, distributions, packed && { packed, settings: said.settings ?? {} })
      return { name, files: written.map(file => `server/${name}/${file}`), ...said, ...(packed && { packed }) }
    })
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
