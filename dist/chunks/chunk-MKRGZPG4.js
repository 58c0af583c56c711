import{failed,misconfigured}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/verify/files.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_posix=__toESM(require_posix(),1);async function readManifest(release,{files}){const path=(0,import_posix.join)(release,"release.json");if(!await files.has(path))throw missing(release);return parseManifest(
await files.text(path),path)}async function heldTo(expected,release,{files}){const manifest=(0,import_posix.join)(release,"release.json");if(!await files.has(manifest))
throw missing(release);const{sha256}=await files.digest(manifest);if(!expected||sha256===expected)return sha256;throw failed({code:"release-changed",fact:`${manifest}\
 has sha256 ${sha256}, expected ${expected}`,fix:"Fetch the release again; if it stays so, somebody has changed it"})}var missing=release=>misconfigured([{code:"\
release-missing",fact:`${release} has no release.json`,fix:"Name the folder that `release` wrote"}]);function parseManifest(text,path){try{const manifest=JSON.parse(
text);if(manifest?.schema===1&&Array.isArray(manifest.files))return manifest}catch(cause){throw failed({code:"manifest-malformed",fact:`${path} is not JSON`,fix:"\
Fetch the release again"},cause)}throw failed({code:"manifest-malformed",fact:`${path} is not a manifest of schema 1`,fix:"Use the version of release-actions th\
at wrote it"})}async function verifyFiles(release,ports){const{files}=await readManifest(release,ports);const found=await Promise.all(files.map(async({path,sha256,
size})=>{const at=(0,import_posix.join)(release,path);if(!await ports.files.has(at))return`${path}: missing`;const actual=await ports.files.digest(at);return actual.
sha256===sha256&&actual.size===size?[]:`${path}: sha256 is ${actual.sha256}, the manifest has ${sha256}`}));return found.flat()}export{readManifest,heldTo,parseManifest,verifyFiles};
