import { charts } from './style-charts.ts'
import { tables } from './style-tables.ts'

// Every pair of colours has a contrast of at least 4.5 for text and 3 for bars, in both schemes: the end-to-end test measures it.
const colours = `
:root {
  color-scheme: light dark;
  --paper: #fff; --panel: #f4f6f8; --rule: #dde2e8; --ink: #18212c; --quiet: #55606f; --link: #1a56b0;
  --plan: #7a8594; --pins: #6c52c9; --wheels: #b4501b; --client: #0b7a6f; --server: #1f63c4; --warn: #9a4a00; --warn-panel: #fff6e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11161c; --panel: #1a2129; --rule: #2d3742; --ink: #e4e9ef; --quiet: #9ba7b5; --link: #86b7ff;
    --plan: #8592a1; --pins: #a896ff; --wheels: #f09a63; --client: #4cc2b1; --server: #78aefc; --warn: #ffbe73; --warn-panel: #2a2117;
  }
}`

const page = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem); max-width: 74rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums;
}
code, pre { font-family: ui-monospace, SFMono-Regular, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; font-variant-ligatures: none; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }
small { font-size: .8125rem; color: var(--quiet); font-weight: 400; }
h1, h2, h3, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
[role=list] { list-style: none; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { top: 1rem; }
section { margin-top: 3.5rem; min-width: 0; }
h2 { font-size: 1.375rem; line-height: 1.2; letter-spacing: -.012em; }
.lead { margin-top: .375rem; color: var(--quiet); max-width: 42rem; text-wrap: pretty; }
.pair { display: grid; gap: 0 4rem; }
@media (min-width: 60rem) {
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .uneven { grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); }
}
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; }
footer p { max-width: 44rem; }`

const head = `
.kind { color: var(--quiet); font-size: .875rem; }
h1 { font-size: clamp(2.25rem, 6vw, 3.5rem); line-height: 1.08; letter-spacing: -.03em; font-weight: 680; overflow-wrap: anywhere; }
h1 span { font-weight: 300; color: var(--quiet); }
.summary { margin-top: .625rem; font-size: 1.1875rem; line-height: 1.4; max-width: 44rem; text-wrap: pretty; overflow-wrap: anywhere; }
.promise { margin-top: .5rem; max-width: 44rem; color: var(--quiet); text-wrap: pretty; }
.verify { margin-top: 1.75rem; padding: 1rem 1.25rem; background: var(--panel); border-radius: 8px; display: grid; gap: .375rem; }
.verify h2 { font-size: .8125rem; font-weight: 400; letter-spacing: 0; color: var(--quiet); }
.verify p { font-size: .875rem; color: var(--quiet); text-wrap: pretty; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; font-size: clamp(.875rem, 4vw, 1.0625rem); }
.verify p code { white-space: nowrap; }
header dl { margin-top: 1.75rem; display: flex; flex-wrap: wrap; gap: .875rem 2.5rem; }
dt { font-size: .8125rem; color: var(--quiet); }
header dd { font-weight: 550; }
nav { margin-top: 2rem; border-block: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 clamp(1rem, 4vw, 1.75rem); font-size: .9375rem; }
nav a { display: block; padding: .625rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }`

const print = `
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  section { margin-top: 1.5rem; }
  tr, .line > li, .bars li { break-inside: avoid; }
  h2, .lead { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  code.sha { overflow: visible; white-space: normal; overflow-wrap: anywhere; }
}`

export const style = `${colours}${page}${head}${charts}${tables}${print}\n`
