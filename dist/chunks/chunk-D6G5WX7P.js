import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{resolvePins}from"./chunk-KLAOQLCV.js";import{loadProject}from"./chunk-WROSOTD4.js";import{findPython}from"./chunk-A67W4K5I.js";import{describeFiles,
timed,writePart}from"./chunk-66MA4A5X.js";import{groupBy}from"./chunk-RMKBTZ2W.js";import{ReleaseError,misconfigured}from"./chunk-HTBT4CKH.js";import{join}from"node:path";var sha256Of=file=>file.hashes.find(hash=>hash.startsWith("sha256:"))?.slice("sha256:".length);function writePylock(pins,{urls=new Map,createdBy="release-actions"}={}){const missing=filesWithoutUrl(pins,urls);if(missing.length>0)throw new ReleaseError(missing.
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
digest=""])=>`${algorithm} = ${toml(digest)}`))}var inline=entries=>`{ ${entries.join(", ")} }`;var toml=text=>JSON.stringify(text).replaceAll("","\\u007f");function writeRequirements({pins},{header=[],append=[]}={}){const comments=[...header,...indexComments(pins)].map(line=>`# ${line}`);return[...comments,...pins.
map(requirementLines),...append].map(line=>`${line}
`).join("")}function requirementLines(pin){const{name,version,marker,source}=pin;const what=source.kind==="url"?`${name} @ ${directUrl(source)}`:`${name}==${version}`;
return[marker?`${what} ; ${marker}`:what,...hashesOf(pin).map(hash=>`    --hash=${hash}`)].join(" \\\n")}var directUrl=({url,subdirectory})=>subdirectory&&!url.
includes("#subdirectory=")?`${url}#subdirectory=${subdirectory}`:url;var hashesOf=({files})=>[...new Set(files.flatMap(({hashes})=>hashes))].sort();function indexComments(pins){
return otherIndexes(pins).map(([url,names])=>`from the index ${url}: ${names.join(", ")}`)}function otherIndexes(pins){const byIndex=groupBy(pins,({source})=>source.
kind==="index"?source.url??"":void 0);byIndex.delete(void 0);const entries=[...byIndex].map(([url,list])=>[url??"",[...new Set(list.map(({name})=>name))]]);const most=Math.
max(...entries.map(([,names])=>names.length));const main=entries.find(([url])=>url==="")??entries.find(([,names])=>names.length===most);return entries.filter(entry=>entry!==
main).sort(([a],[b])=>a<b?-1:1)}var parallel=8;async function findUrls(all,ports){const wanted=all.flatMap(pins=>filesWithoutUrl(pins));const names=[...new Set(wanted.map(({pin})=>pin.name))];
if(names.length===0)return{urls:new Map};const index=await configuredIndex(ports);if(!index)return{urls:new Map,problem:"pip does not say which index it is conf\
igured for"};const urls=new Map;const failures=[];const queue=[...names];const worker=async()=>{for(let name=queue.shift();name;name=queue.shift()){await patiently(
()=>askIndex(index,name,urls,ports)).catch(error=>failures.push(`${name}: ${error instanceof Error?error.message:String(error)}`))}};await Promise.all(Array.from(
{length:parallel},worker));const missing=wanted.filter(({file})=>!known(file,urls));if(missing.length===0)return{urls};return{urls,problem:failures[0]??`the ind\
ex no longer has ${missing[0]?.file.name??missing[0]?.pin.name}`}}var known=(file,urls)=>urls.has(sha256Of(file)??"");async function configuredIndex(ports){const python=await findPython(
ports);const{stdout}=await ports.processes.run({argv:[python,"-m","pip","install","--help"],env:{COLUMNS:"1000"}});const address=/--index-url <url>[^(]*\(default (\S+?)\)/.
exec(stdout)?.[1];return address&&URL.canParse(address)?new URL(address.endsWith("/")?address:`${address}/`):void 0}async function patiently(ask){const{default:retry}=await import("./p-retry-UY7LRI3S.js");
await retry(ask,{retries:3,minTimeout:200,factor:3,randomize:true,shouldRetry:error=>!(error instanceof Refused)})}var Refused=class extends Error{};async function askIndex(index,name,urls,{
network}){const page=new URL(`${name}/`,index);const credentials=page.username&&`Basic ${Buffer.from(`${decodeURIComponent(page.username)}:${decodeURIComponent(
page.password)}`).toString("base64")}`;page.username="";page.password="";const{status,text}=await network.get(page.href,{accept:"application/vnd.pypi.simple.v1+\
json",...credentials&&{authorization:credentials}});if(status!==200)throw new(status<500&&status!==429?Refused:Error)(`the index answered ${status}`);const{files=[]}=JSON.
parse(text);for(const{url,hashes}of files){const address=new URL(url,page);address.hash="";if(hashes?.sha256)urls.set(hashes.sha256,address.href)}}function resolveChoice({lock,project},{extras,groups},{reporter}){const pins=resolvePins(lock,project,{extras,groups});pins.warnings.forEach(reporter.warn);return pins}
async function resolveRoles(job,ports,request){const{plan,release,project}=job;const{result,took}=await timed("resolve pins",ports,async()=>{const loaded=await loadProject(
{project,config:request?.config,lock:request?.lock??plan.lock.file},ports);refuseChange(plan.inputs,loaded.inputs);const roles2=plan.roles.map(role=>({role,pins:resolveChoice(
loaded,role,ports)}));const{urls,problem:problem2}=await findUrls(roles2.map(({pins})=>pins),ports);for(const{role,pins}of roles2){await ports.files.write(join(
release,role.requirements),writeRequirements(pins));if(!problem2)await ports.files.write(join(release,role.pylock),writePylock(pins,{urls}))}return{roles:roles2,
problem:problem2}});const{roles,problem}=result;if(problem){ports.reporter.warn({code:"pylock-skipped",fact:`pylock files were not written: ${plan.lock.file} ke\
eps no addresses, and they could not be had from the index: ${problem}`,fix:"Run again when the index answers; requirements files are complete without"})}const written=plan.
roles.flatMap(({requirements,pylock})=>problem?[requirements]:[requirements,pylock]);const from=Object.fromEntries([plan.lock.file,"pyproject.toml"].map(name=>[
name,plan.inputs[name]??""]));await writePart(release,{cell:"pins",files:await describeFiles(release,written,from,ports),pins:Object.fromEntries(roles.map(({role,
pins})=>[role.name,pins.pins.map(({name,version,marker})=>({name,version,...marker&&{marker}}))])),...problem&&{skipped:plan.roles.map(({pylock})=>({path:pylock,
why:problem}))},took},ports)}function refuseChange(planned,actual){const changed=Object.keys(actual).filter(name=>planned[name]!==void 0&&planned[name]!==actual[name]);
if(changed.length===0)return;throw misconfigured(changed.map(file=>({code:"plan-stale",fact:`${file} has changed since the plan was made`,fix:"Make the plan aga\
in: remove plan.json from the release folder, or start from the same commit",where:{file}})))}export{writePylock,writeRequirements,requirementLines,findUrls,resolveChoice,resolveRoles};
