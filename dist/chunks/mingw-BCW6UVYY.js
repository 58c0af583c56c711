import{buildSteps,called,compiler,repair,roomOf,sdistSteps}from"./chunk-OWC7D6SO.js";import"./chunk-TTBEETV7.js";import{programIn,searchPath}from"./chunk-FFYFSFM2.js";
import{targetFacts}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/mingw/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path=__toESM(require_node_path(),1);var[gcc,ld]=["x86_64-w64-mingw32-gcc","x86_64-w64-mingw32-ld"];var downloaded=place=>import_node_path.posix.join(place.work,"windows-python");var pythonOf=({identifier})=>identifier.
split("-")[0]??"";var library=(place,wheel)=>place.abi.kind==="stable"?"libs/python3.lib":`${pythonOf(wheel).replace("cp","python")}.dll`;function pythonSteps(place,wheel,python){
const{url="",sha256=""}=place.windowsPython??{};const needed=library(place,wheel);return[{do:"download",url,sha256,to:downloaded(place)},{do:"extract",archive:downloaded(
place),to:python,part:{holds:["include/Python.h",needed],only:["include/",needed]}}]}function crossing(place,wheel){const suffix=`.${pythonOf(wheel)}-win_amd64.\
pyd`;const suffixes=place.abi.kind==="stable"?[".pyd",suffix]:[suffix,".pyd"];return`import importlib.machinery, sysconfig
importlib.machinery.EXTENSION_SUFFIXES[:] = ${JSON.stringify(suffixes)}
sysconfig.get_config_vars().update(EXT_SUFFIX=${JSON.stringify(suffixes[0])}, SOABI=${JSON.stringify(suffix.slice(1,-4))})
`}function wheelSteps(place,wheel){const{file,python,tools}=wheel;const room=roomOf(place,wheel);const[bin,shim,windows]=["bin","shim","python"].map(name=>import_node_path.posix.
join(room,name));const compile={before:["-DMS_WIN64",...pythonOf(wheel).endsWith("t")?["-DPy_GIL_DISABLED=1"]:[],`-I${windows}/include`]};const link={before:["-\
shared","-static-libgcc"],after:[`${windows}/${library(place,wheel)}`,"-Wl,--no-insert-timestamp","-s"]};const env={PATH:searchPath(place,bin,import_node_path.posix.
dirname(python),place.path),PYTHONPATH:shim,_PYTHON_HOST_PLATFORM:"win-amd64",CC:"release-cc",LDSHARED:"release-ld"};const built=import_node_path.posix.join(room,
"built",file);return[...pythonSteps(place,wheel,windows),{do:"write",path:`${shim}/sitecustomize.py`,text:crossing(place,wheel)},compiler(`${bin}/release-cc`,gcc,
place,room,compile),compiler(`${bin}/release-ld`,gcc,place,room,link),...buildSteps(place,{make:"wheel",room,out:import_node_path.posix.dirname(built),file,python,
env}),repair(place,file,[programIn(tools,"delvewheel",place),"repair","-w",place.output,built],{PATH:place.path,SOURCE_DATE_EPOCH:String(place.epoch)})]}var selfWilled=[
"maturin","scikit_build_core.build","mesonpy"];var builder={name:"mingw",doc:"Extensions in C for Windows, cross-compiled on Linux by mingw",targets:["windows-x\
86_64"],requirements:"native-build/mingw/requirements.txt",bringsPythons:false,buildsOn:(_,__,machine)=>targetFacts(machine).system==="linux",programs:[{name:gcc,
debian:"gcc-mingw-w64-x86-64",otherwise:"Install mingw-w64"},{name:ld,debian:"binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}],toolchain:[[gcc,"--vers\
ion"],[ld,"-v"]],environment:[],calls:({backend})=>[...called(backend),"delvewheel"],linked:[{name:"libgcc",of:gcc},{name:"mingw-w64-crt",of:gcc}],runner:()=>"u\
buntu-24.04",usesWindowsPython:true,platformTag:()=>"win_amd64",refuses({backend,native}){if(selfWilled.includes(backend))return{fact:`the build backend '${backend}\
' cannot be told that it builds for Windows`,fix:"Choose builder: cibuildwheel, or host on a Windows runner"};if(native["windows-python"])return void 0;return{key:"\
native.windows-python",fact:"it needs the headers and the dll of CPython for Windows, and none is named",fix:"Write windows-python: {url, sha256} under native: \
a zip or tar.gz with include/Python.h and the dll of the Python that builds, such as python311.dll"}},steps:(place,wheels)=>wheels.flatMap(wheel=>wheelSteps(place,
wheel)),sdist:sdistSteps};var mingw_default=builder;export{mingw_default as default};
