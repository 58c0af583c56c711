const line = `
.plan { --tone: var(--plan); --next: var(--pins); }
.pins { --tone: var(--pins); --next: var(--wheels); }
.wheels { --tone: var(--wheels); --next: var(--client); }
.client { --tone: var(--client); --next: var(--server); }
.server { --tone: var(--server); }
.line { margin-top: 1.5rem; display: grid; }
.line > li { position: relative; padding: 0 0 1.75rem 2rem; min-width: 0; }
.line > li::before { content: ""; position: absolute; z-index: 1; left: 0; top: .1875rem; width: 1.125rem; height: 1.125rem; border-radius: 50%; border: 3px solid var(--tone); background: var(--paper); }
.line > li:not(:last-child)::after { content: ""; position: absolute; left: .5rem; top: .75rem; bottom: -.75rem; width: 2px; background: linear-gradient(var(--tone), var(--next)); opacity: .6; }
.line h3 { font-size: 1rem; line-height: 1.5; }
.line .figure { font-size: 1.5rem; line-height: 1.2; font-weight: 300; letter-spacing: -.02em; }
.line .note { font-size: .8125rem; color: var(--quiet); }
.line ul { margin-top: .75rem; display: grid; gap: .75rem; }
.line ul li { border-left: 2px solid var(--tone); padding-left: .625rem; display: grid; font-size: .8125rem; line-height: 1.45; overflow-wrap: anywhere; }
.line b { font-weight: 550; }
@media (min-width: 48rem) {
  .line { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .line > li { padding: 1.75rem 1.25rem 0 0; }
  .line > li::before { top: 0; }
  .line > li:not(:last-child)::after { left: 0; right: 0; top: .5rem; bottom: auto; width: auto; height: 2px; background: linear-gradient(to right, var(--tone), var(--next)); }
}`

const bars = `
.bars { margin-top: 1.25rem; display: grid; gap: .875rem; }
.bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem 1rem; align-items: end; font-size: .875rem; line-height: 1.35; }
.bars .label { overflow-wrap: anywhere; }
.bars .value { white-space: nowrap; font-weight: 550; }
.bars small { white-space: nowrap; }
.bars svg { grid-column: 1 / -1; }
svg { display: block; overflow: visible; }
rect { fill: var(--tone); }
rect.track { fill: var(--panel); }
svg line { stroke: var(--rule); }
.axis { margin-top: .375rem; }
.axis text { fill: var(--quiet); font-size: .75rem; }`

// The tint lets text of the page's own colours stand on it, in both schemes.
const tree = `
.tree { margin-top: 1rem; overflow: hidden; }
.tree svg { overflow: hidden; }
.tree rect { fill: var(--panel); stroke: var(--rule); }
.tree rect.package { fill: none; stroke: var(--client); stroke-width: 2; pointer-events: none; }
.tree rect:not(.package):hover { fill: var(--rule); }
.tree text { fill: var(--ink); font-size: .75rem; font-weight: 600; pointer-events: none; }
.tree text.size { font-weight: 400; }
#inside h3 { margin-top: 1.5rem; font-size: 1rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .tree text { font-size: .625rem; } }`

const screens = `
.screens { margin-top: 1rem; display: grid; gap: 1.5rem; }
.screens figure { margin: 0; min-width: 0; }
.screens img { display: block; max-width: 100%; height: auto; border: 1px solid var(--rule); }
.screens figcaption { margin-top: .375rem; font-size: .875rem; color: var(--quiet); overflow-wrap: anywhere; }`

export const charts = `${line}${bars}${tree}${screens}`
