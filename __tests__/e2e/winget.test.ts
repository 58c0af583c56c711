/** The manifests for winget, read by the types by which komac hands manifests in: each key is one of the schema, each value what it allows. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import winget from '../../feeds/winget/index.ts'
import { app, associations, identity } from '../contract/places.ts'
import { hostile } from '../unit/injection/hostile.ts'
import { must } from './cli.ts'
import { ensureWingetReader } from './install-act.ts'

let work: string
let reader: string
beforeAll(async () => {
  reader = await ensureWingetReader()
  work = await mkdtemp(join(tmpdir(), 'winget-'))
}, 900_000)
afterAll(() => rm(work, { recursive: true, force: true }))

const client = { format: 'nsis', target: 'windows-x86_64', path: 'client/app.exe', url: 'https://x.example/my_app-1.2-windows-x86_64-setup.exe', sha256: '0123456789abcdef'.repeat(4), size: 1, launcher: 'my-app.exe' } as const
const [version, installer, locale] = ['Example.MyApp.yaml', 'Example.MyApp.installer.yaml', 'Example.MyApp.locale.en-US.yaml']

/** What has no order there is in that of its letters when it comes back. */
const sorted = [...associations.fileTypes].sort((a, b) => (a.extension < b.extension ? -1 : 1))

/** Into files; what one holds may be changed on the way. */
async function written(word = 'My App', change = (_name: string, text: string) => text): Promise<string[]> {
  const place = { app: { ...app, summary: `An ${word}`, license: `An ${word}` }, identity: { ...identity, ...associations, fileTypes: sorted, name: `An ${word}`, publisher: `An ${word}` }, entry: 'my-app', settings: { identifier: 'Example.MyApp' }, clients: [client], epoch: 0 }
  return Promise.all(Object.entries(winget.render(place)).map(async ([name, text]) => {
    await writeFile(join(work, name), change(name, text))
    return join(work, name)
  }))
}

const understood = async (files: readonly string[]) => JSON.parse(await must([reader, ...files])) as unknown[]
const said = (files: readonly string[]) => Promise.all(files.map(async file => parse(await readFile(file, 'utf8'), { version: '1.1' }) as object))

test('what is written is all understood', async () => {
  const files = await written()
  expect(files.map(file => file.slice(work.length + 1))).toEqual([version, installer, locale])
  expect(await understood(files)).toEqual(await said(files))
})

describe('whatever a project says of itself', () => {
  test.each(hostile.map(([what, word]) => [what, word]))('%s', async (_, word) => {
    const files = await written(word)
    expect(await understood(files)).toEqual(await said(files))
  })
})

describe('and it would be noticed', () => {
  test.each([
    ['a key that is none', installer, 'UpgradeBehavior:', 'UpgradeBehaviour:'],
    ['a word that is none', installer, '"packageInUse"', '"inUse"'],
    ['a name that holds what it may not', version, '"Example.MyApp"', '"Example:MyApp"'],
    ['a license that is too short', locale, /License: .*/, 'License: "x"'],
  ])('%s', async (_, where, from, to) => {
    const files = await written('My App', (name, text) => (name === where ? text.replace(from, to) : text))
    expect(await understood(files)).not.toEqual(await said(files))
  })
})
