(function(__load,__later,__meta,require){"use strict";var FLOORS={glibc:[2,28],musl:[1,2],macos:[11,0]},ARCHITECTURES={linux:void 0,musllinux:void 0,windows:["x86_64","arm64","x86"],macos:["x86_64","arm64"]};function parseTagTarget(target,python,floors={}){
let[,os="",arch=""]=/^(linux|musllinux|windows|macos)-([a-z0-9_]+)$/.exec(target)??[],version=parsePython(python),platform=platformOf(os,arch,{...FLOORS,...floors});
return version&&platform?{python:version,platform}:void 0}function parsePython(python){let match=/^(\d)\.(\d+)(?:\.\d+)?(t?)$/.exec(python);return match?{major:Number(
match[1]),minor:Number(match[2]),...match[3]?{freeThreaded:!0}:{}}:void 0}function platformOf(os,arch,floors){switch(os){case"linux":return{os,arch,glibc:floors.
glibc};case"musllinux":return{os,arch,musl:floors.musl};case"windows":case"macos":return ARCHITECTURES[os].includes(arch)?os==="windows"?{os,arch}:{os,arch,release:floors.
macos}:void 0;default:return}}function parseBuildIdentifier(identifier,floors={}){let[,major="",minor="",free="",system=""]=/^cp(\d)(\d+)(t?)-(.+)$/.exec(identifier)??
[];return parseTagTarget(WINDOWS.get(system)??renamed(system),`${major}.${minor}${free}`,floors)}var WINDOWS=new Map([["win_amd64","windows-x86_64"],["win_arm64",
"windows-arm64"],["win32","windows-x86"]]),renamed=system=>system.replace(/^manylinux_/,"linux-").replace(/^musllinux_/,"musllinux-").replace(/^macosx_/,"macos-");
function describeTarget({python,platform}){return`${platform.os}-${platform.arch} with Python ${python.major}.${python.minor}${python.freeThreaded?"t":""}`}var MACHINES={
windows:{x86_64:"AMD64",arm64:"ARM64",x86:"x86"},macos:{x86_64:"x86_64",arm64:"arm64"}};function markerVariables({python,platform}){let common={implementation_name:"\
cpython",platform_python_implementation:"CPython",python_version:`${python.major}.${python.minor}`};switch(platform.os){case"linux":case"musllinux":return{...common,
os_name:"posix",sys_platform:"linux",platform_system:"Linux",platform_machine:platform.arch};case"windows":return{...common,os_name:"nt",sys_platform:"win32",platform_system:"\
Windows",platform_machine:MACHINES.windows[platform.arch]};case"macos":return{...common,os_name:"posix",sys_platform:"darwin",platform_system:"Darwin",platform_machine:MACHINES.
macos[platform.arch]}}}

return{parseTagTarget,parseBuildIdentifier,describeTarget,markerVariables}})