/** The cask as Ruby itself reads it: Debian's ruby, and a reader that knows the stanzas and nothing else. brew is not to be had here. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import homebrew from '../../feeds/homebrew/index.ts'
import type { FeedClient } from '../../feeds/feed.ts'
import type { Target } from '../../src/core/targets.ts'
import { app, identity } from '../contract/places.ts'
import { ensurePackages } from '../tools/apt.ts'
import { hostile } from '../unit/injection/hostile.ts'
import { must, root } from './cli.ts'

let work: string
beforeAll(async () => {
  await ensurePackages({ ruby: '/usr/bin/ruby' })
  work = await mkdtemp(join(tmpdir(), 'homebrew-'))
}, 600_000)
afterAll(() => rm(work, { recursive: true, force: true }))

const client = (format: string, target: Target, launcher: string): FeedClient => ({ format, target, path: `client/${target}.${format}`, url: `https://x.example/${target}.${format}`, sha256: target.length.toString(16).repeat(64).slice(0, 64), size: 1, launcher })
const clients = [client('dmg', 'macos-arm64', 'Contents/MacOS/my-app'), client('app', 'macos-x86_64', 'Contents/MacOS/my-app'), client('standalone', 'linux-x86_64', 'bin/my-app')]

/** @param word what the project calls itself and says of itself */
async function read(word: string, told = clients): Promise<unknown> {
  const file = join(work, 'my-app.rb')
  const place = { app: { ...app, summary: word }, identity: { ...identity, name: word }, entry: 'my-app', settings: {}, clients: told, epoch: 0 }
  await writeFile(file, homebrew.render(place)['my-app.rb'] ?? '')
  await must(['ruby', '-wc', file])
  return JSON.parse(await must(['ruby', join(root, '__tests__/tools/ruby/read_cask.rb'), file])) as unknown
}

const fetched = ({ sha256, url }: FeedClient) => [['sha256', sha256], ['url', url]]

test('for two systems: each has what it fetches and what it installs', async () => {
  const [arm, intel, linux] = clients as [FeedClient, FeedClient, FeedClient]
  expect(await read('My App')).toEqual(['my-app', [
    ['version', '1.2'],
    ['on_macos', [['on_arm', fetched(arm)], ['on_intel', fetched(intel)], ['depends_on', 'macos'], ['app', 'My App.app'], ['binary', '/Applications/My App.app/Contents/MacOS/my-app', { target: 'my-app' }]]],
    ['on_linux', [...fetched(linux), ['depends_on', { arch: 'x86_64' }], ['depends_on', 'linux'], ['binary', 'my_app-1.2/bin/my-app', { target: 'my-app' }]]],
    ['name', 'My App'],
    ['desc', 'My App'],
    ['homepage', 'https://firm.example/my-app'],
  ]])
})

describe('what a project says of itself is a text, whatever it is', () => {
  test.each(hostile.map(([what, word]) => [what, word]))('%s', async (_, word) => {
    const [, stanzas] = (await read(word, clients.slice(0, 1))) as [string, [string, unknown][]]
    expect(stanzas.map(([name]) => name)).toEqual(['version', 'sha256', 'url', 'name', 'desc', 'homepage', 'depends_on', 'depends_on', 'app', 'binary'])
    const [, name] = stanzas.find(([stanza]) => stanza === 'name') ?? []
    // Half a letter is none in UTF-8.
    expect(Buffer.from(word).toString().replaceAll(/[\s\p{Cc}]+/gu, ' ').trim().startsWith(String(name).replace(/…$/, ''))).toBe(true)
  })
})
