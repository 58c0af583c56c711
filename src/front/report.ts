/** report.html: the release for a person. One page that loads nothing and runs nothing; the same input gives the same bytes. */
import { createHash } from 'node:crypto'
import type { Earlier } from '../core/earlier.ts'
import type { Manifest, Part } from '../core/manifest.ts'
import type { Plan } from '../core/plan.ts'
import { filesTable } from './report/files.ts'
import { head } from './report/head.ts'
import { html, trusted, type Html } from './report/html.ts'
import { inputsTable, skippedList } from './report/inputs.ts'
import { insideSection } from './report/inside.ts'
import { line } from './report/line.ts'
import { pinsTable } from './report/pins.ts'
import { clientsTable, pinsSince } from './report/since.ts'
import { screens } from './report/screens.ts'
import { sizes } from './report/sizes.ts'
import { stagesOf } from './report/stages.ts'
import { style } from './report/style.ts'
import { timings } from './report/timings.ts'

/**
 * Parts tell how long each cell took: only those that ran this time have one.
 *
 * @param earlier Absent: nothing to compare with
 */
export function renderReport(plan: Plan, manifest: Manifest, parts: readonly Part[], earlier?: Earlier): string {
  const stages = stagesOf(plan, manifest, parts)
  const skipped = skippedList(manifest)
  const [clients, seen, inside, changes] = [clientsTable(plan, manifest, parts, earlier), screens(plan, parts), insideSection(parts, earlier), pinsSince(manifest, earlier)]
  const body = html`
${head(plan, manifest, stages)}
${contents({ ...(skipped && { skipped: 'Skipped' }), line: 'Line', time: 'Time', sizes: 'Sizes', ...(clients && { clients: 'Clients' }), ...(seen && { screens: 'On screen' }), ...(inside && { inside: 'Inside' }), files: 'Files', ...(changes && { changes: 'Changes' }), pins: 'Pins', inputs: 'Inputs' })}
<main id="main">
${skipped}
${line(stages)}
<div class="pair">${timings(stages)}${sizes(manifest.files)}</div>
${clients}${seen}${inside}
${filesTable(manifest)}
${changes}
<div class="pair uneven">${pinsTable(manifest.pins, plan.roles.map(({ name }) => name))}${inputsTable(manifest, plan)}</div>
</main>
<footer>
<p><code>release.json</code> is the manifest that <code>verify</code> reads; this page shows it, and the time it took, to a person. Nothing is loaded from a network, and nothing is run.</p>
</footer>`
  return page(`${plan.application.name} ${plan.application.version}: release report`, body, seen ? '; img-src data:' : '').text
}

const contents = (titles: Readonly<Record<string, string>>): Html => html`<nav aria-label="Contents"><ul role="list">${Object.entries(titles).map(
  ([id, title]) => html`<li><a href="#${id}">${title}</a></li>`,
)}</ul></nav>`

// Only the style sheet of ours counts, by its hash: markup that slipped in could neither load, run, send nor restyle anything.
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** @param pictures What its pictures need of the policy */
const page = (title: string, body: Html, pictures: string): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}${pictures}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
${body}
</body>
</html>
`
