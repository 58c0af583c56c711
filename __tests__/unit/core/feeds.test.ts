/** What feeds need is known before anything is made. */
import { describe, expect, test } from '@jest/globals'
import { makePlan } from '../../../src/core/make-plan.ts'
import { readConfig } from '../../../src/core/read-config.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { changed, factsOf, messenger } from '../helpers/facts.ts'
import { refusal } from '../helpers/problems.ts'

const folders = await loadFolders()
const urls = '[project.urls]\nHomepage = "https://messenger.example/"\n\n[project.scripts]'
const pyproject = changed(messenger.pyproject, '[project.scripts]', urls)
const config = (feeds: string, more = '') => changed(messenger.config, 'client:\n', `client:\n  feeds: [${feeds}]\n${more}`)
const address = '  download-url: https://downloads.example/{version}/{file}\n'
const facts = (feeds: string, more = address, text = pyproject) => factsOf({ config: config(feeds, more), pyproject: text })
const refused = async (given: ReturnType<typeof facts>) => (await refusal(() => makePlan(given, folders))).problems.map(({ where, fact }) => [where?.key, fact])

describe('a plan with feeds', () => {
  test('has their files, and the clients that each tells of', () => {
    const { feeds, files } = makePlan(facts('latest, homebrew'), folders)
    expect(feeds?.map(({ name, clients }) => [name, clients.map(({ format }) => format).sort()])).toEqual([['homebrew', ['standalone']], ['latest', ['snap', 'standalone']]])
    expect(files).toEqual(expect.arrayContaining(['feeds/homebrew/messenger.rb', 'feeds/latest/latest.json']))
  })

  test('has nothing of them where none is asked for', () => {
    const plan = makePlan(factsOf(), folders)
    expect(plan).not.toHaveProperty('feeds')
    expect(plan.files.filter(path => path.startsWith('feeds/'))).toEqual([])
  })

  test.each([
    ['of the tag that is released', { server: 'https://forge.example', repository: 'o/r', tag: 'release/1' }, 'https://forge.example/o/r/releases/download/release%2F1/{file}'],
    ['of the version where no tag is', { server: 'https://forge.example', repository: 'o/r' }, 'https://forge.example/o/r/releases/download/v0.1.0/{file}'],
  ])('takes the release %s for an address', (_, forge, url) => {
    const given = factsOf({ config: changed(config('latest'), '[index, heroku]', '[index, github-release]') })
    expect(makePlan({ ...given, forge }, folders).feeds?.[0]?.url).toBe(url)
  })
})

describe('is refused', () => {
  test('without an address', async () => {
    expect(await refused(facts('latest', ''))).toEqual([['client.feeds', 'nothing says where people fetch the clients from']])
  })

  test.each(['https://downloads.example/{version}', 'https://downloads.example/{file}/{os}', 'ftp://downloads.example/{file}', 'https://user@downloads.example/{file}', 'https://downloads.example/{file} x'])('with the address %s', url => {
    expect(readConfig(config('latest', `  download-url: '${url}'\n`), 'release.yaml').problems.map(({ where }) => where?.key)).toEqual(['client.download-url'])
  })

  test.each([
    ['winget', 'the feed winget has no client to tell of: it wants the format nsis for windows-x86_64'],
    ['scoop', 'the feed scoop has no client to tell of: it wants a zip for Windows'],
  ])('%s without its format', async (name, fact) => {
    expect(await refused(facts(name))).toContainEqual(['client.formats', fact])
  })

  test('homebrew without its format', async () => {
    const given = factsOf({ config: changed(config('homebrew', address), '[standalone, snap]', '[snap]'), pyproject })
    expect(await refused(given)).toEqual([['client.formats', 'the feed homebrew has no client to tell of: it wants the format dmg or app for macOS, or standalone for linux-x86_64 or linux-aarch64']])
  })

  test('homebrew without an address of the project and without a description', async () => {
    const without = changed(messenger.pyproject, /description = .*\n/, '')
    expect(await refused(facts('homebrew', address, without))).toEqual([['client.feeds', 'the feed homebrew: the project has no description'], ['client.feeds', 'the feed homebrew: the project has no address']])
  })

  test('winget with an identifier that is none', async () => {
    expect(await refused(facts('latest', `${address}  winget: {identifier: 'a b'}\n`))).toEqual([['client.winget.identifier', "'a b' is not a name such as Example.Messenger"]])
  })
})
