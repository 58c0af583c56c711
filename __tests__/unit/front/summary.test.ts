import { describe, expect, test } from '@jest/globals'
import { earlierOf, type Earlier } from '../../../src/core/earlier.ts'
import type { Manifest, Part } from '../../../src/core/manifest.ts'
import type { Plan } from '../../../src/core/plan.ts'
import { releaseSummary } from '../../../src/front/summary.ts'
import { problemsTable } from '../../../src/front/tables.ts'
import { manifest, parts, plan, wheel } from '../helpers/released.ts'

const files = (version: string, larger: number) => manifest.files.map(file => ({ ...file, path: file.path.replace('1.0', version).replace('app.snap', `app_${version}_amd64.snap`), size: file.size + larger }))
const now: Manifest = { ...manifest, files: files('1.0', 0) }
const cells = plan.cells.map(cell => (cell.stage === 'client' ? { ...cell, files: ['client/app_1.0_amd64.snap'] } : cell))
const measured = parts.map((part): Part => (part.cell.startsWith('client') ? { ...part, starts: { 'snap-linux-x86_64': 62 }, inside: [{ path: 'bin/app', size: 5 }, { path: 'python/big.so', size: 7000 }] } : part))
const earlier: Earlier = {
  ...earlierOf({ ...manifest, application: { name: 'app', version: '0.9' }, files: files('0.9', 1000), pins: { client: [{ name: 'httpx', version: '0.27' }, { name: 'gone', version: '1' }] } }),
  starts: { 'snap-linux-x86_64': 50 },
}
const plain = (text: string) => text.replaceAll(/<\/?code>/g, '').replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
const rendered = plain(releaseSummary({ ...plan, cells }, now, measured, earlier))

test.each([
  ['an artifact, beside the last release', '| client/app_1.0_amd64.snap | any | 14.0 MB | −1.0 kB |'],
  ['a wheel, with its target and the time of its cell', `| ${wheel} | linux-x86_64 | 280.0 kB | −1.0 kB | ${manifest.files.find(({ path }) => path === wheel)?.sha256.slice(0, 16)} | 31.3 s |`],
  ['how long it takes to start', '| snap | linux-x86_64 | 62 ms | +12 ms |'],
  ['a pin that changed', '| httpx | changed | 0.27 | 0.28.1 |'],
  ['one that is gone', '| gone | removed | 1 |  |'],
  ['one that is new', '| uvloop | added |  | 0.23.0 |'],
  ['the biggest files, the biggest first', '| 7.0 kB | python/big.so |\n| 5 B | bin/app |'],
  ['the line', 'c1x0["native-linux-x86_64 - made in 31.3 s"]:::made'],
  ['where the time went', '  cell native-linux-x86_64 - 31.3 s :t1, 1200, 32500'],
])('%s', (_, expected) => expect(rendered).toContain(expected))

test('without an earlier release nothing is compared', () => {
  const alone = plain(releaseSummary(plan, manifest, parts))
  expect(alone).not.toContain('since')
  expect(alone).toContain('| client/app.snap | any | 14.0 MB |')
})

test('a cell that was skipped, one that is to come, one made earlier', () => {
  const left = { ...manifest, files: manifest.files.filter(({ path }) => path.startsWith('wheels/')), skipped: [{ path: 'client/app.snap', why: 'elsewhere' }] }
  const text = releaseSummary(plan, left, [{ cell: 'client-standalone-linux-x86_64', files: [], took: 0 }])
  for (const expected of ['native-linux-x86_64 - made earlier"]:::earlier', 'client-standalone-linux-x86_64 - skipped"]:::skipped', 'server - not yet"]:::missing']) expect(text).toContain(expected)
})

describe('names are text', () => {
  const hostile = '</code></details><script>alert(1)</script>"]:::x; click c0 "javascript:1"\n```\n## [x](http://x.example) @all | %%{init: {}}%% #35; end'
  const text = releaseSummary(
    { ...plan, cells: plan.cells.map(cell => ({ ...cell, id: hostile, ...('target' in cell && { target: hostile }) }) as unknown as Plan['cells'][number]) },
    { ...manifest, application: { name: hostile, version: hostile }, files: [...manifest.files, { path: hostile, size: 1, sha256: hostile, from: {} }], pins: { client: [{ name: hostile, version: hostile }] }, skipped: [{ path: hostile, why: hostile }] },
    [{ cell: hostile, files: [], took: 5, starts: { [`snap-${hostile}`]: 1 }, inside: [{ path: hostile, size: 1 }] }],
    { ...earlier, version: hostile, pins: { server: [{ name: hostile, version: `${hostile}2` }] } },
  )
  const [diagrams, ...others] = [[...text.matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(match => match[1] ?? ''), ...text.split(/^```mermaid\n.*?\n```$/ms)]

  test('in Markdown', () => {
    const marked = others.join('').replaceAll(/<\/?(code|details|summary)>|&#\d+;/g, '')
    expect(marked).not.toMatch(/[<>[\]`@]|\]\(|^## /m)
    expect((text.match(/<details>/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length)
  })

  test('in Mermaid', () => {
    expect(diagrams).toHaveLength(2)
    const ours = /^(flowchart LR|gantt|  (subgraph s\d\["[\w .-]*"\]|  c\dx\d\["[\w .-]*"\]:::\w+|end|s\d --> s\d|classDef \w+ fill:#\w+,stroke:#555,color:#111|title Where the time went|dateFormat x|axisFormat %M:%S|todayMarker off|cell [\w .-]* :t\d, \d+, \d+))$/
    expect(diagrams.flatMap(each => each.split('\n')).filter(line => !ours.test(line))).toEqual([])
  })

  test('in warnings and errors', () => {
    const table = problemsTable('Warnings', [{ code: 'x', fact: hostile, fix: hostile, where: { file: hostile, line: 3 } }])
    expect(table.split('\n')).toHaveLength(6)
    expect(table.replaceAll(/<\/?code>|&#\d+;/g, '')).not.toMatch(/[<>[\]`@]/)
  })
})
