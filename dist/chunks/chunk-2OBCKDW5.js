(function(__load,__later,__meta,require){"use strict";const {blobPath,mediaTypes}=__load("chunk-6YVU3O35.js");const {unpackTar}=__load("chunk-7U7VO657.js");const {sha256}=__load("chunk-6KOOX2ED.js");const {
failed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");const {gunzipSync}=require("node:zlib");async function openImage(path,files){let malformed=(fact,cause)=>failed({code:"image-malformed",fact:`${path}: ${fact}`,fix:"Make or fetch the image again"},cause),
members=await membersOf(path,files).catch(cause=>{throw malformed(`it is no tar and no folder of an image layout (${cause instanceof Error?cause.message:String(
cause)})`,cause)}),read=name=>members.get(name)??(()=>{throw malformed(`there is no ${name}`)})(),blob=({digest,size})=>{let bytes=read(blobPath(digest));if(bytes.
length!==size||digestOf(bytes)!==digest)throw malformed(`${blobPath(digest)} is not what its descriptor says`);return bytes},[only,...others]=json(read("index.j\
son")).manifests;if(!only||others.length>0||only.mediaType!==mediaTypes.manifest)throw malformed("its index does not name one image");let manifest=json(blob(only)),
configuration=json(blob(manifest.config)),layers=manifest.layers.map(descriptor=>({descriptor,tar:unpacked(descriptor,blob(descriptor))}));if(layers.map(({tar})=>digestOf(
tar)).join()!==configuration.rootfs.diff_ids.join())throw malformed("its layers are not those of its configuration");return{configuration,layers}}async function membersOf(path,files){
if(!await files.has(join(path,"oci-layout")))return new Map((await unpackTar(await files.bytes(path),{strict:!0})).map(({header,data})=>[header.name,data??new Uint8Array]));
let listed=(await files.list(path)).filter(({kind})=>kind==="file");return new Map(await Promise.all(listed.map(async({path:name})=>[name,await files.bytes(join(
path,name))])))}var unpacked=({mediaType},bytes)=>new Uint8Array(mediaType.endsWith("gzip")?gunzipSync(bytes):bytes),digestOf=bytes=>`sha256:${sha256(bytes)}`,json=bytes=>JSON.
parse(new TextDecoder().decode(bytes));

return{openImage}})