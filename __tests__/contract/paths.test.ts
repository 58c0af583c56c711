/** What would make a path of one system reach what runs on another. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { root } from './places.ts'

const folders = ['src', 'native-build', 'bundles', 'packagers', 'publishers', 'feeds']
const sources = folders
  .flatMap(folder => readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path.replaceAll('\\', '/')}`))
  .filter(path => path.endsWith('.ts') && !path.startsWith('src/ports/'))
const holding = (pattern: RegExp) => sources.filter(path => pattern.test(readFileSync(`${root}/${path}`, 'utf8')))

test('there are sources', () => expect(sources.length).toBeGreaterThan(200))

test('paths have one form: the ports alone know the one of their system', () => {
  expect(holding(/import \{(?! posix \})[^}]*\} from 'node:path'/)).toEqual(['src/core/paths.ts'])
})

test('one file knows where environments have their programs, and one where installations have their interpreter', () => {
  expect(holding(/\btools\}?\/bin\b|(tools|environment|at), '(bin|Scripts)|'bin\/python'|\bScripts\//)).toEqual(['src/core/python-places.ts'])
})

test('one file knows how search paths are written', () => {
  expect(holding(/PATH: *(`[^`]*:\$\{|\[.*join\(':'\))/)).toEqual([])
})

test('no source asks which system it runs on: the host says', () => {
  expect(holding(/process\.platform/)).toEqual([])
})
