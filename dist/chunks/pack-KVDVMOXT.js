(function(__load,__later,__meta,require){"use strict";const {blobPath,imageConfiguration,imageIndex,imageManifest,layout,mediaTypes}=__load("chunk-6YVU3O35.js");const {packTar}=__load("chunk-7U7VO657.js");const {
sha256}=__load("chunk-6KOOX2ED.js");const {failed}=__load("chunk-COHJCBW2.js");const {promisify}=require("node:util");const {gzip}=require("node:zlib");const {join,posix}=require("node:path/posix");async function layerTar({from,epoch,folders={},links={}},below,files){let entries=await files.list(from);refuseWhiteouts(entries);let found=await Promise.all(entries.
map(entry=>member(entry,from,files))),linked=Object.entries(links).map(([path,target])=>link(relative(path),target)),made=Object.entries(folders).map(([path,mode])=>folder(
relative(path),mode)),present=[...found,...linked],named=new Set(made.map(({header})=>header.name)),sorted=[...[...new Set(present.flatMap(({header})=>above(header.
name)))].filter(path=>!named.has(path)).map(path=>folder(path,493)),...made,...present].filter(each=>isFresh(each,below)).sort((a,b)=>a.header.name<b.header.name?
-1:1);return packTar(sorted.map(({header,...rest})=>({...rest,header:{...header,uid:0,gid:0,uname:"",gname:"",mtime:new Date(epoch*1e3)}})))}async function member({
path,kind,mode,target=""},from,files){if(kind==="link")return link(path,target);let data=new Uint8Array(await files.bytes(join(from,path)));return{header:{name:path,
type:"file",size:data.length,mode:mode&64?493:420},data}}var link=(name,linkname)=>({header:{name,type:"symlink",size:0,mode:511,linkname}}),folder=(name,mode)=>({
header:{name:name.endsWith("/")?name:`${name}/`,type:"directory",size:0,mode}}),relative=path=>posix.relative("/",path),above=path=>path.split("/").slice(0,-1).
map((_,index,parts)=>`${parts.slice(0,index+1).join("/")}/`);function isFresh({header:{name,type,mode,linkname},data},below){let state=JSON.stringify([type,mode,
linkname,data&&sha256(data)]);return below.get(name)===state?!1:(below.set(name,state),!0)}function refuseWhiteouts(entries){let[bad]=entries.filter(({path})=>/(^|\/)\.wh\./.
test(path));if(bad)throw failed({code:"image-whiteout",fact:`'${bad.path}' begins with .wh., which in an image deletes another file`,fix:"Find out which package\
 brings it; an image cannot hold it"})}var compress=promisify(gzip);async function ociImage(step,{files}){let blobs=new Map,keep=(mediaType,bytes)=>{let descriptor={mediaType,digest:digestOf(bytes),size:bytes.
length};return blobs.set(blobPath(descriptor.digest),bytes),descriptor},tars=await layerTars(step,files),layers=(await Promise.all(tars.map(tar=>compress(tar,{level:9})))).
map(bytes=>keep(mediaTypes.layer,bytes)),config=keep(mediaTypes.config,json(imageConfiguration(step,tars.map(digestOf)))),manifest=keep(mediaTypes.manifest,json(
imageManifest(step,config,layers))),members=[...[["oci-layout",json(layout)],["index.json",json(imageIndex(step,manifest))]],...[...blobs].sort(([a],[b])=>a<b?-1:
1)];await files.write(step.to,await packTar(members.map(([name,data])=>plain(name,data,step.epoch))))}async function layerTars({layers},files){let below=new Map,
tars=[];for(let layer of layers)tars.push(await layerTar(layer,below,files));return tars}var digestOf=bytes=>`sha256:${sha256(bytes)}`,json=value=>new TextEncoder().
encode(JSON.stringify(value)),plain=(name,data,epoch)=>({header:{name,type:"file",size:data.length,mode:420,uid:0,gid:0,uname:"",gname:"",mtime:new Date(epoch*1e3)},
data:new Uint8Array(data)});

return{ociImage}})