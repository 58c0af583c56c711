import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var loaders={release:()=>import("./release-QFLT47MI.js"),plan:()=>import("./plan-ACDZ55X7.js"),"resolve-pins":()=>import("./resolve-pins-UQJCQTCL.js"),
"build-native":()=>import("./build-native-JVXE4VFN.js"),"package-client":()=>import("./package-client-MUV2Z244.js"),manifest:()=>import("./manifest-O6SK22CB.js"),
"publish-server":()=>import("./publish-server-CYC6HWNE.js"),verify:()=>import("./verify-YLE2KLPO.js")};var commandNames=Object.keys(loaders);var isCommand=name=>Object.hasOwn(loaders,name);var loadCommand=async name=>(await loaders[name]()).default;function renderTable({title,head,rows}){const widths=head.map((name,column)=>Math.max(name.length,...rows.map(row=>(row[column]??"").length)));const line=cells=>`\
  ${cells.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ")}`.trimEnd();const rule=line(widths.map(width=>"─".repeat(width)));return`
${[title,"",line(head),rule,...rows.map(line)].join("\n")}
`}function markdownTable({title,head,rows}){const line=cells=>`| ${cells.join(" | ")} |`;return[`### ${escapeCell(title)}`,"",line(head),line(head.map(()=>"---")),
...rows.map(row=>line(row.map(cell=>cell?`<code>${escapeCell(cell)}</code>`:""))),""].join("\n")}var escapeCell=text=>text.replace(/[\r\n]+/g," ").replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g,
mark=>`&#${mark.charCodeAt(0)};`);export{commandNames,isCommand,loadCommand,renderTable,markdownTable};
