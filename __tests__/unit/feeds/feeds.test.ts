/** Feeds as their readers take them, whatever an application is called. */
import { describe, expect, test } from '@jest/globals'
import { parse, parseDocument } from 'yaml'
import type { FeedClient, FeedPlace } from '../../../feeds/feed.ts'
import { rubyString } from '../../../feeds/homebrew/ruby.ts'
import { oneLine, printable } from '../../../feeds/text.ts'
import { downloadUrl } from '../../../src/core/feeds.ts'
import { feeds as names } from '../../../src/core/folders.ts'
import type { Target } from '../../../src/core/targets.ts'
import { loadFeed } from '../../../src/line/folders.ts'

const hostile = ['#{`id`}', '#$0 #@a', '"\nend\nsystem("id")\n"', "it's: \\", '- [x]: {y}', '!!binary x', '*a &b', 'yes', '1.0', '\u0000\u0007\u001b[31m\u2028', '<!-- --> %{x} \ud83d\ude00', '…'.repeat(300), 'null', '\t\r\n#{x}']

const client = (format: string, target: Target, path: string): FeedClient => ({ format, target, path, url: downloadUrl('https://downloads.example/{version}/{file}', '1!2.0+local', path), sha256: 'ab'.repeat(32), size: 7, launcher: target.startsWith('windows') ? 'messenger.exe' : target.startsWith('macos') ? 'Contents/MacOS/messenger' : 'bin/messenger' })

const clients = [
  client('nsis', 'windows-x86_64', 'client/messenger-2.0-setup.exe'),
  client('zip', 'windows-x86_64', 'client/messenger-2.0.zip'),
  client('standalone', 'linux-x86_64', 'client/messenger-2.0-x.tar.gz'),
  client('standalone', 'linux-aarch64', 'client/messenger-2.0-a.tar.gz'),
  client('app', 'macos-arm64', 'client/messenger-2.0-arm.app.zip'),
  client('dmg', 'macos-arm64', 'client/messenger-2.0-arm.dmg'),
  client('pkg', 'macos-arm64', 'client/messenger-2.0-arm.pkg'),
  client('app', 'macos-x86_64', 'client/messenger-2.0-intel.app.zip'),
]

const place = (words = 'Messenger', more: Partial<FeedPlace['identity']> = {}, told = clients): FeedPlace => ({
  app: { name: 'My.Messenger', version: '1!2.0+local', summary: words, license: words, scripts: {} },
  identity: { name: words, publisher: words, identifier: 'org.example.Messenger', categories: [], terminal: false, homepage: 'https://messenger.example/', fileTypes: [], urlSchemes: [], autostart: false, ...more },
  entry: 'messenger',
  settings: { identifier: 'Example.Messenger' },
  clients: told,
  epoch: 1_700_000_000,
})

async function rendered(name: string, given: FeedPlace = place()): Promise<Record<string, string>> {
  const feed = await loadFeed(name)
  const texts = feed.render({ ...given, clients: given.clients.filter(each => feed.takes(each, given.clients)) })
  expect(Object.keys(texts).sort()).toEqual(feed.files(given).sort())
  expect(feed.render({ ...given, clients: given.clients.filter(each => feed.takes(each, given.clients)) })).toEqual(texts)
  return texts
}

test('a download has its version and its name in its address, and nothing of them is read as part of it', () => {
  expect(downloadUrl('https://downloads.example/{version}/{file}', '1!2.0+l', 'client/a b#?.zip')).toBe('https://downloads.example/1!2.0%2Bl/a%20b%23%3F.zip')
})

test('what no text has a place for', () => {
  expect(printable('a\u0000\u009b31m  b\ud800c\u{1f600}')).toBe('a 31m  b\ufffdc\u{1f600}')
})

test('one line is cut by characters', () => {
  expect(oneLine(' a\n\tb ', 9)).toBe('a b')
  expect(oneLine('\u{1f600}'.repeat(9), 3)).toBe('\u{1f600}\u{1f600}…')
})

describe.each(names.map(name => [name]))('%s', name => {
  test('tells the hash and the address of each client that it takes', async () => {
    const feed = await loadFeed(name)
    const all = Object.values(await rendered(name)).join('\n')
    for (const { url } of clients.filter(each => feed.takes(each, clients))) expect(all).toContain(url)
    for (const { url } of clients.filter(each => !feed.takes(each, clients))) expect(all).not.toContain(url)
    expect(all.toLowerCase()).toContain('ab'.repeat(32))
  })
})

describe('winget', () => {
  const url = /^https?:\/\/.+$/i
  const common = { PackageIdentifier: /^(?=.{3,128}$)[^.\s\\/:*?"<>|\x01-\x1f]{1,32}(\.[^.\s\\/:*?"<>|\x01-\x1f]{1,32}){1,7}$/, PackageVersion: /^[^\\/:*?"<>|\x01-\x1f]{1,128}$/, ManifestVersion: /^1\.10\.0$/ }
  /** What schema 1.10.0 says of what is written; a key that is not here is none of it. */
  const schema: Record<string, Record<string, RegExp>> = {
    version: { ...common, ManifestType: /^version$/, DefaultLocale: /^en-US$/ },
    defaultLocale: { ...common, ManifestType: /^defaultLocale$/, PackageLocale: /^en-US$/, Publisher: /^.{2,256}$/u, PackageName: /^.{2,256}$/u, License: /^.{3,512}$/u, ShortDescription: /^.{3,256}$/u, PackageUrl: url },
    installer: { ...common, ManifestType: /^installer$/, InstallerType: /^nullsoft$/, UpgradeBehavior: /^install$/ },
  }

  test.each(hostile.map(words => [words]))('%j', async words => {
    for (const text of Object.values(await rendered('winget', place(`A${words}`)))) {
      expect(parseDocument(text, { version: '1.1' }).errors).toEqual([])
      const manifest = parse(text, { version: '1.1' }) as Record<string, unknown>
      const { Commands, AppsAndFeaturesEntries, ExpectedReturnCodes, Installers, ...plain } = manifest
      const known = schema[String(manifest['ManifestType'])] ?? {}
      expect(Object.keys(plain).sort()).toEqual(Object.keys(known).sort())
      for (const [key, value] of Object.entries(plain)) expect([key, value]).toEqual([key, expect.stringMatching(known[key] ?? /^$/)])
      if (manifest['ManifestType'] === 'installer') expect({ Commands, AppsAndFeaturesEntries, ExpectedReturnCodes }).toEqual({ Commands: ['messenger'], ExpectedReturnCodes: [{ InstallerReturnCode: 4, ReturnResponse: 'packageInUse' }], AppsAndFeaturesEntries: [{ DisplayName: printable(`A${words}`), Publisher: printable(`A${words}`), DisplayVersion: '1!2.0+local' }] })
      else expect(Installers).toBeUndefined()
    }
  })

  test('one installer, for one user and for all', async () => {
    const texts = await rendered('winget')
    const { Installers } = parse(texts['Example.Messenger.installer.yaml'] ?? '') as { Installers: Record<string, unknown>[] }
    expect(Installers).toEqual([
      { Architecture: 'x64', Scope: 'user', InstallerUrl: clients[0]?.url, InstallerSha256: 'AB'.repeat(32) },
      { Architecture: 'x64', Scope: 'machine', ElevationRequirement: 'elevationRequired', InstallerSwitches: { Custom: '/AllUsers' }, InstallerUrl: clients[0]?.url, InstallerSha256: 'AB'.repeat(32) },
    ])
  })

  test('what the client opens is found by it', async () => {
    const installer = async (more: Partial<FeedPlace['identity']>) => parse((await rendered('winget', place('Messenger', more)))['Example.Messenger.installer.yaml'] ?? '') as Record<string, unknown>
    expect(await installer({ urlSchemes: ['talk', 'talk+x'], fileTypes: [{ extension: 'talk', mime: 'text/x-talk', name: 'Talk', own: true }] })).toMatchObject({ Protocols: ['talk', 'talk+x'], FileExtensions: ['talk'] })
    expect((await installer({ urlSchemes: Array.from({ length: 65 }, (_, index) => `talk${index}`) }))['Protocols']).toHaveLength(64)
    expect(Object.keys(await installer({}))).not.toEqual(expect.arrayContaining(['Protocols']))
  })

  test('an identifier is made of publisher and name, and asked for where none can be', async () => {
    const winget = await loadFeed('winget')
    expect(winget.files({ ...place('x'), identity: { ...place().identity, publisher: 'The Example, Inc.', name: 'My: Messenger' }, settings: {} })[0]).toBe('TheExampleInc.MyMessenger.yaml')
    expect(winget.refuses?.({ ...place('***'), settings: {} })).toMatchObject([{ key: 'client.winget.identifier' }])
    expect(winget.refuses?.(place('')).map(({ fact }) => fact)).toEqual(['the project has no description', 'the project names no license', expect.stringContaining("'' is shorter"), expect.stringContaining("'' is shorter")])
    expect(winget.refuses?.(place('ab')).map(({ fact }) => fact)).toEqual(["the description 'ab' is shorter than the 3 characters that winget asks for", "the license 'ab' is shorter than the 3 characters that winget asks for"])
  })
})

describe('homebrew', () => {
  test.each(hostile.map(words => [words]))('no code comes of %j', async words => {
    const { 'my-messenger.rb': cask = '' } = await rendered('homebrew', place(words))
    expect(cask).toMatch(/^cask "my-messenger" do\n[^]*\nend\n$/)
    // Every line is one stanza with literals, and in no literal is `#`, a quote or the end of a line without its backslash.
    const literal = String.raw`"(?:[^"\\#\p{Cc}]|\\["\\#]|\\u\{[0-9a-f]+\})*"`
    const command = literal.replace('"', '"(?:#\\{appdir\\})?')
    const line = new RegExp(`^(?:| +(?:version|name|desc|homepage|sha256|url|app) ${literal}| +binary ${command}, target: ${literal}| +depends_on (?:arch: :\\w+|:linux|:macos)| +on_(?:arm|intel|linux|macos) do| +end)$`, 'u')
    for (const each of cask.split('\n').slice(1, -2)) expect(each).toMatch(line)
  })

  test('a text means itself', () => {
    expect(rubyString('a "b" \\ #{c}\n')).toBe('"a \\"b\\" \\\\ \\#{c}\\u{a}"')
  })

  const cask = async (...told: number[]) => (await rendered('homebrew', place('Messenger', {}, clients.filter((_, index) => told.includes(index)))))['my-messenger.rb'] ?? ''
  const sha256 = `sha256 "${'ab'.repeat(32)}"`

  test('for one processor and for two', async () => {
    const two = await cask(2, 3)
    expect(two).toContain(`  on_intel do\n    ${sha256}\n    url "${clients[2]?.url}"\n  end\n`)
    expect(two).toContain('  on_arm do\n')
    expect(two).toContain('  depends_on :linux\n\n  binary "my_messenger-1!2.0+local/bin/messenger", target: "messenger"\n')
    expect(two).not.toContain('arch:')
    const one = await cask(2)
    expect(one).toContain('  depends_on arch: :x86_64\n  depends_on :linux\n')
    expect(one).not.toContain('on_intel')
  })

  test('for macOS: the application out of the disk image, and its launcher as a command', async () => {
    expect(await cask(4, 5, 6)).toBe(`cask "my-messenger" do
  version "1!2.0+local"

  ${sha256}
  url "${clients[5]?.url}"

  name "Messenger"
  desc "Messenger"
  homepage "https://messenger.example/"

  depends_on arch: :arm64
  depends_on :macos

  app "Messenger.app"
  binary "#{appdir}/Messenger.app/Contents/MacOS/messenger", target: "messenger"
end
`)
  })

  test('without a disk image: out of the zip', async () => {
    expect(await cask(7)).toContain(`  url "${clients[7]?.url}"\n`)
  })

  test('for both systems: what is installed stands with what is fetched', async () => {
    expect(await cask(2, 5, 7)).toContain(`
  on_macos do
    on_arm do
      ${sha256}
      url "${clients[5]?.url}"
    end
    on_intel do
      ${sha256}
      url "${clients[7]?.url}"
    end

    depends_on :macos

    app "Messenger.app"
    binary "#{appdir}/Messenger.app/Contents/MacOS/messenger", target: "messenger"
  end
  on_linux do
    ${sha256}
    url "${clients[2]?.url}"

    depends_on arch: :x86_64
    depends_on :linux

    binary "my_messenger-1!2.0+local/bin/messenger", target: "messenger"
  end
`)
  })
})

describe('scoop', () => {
  test.each(hostile.map(words => [words]))('%j', async words => {
    const manifest = JSON.parse((await rendered('scoop', place(words)))['my-messenger.json'] ?? '') as Record<string, unknown>
    expect(manifest).toEqual({
      version: '1!2.0+local',
      description: expect.stringMatching(/^.{1,256}$/u),
      homepage: 'https://messenger.example/',
      license: words,
      architecture: { '64bit': { url: clients[1]?.url, hash: 'ab'.repeat(32), extract_dir: 'my_messenger-1!2.0+local' } },
      bin: [['messenger.exe', 'messenger']],
      shortcuts: [['messenger.exe', expect.stringMatching(/^[^<>:"/\\|?*\p{Cc}]+$/u)]],
    })
  })
})

test('latest.json has what an update needs', async () => {
  expect(JSON.parse((await rendered('latest'))['latest.json'] ?? '')).toEqual({
    schema: 1,
    name: 'my-messenger',
    title: 'Messenger',
    version: '1!2.0+local',
    date: '2023-11-14T22:13:20.000Z',
    homepage: 'https://messenger.example/',
    clients: clients.map(({ format, target, url, sha256, size }) => ({ format, target, url, sha256, size })),
  })
})
