(function(__load,__later,__meta,require){"use strict";const {cellsOf}=__load("chunk-M7UOSV6F.js");const {allowsSdist,checkPolicy,describeTarget,distinct,filesOf,markerVariables,parseBuildIdentifier,parseTagTarget,
resolvePins}=__load("chunk-U2ZZPPOW.js");const {MarkerAlgebra,evaluate}=__load("chunk-U4JCZRTN.js");const {normalizeName}=__load("chunk-6KOOX2ED.js");const {
ReleaseError,misconfigured}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");function parseWheelName(file){if(!file.endsWith(".whl"))return;let parts=file.slice(0,-4).split("-");if(parts.length!==5&&parts.length!==6)return;let[name="",version=""]=parts,
[pythons="",abis="",platforms=""]=parts.slice(-3),build=parts.length===6?{build:parts[2]}:{};return{name:normalizeName(name),version,...build,pythons:pythons.split(
"."),abis:abis.split("."),platforms:platforms.split(".")}}function fits(wheel,target){let{python,platform}=target;return wheel.pythons.some(tag=>wheel.abis.some(
abi=>pythonFits(tag,abi,python)))&&wheel.platforms.some(tag=>platformFits(tag,platform))}function pythonFits(tag,abi,python){let match=/^(py|cp)(\d)(\d*)$/.exec(
tag);if(!match)return!1;let[,implementation,major]=match,minor=match[3]===""?void 0:Number(match[3]);if(Number(major)!==python.major)return!1;let exact=minor===
python.minor,atLeast=minor===void 0||minor<=python.minor;return abi==="none"?implementation==="py"?atLeast:exact||minor===void 0:implementation!=="cp"?!1:abi===
"abi3"?!python.freeThreaded&&atLeast:abi==="abi3t"?!!python.freeThreaded&&atLeast:exact&&abi===`cp${python.major}${python.minor}${python.freeThreaded?"t":""}`}function platformFits(tag,platform){
if(tag==="any")return!0;switch(platform.os){case"linux":return linuxFits(tag,platform);case"musllinux":return versioned(/^musllinux_(\d+)_(\d+)_(.+)$/,tag,platform.
arch,platform.musl);case"windows":return tag==={x86_64:"win_amd64",arm64:"win_arm64",x86:"win32"}[platform.arch];case"macos":return macFits(tag,platform)}}var OLD_MANYLINUX=new Map(
[["manylinux1",[2,5]],["manylinux2010",[2,12]],["manylinux2014",[2,17]]]);function linuxFits(tag,{arch,glibc}){if(tag===`linux_${arch}`)return!0;let old=/^(manylinux\d+)_(.+)$/.
exec(tag),level=old&&OLD_MANYLINUX.get(old[1]);return level?old[2]===arch&&notNewer(level,glibc):versioned(/^manylinux_(\d+)_(\d+)_(.+)$/,tag,arch,glibc)}function versioned(pattern,tag,arch,oldest){
let match=pattern.exec(tag);return match!==null&&match[3]===arch&&notNewer([Number(match[1]),Number(match[2])],oldest)}var notNewer=(wanted,present)=>wanted[0]<
present[0]||wanted[0]===present[0]&&wanted[1]<=present[1],MAC_ARCHITECTURES={arm64:["arm64","universal2"],x86_64:["x86_64","universal2","universal","intel","fat\
64","fat3"]};function macFits(tag,{arch,release}){let match=/^macosx_(\d+)_(\d+)_(.+)$/.exec(tag);return match!==null&&MAC_ARCHITECTURES[arch].includes(match[3])&&
notNewer([Number(match[1]),Number(match[2])],release)}function unlockedTargets({environments},targets){if(!environments)return[];let algebra=new MarkerAlgebra,diagrams=environments.map(text=>algebra.parse(text)),outside=targets.
filter(target=>diagrams.every(diagram=>evaluate(diagram,{variables:markerVariables(target)})===!1));return outside.length===0?[]:[{code:"target-not-locked",fact:`\
The lock was made for ${environments.join(" or ")}, and not for ${outside.map(describeTarget).join(", ")}`,fix:"Name that environment where the lock tool is tol\
d of them ('environments' of [tool.uv]) and lock again, or leave the target out"}]}function coverageOf({pins},targets){let algebra=new MarkerAlgebra;return targets.
flatMap(target=>{let variables=markerVariables(target);return pins.filter(({marker})=>marker===void 0||evaluate(algebra.parse(marker),{variables})!==!1).map(pin=>({
pin,target,coverage:coverPin(pin,target)}))})}function coverPin(pin,target){let files=filesOf(pin),names=files.flatMap(({name})=>name??[]),wheel=names.find(name=>{
let parsed=parseWheelName(name);return parsed!==void 0&&fits(parsed,target)});if(wheel)return{kind:"wheel",file:wheel};let sdist=names.find(isSdist);return sdist?
{kind:"sdist",file:sdist}:names.length<files.length?{kind:"unknown"}:{kind:"gap"}}var isSdist=name=>/\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.test(name);function coverageGaps(entries,allowsSdist2=()=>!0){
let missing=entries.filter(({pin,coverage})=>coverage.kind==="gap"||coverage.kind==="sdist"&&!allowsSdist2(pin.name)),byPin=new Map;for(let entry of missing)byPin.
set(entry.pin,[...byPin.get(entry.pin)??[],entry]);return[...byPin].map(([pin,list])=>gap(pin,list))}function gap(pin,entries){let sdist=entries.some(({coverage})=>coverage.
kind==="sdist");return{code:"no-file-for-target",fact:`${pin.name} ${pin.version} has no wheel for ${entries.map(({target})=>describeTarget(target)).join(", ")}\
; there is ${existing(pin)}`,fix:sdist?"Allow its sdist, or pin a version with such a wheel":"Pin a version that has one, leave the target out, or build it into\
 this release"}}function existing(pin){let files=filesOf(pin),wheels=files.flatMap(({name})=>parseWheelName(name??"")??[]),tags=[...new Set(wheels.map(({pythons,
abis,platforms})=>`${pythons.join(".")}-${abis.join(".")}-${platforms.join(".")}`))];return[...tags.length>6?[...tags.slice(0,6),`${tags.length-6} more`]:tags,...files.
some(({name})=>name&&isSdist(name))?["an sdist"]:[]].join(", ")||"nothing"}function testPins({test},{lock,project,configFile,lineOf}){try{return test&&resolvePins(lock,project,test)}catch(error){if(!(error instanceof ReleaseError))throw error;
let line=lineOf("native.test"),here={file:configFile,key:"native.test",...line&&{line}};throw misconfigured(error.problems.map(problem=>problem.where?.line?problem:
{...problem,fact:`${lock.file} has no pins to test with: ${problem.fact}`,where:here}))}}async function testSourceProblems({test},{folder,configFile,lineOf},{files}){
let problems=(test?.sources??[]).map(async(path,index)=>{if(await files.has(join(folder,path)))return[];let key=`native.test.sources[${index}]`,line=lineOf(key);
return[{code:"config-invalid",fact:`the project has no ${path}`,fix:"Name a file or a folder, relative to pyproject.toml",where:{file:configFile,key,...line&&{line}}}]});
return(await Promise.all(problems)).flat()}function pinProblems(plan,loaded,{host,reporter}){let{lock,project,config}=loaded,roles=plan.roles.map(role=>({pins:resolvePins(lock,project,{extras:role.extras,
groups:role.groups}),targets:targetsOf(plan,role.name).flatMap(target=>parseTagTarget(target,plan.python)??[])})),tested=testPins(plan,loaded),verdicts=[...roles.
map(({pins})=>pins),...tested?[tested]:[]].map(pins=>checkPolicy(lock,pins,config.pins,host.now()));return distinct([...verdicts.flatMap(({warnings})=>warnings),
...builtFromSource(roles,config.pins)]).forEach(reporter.warn),[...distinct(verdicts.flatMap(({problems})=>problems)),...gapsOf(roles,config.pins)]}var gapsOf=(wanted,policy)=>distinct(
wanted.flatMap(({pins,targets})=>[...unlockedTargets(pins,targets),...coverageGaps(coverageOf(pins,targets),allowsSdist(policy))]));function builtFromSource(wanted,policy){
let entries=wanted.flatMap(({pins,targets})=>coverageOf(pins,targets)).filter(({pin,coverage})=>coverage.kind==="sdist"&&allowsSdist(policy)(pin.name)),names=[...new Set(
entries.map(({pin:{name,version}})=>`${name} ${version}`))];return names.length===0?[]:[{code:"built-from-source",fact:`${names.join(", ")} will be built from s\
ource while installing; what builds it is not pinned by the lock`,fix:"Pin a version that has a wheel, if that matters"}]}function parseTargets(names,python){let parsed=names.
map(name=>({name,target:parseBuildIdentifier(name)??parseTagTarget(name,python)})),unknown=parsed.filter(({target})=>!target);if(unknown.length>0)throw misconfigured(
unknown.map(({name})=>({code:"usage",fact:`'${name}' is no target`,fix:"Name one as cp311-manylinux_x86_64, cp313t-musllinux_aarch64, cp312-win_amd64, cp310-mac\
osx_arm64, or linux-x86_64",where:{key:"--target"}})));return parsed.flatMap(({target})=>target??[])}var targetsOf=(plan,role)=>{let built=cellsOf(plan,"native").
map(({target})=>target);return role==="client"?cellsOf(plan,"client").map(({target})=>target):built.filter(target=>target.startsWith("linux-"))};

return{testPins,testSourceProblems,pinProblems,gapsOf,parseTargets}})