import{blobPath,imageConfiguration,imageIndex,imageManifest,layout,mediaTypes}from"./chunk-GGA3FK5H.js";import{packTar}from"./chunk-R63C7IWV.js";import{
sha256}from"./chunk-MWDDLPWO.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_util=__commonJS({"builtin:node:util?src/perform/oci/pack.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:util"))}});var require_node_zlib=__commonJS({"builtin:node:zlib?src/perform/oci/pack.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:zlib"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/perform/oci/layer.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var import_node_util=__toESM(require_node_util(),1);var import_node_zlib=__toESM(require_node_zlib(),1);var import_posix=__toESM(require_posix(),1);async function layerTar({from,epoch,folders={},links={}},below,files){const entries=await files.list(from);refuseWhiteouts(entries);const found=await Promise.all(
entries.map(entry=>member(entry,from,files)));const linked=Object.entries(links).map(([path,target])=>link(relative(path),target));const made=Object.entries(folders).
map(([path,mode])=>folder(relative(path),mode));const present=[...found,...linked];const named=new Set(made.map(({header})=>header.name));const parents=[...new Set(
present.flatMap(({header})=>above(header.name)))].filter(path=>!named.has(path)).map(path=>folder(path,493));const fresh=[...parents,...made,...present].filter(
each=>isFresh(each,below));const sorted=fresh.sort((a,b)=>a.header.name<b.header.name?-1:1);return packTar(sorted.map(({header,...rest})=>({...rest,header:{...header,
uid:0,gid:0,uname:"",gname:"",mtime:new Date(epoch*1e3)}})))}async function member({path,kind,mode,target=""},from,files){if(kind==="link")return link(path,target);
const data=new Uint8Array(await files.bytes((0,import_posix.join)(from,path)));return{header:{name:path,type:"file",size:data.length,mode:mode&64?493:420},data}}
var link=(name,linkname)=>({header:{name,type:"symlink",size:0,mode:511,linkname}});var folder=(name,mode)=>({header:{name:name.endsWith("/")?name:`${name}/`,type:"\
directory",size:0,mode}});var relative=path=>import_posix.posix.relative("/",path);var above=path=>path.split("/").slice(0,-1).map((_,index,parts)=>`${parts.slice(
0,index+1).join("/")}/`);function isFresh({header:{name,type,mode,linkname},data},below){const state=JSON.stringify([type,mode,linkname,data&&sha256(data)]);if(below.
get(name)===state)return false;below.set(name,state);return true}function refuseWhiteouts(entries){const[bad]=entries.filter(({path})=>/(^|\/)\.wh\./.test(path));
if(bad)throw failed({code:"image-whiteout",fact:`'${bad.path}' begins with .wh., which in an image deletes another file`,fix:"Find out which package brings it; \
an image cannot hold it"})}var compress=(0,import_node_util.promisify)(import_node_zlib.gzip);async function ociImage(step,{files}){const blobs=new Map;const keep=(mediaType,bytes)=>{const descriptor={
mediaType,digest:digestOf(bytes),size:bytes.length};blobs.set(blobPath(descriptor.digest),bytes);return descriptor};const tars=await layerTars(step,files);const packed=await Promise.
all(tars.map(tar=>compress(tar,{level:9})));const layers=packed.map(bytes=>keep(mediaTypes.layer,bytes));const config=keep(mediaTypes.config,json(imageConfiguration(
step,tars.map(digestOf))));const manifest=keep(mediaTypes.manifest,json(imageManifest(step,config,layers)));const documents=[["oci-layout",json(layout)],["index\
.json",json(imageIndex(step,manifest))]];const members=[...documents,...[...blobs].sort(([a],[b])=>a<b?-1:1)];await files.write(step.to,await packTar(members.map(
([name,data])=>plain(name,data,step.epoch))))}async function layerTars({layers},files){const below=new Map;const tars=[];for(const layer of layers)tars.push(await layerTar(
layer,below,files));return tars}var digestOf=bytes=>`sha256:${sha256(bytes)}`;var json=value=>new TextEncoder().encode(JSON.stringify(value));var plain=(name,data,epoch)=>({
header:{name,type:"file",size:data.length,mode:420,uid:0,gid:0,uname:"",gname:"",mtime:new Date(epoch*1e3)},data:new Uint8Array(data)});export{ociImage};
