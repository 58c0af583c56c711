(function(__load,__later,__meta,require){"use strict";const {installPins}=__load("chunk-L42QLLCA.js");const {cacheTag}=__load("chunk-3NFJXSYI.js");const {called,committed,copied,ofTheMachine,packedAgain,toldVersion}=__load("chunk-VO4HYQU2.js");__load("chunk-XLRJELZQ.js");const {quote}=__load("chunk-PC776ZS7.js");const {pythonIn}=__load("chunk-OGDEHDNY.js");const {isTable,standardSpecifier,
targetFacts,targets}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix2}=require("node:path");const {posix}=require("node:path");
var systems=["linux","macos","windows"];function said(options,key,of=systems){let overrides=Array.isArray(options.overrides)?options.overrides:[];return[options,
...of.map(system=>options[system]),...overrides].filter(isTable).flatMap(table=>{let value=table[key];return value===void 0||value===""||Array.isArray(value)&&value.
length===0?[]:[value]})}var passedOn=options=>said(options,"environment-pass",["linux"]).flatMap(value=>Array.isArray(value)?value.map(String):String(value).split(
/\s+/)).filter(Boolean),pinsItself=options=>said(options,"environment").some(value=>/\b(PIP|UV)_(BUILD_)?CONSTRAINT\b/.test(JSON.stringify(value)));function frontendOf(options){
let[frontend]=said(options,"build-frontend").map(value=>isTable(value)?String(value.name):String(value).split(";")[0]?.trim());return frontend??""}var installerOf=options=>/\buv\b/.
test(frontendOf(options))?"uv pip":"pip";function constraintVariable(options){return{pip:"PIP_BUILD_CONSTRAINT","build[uv]":"UV_CONSTRAINT",uv:"UV_BUILD_CONSTRA\
INT"}[frontendOf(options)]??"PIP_CONSTRAINT"}var createArguments=options=>said(options,"container-engine",["linux"]).flatMap(value=>{if(!isTable(value))return String(
value).split(";").flatMap(field=>/^\s*create[-_]args:\s*(.*)$/.exec(field)?.[1]??[]);let args=value["create-args"]??value.create_args;return Array.isArray(args)?
args.map(String).map(quote):[]});function ownTests(options,system){if(said(options,"test-command",[system]).length===0)return;let words=(key,between)=>said(options,key,[system]).flatMap(value=>Array.
isArray(value)?value.map(String):String(value).split(between)).filter(Boolean);return{requires:words("test-requires",/\s+/),groups:words("test-groups",/\s+/),extras:words(
"test-extras",/[\s,]+/)}}function pinnedTests({options,target},at){if(!at||!ownTests(options,targetFacts(target).system))return{inherit:[],variables:{}};let install=[
installerOf(options),...installPins(at.pins,at.wheelsOnly,at.wheels).map(quote)].join(" ");return{inherit:["before-test: prepend"],variables:{CIBW_BEFORE_TEST:install,
CIBW_TEST_REQUIRES:"",CIBW_TEST_GROUPS:""}}}var compilers=["cc","gcc","c++","g++"];function sccacheIn({compilerCache,shared},inside2){if(!compilerCache)return{volumes:[],variables:[],
folders:[],stop:[]};let[folder,kept,program]=[`${inside2}/compilers`,posix.join(shared,"sccache"),`${inside2}/sccache`];return{volumes:[`${kept}:${inside2}/comp\
iled`,...[program,...compilers.map(name=>`${folder}/${name}`)].map(at=>`${compilerCache.program}:${at}:ro`)],variables:[`PATH=${folder}:$PATH`,`RUSTC_WRAPPER=${program}`,
`SCCACHE_DIR=${inside2}/compiled`,`SCCACHE_SERVER_UDS=${inside2}/sccache.sock`],folders:[kept],stop:[`{ ${program} --stop-server || true; }`]}}var inside="/opt/release-actions",testPins=`${inside}/requirements.test.txt`,ownWheels=`${inside}/wheels`;function containerOptions(place){let{app,options,cache,
output,suite,test,engine="docker",label}=place,sccache=sccacheIn(place,inside),volumes=[`${suite}/native-build/cibuildwheel:${inside}/pins:ro`,`${cache}:${inside}\
/cache`,`${cache}/registry:/root/.cargo/registry`,`${output}:${inside}/finished`,...sccache.volumes,...test?[`${test.pins}:${testPins}:ro`,...test.wheels?[`${test.
wheels}:${ownWheels}:ro`]:[]]:[]].map(volume=>quote(`--volume=${volume}`)),variables=[`CCACHE_DIR=${inside}/cache/ccache`,'CCACHE_IGNOREOPTIONS="-I/tmp/build-en\
v-*"',`SCCACHE_DIR=${inside}/cache/sccache`,...sccache.variables,"PYTHONHASHSEED=0",...Object.entries(toldVersion(app)).map(([name,version])=>`${name}=${version}`),
...pinsItself(options)?[]:[`${constraintVariable(options)}=${inside}/pins/constraints.txt`]];return{CIBW_CONTAINER_ENGINE:`${engine}; create_args: ${[...volumes,
...label?[`--label=${label}`]:[],...createArguments(options)].join(" ")}; disable_host_mount: true`,CIBW_ENVIRONMENT:variables.join(" "),...finishing(place)}}var containerFolders=place=>[
place.cache,`${place.cache}/registry`,...sccacheIn(place,inside).folders];function finishing(place){let{options,target,test}=place,repairs=said(options,"repair-\
wheel-command",["linux"]).length>0,tested=said(options,"test-command",["linux"]).length>0,{stop}=sccacheIn(place,inside),keep=`cp {dest_dir}/*.whl ${inside}/fin\
ished/`,repair=`auditwheel repair --plat ${policyOf(target)} --only-plat -w {dest_dir} {wheel}`,pinned=pinnedTests(place,test&&{...test,pins:testPins,...test.wheels&&
{wheels:ownWheels}}),commands=[...repairs?[]:[repair],...tested?[]:[keep],...stop];return{CIBW_INHERIT:[...["environment","test-environment","test-command",...repairs?
["repair-wheel-command"]:[]].map(name=>`${name}: append`),...pinned.inherit].join("; "),...pinned.variables,...commands.length>0&&{CIBW_REPAIR_WHEEL_COMMAND:commands.
join(" && ")},...tested&&{CIBW_TEST_COMMAND:`cp {wheel} ${inside}/finished/`}}}var policyOf=target=>target.replace(/^linux-/,"manylinux_2_28_").replace(/^musllinux-/,
"musllinux_1_2_");var constraints="native-build/cibuildwheel/constraints.txt",macos={"macos-x86_64":"10.15","macos-arm64":"11.0"};function identifiersOf(wheels,{options,abi,target}){
let tested=ownTests(options,targetFacts(target).system)!==void 0,covers=({identifier,pythons})=>pythons.flatMap(version=>/^3\.\d+$/.test(version)?`cp${version.replace(
".","")}${identifier.slice(identifier.indexOf("-"))}`:[]),one=!tested||abi.kind==="stable"&&abi.threads;return[...new Set(wheels.flatMap(wheel=>[wheel.identifier,
...one?[]:covers(wheel)]))]}function optionsOf(place,wheels){let{app,cache,epoch,options,path,suite,target}=place,{system}=targetFacts(target);return{PATH:path,
SOURCE_DATE_EPOCH:String(epoch),CIBW_BUILD:identifiersOf(wheels,place).join(" "),CIBW_SKIP:"",CIBW_ARCHS:"all",CIBW_ENABLE:"all",CIBW_PROJECT_REQUIRES_PYTHON:standardSpecifier(
app.requiresPython)||">=3",CIBW_DEPENDENCY_VERSIONS:posix2.join(suite,constraints),...!pinsItself(options)&&{CIBW_TEST_ENVIRONMENT:`${constraintVariable(options)}\
=""`},CIBW_AUDIT_COMMAND:"",CIBW_LOG_FOLD_MODE:"disabled",CIBW_CACHE_PATH:posix2.join(cache,"cibuildwheel"),...system==="linux"?containerOptions(place):onThisMachine(
place)}}function onThisMachine(place){let{app,cache,options,suite,target,test}=place,{inherit,variables}=pinnedTests(place,test);return{CIBW_INHERIT:["test-envi\
ronment: append",...inherit].join("; "),...variables,...toldVersion(app),CCACHE_DIR:posix2.join(cache,"ccache"),SCCACHE_DIR:posix2.join(cache,"sccache"),PYTHONHASHSEED:"\
0",...!pinsItself(options)&&{[constraintVariable(options)]:posix2.join(suite,constraints)},...target in macos&&{MACOSX_DEPLOYMENT_TARGET:macos[target]}}}var builder={
name:"cibuildwheel",doc:"Any native project by cibuildwheel: a wheel for each Python; for Linux in containers",targets,requirements:"native-build/cibuildwheel/r\
equirements.txt",constraints:options=>pinsItself(options)?void 0:constraints,bringsPythons:!0,compilerCaches:target=>targetFacts(target).libc==="glibc"?["sccach\
e"]:[],buildsOn:(target,_,machine)=>targetFacts(target).system==="linux"?target.replace("musl","")===machine:targetFacts(target).system===targetFacts(machine).system,
tests:ownTests,contained:target=>targetFacts(target).system==="linux",programs:[],toolchain:[],outside:target=>targetFacts(target).system==="linux"?[]:ofTheMachine,
environment:["CIBW_MANYLINUX_X86_64_IMAGE","CIBW_MANYLINUX_AARCH64_IMAGE","CIBW_MUSLLINUX_X86_64_IMAGE","CIBW_MUSLLINUX_AARCH64_IMAGE","CI","ImageOS","ImageVers\
ion"],passes:passedOn,calls:({backend,target})=>["cibuildwheel",...called(backend),...{linux:[],windows:["delvewheel"],macos:["delocate"]}[targetFacts(target).system]],
platformTag(target){let{system,machine}=targetFacts(target);return system==="windows"?`win_${machine}`:target in macos?`macosx_${macos[target].replace(".","_")}\
_${machine}`:policyOf(target)},steps(place,wheels){let{work,output,target}=place,project=posix2.join(work,"project"),{system}=targetFacts(target);return[...copied(
place,project),...(system==="linux"?containerFolders(place):[]).map(cacheTag),{do:"run",label:"cibuildwheel",argv:[pythonIn(wheels[0]?.tools??"",place),"-m","ci\
buildwheel","--platform",system,"--output-dir",output,"."],cwd:project,env:optionsOf(place,wheels),outputs:wheels.map(({file})=>posix2.join(output,file))}]},sdist(place,file,{
tools}){let{app,options,path,suite,work,epoch}=place,[project,built,unpacked]=["sdist","sdist-built","sdist-unpacked"].map(name=>posix2.join(work,name)),env={PATH:path,
SOURCE_DATE_EPOCH:String(epoch),...toldVersion(app),...!pinsItself(options)&&{PIP_CONSTRAINT:posix2.join(suite,constraints)}};return[...copied(place,project),...committed(
place,project),{do:"run",label:"build sdist",argv:[pythonIn(tools,place),"-m","build","--sdist","--outdir",built,project],cwd:work,env,outputs:[posix2.join(built,
file)]},...packedAgain(place,posix2.join(built,file),unpacked)]}},cibuildwheel_default=builder;

return{default:cibuildwheel_default}})