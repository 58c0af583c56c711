function glob(pattern){let source=pattern.split("*").map(literal=>literal.replace(/[.+?^${}()|[\]\\]/g,"\\$&")).join("[^/]*"),regex=new RegExp(`^${source}$`);return text=>regex.
test(text)}export{glob};
