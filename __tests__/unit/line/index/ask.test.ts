import { describe, expect, test } from '@jest/globals'
import { askIndexes } from '../../../../src/line/index/ask.ts'
import { loginOf } from '../../../../src/line/index/netrc.ts'
import { readPage } from '../../../../src/line/index/page.ts'
import type { Pin, Pins } from '../../../../src/pins/pins.ts'
import { memoryPorts, type MemoryWorld } from '../../../../src/ports/memory.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const pin = (name: string, sha256: string, url?: string): Pin => ({ name, version: '1.0', extras: [], files: [{ hashes: [`sha256:${sha256}`] }], source: { kind: 'index', ...(url && { url }) } })
const pins = (...list: Pin[]): Pins => ({ extras: [], groups: [], pins: list, warnings: [] })
const json = (sha256: string, yanked: boolean | string = false) => JSON.stringify({ files: [{ url: '../../x.whl', hashes: { sha256 }, yanked }] })

const configured = 'https://me:secret@main.example/simple'
const python3 = () => ({ stdout: `3.11\n -i, --index-url <url>  Base URL (default ${configured}) It has\n` })
const ports = (world: MemoryWorld) => memoryPorts({ programs: { python3 }, ...world })

describe('each pin is asked of its own index', () => {
  const [main, own] = [pin('lib', a), pin('lib', b, 'https://own.example/simple')]

  test('even where the other one has the same file, yanked', async () => {
    const both = (yanked: string) => JSON.stringify({ files: [a, b].map(sha256 => ({ url: `/${sha256}.whl`, hashes: { sha256 }, ...(yanked && { yanked }) })) })
    const world = ports({ responses: { 'https://main.example/simple/lib/': both('broken'), 'https://own.example/simple/lib/': both('') } })
    const { listing } = await askIndexes([pins(main, own)], world, { every: true })
    expect([listing(main), listing(own)]).toEqual([{ yanked: 'broken' }, {}])
  })

  test('once, for all roles and versions', async () => {
    const world = ports({ responses: { 'https://main.example/simple/lib/': json(a) } })
    await askIndexes([pins(main), pins(main, { ...main, version: '2.0' })], world)
    expect(world.seen.asked).toEqual(['https://main.example/simple/lib/'])
  })

  test('one that is silent does not hide what the other says', async () => {
    const world = ports({ responses: { 'https://main.example/simple/lib/': json(a, true), 'https://own.example/simple/lib/': { status: 401 } } })
    const { listing, problem } = await askIndexes([pins(main, own)], world)
    expect([listing(main), listing(own), problem]).toEqual([{ yanked: '' }, { unknown: 'it answered 401 for /simple/lib/' }, 'it answered 401 for /simple/lib/'])
  })

  test.each([
    ['a folder', '../wheels', 'its address is not one of HTTP'],
    ['a file address', 'file:///wheels', 'its address is not one of HTTP'],
    ['an index that forgot the file', 'https://other.example/simple', 'it lists no file of lib 1.0 any more'],
    ['a page that is none', 'https://odd.example/simple', 'the page is neither JSON nor HTML'],
  ])('%s: says so', async (_, url, unknown) => {
    const responses = { 'https://other.example/simple/lib/': json(b), 'https://odd.example/simple/lib/': 'hello' }
    const asked = pin('lib', a, url)
    expect((await askIndexes([pins(asked)], ports({ responses }))).listing(asked)).toEqual({ unknown })
  })

  test('nobody is asked where nothing is wanted', async () => {
    const world = ports({})
    const known = { ...main, files: [{ hashes: [`sha256:${a}`], url: 'https://files.example/x.whl' }] }
    expect((await askIndexes([pins(known)], world)).listing(known)).toBeUndefined()
    expect([world.seen.asked, world.seen.ran]).toEqual([[], []])
  })
})

describe('credentials', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

  test.each<[string, string | undefined, string | undefined]>([
    ['of the configured index', undefined, basic('me:secret')],
    ['of the configured index, where the lock names it', 'https://main.example/simple/', basic('me:secret')],
    ['of the lock', 'https://you:own%2Fone@main.example/simple', basic('you:own/one')],
    ['of netrc', 'https://own.example/simple', basic('net:word')],
    ['none for another', 'https://other.example/simple', undefined],
    ['none for another index of the configured host', 'https://main.example/other', undefined],
  ])('%s', async (_, url, expected) => {
    const sent: (string | undefined)[] = []
    const answer = (headers: Readonly<Record<string, string>>) => ({ body: (sent.push(headers['authorization']), json(a)) })
    const pages = ['main.example/simple', 'own.example/simple', 'other.example/simple', 'main.example/other'].map(index => [`https://${index}/lib/`, answer])
    const world = ports({ responses: Object.fromEntries(pages), env: { HOME: '/home' }, files: { '/home/.netrc': 'machine own.example\n  login net\n  password word\n' } })
    const { urls } = await askIndexes([pins(pin('lib', a, url))], world)
    expect(sent).toEqual([expected])
    expect(JSON.stringify([...urls, world.seen.asked])).not.toMatch(/secret|own%2Fone|word/)
  })

  test.each([
    ['machine x login a password b', { login: 'a', password: 'b' }],
    ['# machine x login no\nmachine y login c password d\nmacdef m\nmachine x login evil\n\ndefault login e password f', { login: 'e', password: 'f' }],
    ['machine y login a password b', undefined],
    ['', undefined],
  ])('netrc %j', (text, expected) => {
    const found = loginOf(text, 'x')
    expect(found && { login: found.login, password: found.password }).toEqual(expected)
  })
})

describe('a page', () => {
  const page = new URL('https://main.example/simple/lib/')

  test.each<[string, string, unknown[]]>([
    ['JSON', `{"files": [{"url": "x.whl#frag", "hashes": {"sha256": "${a.toUpperCase()}"}, "yanked": true}, {"url": "y.whl", "hashes": {}}]}`, [{ url: 'https://main.example/simple/lib/x.whl', sha256: a, yanked: '' }]],
    ['HTML', `<!DOCTYPE html><html><body>
      <a href="../../packages/x.whl#sha256=${a}" data-requires-python="&gt;=3.8" data-yanked="a &quot;leak&quot; &#38; &#x6d;ore">x.whl</a>
      <A data-yanked HREF='/y.whl#md5=1&amp;sha256=${b}'>y</A><a href=z.whl>z</a><a name="n">n</a></body></html>`,
    [{ url: 'https://main.example/packages/x.whl', sha256: a, yanked: 'a "leak" & more' }, { url: 'https://main.example/y.whl', sha256: b, yanked: '' }]],
    ['empty HTML', '<html></html>', []],
  ])('%s', (_, text, expected) => {
    expect(readPage(text, page)).toEqual(expected)
  })

  test.each(['{"files": 3}', '{"files"', 'Forbidden', ''])('%j is none', text => {
    expect(() => readPage(text, page)).toThrow()
  })
})
