import{provenanceFile}from"./chunk-3VD5T75L.js";import{heldTo,readManifest}from"./chunk-MKRGZPG4.js";import"./chunk-6S2U34DO.js";import"./chunk-ZCREQQZM.js";
import{normalizeName,projectOf}from"./chunk-MWDDLPWO.js";import{ReleaseError,failed,leadsOut,misconfigured,resolved}from"./chunk-6IOMZQNL.js";import{
__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/verify/fetch.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_posix=__toESM(require_posix(),1);async function fetchRelease(from,sha256,to,ports,more=[]){const read=reader(from,ports);if(!await read("release.json",(0,import_posix.join)(to,"release.json")))
throw misconfigured([{code:"release-missing",fact:`${from} has no release.json`,fix:"Name the folder or the address that has it",where:{key:"--from"}}]);await heldTo(
sha256,to,ports);const manifest=await readManifest(to,ports);for(const name of[provenanceFile,...more])await read(name,(0,import_posix.join)(to,name));const found=await Promise.
all(manifest.files.filter(file=>isNeeded(file,manifest)).map(async({path,sha256:digest})=>{refuseEscape(path);for(const name of new Set([path,import_posix.posix.
basename(path)]))if(await read(name,(0,import_posix.join)(to,path),digest))return[];return[`${path}: missing`]}));return found.flat()}var isNeeded=({path},{application})=>/^(pins|sbom)\//.
test(path)||path.startsWith("wheels/")&&path.endsWith(".whl")&&projectOf(import_posix.posix.basename(path))===normalizeName(application.name);function refuseEscape(path){
if(leadsOut(path)||import_posix.posix.normalize(path)!==path||path.startsWith(".."))throw failed({code:"manifest-malformed",fact:`release.json lists '${path}', \
which leads out of the release`,fix:"Do not use this release"})}function reader(from,ports){if(/^https:\/\//.test(from))return(name,to,sha256)=>download(`${from.
replace(/\/$/,"")}/${name.split("/").map(encodeURIComponent).join("/")}`,to,sha256,ports);if(/^\w+:\/\//.test(from))throw misconfigured([{code:"usage",fact:`'${from}\
' is neither a folder nor an https address`,fix:"Name one of these",where:{key:"--from"}}]);const{files,host}=ports;return async(name,to,sha256)=>{const at=(0,import_posix.join)(
resolved(host.cwd,from,host),name);if(!await files.has(at))return false;if(sha256&&(await files.digest(at)).sha256!==sha256)throw failed({code:"release-changed",
fact:`${at} is not the file that was meant: its sha256 is not ${sha256}`,fix:"Fetch the release again; if it stays so, somebody has changed it"});await files.copy(
at,to);return true}}async function download(url,to,sha256,{network,files}){if(sha256)return network.download(url,sha256,to).then(()=>true,isAbsent);const{status,
text}=await network.get(url).catch(cause=>{throw failed({code:"download-failed",fact:`${url} could not be read: ${String(cause)}`,fix:"Check the address and the\
 network"},cause)});if(status===404)return false;if(status!==200)throw failed({code:"download-refused",fact:`${url} answered ${status}`,fix:"Check the address"});
await files.write(to,text);return true}function isAbsent(error){if(error instanceof ReleaseError&&error.problems[0]?.code==="download-refused")return false;throw error}export{fetchRelease};
