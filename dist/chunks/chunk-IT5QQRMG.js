import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var loaders={release:()=>import("./release-KY3HUYCV.js"),plan:()=>import("./plan-IJ7W3GS5.js"),"resolve-pins":()=>import("./resolve-pins-754T2WMG.js"),
"build-native":()=>import("./build-native-2QXDIO6G.js"),"package-client":()=>import("./package-client-ATIWY3YS.js"),manifest:()=>import("./manifest-D7XT3JY3.js"),
"publish-server":()=>import("./publish-server-EGYI4NI6.js"),verify:()=>import("./verify-UDKBTHBT.js")};var commandNames=Object.keys(loaders);var isCommand=name=>Object.hasOwn(loaders,name);var loadCommand=async name=>(await loaders[name]()).default;function renderTable({title,head,rows}){const widths=head.map((name,column)=>Math.max(name.length,...rows.map(row=>(row[column]??"").length)));const line=cells=>`\
  ${cells.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ")}`.trimEnd();const rule=line(widths.map(width=>"─".repeat(width)));return`
${[title,"",line(head),rule,...rows.map(line)].join("\n")}
`}function markdownTable({title,head,rows}){const line=cells=>`| ${cells.join(" | ")} |`;return[`### ${escapeCell(title)}`,"",line(head),line(head.map(()=>"---")),
...rows.map(row=>line(row.map(cell=>cell?`<code>${escapeCell(cell)}</code>`:""))),""].join("\n")}var escapeCell=text=>text.replace(/[\r\n]+/g," ").replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g,
mark=>`&#${mark.charCodeAt(0)};`);export{commandNames,isCommand,loadCommand,renderTable,markdownTable};
