/** Feeds as their readers take them, whatever an application is called. */
import { describe, expect, test } from '@jest/globals'
import { parse, parseDocument } from 'yaml'
import type { FeedClient, FeedPlace } from '../../../feeds/feed.ts'
import { rubyString } from '../../../feeds/homebrew/ruby.ts'
import { oneLine } from '../../../feeds/text.ts'
import { downloadUrl } from '../../../src/core/feeds.ts'
import { feeds as names } from '../../../src/core/folders.ts'
import type { Target } from '../../../src/core/targets.ts'
import { loadFeed } from '../../../src/line/folders.ts'

const hostile = ['#{`id`}', '#$0 #@a', '"\nend\nsystem("id")\n"', "it's: \\", '- [x]: {y}', '!!binary x', '*a &b', 'yes', '1.0', '\u0000\u0007\u001b[31m\u2028', '<!-- --> %{x} \ud83d\ude00', '…'.repeat(300), 'null', '\t\r\n#{x}']

const client = (format: string, target: Target, path: string): FeedClient => ({ format, target, path, url: downloadUrl('https://downloads.example/{version}/{file}', '1!2.0+local', path), sha256: 'ab'.repeat(32), size: 7, launcher: target.startsWith('windows') ? 'messenger.exe' : 'bin/messenger' })

const clients = [
  client('nsis', 'windows-x86_64', 'client/messenger-2.0-setup.exe'),
  client('zip', 'windows-x86_64', 'client/messenger-2.0.zip'),
  client('standalone', 'linux-x86_64', 'client/messenger-2.0-x.tar.gz'),
  client('standalone', 'linux-aarch64', 'client/messenger-2.0-a.tar.gz'),
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
  const texts = feed.render({ ...given, clients: given.clients.filter(each => feed.takes(each)) })
  expect(Object.keys(texts).sort()).toEqual(feed.files(given).sort())
  expect(feed.render({ ...given, clients: given.clients.filter(each => feed.takes(each)) })).toEqual(texts)
  return texts
}

test('a download has its version and its name in its address, and nothing of them is read as part of it', () => {
  expect(downloadUrl('https://downloads.example/{version}/{file}', '1!2.0+l', 'client/a b#?.zip')).toBe('https://downloads.example/1!2.0%2Bl/a%20b%23%3F.zip')
})

test('one line is cut by characters', () => {
  expect(oneLine(' a\n\tb ', 9)).toBe('a b')
  expect(oneLine('\u{1f600}'.repeat(9), 3)).toBe('\u{1f600}\u{1f600}…')
})

describe.each(names.map(name => [name]))('%s', name => {
  test('tells the hash and the address of each client that it takes', async () => {
    const feed = await loadFeed(name)
    const all = Object.values(await rendered(name)).join('\n')
    for (const { url } of clients.filter(each => feed.takes(each))) expect(all).toContain(url)
    for (const { url } of clients.filter(each => !feed.takes(each))) expect(all).not.toContain(url)
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
      const { Commands, AppsAndFeaturesEntries, Installers, ...plain } = manifest
      const known = schema[String(manifest['ManifestType'])] ?? {}
      expect(Object.keys(plain).sort()).toEqual(Object.keys(known).sort())
      for (const [key, value] of Object.entries(plain)) expect([key, value]).toEqual([key, expect.stringMatching(known[key] ?? /^$/)])
      if (manifest['ManifestType'] === 'installer') expect({ Commands, AppsAndFeaturesEntries }).toEqual({ Commands: ['messenger'], AppsAndFeaturesEntries: [{ DisplayName: `A${words}`, Publisher: `A${words}`, DisplayVersion: '1!2.0+local' }] })
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
    const line = new RegExp(`^(?:| +(?:version|name|desc|homepage|sha256|url) ${literal}| +binary ${literal}, target: ${literal}| +depends_on (?:arch: :\\w+|:linux)| +on_(?:arm|intel) do| +end)$`, 'u')
    for (const each of cask.split('\n').slice(1, -2)) expect(each).toMatch(line)
  })

  test('a text means itself', () => {
    expect(rubyString('a "b" \\ #{c}\n')).toBe('"a \\"b\\" \\\\ \\#{c}\\u{a}"')
  })

  test('for one processor and for two', async () => {
    const two = (await rendered('homebrew'))['my-messenger.rb'] ?? ''
    expect(two).toContain(`  on_intel do\n    sha256 "${'ab'.repeat(32)}"\n    url "${clients[2]?.url}"\n  end\n`)
    expect(two).toContain('  on_arm do\n')
    expect(two).toContain('  binary "my_messenger-1!2.0+local/bin/messenger", target: "messenger"\n')
    const one = (await rendered('homebrew', place('Messenger', {}, clients.slice(2, 3))))['my-messenger.rb'] ?? ''
    expect(one).toContain('  depends_on arch: :x86_64\n  depends_on :linux\n')
    expect(one).not.toContain('on_intel')
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
