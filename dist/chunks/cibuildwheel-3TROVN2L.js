import{packedAgain}from"./chunk-HMXXVD5I.js";import{isTable,targetFacts,targets}from"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/cibuildwheel/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("\
node:path"))}});var import_node_path=__toESM(require_node_path(),1);var systems=["linux","macos","windows"];function said(options,key,of=systems){const overrides=Array.isArray(options["overrides"])?options["overrides"]:[];return[
options,...of.map(system=>options[system]),...overrides].filter(isTable).flatMap(table=>{const value=table[key];return value===void 0||value===""||Array.isArray(
value)&&value.length===0?[]:[value]})}var pinsItself=options=>said(options,"environment").some(value=>/\b(PIP|UV)_(BUILD_)?CONSTRAINT\b/.test(JSON.stringify(value)));
function constraintVariable(options){const[frontend]=said(options,"build-frontend").map(value=>isTable(value)?String(value["name"]):String(value).split(";")[0]?.
trim());return{pip:"PIP_BUILD_CONSTRAINT","build[uv]":"UV_CONSTRAINT",uv:"UV_BUILD_CONSTRAINT"}[frontend??""]??"PIP_CONSTRAINT"}var createArguments=options=>said(
options,"container-engine",["linux"]).flatMap(value=>{if(!isTable(value))return String(value).split(";").flatMap(field=>/^\s*create[-_]args:\s*(.*)$/.exec(field)?.[1]??
[]);const args=value["create-args"]??value["create_args"];return Array.isArray(args)?args.map(String).map(quote):[]});var quote=word=>/^[\w@%+=:,./-]+$/.test(word)?
word:`'${word.replaceAll("'",`'\\''`)}'`;var inside="/opt/release-actions";function containerOptions(place){const{options,cache,output,suite,engine="docker"}=place;const volumes=[`${suite}/native-build\
/cibuildwheel:${inside}/pins:ro`,`${cache}:${inside}/cache`,`${cache}/registry:/root/.cargo/registry`,`${output}:${inside}/finished`].map(volume=>quote(`--volum\
e=${volume}`));const variables=[`CCACHE_DIR=${inside}/cache/ccache`,'CCACHE_IGNOREOPTIONS="-I/tmp/build-env-*"',`SCCACHE_DIR=${inside}/cache/sccache`,"PYTHONHAS\
HSEED=0",...pinsItself(options)?[]:[`${constraintVariable(options)}=${inside}/pins/constraints.txt`]];return{CIBW_CONTAINER_ENGINE:`${engine}; create_args: ${[...volumes,
...createArguments(options)].join(" ")}; disable_host_mount: true`,CIBW_ENVIRONMENT:variables.join(" "),...finishing(place)}}var containerFolders=({cache})=>[cache,
`${cache}/registry`];function finishing({options,target}){const repairs=said(options,"repair-wheel-command",["linux"]).length>0;const tested=said(options,"test-\
command",["linux"]).length>0;const keep=`cp {dest_dir}/*.whl ${inside}/finished/`;const repair=`auditwheel repair --plat ${policyOf(target)} --only-plat -w {des\
t_dir} {wheel}`;const commands=[...repairs?[]:[repair],...tested?[]:[keep]];return{CIBW_INHERIT:["environment","test-environment","test-command",...repairs?["re\
pair-wheel-command"]:[]].map(name=>`${name}: append`).join("; "),...commands.length>0&&{CIBW_REPAIR_WHEEL_COMMAND:commands.join(" && ")},...tested&&{CIBW_TEST_COMMAND:`\
cp {wheel} ${inside}/finished/`}}}var policyOf=target=>target.replace(/^linux-/,"manylinux_2_28_").replace(/^musllinux-/,"musllinux_1_2_");var constraints="native-build/cibuildwheel/constraints.txt";var macos={"macos-x86_64":"10.15","macos-arm64":"11.0"};function identifiersOf(wheels,{options,abi,target}){
const tested=said(options,"test-command",[targetFacts(target).system]).length>0;const covers=({identifier,pythons})=>pythons.flatMap(version=>/^3\.\d+$/.test(version)?
`cp${version.replace(".","")}${identifier.slice(identifier.indexOf("-"))}`:[]);const one=!tested||abi.kind==="stable"&&abi.threads;return[...new Set(wheels.flatMap(
wheel=>[wheel.identifier,...one?[]:covers(wheel)]))]}function optionsOf(place,wheels){const{app,cache,epoch,options,path,suite,target}=place;const{system}=targetFacts(
target);const requires=app.requiresPython;return{PATH:path,SOURCE_DATE_EPOCH:String(epoch),CIBW_BUILD:identifiersOf(wheels,place).join(" "),CIBW_SKIP:"",CIBW_ARCHS:"\
all",CIBW_ENABLE:"all",CIBW_PROJECT_REQUIRES_PYTHON:requires&&!requires.includes("||")?requires:">=3",CIBW_DEPENDENCY_VERSIONS:import_node_path.posix.join(suite,
constraints),...!pinsItself(options)&&{CIBW_TEST_ENVIRONMENT:`${constraintVariable(options)}=""`},CIBW_AUDIT_COMMAND:"",CIBW_LOG_FOLD_MODE:"disabled",CIBW_CACHE_PATH:import_node_path.posix.
join(cache,"cibuildwheel"),...system==="linux"?containerOptions(place):{CIBW_INHERIT:"test-environment: append",...onThisMachine(place)}}}function onThisMachine({
cache,options,suite,target}){return{CCACHE_DIR:import_node_path.posix.join(cache,"ccache"),SCCACHE_DIR:import_node_path.posix.join(cache,"sccache"),PYTHONHASHSEED:"\
0",...!pinsItself(options)&&{[constraintVariable(options)]:import_node_path.posix.join(suite,constraints)},...target in macos&&{MACOSX_DEPLOYMENT_TARGET:macos[target]}}}
var privateCopy=({project},to)=>({do:"copy-sources",from:project,to});var builder={name:"cibuildwheel",doc:"Any native project by cibuildwheel: a wheel for each\
 Python; for Linux in containers",targets,requirements:"native-build/cibuildwheel/requirements.txt",constraints:options=>pinsItself(options)?void 0:constraints,
bringsPythons:true,contained:target=>targetFacts(target).system==="linux",programs:[],toolchain:[],environment:["CIBW_MANYLINUX_X86_64_IMAGE","CIBW_MANYLINUX_AA\
RCH64_IMAGE","CIBW_MUSLLINUX_X86_64_IMAGE","CIBW_MUSLLINUX_AARCH64_IMAGE","CI","ImageOS","ImageVersion"],platformTag(target){const{system,machine}=targetFacts(target);
if(system==="windows")return`win_${machine}`;return target in macos?`macosx_${macos[target].replace(".","_")}_${machine}`:policyOf(target)},steps(place,wheels){
const{work,output,target}=place;const project=import_node_path.posix.join(work,"project");const{system}=targetFacts(target);return[privateCopy(place,project),...(system===
"linux"?containerFolders(place):[]).map(folder=>({do:"write",path:import_node_path.posix.join(folder,"CACHEDIR.TAG"),text:"Signature: 8a477f597d28d172789f068868\
06bc55\n"})),{do:"run",label:"cibuildwheel",argv:[`${wheels[0]?.tools}/bin/python`,"-m","cibuildwheel","--platform",system,"--output-dir",output,"."],cwd:project,
env:optionsOf(place,wheels),outputs:wheels.map(({file})=>import_node_path.posix.join(output,file))}]},sdist(place,file,{tools}){const{options,path,suite,work,epoch}=place;
const[project,built,unpacked]=["sdist","sdist-built","sdist-unpacked"].map(name=>import_node_path.posix.join(work,name));const env={PATH:path,SOURCE_DATE_EPOCH:String(
epoch),...!pinsItself(options)&&{PIP_CONSTRAINT:import_node_path.posix.join(suite,constraints)}};return[privateCopy(place,project),{do:"run",label:"build sdist",
argv:[`${tools}/bin/python`,"-m","build","--sdist","--outdir",built,project],cwd:work,env,outputs:[import_node_path.posix.join(built,file)]},...packedAgain(place,
import_node_path.posix.join(built,file),unpacked)]}};var cibuildwheel_default=builder;export{cibuildwheel_default as default};
