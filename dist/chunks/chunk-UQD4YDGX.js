import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var loaders={release:()=>import("./release-W5YQZ75S.js"),plan:()=>import("./plan-CF6TRSJ6.js"),"resolve-pins":()=>import("./resolve-pins-OFP37EYJ.js"),
"build-native":()=>import("./build-native-K5F4QTLW.js"),"package-client":()=>import("./package-client-2OBSYIZR.js"),manifest:()=>import("./manifest-KBWT7EW5.js"),
"publish-server":()=>import("./publish-server-ESBZ3JM5.js"),verify:()=>import("./verify-YLE2KLPO.js")};var commandNames=Object.keys(loaders);var isCommand=name=>Object.hasOwn(loaders,name);var loadCommand=async name=>(await loaders[name]()).default;function renderTable({title,head,rows}){const widths=head.map((name,column)=>Math.max(name.length,...rows.map(row=>(row[column]??"").length)));const line=cells=>`\
  ${cells.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ")}`.trimEnd();const rule=line(widths.map(width=>"─".repeat(width)));return`
${[title,"",line(head),rule,...rows.map(line)].join("\n")}
`}function markdownTable({title,head,rows}){const line=cells=>`| ${cells.join(" | ")} |`;return[`### ${escapeCell(title)}`,"",line(head),line(head.map(()=>"---")),
...rows.map(row=>line(row.map(cell=>cell?`<code>${escapeCell(cell)}</code>`:""))),""].join("\n")}var escapeCell=text=>text.replace(/[\r\n]+/g," ").replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g,
mark=>`&#${mark.charCodeAt(0)};`);export{commandNames,isCommand,loadCommand,renderTable,markdownTable};
