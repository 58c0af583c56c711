import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{evaluate}from"./chunk-4UMZJGXK.js";import{resolvePins}from"./chunk-KLAOQLCV.js";import"./chunk-2JHVN5MU.js";import{MarkerAlgebra}from"./chunk-FBIJBEV7.js";
import{cellsOf}from"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";
import"./chunk-OVIR6H4B.js";import"./chunk-SYMEWJM7.js";import"./chunk-OYVT6ZLB.js";import{normalizeName}from"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";var FLOORS={glibc:[2,28],musl:[1,2],macos:[11,0]};var ARCHITECTURES={linux:void 0,musllinux:void 0,windows:["x86_64","arm64","x86"],macos:["x86_64","arm64"]};function parseTagTarget(target,python,floors={}){
const[,os="",arch=""]=/^(linux|musllinux|windows|macos)-([a-z0-9_]+)$/.exec(target)??[];const version=parsePython(python);const platform=platformOf(os,arch,{...FLOORS,
...floors});return version&&platform?{python:version,platform}:void 0}function parsePython(python){const match=/^(\d)\.(\d+)(?:\.\d+)?(t?)$/.exec(python);return match?
{major:Number(match[1]),minor:Number(match[2]),...match[3]?{freeThreaded:true}:{}}:void 0}function platformOf(os,arch,floors){switch(os){case"linux":return{os,arch,
glibc:floors.glibc};case"musllinux":return{os,arch,musl:floors.musl};case"windows":case"macos":if(!ARCHITECTURES[os].includes(arch))return void 0;return os==="w\
indows"?{os,arch}:{os,arch,release:floors.macos};default:return void 0}}function describeTarget({python,platform}){return`${platform.os}-${platform.arch} with Python ${python.major}.${python.minor}${python.freeThreaded?"t":""}`}var MACHINES={
windows:{x86_64:"AMD64",arm64:"ARM64",x86:"x86"},macos:{x86_64:"x86_64",arm64:"arm64"}};function markerVariables({python,platform}){const common={implementation_name:"\
cpython",platform_python_implementation:"CPython",python_version:`${python.major}.${python.minor}`};switch(platform.os){case"linux":case"musllinux":return{...common,
os_name:"posix",sys_platform:"linux",platform_system:"Linux",platform_machine:platform.arch};case"windows":return{...common,os_name:"nt",sys_platform:"win32",platform_system:"\
Windows",platform_machine:MACHINES.windows[platform.arch]};case"macos":return{...common,os_name:"posix",sys_platform:"darwin",platform_system:"Darwin",platform_machine:MACHINES.
macos[platform.arch]}}}function parseWheelName(file){if(!file.endsWith(".whl"))return void 0;const parts=file.slice(0,-".whl".length).split("-");if(parts.length!==5&&parts.length!==6)
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
null&&MAC_ARCHITECTURES[arch].includes(match[3])&&notNewer([Number(match[1]),Number(match[2])],release)}function coverageOf({pins},targets){const algebra=new MarkerAlgebra;return targets.flatMap(target=>{const variables=markerVariables(target);const applying=pins.
filter(({marker})=>marker===void 0||evaluate(algebra.parse(marker),{variables})!==false);return applying.map(pin=>({pin,target,coverage:coverPin(pin,target)}))})}
function coverPin({files},target){const names=files.flatMap(({name})=>name??[]);const wheel=names.find(name=>{const parsed=parseWheelName(name);return parsed!==
void 0&&fits(parsed,target)});if(wheel)return{kind:"wheel",file:wheel};const sdist=names.find(isSdist);if(sdist)return{kind:"sdist",file:sdist};return names.length<
files.length?{kind:"unknown"}:{kind:"gap"}}var isSdist=name=>/\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.test(name);function coverageGaps(entries,allowsSdist=()=>true){const missing=entries.
filter(({pin,coverage})=>coverage.kind==="gap"||coverage.kind==="sdist"&&!allowsSdist(pin.name));const byPin=new Map;for(const entry of missing)byPin.set(entry.
pin,[...byPin.get(entry.pin)??[],entry]);return[...byPin].map(([pin,list])=>gap(pin,list))}function gap(pin,entries){const sdist=entries.some(({coverage})=>coverage.
kind==="sdist");return{code:"no-file-for-target",fact:`${pin.name} ${pin.version} has no wheel for ${entries.map(({target})=>describeTarget(target)).join(", ")}\
; there is ${existing(pin)}`,fix:sdist?`Allow its sdist, or pin a version with such a wheel`:"Pin a version that has one, leave the target out, or build it into\
 this release"}}function existing({files}){const wheels=files.flatMap(({name})=>parseWheelName(name??"")??[]);const tags=[...new Set(wheels.map(({pythons,abis,platforms})=>`${pythons.
join(".")}-${abis.join(".")}-${platforms.join(".")}`))];const shown=tags.length>6?[...tags.slice(0,6),`${tags.length-6} more`]:tags;return[...shown,...files.some(
({name})=>name&&isSdist(name))?["an sdist"]:[]].join(", ")||"nothing"}function coverageProblems(plan,{lock,project}){const problems=plan.roles.flatMap(role=>{const pins=resolvePins(lock,project,{extras:role.extras,groups:role.groups});
const targets=targetsOf(plan,role.name).flatMap(target=>parseTagTarget(target,plan.python)??[]);return coverageGaps(coverageOf(pins,targets),()=>false)});return[
...new Map(problems.map(problem=>[problem.fact,problem])).values()]}var targetsOf=(plan,role)=>{const built=cellsOf(plan,"native").map(({target})=>target);return role===
"client"?cellsOf(plan,"client").map(({target})=>target):built.filter(target=>target.startsWith("linux-"))};export{coverageProblems};
