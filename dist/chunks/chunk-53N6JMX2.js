import{readManifest}from"./chunk-N4G2DQZZ.js";import{evaluate}from"./chunk-TMFSEBDG.js";import{readRecord}from"./chunk-AN3XZYGT.js";import{MarkerAlgebra}from"./chunk-DBPEB6SM.js";
import{normalizeName,projectOf}from"./chunk-6LS5MOD2.js";import{misconfigured}from"./chunk-7NI227LV.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/verify/environment.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
crypto"))}});var require_node_path=__commonJS({"builtin:node:path?src/verify/environment.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_node_path=__toESM(require_node_path(),1);function markerVariables(configuration,{platform,arch}){const full=/^version(?:_info)?\s*=\s*(\d+\.\d+(?:\.\d+)?)/m.exec(configuration)?.[1]??"";const systems={
linux:["posix","Linux"],darwin:["posix","Darwin"],win32:["nt","Windows"]};const machines={"linux x64":"x86_64","linux arm64":"aarch64","darwin x64":"x86_64","da\
rwin arm64":"arm64","win32 x64":"AMD64","win32 arm64":"ARM64"};const[osName,system]=systems[platform]??["posix",platform];return{python_version:full.split(".").
slice(0,2).join("."),python_full_version:full,implementation_name:"cpython",implementation_version:full,platform_python_implementation:"CPython",os_name:osName,
sys_platform:platform,platform_system:system,platform_machine:machines[`${platform} ${arch}`]??arch}}var installers=new Set(["pip","setuptools","wheel"]);async function verifyEnvironment(environment,release,role,ports){const manifest=await readManifest(release,
ports);const known=Object.keys(manifest.pins);const roles=role?known.filter(name=>name===role):known;if(roles.length===0)throw misconfigured([{code:"role-missin\
g",fact:`the release has no pins of ${role??"any role"}`,fix:`It has: ${known.join(", ")||"none"}`,where:{key:"--role"}}]);const site=await sitePackages(environment,
ports);const installed=await installedIn(site,ports);const judged=installed.filter(each=>!isCompanion(each,manifest));const ofFiles=[...await changedFiles(site,
installed,ports),...await changedApplication(site,installed,manifest,release,ports)];const variables=markerVariables(await ports.files.text((0,import_node_path.join)(
environment,"pyvenv.cfg")),ports.host);const[best]=roles.map(name=>({role:name,...compareSets(judged,expected(manifest,name,variables),name)})).sort((a,b)=>a.deviations.
length-b.deviations.length);if(!best)throw new Error("no role");return{...best,deviations:[...best.deviations,...ofFiles]}}var isCompanion=({name,version},{application,
files})=>version===application.version&&name!==normalizeName(application.name)&&files.some(({path})=>path.startsWith("wheels/")&&projectOf(import_node_path.posix.
basename(path))===name);async function sitePackages(environment,{files}){const refuse=fact=>misconfigured([{code:"environment-unknown",fact,fix:"Name the folder\
 of a virtual environment",where:{key:"--environment"}}]);const configuration=(0,import_node_path.join)(environment,"pyvenv.cfg");if(!await files.has(configuration))
throw refuse(`${environment} has no pyvenv.cfg`);const minor=/^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(await files.text(configuration))?.[1];for(const candidate of[
`lib/python${minor}/site-packages`,"Lib/site-packages"]){if(await files.has((0,import_node_path.join)(environment,candidate)))return(0,import_node_path.join)(environment,
candidate)}throw refuse(`${environment} has no site-packages folder`)}async function installedIn(site,{files}){const found=(await files.list(site)).filter(({path})=>/^[^/]+\.dist-info\/METADATA$/.
test(path));return Promise.all(found.map(async({path})=>{const metadata=await files.text((0,import_node_path.join)(site,path));const field=name=>new RegExp(`^${name}\
: *(.+)$`,"m").exec(metadata)?.[1]?.trim()??"";const distInfo=import_node_path.posix.dirname(path);const record=(0,import_node_path.join)(site,distInfo,"RECORD");
return{name:normalizeName(field("Name")),version:field("Version"),distInfo,record:await files.has(record)?readRecord(await files.text(record)):[]}}))}function expected(manifest,role,variables){
const algebra=new MarkerAlgebra;const applies=({marker})=>!marker||evaluate(algebra.parse(marker),{variables})!==false;const{name,version}=manifest.application;
return[...(manifest.pins[role]??[]).filter(applies),{name:normalizeName(name),version}]}function compareSets(installed,pins,role){const pinned=new Map(pins.map(
({name,version})=>[name,version]));const present=new Set(installed.map(({name})=>name));const strange=installed.filter(({name})=>!pinned.has(name));return{deviations:[
...installed.filter(({name,version})=>pinned.has(name)&&pinned.get(name)!==version).map(({name,version})=>`${name}: ${version} is installed, ${pinned.get(name)}\
 is pinned for the ${role}`),...strange.filter(({name})=>!installers.has(name)).map(({name,version})=>`${name}: ${version} is installed, but not pinned for the ${role}`),
...pins.filter(({name})=>!present.has(name)).map(({name,version})=>`${name}: ${version} is pinned for the ${role}, but not installed`)],notes:strange.filter(({name})=>installers.
has(name)).map(({name,version})=>`${name} ${version} installs packages and is no part of the release: not judged`)}}async function changedFiles(site,installed,{
files}){const recorded=installed.flatMap(({name,record})=>record.map(line=>({name,...line})));const claimed=new Set([...recorded.map(({path})=>path),...installed.
flatMap(({distInfo})=>["RECORD","INSTALLER","REQUESTED","direct_url.json"].map(file=>`${distInfo}/${file}`))]);const unclaimed=(await files.list(site)).map(({path})=>path).
filter(path=>!claimed.has(path)&&!isCache(path));const changed=await Promise.all(recorded.filter(({path})=>!isCache(path)&&!/^[^/]+\.dist-info\/RECORD$/.test(path)).
map(async({name,path,sha256})=>{const at=(0,import_node_path.join)(site,path);if(!await files.has(at))return`${name}: ${path} is missing`;if(!sha256)return`${name}\
: ${path} has no hash in its RECORD`;const actual=(0,import_node_crypto.createHash)("sha256").update(await files.bytes(at)).digest("base64url");return actual===
sha256?[]:`${name}: ${path} is not what its RECORD says`}));return[...changed.flat(),...await uncheckedCaches(site,files),...unclaimed.map(path=>`${path}: belon\
gs to no installed distribution`)]}async function uncheckedCaches(site,files){const caches=(await files.list(site)).map(({path})=>path).filter(isCache);const flags=await Promise.
all(caches.map(async path=>Buffer.from(await files.bytes((0,import_node_path.join)(site,path))).subarray(4,8)));return caches.filter((_,index)=>flags[index]?.equals(
uncheckedHash)).map(path=>`${path}: is run without a look at its source`)}var uncheckedHash=Buffer.from([1,0,0,0]);var isCache=path=>/(^|\/)__pycache__\/[^/]+\.pyc$/.
test(path);async function changedApplication(site,installed,manifest,release,ports){const application=installed.find(({name})=>name===normalizeName(manifest.application.
name));if(!application)return[];const{readWheel}=await import("./wheel-PZ3WQRJZ.js");const wheels=manifest.files.map(({path})=>path).filter(path=>path.startsWith(
"wheels/")&&path.endsWith(".whl")&&projectOf(import_node_path.posix.basename(path))===normalizeName(manifest.application.name));const perWheel=await Promise.all(
wheels.map(async path=>{const wheel=await readWheel((0,import_node_path.join)(release,path),ports.files).catch(()=>void 0);if(!wheel)return[`${application.name}\
: ${path} cannot be read, so it was not compared with it`];return(await differences(site,wheel,ports)).map(file=>`${application.name}: ${file} is not what the r\
elease's wheel has`)}));const[least=[]]=perWheel.sort((a,b)=>a.length-b.length);return least}async function differences(site,{members,distInfo},{files}){const payload=members.
filter(({path})=>path!==`${distInfo}/RECORD`&&!/\.data\//.test(path));const checked=await Promise.all(payload.map(async({path,data})=>{const at=(0,import_node_path.join)(
site,path);return await files.has(at)&&Buffer.from(await files.bytes(at)).equals(data)?[]:[path]}));return checked.flat()}export{verifyEnvironment};
