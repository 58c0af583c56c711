function glob(pattern){const source=pattern.split("*").map(literal=>literal.replace(/[.+?^${}()|[\]\\]/g,"\\$&")).join("[^/]*");const regex=new RegExp(`^${source}\
$`);return text=>regex.test(text)}export{glob};
