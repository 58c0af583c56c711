/** What feeds tell of the clients of a release, planned. */
import { settingsOf } from './client-cells.ts'
import type { Application } from './application.ts'
import type { FeedFacts, Forge, PlannedClient, PlansDestinations, PlansFeeds } from './folders-plan.ts'
import type { ClientCell } from './plan.ts'
import type { Folders, ProjectFacts, Report } from './plan-facts.ts'
import { serverSettings } from './server-cells.ts'

export interface PlannedFeed {
  name: string
  settings: Readonly<Record<string, unknown>>
  /** Where a client is fetched from, with `{version}` and `{file}` in it. */
  url: string
  clients: readonly PlannedClient[]
  /** Below the release folder. */
  files: readonly string[]
}

export function plannedFeeds({ config: { client, server }, forge }: ProjectFacts, app: Application, cells: readonly ClientCell[], { feeds, destinations }: Pick<Folders, 'feeds' | 'destinations'>, report: Report): PlannedFeed[] {
  const settings = settingsOf(client ?? {}, feeds, report)
  const chosen = feeds.filter(({ name }) => (client?.feeds as readonly string[] | undefined)?.includes(name))
  const [cell] = cells
  if (!client || !cell || !app.name || !app.version || chosen.length === 0) return []
  const url = client['download-url'] ?? ownDownloads(app, server, forge, destinations)
  if (!url) report('client.feeds', 'nothing says where people fetch the clients from', 'Write client.download-url, or release them by the destination github-release with server.github-release.repository')
  return chosen.map(feed => planOne(feed, { app, identity: cell.identity, settings: settings[feed.name] ?? {} }, url ?? '', clientsOf(cells), report))
}

/** Of the first destination that has any. */
function ownDownloads(app: Application, server: ProjectFacts['config']['server'], forge: Forge, known: readonly PlansDestinations[]): string | undefined {
  const used = known.filter(({ name }) => (server?.destinations as readonly string[] | undefined)?.includes(name))
  return used.map(destination => server && destination.downloads?.(app, serverSettings(server, destination.name), forge)).find(Boolean)
}

const clientsOf = (cells: readonly ClientCell[]): PlannedClient[] => cells.flatMap(({ target, formats }) => formats.map(({ name, file }) => ({ format: name, target, path: file })))

function planOne(feed: PlansFeeds, facts: FeedFacts, url: string, all: readonly PlannedClient[], report: Report): PlannedFeed {
  const clients = all.filter(client => feed.takes(client, all))
  if (clients.length === 0) report('client.formats', `the feed ${feed.name} has no client to tell of: it wants ${feed.wants}`, `Add that format and its target, or take ${feed.name} out of client.feeds`)
  for (const { key, fact, fix } of feed.refuses?.(facts) ?? []) report(key, `the feed ${feed.name}: ${fact}`, fix)
  return { name: feed.name, settings: facts.settings, url, clients, files: feed.files(facts).map(file => `feeds/${feed.name}/${file}`) }
}

/** @param path Of the file, below the release folder */
export const downloadUrl = (template: string, version: string, path: string): string =>
  template.replaceAll('{version}', encodeURIComponent(version)).replaceAll('{file}', encodeURIComponent(path.slice(path.lastIndexOf('/') + 1)))
