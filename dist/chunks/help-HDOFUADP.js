(function(__load,__later,__meta,require){"use strict";function overview(commands){let width=Math.max(...commands.map(({name})=>name.length));return["release-actions: one lock, one wheel, one set of hashes, for ever\
y client and every server.","","Usage: node dist/main.js COMMAND [PROJECT] [FLAGS]","","Commands:",...commands.map(({name,summary})=>`  ${name.padEnd(width)}  ${summary}`),
"","COMMAND --help explains one. Exit status: 0 done, 1 failed, 2 wrong usage or configuration.",""].join(`
`)}function commandHelp({name,description,fields}){let entries=Object.entries(fields),positional=entries.filter(([,field])=>field.positional),flags=entries.filter(
([,field])=>!field.positional),shown=[...positional.map(([key,field])=>row(key.toUpperCase(),field)),...flags.map(([key,field])=>row(`--${key}${placeholder(field)}`,
field))],width=Math.max(...shown.map(([left])=>left.length));return[`Usage: node dist/main.js ${[name,...positional.map(([key,field])=>field.required?key.toUpperCase():
`[${key.toUpperCase()}]`),"[FLAGS]"].join(" ")}`,"",description,"",...shown.map(([left,right])=>`  ${left.padEnd(width)}  ${right}`),""].join(`
`)}var row=(left,field)=>[left,`${field.doc}${defaultOf(field)}`];function placeholder(field){return field.kind==="flag"?"":field.kind==="choice"?` ${field.choices?.
join("|")}`:field.kind==="list"?" NAME \u2026":field.kind==="number"?" N":" TEXT"}function defaultOf({default:value,kind}){return value===void 0||kind==="flag"||
Array.isArray(value)&&value.length===0?"":` [default: ${Array.isArray(value)?value.join(", "):String(value)}]`}

return{commandHelp,defaultOf,overview}})