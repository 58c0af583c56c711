(function(__load,__later,__meta,require){"use strict";const {extract}=__load("chunk-NDRFX2R2.js");const {unpackTar}=__load("chunk-7U7VO657.js");const {failed}=__load("chunk-COHJCBW2.js");const {join,posix}=require("node:path/posix");async function unpackLayers({layers},root,work,files){await files.makeFolder(root);for(let{descriptor,tar}of layers){let archive=join(work,`${descriptor.digest.
replace(":","-")}.tar`);await files.write(archive,tar);let entries=await membersOf(tar,descriptor.digest);await refuseThroughLinks(entries,root,descriptor.digest,
files),await clear(entries,root,files),await extract({do:"extract",archive,to:root},{files});for(let path of entries.map(pathOf).filter(isWhiteout))await files.
remove(join(root,path));await files.remove(archive)}}var pathOf=({header})=>posix.normalize(header.name).replace(/\/$/,""),isWhiteout=path=>posix.basename(path).
startsWith(".wh."),opaque=".wh..wh..opq",unsafe=(layer,fact,cause)=>failed({code:"archive-unsafe",fact:`the layer ${layer} holds ${fact}`,fix:"Do not use this i\
mage"},cause),membersOf=(tar,layer)=>unpackTar(tar,{strict:!0}).catch(cause=>{throw unsafe(layer,`what cannot be unpacked (${cause instanceof Error?cause.message:
String(cause)})`,cause)});async function refuseThroughLinks(entries,root,layer,files){let links=new Set((await files.list(root)).filter(({kind})=>kind==="link").
map(({path})=>path));for(let entry of entries){let{type,linkname=""}=entry.header,path=pathOf(entry),through=[...above(path),...type==="directory"?[path]:[],...type===
"link"?[...above(posix.normalize(linkname)),posix.normalize(linkname)]:[]];if(path.split("/")[0]===".."||posix.isAbsolute(path))throw unsafe(layer,`'${path}', w\
hich leads out of its folder`);if(through.some(folder=>links.has(folder)))throw unsafe(layer,`'${path}', which goes through a link of a layer below`)}}async function clear(entries,root,files){
for(let entry of entries.filter(({header})=>header.type!=="directory")){let path=pathOf(entry),[folder,name]=[posix.dirname(path),posix.basename(path)];if(name!==
opaque)await files.remove(join(root,folder,name.replace(/^\.wh\./,"")));else if(await files.has(join(root,folder)))for(let each of await files.names(join(root,folder)))
await files.remove(join(root,folder,each))}}var above=path=>path.split("/").slice(0,-1).map((_,index,parts)=>parts.slice(0,index+1).join("/"));

return{unpackLayers}})