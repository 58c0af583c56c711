import{blobPath,mediaTypes}from"./chunk-GGA3FK5H.js";import{unpackTar}from"./chunk-R63C7IWV.js";import{sha256}from"./chunk-MWDDLPWO.js";import{
failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/oci/open.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path\
/posix"))}});var require_node_zlib=__commonJS({"builtin:node:zlib?src/perform/oci/open.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:zlib"))}});var import_posix=__toESM(require_posix(),1);var import_node_zlib=__toESM(require_node_zlib(),1);async function openImage(path,files){const malformed=(fact,cause)=>failed({code:"image-malformed",fact:`${path}: ${fact}`,fix:"Make or fetch the image again"},cause);
const members=await membersOf(path,files).catch(cause=>{throw malformed(`it is no tar and no folder of an image layout (${cause instanceof Error?cause.message:String(
cause)})`,cause)});const read=name=>members.get(name)??(()=>{throw malformed(`there is no ${name}`)})();const blob=({digest,size})=>{const bytes=read(blobPath(digest));
if(bytes.length!==size||digestOf(bytes)!==digest)throw malformed(`${blobPath(digest)} is not what its descriptor says`);return bytes};const[only,...others]=json(
read("index.json")).manifests;if(!only||others.length>0||only.mediaType!==mediaTypes.manifest)throw malformed("its index does not name one image");const manifest=json(
blob(only));const configuration=json(blob(manifest.config));const layers=manifest.layers.map(descriptor=>({descriptor,tar:unpacked(descriptor,blob(descriptor))}));
if(layers.map(({tar})=>digestOf(tar)).join()!==configuration.rootfs.diff_ids.join())throw malformed("its layers are not those of its configuration");return{configuration,
layers}}async function membersOf(path,files){if(!await files.has((0,import_posix.join)(path,"oci-layout")))return new Map((await unpackTar(await files.bytes(path),
{strict:true})).map(({header,data})=>[header.name,data??new Uint8Array]));const listed=(await files.list(path)).filter(({kind})=>kind==="file");return new Map(await Promise.
all(listed.map(async({path:name})=>[name,await files.bytes((0,import_posix.join)(path,name))])))}var unpacked=({mediaType},bytes)=>new Uint8Array(mediaType.endsWith(
"gzip")?(0,import_node_zlib.gunzipSync)(bytes):bytes);var digestOf=bytes=>`sha256:${sha256(bytes)}`;var json=bytes=>JSON.parse(new TextDecoder().decode(bytes));export{openImage};
