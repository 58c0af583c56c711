import{extract}from"./chunk-MJKUIPZ5.js";import{unpackTar}from"./chunk-R63C7IWV.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/oci/unpack.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th/posix"))}});var import_posix=__toESM(require_posix(),1);async function unpackLayers({layers},root,work,files){await files.makeFolder(root);for(const{descriptor,tar}of layers){const archive=(0,import_posix.join)(work,
`${descriptor.digest.replace(":","-")}.tar`);await files.write(archive,tar);const entries=await membersOf(tar,descriptor.digest);await refuseThroughLinks(entries,
root,descriptor.digest,files);await clear(entries,root,files);await extract({do:"extract",archive,to:root},{files});for(const path of entries.map(pathOf).filter(
isWhiteout))await files.remove((0,import_posix.join)(root,path));await files.remove(archive)}}var pathOf=({header})=>import_posix.posix.normalize(header.name).replace(
/\/$/,"");var isWhiteout=path=>import_posix.posix.basename(path).startsWith(".wh.");var opaque=".wh..wh..opq";var unsafe=(layer,fact,cause)=>failed({code:"archi\
ve-unsafe",fact:`the layer ${layer} holds ${fact}`,fix:"Do not use this image"},cause);var membersOf=(tar,layer)=>unpackTar(tar,{strict:true}).catch(cause=>{throw unsafe(
layer,`what cannot be unpacked (${cause instanceof Error?cause.message:String(cause)})`,cause)});async function refuseThroughLinks(entries,root,layer,files){const links=new Set(
(await files.list(root)).filter(({kind})=>kind==="link").map(({path})=>path));for(const entry of entries){const{type,linkname=""}=entry.header;const path=pathOf(
entry);const through=[...above(path),...type==="directory"?[path]:[],...type==="link"?[...above(import_posix.posix.normalize(linkname)),import_posix.posix.normalize(
linkname)]:[]];if(path.split("/")[0]===".."||import_posix.posix.isAbsolute(path))throw unsafe(layer,`'${path}', which leads out of its folder`);if(through.some(
folder=>links.has(folder)))throw unsafe(layer,`'${path}', which goes through a link of a layer below`)}}async function clear(entries,root,files){for(const entry of entries.
filter(({header})=>header.type!=="directory")){const path=pathOf(entry);const[folder,name]=[import_posix.posix.dirname(path),import_posix.posix.basename(path)];
if(name!==opaque)await files.remove((0,import_posix.join)(root,folder,name.replace(/^\.wh\./,"")));else if(await files.has((0,import_posix.join)(root,folder)))for(const each of await files.
names((0,import_posix.join)(root,folder)))await files.remove((0,import_posix.join)(root,folder,each))}}var above=path=>path.split("/").slice(0,-1).map((_,index,parts)=>parts.
slice(0,index+1).join("/"));export{unpackLayers};
