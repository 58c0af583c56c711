import type { Application } from './application.ts'
import type { PlansDestinations } from './folders-plan.ts'
import type { ProjectFacts, ServerCell } from './plan.ts'

export function serverCells({ config }: ProjectFacts, app: Application, distributions: readonly string[], known: readonly PlansDestinations[]): ServerCell[] {
  const { server } = config
  if (!server) return []
  const destinations = known
    .filter(({ name }) => (server.destinations as readonly string[]).includes(name))
    .map(destination => ({ name: destination.name, files: destination.files(app, distributions).map(file => `server/${destination.name}/${file}`) }))
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
