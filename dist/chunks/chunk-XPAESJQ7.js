(function(__load,__later,__meta,require){"use strict";const {filesOf,withoutLogin}=__load("chunk-U2ZZPPOW.js");const {standardSpecifier}=__load("chunk-6KOOX2ED.js");const {ReleaseError}=__load("chunk-COHJCBW2.js");var sha256Of=file=>file.hashes.find(hash=>hash.startsWith("sha256:"))?.slice(7);function writePylock(pins,{urls=new Map,createdBy="release-actions"}={}){let missing=filesWithoutUrl(pins,urls);if(missing.length>0)throw new ReleaseError(missing.
map(missingUrl));let requiresPython=standardSpecifier(pins.requiresPython);return[['lock-version = "1.0"',...pins.environments?[`environments = [${pins.environments.
map(toml).join(", ")}]`]:[],...requiresPython?[`requires-python = ${toml(requiresPython)}`]:[],`created-by = ${toml(createdBy)}`,...pins.pins.length===0?["packa\
ges = []"]:[]].join(`
`),...pins.pins.map(pin=>packageTable(pin,urls))].join(`

`)+`
`}function filesWithoutUrl({pins},urls=new Map){return pins.filter(({source})=>source.kind!=="release").flatMap(pin=>filesOf(pin).filter(file=>urlOf(file,urls)===
void 0).map(file=>({pin,file})))}var urlOf=(file,urls)=>file.url??urls.get(sha256Of(file)??""),missingUrl=({pin,file})=>({code:"missing-url",fact:`The address o\
f ${file.name??file.hashes[0]} of ${pin.name} ${pin.version} is not known, and pylock.toml needs it`,fix:"Name the index that has it, or write requirements.txt,\
 which needs none"});function packageTable(pin,urls){let{name,version,marker,source}=pin,head=["[[packages]]",`name = ${toml(name)}`,...version?[`version = ${toml(
version)}`]:[],...marker?[`marker = ${toml(marker)}`]:[]];if(source.kind==="url")return[...head,`archive = ${archive(pin,source)}`].join(`
`);if(source.kind==="release")return[...head,"wheels = [",...filesOf(pin).map(({name:file="",hashes})=>`    ${inline([`name = ${toml(file)}`,`path = ${toml(`../\
wheels/${file}`)}`,`hashes = ${hashTable(hashes)}`])},`),"]"].join(`
`);let files=filesOf(pin).map(file=>({file,url:urlOf(file,urls)})),wheels=files.filter(isWheel).sort(byName),sdist=files.filter(entry=>!isWheel(entry)).sort(byName)[0];
return[...head,...source.url?[`index = ${toml(withoutLogin(source.url))}`]:[],...sdist?[`sdist = ${fileTable(sdist)}`]:[],...wheels.length>0?["wheels = [",...wheels.
map(wheel=>`    ${fileTable(wheel)},`),"]"]:[]].join(`
`)}var nameOf=({file,url})=>file.name??decodeURIComponent(url.slice(url.lastIndexOf("/")+1).split("#")[0]),isWheel=entry=>nameOf(entry).endsWith(".whl"),byName=(a,b)=>nameOf(
a)<nameOf(b)?-1:1;function fileTable(entry){let{file,url}=entry,time=file.uploadTime&&!Number.isNaN(Date.parse(file.uploadTime))?[`upload-time = ${file.uploadTime}`]:
[],size=file.size===void 0?[]:[`size = ${file.size}`];return inline([`name = ${toml(nameOf(entry))}`,...time,`url = ${toml(url)}`,...size,`hashes = ${hashTable(
file.hashes)}`])}function archive(pin,{url,subdirectory}){let hashes=hashTable([...new Set(filesOf(pin).flatMap(file=>file.hashes))]);return inline([`url = ${toml(
url)}`,...subdirectory?[`subdirectory = ${toml(subdirectory)}`]:[],`hashes = ${hashes}`])}function hashTable(hashes){return inline(hashes.map(hash=>hash.split("\
:")).map(([algorithm="",digest=""])=>`${algorithm} = ${toml(digest)}`))}var inline=entries=>`{ ${entries.join(", ")} }`,toml=text=>JSON.stringify(text).replaceAll(
"\x7F","\\u007f");

return{sha256Of,writePylock,filesWithoutUrl,toml}})