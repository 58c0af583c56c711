import { formatBytes } from '../../core/bytes.ts'
import type { Manifest } from '../../core/manifest.ts'
import type { Plan } from '../../core/plan.ts'
import { html, type Html } from './html.ts'
import { timeOf, type StageView } from './stages.ts'
import { formatDate, formatTime, sum } from './units.ts'

export const head = (plan: Plan, manifest: Manifest, stages: readonly StageView[]): Html => html`
<header>
<p class="kind">Release report</p>
<h1>${plan.application.name} <span>${plan.application.version}</span></h1>
${plan.application.summary && html`<p class="summary">${plan.application.summary}</p>`}
<p class="promise">One lock, one set of hashes: every file below was made from <a href="#inputs"><code>${plan.lock.file}</code></a> and can be traced back to it.</p>
${verify}
<dl>${facts(plan, manifest, stages).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>`

const verify = html`<div class="verify"><h2>Verify it</h2>
<pre tabindex="0" aria-label="Command">node dist/main.js verify RELEASE</pre>
<p><code>RELEASE</code> is the folder of this page. With <code>--environment VENV</code>, what is installed there is compared with the pins too.</p></div>`

function facts(plan: Plan, { files }: Manifest, stages: readonly StageView[]): [string, string][] {
  const took = timeOf(stages.flatMap(({ cells }) => cells))
  return [
    ['Python', plan.python],
    ['Targets', [...new Set(plan.cells.flatMap(cell => ('target' in cell ? [cell.target] : [])))].join(', ') || 'any'],
    ['Files', String(files.length)],
    ['Size', formatBytes(sum(files.map(({ size }) => size)))],
    ['Work', took > 0 ? formatTime(took) : 'made earlier'],
    ['Dated', formatDate(plan.epoch)],
  ]
}
