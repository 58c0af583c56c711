import{checkPolicy,resolvePins,sha256Of,yankedPins}from"./chunk-MQVEDT4E.js";import{loadProject}from"./chunk-65YQLOXN.js";import{findPython}from"./chunk-OYWXHERS.js";
import{describeFiles,timed,writePart}from"./chunk-FEKWEEXS.js";import{roleFiles}from"./chunk-K2O7LAG3.js";import{groupBy}from"./chunk-RMKBTZ2W.js";
import{escapeName}from"./chunk-5W5MQDIH.js";import{ReleaseError,misconfigured}from"./chunk-HTBT4CKH.js";import{join}from"node:path";function writeRequirements({pins},{header=[],append=[]}={}){const comments=[...header,...indexComments(pins)].map(line=>`# ${line}`);return[...comments,...pins.
map(requirementLines),...append].map(line=>`${line}
`).join("")}function requirementLines(pin){const{name,version,marker,source}=pin;const what=source.kind==="url"?`${name} @ ${directUrl(source)}`:`${name}==${version}`;
return[marker?`${what} ; ${marker}`:what,...hashesOf(pin).map(hash=>`    --hash=${hash}`)].join(" \\\n")}var directUrl=({url,subdirectory})=>subdirectory&&!url.
includes("#subdirectory=")?`${url}#subdirectory=${subdirectory}`:url;var hashesOf=({files})=>[...new Set(files.flatMap(({hashes})=>hashes))].sort();function indexComments(pins){
return otherIndexes(pins).map(([url,names])=>`from the index ${url}: ${names.join(", ")}`)}function otherIndexes(pins){const byIndex=groupBy(pins,({source})=>source.
kind==="index"?source.url??"":void 0);byIndex.delete(void 0);const entries=[...byIndex].map(([url,list])=>[url??"",[...new Set(list.map(({name})=>name))]]);const most=Math.
max(...entries.map(([,names])=>names.length));const main=entries.find(([url])=>url==="")??entries.find(([,names])=>names.length===most);return entries.filter(entry=>entry!==
main).sort(([a],[b])=>a<b?-1:1)}function companionFiles(companion,pins){const distInfo=companionDistInfo(companion);return{[`${distInfo}/METADATA`]:metadata(companion,pins),[`${distInfo}/WHEEL`]:"\
Wheel-Version: 1.0\nGenerator: release-actions\nRoot-Is-Purelib: true\nTag: py3-none-any\n"}}var companionDistInfo=({name,application})=>`${escapeName(name)}-${application.
version}.dist-info`;function metadata({name,application,extras},{requiresPython,pins}){const chosen=extras.length>0?`[${[...extras].sort().join(",")}]`:"";return[
"Metadata-Version: 2.1",`Name: ${name}`,`Version: ${application.version}`,`Summary: ${application.name} ${application.version} with everything that it was locke\
d with`,...requiresPython&&!requiresPython.includes("||")?[`Requires-Python: ${requiresPython}`]:[],`Requires-Dist: ${application.name}${chosen}==${application.
version}`,...pins.map(pin=>`Requires-Dist: ${exactly(pin)}`),""].join("\n")}function exactly(pin){const{name,version,marker,source}=pin;const what=source.kind===
"url"?`${name} @ ${hashed(directUrl(source),pin)}`:`${name}==${version}`;return marker?`${what} ; ${marker}`:what}function hashed(url,pin){const[algorithm,digest]=hashesOf(
pin)[0]?.split(":")??[];return digest?`${url}${url.includes("#")?"&":"#"}${algorithm}=${digest}`:url}function writeConstraints({pins},header=[]){return[...header.map(line=>`# ${line}`),...pins.map(requirementLines)].map(line=>`${line}
`).join("")}function writePylock(pins,{urls=new Map,createdBy="release-actions"}={}){const missing=filesWithoutUrl(pins,urls);if(missing.length>0)throw new ReleaseError(missing.
map(missingUrl));const head=['lock-version = "1.0"',...pins.requiresPython&&!pins.requiresPython.includes("||")?[`requires-python = ${toml(pins.requiresPython)}`]:
[],`created-by = ${toml(createdBy)}`,...pins.pins.length===0?["packages = []"]:[]];return[head.join("\n"),...pins.pins.map(pin=>packageTable(pin,urls))].join("\n\
\n")+"\n"}function filesWithoutUrl({pins},urls=new Map){return pins.flatMap(pin=>pin.files.filter(file=>urlOf(file,urls)===void 0).map(file=>({pin,file})))}var urlOf=(file,urls)=>file.
url??urls.get(sha256Of(file)??"");var missingUrl=({pin,file})=>({code:"missing-url",fact:`The address of ${file.name??file.hashes[0]} of ${pin.name} ${pin.version}\
 is not known, and pylock.toml needs it`,fix:"Name the index that has it, or write requirements.txt, which needs none"});function packageTable(pin,urls){const{name,
version,marker,source}=pin;const head=["[[packages]]",`name = ${toml(name)}`,`version = ${toml(version)}`,...marker?[`marker = ${toml(marker)}`]:[]];if(source.kind===
"url")return[...head,`archive = ${archive(pin,source)}`].join("\n");const files=pin.files.map(file=>({file,url:urlOf(file,urls)}));const wheels=files.filter(isWheel).
sort(byName);const sdist=files.filter(entry=>!isWheel(entry)).sort(byName)[0];return[...head,...source.url?[`index = ${toml(source.url)}`]:[],...sdist?[`sdist =\
 ${fileTable(sdist)}`]:[],...wheels.length>0?["wheels = [",...wheels.map(wheel=>`    ${fileTable(wheel)},`),"]"]:[]].join("\n")}var nameOf=({file,url})=>file.name??
decodeURIComponent(url.slice(url.lastIndexOf("/")+1).split("#")[0]);var isWheel=entry=>nameOf(entry).endsWith(".whl");var byName=(a,b)=>nameOf(a)<nameOf(b)?-1:1;
function fileTable(entry){const{file,url}=entry;const time=file.uploadTime&&!Number.isNaN(Date.parse(file.uploadTime))?[`upload-time = ${file.uploadTime}`]:[];const size=file.
size===void 0?[]:[`size = ${file.size}`];return inline([`name = ${toml(nameOf(entry))}`,...time,`url = ${toml(url)}`,...size,`hashes = ${hashTable(file.hashes)}`])}
function archive(pin,{url,subdirectory}){const hashes=hashTable([...new Set(pin.files.flatMap(file=>file.hashes))]);return inline([`url = ${toml(url)}`,...subdirectory?
[`subdirectory = ${toml(subdirectory)}`]:[],`hashes = ${hashes}`])}function hashTable(hashes){return inline(hashes.map(hash=>hash.split(":")).map(([algorithm="",
digest=""])=>`${algorithm} = ${toml(digest)}`))}var inline=entries=>`{ ${entries.join(", ")} }`;var toml=text=>JSON.stringify(text).replaceAll("","\\u007f");var parallel=8;async function findUrls(all,ports,{every=false}={}){const wanted=all.flatMap(pins=>filesWithoutUrl(pins));const pinned=every?all.flatMap(({pins})=>pins).
filter(({source})=>source.kind==="index"):[];const names=[...new Set([...wanted.map(({pin})=>pin),...pinned].map(({name})=>name))];const told={urls:new Map,yanked:new Map};
if(names.length===0)return told;const index=await configuredIndex(ports);const silent="pip does not say which index it is configured for";if(!index)return{...told,
...wanted.length>0&&{problem:silent},unanswered:silent};const{urls}=told;const failures=[];const queue=[...names];const worker=async()=>{for(let name=queue.shift();name;name=
queue.shift()){await patiently(()=>askIndex(index,name,told,ports)).catch(error=>failures.push(`${name}: ${error instanceof Error?error.message:String(error)}`))}};
await Promise.all(Array.from({length:parallel},worker));const missing=wanted.filter(({file})=>!known(file,urls));const answer={...told,...failures[0]&&{unanswered:failures[0]}};
if(missing.length===0)return answer;return{...answer,problem:failures[0]??`the index no longer has ${missing[0]?.file.name??missing[0]?.pin.name}`}}var known=(file,urls)=>urls.
has(sha256Of(file)??"");async function configuredIndex(ports){const python=await findPython(ports);const{stdout}=await ports.processes.run({argv:[python,"-m","p\
ip","install","--help"],env:{COLUMNS:"1000"}});const address=/--index-url <url>[^(]*\(default (\S+?)\)/.exec(stdout)?.[1];return address&&URL.canParse(address)?
new URL(address.endsWith("/")?address:`${address}/`):void 0}async function patiently(ask){const{default:retry}=await import("./p-retry-UY7LRI3S.js");await retry(
ask,{retries:3,minTimeout:200,factor:3,randomize:true,shouldRetry:error=>!(error instanceof Refused)})}var Refused=class extends Error{};async function askIndex(index,name,{
urls,yanked},{network}){const page=new URL(`${name}/`,index);const credentials=page.username&&`Basic ${Buffer.from(`${decodeURIComponent(page.username)}:${decodeURIComponent(
page.password)}`).toString("base64")}`;page.username="";page.password="";const{status,text}=await network.get(page.href,{accept:"application/vnd.pypi.simple.v1+\
json",...credentials&&{authorization:credentials}});if(status!==200)throw new(status<500&&status!==429?Refused:Error)(`the index answered ${status}`);const{files=[]}=JSON.
parse(text);for(const{url,hashes,yanked:reason}of files){const address=new URL(url,page);address.hash="";if(!hashes?.sha256)continue;urls.set(hashes.sha256,address.
href);if(reason)yanked.set(hashes.sha256,reason===true?"":reason)}}function resolveChoice({lock,project},{extras,groups},{reporter}){const pins=resolvePins(lock,project,{extras,groups});pins.warnings.forEach(reporter.warn);return pins}
function refuseByPolicy({lock,config},pins,{host,reporter}){const{problems,warnings}=checkPolicy(lock,pins,config.pins,host.now());warnings.forEach(reporter.warn);
if(problems.length>0)throw misconfigured(problems)}async function askIndexes({lock,config},all,ports){const{yanked}=config.pins;const found=await findUrls(all,ports,
{every:yanked==="refuse"});const problems=yanked==="allow"?[]:yankedPins(lock,all,found.yanked);if(yanked==="refuse"&&problems.length>0)throw misconfigured(problems);
problems.forEach(ports.reporter.warn);if(yanked==="refuse"&&found.unanswered){ports.reporter.warn({code:"yanked-unknown",fact:`Whether every pin is still on the\
 index could not be asked: ${found.unanswered}`,fix:"Run again when the index answers; 'pins.yanked: refuse' was not checked in full"})}return found}async function resolveRoles(job,ports,request){
const{plan,release,project}=job;const{result,took}=await timed("resolve pins",ports,async()=>{const loaded=await loadProject({project,config:request?.config,lock:request?.
lock??plan.lock.file},ports);refuseChange(plan.inputs,loaded.inputs);const roles2=plan.roles.map(role=>({role,pins:resolveChoice(loaded,role,ports)}));const{urls,
problem:problem2}=await askIndexes(loaded,roles2.map(({pins})=>pins),ports);for(const{role,pins}of roles2){await ports.files.write(join(release,role.requirements),
writeRequirements(pins));if(!problem2)await ports.files.write(join(release,role.pylock),writePylock(pins,{urls}));if(role.locked)await writeLocked(role.locked,role,
pins,job,ports)}return{roles:roles2,problem:problem2}});const{roles,problem}=result;if(problem){ports.reporter.warn({code:"pylock-skipped",fact:`pylock files we\
re not written: ${plan.lock.file} keeps no addresses, and they could not be had from the index: ${problem}`,fix:"Run again when the index answers; requirements \
files are complete without"})}const written=plan.roles.flatMap(role=>roleFiles(role).filter(path=>!problem||path!==role.pylock));const from=Object.fromEntries([
plan.lock.file,"pyproject.toml"].map(name=>[name,plan.inputs[name]??""]));await writePart(release,{cell:"pins",files:[...await describeFiles(release,written,from,
ports),...await recordBuild(job,ports)],pins:Object.fromEntries(roles.map(({role,pins})=>[role.name,pins.pins.map(({name,version,marker})=>({name,version,...marker&&
{marker}}))])),...problem&&{skipped:plan.roles.map(({pylock})=>({path:pylock,why:problem}))},took},ports)}async function recordBuild({plan,release},ports){if(!plan.
build)return[];const{tools,requirements}=plan.build;const source=join(ports.host.suite,tools);await ports.files.write(join(release,requirements),await ports.files.
text(source));return describeFiles(release,[requirements],{[tools]:(await ports.files.digest(source)).sha256},ports)}async function writeLocked(locked,{extras},pins,{
plan,release},{files}){const{writeWheel}=await import("./wheel-HAAC7QRH.js");const companion={name:locked.name,application:plan.application,extras};const members=Object.
entries(companionFiles(companion,pins)).map(([path,text])=>({path,data:Buffer.from(text),mode:420}));await files.write(join(release,locked.wheel),await writeWheel(
members,companionDistInfo(companion),plan.epoch));const{sha256}=await files.digest(join(release,locked.wheel));await files.write(join(release,locked.constraints),
`${writeConstraints(pins)}${locked.name}==${plan.application.version} \\
    --hash=sha256:${sha256}
`)}function refuseChange(planned,actual){const changed=Object.keys(actual).filter(name=>planned[name]!==void 0&&planned[name]!==actual[name]);if(changed.length===
0)return;throw misconfigured(changed.map(file=>({code:"plan-stale",fact:`${file} has changed since the plan was made`,fix:"Make the plan again: remove plan.json\
 from the release folder, or start from the same commit",where:{file}})))}export{writeRequirements,writeConstraints,writePylock,resolveChoice,refuseByPolicy,askIndexes,resolveRoles};
