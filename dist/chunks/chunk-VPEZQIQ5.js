import{failed,misconfigured}from"./chunk-HTBT4CKH.js";import{join}from"node:path";async function readManifest(release,{files}){const path=join(release,"release.json");if(!await files.has(path))throw misconfigured([{code:"release-missing",fact:`${release}\
 has no release.json`,fix:"Name the folder that `release` wrote"}]);try{const manifest=JSON.parse(await files.text(path));if(manifest.schema===1&&Array.isArray(
manifest.files))return manifest}catch(cause){throw failed({code:"manifest-malformed",fact:`${path} is not JSON`,fix:"Fetch the release again"},cause)}throw failed(
{code:"manifest-malformed",fact:`${path} is not a manifest of schema 1`,fix:"Use the version of release-actions that wrote it"})}async function verifyFiles(release,ports){
const{files}=await readManifest(release,ports);const found=await Promise.all(files.map(async({path,sha256,size})=>{const at=join(release,path);if(!await ports.files.
has(at))return`${path}: missing`;const actual=await ports.files.digest(at);return actual.sha256===sha256&&actual.size===size?[]:`${path}: sha256 is ${actual.sha256}\
, the manifest has ${sha256}`}));return found.flat()}export{readManifest,verifyFiles};
