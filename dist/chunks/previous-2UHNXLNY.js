import{parseManifest}from"./chunk-MKRGZPG4.js";import{earlierOf}from"./chunk-6E6GFDTC.js";import{readTimes}from"./chunk-IL7GYZEU.js";import{sha256}from"./chunk-MWDDLPWO.js";
import{absolute,failed,misconfigured,previousFolder,sizesFile,timesFile}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/previous.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/po\
six"))}});var import_posix=__toESM(require_posix(),1);function previousWheels({files}){const entries=files.filter(entry=>entry?.keys);const sound=entries.filter(isSound);const all=sound.flatMap(entry=>keysOf(entry).
map(key=>[key,entry]));const named=all.map(([key])=>key);const twice=new Set(named.filter((key,index)=>named.indexOf(key)!==index));return{wheels:new Map(all.filter(
([key])=>!twice.has(key)).map(([key,{path,sha256:sha2562,size,keys}])=>[key,{file:path.slice(folder.length),sha256:sha2562,size,keys}])),problems:[...entries.filter(
entry=>!isSound(entry)).map(({path})=>refused(`its manifest has an entry that no release writes: ${JSON.stringify(path)}`)),...[...twice].map(key=>refused(`its \
manifest has the key ${key} for several wheels`))]}}var folder="wheels/";var digest=/^[0-9a-f]{64}$/;var keysOf=({keys:{whole,around,compiled}})=>[whole,...[around,
compiled].filter(key=>key!==void 0)];var isSound=entry=>entry.keys!==void 0&&/^wheels\/[\w.!+-]+\.whl$/.test(entry.path)&&digest.test(entry.sha256)&&Number.isSafeInteger(
entry.size)&&keysOf(entry).every(key=>digest.test(key));var refused=fact=>({code:"previous-refused",fact:`The earlier release: ${fact}`,fix:"The wheel is built \
anew; find out who wrote that release"});async function openPrevious(request,release,ports){const at=placeOf(request,release,ports);if(!at)return void 0;const{files,reporter}=ports;const manifest=at.endsWith(
".json")?at:(0,import_posix.join)(at,"release.json");if(!await files.has(manifest))throw misconfigured([{code:"release-missing",fact:`there is no ${manifest}`,fix:"\
Name the folder of an earlier release, or its release.json; leave it out where there is none yet",where:{key:"--previous"}}]);const text=await files.text(manifest);
refuseOther(text,request["previous-sha256"],manifest);const parsed=parseManifest(text,manifest);const{wheels,problems}=previousWheels(parsed);problems.forEach(reporter.
warn);const folder2=(0,import_posix.dirname)(manifest);const[times,sizes]=await Promise.all([timesFile,sizesFile].map(async name=>await files.has((0,import_posix.join)(
folder2,name))?files.text((0,import_posix.join)(folder2,name)):""));return{wheels,costs:readTimes(times??"").wheels,earlier:earlierOf(parsed,times,sizes),there:await wheelsIn(
folder2,ports)}}function placeOf({previous,"previous-artifact":artifact,"previous-sha256":expected},release,ports){if(previous||!artifact)return previous&&absolute(
ports,previous);if(expected)return(0,import_posix.join)(release,previousFolder);throw misconfigured([{code:"usage",fact:"an artifact is trusted for nothing but \
its sha256, and none is given",fix:"Give previous-sha256: the sha256 of its release.json, from the job that verified it",where:{key:"previous-artifact"}}])}function refuseOther(text,expected,manifest){
if(!expected||sha256(text)===expected)return;throw failed({code:"previous-changed",fact:`${manifest} has sha256 ${sha256(text)}, expected ${expected}`,fix:"Fetc\
h the release again; if it stays so, somebody has changed it"})}async function wheelsIn(folder2,{files}){const entries=(await files.list(folder2)).filter(({path,
kind})=>kind==="file"&&/^(wheels\/)?[^/]+\.whl$/.test(path));return new Map(entries.map(({path,size})=>[path.replace("wheels/",""),{path:(0,import_posix.join)(folder2,
path),size}]))}async function previousWheel(key,to,{wheels,there},{files,reporter}){const wheel=wheels.get(key);const found=wheel&&there.get(wheel.file);if(!wheel||
!found)return void 0;const bytes=found.size===wheel.size?await files.bytes(found.path):void 0;if(bytes&&sha256(bytes)===wheel.sha256){await files.write(to,bytes);
return wheel}reporter.warn({code:"previous-refused",fact:`The earlier release: ${wheel.file} is not what its manifest says`,fix:"The wheel is built anew; find o\
ut who changed that file"});return void 0}export{openPrevious,previousWheel};
