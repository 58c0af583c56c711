import{describeTarget,markerVariables,parseBuildIdentifier,parseTagTarget}from"./chunk-U4VVJXHM.js";import{evaluate}from"./chunk-74WZBINN.js";import{
cellsOf}from"./chunk-XCKSHHOO.js";import{MarkerAlgebra,allowsSdist,checkPolicy,distinct,filesOf,resolvePins}from"./chunk-IQLHHSYY.js";import{normalizeName}from"./chunk-MWDDLPWO.js";
import{ReleaseError,misconfigured}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/test-pins.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/p\
osix"))}});function parseWheelName(file){if(!file.endsWith(".whl"))return void 0;const parts=file.slice(0,-".whl".length).split("-");if(parts.length!==5&&parts.length!==6)
return void 0;const[name="",version=""]=parts;const[pythons="",abis="",platforms=""]=parts.slice(-3);const build=parts.length===6?{build:parts[2]}:{};return{name:normalizeName(
name),version,...build,pythons:pythons.split("."),abis:abis.split("."),platforms:platforms.split(".")}}function fits(wheel,target){const{python,platform}=target;
const codes=wheel.pythons.some(tag=>wheel.abis.some(abi=>pythonFits(tag,abi,python)));return codes&&wheel.platforms.some(tag=>platformFits(tag,platform))}function pythonFits(tag,abi,python){
const match=/^(py|cp)(\d)(\d*)$/.exec(tag);if(!match)return false;const[,implementation,major]=match;const minor=match[3]===""?void 0:Number(match[3]);if(Number(
major)!==python.major)return false;const exact=minor===python.minor;const atLeast=minor===void 0||minor<=python.minor;if(abi==="none")return implementation==="p\
y"?atLeast:exact||minor===void 0;if(implementation!=="cp")return false;if(abi==="abi3")return!python.freeThreaded&&atLeast;if(abi==="abi3t")return Boolean(python.
freeThreaded)&&atLeast;return exact&&abi===`cp${python.major}${python.minor}${python.freeThreaded?"t":""}`}function platformFits(tag,platform){if(tag==="any")return true;
switch(platform.os){case"linux":return linuxFits(tag,platform);case"musllinux":return versioned(/^musllinux_(\d+)_(\d+)_(.+)$/,tag,platform.arch,platform.musl);case"\
windows":return tag==={x86_64:"win_amd64",arm64:"win_arm64",x86:"win32"}[platform.arch];case"macos":return macFits(tag,platform)}}var OLD_MANYLINUX=new Map([["m\
anylinux1",[2,5]],["manylinux2010",[2,12]],["manylinux2014",[2,17]]]);function linuxFits(tag,{arch,glibc}){if(tag===`linux_${arch}`)return true;const old=/^(manylinux\d+)_(.+)$/.
exec(tag);const level=old&&OLD_MANYLINUX.get(old[1]);if(level)return old[2]===arch&&notNewer(level,glibc);return versioned(/^manylinux_(\d+)_(\d+)_(.+)$/,tag,arch,
glibc)}function versioned(pattern,tag,arch,oldest){const match=pattern.exec(tag);return match!==null&&match[3]===arch&&notNewer([Number(match[1]),Number(match[2])],
oldest)}var notNewer=(wanted,present)=>wanted[0]<present[0]||wanted[0]===present[0]&&wanted[1]<=present[1];var MAC_ARCHITECTURES={arm64:["arm64","universal2"],x86_64:[
"x86_64","universal2","universal","intel","fat64","fat3"]};function macFits(tag,{arch,release}){const match=/^macosx_(\d+)_(\d+)_(.+)$/.exec(tag);return match!==
null&&MAC_ARCHITECTURES[arch].includes(match[3])&&notNewer([Number(match[1]),Number(match[2])],release)}function unlockedTargets({environments},targets){if(!environments)return[];const algebra=new MarkerAlgebra;const diagrams=environments.map(text=>algebra.parse(text));
const outside=targets.filter(target=>diagrams.every(diagram=>evaluate(diagram,{variables:markerVariables(target)})===false));if(outside.length===0)return[];return[
{code:"target-not-locked",fact:`The lock was made for ${environments.join(" or ")}, and not for ${outside.map(describeTarget).join(", ")}`,fix:"Name that enviro\
nment where the lock tool is told of them ('environments' of [tool.uv]) and lock again, or leave the target out"}]}function coverageOf({pins},targets){const algebra=new MarkerAlgebra;
return targets.flatMap(target=>{const variables=markerVariables(target);const applying=pins.filter(({marker})=>marker===void 0||evaluate(algebra.parse(marker),{
variables})!==false);return applying.map(pin=>({pin,target,coverage:coverPin(pin,target)}))})}function coverPin(pin,target){const files=filesOf(pin);const names=files.
flatMap(({name})=>name??[]);const wheel=names.find(name=>{const parsed=parseWheelName(name);return parsed!==void 0&&fits(parsed,target)});if(wheel)return{kind:"\
wheel",file:wheel};const sdist=names.find(isSdist);if(sdist)return{kind:"sdist",file:sdist};return names.length<files.length?{kind:"unknown"}:{kind:"gap"}}var isSdist=name=>/\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.
test(name);function coverageGaps(entries,allowsSdist2=()=>true){const missing=entries.filter(({pin,coverage})=>coverage.kind==="gap"||coverage.kind==="sdist"&&!allowsSdist2(
pin.name));const byPin=new Map;for(const entry of missing)byPin.set(entry.pin,[...byPin.get(entry.pin)??[],entry]);return[...byPin].map(([pin,list])=>gap(pin,list))}
function gap(pin,entries){const sdist=entries.some(({coverage})=>coverage.kind==="sdist");return{code:"no-file-for-target",fact:`${pin.name} ${pin.version} has \
no wheel for ${entries.map(({target})=>describeTarget(target)).join(", ")}; there is ${existing(pin)}`,fix:sdist?`Allow its sdist, or pin a version with such a \
wheel`:"Pin a version that has one, leave the target out, or build it into this release"}}function existing(pin){const files=filesOf(pin);const wheels=files.flatMap(
({name})=>parseWheelName(name??"")??[]);const tags=[...new Set(wheels.map(({pythons,abis,platforms})=>`${pythons.join(".")}-${abis.join(".")}-${platforms.join("\
.")}`))];const shown=tags.length>6?[...tags.slice(0,6),`${tags.length-6} more`]:tags;return[...shown,...files.some(({name})=>name&&isSdist(name))?["an sdist"]:[]].
join(", ")||"nothing"}var import_posix=__toESM(require_posix(),1);function testPins({test},{lock,project,configFile,lineOf}){try{return test&&resolvePins(lock,project,test)}catch(error){if(!(error instanceof ReleaseError))throw error;
const line=lineOf("native.test");const here={file:configFile,key:"native.test",...line&&{line}};throw misconfigured(error.problems.map(problem=>problem.where?.line?
problem:{...problem,fact:`${lock.file} has no pins to test with: ${problem.fact}`,where:here}))}}async function testSourceProblems({test},{folder,configFile,lineOf},{
files}){const problems=(test?.sources??[]).map(async(path,index)=>{if(await files.has((0,import_posix.join)(folder,path)))return[];const key=`native.test.source\
s[${index}]`;const line=lineOf(key);return[{code:"config-invalid",fact:`the project has no ${path}`,fix:"Name a file or a folder, relative to pyproject.toml",where:{
file:configFile,key,...line&&{line}}}]});return(await Promise.all(problems)).flat()}function pinProblems(plan,loaded,{host,reporter}){const{lock,project,config}=loaded;const roles=plan.roles.map(role=>({pins:resolvePins(lock,project,{extras:role.
extras,groups:role.groups}),targets:targetsOf(plan,role.name).flatMap(target=>parseTagTarget(target,plan.python)??[])}));const tested=testPins(plan,loaded);const verdicts=[
...roles.map(({pins})=>pins),...tested?[tested]:[]].map(pins=>checkPolicy(lock,pins,config.pins,host.now()));distinct([...verdicts.flatMap(({warnings})=>warnings),
...builtFromSource(roles,config.pins)]).forEach(reporter.warn);return[...distinct(verdicts.flatMap(({problems})=>problems)),...gapsOf(roles,config.pins)]}var gapsOf=(wanted,policy)=>distinct(
wanted.flatMap(({pins,targets})=>[...unlockedTargets(pins,targets),...coverageGaps(coverageOf(pins,targets),allowsSdist(policy))]));function builtFromSource(wanted,policy){
const entries=wanted.flatMap(({pins,targets})=>coverageOf(pins,targets)).filter(({pin,coverage})=>coverage.kind==="sdist"&&allowsSdist(policy)(pin.name));const names=[
...new Set(entries.map(({pin:{name,version}})=>`${name} ${version}`))];if(names.length===0)return[];return[{code:"built-from-source",fact:`${names.join(", ")} w\
ill be built from source while installing; what builds it is not pinned by the lock`,fix:"Pin a version that has a wheel, if that matters"}]}function parseTargets(names,python){
const parsed=names.map(name=>({name,target:parseBuildIdentifier(name)??parseTagTarget(name,python)}));const unknown=parsed.filter(({target})=>!target);if(unknown.
length>0){throw misconfigured(unknown.map(({name})=>({code:"usage",fact:`'${name}' is no target`,fix:"Name one as cp311-manylinux_x86_64, cp313t-musllinux_aarch\
64, cp312-win_amd64, cp310-macosx_arm64, or linux-x86_64",where:{key:"--target"}})))}return parsed.flatMap(({target})=>target??[])}var targetsOf=(plan,role)=>{const built=cellsOf(
plan,"native").map(({target})=>target);return role==="client"?cellsOf(plan,"client").map(({target})=>target):built.filter(target=>target.startsWith("linux-"))};export{testPins,testSourceProblems,pinProblems,gapsOf,parseTargets};
