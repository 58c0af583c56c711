import type { LockedPin, LockedPins } from '../../core/manifest.ts'
import type { RoleName } from '../../core/plan.ts'
import { html, type Html } from './html.ts'
import { said, section, table } from './pieces.ts'
import { byText, count } from './units.ts'

interface PinRow extends LockedPin {
  roles: readonly RoleName[]
}

/** One row for what both roles install, so that the shared part is seen. */
export function pinsTable(pins: LockedPins, roles: readonly RoleName[]): Html {
  const rows = pinRows(pins, roles)
  const columns = [{ title: 'Distribution', name: 'pin' }, { title: 'Version', name: 'version' }, ...roles.map(role => ({ title: role, name: `role ${role}` })), { title: 'Only where', name: 'marker' }]
  const lines = rows.map(row => ({ cells: [html`<code>${row.name}</code>`, html`<code>${row.version}</code>`, ...roles.map(role => mark(row.roles.includes(role))), row.marker && html`<code>${row.marker}</code>`] }))
  return section('pins', 'Pins', lead(rows, roles), rows.length > 0 && table('pins', 'What each role installs', columns, [{ rows: lines }]))
}

function lead(rows: readonly PinRow[], roles: readonly RoleName[]): string {
  const only = roles.map(role => `${rows.filter(row => row.roles.length === 1 && row.roles[0] === role).length} for the ${role} alone`)
  const shared = rows.filter(row => row.roles.length > 1).length
  return `${count(rows.length, 'distribution')}${roles.length > 1 ? `: ${shared} shared, ${only.join(', ')}` : ''}. The hashes of each stand in pins/.`
}

const mark = (present: boolean): Html => (present ? html`<span class="yes" aria-hidden="true">●</span>${said('yes')}` : html`<span class="no" aria-hidden="true">·</span>${said('no')}`)

function pinRows(pins: LockedPins, roles: readonly RoleName[]): PinRow[] {
  const rows = new Map<string, PinRow>()
  for (const role of roles) {
    for (const pin of pins[role] ?? []) {
      const key = JSON.stringify([pin.name, pin.version, pin.marker])
      const others = rows.get(key)?.roles.filter(each => each !== role) ?? []
      rows.set(key, { ...pin, roles: [...others, role] })
    }
  }
  return [...rows].sort(([a], [b]) => byText(a, b)).map(([, row]) => row)
}
