import{installPins}from"./chunk-FMM4MNKO.js";import{called,copied,packedAgain,toldVersion}from"./chunk-OWC7D6SO.js";import{quote}from"./chunk-TTBEETV7.js";
import{pythonIn}from"./chunk-FFYFSFM2.js";import{isTable,standardSpecifier,targetFacts,targets}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/cibuildwheel/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("\
node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?native-build/cibuildwheel/sccache.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule(
"node:path"))}});var import_node_path2=__toESM(require_node_path(),1);var systems=["linux","macos","windows"];function said(options,key,of=systems){const overrides=Array.isArray(options["overrides"])?options["overrides"]:[];return[
options,...of.map(system=>options[system]),...overrides].filter(isTable).flatMap(table=>{const value=table[key];return value===void 0||value===""||Array.isArray(
value)&&value.length===0?[]:[value]})}var pinsItself=options=>said(options,"environment").some(value=>/\b(PIP|UV)_(BUILD_)?CONSTRAINT\b/.test(JSON.stringify(value)));
function frontendOf(options){const[frontend]=said(options,"build-frontend").map(value=>isTable(value)?String(value["name"]):String(value).split(";")[0]?.trim());
return frontend??""}var installerOf=options=>/\buv\b/.test(frontendOf(options))?"uv pip":"pip";function constraintVariable(options){return{pip:"PIP_BUILD_CONSTR\
AINT","build[uv]":"UV_CONSTRAINT",uv:"UV_BUILD_CONSTRAINT"}[frontendOf(options)]??"PIP_CONSTRAINT"}var createArguments=options=>said(options,"container-engine",
["linux"]).flatMap(value=>{if(!isTable(value))return String(value).split(";").flatMap(field=>/^\s*create[-_]args:\s*(.*)$/.exec(field)?.[1]??[]);const args=value["\
create-args"]??value["create_args"];return Array.isArray(args)?args.map(String).map(quote):[]});function ownTests(options,system){if(said(options,"test-command",[system]).length===0)return void 0;const words=(key,between)=>said(options,key,[system]).flatMap(
value=>Array.isArray(value)?value.map(String):String(value).split(between)).filter(Boolean);return{requires:words("test-requires",/\s+/),groups:words("test-grou\
ps",/\s+/),extras:words("test-extras",/[\s,]+/)}}function pinnedTests({options,target},at){if(!at||!ownTests(options,targetFacts(target).system))return{inherit:[],
variables:{}};const install=[installerOf(options),...installPins(at.pins,at.wheelsOnly,at.wheels).map(quote)].join(" ");return{inherit:["before-test: prepend"],
variables:{CIBW_BEFORE_TEST:install,CIBW_TEST_REQUIRES:"",CIBW_TEST_GROUPS:""}}}var import_node_path=__toESM(require_node_path2(),1);var compilers=["cc","gcc","c++","g++"];function sccacheIn({compilerCache,shared},inside2){if(!compilerCache)
return{volumes:[],variables:[],folders:[],stop:[]};const[folder,kept,program]=[`${inside2}/compilers`,import_node_path.posix.join(shared,"sccache"),`${inside2}/\
sccache`];return{volumes:[`${kept}:${inside2}/compiled`,...[program,...compilers.map(name=>`${folder}/${name}`)].map(at=>`${compilerCache.program}:${at}:ro`)],variables:[
`PATH=${folder}:$PATH`,`RUSTC_WRAPPER=${program}`,`SCCACHE_DIR=${inside2}/compiled`,`SCCACHE_SERVER_UDS=${inside2}/sccache.sock`],folders:[kept],stop:[`{ ${program}\
 --stop-server || true; }`]}}var inside="/opt/release-actions";var testPins=`${inside}/requirements.test.txt`;var ownWheels=`${inside}/wheels`;function containerOptions(place){const{app,options,
cache,output,suite,test,engine="docker",label}=place;const sccache=sccacheIn(place,inside);const volumes=[`${suite}/native-build/cibuildwheel:${inside}/pins:ro`,
`${cache}:${inside}/cache`,`${cache}/registry:/root/.cargo/registry`,`${output}:${inside}/finished`,...sccache.volumes,...test?[`${test.pins}:${testPins}:ro`,...test.
wheels?[`${test.wheels}:${ownWheels}:ro`]:[]]:[]].map(volume=>quote(`--volume=${volume}`));const variables=[`CCACHE_DIR=${inside}/cache/ccache`,'CCACHE_IGNOREOP\
TIONS="-I/tmp/build-env-*"',`SCCACHE_DIR=${inside}/cache/sccache`,...sccache.variables,"PYTHONHASHSEED=0",...Object.entries(toldVersion(app)).map(([name,version])=>`${name}\
=${version}`),...pinsItself(options)?[]:[`${constraintVariable(options)}=${inside}/pins/constraints.txt`]];return{CIBW_CONTAINER_ENGINE:`${engine}; create_args:\
 ${[...volumes,...label?[`--label=${label}`]:[],...createArguments(options)].join(" ")}; disable_host_mount: true`,CIBW_ENVIRONMENT:variables.join(" "),...finishing(
place)}}var containerFolders=place=>[place.cache,`${place.cache}/registry`,...sccacheIn(place,inside).folders];function finishing(place){const{options,target,test}=place;
const repairs=said(options,"repair-wheel-command",["linux"]).length>0;const tested=said(options,"test-command",["linux"]).length>0;const{stop}=sccacheIn(place,inside);
const keep=`cp {dest_dir}/*.whl ${inside}/finished/`;const repair=`auditwheel repair --plat ${policyOf(target)} --only-plat -w {dest_dir} {wheel}`;const pinned=pinnedTests(
place,test&&{...test,pins:testPins,...test.wheels&&{wheels:ownWheels}});const commands=[...repairs?[]:[repair],...tested?[]:[keep],...stop];return{CIBW_INHERIT:[
...["environment","test-environment","test-command",...repairs?["repair-wheel-command"]:[]].map(name=>`${name}: append`),...pinned.inherit].join("; "),...pinned.
variables,...commands.length>0&&{CIBW_REPAIR_WHEEL_COMMAND:commands.join(" && ")},...tested&&{CIBW_TEST_COMMAND:`cp {wheel} ${inside}/finished/`}}}var policyOf=target=>target.
replace(/^linux-/,"manylinux_2_28_").replace(/^musllinux-/,"musllinux_1_2_");var constraints="native-build/cibuildwheel/constraints.txt";var macos={"macos-x86_64":"10.15","macos-arm64":"11.0"};function identifiersOf(wheels,{options,abi,target}){
const tested=ownTests(options,targetFacts(target).system)!==void 0;const covers=({identifier,pythons})=>pythons.flatMap(version=>/^3\.\d+$/.test(version)?`cp${version.
replace(".","")}${identifier.slice(identifier.indexOf("-"))}`:[]);const one=!tested||abi.kind==="stable"&&abi.threads;return[...new Set(wheels.flatMap(wheel=>[wheel.
identifier,...one?[]:covers(wheel)]))]}function optionsOf(place,wheels){const{app,cache,epoch,options,path,suite,target}=place;const{system}=targetFacts(target);
return{PATH:path,SOURCE_DATE_EPOCH:String(epoch),CIBW_BUILD:identifiersOf(wheels,place).join(" "),CIBW_SKIP:"",CIBW_ARCHS:"all",CIBW_ENABLE:"all",CIBW_PROJECT_REQUIRES_PYTHON:standardSpecifier(
app.requiresPython)||">=3",CIBW_DEPENDENCY_VERSIONS:import_node_path2.posix.join(suite,constraints),...!pinsItself(options)&&{CIBW_TEST_ENVIRONMENT:`${constraintVariable(
options)}=""`},CIBW_AUDIT_COMMAND:"",CIBW_LOG_FOLD_MODE:"disabled",CIBW_CACHE_PATH:import_node_path2.posix.join(cache,"cibuildwheel"),...system==="linux"?containerOptions(
place):onThisMachine(place)}}function onThisMachine(place){const{app,cache,options,suite,target,test}=place;const{inherit,variables}=pinnedTests(place,test);return{
CIBW_INHERIT:["test-environment: append",...inherit].join("; "),...variables,...toldVersion(app),CCACHE_DIR:import_node_path2.posix.join(cache,"ccache"),SCCACHE_DIR:import_node_path2.posix.
join(cache,"sccache"),PYTHONHASHSEED:"0",...!pinsItself(options)&&{[constraintVariable(options)]:import_node_path2.posix.join(suite,constraints)},...target in macos&&
{MACOSX_DEPLOYMENT_TARGET:macos[target]}}}var builder={name:"cibuildwheel",doc:"Any native project by cibuildwheel: a wheel for each Python; for Linux in contai\
ners",targets,requirements:"native-build/cibuildwheel/requirements.txt",constraints:options=>pinsItself(options)?void 0:constraints,bringsPythons:true,compilerCaches:target=>targetFacts(
target).libc==="glibc"?["sccache"]:[],buildsOn:(target,_,machine)=>targetFacts(target).system==="linux"?target.replace("musl","")===machine:targetFacts(target).
system===targetFacts(machine).system,tests:ownTests,contained:target=>targetFacts(target).system==="linux",programs:[],toolchain:[],environment:["CIBW_MANYLINUX\
_X86_64_IMAGE","CIBW_MANYLINUX_AARCH64_IMAGE","CIBW_MUSLLINUX_X86_64_IMAGE","CIBW_MUSLLINUX_AARCH64_IMAGE","CI","ImageOS","ImageVersion"],calls:({backend,target})=>[
"cibuildwheel",...called(backend),...{linux:[],windows:["delvewheel"],macos:["delocate"]}[targetFacts(target).system]],platformTag(target){const{system,machine}=targetFacts(
target);if(system==="windows")return`win_${machine}`;return target in macos?`macosx_${macos[target].replace(".","_")}_${machine}`:policyOf(target)},steps(place,wheels){
const{work,output,target}=place;const project=import_node_path2.posix.join(work,"project");const{system}=targetFacts(target);return[...copied(place,project),...(system===
"linux"?containerFolders(place):[]).map(folder=>({do:"write",path:import_node_path2.posix.join(folder,"CACHEDIR.TAG"),text:"Signature: 8a477f597d28d172789f06886\
806bc55\n"})),{do:"run",label:"cibuildwheel",argv:[pythonIn(wheels[0]?.tools??"",place),"-m","cibuildwheel","--platform",system,"--output-dir",output,"."],cwd:project,
env:optionsOf(place,wheels),outputs:wheels.map(({file})=>import_node_path2.posix.join(output,file))}]},sdist(place,file,{tools}){const{app,options,path,suite,work,
epoch}=place;const[project,built,unpacked]=["sdist","sdist-built","sdist-unpacked"].map(name=>import_node_path2.posix.join(work,name));const env={PATH:path,SOURCE_DATE_EPOCH:String(
epoch),...toldVersion(app),...!pinsItself(options)&&{PIP_CONSTRAINT:import_node_path2.posix.join(suite,constraints)}};return[...copied(place,project),{do:"run",
label:"build sdist",argv:[pythonIn(tools,place),"-m","build","--sdist","--outdir",built,project],cwd:work,env,outputs:[import_node_path2.posix.join(built,file)]},
...packedAgain(place,import_node_path2.posix.join(built,file),unpacked)]}};var cibuildwheel_default=builder;export{cibuildwheel_default as default};
