/** What an application asks to learn whether there is a newer one. */
import { normalizeName } from '../../src/core/names.ts'
import type { Feed } from '../feed.ts'

const feed: Feed = {
  name: 'latest',
  doc: 'latest.json: the version and every client with its address, size and sha256',
  wants: 'any client',
  takes: () => true,
  files: () => ['latest.json'],
  render: ({ app, identity, clients, epoch }) => ({
    'latest.json': `${JSON.stringify({
      schema: 1,
      name: normalizeName(app.name),
      title: identity.name,
      version: app.version,
      date: new Date(epoch * 1000).toISOString(),
      ...(identity.homepage && { homepage: identity.homepage }),
      clients: clients.map(({ format, target, url, sha256, size }) => ({ format, target, url, sha256, size })),
    }, null, 2)}\n`,
  }),
}

export default feed
