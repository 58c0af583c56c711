import { describe, expect, test } from '@jest/globals'
import deb from '../../../publishers/deb/index.ts'
import { maintainerScripts } from '../../../publishers/deb/scripts.ts'
import { unit, word } from '../../../publishers/deb/unit.ts'
import { app, identity } from '../../contract/places.ts'

describe('a word of the command', () => {
  test.each([
    ['--bind=:${PORT}', '--bind=:${PORT}'],
    ['a b', '"a b"'],
    ['100%', '"100%%"'],
    ['a ${HOME}', '"a ${HOME}"'],
    ['say "it"', '"say \\"it\\""'],
    ['back\\slash', '"back\\\\slash"'],
    ['two\nlines', '"two\\nlines"'],
  ])('as systemd reads it: %s', (text, written) => {
    expect(word(text)).toBe(written)
  })
})

test('nothing that a project says begins a line of the unit', () => {
  const text = unit({ name: 'x', app: { ...app, summary: 'one\nExecStartPre=two' }, identity, argv: ['x', 'a\nExecStartPre=b'], launcher: 'bin/x' })
  expect(text).not.toMatch(/^ExecStartPre/m)
})

test('scripts differ by the name alone', () => {
  const [one, two] = ['one', 'two'].map(name => JSON.stringify(maintainerScripts(name)).replaceAll(`name=${name}\\n`, 'name=\\n'))
  expect(one).toBe(two)
})

describe('is refused when it is planned', () => {
  const packed = { bundle: 'standalone', target: 'linux-x86_64', argv: ['x'], interpreter: 'host', identity } as const
  const server = { app, command: 'x', distributions: [], packed, settings: {}, clients: [] }
  const { maintainer: _, ...nobody } = identity
  test.each([
    ['a name that no user has', { app: { ...app, name: 'my.app'.repeat(8) } }, 'deb.name'],
    ["the client's name", { settings: { name: 'my-app' }, clients: ['deb'] }, 'deb.name'],
    ['nobody to write to', { packed: { ...packed, identity: nobody } }, 'deb.maintainer'],
    ['a program that is no console script', { packed: { ...packed, argv: ['/usr/bin/x'] } }, 'command'],
  ])('%s', (_name, changed, key) => {
    expect(deb.refuses?.({ ...server, ...changed })).toMatchObject([{ key }])
    expect(deb.refuses?.({ ...server, clients: ['deb'] })).toEqual([])
  })

  test('without a key, unless nothing is to be signed', () => {
    expect(deb.lacks?.({}, () => undefined).map(({ code }) => code)).toEqual(['signing-key-missing'])
    expect(deb.lacks?.({ signed: false }, () => undefined)).toEqual([])
    expect(deb.lacks?.({}, name => (name === 'DEB_SIGNING_KEY' ? 'a key' : undefined))).toEqual([])
  })
})
