import { describe, expect, test } from '@jest/globals'
import { cellsOf } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { readConfig } from '../../../src/core/read-config.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { factsOf, messenger } from '../helpers/facts.ts'
import { places, refusal } from '../helpers/problems.ts'

const folders = await loadFolders()
const configured = (client: string) => messenger.config.replace('client:\n', line => line + client)
const identity = (client: string) => cellsOf(makePlan(factsOf({ config: configured(client) }), folders), 'client')[0]?.identity
/** Of release.yaml itself, and of the plan. */
const problemsOf = async (client: string) => [...readConfig(configured(client), 'release.yaml').problems, ...(await refusal(() => identity(client))).problems]

const typeOf = (extension: string, mime: string, name = 'Note', more = '') => `  file-types: [{extension: ${JSON.stringify(extension)}, mime: ${JSON.stringify(mime)}, name: ${JSON.stringify(name)}${more}}]\n`

test('what is declared is in the plan', () => {
  expect(identity(`${typeOf('note', 'application/vnd.firm.note+json')}  url-schemes: [my-app, my.app+x]\n  autostart: true\n`)).toMatchObject({
    fileTypes: [{ extension: 'note', mime: 'application/vnd.firm.note+json', name: 'Note', own: true }], urlSchemes: ['my-app', 'my.app+x'], autostart: true,
  })
})

test.each([
  ['application/x-note', '', true],
  ['application/x.note', '', true],
  ['image/prs.note', '', true],
  ['application/vnd.ms-excel', ', own: false', false],
  ['text/csv', '', false],
  ['text/x', '', false],
])('whether systems must be told of %s%s', (mime, more, own) => {
  expect(identity(typeOf('note', mime, 'Note', more))?.fileTypes[0]?.own).toBe(own)
})

describe('what is no ending, media type or scheme, or belongs to others, is refused with its key', () => {
  const type = 'application/x-note'
  test.each<[string, string, string]>([
    ['a dot before it', typeOf('.note', type), 'client.file-types[0].extension'],
    ['two endings', typeOf('tar.gz', type), 'client.file-types[0].extension'],
    ['a glob', typeOf('*', type), 'client.file-types[0].extension'],
    ['a path', typeOf('a/../b', type), 'client.file-types[0].extension'],
    ['a key of the registry', typeOf('a\\b', type), 'client.file-types[0].extension'],
    ['code of NSIS', typeOf('$INSTDIR', type), 'client.file-types[0].extension'],
    ['a line end', typeOf('note\n', type), 'client.file-types[0].extension'],
    ['capitals', typeOf('Note', type), 'client.file-types[0].extension'],
    ['no ending at all', typeOf('', type), 'client.file-types[0].extension'],
    ['no subtype', typeOf('note', 'application'), 'client.file-types[0].mime'],
    ['any subtype', typeOf('note', 'image/*'), 'client.file-types[0].mime'],
    ['a parameter', typeOf('note', 'text/x-note;charset=utf-8'), 'client.file-types[0].mime'],
    ['a list', typeOf('note', 'text/x-note;text/html'), 'client.file-types[0].mime'],
    ['a key of the desktop entry', typeOf('note', 'text/x-note\nExec=sh'), 'client.file-types[0].mime'],
    ['a scheme as a type', typeOf('note', 'x-scheme-handler/http'), 'client.file-types[0].mime'],
    ['128 characters', typeOf('note', `text/x-${'a'.repeat(126)}`), 'client.file-types[0].mime'],
    ['nothing to see', typeOf('note', type, '  '), 'client.file-types[0].name'],
    ['two lines to see', typeOf('note', type, 'a\nb'), 'client.file-types[0].name'],
    ['half a character', '  file-types: [{extension: note, mime: application/x-note, name: "\\uD800"}]\n', 'client.file-types[0].name'],
    ['an unknown key', typeOf('note', type, 'Note', ', glob: x'), 'client.file-types[0].glob'],
    ['the same ending twice', '  file-types: [{extension: note, mime: text/x-a, name: A}, {extension: note, mime: text/x-b, name: B}]\n', 'client.file-types[1]'],
    ['a colon', '  url-schemes: ["my-app:"]\n', 'client.url-schemes[0]'],
    ['a drive', '  url-schemes: [c]\n', 'client.url-schemes[0]'],
    ['a digit first', '  url-schemes: [1app]\n', 'client.url-schemes[0]'],
    ['a list in a scheme', '  url-schemes: ["a;text/html"]\n', 'client.url-schemes[0]'],
    ['a key of the registry as a scheme', '  url-schemes: ["clsid\\\\x"]\n', 'client.url-schemes[0]'],
    ['a scheme in capitals', '  url-schemes: [MyApp]\n', 'client.url-schemes[0]'],
    ['a scheme twice', '  url-schemes: [my-app, my-app]\n', 'client.url-schemes[1]'],
    ...['http', 'https', 'file', 'javascript', 'data', 'exefile', 'directory', 'clsid'].map((scheme): [string, string, string] => [scheme, `  url-schemes: [my-app, ${scheme}]\n`, 'client.url-schemes[1]']),
    ['a word for a flag', '  autostart: sometimes\n', 'client.autostart'],
  ])('%s', async (_, client, key) => {
    const problems = await problemsOf(client)
    expect(places(problems)).toEqual([`config-invalid release.yaml:5 ${key}`])
    expect(problems[0]?.fix).toMatch(/\S/)
  })
})
