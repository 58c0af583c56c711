import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { encode } from 'fast-png'
import type { Manifest, ManifestFile, Part } from '../../src/core/manifest.ts'
import type { ClientCell, NativeCell, Plan } from '../../src/core/plan.ts'
import { targetFacts, type Target } from '../../src/core/targets.ts'
import { earlierOf, type Earlier } from '../../src/core/earlier.ts'
import { renderReport } from '../../src/front/report.ts'
import { identity } from '../contract/places.ts'
import { root } from './cli.ts'

const chromium = '/usr/bin/chromium'
const run = promisify(execFile)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

// A release with more of everything than the example has: several machines, names that are too long, words with no place to break.
const targets: Target[] = ['linux-x86_64', 'linux-aarch64', 'windows-x86_64', 'macos-arm64']
const long = 'an-application-with-a-name-that-nobody-would-type-twice'
const inputs = Object.fromEntries(['release.yaml', 'pyproject.toml', 'poetry.lock', 'Cargo.toml'].map(name => [name, sha256(name)]))
const wheel = (target: Target): string => `wheels/${long.replaceAll('-', '_')}-0.1.0-cp39-abi3-${target.replace('-', '_')}.whl`
const installer = (target: Target): string => `client/${long}-0.1.0-${target}.tar.gz`

const natives = targets.map((target): NativeCell => ({ stage: 'native', id: `native-${target}`, builder: 'maturin', target, wheels: [{ identifier: 'cp39-abi3', file: wheel(target), pythons: ['3.9'] }], runner: targetFacts(target).runner, timeout: 60, backend: 'maturin', abi: { kind: 'stable', from: '3.9' }, files: [wheel(target)] }))
const clients = targets.map((target): ClientCell => ({ stage: 'client', id: `client-standalone-${target}`, bundle: 'standalone', target, runner: targetFacts(target).runner, entry: 'app', identity, interpreter: 'host', check: [], formats: [{ name: 'standalone', file: installer(target), settings: {} }], files: [installer(target)] }))
const served = targets.map(target => `server/index/packages/${wheel(target).slice('wheels/'.length)}`)

const plan: Plan = {
  schema: 1,
  application: { name: long, version: '0.1.0', summary: 'Anonymous sealed messages: a command line, a server and a Rust core', scripts: {} },
  python: '3.11',
  epoch: 1_700_000_000,
  lock: { file: 'poetry.lock', format: 'poetry' },
  inputs,
  roles: (['client', 'server'] as const).map(name => ({ name, extras: [name], groups: [], sdists: [], requirements: `pins/requirements.${name}.txt`, pylock: `pins/pylock.${name}.toml` })),
  builds: [],
  vendored: [],
  cells: [...natives, ...clients, { stage: 'server', id: 'server', command: 'app', health: '/', startup: 30, destinations: [{ name: 'index', files: served }], files: served }],
  files: [...targets.map(wheel), ...targets.map(installer), ...served],
}

const marker = 'platform_python_implementation == "CPython" and sys_platform != "win32" and python_full_version >= "3.9.1"'
const shared = ['anyio', 'exceptiongroup', 'h11', 'typing-extensions'].map(name => ({ name, version: '4.12.1' }))
const manifest: Manifest = {
  schema: 1,
  application: plan.application,
  python: plan.python,
  epoch: plan.epoch,
  inputs,
  files: [
    ...targets.map((target, index): ManifestFile => ({ path: installer(target), sha256: sha256(installer(target)), size: 15_700_000 - index * 1_400_000, target, from: { [wheel(target)]: sha256(wheel(target)) } })),
    ...targets.map((target, index): ManifestFile => ({ path: served[index] ?? '', sha256: sha256(wheel(target)), size: 281_000, from: { [wheel(target)]: sha256(wheel(target)) } })),
    ...targets.map((target): ManifestFile => ({ path: wheel(target), sha256: sha256(wheel(target)), size: 281_000, target, from: inputs })),
  ],
  pins: { client: [...shared, { name: 'tomli', version: '2026.10.18.post20261123', marker }], server: [...shared, { name: 'x'.repeat(90), version: '1', marker }] },
  skipped: [{ path: `client/${'y'.repeat(120)}.dmg`, why: 'the index does not answer' }],
}
const parts: Part[] = plan.cells.map(({ id }, index) => ({ cell: id, files: [], took: 17_000 + index * 4100 }))
const site = 'python/lib/python3.11/site-packages'
const inside = Array.from({ length: 120 }, (_, index) => ({ path: `${site}/${index % 9 === 0 ? 'a_package_with_a_name_that_is_too_long' : `package${index % 50}`}/module${index}.so`, size: Math.round(4_000_000 / (index + 1)) }))
// Wider than a phone.
const picture = Buffer.from(encode({ width: 820, height: 40, channels: 3, data: new Uint8Array(820 * 40 * 3).fill(200) })).toString('base64')
const packed = parts.map((part, index): Part => (part.cell.startsWith('client') ? { ...part, starts: { [part.cell.replace('client-', '')]: 40 + index }, ...(part.cell.endsWith('linux-x86_64') && { windows: { 'standalone-linux-x86_64': picture } }), inside } : part))
const earlier: Earlier = {
  ...earlierOf({ ...manifest, application: { name: long, version: '0.0.9' }, pins: { client: shared.map(pin => ({ ...pin, version: '4.11' })) } }),
  starts: { 'standalone-linux-x86_64': 52 },
  bundles: { 'client-standalone-linux-x86_64': inside.map(({ path, size }) => ({ path, size: Math.round(size * 0.9) })) },
}
const page = renderReport(plan, manifest, packed, earlier)

let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'report-'))
  installChromium()
  await writeFile(join(work, 'report.html'), page)
}, 600_000)

afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

function installChromium(): void {
  if (existsSync(chromium)) return
  if (process.getuid?.() !== 0) throw new Error(`${chromium} is missing, and only root can install it: run 'apt-get install chromium', then the tests again`)
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
}

type Scheme = 'light' | 'dark'

async function browse(file: string, scheme: Scheme, args: readonly string[]): Promise<string> {
  const profile = await mkdtemp(join(work, 'profile-'))
  const fixed = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars']
  const { stdout } = await run(chromium, [...fixed, `--user-data-dir=${profile}`, `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`, ...args, pathToFileURL(join(work, file)).href], { maxBuffer: 2 ** 26, timeout: 60_000 })
  return stdout
}

interface Facts {
  background: string
  scrolls: number
  loaded: number
  pictures: number[]
  tables: boolean[]
  named: boolean
  unreadable: string[]
  unseenFocus: string[]
}

/**
 * What the page is once laid out, at a width. It stands in a frame, under its own policy, so it is the very page that a
 * reader gets; the script that measures is in the page around it.
 */
async function measure(width: number, scheme: Scheme): Promise<Facts> {
  const name = `probe-${width}-${scheme}.html`
  const framed = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  await writeFile(join(work, name), `<!doctype html><meta charset="utf-8"><body><iframe width="${width}" height="800" style="border:0" srcdoc="${framed}"></iframe><pre id="facts"></pre>
<script>addEventListener('load', () => { document.querySelector('pre').textContent = encodeURIComponent(JSON.stringify((${probe})(document.querySelector('iframe')))) })</script>`)
  const dom = await browse(name, scheme, ['--window-size=1600,1000', '--virtual-time-budget=5000', '--dump-dom'])
  const [, facts = ''] = /<pre id="facts">([^<]*)<\/pre>/.exec(dom) ?? []
  return JSON.parse(decodeURIComponent(facts)) as Facts
}

// Runs in the browser. Contrast as WCAG 2 counts it, of each element with text of its own against what lies behind it.
const probe = String.raw`frame => {
  const doc = frame.contentDocument, view = frame.contentWindow
  doc.querySelectorAll('details').forEach(each => { each.open = true })
  const channels = colour => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = colour => channels(colour).slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const behind = node => { for (; node; node = node.parentElement) { const colour = view.getComputedStyle(node).backgroundColor; if (channels(colour)[3] !== 0) return colour } return 'rgb(255, 255, 255)' }
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05) }
  // A title is never drawn.
  const elements = [...doc.body.querySelectorAll(':not(title)')]
  const texts = elements.filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  const colour = each => view.getComputedStyle(each)[each.namespaceURI.endsWith('svg') ? 'fill' : 'color']
  const bars = [...doc.querySelectorAll('.bars rect:not(.track)')]
  const onTree = [...doc.querySelectorAll('.tree text')].filter(each => contrast(colour(each), colour(doc.querySelector('.tree rect:not(.package)'))) < 4.5).map(each => each.outerHTML)
  const low = (list, least) => list.filter(each => contrast(colour(each), behind(each)) < least).map(each => each.outerHTML.slice(0, 80) + ' ' + colour(each) + ' on ' + behind(each))
  const focusable = [...doc.querySelectorAll('a[href], summary, [tabindex]')]
  return {
    background: view.getComputedStyle(doc.body).backgroundColor,
    scrolls: doc.documentElement.scrollWidth - doc.documentElement.clientWidth,
    loaded: view.performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:')).length,
    pictures: [...doc.images].map(each => each.naturalWidth),
    tables: [...doc.querySelectorAll('table')].map(table => Boolean(table.caption?.textContent) && [...table.querySelectorAll('th')].every(th => th.scope)),
    named: [...doc.querySelectorAll('section, nav')].every(each => each.ariaLabel || doc.getElementById(each.getAttribute('aria-labelledby'))?.textContent),
    unreadable: [...onTree, ...low(texts, 4.5), ...low(bars, 3)],
    unseenFocus: focusable.filter(each => { each.focus(); return doc.activeElement !== each || view.getComputedStyle(each).outlineStyle === 'none' }).map(each => each.outerHTML.slice(0, 80)),
  }
}`

describe.each(['light', 'dark'] as const)('in the %s scheme', scheme => {
  test.each([320, 375, 768, 1200])('at %d pixels the page fits, reads and loads nothing', async width => {
    const { background, ...facts } = await measure(width, scheme)
    // The colour shows that the policy let the page's own style in, and that the scheme is followed.
    expect(background).toBe(scheme === 'dark' ? 'rgb(17, 22, 28)' : 'rgb(255, 255, 255)')
    expect(facts).toEqual({ scrolls: 0, loaded: 0, pictures: [820], tables: Array.from({ length: 9 }, () => true), named: true, unreadable: [], unseenFocus: [] })
  }, 90_000)

  test.each([[1200, 900], [375, 812]])('a picture of %d by %d', async (width, height) => {
    const picture = join(work, `${scheme}-${width}.png`)
    await browse('report.html', scheme, [`--window-size=${width},${height}`, `--screenshot=${picture}`])
    const png = await readFile(picture)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
    // A blank page of this size compresses to next to nothing.
    expect(png.length).toBeGreaterThan(20_000)
  }, 90_000)
})

test.each(['light', 'dark'] as const)('axe finds nothing to say of it, in the %s scheme', async scheme => {
  // Without its policy, which lets no script in; all that folds is open.
  const open = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replaceAll('<details', '<details open')
  const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
  await writeFile(join(work, `axe-${scheme}.html`), `${open}<script>${axe}</script><script>
axe.run(document).then(({ violations, passes }) => { document.body.innerHTML = '<pre id="facts"></pre>'; document.querySelector('pre').textContent = encodeURIComponent(JSON.stringify({ passed: passes.length, violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))) })) })
</script>`)
  const dom = await browse(`axe-${scheme}.html`, scheme, ['--window-size=1200,900', '--virtual-time-budget=20000', '--dump-dom'])
  const [, facts = ''] = /<pre id="facts">([^<]*)<\/pre>/.exec(dom) ?? []
  const { passed, violations } = JSON.parse(decodeURIComponent(facts)) as { passed: number; violations: string[] }
  expect(violations).toEqual([])
  expect(passed).toBeGreaterThan(20)
}, 90_000)

test('it prints on paper, whole', async () => {
  const paper = join(work, 'report.pdf')
  await browse('report.html', 'light', ['--no-pdf-header-footer', `--print-to-pdf=${paper}`])
  const pages = (await readFile(paper, 'latin1')).match(/\/Type\s*\/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(1)
}, 90_000)
