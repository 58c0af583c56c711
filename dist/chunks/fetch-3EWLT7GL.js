(function(__load,__later,__meta,require){"use strict";const {provenanceFile}=__load("chunk-XET24ETR.js");const {heldTo,readManifest}=__load("chunk-EDW7AU45.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");const {normalizeName,projectOf}=__load("chunk-6KOOX2ED.js");const {ReleaseError,failed,leadsOut,misconfigured,resolved}=__load("chunk-COHJCBW2.js");const {join,posix}=require("node:path/posix");
async function fetchRelease(from,sha256,to,ports,more=[]){let read=reader(from,ports);if(!await read("release.json",join(to,"release.json")))throw misconfigured(
[{code:"release-missing",fact:`${from} has no release.json`,fix:"Name the folder or the address that has it",where:{key:"--from"}}]);await heldTo(sha256,to,ports);
let manifest=await readManifest(to,ports);for(let name of[provenanceFile,...more])await read(name,join(to,name));return(await Promise.all(manifest.files.filter(
file=>isNeeded(file,manifest)).map(async({path,sha256:digest})=>{refuseEscape(path);for(let name of new Set([path,posix.basename(path)]))if(await read(name,join(
to,path),digest))return[];return[`${path}: missing`]}))).flat()}var isNeeded=({path},{application})=>/^(pins|sbom)\//.test(path)||path.startsWith("wheels/")&&path.
endsWith(".whl")&&projectOf(posix.basename(path))===normalizeName(application.name);function refuseEscape(path){if(leadsOut(path)||posix.normalize(path)!==path||
path.startsWith(".."))throw failed({code:"manifest-malformed",fact:`release.json lists '${path}', which leads out of the release`,fix:"Do not use this release"})}
function reader(from,ports){if(/^https:\/\//.test(from))return(name,to,sha256)=>download(`${from.replace(/\/$/,"")}/${name.split("/").map(encodeURIComponent).join(
"/")}`,to,sha256,ports);if(/^\w+:\/\//.test(from))throw misconfigured([{code:"usage",fact:`'${from}' is neither a folder nor an https address`,fix:"Name one of \
these",where:{key:"--from"}}]);let{files,host}=ports;return async(name,to,sha256)=>{let at=join(resolved(host.cwd,from,host),name);if(!await files.has(at))return!1;
if(sha256&&(await files.digest(at)).sha256!==sha256)throw failed({code:"release-changed",fact:`${at} is not the file that was meant: its sha256 is not ${sha256}`,
fix:"Fetch the release again; if it stays so, somebody has changed it"});return await files.copy(at,to),!0}}async function download(url,to,sha256,{network,files}){
if(sha256)return network.download(url,sha256,to).then(()=>!0,isAbsent);let{status,text}=await network.get(url).catch(cause=>{throw failed({code:"download-failed",
fact:`${url} could not be read: ${String(cause)}`,fix:"Check the address and the network"},cause)});if(status===404)return!1;if(status!==200)throw failed({code:"\
download-refused",fact:`${url} answered ${status}`,fix:"Check the address"});return await files.write(to,text),!0}function isAbsent(error){if(error instanceof ReleaseError&&
error.problems[0]?.code==="download-refused")return!1;throw error}

return{fetchRelease}})