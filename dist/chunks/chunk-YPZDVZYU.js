import{filesOf}from"./chunk-IQLHHSYY.js";import{standardSpecifier}from"./chunk-MWDDLPWO.js";import{ReleaseError}from"./chunk-6IOMZQNL.js";var sha256Of=file=>file.hashes.find(hash=>hash.startsWith("sha256:"))?.slice("sha256:".length);function writePylock(pins,{urls=new Map,createdBy="release-actions"}={}){const missing=filesWithoutUrl(pins,urls);if(missing.length>0)throw new ReleaseError(missing.
map(missingUrl));const requiresPython=standardSpecifier(pins.requiresPython);const head=['lock-version = "1.0"',...pins.environments?[`environments = [${pins.environments.
map(toml).join(", ")}]`]:[],...requiresPython?[`requires-python = ${toml(requiresPython)}`]:[],`created-by = ${toml(createdBy)}`,...pins.pins.length===0?["packa\
ges = []"]:[]];return[head.join("\n"),...pins.pins.map(pin=>packageTable(pin,urls))].join("\n\n")+"\n"}function filesWithoutUrl({pins},urls=new Map){return pins.
filter(({source})=>source.kind!=="release").flatMap(pin=>filesOf(pin).filter(file=>urlOf(file,urls)===void 0).map(file=>({pin,file})))}var urlOf=(file,urls)=>file.
url??urls.get(sha256Of(file)??"");var missingUrl=({pin,file})=>({code:"missing-url",fact:`The address of ${file.name??file.hashes[0]} of ${pin.name} ${pin.version}\
 is not known, and pylock.toml needs it`,fix:"Name the index that has it, or write requirements.txt, which needs none"});function packageTable(pin,urls){const{name,
version,marker,source}=pin;const head=["[[packages]]",`name = ${toml(name)}`,`version = ${toml(version)}`,...marker?[`marker = ${toml(marker)}`]:[]];if(source.kind===
"url")return[...head,`archive = ${archive(pin,source)}`].join("\n");if(source.kind==="release")return[...head,"wheels = [",...filesOf(pin).map(({name:file="",hashes})=>`\
    ${inline([`name = ${toml(file)}`,`path = ${toml(`../wheels/${file}`)}`,`hashes = ${hashTable(hashes)}`])},`),"]"].join("\n");const files=filesOf(pin).map(file=>({
file,url:urlOf(file,urls)}));const wheels=files.filter(isWheel).sort(byName);const sdist=files.filter(entry=>!isWheel(entry)).sort(byName)[0];return[...head,...source.
url?[`index = ${toml(source.url)}`]:[],...sdist?[`sdist = ${fileTable(sdist)}`]:[],...wheels.length>0?["wheels = [",...wheels.map(wheel=>`    ${fileTable(wheel)}\
,`),"]"]:[]].join("\n")}var nameOf=({file,url})=>file.name??decodeURIComponent(url.slice(url.lastIndexOf("/")+1).split("#")[0]);var isWheel=entry=>nameOf(entry).
endsWith(".whl");var byName=(a,b)=>nameOf(a)<nameOf(b)?-1:1;function fileTable(entry){const{file,url}=entry;const time=file.uploadTime&&!Number.isNaN(Date.parse(
file.uploadTime))?[`upload-time = ${file.uploadTime}`]:[];const size=file.size===void 0?[]:[`size = ${file.size}`];return inline([`name = ${toml(nameOf(entry))}`,
...time,`url = ${toml(url)}`,...size,`hashes = ${hashTable(file.hashes)}`])}function archive(pin,{url,subdirectory}){const hashes=hashTable([...new Set(filesOf(
pin).flatMap(file=>file.hashes))]);return inline([`url = ${toml(url)}`,...subdirectory?[`subdirectory = ${toml(subdirectory)}`]:[],`hashes = ${hashes}`])}function hashTable(hashes){
return inline(hashes.map(hash=>hash.split(":")).map(([algorithm="",digest=""])=>`${algorithm} = ${toml(digest)}`))}var inline=entries=>`{ ${entries.join(", ")} \
}`;var toml=text=>JSON.stringify(text).replaceAll("","\\u007f");export{sha256Of,writePylock,filesWithoutUrl,toml};
