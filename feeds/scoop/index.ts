/** A manifest for a bucket of Scoop: the zip, unpacked, and its launcher as a command. */
import { normalizeName, portableFolder } from '../../src/core/names.ts'
import type { Target } from '../../src/core/targets.ts'
import type { Feed, FeedPlace } from '../feed.ts'
import { noHomepage, noLicense, oneLine } from '../text.ts'

/** As Scoop calls processors. */
const architectures: Partial<Record<Target, string>> = { 'windows-x86_64': '64bit', 'windows-arm64': 'arm64' }

const feed: Feed = {
  name: 'scoop',
  doc: 'A manifest for a bucket of Scoop, of the zip for Windows',
  wants: 'a zip for Windows',
  takes: ({ format, target }) => format === 'zip' && target in architectures,
  refuses: facts => [...noHomepage(facts), ...noLicense(facts)],
  files: ({ app }) => [`${normalizeName(app.name)}.json`],
  render: place => ({ [`${normalizeName(place.app.name)}.json`]: `${JSON.stringify(manifest(place), null, 4)}\n` }),
}

function manifest({ app, identity, clients, entry }: FeedPlace) {
  const [first] = clients
  const launcher = first?.launcher.replaceAll('/', '\\') ?? ''
  return {
    version: app.version,
    description: oneLine(app.summary, 256) || identity.name,
    homepage: identity.homepage,
    license: app.license,
    architecture: Object.fromEntries(clients.map(({ target, url, sha256 }) => [architectures[target], { url, hash: sha256, extract_dir: portableFolder(app) }])),
    bin: [[launcher, entry]],
    ...(!identity.terminal && { shortcuts: [[launcher, identity.name.replaceAll(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').trim() || entry]] }),
  }
}

export default feed
