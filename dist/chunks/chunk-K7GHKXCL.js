import{readRecord}from"./chunk-AN3XZYGT.js";import{readZip,writeZip}from"./chunk-4WV62QUD.js";import{normalizeName,sha256,targetFacts}from"./chunk-6LS5MOD2.js";
import{failed}from"./chunk-7NI227LV.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/perform/wheel.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:crypt\
o"))}});var require_node_path=__commonJS({"builtin:node:path?src/perform/wheel.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_crypto2=__commonJS({"builtin:node:crypto?src/core/wheel-contents.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:crypto"))}});var import_node_crypto2=__toESM(require_node_crypto(),1);var import_node_path=__toESM(require_node_path(),1);var import_node_crypto=__toESM(require_node_crypto2(),1);var elf={3:"i686",40:"armv7l",62:"x86_64",183:"aarch64",21:"ppc64le",22:"s390x",243:"riscv64"};var coff={34404:"amd64",43620:"arm64",332:"x86"};var mach={16777223:"\
x86_64",16777228:"arm64"};function binaryFormat(data){if(data.length<64)return void 0;const magic=data.readUInt32BE(0);if(magic===2135247942)return{system:"linu\
x",machines:[named(elf,data[5]===2?data.readUInt16BE(18):data.readUInt16LE(18))]};if(data.readUInt16BE(0)===19802)return portableExecutable(data);if(magic===3489328638)
return{system:"macos",machines:[named(mach,data.readUInt32LE(4))]};if(magic===3405691582)return universal(data);return void 0}var named=(names,value)=>names[value]??
String(value);function portableExecutable(data){const header=data.readUInt32LE(60);if(header+6>data.length||data.toString("latin1",header,header+4)!=="PE\0\0")return void 0;
return{system:"windows",machines:[named(coff,data.readUInt16LE(header+4))]}}function universal(data){const count=data.readUInt32BE(4);if(count>8||data.length<8+
count*20)return void 0;return{system:"macos",machines:Array.from({length:count},(_,index)=>named(mach,data.readUInt32BE(8+index*20)))}}function fitsTarget({system,
machines},target){const facts=targetFacts(target);return facts.system===system&&machines.includes(facts.machine)}var installedPath=path=>path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//,"");function wheelSurprises(members,facts){return[...recordSurprises(members,facts.distInfo),
...members.flatMap(member=>memberSurprises(member,facts))]}function memberSurprises({path,data},{distInfo,target,tops}){const inside=installedPath(path);const[top=""]=inside.
split("/");const allowed=top===distInfo||/\.(libs|dylibs)$/.test(top)||/^[^/]+\.data\/(scripts|data|headers)\//.test(path)||tops.has(moduleName(inside));const format=binaryFormat(
data);return[.../^[^/]+\.pth$/.test(inside)?[`${path} would run in every Python that the wheel is installed for`]:[],...!allowed&&!/^[^/]+\.pth$/.test(inside)?[
`${path} lies outside the project's packages`]:[],...format&&!target?[`${path} is compiled for ${format.system} ${format.machines.join(" and ")}, in a wheel for\
 any machine`]:[],...format&&target&&!fitsTarget(format,target)?[`${path} is compiled for ${format.system} ${format.machines.join(" and ")}, not for ${target}`]:
[]]}var moduleName=path=>path.includes("/")?path.split("/")[0]??"":path.replace(/\..*$/,"");function recordSurprises(members,distInfo){const record=members.find(
({path})=>path===`${distInfo}/RECORD`);if(!record)return["it has no RECORD"];const listed=new Map(readRecord(record.data.toString("utf8")).map(({path,sha256:sha2562})=>[
path,sha2562]));const others=members.filter(({path})=>path!==record.path);return[...others.filter(({path})=>!listed.has(path)).map(({path})=>`RECORD does not li\
st ${path}`),...others.filter(({path,data})=>listed.has(path)&&listed.get(path)!==(0,import_node_crypto.createHash)("sha256").update(data).digest("base64url")).
map(({path})=>`RECORD has another sha256 of ${path}`),...[...listed.keys()].filter(path=>path!==record.path&&!members.some(member=>member.path===path)).map(path=>`\
RECORD lists ${path}, which is not there`)]}function libraryOf(path,data){const file=path.slice(path.lastIndexOf("/")+1);const name=file.replace(/(\.so(\.[\d.]+)?|\.dll|(\.\d+)*\.dylib)$/,"").replace(/-[0-9a-f]{8,}$/,
"");const version=versionIn[binaryFormat(data)?.system??"linux"](data,file);return{name,...version&&{version}}}var versionIn={linux:(_,file)=>/\.so\.(\d[\d.]*)$/.
exec(file)?.[1],windows:fileVersion,macos:currentVersion};function fileVersion(data){const at=data.indexOf(Buffer.from("bd04effe","hex"));if(at<0||at+16>data.length)
return void 0;return[10,8,14,12].map(offset=>data.readUInt16LE(at+offset)).join(".")}function currentVersion(data){if(data.readUInt32BE(0)!==3489328638)return void 0;
for(let at=32,left=data.readUInt32LE(16);left>0&&at+20<=data.length;left--){if(data.readUInt32LE(at)===13)return[data.readUInt16LE(at+18),data[at+17],data[at+16]].
join(".");at+=Math.max(8,data.readUInt32LE(at+4))}return void 0}var sbomPath=distInfo=>`${distInfo}/sboms/release-actions.cdx.json`;function sbomOf(members,distInfo,facts){const others=members.filter(({path})=>path.startsWith(
`${distInfo}/sboms/`)&&path!==sbomPath(distInfo)).sort(byPath);const compiled=members.filter(({data})=>binaryFormat(data)).sort(byPath);const wheel=referred({type:"\
library",...purl("pypi",{...facts.application,name:normalizeName(facts.application.name)})});const crates=others.some(({path})=>path.endsWith(".cyclonedx.json"))?
[]:facts.crates;const components=[...compiled.map(fileComponent),...linkedComponents(compiled,facts),...crates.map(crateComponent)];const content={version:1,metadata:{
timestamp:new Date(facts.epoch*1e3).toISOString(),lifecycles:[{phase:"build"}],tools:{components:[{type:"application",name:"release-actions"}]},component:wheel},
components,...others.length>0&&{externalReferences:others.map(({path,data})=>({type:"bom",url:encodeURIComponent(path.slice(path.lastIndexOf("/")+1)),hashes:hashes(
sha256(data))}))},dependencies:[{ref:wheel["bom-ref"],dependsOn:components.map(each=>each["bom-ref"])},...components.map(each=>({ref:each["bom-ref"]}))],formulation:[
{components:[...pythonComponent(facts),...facts.programs.map(each=>({type:"application",...each})),...facts.packages.map(packageComponent)]}]};return`${JSON.stringify(
{bomFormat:"CycloneDX",specVersion:"1.6",serialNumber:serialOf(content),...content},null,1)}
`}function serialOf(content){const hex=sha256(JSON.stringify(content));const variant="89ab"[parseInt(hex[16]??"0",16)&3];return`urn:uuid:${hex.slice(0,8)}-${hex.
slice(8,12)}-8${hex.slice(13,16)}-${variant}${hex.slice(17,20)}-${hex.slice(20,32)}`}function fileComponent({path,data}){const grafted=/(^|\/)(\.dylibs|[^/]*\.libs)\//.
test(path);const said=grafted?libraryOf(path,data):{name:path};return{type:grafted?"library":"file","bom-ref":`file:${path}`,...said,hashes:hashes(sha256(data)),
...grafted&&{evidence:{occurrences:[{location:path}]}}}}var linkedComponents=(compiled,{linked})=>linked.filter(({trace})=>compiled.some(({data})=>trace===void 0||
data.includes(trace))).map(({name,version,of})=>({type:"library","bom-ref":`linked:${name}`,name,version,description:`Of ${of}, which gives it to the linker: wh\
at modules call of it is inside them`}));var crateComponent=({sha256:digest,source,...crate})=>referred({type:"library",...purl("cargo",crate,source),...digest&&
{hashes:hashes(digest)}});var packageComponent=({sha256:digests,...pinned})=>({type:"library",...purl("pypi",pinned),...digests.length>0&&{externalReferences:[{
type:"distribution",url:purl("pypi",pinned).purl,comment:"One of the files with these hashes",hashes:digests.flatMap(hashes)}]}});var pythonComponent=({python})=>python?
[{type:"platform",...python}]:[];var referred=component=>({...component,"bom-ref":component.purl});var purl=(kind,{name,version},source="")=>({name,version,purl:`\
pkg:${kind}/${name}@${encodeURIComponent(version)}${source&&`?vcs_url=${encodeURIComponent(source)}`}`});var hashes=content=>[{alg:"SHA-256",content}];var byPath=(a,b)=>a.
path<b.path?-1:1;async function readWheel(path,files){const members=await readZip(await files.bytes(path)).catch(cause=>{throw failed({code:"wheel-malformed",fact:`${path} is no\
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
""].join("\n"))}}function recordLine({path,data}){return`${csv(path)},sha256=${(0,import_node_crypto2.createHash)("sha256").update(data).digest("base64url")},${data.
length}`}var csv=field=>/[",\n]/.test(field)?`"${field.replaceAll('"','""')}"`:field;export{binaryFormat,wheelSurprises,readWheel,extensionModule,normalizeWheel,withSbom,unpackWheel,writeWheel,order};
