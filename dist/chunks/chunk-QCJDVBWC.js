(function(__load,__later,__meta,require){"use strict";const {oneLine}=__load("chunk-COHJCBW2.js");function renderTable({title,head,rows:given}){let rows=given.map(row=>row.map(oneLine)),widths=head.map((name,column)=>Math.max(name.length,...rows.map(row=>(row[column]??
"").length))),line=cells=>`  ${cells.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ")}`.trimEnd(),rule=line(widths.map(width=>"\u2500".repeat(width)));
return`
${[oneLine(title),"",line(head),rule,...rows.map(line)].join(`
`)}
`}function markdownTable({title,head,rows}){let line=cells=>`| ${cells.join(" | ")} |`;return[`### ${escapeCell(title)}`,"",line(head.map(escapeCell)),line(head.
map(()=>"---")),...rows.map(row=>line(row.map(cell=>cell?`<code>${escapeCell(cell)}</code>`:""))),""].join(`
`)}var escapeCell=text=>text.replace(/[\r\n]+/g," ").replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g,mark=>`&#${mark.charCodeAt(0)};`);

return{renderTable,markdownTable,escapeCell}})