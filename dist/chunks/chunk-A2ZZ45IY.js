var literal=text=>text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,"").replaceAll(/[&<>"]/g,found=>`&#${found.charCodeAt(0)};`);var xml=root=>`\
<?xml version="1.0" encoding="UTF-8"?>
${lines(root,"").join("\n")}
`;function lines([name,content,attributes={}],indent){const tag=[name,...Object.entries(attributes).map(([key,value])=>`${key}="${literal(value)}"`)].join(" ");
if(content.length===0)return[`${indent}<${tag}/>`];if(typeof content==="string")return[`${indent}<${tag}>${literal(content)}</${name}>`];return[`${indent}<${tag}\
>`,...content.flatMap(child=>lines(child,`${indent}  `)),`${indent}</${name}>`]}export{xml};
