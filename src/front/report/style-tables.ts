const common = `
table { margin-top: 1.25rem; width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; font-weight: 400; border-bottom: 1px solid var(--rule); }
tr > :last-child { padding-right: 0; }
thead th { font-size: .8125rem; color: var(--quiet); }
.group th { padding-top: 1.5rem; font-weight: 600; }
.path { overflow-wrap: anywhere; }
.path span { color: var(--quiet); }
a .path, a .path span { color: inherit; }
.amount { text-align: right; white-space: nowrap; }
th.file, th.pin { overflow-wrap: anywhere; }
.sha { display: block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--quiet); line-height: 1.6; user-select: all; }`

const files = `
.files .size { text-align: right; white-space: nowrap; width: 6rem; padding-right: 1.75rem; }
.files .target { white-space: nowrap; width: 8rem; }
.files .hash { width: 14rem; max-width: 14rem; }
.inputs .hash { width: 7.5rem; max-width: 7.5rem; }
tr:has([open]) > .hash .sha { white-space: normal; overflow-wrap: anywhere; }
tr:target { background: var(--panel); box-shadow: -.5rem 0 var(--panel), .5rem 0 var(--panel); }
.same { font-size: .8125rem; white-space: nowrap; }
details { margin-top: .125rem; font-size: .8125rem; }
summary { color: var(--quiet); cursor: pointer; width: fit-content; }
summary:hover { color: var(--ink); }
details ul { list-style: none; margin: .25rem 0 .25rem; display: grid; gap: .375rem; padding-left: .875rem; border-left: 2px solid var(--rule); }
details .sha { white-space: normal; overflow-wrap: anywhere; }
.skipped { margin-top: 1rem; padding: 1rem 1.25rem; display: grid; gap: .75rem; background: var(--warn-panel); border-left: 4px solid var(--warn); border-radius: 0 8px 8px 0; }
.skipped dd { overflow-wrap: anywhere; }`

const pins = `
.pins .role { text-align: center; width: 4.25rem; padding-inline: 0; text-transform: capitalize; }
.pins .version { min-width: 6.5rem; }
.pins .yes { color: var(--tone); font-size: .75rem; }
.pins .no { color: var(--quiet); }
.pins .marker { padding-left: 1rem; overflow-wrap: anywhere; color: var(--quiet); }
.pins .pin, .pins .version { overflow-wrap: anywhere; }`

// Rows become small cards: a table this wide would have to be scrolled sideways.
const phone = `
@media (max-width: 40rem) {
  .clients, .packages, .changes { font-size: .8125rem; }
  .clients th, .clients td, .packages th, .packages td { padding-right: .5rem; white-space: normal; }
  .files, .files tbody, .files thead, .files tr, .files .group th { display: block; }
  .files thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .files tr:not(.group) { display: grid; grid-template-columns: auto auto minmax(0, 1fr); gap: .125rem 1rem; padding: .625rem 0; border-bottom: 1px solid var(--rule); }
  .files tr:not(.group) > * { padding: 0; border: 0; width: auto; max-width: none; }
  .files tr:not(.group) > .file { grid-column: 1 / -1; }
  .files .target, .files .size { color: var(--quiet); text-align: left; }
  .pins tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, .8fr) 3.5rem 3.5rem; column-gap: .5rem; border-bottom: 1px solid var(--rule); padding: .4375rem 0; }
  .pins tr > * { border: 0; padding: 0; width: auto; min-width: 0; }
  .pins thead .marker { display: none; }
  .pins thead .role { width: auto; }
  .pins tbody .marker { grid-column: 1 / -1; }
  .pins tbody .marker:empty { display: none; }
}`

export const tables = `${common}${files}${pins}${phone}`
