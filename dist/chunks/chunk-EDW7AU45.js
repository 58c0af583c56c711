(function(__load,__later,__meta,require){"use strict";const {failed,misconfigured}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");async function readManifest(release,{files}){let path=join(release,"release.json");if(!await files.has(path))throw missing(release);return parseManifest(await files.
text(path),path)}async function heldTo(expected,release,{files}){let manifest=join(release,"release.json");if(!await files.has(manifest))throw missing(release);
let{sha256}=await files.digest(manifest);if(!expected||sha256===expected)return sha256;throw failed({code:"release-changed",fact:`${manifest} has sha256 ${sha256}\
, expected ${expected}`,fix:"Fetch the release again; if it stays so, somebody has changed it"})}var missing=release=>misconfigured([{code:"release-missing",fact:`${release}\
 has no release.json`,fix:"Name the folder that `release` wrote"}]);function parseManifest(text,path){try{let manifest=JSON.parse(text);if(manifest?.schema===1&&
Array.isArray(manifest.files))return manifest}catch(cause){throw failed({code:"manifest-malformed",fact:`${path} is not JSON`,fix:"Fetch the release again"},cause)}
throw failed({code:"manifest-malformed",fact:`${path} is not a manifest of schema 1`,fix:"Use the version of release-actions that wrote it"})}async function verifyFiles(release,ports){
let{files}=await readManifest(release,ports);return(await Promise.all(files.map(async({path,sha256,size})=>{let at=join(release,path);if(!await ports.files.has(
at))return`${path}: missing`;let actual=await ports.files.digest(at);return actual.sha256===sha256&&actual.size===size?[]:`${path}: sha256 is ${actual.sha256}, \
the manifest has ${sha256}`}))).flat()}

return{readManifest,heldTo,parseManifest,verifyFiles}})