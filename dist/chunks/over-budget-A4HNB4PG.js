(function(__load,__later,__meta,require){"use strict";const {biggest,growth}=__load("chunk-GSJDKIO3.js");const {formatBytes}=__load("chunk-M7UOSV6F.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");
var shown=20;function overBudget(file,size,budget,inside,earlier){let grown=earlier?growth(earlier.files,inside).slice(0,shown):[],what=grown.length>0?`what gre\
w since ${earlier?.version}`:"the biggest files inside",lines=grown.length>0?grown.map(grownLine):biggest(inside,shown).map(each=>`${formatBytes(each.size).padStart(
10)}  ${each.path}`);return{code:"over-budget",fact:`${file} is ${formatBytes(size)}, and its budget is ${formatBytes(budget)}; ${what}, unpacked:
${lines.join(`
`)}
`,fix:"Leave out what the client does not need, or raise its budget under client.budgets"}}var grownLine=({name,before,now,most})=>`${`+${formatBytes(now-before)}`.
padStart(11)}  ${name} (${before>0?`${formatBytes(before)} \u2192 ${formatBytes(now)}`:"new"}${most?`, most of it ${most}`:""})`;

return{overBudget}})