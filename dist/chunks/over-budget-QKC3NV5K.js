import{biggest,growth}from"./chunk-J64WCYB2.js";import{formatBytes}from"./chunk-XCKSHHOO.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";var shown=20;function overBudget(file,size,budget,inside,earlier){const grown=earlier?growth(earlier.files,inside).slice(0,shown):[];const what=grown.length>0?`\
what grew since ${earlier?.version}`:"the biggest files inside";const lines=grown.length>0?grown.map(grownLine):biggest(inside,shown).map(each=>`${formatBytes(each.
size).padStart(10)}  ${each.path}`);return{code:"over-budget",fact:`${file} is ${formatBytes(size)}, and its budget is ${formatBytes(budget)}; ${what}, unpacked\
:
${lines.join("\n")}
`,fix:"Leave out what the client does not need, or raise its budget under client.budgets"}}var grownLine=({name,before,now,most})=>`${`+${formatBytes(now-before)}`.
padStart(11)}  ${name} (${before>0?`${formatBytes(before)} → ${formatBytes(now)}`:"new"}${most?`, most of it ${most}`:""})`;export{overBudget};
