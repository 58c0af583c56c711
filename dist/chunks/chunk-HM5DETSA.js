(function(__load,__later,__meta,require){"use strict";var literal=text=>text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"").replaceAll(/[&<>"]/g,found=>`&#${found.charCodeAt(0)};`),xml=root=>`\
<?xml version="1.0" encoding="UTF-8"?>
${lines(root,"").join(`
`)}
`;function lines([name,content,attributes={}],indent){let tag=[name,...Object.entries(attributes).map(([key,value])=>`${key}="${literal(value)}"`)].join(" ");return content.
length===0?[`${indent}<${tag}/>`]:typeof content=="string"?[`${indent}<${tag}>${literal(content)}</${name}>`]:[`${indent}<${tag}>`,...content.flatMap(child=>lines(
child,`${indent}  `)),`${indent}</${name}>`]}

return{xml}})