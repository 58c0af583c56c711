import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var loaders={release:()=>import("./release-65PDDSKR.js"),plan:()=>import("./plan-VF6BLFOA.js"),"resolve-pins":()=>import("./resolve-pins-2FPNZY27.js"),
"build-native":()=>import("./build-native-VMHP4OXM.js"),"package-client":()=>import("./package-client-HGRBZSHE.js"),manifest:()=>import("./manifest-QMVPNHFY.js"),
"publish-server":()=>import("./publish-server-XDJTRY5L.js"),verify:()=>import("./verify-YLE2KLPO.js")};var commandNames=Object.keys(loaders);var isCommand=name=>Object.hasOwn(loaders,name);var loadCommand=async name=>(await loaders[name]()).default;function renderTable({title,head,rows}){const widths=head.map((name,column)=>Math.max(name.length,...rows.map(row=>(row[column]??"").length)));const line=cells=>`\
  ${cells.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ")}`.trimEnd();const rule=line(widths.map(width=>"─".repeat(width)));return`
${[title,"",line(head),rule,...rows.map(line)].join("\n")}
`}function markdownTable({title,head,rows}){const line=cells=>`| ${cells.join(" | ")} |`;return[`### ${escapeCell(title)}`,"",line(head),line(head.map(()=>"---")),
...rows.map(row=>line(row.map(cell=>cell?`<code>${escapeCell(cell)}</code>`:""))),""].join("\n")}var escapeCell=text=>text.replace(/[\r\n]+/g," ").replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g,
mark=>`&#${mark.charCodeAt(0)};`);export{commandNames,isCommand,loadCommand,renderTable,markdownTable};
