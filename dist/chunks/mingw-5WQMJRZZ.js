(function(__load,__later,__meta,require){"use strict";const {buildSteps,called,compiler,ofTheMachine,repair,roomOf,sdistSteps}=__load("chunk-VO4HYQU2.js");__load("chunk-XLRJELZQ.js");__load("chunk-PC776ZS7.js");const {programIn,searchPath}=__load("chunk-OGDEHDNY.js");const {targetFacts}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");
var[gcc,ld]=["x86_64-w64-mingw32-gcc","x86_64-w64-mingw32-ld"],downloaded=place=>posix.join(place.work,"windows-python"),pythonOf=({identifier})=>identifier.split(
"-")[0]??"",library=(place,wheel)=>place.abi.kind==="stable"?"libs/python3.lib":`${pythonOf(wheel).replace("cp","python")}.dll`;function pythonSteps(place,wheel,python){
let{url="",sha256=""}=place.windowsPython??{},needed=library(place,wheel);return[{do:"download",url,sha256,to:downloaded(place)},{do:"extract",archive:downloaded(
place),to:python,part:{holds:["include/Python.h",needed],only:["include/",needed]}}]}function crossing(place,wheel){let suffix=`.${pythonOf(wheel)}-win_amd64.py\
d`,suffixes=place.abi.kind==="stable"?[".pyd",suffix]:[suffix,".pyd"];return`import importlib.machinery, sysconfig
importlib.machinery.EXTENSION_SUFFIXES[:] = ${JSON.stringify(suffixes)}
sysconfig.get_config_vars().update(EXT_SUFFIX=${JSON.stringify(suffixes[0])}, SOABI=${JSON.stringify(suffix.slice(1,-4))})
`}function wheelSteps(place,wheel){let{file,python,tools}=wheel,room=roomOf(place,wheel),[bin,shim,windows]=["bin","shim","python"].map(name=>posix.join(room,name)),
compile={before:["-DMS_WIN64",...pythonOf(wheel).endsWith("t")?["-DPy_GIL_DISABLED=1"]:[],`-I${windows}/include`]},link={before:["-shared","-static-libgcc"],after:[
`${windows}/${library(place,wheel)}`,"-Wl,--no-insert-timestamp","-s"]},env={PATH:searchPath(place,bin,posix.dirname(python),place.path),PYTHONPATH:shim,_PYTHON_HOST_PLATFORM:"\
win-amd64",CC:"release-cc",LDSHARED:"release-ld"},built=posix.join(room,"built",file);return[...pythonSteps(place,wheel,windows),{do:"write",path:`${shim}/sitec\
ustomize.py`,text:crossing(place,wheel)},compiler(`${bin}/release-cc`,gcc,place,room,compile),compiler(`${bin}/release-ld`,gcc,place,room,link),...buildSteps(place,
{make:"wheel",room,out:posix.dirname(built),file,python,env}),repair(place,file,[programIn(tools,"delvewheel",place),"repair","-w",place.output,built],{PATH:place.
path,SOURCE_DATE_EPOCH:String(place.epoch)})]}var selfWilled=["maturin","scikit_build_core.build","mesonpy"],builder={name:"mingw",doc:"Extensions in C for Wind\
ows, cross-compiled on Linux by mingw",targets:["windows-x86_64"],requirements:"native-build/mingw/requirements.txt",bringsPythons:!1,buildsOn:(_,__,machine)=>targetFacts(
machine).system==="linux",programs:[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Install mingw-w64"},{name:ld,debian:"binutils-mingw-w64-x86-64",otherwise:"\
Install mingw-w64"}],toolchain:[[gcc,"--version"],[ld,"-v"]],outside:()=>ofTheMachine,environment:[],calls:({backend})=>[...called(backend),"delvewheel"],linked:[
{name:"libgcc",of:gcc},{name:"mingw-w64-crt",of:gcc}],runner:()=>"ubuntu-24.04",usesWindowsPython:!0,platformTag:()=>"win_amd64",refuses({backend,native}){if(selfWilled.
includes(backend))return{fact:`the build backend '${backend}' cannot be told that it builds for Windows`,fix:"Choose builder: cibuildwheel, or host on a Windows\
 runner"};if(!native["windows-python"])return{key:"native.windows-python",fact:"it needs the headers and the dll of CPython for Windows, and none is named",fix:"\
Write windows-python: {url, sha256} under native: a zip or tar.gz with include/Python.h and the dll of the Python that builds, such as python311.dll"}},steps:(place,wheels)=>wheels.
flatMap(wheel=>wheelSteps(place,wheel)),sdist:sdistSteps},mingw_default=builder;

return{default:mingw_default}})