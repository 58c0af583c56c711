(function(__load,__later,__meta,require){"use strict";const {parseManifest}=__load("chunk-EDW7AU45.js");const {earlierOf}=__load("chunk-FLN5SY65.js");const {readTimes}=__load("chunk-RN6R4JO2.js");const {sha256}=__load("chunk-6KOOX2ED.js");const {absolute,failed,misconfigured,previousFolder,sizesFile,timesFile}=__load("chunk-COHJCBW2.js");const {dirname,join}=require("node:path/posix");
function previousWheels({files}){let entries=files.filter(entry=>entry?.keys),all=entries.filter(isSound).flatMap(entry=>keysOf(entry).map(key=>[key,entry])),named=all.
map(([key])=>key),twice=new Set(named.filter((key,index)=>named.indexOf(key)!==index));return{wheels:new Map(all.filter(([key])=>!twice.has(key)).map(([key,{path,
sha256:sha2562,size,keys}])=>[key,{file:path.slice(folder.length),sha256:sha2562,size,keys}])),problems:[...entries.filter(entry=>!isSound(entry)).map(({path})=>refused(
`its manifest has an entry that no release writes: ${JSON.stringify(path)}`)),...[...twice].map(key=>refused(`its manifest has the key ${key} for several wheels`))]}}
var folder="wheels/",digest=/^[0-9a-f]{64}$/,keysOf=({keys:{whole,around,compiled}})=>[whole,...[around,compiled].filter(key=>key!==void 0)],isSound=entry=>entry.
keys!==void 0&&/^wheels\/[\w.!+-]+\.whl$/.test(entry.path)&&digest.test(entry.sha256)&&Number.isSafeInteger(entry.size)&&keysOf(entry).every(key=>digest.test(key)),
refused=fact=>({code:"previous-refused",fact:`The earlier release: ${fact}`,fix:"The wheel is built anew; find out who wrote that release"});async function openPrevious(request,release,ports){let at=placeOf(request,release,ports);if(!at)return;let{files,reporter}=ports,manifest=at.endsWith(".json")?at:
join(at,"release.json");if(!await files.has(manifest))throw misconfigured([{code:"release-missing",fact:`there is no ${manifest}`,fix:"Name the folder of an ear\
lier release, or its release.json; leave it out where there is none yet",where:{key:"--previous"}}]);let text=await files.text(manifest);refuseOther(text,request["\
previous-sha256"],manifest);let parsed=parseManifest(text,manifest),{wheels,problems}=previousWheels(parsed);problems.forEach(reporter.warn);let folder2=dirname(
manifest),[times,sizes]=await Promise.all([timesFile,sizesFile].map(async name=>await files.has(join(folder2,name))?files.text(join(folder2,name)):""));return{wheels,
costs:readTimes(times??"").wheels,earlier:earlierOf(parsed,times,sizes),there:await wheelsIn(folder2,ports)}}function placeOf({previous,"previous-artifact":artifact,
"previous-sha256":expected},release,ports){if(previous||!artifact)return previous&&absolute(ports,previous);if(expected)return join(release,previousFolder);throw misconfigured(
[{code:"usage",fact:"an artifact is trusted for nothing but its sha256, and none is given",fix:"Give previous-sha256: the sha256 of its release.json, from the j\
ob that verified it",where:{key:"previous-artifact"}}])}function refuseOther(text,expected,manifest){if(!(!expected||sha256(text)===expected))throw failed({code:"\
previous-changed",fact:`${manifest} has sha256 ${sha256(text)}, expected ${expected}`,fix:"Fetch the release again; if it stays so, somebody has changed it"})}async function wheelsIn(folder2,{
files}){let entries=(await files.list(folder2)).filter(({path,kind})=>kind==="file"&&/^(wheels\/)?[^/]+\.whl$/.test(path));return new Map(entries.map(({path,size})=>[
path.replace("wheels/",""),{path:join(folder2,path),size}]))}async function previousWheel(key,to,{wheels,there},{files,reporter}){let wheel=wheels.get(key),found=wheel&&
there.get(wheel.file);if(!wheel||!found)return;let bytes=found.size===wheel.size?await files.bytes(found.path):void 0;if(bytes&&sha256(bytes)===wheel.sha256)return await files.
write(to,bytes),wheel;reporter.warn({code:"previous-refused",fact:`The earlier release: ${wheel.file} is not what its manifest says`,fix:"The wheel is built ane\
w; find out who changed that file"})}

return{openPrevious,previousWheel}})