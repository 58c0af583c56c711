import { describe, expect, test } from '@jest/globals'
import deb from '../../../publishers/deb/index.ts'
import { maintainerScripts } from '../../../publishers/deb/scripts.ts'
import { unit, word } from '../../../publishers/deb/unit.ts'
import { commandWords } from '../../../src/core/server-command.ts'
import { app, identity } from '../../contract/places.ts'

describe('a command without a shell', () => {
  test.each([
    ['serve --port $PORT', ['serve', '--port', '${PORT}']],
    ['serve --bind=0.0.0.0:${PORT} "a b"', ['serve', '--bind=0.0.0.0:${PORT}', 'a b']],
    ["serve '$HOME'", ['serve', '$HOME']],
    ['serve $PORTS', undefined],
    ['serve | tee log', undefined],
    ['serve && true', undefined],
  ])('%s', (command, words) => {
    expect(commandWords(command)).toEqual(words)
  })

  test.each([
    ['--bind=:${PORT}', '--bind=:${PORT}'],
    ['a b', '"a b"'],
    ['100%', '"100%%"'],
    ['$HOME', '$$HOME'],
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
  const { maintainer: _, ...nobody } = identity
  test.each([
    ['a name that no user has', { app: { ...app, name: 'my.app'.repeat(8) }, packed, settings: {}, clients: [] }, 'name'],
    ["the client's name", { app, packed, settings: { name: 'my-app' }, clients: ['deb'] }, 'name'],
    ['nobody to write to', { app, packed: { ...packed, identity: nobody }, settings: {}, clients: [] }, 'maintainer'],
  ])('%s', (_name, server, key) => {
    expect(deb.refuses?.(server)).toMatchObject({ key })
    expect(deb.refuses?.({ app, packed, settings: {}, clients: ['deb'] })).toBeUndefined()
  })

  test('without a key, unless nothing is to be signed', () => {
    expect(deb.lacks?.({}, () => undefined).map(({ code }) => code)).toEqual(['signing-key-missing'])
    expect(deb.lacks?.({ signed: false }, () => undefined)).toEqual([])
    expect(deb.lacks?.({}, name => (name === 'DEB_SIGNING_KEY' ? 'a key' : undefined))).toEqual([])
  })
})
