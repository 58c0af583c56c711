/** What clients with a window drew, where they were tried on a virtual screen. */
import type { Part } from '../../core/manifest.ts'
import { cellsOf, type Plan } from '../../core/plan.ts'
import { startKey } from '../../core/start-times.ts'
import { html, type Html } from './html.ts'
import { path, section } from './pieces.ts'

/** Nothing else gets near the address. */
const base64 = /^[A-Za-z0-9+/]+={0,2}$/

export function screens(plan: Plan, parts: readonly Part[]): Html | undefined {
  const pictures = Object.assign({}, ...parts.map(({ windows }) => windows)) as Record<string, string>
  const figures = cellsOf(plan, 'client').flatMap(({ target, identity, formats }) => formats.flatMap(({ name, file }): Html[] => {
    const picture = pictures[startKey(name, target)]
    return picture && base64.test(picture) ? [html`<figure><img src="data:image/png;base64,${picture}" alt="The window of ${identity.name}, started from ${file}"><figcaption>${path(file)}</figcaption></figure>`] : []
  }))
  if (figures.length === 0) return undefined
  return section('screens', 'On screen', 'What each client drew on a virtual screen, started without arguments where only the C library and fonts are.', html`<div class="screens">${figures}</div>`)
}
