/** What a release on GitHub is made of, and what GitHub's answers mean: pure. */
import { describe, expect, test } from '@jest/globals'
import { meaning, troubleWithListed } from '../../../publishers/github-release/answers.ts'
import { effects, tagOf } from '../../../publishers/github-release/effects.ts'
import { isPrerelease, notesOf } from '../../../publishers/github-release/notes.ts'
import { sectionOf } from '../../../src/core/changelog.ts'
import { seenIn } from '../../../publishers/github-release/remote.ts'
import { waves } from '../../../src/core/effects.ts'
import type { SendPlace } from '../../../publishers/destination.ts'

const app = { name: 'app', version: '1.2.0', summary: '', scripts: {} }
const hold = (path: string, digit: string) => ({ path, sha256: digit.repeat(64), size: 3 })
const place = { app, settings: {}, source: { project: '/project', commit: 'c'.repeat(40) }, holds: [hold('wheels/b.whl', '1'), hold('pins/a.txt', '2'), hold('server/index/a.txt', '3'), hold('release.json', '4')] } satisfies Partial<SendPlace>

describe('notes', () => {
  test.each([
    ['as it is', '# Changelog\n\n## Unreleased\n\n- later\n\n## 1.2.0\n\n- now\n\n## 1.1.0\n\n- then\n'],
    ['in brackets, dated, with addresses below', '## [1.2.0] - 2026-01-31\n- now\n\n[1.2.0]: https://x.example/1.2.0\n[1.1.0]: https://x.example/1.1.0\n'],
    ['with a v', '## v1.2.0\n- now\n## v1.1.0\n'],
    ['linked', '## [1.2.0](https://x.example/1.2.0) (2026-01-31)\n- now\n'],
    ['of the first level, in words', '# Version 1.2.0\r\n- now\r\n# Version 1.1.0\r\n'],
    ['written shorter', '## 1.2\n- now\n'],
  ])('%s', (_, changelog) => {
    expect(sectionOf(changelog, '1.2.0')).toBe('- now')
  })

  test('with sections of its own, and with code that looks like a heading', () => {
    expect(sectionOf('## 1.2.0\n### Added\n- a\n```\n## 1.1.0\n```\n### Fixed\n- b\n## 1.1.0\n- c\n', '1.2.0')).toBe('### Added\n- a\n```\n## 1.1.0\n```\n### Fixed\n- b')
  })

  test.each([['another version', '## 1.2.1\n- a\n'], ['one that begins so', '## 1.2.0.1\n- a\n'], ['nothing below', '## 1.2.0\n\n## 1.1\n- a\n'], ['no file', '']])('none: %s', (_, changelog) => {
    expect(sectionOf(changelog, '1.2.0')).toBe(undefined)
    expect(notesOf(changelog, '1.2.0', ['b.whl'])).toEqual({ text: expect.stringContaining('- b.whl\n'), written: false })
  })

  test.each([['1.0rc1', true], ['1.0-alpha.1', true], ['1.0.dev3', true], ['1.0b2.post1', true], ['1.0', false], ['1.0.post1', false], ['1.0+abc1', false], ['1!2.0', false]])('%s is a pre-release: %s', (version, expected) => {
    expect(isPrerelease(version)).toBe(expected)
  })
})

describe('effects', () => {
  test('the draft, then the files with their checksums, then what cannot be taken back', () => {
    expect(effects(place).map(({ id, wave, final }) => [id, wave, final])).toEqual([
      ['github-release draft v1.2.0', 0, false],
      ['github-release asset wheels/b.whl', 1, false],
      ['github-release asset pins/a.txt', 1, false],
      ['github-release asset release.json', 1, false],
      ['github-release asset SHA256SUMS', 1, false],
      ['github-release published v1.2.0', 99, true],
    ])
    expect(effects(place).find(({ file }) => file === 'SHA256SUMS')?.text).toBe(`${'2'.repeat(64)}  a.txt\n${'1'.repeat(64)}  b.whl\n${'4'.repeat(64)}  release.json\n`)
  })

  test('a release is published after the uploads of every other destination', () => {
    const upload = { id: 'pypi a', destination: 'pypi', does: '', file: 'a', sha256: '', size: 1, wave: 1, final: true }
    expect(waves([...effects(place), upload]).map(([first]) => first?.id)).toEqual(['github-release draft v1.2.0', 'github-release asset wheels/b.whl', 'pypi a', 'github-release published v1.2.0'])
  })

  test.each<[Record<string, unknown>, string | undefined, string]>([[{}, undefined, 'v1.2.0'], [{}, '1.2.0', '1.2.0'], [{ tag: 'app/{version}' }, '1.2.0', 'app/1.2.0']])('the tag of %j on %s', (settings, tag, expected) => {
    expect(tagOf({ ...place, settings, source: { project: '', ...(tag && { tag }) } })).toBe(expected)
  })
})

describe('answers', () => {
  const now = Date.parse('2026-01-31T00:00:00Z')
  const answer = (status: number, message = '', headers = {}, errors: unknown[] = []) => meaning({ status, headers, data: { message, errors } }, now)

  test.each<[string, ReturnType<typeof answer>, object]>([
    ['created', answer(201), { is: 'accepted' }],
    ['deleted', answer(204), { is: 'accepted' }],
    ['a name that is taken', answer(422, 'Validation Failed', {}, [{ code: 'already_exists' }]), { is: 'taken' }],
    ['immutable', answer(422, 'Cannot upload assets to an immutable release.'), { is: 'refused', why: '422 Cannot upload assets to an immutable release' }],
    ['no rights', answer(403, 'Resource not accessible by integration'), { is: 'refused', fix: expect.stringContaining('contents: write') }],
    ['nothing shown', answer(404, 'Not Found'), { is: 'refused', fix: expect.stringContaining('contents: write') }],
    ['a limit with a time', answer(403, '', { 'retry-after': '7' }), { is: 'unsure', retryAfterSeconds: 7 }],
    ['a limit with a date', answer(429, '', { 'retry-after': 'Sat, 31 Jan 2026 00:00:09 GMT' }), { is: 'unsure', retryAfterSeconds: 9 }],
    ['a limit until it is reset', answer(403, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 11) }), { is: 'unsure', retryAfterSeconds: 11 }],
    ['a limit without a time', answer(403, 'You have exceeded a secondary rate limit'), { is: 'unsure', retryAfterSeconds: 60 }],
    ['trouble', answer(502, 'Bad Gateway'), { is: 'unsure', why: '502 Bad Gateway' }],
  ])('%s', (_, meant, expected) => {
    expect(meant).toMatchObject(expected)
  })

  test.each<[string, number, Record<string, string>, object]>([
    ['no rights', 401, {}, { why: '401 m', stands: true }],
    ['gone, or not yet everywhere', 404, {}, { why: '404 m', stands: false }],
    ['trouble', 503, { 'retry-after': '7' }, { why: '503 m', retryAfterSeconds: 7 }],
    ['a limit', 403, { 'retry-after': '7' }, { why: '403 m', retryAfterSeconds: 7 }],
  ])('of what was listed a moment ago: %s', (_, status, headers, expected) => {
    expect(troubleWithListed({ status, headers, data: { message: 'm' } }, now)).toEqual(expected)
  })

  test('a page in place of JSON is no mark-up in a log', () => {
    expect(meaning({ status: 502, headers: {}, data: '<html><h1>Bad\nGateway</h1></html>' }, now)).toEqual({ is: 'unsure', why: '502 Bad Gateway' })
  })
})

describe('what is there', () => {
  const [draft, wheel, , , , published] = effects(place) as [never, never, never, never, never, never]
  const release = (more = {}) => ({ id: 1, tag_name: 'v1.2.0', draft: true, target_commitish: 'main', upload_url: '', ...more })
  const asset = (more = {}) => ({ id: 2, name: 'b.whl', state: 'uploaded', size: 3, digest: `sha256:${'1'.repeat(64)}`, ...more })
  const seen = (releases: object[], assets: object[] = []) => [draft, wheel, published].map(effect => seenIn({ releases, assets } as never, effect).is)

  test.each<[string, string[], string[]]>([
    ['nothing', seen([]), ['absent', 'absent', 'absent']],
    ['a draft', seen([release()]), ['same', 'absent', 'absent']],
    ['a draft with the asset', seen([release()], [asset()]), ['same', 'same', 'absent']],
    ['an upload that was broken off', seen([release()], [asset({ state: 'starter', digest: null })]), ['same', 'absent', 'absent']],
    ['the same, published', seen([release({ draft: false })], [asset({ state: 'starter', digest: null })]), ['same', 'different', 'same']],
    ['other bytes', seen([release()], [asset({ digest: 'sha256:0' })]), ['same', 'different', 'absent']],
    ['two drafts', seen([release(), release({ id: 3 })], [asset()]), ['different', 'different', 'different']],
    ['a draft of another commit', seen([release({ target_commitish: 'd'.repeat(40) })]), ['different', 'absent', 'absent']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})
