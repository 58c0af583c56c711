(function(__load,__later,__meta,require){"use strict";const {installedPath}=__load("chunk-TDL2BM7T.js");const {sbomOf,sbomPath}=__load("chunk-HBRWJQNY.js");const {readZip,writeZip}=__load("chunk-FJSXGKPJ.js");const {failed}=__load("chunk-COHJCBW2.js");const {createHash}=require("node:crypto");const {posix}=require("node:path");
async function readWheel(path,files){let members=await readZip(await files.bytes(path)).catch(cause=>{throw failed({code:"wheel-malformed",fact:`${path} is not \
a zip file: ${cause instanceof Error?cause.message:String(cause)}`,fix:"Build it again"},cause)}),seen=new Set,twice=members.find(({path:path2})=>seen.size===seen.
add(path2).size);if(twice)throw failed({code:"wheel-malformed",fact:`${path} holds '${twice.path}' twice`,fix:"Build it again"});let metadata=members.find(member=>/^[^/]+\.dist-info\/METADATA$/.
test(member.path));if(!metadata)throw failed({code:"wheel-malformed",fact:`${path} has no .dist-info/METADATA`,fix:"Build it again"});return{members,distInfo:metadata.
path.slice(0,metadata.path.indexOf("/")),metadata:metadata.data.toString("utf8"),extensionModules:members.flatMap(({path:path2})=>extensionModule(path2)??[])}}function extensionModule(path){
let found=/^(.*?)(\.[\w-]+)?\.(so|pyd)$/.exec(path);if(!(!found?.[1]||/\.libs\//.test(path)||/\.data\/(?!(plat|pure)lib\/)/.test(path)))return installedPath(found[1]).
replaceAll("/",".")}async function normalizeWheel({from,to,epoch,hide,tag,sbom},{files}){let wheel=await readWheel(from,files),{distInfo}=wheel,kept=wheel.members.
filter(({path})=>path!==`${distInfo}/RECORD`).map(member=>member.path.startsWith(`${distInfo}/sboms/`)?hidden(member,hide):member).map(member=>tag&&member.path===
`${distInfo}/WHEEL`?retagged(member,tag):member).map(member=>({...member,mode:member.mode&64?493:420})),members=sbom?withSbom(kept,distInfo,sbom):kept;await files.
write(to,await writeWheel(members.sort(order(distInfo)),distInfo,epoch))}function withSbom(members,distInfo,facts){let path=sbomPath(distInfo);return[...members.
filter(member=>member.path!==path),{path,data:Buffer.from(sbomOf(members,distInfo,facts)),mode:420}]}async function unpackWheel({wheel,to},{files}){let{members}=await readWheel(
wheel,files),installed=members.map(member=>({...member,inside:installedPath(member.path)})).filter(({inside})=>!/^[^/]+\.data\//.test(inside));await Promise.all(
installed.map(({inside,data,mode})=>files.write(posix.join(to,inside),data,mode&64?493:420)))}function writeWheel(members,distInfo,epoch){let record=`${distInfo}\
/RECORD`,lines=[...members.map(recordLine),`${csv(record)},,`];return writeZip([...members,{path:record,data:Buffer.from(`${lines.join(`
`)}
`),mode:420}],epoch)}var order=distInfo=>(a,b)=>rank(a,distInfo)-rank(b,distInfo)||(a.path<b.path?-1:1),rank=({path},distInfo)=>path.startsWith(`${distInfo}/`)?
1:0;function hidden(member,hide){let text=Object.entries(hide).flatMap(([folder,stand])=>[encodeURI(folder),folder].map(spelling=>[spelling,stand])).reduce((text2,[
folder,stand])=>text2.replaceAll(folder,stand),member.data.toString("utf8"));return{...member,data:Buffer.from(text)}}function retagged(member,tag){let lines=member.
data.toString("utf8").split(`
`).filter(line=>!line.startsWith("Tag:")&&line.trim()!=="");return{...member,data:Buffer.from([...lines,`Tag: ${tag}`,""].join(`
`))}}function recordLine({path,data}){return`${csv(path)},sha256=${createHash("sha256").update(data).digest("base64url")},${data.length}`}var csv=field=>/[",\n]/.
test(field)?`"${field.replaceAll('"','""')}"`:field;

return{readWheel,extensionModule,normalizeWheel,withSbom,unpackWheel,writeWheel,order}})