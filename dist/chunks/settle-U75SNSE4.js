import"./chunk-SQ6OKIXB.js";async function settle(wanted,force,{files}){const said=[];for(const file of wanted){const there=await files.has(file.path)?await files.text(file.path):void 0;if(there===
void 0||force&&there!==file.text)await files.write(file.path,file.text);said.push(verdict(file,there,force))}return said}function verdict({name,text},there,force){
if(there===void 0)return`${name} is written`;if(there===text)return`${name} is there already, and the same: nothing to write`;if(force)return`${name} is replace\
d`;const[ours,theirs]=[text.split("\n"),there.split("\n")];const line=theirs.findIndex((words,index)=>words!==ours[index]);const at=line<0?theirs.length:line;return`${name}\
 is kept: it differs from line ${at+1} on, where init would write ${JSON.stringify(ours[at]||"nothing")}; --force replaces it`}export{settle};
