import{readRecord}from"./chunk-AN3XZYGT.js";import{installPins,wheelsOnly}from"./chunk-H77ZMH2E.js";import{digestOf,projectSources,requireEngine}from"./chunk-CJXP3WRG.js";
import{loadBuilder}from"./chunk-BBZZJLDY.js";import{extensionModule,order,readWheel,writeWheel}from"./chunk-O7M4HSP6.js";import{execute}from"./chunk-EV4M6T62.js";
import{ensurePrograms,findPython,toolEnvironment}from"./chunk-34QLF6TY.js";import{backendTools,describeFiles,escapeName,isCompiled,sha256,targetFacts,targetOf,
timed,toolOptions,writePart}from"./chunk-N7DAP23K.js";import{ReleaseError,failed}from"./chunk-DTB5KGIO.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/build-cells.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/line/audit.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_crypto=__commonJS({"builtin:node:crypto?src/core/wheel-contents.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:crypto"))}});var require_node_path3=__commonJS({"builtin:node:path?src/line/prove.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path4=__commonJS({"builtin:node:path?src/line/pythons.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path5=__commonJS({"builtin:node:path?src/line/rewrap.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path6=__commonJS({"builtin:node:path?src/line/wheel-key.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path6=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var import_node_crypto=__toESM(require_node_crypto(),1);var elf={3:"i686",40:"armv7l",62:"x86_64",183:"aarch64",21:"ppc64le",22:"s390x",243:"riscv64"};var coff={34404:"amd64",43620:"arm64",332:"x86"};var mach={16777223:"\
x86_64",16777228:"arm64"};function binaryFormat(data){if(data.length<64)return void 0;const magic=data.readUInt32BE(0);if(magic===2135247942)return{system:"linu\
x",machines:[named(elf,data[5]===2?data.readUInt16BE(18):data.readUInt16LE(18))]};if(data.readUInt16BE(0)===19802)return portableExecutable(data);if(magic===3489328638)
return{system:"macos",machines:[named(mach,data.readUInt32LE(4))]};if(magic===3405691582)return universal(data);return void 0}var named=(names,value)=>names[value]??
String(value);function portableExecutable(data){const header=data.readUInt32LE(60);if(header+6>data.length||data.toString("latin1",header,header+4)!=="PE\0\0")return void 0;
return{system:"windows",machines:[named(coff,data.readUInt16LE(header+4))]}}function universal(data){const count=data.readUInt32BE(4);if(count>8||data.length<8+
count*20)return void 0;return{system:"macos",machines:Array.from({length:count},(_,index)=>named(mach,data.readUInt32BE(8+index*20)))}}function fitsTarget({system,
machines},target){const facts=targetFacts(target);return facts.system===system&&machines.includes(facts.machine)}function wheelSurprises(members,facts){return[...recordSurprises(members,facts.distInfo),...members.flatMap(member2=>memberSurprises(member2,facts))]}function memberSurprises({
path,data},{distInfo,target,tops}){const inside=path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//,"");const[top=""]=inside.split("/");const allowed=top===distInfo||
/\.(libs|dylibs)$/.test(top)||/^[^/]+\.data\/(scripts|data|headers)\//.test(path)||tops.has(moduleName(inside));const format=binaryFormat(data);return[.../^[^/]+\.pth$/.
test(inside)?[`${path} would run in every Python that the wheel is installed for`]:[],...!allowed&&!/^[^/]+\.pth$/.test(inside)?[`${path} lies outside the proje\
ct's packages`]:[],...format&&!target?[`${path} is compiled for ${format.system} ${format.machines.join(" and ")}, in a wheel for any machine`]:[],...format&&target&&
!fitsTarget(format,target)?[`${path} is compiled for ${format.system} ${format.machines.join(" and ")}, not for ${target}`]:[]]}var moduleName=path=>path.includes(
"/")?path.split("/")[0]??"":path.replace(/\..*$/,"");function recordSurprises(members,distInfo){const record=members.find(({path})=>path===`${distInfo}/RECORD`);
if(!record)return["it has no RECORD"];const listed=new Map(readRecord(record.data.toString("utf8")).map(({path,sha256:sha2562})=>[path,sha2562]));const others=members.
filter(({path})=>path!==record.path);return[...others.filter(({path})=>!listed.has(path)).map(({path})=>`RECORD does not list ${path}`),...others.filter(({path,
data})=>listed.has(path)&&listed.get(path)!==(0,import_node_crypto.createHash)("sha256").update(data).digest("base64url")).map(({path})=>`RECORD has another sha\
256 of ${path}`),...[...listed.keys()].filter(path=>path!==record.path&&!members.some(member2=>member2.path===path)).map(path=>`RECORD lists ${path}, which is n\
ot there`)]}var auditTools="native-build/audit.txt";function auditSteps({abi,target},{file},wheel,tools,job){const tool=(name,args,expect)=>({do:"run",label:name,argv:[(0,import_node_path.join)(
tools,"bin",name),...args],cwd:job.project,env:{NO_COLOR:"1"},quiet:true,...expect&&{expect}});const policies=policiesUpTo(file);return[...targetFacts(target).system===
"linux"&&policies.length>0?[tool("auditwheel",["show",wheel],policies.map(policy=>`"${policy}"`))]:[],...abi.kind==="stable"&&file.includes("-abi3")?[tool("abi3\
audit",["--strict",wheel])]:[],tool("check-wheel-contents",[wheel]),tool("twine",["check","--strict",wheel])]}function policiesUpTo(file){const[,family,major,minor,
machine]=/(manylinux|musllinux)_(\d+)_(\d+)_(\w+)/.exec(file.split("-").at(-1)??"")??[];return machine?Array.from({length:Number(minor)+1},(_,each)=>`${family}_${major}\
_${each}_${machine}`):[]}async function refuseSurprises({target,abi},wheel,{project,plan},{files}){const{members,distInfo}=await readWheel(wheel,files);const tops=new Set(
[...await modulesOf(project,files),escapeName(plan.application.name)]);const surprises=wheelSurprises(members,{distInfo,tops,...abi.kind!=="none"&&{target}});if(surprises.
length===0)return;throw new ReleaseError(surprises.map(fact=>({code:"wheel-surprise",fact:`${(0,import_node_path.basename)(wheel)}: ${fact}`,fix:"Look at what t\
he build backend is told to include; what a wheel holds lands in its users' site-packages"})))}async function modulesOf(project,files){const names=await files.names(
project);const below=await Promise.all(names.map(name=>files.names((0,import_node_path.join)(project,name)).catch(()=>[])));return[...names,...below.flat()].map(
name=>name.replace(/\..*$/,""))}async function recallWheel(key,to,{cache,files}){const sha2562=await cache.recall(key);if(!sha2562||!/^[0-9a-f]{64}$/.test(sha2562))return false;if(!await cache.
fetch(sha2562,to))return false;if((await files.digest(to)).sha256===sha2562)return true;await files.remove(to);return false}async function keepWheel(keys,path,{
cache,files}){const known=keys.filter(key=>key!==void 0);if(known.length===0)return;const{sha256:sha2562}=await files.digest(path);await cache.store(sha2562,path);
for(const key of known)await cache.note(key,sha2562)}var import_node_path3=__toESM(require_node_path3(),1);var import_node_path2=__toESM(require_node_path4(),1);async function findPythons(versions,ports){const found=await Promise.all(versions.map(async version=>{for(const path of await candidates(version,ports)){const python=await ask(
path,ports);if(python?.version===version)return[python]}return[]}));return found.flat()}async function requirePythons(versions,ports){const found=await findPythons(
versions,ports);const missing=versions.filter(version=>!found.some(python=>python.version===version));if(missing.length===0)return found;throw failed({code:"pyt\
hon-missing",fact:`this machine has no Python ${missing.join(", ")} to build with`,fix:"Install it (pyenv, actions/setup-python, uv python install), or choose o\
ther wheels with native.build, or builder: cibuildwheel, which brings its own"})}async function defaultPython(ports){const path=await findPython(ports);return await ask(
path,ports)??{path,version:"",identity:""}}var question=`
import sys, sysconfig
variable = sysconfig.get_config_var
name = sys.implementation.name
print("%s%d.%d%s" % ("" if name == "cpython" else name, sys.version_info[0], sys.version_info[1], "t" if variable("Py_GIL_DISABLED") else ""))
print(sys.version.replace("\\n", " "), variable("EXT_SUFFIX"), variable("CFLAGS"), sysconfig.get_platform())
`;async function ask(path,{processes}){const answer=await processes.run({argv:[path,"-I","-c",question]}).catch(()=>void 0);const[version,identity]=answer?.code===
0?answer.stdout.trim().split("\n"):[];return version&&identity?{path,version,identity}:void 0}async function candidates(version,{processes,files,host}){const onPath=await processes.
find(/^\d/.test(version)?`python${version}`:version);const first=await processes.find("python3");const number=version.replace("t","");const fits=name=>name===number||
name.startsWith(`${number}.`);const folders=[{folder:(0,import_node_path2.join)(host.env("PYENV_ROOT")??(0,import_node_path2.join)(host.env("HOME")??"/",".pyenv"),
"versions"),within:"bin/python",fits},{folder:(0,import_node_path2.join)(host.env("RUNNER_TOOL_CACHE")??"/opt/hostedtoolcache","Python"),within:`${host.arch==="\
arm64"?"arm64":"x64"}/bin/python`,fits},{folder:(0,import_node_path2.join)(host.env("HOME")??"/",".local/share/uv/python"),within:"bin/python",fits:name=>name.startsWith(
`cpython-${number}.`)}];const inside=await Promise.all(folders.map(async({folder,within,fits:fits2})=>await files.has(folder)?(await files.names(folder)).filter(
fits2).map(name=>(0,import_node_path2.join)(folder,name,within)):[]));return[onPath,first,...inside.flat()].flatMap(path=>path??[])}async function proveWheel(planned,wheel,target,job,work,ports){const{members}=await readWheel(wheel,ports.files);const modules=members.flatMap(({path})=>extensionModule(
path)??[]);if(modules.length===0)return;if(target!==targetOf(ports.host.platform,ports.host.arch))return ports.reporter.note(`Not imported: this machine does no\
t run what is built for ${target}: ${planned.file}`);const site=(0,import_node_path3.join)(work,"site");await execute([{do:"unpack-wheel",wheel,to:site}],ports);
for(const{role,python}of await trialsOf(planned,job,ports)){const environment=await pinnedEnvironment(role,python,job,ports);await execute([{do:"run",label:`imp\
ort (${role.name}, Python ${python.version})`,argv:[(0,import_node_path3.join)(environment,"bin/python"),"-I","-c",importAll,site,...modules],cwd:work}],ports)}
await ports.files.remove(site)}var importAll="import sys, importlib\nsys.path.insert(0, sys.argv[1])\nfor name in sys.argv[2:]: importlib.import_module(name)";async function trialsOf({
pythons},{plan},ports){const usual=await defaultPython(ports);const[oldest,newest]=[await firstOf(pythons,ports),await firstOf(pythons.toReversed(),ports)];const missing=[
pythons[0],pythons.at(-1)].filter(version=>version&&version!==oldest?.version&&version!==newest?.version);if(missing.length>0)ports.reporter.note(`Not tried on \
Python ${[...new Set(missing)].join(" and ")}: not on this machine`);const[first]=plan.roles;const others=[...new Map([oldest,newest].flatMap(python=>python?[[python.
version,python]]:[])).values()];return[...pythons.includes(usual.version)?plan.roles.map(role=>({role,python:usual})):[],...first?others.filter(({version})=>version!==
usual.version).map(python=>({role:first,python})):[]]}async function firstOf(versions,ports){for(const version of versions){const[found]=await findPythons([version],
ports);if(found)return found}return void 0}async function pinnedEnvironment(role,python,{plan,release},ports){const{files,host}=ports;const pins=(0,import_node_path3.join)(
release,role.requirements);const text=await files.text(pins);const at=(0,import_node_path3.join)(host.cacheFolder,"environments",sha256(JSON.stringify([text,role.
sdists,python.identity,python.path])).slice(0,24));const mark=(0,import_node_path3.join)(at,".complete");if(await files.has(mark))return at;await files.remove(at);
await execute([{do:"run",label:"venv",argv:[python.path,"-m","venv",at],outputs:[(0,import_node_path3.join)(at,"bin/python")]},{do:"run",label:"pip install (pin\
s)",argv:[(0,import_node_path3.join)(at,"bin/python"),"-m","pip","--disable-pip-version-check",...installPins(pins,wheelsOnly(text,role.sdists),plan.vendored.length>
0?(0,import_node_path3.join)(release,"wheels"):void 0)]},{do:"write",path:mark,text:`${python.identity}
`}],ports);return at}var import_node_path4=__toESM(require_node_path5(),1);function compiledSources(sources,copied){if(sources.some(({path})=>/(^|\/)build\.rs$/.test(path)))return void 0;return[...sources.filter(({path})=>isCompiled(path,
copied)),{path:"pyproject.toml",sha256:copied.settings}]}async function readsOnlyCompiled(cache,project,copied,{files}){const names=await files.has(cache)?await files.
names(cache):[];const texts=await Promise.all(names.filter(name=>name.startsWith("cargo")).map(name=>dependencyFiles((0,import_node_path4.join)(cache,name),files)));
const read=texts.flat().flatMap(text=>[...text.matchAll(/(?<=: |(?<!\\) )((?:\\ |[^ \n])+)/g)].map(([path])=>path.replaceAll("\\ "," ")));const inside=read.filter(
path=>path.startsWith(`${project}/`)).map(path=>path.slice(project.length+1));const whole=inside.length===read.length;return{whole,compiled:whole&&copied!==void 0&&
inside.every(path=>isCompiled(path,copied))}}async function dependencyFiles(folder,files){const names=await files.names(folder);const releases=[(0,import_node_path4.join)(
folder,"release"),...names.map(name=>(0,import_node_path4.join)(folder,name,"release"))];const found=await Promise.all(releases.map(async release=>await files.has(
release)?(await files.names(release)).filter(name=>name.endsWith(".d")).map(name=>(0,import_node_path4.join)(release,name)):[]));return Promise.all(found.flat().
map(files.text))}async function rewrap({python,tools},{project,copied,sources,from,to,work,epoch},ports){const{files}=ports;const metadata=(0,import_node_path4.join)(
work,"metadata");await execute([{do:"run",label:"maturin write-dist-info",argv:[`${tools}/bin/maturin`,"pep517","write-dist-info","--metadata-directory",metadata,
"--interpreter",python],cwd:project,quiet:true}],ports);const[distInfo=""]=await files.names(metadata);const before=await readWheel(from,files);const kept=before.
members.flatMap(member2=>keptMember(member2,before.distInfo,distInfo));const written=(await files.list((0,import_node_path4.join)(metadata,distInfo))).filter(({
path})=>path!=="WHEEL").map(({path})=>path);const members=[...kept,...await Promise.all(sources.filter(({path})=>path.startsWith(`${copied.folder}/`)).map(({path})=>member(
(0,import_node_path4.join)(project,path),path.slice(copied.folder.length+1),files))),...await Promise.all(written.map(path=>member((0,import_node_path4.join)(metadata,
distInfo,path),`${distInfo}/${path}`,files)))].sort(order(distInfo));await files.write(to,await writeWheel(members,distInfo,epoch));await files.remove(metadata)}
function keptMember(member2,before,distInfo){if(member2.path===`${before}/WHEEL`||member2.path.startsWith(`${before}/sboms/`))return[{...member2,path:member2.path.
replace(before,distInfo)}];return binaryFormat(member2.data)?[member2]:[]}async function member(from,path,files){return{path,data:Buffer.from(await files.bytes(
from)),mode:420}}var import_node_path5=__toESM(require_node_path6(),1);var compiledKey=(facts,ports)=>wheelKey(facts,void 0,ports);async function wheelKey({plan,cell,builder,wheel,python,toolchain,sources},epoch,ports){const tools=plan.
builds.find(each=>each.builder===builder.name)?.tools??[];const facts={schema:1,file:wheel.file,steps:builder.steps(anywhere(plan,cell),[{...wheel,python:"/pyth\
on",tools:"/tools"}]),tools:await Promise.all(tools.map(async file=>(await ports.files.digest((0,import_node_path5.join)(ports.host.suite,file))).sha256)),python:python.
identity,toolchain,environment:builder.environment.map(name=>ports.host.env(name)??null),sources:digestOf(sources),epoch};return sha256(JSON.stringify(facts))}var anywhere=({
application},{target,backend,abi,windowsPython})=>({project:"/project",work:"/work",cache:"/cache",shared:"/shared",output:"/output",suite:"/suite",epoch:0,path:"\
/path",homes:["/home"],app:application,target,backend,abi,options:{},...windowsPython&&{windowsPython}});var askToolchain=(toolchain,project,{processes})=>Promise.
all(toolchain.map(async argv=>{const{code,stdout,stderr}=await processes.run({argv,cwd:project});return`${argv.join(" ")}
${code}
${stdout}${stderr}`}));async function buildCells(cells,job,ports){const problems=[];for(const cell of cells){try{await buildCell(cell,job,ports)}catch(error){if(!(error instanceof ReleaseError)||
cells.length===1)throw error;problems.push(...error.problems.map(problem=>({...problem,fact:`${cell.id}: ${problem.fact}`})))}}if(problems.length>0)throw new ReleaseError(
problems)}async function buildCell(cell,job,ports){const{files}=ports;const{took}=await timed(`build ${cell.id}`,ports,async()=>{const shop=await openWorkshop(cell,
job,ports);for(const batch of shop.builder.bringsPythons?[cell.wheels]:cell.wheels.map(wheel=>[wheel]))await makeWheels(batch,shop,ports);if(cell.sdist)await execute(
sdistSteps(cell.sdist,shop,await toolsFor(await defaultPython(ports),shop,ports)),ports);await refuseOthers(cell,shop.finished,ports);for(const path of cell.files)
await files.move((0,import_node_path6.join)(shop.finished,(0,import_node_path6.basename)(path)),(0,import_node_path6.join)(job.release,path));await files.remove(
shop.place.work)});const tools=job.plan.builds.find(({builder})=>builder===cell.builder)?.tools??[];const pinned=await Promise.all(tools.map(async tool=>[tool,(await files.
digest((0,import_node_path6.join)(ports.host.suite,tool))).sha256]));const made=await describeFiles(job.release,cell.files,{...job.plan.inputs,...Object.fromEntries(
pinned)},ports,cell.abi.kind==="none"?void 0:cell.target);await writePart(job.release,{cell:cell.id,files:made,took},ports)}var sdistSteps=(file,shop,tools)=>shop.
builder.sdist({...shop.place,output:shop.finished,epoch:shop.job.plan.epoch},file,tools).map(step=>confined(step,shop));var compileEpoch=Date.UTC(1980,0,1)/1e3;
async function openWorkshop(cell,job,ports){const{host}=ports;const builder=await loadBuilder(cell.builder);const programs=builder.needed?.(cell.target,cell.abi)??
builder.programs;await ensurePrograms(programs,job.install,ports);const work=await ports.files.temporary(cell.id);return{cell,job,builder,tools:await toolEnvironment(
builder.requirements,ports),toolchain:await askToolchain(builder.toolchain.filter(([program])=>programs.some(({name})=>name===program)),job.project,ports),sources:await projectSources(
job.project,ports),finished:(0,import_node_path6.join)(work,"finished"),place:{project:job.project,work,output:(0,import_node_path6.join)(work,"output"),suite:host.
suite,cache:(0,import_node_path6.join)(host.cacheFolder,"build",`${job.plan.application.name}-${cell.target}`),shared:(0,import_node_path6.join)(host.cacheFolder,
"build"),epoch:compileEpoch,path:host.env("PATH")??"",homes:["CARGO_HOME","RUSTUP_HOME","HOME"].flatMap(name=>host.env(name)??[]).sort((a,b)=>b.length-a.length),
app:job.plan.application,target:cell.target,backend:cell.backend,abi:cell.abi,...cell.windowsPython&&{windowsPython:cell.windowsPython},options:await optionsOf(
builder,job.project,ports)}}}async function optionsOf({name},project,{files}){const{readToml}=await import("./toml-L7AOSD7H.js");return toolOptions(readToml(
await files.text((0,import_node_path6.join)(project,"pyproject.toml")),"pyproject.toml"),name)}async function makeWheels(batch,shop,ports){const{builder,place}=shop;
const wanted=await Promise.all(batch.map(wheel=>wantedWheel(wheel,shop,ports)));const missing=[];for(const each of wanted)if(!await foundAgain(each,shop,ports))
missing.push(each);if(missing.length===0)return;await ports.files.makeFolder(place.output);const engine=builder.contained?.(place.target)?await requireEngine(ports):
void 0;const steps=builder.steps({...place,...engine&&{engine}},missing.map(({wheel})=>wheel));try{await execute(steps.map(step=>confined(step,shop)),ports)}catch(failure){
await keepFinished(missing,shop,ports);throw failure}const reads=await readsOnlyCompiled(place.cache,place.project,shop.cell.copied,ports);for(const each of missing)
await finish(each,reads,shop,ports)}async function keepFinished(wanted,shop,ports){for(const each of wanted){if(await ports.files.has((0,import_node_path6.join)(
shop.place.output,each.wheel.file)))await finish(each,{whole:true,compiled:false},shop,ports).catch(()=>void 0)}}async function foundAgain({wheel,key,compiled},{
cell,job,place,sources,finished},ports){const to=(0,import_node_path6.join)(finished,wheel.file);if(key&&await recallWheel(key,to,ports))return true;const from=(0,import_node_path6.join)(
place.work,"before.whl");if(!key||!compiled||!cell.copied||!sources||!await recallWheel(compiled,from,ports))return false;await rewrap(wheel,{project:job.project,
copied:cell.copied,sources,from,to,work:place.work,epoch:job.plan.epoch},ports);await refuseSurprises(cell,to,job,ports);await proveWheel(wheel,to,cell.target,job,
place.work,ports);await keepWheel([key],to,ports);return true}async function finish({wheel,key,compiled},reads,{cell,job,place,finished},ports){const at=(0,import_node_path6.join)(
finished,wheel.file);const hide={[job.project]:".",[place.work]:"/build",...Object.fromEntries(place.homes.map(home=>[home,"~"]))};await execute([{do:"normalize\
-wheel",from:(0,import_node_path6.join)(place.output,wheel.file),to:at,epoch:job.plan.epoch,hide}],ports);await refuseSurprises(cell,at,job,ports);await execute(
auditSteps(cell,wheel,at,await toolEnvironment(auditTools,ports),job),ports);await proveWheel(wheel,at,cell.target,job,place.work,ports);await keepWheel([reads.
whole?key:void 0,reads.compiled?compiled:void 0],at,ports)}var harmless=["HOME","USERPROFILE","LOCALAPPDATA","APPDATA","PROGRAMDATA","PROGRAMFILES","PROGRAMFILE\
S(X86)","SYSTEMROOT","SYSTEMDRIVE","COMSPEC","PATHEXT","WINDIR","TMPDIR","TEMP","TMP","LANG","LC_ALL","TERM","USER","LOGNAME","HTTP_PROXY","HTTPS_PROXY","NO_PRO\
XY","http_proxy","https_proxy","no_proxy","SSL_CERT_FILE","SSL_CERT_DIR","REQUESTS_CA_BUNDLE","PIP_CERT","PIP_CONFIG_FILE","PIP_INDEX_URL","CARGO_HTTP_CAINFO","\
CARGO_HTTP_PROXY","XDG_RUNTIME_DIR","XDG_CONFIG_HOME","XDG_DATA_HOME","CONTAINERS_CONF","CONTAINERS_STORAGE_CONF","CONTAINER_HOST","REGISTRY_AUTH_FILE","DOCKER_\
HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_CERT_PATH","DOCKER_TLS_VERIFY"];function confined(step,{cell,builder}){return step.do==="run"?{timeoutSeconds:cell.
timeout*60,...step,inherit:[...harmless,...builder.environment]}:step}async function wantedWheel(planned,shop,ports){const{builder,cell,job,toolchain,sources}=shop;
const python=await pythonFor(planned,cell,builder,ports);const wheel={...planned,...await toolsFor(python,shop,ports)};const facts={plan:job.plan,cell,builder,wheel,
python,toolchain};const inner=sources&&cell.copied&&compiledSources(sources,cell.copied);return{wheel,key:sources&&await wheelKey({...facts,sources},job.plan.epoch,
ports),compiled:inner&&await compiledKey({...facts,sources:inner},ports)}}async function toolsFor({path},{builder,job,tools},ports){const backends=job.plan.builds.
some(each=>each.builder===builder.name&&each.tools.includes(backendTools));return{python:backends?(0,import_node_path6.join)(await toolEnvironment(backendTools,
ports,path),"bin/python"):path,tools}}async function pythonFor({pythons},{abi},{bringsPythons},ports){if(bringsPythons||abi.kind!=="version")return defaultPython(
ports);const[python]=await requirePythons(pythons.slice(0,1),ports);return python}async function refuseOthers(cell,folder,{files}){const made=await files.names(
folder);const planned=cell.files.map(path=>(0,import_node_path6.basename)(path));const wrong=[...made.filter(name=>!planned.includes(name)),...planned.filter(name=>!made.
includes(name))];if(wrong.length>0){throw failed({code:"wheel-unexpected",fact:`${cell.id} made ${made.join(", ")||"nothing"}; the plan has ${planned.join(", ")}`,
fix:"Compare the tag with the target: abi3 features, Python version and platform must be the plan's"})}}export{buildCells};
