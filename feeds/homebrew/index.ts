/** A cask for a tap of Homebrew: of macOS the disk image, else the zip, with the application; of Linux the tar.gz. With each comes its launcher as a command. */
import { appFolder, normalizeName, portableFolder } from '../../src/core/names.ts'
import type { PlannedClient } from '../../src/core/folders-plan.ts'
import type { Target } from '../../src/core/targets.ts'
import type { Feed, FeedClient, FeedPlace } from '../feed.ts'
import { noHomepage, noSummary, oneLine } from '../text.ts'
import { rubyString } from './ruby.ts'

type System = 'macos' | 'linux'

/** As Homebrew calls machines: the blocks of system and processor, and the processor's word. */
const machines: Partial<Record<Target, { system: System; block: string; arch: string }>> = {
  'macos-arm64': { system: 'macos', block: 'on_arm', arch: ':arm64' },
  'macos-x86_64': { system: 'macos', block: 'on_intel', arch: ':x86_64' },
  'linux-aarch64': { system: 'linux', block: 'on_arm', arch: ':arm64' },
  'linux-x86_64': { system: 'linux', block: 'on_intel', arch: ':x86_64' },
}

/** What it can unpack; the first is preferred. */
const formats: Readonly<Record<System, readonly string[]>> = { macos: ['dmg', 'app'], linux: ['standalone'] }

const feed: Feed = {
  name: 'homebrew',
  doc: 'A cask for a tap of Homebrew: the disk image or the zip for macOS, the tar.gz for Linux',
  wants: 'the format dmg or app for macOS, or standalone for linux-x86_64 or linux-aarch64',
  takes: (client, all) => client.format === preferred(client.target, all),
  refuses: facts => [...noSummary(facts), ...noHomepage(facts)],
  files: ({ app }) => [`${normalizeName(app.name)}.rb`],
  render: place => ({ [`${normalizeName(place.app.name)}.rb`]: cask(place) }),
}

function preferred(target: Target, all: readonly PlannedClient[]): string | undefined {
  const { system } = machines[target] ?? {}
  return system && formats[system].find(format => all.some(client => client.target === target && client.format === format))
}

/** In the order of `brew style` (Cask Cookbook, "Stanza order"). */
function cask(place: FeedPlace): string {
  const { app, identity, clients } = place
  const systems = (['macos', 'linux'] as const).filter(system => clients.some(({ target }) => machines[target]?.system === system))
  const [only] = systems.length === 1 ? systems : []
  const blocks = systems.map(system => ({ system, own: clients.filter(({ target }) => machines[target]?.system === system) }))
  return [
    `cask ${rubyString(normalizeName(app.name))} do`,
    `  version ${rubyString(app.version)}`,
    '',
    ...blocks.flatMap(({ system, own }) => (only ? downloads(own) : inBlock(`on_${system}`, [...downloads(own), '', ...installs(system, own, place)]))),
    '',
    `  name ${rubyString(oneLine(identity.name, 200))}`,
    `  desc ${rubyString(describe(app.summary))}`,
    `  homepage ${rubyString(identity.homepage ?? '')}`,
    ...(only ? ['', ...installs(only, clients, place)] : []),
    'end',
    '',
  ].join('\n')
}

/** Of one processor as it is, of two each in its block. */
function downloads(clients: readonly FeedClient[]): string[] {
  const lines = ({ sha256, url }: FeedClient) => [`  sha256 ${rubyString(sha256)}`, `  url ${rubyString(url)}`]
  const [first] = clients
  return clients.length === 1 && first ? lines(first) : clients.flatMap(client => inBlock(machines[client.target]?.block ?? '', lines(client)))
}

function installs(system: System, clients: readonly FeedClient[], { app, identity, entry }: FeedPlace): string[] {
  const [{ target, launcher = '' } = {}, second] = clients
  const folder = appFolder(identity.name)
  const depends = [...(target && !second ? [`  depends_on arch: ${machines[target]?.arch}`] : []), `  depends_on :${system}`]
  // Homebrew puts applications where its user likes: `appdir` is its word for that, and the only code here.
  const command = system === 'macos' ? rubyString(`/${folder}/${launcher}`).replace('"', '"#{appdir}') : rubyString(`${portableFolder(app)}/${launcher}`)
  return [...depends, '', ...(system === 'macos' ? [`  app ${rubyString(folder)}`] : []), `  binary ${command}, target: ${rubyString(entry)}`]
}

const inBlock = (name: string, lines: readonly string[]): string[] => [`  ${name} do`, ...lines.map(line => line && `  ${line}`), '  end']

/** At most 80 characters, without a full stop. */
const describe = (summary: string): string => oneLine(summary, 80).replace(/\.+$/, '')

export default feed
