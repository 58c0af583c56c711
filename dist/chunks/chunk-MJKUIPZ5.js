import{packTar,unpackTar}from"./chunk-R63C7IWV.js";import{readZip,writeZip}from"./chunk-4WV62QUD.js";import{failed,leadsOut}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_zlib=__commonJS({"builtin:node:zlib?src/perform/archive.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:zlib"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/perform/archive.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/\
posix"))}});var import_node_zlib=__toESM(require_node_zlib(),1);var import_posix=__toESM(require_posix(),1);var archive=(step,ports)=>(step.to.endsWith(".zip")?zip:tar)(step,ports);async function zip({from,to,root,epoch},{files}){const members=(await files.list(from)).
map(async({path,mode})=>({path:import_posix.posix.join(root,path),data:Buffer.from(await files.bytes((0,import_posix.join)(from,path))),mode:mode&64?493:420}));
await files.write(to,await writeZip(await Promise.all(members),epoch))}async function tar({from,to,root,epoch},{files}){const entries=await Promise.all((await files.
list(from)).map(async({path,kind,mode,target=""})=>{const name=import_posix.posix.join(root,path);if(kind==="link")return{header:{...nobody(epoch),name,type:"sy\
mlink",size:0,mode:511,linkname:target}};return fileEntry({path:name,mode,data:await files.bytes((0,import_posix.join)(from,path))},epoch)}));const packed=await packTar(
entries);await files.write(to,to.endsWith(".tar")?packed:(0,import_node_zlib.gzipSync)(packed,{level:9}))}async function archiveOf(members,epoch){const sorted=members.
toSorted((a,b)=>a.path<b.path?-1:1);return(0,import_node_zlib.gzipSync)(await packTar(sorted.map(member=>fileEntry(member,epoch))),{level:9})}var nobody=epoch=>({
uid:0,gid:0,uname:"root",gname:"root",mtime:new Date(epoch*1e3)});var fileEntry=({path,data,mode},epoch)=>({header:{...nobody(epoch),name:path,type:"file",size:data.
length,mode:mode&64?493:420},data:new Uint8Array(data)});async function extract({archive:archive2,to,part},{files}){const whole=await open(archive2,files);refuseEscapes(
archive2,whole);const entries=part?partOf(archive2,whole,part):whole;for(const{header,data}of entries){const path=(0,import_posix.join)(to,header.name);if(header.
type==="directory")await makeFolder(path,header.mode,files);else if(header.type==="symlink")await files.link(header.linkname??"",path);else if(header.type==="li\
nk")await files.copy((0,import_posix.join)(to,header.linkname??""),path);else await files.write(path,data??new Uint8Array,header.mode===void 0?420:header.mode&493)}}
async function makeFolder(path,mode=0,files){await files.makeFolder(path);if((mode&1023)===1023)await files.setMode(path,1023)}async function archivedFiles(archive2,files){
const entries=await open(archive2,files);refuseEscapes(archive2,entries);const members=entries.filter(({header})=>header.type!=="directory");if(members.some(({header})=>header.
type!==void 0&&header.type!=="file"))return void 0;return members.map(({header,data})=>({path:header.name,data:data??new Uint8Array,mode:header.mode??420}))}async function open(archive2,files){
const bytes=await files.bytes(archive2);const zipped=Buffer.from(bytes.subarray(0,2)).toString("latin1")==="PK";const plain=Buffer.from(bytes.subarray(257,262)).
toString("latin1")==="ustar";try{return zipped?(await readZip(bytes)).map(tarEntry):await unpackTar(plain?bytes:(0,import_node_zlib.gunzipSync)(bytes),{strict:true})}catch(cause){
if(cause instanceof Error&&/^(invalid relative path|absolute path|invalid characters)/.test(cause.message))throw failed({code:"archive-unsafe",fact:`${archive2}\
 holds a name that leads out of its folder (${cause.message})`,fix:"Do not use this archive"},cause);throw failed({code:"archive-malformed",fact:`${archive2} is\
 not a whole ${zipped?"zip":"tar.gz"}: ${cause instanceof Error?cause.message:String(cause)}`,fix:"Fetch or make it again"},cause)}}var tarEntry=({path,data,mode})=>({
header:{name:path,type:"file",size:data.length,mode:mode||420},data:new Uint8Array(data)});function partOf(archive2,entries,{holds,only}){const[first=""]=holds;
const paths=new Set(entries.map(({header})=>import_posix.posix.normalize(header.name)));const folders=[...paths].filter(path=>`/${path}`.endsWith(`/${first}`)).
map(path=>path.slice(0,-first.length));const[folder]=folders.filter(each=>holds.every(file=>paths.has(each+file))).sort((a,b)=>a.length-b.length);if(folder===void 0)
throw failed({code:"archive-unexpected",fact:`${archive2} has no folder that holds ${holds.join(" and ")}`,fix:"Name an archive that has them in one folder"});const inside=(path="")=>path.
startsWith(folder)?path.slice(folder.length):"";return entries.flatMap(entry=>{const{name,type,linkname}=entry.header;const path=inside(import_posix.posix.normalize(
name));if(!only.some(beginning=>path.startsWith(beginning)))return[];return[{...entry,header:{...entry.header,name:path,...type==="link"&&{linkname:inside(import_posix.posix.
normalize(linkname??""))}}}]})}function refuseEscapes(archive2,entries){const links=new Set(entries.filter(({header})=>header.type==="symlink").map(({header})=>import_posix.posix.
normalize(header.name)));const seen=new Set;for(const{header:{name,type="file",linkname=""}}of entries){const path=import_posix.posix.normalize(name).replace(/\/$/,
"");const why=!["file","directory","symlink","link"].includes(type)?"is no file, folder or link":leadsOut(name)?"leads out of its folder":above(path).some(folder=>links.
has(folder))?"goes through a link":type==="symlink"&&linkLeaves(path,linkname)?"leads out of its folder":type==="link"&&(leadsOut(linkname)||above(import_posix.posix.
normalize(linkname)).some(folder=>links.has(folder)))?"leads out of its folder":type!=="directory"&&seen.has(path)?"is there twice":void 0;seen.add(path);if(why)
throw failed({code:"archive-unsafe",fact:`${archive2} holds ${type} '${name}'${linkname&&` -> '${linkname}'`}, which ${why}`,fix:"Do not use this archive"})}}var linkLeaves=(path,target)=>leadsOut(
import_posix.posix.join(import_posix.posix.dirname(path),target))||import_posix.posix.isAbsolute(target)||/(^|\/)(?!\.{1,2}(\/|$))[^/]+\/(.*\/)?\.\.(\/|$)/.test(
target);var above=path=>path.split("/").slice(0,-1).map((_,index,parts)=>parts.slice(0,index+1).join("/"));export{archive,archiveOf,extract,archivedFiles};
