import"./chunk-SQ6OKIXB.js";function overview(commands){const width=Math.max(...commands.map(({name})=>name.length));return["release-actions: one lock, one wheel, one set of hashes, for ev\
ery client and every server.","","Usage: node dist/main.js COMMAND [PROJECT] [FLAGS]","","Commands:",...commands.map(({name,summary})=>`  ${name.padEnd(width)} \
 ${summary}`),"","COMMAND --help explains one. Exit status: 0 done, 1 failed, 2 wrong usage or configuration.",""].join("\n")}function commandHelp({name,description,
fields}){const entries=Object.entries(fields);const positional=entries.filter(([,field])=>field.positional);const flags=entries.filter(([,field])=>!field.positional);
const shown=[...positional.map(([key,field])=>row(key.toUpperCase(),field)),...flags.map(([key,field])=>row(`--${key}${placeholder(field)}`,field))];const width=Math.
max(...shown.map(([left])=>left.length));return[`Usage: node dist/main.js ${[name,...positional.map(([key,field])=>field.required?key.toUpperCase():`[${key.toUpperCase()}\
]`),"[FLAGS]"].join(" ")}`,"",description,"",...shown.map(([left,right])=>`  ${left.padEnd(width)}  ${right}`),""].join("\n")}var row=(left,field)=>[left,`${field.
doc}${defaultOf(field)}`];function placeholder(field){if(field.kind==="flag")return"";if(field.kind==="choice")return` ${field.choices?.join("|")}`;return field.
kind==="list"?" NAME …":field.kind==="number"?" N":" TEXT"}function defaultOf({default:value,kind}){if(value===void 0||kind==="flag"||Array.isArray(value)&&value.
length===0)return"";return` [default: ${Array.isArray(value)?value.join(", "):String(value)}]`}export{commandHelp,defaultOf,overview};
