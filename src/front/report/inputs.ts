import type { Manifest } from '../../core/manifest.ts'
import type { Plan } from '../../core/plan.ts'
import { html, type Html } from './html.ts'
import { path, section, sha, table } from './pieces.ts'
import { count } from './units.ts'

const columns = [
  { title: 'Input', name: 'file' },
  { title: 'sha256', name: 'hash' },
]

export function inputsTable({ inputs }: Manifest, { lock }: Plan): Html {
  const rows = Object.entries(inputs).map(([name, sha256]) => ({ cells: [html`${path(name)}${name === lock.file && html` <small>the lock, ${lock.format}</small>`}`, sha(sha256)] }))
  return section('inputs', 'Inputs', 'What the plan was computed from.', table('inputs', 'Every input and its hash', columns, [{ rows }]))
}

/** What a reader must not miss comes before everything else; where there is nothing, there is no section. */
export function skippedList({ skipped }: Manifest): Html | undefined {
  if (skipped.length === 0) return undefined
  const items = skipped.map(({ path: name, why }) => html`<div><dt>${path(name)}</dt><dd>${why}</dd></div>`)
  return section('skipped', 'Skipped', `The plan has ${count(skipped.length, 'file')} that could not be made.`, html`<dl class="skipped">${items}</dl>`)
}
