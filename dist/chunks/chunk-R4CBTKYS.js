(function(__load,__later,__meta,require){"use strict";const {escapeCell,markdownTable}=__load("chunk-QCJDVBWC.js");var problemsTable=(title,problems)=>markdownTable({title,head:["code","what","where","what to do"],rows:problems.map(({code,fact,fix,where={}})=>[code,fact,[where.
file&&`${where.file}${where.line?`:${where.line}`:""}`,where.key].filter(Boolean).join(" "),fix])});function foldedTable(table){let[,...body]=markdownTable(table).
split(`
`);return`<details><summary>${escapeCell(table.title)}</summary>
${body.join(`
`)}
</details>
`}

return{problemsTable,foldedTable}})