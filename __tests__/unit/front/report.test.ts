import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import type { Manifest, Part } from '../../../src/core/manifest.ts'
import type { Plan } from '../../../src/core/plan.ts'
import { earlierOf, type Earlier } from '../../../src/core/earlier.ts'
import { renderReport } from '../../../src/front/report.ts'
import { html } from '../../../src/front/report/html.ts'
import { formatTime } from '../../../src/front/report/units.ts'
import { file, inputs, manifest, parts, plan, sha256 } from '../helpers/released.ts'

const render = (change: { plan?: Partial<Plan>; manifest?: Partial<Manifest>; parts?: Part[]; earlier?: Earlier } = {}) =>
  renderReport({ ...plan, ...change.plan }, { ...manifest, ...change.manifest }, change.parts ?? parts, change.earlier)

/** What a reader sees, roughly. */
const textOf = (page: string): string => page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#96;', '`').replaceAll('&amp;', '&')
const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map(match => match[1] ?? '')

describe('what the report says', () => {
  const page = render()
  const text = textOf(page)

  test.each(manifest.files)('the file $path, with all of its hash and its sources', ({ path, sha256: hash, from }) => {
    for (const expected of [path, hash, ...Object.keys(from), ...Object.values(from)]) expect(text).toContain(expected)
  })

  test.each(Object.entries(inputs))('the input %s', (name, hash) => {
    expect(text).toContain(name)
    expect(text).toContain(hash)
  })

  test('each pin once, with the roles that install it', () => {
    const rows = all(page, /<tr role="row">(<th scope="row" role="rowheader" class="pin">.*?)<\/tr>/gs).map(row => row.replace(/<\/t[hd]>/g, '|').replace(/<[^>]*>/g, ''))
    expect(rows).toEqual(['httpx|0.28.1|●yes|●yes||', 'tomli|2.5.0|●yes|·no|python_version &lt; &quot;3.11&quot;|', 'uvloop|0.23.0|·no|●yes||'])
    expect(text).toContain('3 distributions: 1 shared, 1 for the client alone, 1 for the server alone')
  })

  test('how long each cell took, and when it began', () => {
    for (const expected of ['pins from 0 s 1.2 s', 'native-linux-x86_64 from 1.2 s 31.3 s', 'client-standalone-linux-x86_64 from 32.5 s 30.0 s', 'server from 1 min 03 s 17.0 s', '1 min 20 s of work']) expect(text).toContain(expected)
  })

  test('that a copy has the bytes of its original, with a link to it', () => {
    expect(page).toContain(`<a class="same" href="#file-5">same bytes as in wheels/</a>`)
    expect(page).toContain('id="file-5"')
    expect(text).toContain('in 2 places')
  })

  test('how to verify it', () => expect(text).toContain('node dist/main.js verify RELEASE'))

  test('what was skipped and why, before everything else', () => {
    expect(page).not.toContain('id="skipped"')
    const skipping = render({ manifest: { skipped: [{ path: 'pins/pylock.client.toml', why: 'the index does not answer' }] } })
    expect(textOf(skipping)).toMatch(/pins\/pylock\.client\.tomlthe index does not answer/)
    expect(skipping.indexOf('id="skipped"')).toBeLessThan(skipping.indexOf('id="line"'))
  })

  test('what is there from an earlier run, and what is still to come', () => {
    const text = textOf(render({ parts: parts.slice(0, 1), manifest: { files: manifest.files.filter(({ path }) => !path.startsWith('server/')) } }))
    expect(text).toMatch(/Wheels\s+earlier/)
    expect(text).toContain('1 file, 280.0 kB, made earlier')
    expect(text).toMatch(/Server\s+to come/)
  })

  describe('beside the last release', () => {
    const site = 'python/lib/python3.11/site-packages'
    const measured = parts.map((part): Part => (part.cell.startsWith('client') ? { ...part, starts: { 'snap-linux-x86_64': 62 }, inside: [{ path: `${site}/numpy/a.so`, size: 5_000_000 }, { path: 'bin/app', size: 9000 }] } : part))
    const before: Earlier = {
      ...earlierOf({ ...manifest, application: { name: 'app', version: '0.9' }, files: manifest.files.map(each => ({ ...each, size: each.size - 1000 })), pins: { client: [{ name: 'httpx', version: '0.27' }, { name: 'gone', version: '1' }] } }),
      starts: { 'snap-linux-x86_64': 50 },
      bundles: { 'client-standalone-linux-x86_64': [{ path: `${site}/numpy/a.so`, size: 4_000_000 }] },
    }
    const rowsOf = (page: string, name: string) => all(page.slice(page.indexOf(`<table class="${name}"`)).split('</table>')[0] ?? '', /<tr role="row">(<th scope="row".*?)<\/tr>/gs).map(row => row.replace(/<\/t[hd]>/g, '|').replace(/<[^>]*>/g, ''))
    const compared = render({ parts: measured, earlier: before })

    test('each client with its size and start-up time', () => expect(rowsOf(compared, 'clients')).toEqual(['client/app.snap|14.0 MB|+1.0 kB|62 ms|+12 ms|']))
    test('what is inside, by package', () => expect(rowsOf(compared, 'packages')).toEqual(['numpy|5.0 MB|+1.0 MB|1|', 'bin/app|9.0 kB|+9.0 kB|1|']))
    test('pins that changed', () => expect(rowsOf(compared, 'changes')).toEqual(['gone|1|removed|', 'httpx|0.27|0.28.1|', 'tomli|added|2.5.0|', 'uvloop|added|0.23.0|']))

    test('a tree map with a name, in which each file has its size', () => {
      expect(compared).toContain('role="img" aria-labelledby="tree-1"')
      expect(textOf(compared)).toContain('client-standalone-linux-x86_64: 5.0 MB in 2 files')
      expect(textOf(compared)).toContain(`${site}/numpy/a.so: 5.0 MB`)
    })

    test('and without one nothing is compared', () => {
      const alone = render({ parts: measured })
      expect(rowsOf(alone, 'clients')).toEqual(['client/app.snap|14.0 MB|62 ms|'])
      expect(textOf(alone)).not.toContain('Since')
    })
  })

  test('what a client with a window drew, for those who cannot see it too', () => {
    const seen = render({ parts: parts.map(part => (part.cell.startsWith('client') ? { ...part, windows: { 'snap-linux-x86_64': 'iVBORw0KGgo=', 'deb-linux-x86_64': 'aGk=' } } : part)) })
    expect(all(seen, /<figure>(.*?)<\/figure>/gs)).toEqual(['<img src="data:image/png;base64,iVBORw0KGgo=" alt="The window of My App, started from client/app.snap"><figcaption><code class="path"><span>client/</span>app.snap</code></figcaption>'])
    expect(seen).toContain('<a href="#screens">On screen</a>')
    expect(page).not.toContain('screens"')
  })

  test('nothing about time where nothing ran', () => expect(textOf(render({ parts: [] }))).toContain('No cell ran in this step'))
})

describe('a page that cannot do harm', () => {
  const hostile = `</code></style><script>alert(1)</script><img src=x onerror=alert(2)>" onclick='alert(3)' javascript:alert(4) \`&lt;\u202egpj.exe`
  const page = render({
    plan: { application: { ...plan.application, name: hostile, version: hostile, summary: hostile }, lock: { file: hostile, format: hostile }, cells: plan.cells.map(cell => ({ ...cell, id: hostile }) as Plan['cells'][number]), python: hostile },
    manifest: {
      inputs: { [hostile]: sha256('a') },
      files: [file(`client/${hostile}`, 1, { [hostile]: hostile }), { ...file(hostile, 2, { 'javascript:alert(1)': sha256('b') }), target: hostile as never }],
      pins: { client: [{ name: hostile, version: hostile, marker: hostile }] },
      skipped: [{ path: hostile, why: hostile }],
    },
    parts: [{ cell: hostile, files: [], took: 5, starts: { [`snap-${hostile}`]: 3 }, windows: { 'snap-linux-x86_64': hostile }, inside: [{ path: hostile, size: 7 }] }],
    earlier: { version: hostile, sizes: new Map(), pins: { client: [{ name: hostile, version: '1' }] }, starts: {}, bundles: { [hostile]: [{ path: hostile, size: 3 }] } },
  })

  test('names stay text', () => {
    expect(all(page, /<([a-z0-9]+)/g)).not.toEqual(expect.arrayContaining(['script']))
    expect(page).not.toMatch(/<(script|img|iframe|object|link|base|form)\b/)
    expect(page).not.toMatch(/<[^>]*\son[a-z]+=/)
    expect(textOf(page)).toContain('<script>alert(1)</script>')
  })

  test('the direction of writing cannot be turned', () => {
    expect(page).not.toContain('\u202e')
    expect(textOf(page)).toContain('\\u{202e}gpj.exe')
  })

  test.each([['of a hostile release', page], ['of an ordinary one', render()]])('links %s lead within the page, to where something is', (_, page) => {
    const ids = all(page, /\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of all(page, /\shref="([^"]*)"/g)) expect(ids.map(id => `#${id}`)).toContain(link)
  })

  test('nothing is loaded: no address, no source, no import', () => expect(render()).not.toMatch(/https?:|\ssrc=|url\(|@import|\sstyle=/))

  test('its policy allows its own style sheet, pictures where it has any, and nothing else', () => {
    const [style = ''] = all(page, /<style>(.*?)<\/style>/gs)
    const hash = createHash('sha256').update(style).digest('base64')
    const policyOf = (page: string) => textOf(all(page, /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)[0] ?? '')
    const strict = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    expect(policyOf(render())).toBe(strict)
    // Pictures are in the page itself.
    expect(policyOf(render({ parts: [{ cell: 'client', files: [], took: 1, windows: { 'snap-linux-x86_64': 'aGk=' } }] }))).toBe(`${strict}; img-src data:`)
  })
})

test('the same input gives the same bytes, in whatever order parts come', () => {
  expect(render({ parts: [...parts].reverse() })).toBe(render())
})

test.each([
  ['text', html`<b title="${'"x" & \'y\''}">${'<i>'}</b>`, '<b title="&quot;x&quot; &amp; &#39;y&#39;">&lt;i&gt;</b>'],
  ['markup of its own', html`<b>${html`<i>${'<'}</i>`}</b>`, '<b><i>&lt;</i></b>'],
  ['lists, numbers and nothing', html`${[1, 'a', html`<br>`, [false, undefined]]}`, '1a<br>'],
])('the template with %s', (_, made, expected) => expect(made.text).toBe(expected))

test.each([
  [0, '0 s'],
  [850, '850 ms'],
  [999.7, '1.0 s'],
  [31_300, '31.3 s'],
  [59_960, '1 min 00 s'],
  [79_500, '1 min 20 s'],
  [3_599_900, '1 h 00 min'],
  [7_500_000, '2 h 05 min'],
])('%d ms is %s', (milliseconds, expected) => expect(formatTime(milliseconds)).toBe(expected))
