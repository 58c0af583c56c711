/** What is found before the first upload to an index. */
import { describe, expect, test } from '@jest/globals'
import type { Listed, SendPlace, Services } from '../../../publishers/destination.ts'
import type { Identity } from '../../../publishers/pypi/identity.ts'
import { seenIn } from '../../../publishers/pypi/answers.ts'
import { preflight } from '../../../publishers/pypi/preflight.ts'
import { scopeOf } from '../../../publishers/pypi/token.ts'
import type { Effect } from '../../../src/core/effects.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'

const day = 86_400_000
const now = Date.parse('2026-01-31T00:00:00Z')
const digest = (letter: string) => letter.repeat(64)
const effect = (file: string, sha256 = digest('a'), size = 10): Effect => ({ id: `pypi ${file}`, destination: 'pypi', does: `upload ${file}`, file: `wheels/${file}`, sha256, size, wave: 0, final: true })
const wheel = 'app-1.0-py3-none-any.whl'
const sdist = 'app-1.0.tar.gz'

interface Given {
  files?: string[]
  sizes?: number
  page?: Listed
  settings?: Record<string, unknown>
  token?: string
  env?: Record<string, string>
  identity?: Identity
}

function found({ files = [wheel, sdist], sizes = 10, page = { files: [] }, settings = {}, token, env = {}, identity = { claims: null } }: Given): string[] {
  const place = { app: { name: 'app', version: '1.0', summary: '', scripts: {} }, settings, ...(token && { token }) } as unknown as SendPlace
  const { host } = memoryPorts({ env })
  return preflight(place, files.map(file => effect(file, digest('a'), sizes)), new Map([['app', page]]), identity, { host: { ...host, now: () => now } } as unknown as Services).map(({ code, fact }) => `${code}: ${fact}`)
}

const listed = (file: string, sha256 = digest('a'), age = 0): Listed => ({ files: [{ file, sha256, uploaded: new Date(now - age * day).toISOString() }] })

describe('the page of the project', () => {
  test.each<[string, Given, string[]]>([
    ['none yet', {}, []],
    ['begun: the rest is sent', { page: listed(wheel) }, []],
    ['another version', { page: listed('app-0.9-py3-none-any.whl', digest('b'), 400) }, []],
    ['other bytes under a name', { page: listed(wheel, digest('b')) }, [`published-differs: the index has ${wheel} with sha256 ${digest('b')}, this release with ${digest('a')}`]],
    ['a file of this version that nobody knows', { page: listed('app-1.0-cp311-cp311-win_amd64.whl') }, ['published-strange: the index has app-1.0-cp311-cp311-win_amd64.whl of this version, which this release does not have']],
    ['begun 14 days ago', { page: listed(wheel, digest('a'), 14) }, []],
    ['begun 15 days ago, and something is missing', { page: listed(wheel, digest('a'), 15) }, [`published-closed: app 1.0 was first published more than 14 days ago, and ${sdist} would be new`]],
    ['whole, and older than that', { files: [wheel], page: listed(wheel, digest('a'), 400) }, []],
    ['not to be seen', { page: { unknown: 'it answered 500' } }, ['publish-unseen: what the index has of app cannot be told: it answered 500']],
  ])('%s', (_, given, expected) => expect(found(given)).toEqual(expected))
})

test('a file that is listed without a sha256: nobody can tell, and would not the next time', () => {
  expect(seenIn([{ file: wheel }], wheel, digest('a'))).toEqual({ is: 'unknown', why: `the index lists ${wheel} without a sha256`, stands: true })
})

describe('sizes and names', () => {
  test.each<[string, Given, string[]]>([
    ['as large as may be', { files: [wheel], sizes: 100_000_000 }, []],
    ['a byte more', { files: [wheel], sizes: 100_000_001 }, [`publish-too-large: upload ${wheel}: 100000001 bytes are more than 100000000`]],
    ['what the index was asked for', { files: [wheel], sizes: 100_000_001, settings: { 'max-size': 200 } }, []],
    ['a local version', { files: ['app-1.0+cpu-py3-none-any.whl'] }, ['publish-name: app-1.0+cpu-py3-none-any.whl has a local version, which the index does not take']],
    ['any Linux', { files: ['app-1.0-cp311-cp311-linux_x86_64.whl'] }, ['publish-name: app-1.0-cp311-cp311-linux_x86_64.whl is for just any Linux, and the index does not take it']],
    ['both, to an index of one\'s own', { files: ['app-1.0+cpu-cp311-cp311-linux_x86_64.whl'], settings: { repository: 'https://index.example/legacy/' } }, []],
    ['no name of a distribution', { files: ['app-1.0-any.whl'], settings: { repository: 'https://index.example/' } }, ['publish-name: app-1.0-any.whl is no name of a wheel or an sdist']],
    ['a wheel with a number of its build', { files: ['app-1.0-1-py3-none-any.whl', 'app-1.0-cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl'] }, []],
  ])('%s', (_, given, expected) => expect(found(given)).toEqual(expected))
})

/** As an index makes one (macaroons, binary format 2), signed by nobody. */
function macaroon(...caveats: unknown[]): string {
  const field = (type: number, text: string) => Buffer.concat([Buffer.from([type, ...(text.length < 128 ? [text.length] : [(text.length & 0x7f) | 0x80, text.length >> 7])]), Buffer.from(text)])
  const end = Buffer.from([0])
  const sections = caveats.flatMap(caveat => [field(2, typeof caveat === 'string' ? caveat : JSON.stringify(caveat)), end])
  return `pypi-${Buffer.concat([Buffer.from([2]), field(1, 'index.example'), field(2, '5f0c6f1e-0000-4000-8000-000000000000'), end, ...sections, end, field(6, 's'.repeat(32))]).toString('base64url')}`
}

describe('what a token says of itself', () => {
  const seconds = now / 1000

  test.each<[string, string, unknown]>([
    ['all of an account', macaroon({ version: 1, permissions: 'user' }, [3, 'somebody']), {}],
    ['projects, in an old token', macaroon({ version: 1, permissions: { projects: ['app', 'app-locked'] } }), { projects: ['app', 'app-locked'] }],
    ['projects and times, in a new one', macaroon([1, ['app']], [0, 20, 10], [2, ['an id']]), { projects: ['app'], expires: 20, notBefore: 10 }],
    ['many projects', macaroon([1, Array.from({ length: 40 }, (_, nth) => `app-${nth}`)]), { projects: Array.from({ length: 40 }, (_, nth) => `app-${nth}`) }],
    ['times of an old one', macaroon({ nbf: 10, exp: 20 }), { expires: 20, notBefore: 10 }],
    ['what nobody knows', macaroon('what?', [99, 'new'], null, 7), {}],
    ['none of it', macaroon(), {}],
    ['another token', 'glpat-0123', undefined],
    ['one that is cut off', macaroon([1, ['app']]).slice(0, -8), undefined],
    ['a word', 'pypi-secret', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, token, scope) => expect(scopeOf(token)).toEqual(scope))

  test.each<[string, Given, string[]]>([
    ['for this project', { token: macaroon([1, ['app']]) }, []],
    ['for another', { token: macaroon([1, ['other']]) }, ['token-scope: the token is for other, and this publishes app']],
    ['not for its companion', { files: [wheel, 'app_locked-1.0-py3-none-any.whl'], token: macaroon([1, ['App']]) }, ['token-scope: the token is for App, and this publishes app-locked']],
    ['expired', { env: { TWINE_PASSWORD: macaroon([0, seconds - 1, 0]) } }, ['token-scope: the token holds from 1970-01-01T00:00:00.000Z to 2026-01-30T23:59:59.000Z, and it is 2026-01-31T00:00:00.000Z']],
    ['not yet', { token: macaroon({ nbf: seconds + 60, exp: seconds + 120 }) }, [expect.stringMatching(/^token-scope: the token holds from 2026-01-31T00:01/) as unknown as string]],
  ])('is held against what is published: %s', (_, given, expected) => expect(found(given)).toEqual(expected))
})

test('all of it at once', () => {
  const problems = found({ files: ['app-1.0+x-py3-none-any.whl', wheel], sizes: 200_000_000, page: listed(wheel, digest('b'), 20), settings: { credentials: 'trusted', attestations: true }, env: { TWINE_PASSWORD: macaroon([1, ['other']]) } })
  expect(problems.map(problem => problem.split(':')[0])).toEqual(['published-differs', 'published-closed', 'publish-too-large', 'publish-too-large', 'publish-name', 'token-scope', 'publish-credentials', 'attestation-identity'])
})
