import{oneLine}from"./chunk-6IOMZQNL.js";function renderTable({title,head,rows:given}){const rows=given.map(row=>row.map(oneLine));const widths=head.map((name,column)=>Math.max(name.length,...rows.map(
row=>(row[column]??"").length)));const line=cells=>`  ${cells.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ")}`.trimEnd();const rule=line(widths.map(
width=>"─".repeat(width)));return`
${[oneLine(title),"",line(head),rule,...rows.map(line)].join("\n")}
`}function markdownTable({title,head,rows}){const line=cells=>`| ${cells.join(" | ")} |`;return[`### ${escapeCell(title)}`,"",line(head.map(escapeCell)),line(head.
map(()=>"---")),...rows.map(row=>line(row.map(cell=>cell?`<code>${escapeCell(cell)}</code>`:""))),""].join("\n")}var escapeCell=text=>text.replace(/[\r\n]+/g," ").
replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g,mark=>`&#${mark.charCodeAt(0)};`);export{renderTable,markdownTable,escapeCell};
