(function(__load,__later,__meta,require){"use strict";const {packTar,unpackTar}=__load("chunk-7U7VO657.js");const {readZip,writeZip}=__load("chunk-FJSXGKPJ.js");const {failed,leadsOut}=__load("chunk-COHJCBW2.js");const {gunzipSync,gzipSync}=require("node:zlib");const {join,posix}=require("node:path/posix");var level=7,archive=(step,ports)=>(step.to.endsWith(".zip")?zip:tar)(step,ports);async function zip({from,to,root,epoch},{files}){let members=(await files.list(
from)).map(async({path,mode})=>({path:posix.join(root,path),data:Buffer.from(await files.bytes(join(from,path))),mode:mode&64?493:420}));await files.write(to,await writeZip(
await Promise.all(members),epoch))}async function tar({from,to,root,epoch},{files}){let entries=await Promise.all((await files.list(from)).map(async({path,kind,
mode,target=""})=>{let name=posix.join(root,path);return kind==="link"?{header:{...nobody(epoch),name,type:"symlink",size:0,mode:511,linkname:target}}:fileEntry(
{path:name,mode,data:await files.bytes(join(from,path))},epoch)})),packed=await packTar(entries);await files.write(to,to.endsWith(".tar")?packed:gzipSync(packed,
{level}))}async function archiveOf(members,epoch){let sorted=members.toSorted((a,b)=>a.path<b.path?-1:1);return gzipSync(await packTar(sorted.map(member=>fileEntry(
member,epoch))),{level})}var nobody=epoch=>({uid:0,gid:0,uname:"root",gname:"root",mtime:new Date(epoch*1e3)}),fileEntry=({path,data,mode},epoch)=>({header:{...nobody(
epoch),name:path,type:"file",size:data.length,mode:mode&64?493:420},data:new Uint8Array(data)});async function extract({archive:archive2,to,part},{files}){let whole=await open(
archive2,files);refuseEscapes(archive2,whole);let entries=part?partOf(archive2,whole,part):whole;for(let{header,data}of entries){let path=join(to,header.name);header.
type==="directory"?await makeFolder(path,header.mode,files):header.type==="symlink"?await files.link(header.linkname??"",path):header.type==="link"?await files.
copy(join(to,header.linkname??""),path):await files.write(path,data??new Uint8Array,header.mode===void 0?420:header.mode&493)}}async function makeFolder(path,mode=0,files){
await files.makeFolder(path),(mode&1023)===1023&&await files.setMode(path,1023)}async function archivedFiles(archive2,files){let entries=await open(archive2,files);
refuseEscapes(archive2,entries);let members=entries.filter(({header})=>header.type!=="directory");if(!members.some(({header})=>header.type!==void 0&&header.type!==
"file"))return members.map(({header,data})=>({path:header.name,data:data??new Uint8Array,mode:header.mode??420}))}async function open(archive2,files){let bytes=await files.
bytes(archive2),zipped=Buffer.from(bytes.subarray(0,2)).toString("latin1")==="PK",plain=Buffer.from(bytes.subarray(257,262)).toString("latin1")==="ustar";try{return zipped?
(await readZip(bytes)).map(tarEntry):await unpackTar(plain?bytes:gunzipSync(bytes),{strict:!0})}catch(cause){throw cause instanceof Error&&/^(invalid relative path|absolute path|invalid characters)/.
test(cause.message)?failed({code:"archive-unsafe",fact:`${archive2} holds a name that leads out of its folder (${cause.message})`,fix:"Do not use this archive"},
cause):failed({code:"archive-malformed",fact:`${archive2} is not a whole ${zipped?"zip":"tar.gz"}: ${cause instanceof Error?cause.message:String(cause)}`,fix:"F\
etch or make it again"},cause)}}var tarEntry=({path,data,mode})=>({header:{name:path,type:"file",size:data.length,mode:mode||420},data:new Uint8Array(data)});function partOf(archive2,entries,{
holds,only}){let[first=""]=holds,paths=new Set(entries.map(({header})=>posix.normalize(header.name))),folders=[...paths].filter(path=>`/${path}`.endsWith(`/${first}`)).
map(path=>path.slice(0,-first.length)),[folder]=folders.filter(each=>holds.every(file=>paths.has(each+file))).sort((a,b)=>a.length-b.length);if(folder===void 0)
throw failed({code:"archive-unexpected",fact:`${archive2} has no folder that holds ${holds.join(" and ")}`,fix:"Name an archive that has them in one folder"});let inside=(path="")=>path.
startsWith(folder)?path.slice(folder.length):"";return entries.flatMap(entry=>{let{name,type,linkname}=entry.header,path=inside(posix.normalize(name));return only.
some(beginning=>path.startsWith(beginning))?[{...entry,header:{...entry.header,name:path,...type==="link"&&{linkname:inside(posix.normalize(linkname??""))}}}]:[]})}
function refuseEscapes(archive2,entries){let links=new Set(entries.filter(({header})=>header.type==="symlink").map(({header})=>posix.normalize(header.name))),seen=new Set;
for(let{header:{name,type="file",linkname=""}}of entries){let path=posix.normalize(name).replace(/\/$/,""),why=["file","directory","symlink","link"].includes(type)?
leadsOut(name)?"leads out of its folder":above(path).some(folder=>links.has(folder))?"goes through a link":type==="symlink"&&linkLeaves(path,linkname)||type==="\
link"&&(leadsOut(linkname)||above(posix.normalize(linkname)).some(folder=>links.has(folder)))?"leads out of its folder":type!=="directory"&&seen.has(path)?"is t\
here twice":void 0:"is no file, folder or link";if(seen.add(path),why)throw failed({code:"archive-unsafe",fact:`${archive2} holds ${type} '${name}'${linkname&&`\
 -> '${linkname}'`}, which ${why}`,fix:"Do not use this archive"})}}var linkLeaves=(path,target)=>leadsOut(posix.join(posix.dirname(path),target))||posix.isAbsolute(
target)||/(^|\/)(?!\.{1,2}(\/|$))[^/]+\/(.*\/)?\.\.(\/|$)/.test(target),above=path=>path.split("/").slice(0,-1).map((_,index,parts)=>parts.slice(0,index+1).join(
"/"));

return{archive,archiveOf,extract,archivedFiles}})