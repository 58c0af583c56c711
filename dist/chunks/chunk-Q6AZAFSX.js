(function(__load,__later,__meta,require){"use strict";const {normalizeName}=__load("chunk-6KOOX2ED.js");function readPinned(text){return text.split(/^(?=[A-Za-z0-9])/m).flatMap(block=>{let[,name,version,marker]=/^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)(?: *; *([^\\\n]*[^\\\s]))?/.
exec(block.replace(/ --hash=\S+/g,""))??[];if(!name||!version)return[];let sha256=[...block.matchAll(/--hash=sha256:(\S+)/g)].map(([,hash])=>hash??""),via=[...block.
matchAll(/^ +#(?: via +| {3,})([A-Za-z0-9][\w.-]*)$/gm)].map(([,from])=>normalizeName(from??""));return[{name:normalizeName(name),version,...marker&&{marker},sha256,
via}]})}function neededOf(packages,roots){let wanted=new Set(roots);for(let before=-1;before<wanted.size;){before=wanted.size;for(let{name,via}of packages)via.some(
each=>wanted.has(each))&&wanted.add(name)}let found=packages.filter(({name})=>wanted.has(name)).map(each=>[`${each.name}@${each.version}`,each]);return[...new Map(
found).values()].sort((a,b)=>a.name<b.name?-1:a.name>b.name?1:a.version<b.version?-1:1)}

return{readPinned,neededOf}})