import { describe, expect, test } from '@jest/globals'
import { imageOf } from '../../../src/core/image.ts'
import { cellsOf } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { changed, factsOf, messenger } from '../helpers/facts.ts'
import { places, refusal } from '../helpers/problems.ts'

const folders = await loadFolders()

function png(width: number, height = width): Buffer {
  const data = Buffer.alloc(33)
  data.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  data.writeUInt32BE(width, 16)
  data.writeUInt32BE(height, 20)
  return data
}

const facts = (client: string, project = '', icon?: Uint8Array) => ({
  ...factsOf({ config: messenger.config.replace('client:\n', line => line + client), pyproject: messenger.pyproject.replace('readme = "README.md"\n', line => line + project) }),
  ...(icon && { icon }),
})
const identity = (...given: Parameters<typeof facts>) => cellsOf(makePlan(facts(...given), folders), 'client')[0]?.identity

describe('without a word about it', () => {
  test('the project says what there is', () => {
    expect(identity('')).toEqual({ name: 'messenger', publisher: 'messenger', identifier: 'messenger', categories: ['Utility'], terminal: true, fileTypes: [], urlSchemes: [], autostart: false })
  })

  test.each([
    ['authors', 'authors = [{name = "Ada", email = "ada@firm.example"}]', { publisher: 'Ada', maintainer: 'Ada <ada@firm.example>' }],
    ['the first who has both', 'authors = [{name = "The Firm"}, {email = "x@firm.example"}, {name = "Ada", email = "ada@firm.example"}]', { publisher: 'The Firm', maintainer: 'Ada <ada@firm.example>' }],
    ['maintainers before authors', 'authors = [{name = "Ada", email = "ada@firm.example"}]\nmaintainers = [{name = "Bo", email = "bo@firm.example"}]', { publisher: 'Ada', maintainer: 'Bo <bo@firm.example>' }],
    ['a name that is no mailbox', 'authors = [{name = "Ada, <of> the Firm", email = "ada@firm.example"}]', { publisher: 'Ada, <of> the Firm', maintainer: undefined }],
  ])('people: %s', (_, project, expected) => {
    const made = identity('', `${project}\n`)
    expect({ publisher: made?.publisher, maintainer: made?.maintainer }).toEqual(expected)
  })

  test('people as poetry writes them', () => {
    const pyproject = changed(messenger.pyproject, 'package-mode = false', 'package-mode = false\nauthors = ["Ada <ada@firm.example>"]')
    expect(cellsOf(makePlan(factsOf({ pyproject }), folders), 'client')[0]?.identity).toMatchObject({ publisher: 'Ada', maintainer: 'Ada <ada@firm.example>' })
  })

  test.each([
    ['{Homepage = "https://www.firm.example/apps"}', 'example.firm.messenger', 'https://www.firm.example/apps'],
    ['{Source = "https://github.com/the-firm/messenger.git"}', 'io.github.the_firm.messenger', 'https://github.com/the-firm/messenger.git'],
    ['{Docs = "https://docs.example/", "Home Page" = "https://1st.example/"}', 'example._1st.messenger', 'https://1st.example/'],
    ['{Repository = "git@firm.example:messenger"}', 'messenger', undefined],
  ])('the address %s', (urls, identifier, homepage) => {
    const made = identity('', `urls = ${urls}\n`)
    expect([made?.identifier, made?.homepage]).toEqual([identifier, homepage])
  })
})

test('what is written counts', () => {
  const client = '  name: Sealed Messenger\n  publisher: The Firm\n  maintainer: Ada <ada@firm.example>\n  identifier: example.firm.Messenger\n  categories: [Network, Chat]\n  terminal: false\n  icon: icons/app.png\n'
  expect(identity(client, 'authors = [{name = "Bo", email = "bo@firm.example"}]\n', png(256))).toEqual({
    name: 'Sealed Messenger', publisher: 'The Firm', maintainer: 'Ada <ada@firm.example>', identifier: 'example.firm.Messenger', categories: ['Network', 'Chat'], terminal: false,
    icon: { path: 'icons/app.png', kind: 'png', width: 256, height: 256 }, fileTypes: [], urlSchemes: [], autostart: false,
  })
})

describe('what no desktop could show is refused when it is planned, with its line', () => {
  test.each<[string, string, Uint8Array | undefined, string, string]>([
    ['no file', '  icon: app.png\n', undefined, 'client.icon', 'there is no app.png'],
    ['another kind of file', '  icon: app.ico\n', Buffer.from('\0\0\x01\0 and more than that'), 'client.icon', 'app.ico is neither a PNG nor an SVG'],
    ['not square', '  icon: app.png\n', png(256, 128), 'client.icon', 'app.png is 256 × 128 pixels, and no desktop looks for icons of that size'],
    ['an odd size', '  icon: app.png\n', png(250), 'client.icon', 'app.png is 250 × 250 pixels, and no desktop looks for icons of that size'],
    ['no main category', '  categories: [Chat]\n', undefined, 'client.categories', 'none of these is a main category, so no menu would show the client'],
  ])('%s', async (_, client, icon, key, fact) => {
    const { problems, exitCode } = await refusal(() => identity(client, '', icon))
    expect([places(problems), problems.map(problem => problem.fact), exitCode]).toEqual([[`config-invalid release.yaml:5 ${key}`], [fact], 2])
  })
})

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg>', 'svg'],
  ['<html><svgx></html>', undefined],
  ['\x89PNG', undefined],
  ['', undefined],
])('an image by its first bytes: %j', (text, kind) => {
  expect(imageOf(Buffer.from(text))?.kind).toBe(kind)
})

test('a server that is packed says who stands behind it, without any client too', () => {
  const config = messenger.config.replace(/^client:\n(?: .*\n)+/m, '').replace(/destinations: .*/, 'destinations: [deb]\n  deb:\n    interpreter: host')
  const { cells } = makePlan({ ...factsOf({ config, pyproject: changed(messenger.pyproject, 'readme = "README.md"', 'readme = "README.md"\nauthors = [{name = "Ada", email = "ada@firm.example"}]') }), target: 'linux-x86_64' }, folders)
  const packed = cells.flatMap(cell => (cell.stage === 'server' ? cell.destinations : [])).map(({ packed }) => packed?.identity)
  expect(packed).toEqual([{ name: 'messenger', publisher: 'Ada', maintainer: 'Ada <ada@firm.example>', identifier: 'messenger' }])
})
