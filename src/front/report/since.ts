/** What is measured of the packed clients, and what changed since the last release. */
import { formatBytes } from '../../core/bytes.ts'
import { pinChanges, type Earlier } from '../../core/earlier.ts'
import type { Manifest, Part } from '../../core/manifest.ts'
import { cellsOf, type Plan } from '../../core/plan.ts'
import { startKey } from '../../core/start-times.ts'
import { sizeChange, timeChange } from '../changes.ts'
import { html, type Hole, type Html } from './html.ts'
import { path, section, table, type Row } from './pieces.ts'
import { formatTime } from './units.ts'

/** Size and start-up time of each client, beside the last release's. */
export function clientsTable(plan: Plan, manifest: Manifest, parts: readonly Part[], earlier?: Earlier): Html | undefined {
  const starts = Object.assign({}, ...parts.map(part => part.starts)) as Record<string, number>
  const rows = cellsOf(plan, 'client').flatMap(({ target, formats }) => formats.flatMap(({ name, file }): Row[] => {
    const [made, key] = [manifest.files.find(each => each.path === file), startKey(name, target)]
    const start = starts[key]
    if (!made || start === undefined) return []
    const since = (text: () => string): Hole[] => (earlier ? [text()] : [])
    return [{ cells: [path(file), formatBytes(made.size), ...since(() => sizeChange(made, plan.application.version, earlier as Earlier)), formatTime(start), ...since(() => timeChange(start, earlier?.starts[key]))] }]
  }))
  if (rows.length === 0) return undefined
  const before = earlier ? [{ title: `Since ${earlier.version}`, name: 'amount' }] : []
  const columns = [{ title: 'Client', name: 'file' }, { title: 'Size', name: 'amount' }, ...before, { title: 'Start-up', name: 'amount' }, ...before]
  return section('clients', 'Clients', 'Start-up is the median of five warm runs of the check, where the client was tried.', table('clients', 'Size and start-up time of each client', columns, [{ rows }]))
}

export function pinsSince({ pins }: Manifest, earlier?: Earlier): Html | undefined {
  if (!earlier) return undefined
  const changes = pinChanges(earlier.pins, pins)
  const columns = [{ title: 'Distribution', name: 'pin' }, { title: earlier.version, name: 'version' }, { title: 'Now', name: 'version' }]
  const rows = changes.map(({ name, before, now }) => ({ cells: [html`<code>${name}</code>`, before ? html`<code>${before}</code>` : 'added', now ? html`<code>${now}</code>` : 'removed'] }))
  const lead = changes.length > 0 ? undefined : `The same as in ${earlier.version}.`
  return section('changes', `Pins since ${earlier.version}`, lead, rows.length > 0 && table('changes', 'Pins that changed', columns, [{ rows }]))
}
