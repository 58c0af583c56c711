import{requirementsOf}from"./chunk-ZEG75JN3.js";import{readManifest}from"./chunk-MKRGZPG4.js";import{readPinned}from"./chunk-5OJWIZ6Y.js";import{
installedPath,readRecord}from"./chunk-CPXFXZFO.js";import{evaluate}from"./chunk-74WZBINN.js";import{MarkerAlgebra}from"./chunk-IQLHHSYY.js";import{
normalizeName,projectOf}from"./chunk-MWDDLPWO.js";import{misconfigured}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/verify/environment.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
crypto"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/verify/environment.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/verify/installed.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var require_posix3=__commonJS({"builtin:node:path/posix?src/verify/site.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var require_posix4=__commonJS({"builtin:node:path/posix?src/verify/wheels.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/p\
osix"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_posix4=__toESM(require_posix(),1);var import_posix=__toESM(require_posix2(),1);async function installedIn(site,{files}){const found=(await files.list(site)).filter(({path})=>/^[^/]+\.dist-info\/METADATA$/.test(path));return Promise.all(found.
map(async({path})=>{const metadata=await files.text((0,import_posix.join)(site,path));const field=name=>new RegExp(`^${name}: *(.+)$`,"m").exec(metadata)?.[1]?.
trim()??"";const distInfo=import_posix.posix.dirname(path);const record=(0,import_posix.join)(site,distInfo,"RECORD");return{name:normalizeName(field("Name")),version:field(
"Version"),distInfo,record:await files.has(record)?readRecord(await files.text(record)):[]}}))}var import_posix2=__toESM(require_posix3(),1);function markerVariables(configuration,{platform,arch}){const full=/^version(?:_info)?\s*=\s*(\d+\.\d+(?:\.\d+)?)/m.exec(configuration)?.[1]??"";const systems={
linux:["posix","Linux"],darwin:["posix","Darwin"],win32:["nt","Windows"]};const machines={"linux x64":"x86_64","linux arm64":"aarch64","darwin x64":"x86_64","da\
rwin arm64":"arm64","win32 x64":"AMD64","win32 arm64":"ARM64"};const[osName,system]=systems[platform]??["posix",platform];return{python_version:full.split(".").
slice(0,2).join("."),python_full_version:full,implementation_name:"cpython",implementation_version:full,platform_python_implementation:"CPython",os_name:osName,
sys_platform:platform,platform_system:system,platform_machine:machines[`${platform} ${arch}`]??arch}}async function findSite(folder,ports){const{files,host}=ports;const configuration=(0,import_posix2.join)(folder,"pyvenv.cfg");if(await files.has(configuration)){
const text=await files.text(configuration);const minor2=/^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(text)?.[1];for(const candidate of[`lib/python${minor2}/site-\
packages`,"Lib/site-packages"]){if(await files.has((0,import_posix2.join)(folder,candidate)))return{site:(0,import_posix2.join)(folder,candidate),venv:true,variables:markerVariables(
text,host)}}throw refuse(`${folder} has no site-packages folder`)}const[found,...others]=await sitesBelow(folder,ports);if(!found)throw refuse(`${folder} is no \
virtual environment, and no site-packages with a distribution is below it`);if(others.length>0)throw refuse(`${folder} has several: ${[found,...others].join(", ")}`);
const minor=/python(\d+\.\d+)\//.exec(found)?.[1];const{python_full_version:_,implementation_version:__,python_version:version,...variables}=markerVariables(`ve\
rsion = ${minor}`,host);return{site:(0,import_posix2.join)(folder,found),venv:false,variables:{...variables,...minor&&version&&{python_version:version}}}}async function sitesBelow(folder,{
files}){const listed=await files.has(folder)?await files.list(folder):[];const sites=listed.flatMap(({path})=>/^(?:.*\/)?(?:lib\/python\d+\.\d+|Lib)\/site-packages(?=\/[^/]+\.dist-info\/METADATA$)/.
exec(path)?.[0]??[]);return[...new Set(sites)]}var refuse=fact=>misconfigured([{code:"environment-unknown",fact,fix:"Name the folder of a virtual environment, o\
r one that has the site-packages of one interpreter below it",where:{key:"--environment"}}]);var import_posix3=__toESM(require_posix4(),1);async function pinnedWheels(folder,requirements,{files}){const accepted=new Map(readPinned(await files.text(requirements)).flatMap(({name,version,sha256})=>sha256.
map(digest=>[digest,`${name} ${version}`])));const known=new Map;for(const{path}of(await files.list(folder)).filter(each=>each.path.endsWith(".whl"))){const id=accepted.
get((await files.digest((0,import_posix3.join)(folder,path))).sha256);if(id&&projectOf(import_posix3.posix.basename(path))===id.split(" ")[0])known.set(id,[...known.
get(id)??[],{label:path,path:(0,import_posix3.join)(folder,path),whose:"its pinned wheel"}])}return known}async function matchesWheel(site,installed,candidates,ports){
const{readWheel}=await import("./wheel-T76ZY75O.js");const perWheel=await Promise.all(candidates.map(async({label,path,whose})=>{const wheel=await readWheel(
path,ports.files).catch(()=>void 0);if(!wheel)return[`${installed.name}: ${label} cannot be read, so it was not compared with it`];return[...(await changed(site,
wheel,ports)).map(file=>`${installed.name}: ${file} is not what ${whose} has`),...added(installed,wheel).map(file=>`${installed.name}: ${file} stands in its REC\
ORD, and is not in ${whose}`)]}));const[least=[]]=perWheel.sort((a,b)=>a.length-b.length);return least}async function changed(site,{members,distInfo},{files}){const payload=members.
map(member=>({...member,path:installedPath(member.path)})).filter(({path})=>path!==`${distInfo}/RECORD`&&!/\.data\//.test(path));const checked=await Promise.all(
payload.map(async({path,data})=>{const at=(0,import_posix3.join)(site,path);return await files.has(at)&&Buffer.from(await files.bytes(at)).equals(data)?[]:[path]}));
return checked.flat()}function added({record,distInfo},{members}){const known=new Set([...members.map(({path})=>installedPath(path)),...["RECORD","INSTALLER","R\
EQUESTED","direct_url.json","uv_cache.json"].map(file=>`${distInfo}/${file}`)]);return record.map(({path})=>path).filter(path=>!known.has(path)&&!/^\.\.\//.test(
path)&&!/(^|\/)__pycache__\/[^/]+\.pyc$/.test(path))}var installers=new Set(["pip","setuptools","wheel"]);async function verifyEnvironment(environment,release,role,ports,wheels){const manifest=await readManifest(release,
ports);const known=Object.keys(manifest.pins);const roles=role?known.filter(name=>name===role):known;if(roles.length===0)throw misconfigured([{code:"role-missin\
g",fact:`the release has no pins of ${role??"any role"}`,fix:`It has: ${known.join(", ")||"none"}`,where:{key:"--role"}}]);const{site,venv,variables}=await findSite(
environment,ports);const installed=await installedIn(site,ports);const judged=installed.filter(each=>!isCompanion(each,manifest));const caches=await uncheckedCaches(
site,venv,ports.files);const ofFiles=[...caches.deviations,...await changedFiles(site,venv,installed,ports),...await changedApplication(site,installed,manifest,
release,ports)];const[best]=roles.map(name=>({role:name,...compareSets(judged,expected(manifest,name,variables),name)})).sort((a,b)=>a.deviations.length-b.deviations.
length);if(!best)throw new Error("no role");const held=wheels?await changedPins(site,installed,{manifest,role:best.role,release,wheels},ports):{deviations:[],notes:[]};
return{...best,deviations:[...best.deviations,...ofFiles,...held.deviations],notes:[...best.notes,...caches.notes,...held.notes]}}var isCompanion=({name,version},{
application,files})=>version===application.version&&name!==normalizeName(application.name)&&files.some(({path})=>path.startsWith("wheels/")&&projectOf(import_posix4.posix.
basename(path))===name);function expected(manifest,role,variables){const algebra=new MarkerAlgebra;const applies=({marker})=>!marker||evaluate(algebra.parse(marker),
{variables})!==false;const{name,version}=manifest.application;return[...(manifest.pins[role]??[]).filter(applies),{name:normalizeName(name),version}]}function compareSets(installed,pins,role){
const pinned=new Map(pins.map(({name,version})=>[name,version]));const present=new Set(installed.map(({name})=>name));const strange=installed.filter(({name})=>!pinned.
has(name));return{deviations:[...installed.filter(({name,version})=>pinned.has(name)&&pinned.get(name)!==version).map(({name,version})=>`${name}: ${version} is \
installed, ${pinned.get(name)} is pinned for the ${role}`),...strange.filter(({name})=>!installers.has(name)).map(({name,version})=>`${name}: ${version} is inst\
alled, but not pinned for the ${role}`),...pins.filter(({name})=>!present.has(name)).map(({name,version})=>`${name}: ${version} is pinned for the ${role}, but n\
ot installed`)],notes:strange.filter(({name})=>installers.has(name)).map(({name,version})=>`${name} ${version} installs packages and is no part of the release: \
not judged`)}}async function changedFiles(site,venv,installed,{files}){const recorded=installed.flatMap(({name,record})=>record.map(line=>({name,...line})));const claimed=new Set(
[...recorded.map(({path})=>path),...installed.flatMap(({distInfo})=>["RECORD","INSTALLER","REQUESTED","direct_url.json"].map(file=>`${distInfo}/${file}`))]);const listed=await files.
list(site);const unclaimed=listed.map(({path})=>path).filter(path=>!claimed.has(path)&&!isCache(path));const links=venv?[]:listed.filter(({path,kind})=>kind==="\
link"&&claimed.has(path)).map(({path})=>path);const changed2=await Promise.all(recorded.filter(({path})=>!isCache(path)&&!/^[^/]+\.dist-info\/RECORD$/.test(path)).
map(async({name,path,sha256})=>{const at=(0,import_posix4.join)(site,path);if(!await files.has(at))return`${name}: ${path} is missing`;if(!sha256)return`${name}\
: ${path} has no hash in its RECORD`;const actual=(0,import_node_crypto.createHash)("sha256").update(await files.bytes(at)).digest("base64url");return actual===
sha256?[]:`${name}: ${path} is not what its RECORD says`}));return[...changed2.flat(),...links.map(path=>`${path}: is a link, which no wheel has`),...unclaimed.
map(path=>`${path}: belongs to no installed distribution`)]}async function uncheckedCaches(site,venv,files){const caches=(await files.list(site)).map(({path})=>path).
filter(isCache);const flags=await Promise.all(caches.map(async path=>Buffer.from(await files.bytes((0,import_posix4.join)(site,path))).subarray(4,8)));const unchecked=caches.
filter((_,index)=>flags[index]?.equals(uncheckedHash));if(!venv&&unchecked.length>0&&unchecked.length===caches.length)return{deviations:[],notes:[`all ${caches.
length} compiled caches are run without a look at their sources, and were not judged`]};return{deviations:unchecked.map(path=>`${path}: is run without a look at\
 its source`),notes:[]}}var uncheckedHash=Buffer.from([1,0,0,0]);var isCache=path=>/(^|\/)__pycache__\/[^/]+\.pyc$/.test(path);async function changedApplication(site,installed,{
application:{name},files},release,ports){const application=installed.find(each=>each.name===normalizeName(name));const wheels=files.map(({path})=>path).filter(path=>path.
startsWith("wheels/")&&path.endsWith(".whl")&&projectOf(import_posix4.posix.basename(path))===normalizeName(name));return application?matchesWheel(site,application,
wheels.map(path=>({label:path,path:(0,import_posix4.join)(release,path),whose:"the release's wheel"})),ports):[]}async function changedPins(site,installed,{manifest,
role,release,wheels},ports){const pinned=new Set((manifest.pins[role]??[]).map(({name,version})=>`${name} ${version}`));const judged=installed.filter(({name,version})=>pinned.
has(`${name} ${version}`));const known=await pinnedWheels(wheels,(0,import_posix4.join)(release,requirementsOf(role)),ports);const found=judged.map(each=>({each,
candidates:known.get(`${each.name} ${each.version}`)??[]}));const without=found.filter(({candidates})=>candidates.length===0).map(({each})=>each.name);return{deviations:(await Promise.
all(found.map(({each,candidates})=>matchesWheel(site,each,candidates,ports)))).flat(),notes:without.length>0?[`held to their RECORD only, for want of a pinned w\
heel: ${without.join(", ")}`]:[]}}export{verifyEnvironment};
