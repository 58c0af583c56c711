/** The one writer of feeds: when all clients are made, from what the manifest says of them. */
import { join } from 'node:path/posix'
import type { FeedClient } from '../../feeds/feed.ts'
import { downloadUrl, type PlannedFeed } from '../core/feeds.ts'
import type { Manifest } from '../core/manifest.ts'
import { cellsOf, type ClientCell, type Plan } from '../core/plan.ts'
import type { Ports } from '../ports.ts'
import { loadBundle, loadFeed } from './folders.ts'
import { describeFiles, timed, writePart, type Job } from './job.ts'

/** Writes the files and their part of the manifest. A feed without one of its clients would send people astray: it is left out, with the reason. */
export async function writeFeeds({ plan, release }: Job, merged: Manifest, ports: Ports): Promise<void> {
  if (!plan.feeds) return
  const { took, result: lacking } = await timed('feeds', ports, async () => {
    const all = await Promise.all((plan.feeds ?? []).map(async feed => ({ feed, why: await writeOne(feed, plan, release, merged, ports) })))
    return all.flatMap(({ feed, why }) => (why ? feed.files.map(path => ({ path, why })) : []))
  })
  const made = plan.feeds.filter(({ files }) => !lacking.some(({ path }) => files.includes(path)))
  const described = await Promise.all(made.map(({ files, clients }) => describeFiles(release, files, Object.fromEntries(clients.map(({ path }) => [path, digestOf(path, merged)])), ports)))
  await writePart(release, { cell: 'feeds', files: described.flat(), skipped: lacking, took }, ports)
}

/** What it could not be written for. */
async function writeOne({ name, files, clients, url, settings }: PlannedFeed, plan: Plan, release: string, merged: Manifest, ports: Ports): Promise<string | undefined> {
  const absent = clients.find(({ path }) => !merged.files.some(file => file.path === path))
  const [cell] = cellsOf(plan, 'client')
  if (absent || !cell) return `it tells of ${absent?.path ?? 'clients'}, which this release does not have`
  const { application: app, epoch } = plan
  const told = await Promise.all(clients.map(client => clientOf(client, url, cell, plan, merged)))
  const texts = (await loadFeed(name)).render({ app, identity: cell.identity, entry: cell.entry, settings, clients: told, epoch })
  for (const path of files) await ports.files.write(join(release, path), texts[path.slice(`feeds/${name}/`.length)] ?? '')
  return undefined
}

async function clientOf(client: PlannedFeed['clients'][number], url: string, { entry, bundle }: ClientCell, { application }: Plan, { files }: Manifest): Promise<FeedClient> {
  const { sha256 = '', size = 0 } = files.find(({ path }) => path === client.path) ?? {}
  return { ...client, sha256, size, url: downloadUrl(url, application.version, client.path), launcher: (await loadBundle(bundle)).launcher(entry, client.target) }
}

const digestOf = (path: string, { files }: Manifest): string => files.find(file => file.path === path)?.sha256 ?? ''
