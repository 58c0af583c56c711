import{escapeCell,markdownTable}from"./chunk-AWFMZXFJ.js";var problemsTable=(title,problems)=>markdownTable({title,head:["code","what","where","what to do"],rows:problems.map(({code,fact,fix,where={}})=>[code,fact,[where.
file&&`${where.file}${where.line?`:${where.line}`:""}`,where.key].filter(Boolean).join(" "),fix])});function foldedTable(table){const[,...body]=markdownTable(table).
split("\n");return`<details><summary>${escapeCell(table.title)}</summary>
${body.join("\n")}
</details>
`}export{problemsTable,foldedTable};
