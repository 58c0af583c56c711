(function(__load,__later,__meta,require){"use strict";function glob(pattern){let source=pattern.split("*").map(literal=>literal.replace(/[.+?^${}()|[\]\\]/g,"\\$&")).join("[^/]*"),regex=new RegExp(`^${source}$`);return text=>regex.
test(text)}

return{glob}})