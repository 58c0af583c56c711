/** A cask for a tap of Homebrew: the tar.gz, unpacked, and its launcher as a command. */
import { normalizeName, portableFolder } from '../../src/core/names.ts'
import type { Target } from '../../src/core/targets.ts'
import type { Feed, FeedClient, FeedPlace } from '../feed.ts'
import { noHomepage, noSummary, oneLine } from '../text.ts'
import { rubyString } from './ruby.ts'

/** As Homebrew calls processors: its block, and its word. */
const architectures: Partial<Record<Target, { block: string; arch: string }>> = {
  'linux-x86_64': { block: 'on_intel', arch: ':x86_64' },
  'linux-aarch64': { block: 'on_arm', arch: ':arm64' },
}

const feed: Feed = {
  name: 'homebrew',
  doc: 'A cask for a tap of Homebrew, of the portable tar.gz for Linux',
  wants: 'the format standalone for linux-x86_64 or linux-aarch64',
  takes: ({ format, target }) => format === 'standalone' && target in architectures,
  refuses: facts => [...noSummary(facts), ...noHomepage(facts)],
  files: ({ app }) => [`${normalizeName(app.name)}.rb`],
  render: place => ({ [`${normalizeName(place.app.name)}.rb`]: cask(place) }),
}

/** In the order of `brew style` (Cask Cookbook, "Stanza order"). */
function cask({ app, identity, entry, clients }: FeedPlace): string {
  const [first] = clients
  const only = clients.length === 1 ? architectures[first?.target as Target] : undefined
  return [
    `cask ${rubyString(normalizeName(app.name))} do`,
    `  version ${rubyString(app.version)}`,
    '',
    ...(only && first ? download(first, '  ') : clients.flatMap(inBlock)),
    '',
    `  name ${rubyString(oneLine(identity.name, 200))}`,
    `  desc ${rubyString(describe(app.summary))}`,
    `  homepage ${rubyString(identity.homepage ?? '')}`,
    '',
    ...(only ? [`  depends_on arch: ${only.arch}`] : []),
    '  depends_on :linux',
    '',
    `  binary ${rubyString(`${portableFolder(app)}/${first?.launcher}`)}, target: ${rubyString(entry)}`,
    'end',
    '',
  ].join('\n')
}

const download = ({ sha256, url }: FeedClient, indent: string): string[] => [`${indent}sha256 ${rubyString(sha256)}`, '', `${indent}url ${rubyString(url)}`]

const inBlock = (client: FeedClient): string[] => [`  ${architectures[client.target]?.block} do`, ...download(client, '    ').filter(Boolean), '  end']

/** At most 80 characters, without a full stop. */
const describe = (summary: string): string => oneLine(summary, 80).replace(/\.+$/, '')

export default feed
