(function(__load,__later,__meta,require){"use strict";async function settle(wanted,force,{files}){let said=[];for(let file of wanted){let there=await files.has(file.path)?await files.text(file.path):void 0;(there===
void 0||force&&there!==file.text)&&await files.write(file.path,file.text),said.push(verdict(file,there,force))}return said}function verdict({name,text},there,force){
if(there===void 0)return`${name} is written`;if(there===text)return`${name} is there already, and the same: nothing to write`;if(force)return`${name} is replace\
d`;let[ours,theirs]=[text.split(`
`),there.split(`
`)],line=theirs.findIndex((words,index)=>words!==ours[index]),at=line<0?theirs.length:line;return`${name} is kept: it differs from line ${at+1} on, where init w\
ould write ${JSON.stringify(ours[at]||"nothing")}; --force replaces it`}

return{settle}})