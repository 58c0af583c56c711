import{installedPath}from"./chunk-CPXFXZFO.js";import{sbomOf,sbomPath}from"./chunk-6S2U34DO.js";import{readZip,writeZip}from"./chunk-4WV62QUD.js";
import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/perform/wheel.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:crypt\
o"))}});var require_node_path=__commonJS({"builtin:node:path?src/perform/wheel.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_node_path=__toESM(require_node_path(),1);async function readWheel(path,files){const members=await readZip(await files.bytes(path)).catch(cause=>{throw failed({code:"wheel-malformed",fact:`${path} is no\
t a zip file: ${cause instanceof Error?cause.message:String(cause)}`,fix:"Build it again"},cause)});const seen=new Set;const twice=members.find(({path:path2})=>seen.
size===seen.add(path2).size);if(twice)throw failed({code:"wheel-malformed",fact:`${path} holds '${twice.path}' twice`,fix:"Build it again"});const metadata=members.
find(member=>/^[^/]+\.dist-info\/METADATA$/.test(member.path));if(!metadata)throw failed({code:"wheel-malformed",fact:`${path} has no .dist-info/METADATA`,fix:"\
Build it again"});return{members,distInfo:metadata.path.slice(0,metadata.path.indexOf("/")),metadata:metadata.data.toString("utf8"),extensionModules:members.flatMap(
({path:path2})=>extensionModule(path2)??[])}}function extensionModule(path){const found=/^(.*?)(\.[\w-]+)?\.(so|pyd)$/.exec(path);if(!found?.[1]||/\.libs\//.test(
path)||/\.data\/(?!(plat|pure)lib\/)/.test(path))return void 0;return installedPath(found[1]).replaceAll("/",".")}async function normalizeWheel({from,to,epoch,hide,
tag,sbom},{files}){const wheel=await readWheel(from,files);const{distInfo}=wheel;const kept=wheel.members.filter(({path})=>path!==`${distInfo}/RECORD`).map(member=>member.
path.startsWith(`${distInfo}/sboms/`)?hidden(member,hide):member).map(member=>tag&&member.path===`${distInfo}/WHEEL`?retagged(member,tag):member).map(member=>({
...member,mode:member.mode&64?493:420}));const members=sbom?withSbom(kept,distInfo,sbom):kept;await files.write(to,await writeWheel(members.sort(order(distInfo)),
distInfo,epoch))}function withSbom(members,distInfo,facts){const path=sbomPath(distInfo);return[...members.filter(member=>member.path!==path),{path,data:Buffer.
from(sbomOf(members,distInfo,facts)),mode:420}]}async function unpackWheel({wheel,to},{files}){const{members}=await readWheel(wheel,files);for(const{path,data,mode}of members){
const inside=installedPath(path);if(!/^[^/]+\.data\//.test(inside))await files.write(import_node_path.posix.join(to,inside),data,mode&64?493:420)}}function writeWheel(members,distInfo,epoch){
const record=`${distInfo}/RECORD`;const lines=[...members.map(recordLine),`${csv(record)},,`];return writeZip([...members,{path:record,data:Buffer.from(`${lines.
join("\n")}
`),mode:420}],epoch)}var order=distInfo=>(a,b)=>rank(a,distInfo)-rank(b,distInfo)||(a.path<b.path?-1:1);var rank=({path},distInfo)=>path.startsWith(`${distInfo}\
/`)?1:0;function hidden(member,hide){const spellings=Object.entries(hide).flatMap(([folder,stand])=>[encodeURI(folder),folder].map(spelling=>[spelling,stand]));
const text=spellings.reduce((text2,[folder,stand])=>text2.replaceAll(folder,stand),member.data.toString("utf8"));return{...member,data:Buffer.from(text)}}function retagged(member,tag){
const lines=member.data.toString("utf8").split("\n").filter(line=>!line.startsWith("Tag:")&&line.trim()!=="");return{...member,data:Buffer.from([...lines,`Tag: ${tag}`,
""].join("\n"))}}function recordLine({path,data}){return`${csv(path)},sha256=${(0,import_node_crypto.createHash)("sha256").update(data).digest("base64url")},${data.
length}`}var csv=field=>/[",\n]/.test(field)?`"${field.replaceAll('"','""')}"`:field;export{readWheel,extensionModule,normalizeWheel,withSbom,unpackWheel,writeWheel,order};
