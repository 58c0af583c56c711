import type { Application } from './application.ts'
import type { PlansDestinations } from './folders-plan.ts'
import { refusesOwnPython } from './own-python.ts'
import { packedServer } from './packed-server.ts'
import type { ProjectFacts, Report } from './plan-facts.ts'
import type { ServerCell } from './plan.ts'

export function serverCells(facts: ProjectFacts, app: Application, distributions: readonly string[], known: readonly PlansDestinations[], report: Report): ServerCell[] {
  const { server } = facts.config
  if (!server) return []
  const destinations = known
    .filter(({ name }) => (server.destinations as readonly string[]).includes(name))
    .map(destination => planOne(destination, server, { facts, app, distributions }, report))
  return [{
    stage: 'server',
    id: 'server',
    command: server.command,
    health: server.health,
    startup: server.startup,
    destinations,
    ...(server.branches.length > 0 && { branches: server.branches }),
    files: destinations.flatMap(({ files }) => files),
  }]
}

type Server = NonNullable<ProjectFacts['config']['server']>

interface Released {
  facts: ProjectFacts
  app: Application
  distributions: readonly string[]
}

function planOne(destination: PlansDestinations, server: Server, { facts, app, distributions }: Released, report: Report): ServerCell['destinations'][number] {
  const { name } = destination
  const settings = serverSettings(server, name)
  const packed = packedServer(facts, app, destination, settings, report)
  const served = { app, command: server.command, distributions, settings, clients: facts.config.client?.formats ?? [], ...(packed && { packed }) }
  // What the project lacks is a problem of its own.
  const refused = app.name && app.version ? [...(destination.bringsPython ? refusesOwnPython(name, served) : []), ...(destination.refuses?.(served) ?? [])] : []
  for (const { key, fact, fix } of refused) report(`server.${key}`, fact, fix)
  const files = destination.files(app, distributions, packed && { packed, settings }).map(file => `server/${name}/${file}`)
  return { name, files, ...(Object.keys(settings).length > 0 && { settings }), ...(packed && { packed }) }
}

/** What release.yaml says of a destination. */
export const serverSettings = (server: Server, name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries((server as Readonly<Record<string, unknown>>)[name] ?? {}).filter(([, value]) => value !== undefined))
