(function(__load,__later,__meta,require){"use strict";const {requirementsOf}=__load("chunk-4MYP26W7.js");const {readManifest}=__load("chunk-EDW7AU45.js");const {readPinned}=__load("chunk-Q6AZAFSX.js");const {
installedPath}=__load("chunk-TDL2BM7T.js");const {binaryFormat}=__load("chunk-QVBHBBWX.js");const {isRecord,readRecord}=__load("chunk-XWYGLVYB.js");const {
MarkerAlgebra,evaluate}=__load("chunk-U4JCZRTN.js");const {normalizeName,projectOf}=__load("chunk-6KOOX2ED.js");const {misconfigured}=__load("chunk-COHJCBW2.js");const {createHash}=require("node:crypto");const {join:join4,posix:posix3}=require("node:path/posix");const {join,posix}=require("node:path/posix");const {join:join2}=require("node:path/posix");const {join:join3,posix:posix2}=require("node:path/posix");async function installedIn(site,{files}){let found=(await files.list(site)).filter(({path})=>/^[^/]+\.dist-info\/METADATA$/.test(path));return Promise.all(found.
map(async({path})=>{let metadata=await files.text(join(site,path)),field=name=>new RegExp(`^${name}: *(.+)$`,"m").exec(metadata)?.[1]?.trim()??"",distInfo=posix.
dirname(path),record=join(site,distInfo,"RECORD");return{name:normalizeName(field("Name")),version:field("Version"),distInfo,record:await files.has(record)?readRecord(
await files.text(record)):[]}}))}function markerVariables(configuration,{platform,arch}){let full=/^version(?:_info)?\s*=\s*(\d+\.\d+(?:\.\d+)?)/m.exec(configuration)?.[1]??"",systems={linux:["\
posix","Linux"],darwin:["posix","Darwin"],win32:["nt","Windows"]},machines={"linux x64":"x86_64","linux arm64":"aarch64","darwin x64":"x86_64","darwin arm64":"a\
rm64","win32 x64":"AMD64","win32 arm64":"ARM64"},[osName,system]=systems[platform]??["posix",platform];return{python_version:full.split(".").slice(0,2).join("."),
python_full_version:full,implementation_name:"cpython",implementation_version:full,platform_python_implementation:"CPython",os_name:osName,sys_platform:platform,
platform_system:system,platform_machine:machines[`${platform} ${arch}`]??arch}}async function findSite(folder,ports){let{files,host}=ports,configuration=join2(folder,"pyvenv.cfg");if(await files.has(configuration)){let text=await files.text(
configuration),minor2=/^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(text)?.[1];for(let candidate of[`lib/python${minor2}/site-packages`,"Lib/site-packages"])if(await files.
has(join2(folder,candidate)))return{site:join2(folder,candidate),venv:!0,variables:markerVariables(text,host)};throw refuse(`${folder} has no site-packages fold\
er`)}let[found,...others]=await sitesBelow(folder,ports);if(!found)throw refuse(`${folder} is no virtual environment, and no site-packages with a distribution i\
s below it`);if(others.length>0)throw refuse(`${folder} has several: ${[found,...others].join(", ")}`);let minor=/python(\d+\.\d+)\//.exec(found)?.[1],{python_full_version:_,
implementation_version:__,python_version:version,...variables}=markerVariables(`version = ${minor}`,host);return{site:join2(folder,found),venv:!1,variables:{...variables,
...minor&&version&&{python_version:version}}}}async function sitesBelow(folder,{files}){let sites=(await files.has(folder)?await files.list(folder):[]).flatMap(
({path})=>/^(?:.*\/)?(?:lib\/python\d+\.\d+|Lib)\/site-packages(?=\/[^/]+\.dist-info\/METADATA$)/.exec(path)?.[0]??[]);return[...new Set(sites)]}var refuse=fact=>misconfigured(
[{code:"environment-unknown",fact,fix:"Name the folder of a virtual environment, or one that has the site-packages of one interpreter below it",where:{key:"--en\
vironment"}}]);async function pinnedWheels(folder,requirements,{files}){let accepted=new Map(readPinned(await files.text(requirements)).flatMap(({name,version,sha256})=>sha256.
map(digest=>[digest,`${name} ${version}`]))),known=new Map;for(let{path}of(await files.list(folder)).filter(each=>each.path.endsWith(".whl"))){let id=accepted.get(
(await files.digest(join3(folder,path))).sha256);id&&projectOf(posix2.basename(path))===id.split(" ")[0]&&known.set(id,[...known.get(id)??[],{label:path,path:join3(
folder,path),whose:"its pinned wheel"}])}return known}async function matchesWheel(place,installed,candidates,ports){let{readWheel}=await __later("chunk-HRDVNNBB.js"),
perWheel=await Promise.all(candidates.map(async({label,path,whose})=>{let wheel=await readWheel(path,ports.files).catch(()=>{});return wheel?[...(await changed(
place,installed,wheel,ports)).map(file=>`${installed.name}: ${file} is not what ${whose} has`),...added(place,installed,wheel).map(file=>`${installed.name}: ${file}\
 stands in its RECORD, and is not in ${whose}`)]:[`${installed.name}: ${label} cannot be read, so it was not compared with it`]})),[least=[]]=perWheel.sort((a,b)=>a.
length-b.length);return least}async function changed({site,asPacked},{record},{members,distInfo},{files}){let recorded=new Set(asPacked?record.map(({path})=>path):
[]),payload=members.map(member=>({...member,path:installedPath(member.path)})).filter(({path})=>path!==`${distInfo}/RECORD`&&!/\.data\//.test(path));return(await Promise.
all(payload.map(async({path,data})=>{let at=join3(site,path);return recorded.has(compiledOf(path))||recorded.has(path)&&binaryFormat(data)?[]:await files.has(at)&&
Buffer.from(await files.bytes(at)).equals(data)?[]:[path]}))).flat()}function added({asPacked},{record,distInfo},{members}){let paths=members.map(({path})=>installedPath(
path)),known=new Set([...paths,...asPacked?paths.map(compiledOf):[],...["RECORD","INSTALLER","REQUESTED","direct_url.json","uv_cache.json"].map(file=>`${distInfo}\
/${file}`)]);return record.map(({path})=>path).filter(path=>!known.has(path)&&!/^\.\.\//.test(path)&&!/(^|\/)__pycache__\/[^/]+\.pyc$/.test(path))}var compiledOf=path=>path.
endsWith(".py")?`${path}c`:"";var installers=new Set(["pip","setuptools","wheel"]);async function verifyEnvironment(environment,release,role,ports,wheels){let manifest=await readManifest(release,
ports),known=Object.keys(manifest.pins),roles=role?known.filter(name=>name===role):known.toSorted().reverse();if(roles.length===0)throw misconfigured([{code:"ro\
le-missing",fact:`the release has no pins of ${role??"any role"}`,fix:`It has: ${known.join(", ")||"none"}`,where:{key:"--role"}}]);let{site,venv,variables}=await findSite(
environment,ports),installed=await installedIn(site,ports),judged=installed.filter(each=>!isCompanion(each,manifest)),caches=await uncheckedCaches(site,venv,ports.
files),ofFiles=[...caches.deviations,...await changedFiles(site,venv,installed,ports)],[best]=roles.map(name=>({role:name,...compareSets(judged,expected(manifest,
name,variables),name)})).sort((a,b)=>a.deviations.length-b.deviations.length);if(!best)throw new Error("no role");let place={site,asPacked:best.role==="client"&&
!venv},application=await changedApplication(place,installed,manifest,release,ports),held=wheels?await changedPins(place,installed,{manifest,role:best.role,release,
wheels},ports):{deviations:[],notes:[]},packed=place.asPacked?["what the client was packed with is compiled or stripped: such modules and libraries were held to\
 their RECORD, not to wheels"]:[];return{...best,deviations:[...best.deviations,...ofFiles,...application,...held.deviations],notes:[...best.notes,...caches.notes,
...held.notes,...packed]}}var isCompanion=({name,version},{application,files})=>version===application.version&&name!==normalizeName(application.name)&&files.some(
({path})=>path.startsWith("wheels/")&&projectOf(posix3.basename(path))===name);function expected(manifest,role,variables){let algebra=new MarkerAlgebra,applies=({
marker})=>!marker||evaluate(algebra.parse(marker),{variables})!==!1,{name,version}=manifest.application;return[...(manifest.pins[role]??[]).filter(applies),{name:normalizeName(
name),version}]}function compareSets(installed,pins,role){let pinned=new Map(pins.map(({name,version})=>[name,version])),present=new Set(installed.map(({name})=>name)),
strange=installed.filter(({name})=>!pinned.has(name));return{deviations:[...installed.filter(({name,version})=>pinned.has(name)&&pinned.get(name)!==version).map(
({name,version})=>`${name}: ${version} is installed, ${pinned.get(name)} is pinned for the ${role}`),...strange.filter(({name})=>!installers.has(name)).map(({name,
version})=>`${name}: ${version} is installed, but not pinned for the ${role}`),...pins.filter(({name})=>!present.has(name)).map(({name,version})=>`${name}: ${version}\
 is pinned for the ${role}, but not installed`)],notes:strange.filter(({name})=>installers.has(name)).map(({name,version})=>`${name} ${version} installs package\
s and is no part of the release: not judged`)}}async function changedFiles(site,venv,installed,{files}){let recorded=installed.flatMap(({name,record})=>record.map(
line=>({name,...line}))),claimed=new Set([...recorded.map(({path})=>path),...installed.flatMap(({distInfo})=>["RECORD","INSTALLER","REQUESTED","direct_url.json"].
map(file=>`${distInfo}/${file}`))]),listed=await files.list(site),unclaimed=listed.map(({path})=>path).filter(path=>!claimed.has(path)&&!isCache(path)),links=venv?
[]:listed.filter(({path,kind})=>kind==="link"&&claimed.has(path)).map(({path})=>path);return[...(await Promise.all(recorded.filter(({path})=>!isCache(path)&&!isRecord(
path)).map(async({name,path,sha256})=>{let at=join4(site,path);return await files.has(at)?sha256?createHash("sha256").update(await files.bytes(at)).digest("base\
64url")===sha256?[]:`${name}: ${path} is not what its RECORD says`:`${name}: ${path} has no hash in its RECORD`:`${name}: ${path} is missing`}))).flat(),...links.
map(path=>`${path}: is a link, which no wheel has`),...unclaimed.map(path=>`${path}: belongs to no installed distribution`)]}async function uncheckedCaches(site,venv,files){
let caches=(await files.list(site)).map(({path})=>path).filter(isCache),flags=await Promise.all(caches.map(async path=>Buffer.from(await files.bytes(join4(site,
path))).subarray(4,8))),unchecked=caches.filter((_,index)=>flags[index]?.equals(uncheckedHash));return!venv&&unchecked.length>0&&unchecked.length===caches.length?
{deviations:[],notes:[`all ${caches.length} compiled caches are run without a look at their sources, and were not judged`]}:{deviations:unchecked.map(path=>`${path}\
: is run without a look at its source`),notes:[]}}var uncheckedHash=Buffer.from([1,0,0,0]),isCache=path=>/(^|\/)__pycache__\/[^/]+\.pyc$/.test(path);async function changedApplication(place,installed,{
application:{name},files},release,ports){let application=installed.find(each=>each.name===normalizeName(name)),wheels=files.map(({path})=>path).filter(path=>path.
startsWith("wheels/")&&path.endsWith(".whl")&&projectOf(posix3.basename(path))===normalizeName(name));return application?matchesWheel(place,application,wheels.map(
path=>({label:path,path:join4(release,path),whose:"the release's wheel"})),ports):[]}async function changedPins(place,installed,{manifest,role,release,wheels},ports){
let pinned=new Set((manifest.pins[role]??[]).map(({name,version})=>`${name} ${version}`)),judged=installed.filter(({name,version})=>pinned.has(`${name} ${version}`)),
known=await pinnedWheels(wheels,join4(release,requirementsOf(role)),ports),found=judged.map(each=>({each,candidates:known.get(`${each.name} ${each.version}`)??[]})),
without=found.filter(({candidates})=>candidates.length===0).map(({each})=>each.name);return{deviations:(await Promise.all(found.map(({each,candidates})=>matchesWheel(
place,each,candidates,ports)))).flat(),notes:without.length>0?[`held to their RECORD only, for want of a pinned wheel: ${without.join(", ")}`]:[]}}

return{verifyEnvironment}})