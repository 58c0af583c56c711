(function(__load,__later,__meta,require){"use strict";const {rustTargetProblems}=__load("chunk-XWWSYMMO.js");const {clientCells,plannedFeeds,serverCells}=__load("chunk-AOCPDWGI.js");const {copiedOf,findEngine}=__load("chunk-6JOHKLZP.js");const {digestOf,projectSources,toolOptions}=__load("chunk-O3O6J4D7.js");const {pinProblems,testPins,testSourceProblems}=__load("chunk-D7EENNAC.js");const {
backendTools,cellsOf,loadBuilder,loadFolders,releaseSboms,roleFiles}=__load("chunk-M7UOSV6F.js");const {findPython,pythonVersion}=__load("chunk-NK4OB75C.js");const {RequirementError,lineOfRequirement,loadProject,markerVariables,parseRequirement,parseTagTarget,readRequiresPython,readToml,startScripts}=__load("chunk-U2ZZPPOW.js");const {MarkerAlgebra,evaluate}=__load("chunk-U4JCZRTN.js");const {splitWords}=__load("chunk-PC776ZS7.js");const {Shape,abiOf,cacheOf,deadSelectors,enableGroups,
escapeName,groupBy,identifiersFor,isArchitecture,isTable,lineWhere,macosSigningFiles,normalizeName,normalizeVersion,optional,parseAbi,refuseUselessCache,satisfies,
selector,sha256,shown,signingFiles,standardSpecifier,targetFacts,targetOf,words}=__load("chunk-6KOOX2ED.js");const {ReleaseError,misconfigured,remedy}=__load("chunk-COHJCBW2.js");const {join:join2}=require("node:path/posix");const {join}=require("node:path/posix");


function costsOf(wheels,costs,describe){let described=wheels.map(describe),known=some=>some.flatMap(({identifier})=>Object.hasOwn(costs,identifier)?costs[identifier]??
[]:[]),usual=mean(known(described))??1,ofLane=({lane})=>mean(known(described.filter(each=>each.lane===lane)))??usual,found=new Map(described.map((each,index)=>[
wheels[index],known([each])[0]??ofLane(each)]));return wheel=>found.get(wheel)??usual}var mean=values=>values.length>0?values.reduce((sum,value)=>sum+value,0)/values.
length:void 0;function preferredBuilder({engine,project,config},backend,abi,target){let{system}=targetFacts(target),contained=engine&&system==="linux";return abi.kind==="none"?
"host":target==="windows-x86_64"&&config.native["windows-python"]?backend==="maturin"?"maturin":"mingw":(project.data.tool?.cibuildwheel!==void 0||abi.kind==="v\
ersion")&&contained||system!=="linux"?"cibuildwheel":backend==="maturin"?"maturin":"zig"}function chooseBuilder(name,project,key,targetKey,builders,report){let{
target,backend}=project,builder=builders.find(each=>each.name===name),names=builders.map(each=>each.name),refusal=builder?.refuses?.(project);if(!builder)report(
key,`there is no builder '${name}'`,remedy(name,names,`There are: ${names.join(", ")}`));else if(builder.backends&&!builder.backends.includes(backend))report(key,
`the builder '${name}' does not build projects with build backend '${backend}'`,`It builds: ${builder.backends.join(", ")}`);else if(!builder.targets.includes(target))
report(targetKey,`the builder '${name}' makes no wheels for ${target}`,`It makes: ${builder.targets.join(", ")}`);else if(refusal)report(refusal.key??key,`the b\
uilder '${name}' does not build this for ${target}: ${refusal.fact}`,refusal.fix);else return builder}var rules=["none","append","prepend"];function readSelection(project,system){let shape=new Shape(project.file,project.text),general=layer(shape,"tool.cibuildwhe\
el",shape.table(shape.table(project.data.tool,"tool").cibuildwheel,"tool.cibuildwheel")),layers=[general,layer(shape,`${general.key}.${system}`,shape.table(general.
options[system],`${general.key}.${system}`))],value=(name,start)=>layers.reduce((before,each)=>joined(shape,before,each,name),start),selection={build:value("bui\
ld","*")||"*",skip:value("skip",""),archs:architectures(shape,value("archs","auto")),enable:groups(shape,value("enable","")),...optional("requiresPython",readRequiresPython(
shape,isTable(project.data.project)?project.data.project["requires-python"]:void 0,"project.requires-python"))};return shape.finish(),selection}function layer(shape,key,options){
return{key,options,inherit:new Map(inheritRules(shape,options.inherit,`${key}.inherit`))}}function inheritRules(shape,value,key){return(typeof value=="string"?value.
split(";").flatMap(ruleOfText):Object.entries(shape.table(value,key))).flatMap(([name,rule])=>rules.includes(rule)?[[name,rule]]:(shape.add("bad-inherit",`${key}\
.${name} is ${shown(rule)}`,`Write ${rules.join(", ")}`,key),[]))}function ruleOfText(field){let[names="",rule]=field.split(":",2);return words(names).map(name=>[
name,rule?.trim()||"append"])}function joined(shape,before,{key,options,inherit},name){let after=textOf(shape,options[name],`${key}.${name}`);if(after===void 0||
name==="archs"&&after==="")return before;let rule=inherit.get(name)??"none";return rule==="none"?after:(rule==="append"?[before,after]:[after,before]).filter(Boolean).
join(" ")}function textOf(shape,value,key){return Array.isArray(value)?value.map(String).join(" "):shape.string(value,key)}function architectures(shape,text){for(let word of text.
split(/[\s,]+/))isArchitecture(word)||shape.add("bad-architecture",`'${word}' is no architecture`,"Name auto, auto64, auto32, native, all, or machines as cibuil\
dwheel names them","tool.cibuildwheel.archs");return text}function groups(shape,text){let named=words(text);for(let word of named)word!=="all"&&!enableGroups.includes(
word)&&shape.add("bad-enable",`'${word}' is no group of builds`,`Name all, or some of ${enableGroups.join(", ")}`,"tool.cibuildwheel.enable");return new Set(named.
includes("all")?enableGroups:named)}function shareOut(wheels,{policy,maxJobs,laneOf,costOf}){let lanes=new Map;for(let wheel of wheels)lanes.set(laneOf(wheel),[...lanes.get(laneOf(wheel))??[],wheel]);
if(policy==="one-per-wheel")return wheels.map(wheel=>({lane:laneOf(wheel),wheels:[wheel]}));let jobs=new Map([...lanes.keys()].map(lane=>[lane,1])),longest=(lane,count)=>heaviest(
pack(lanes.get(lane)??[],count,costOf),costOf);if(policy==="balanced")for(let made=lanes.size;made<maxJobs;made++){let[lane,count]=[...jobs].reduce((worst,each)=>longest(
...each)>longest(...worst)?each:worst,[...jobs][0]??["",0]);if(longest(lane,count+1)>=longest(lane,count))break;jobs.set(lane,count+1)}return[...lanes].flatMap(
([lane,all])=>pack(all,jobs.get(lane)??1,costOf).map(wheels2=>({lane,wheels:wheels2})))}function pack(wheels,count,costOf){let bins=Array.from({length:count},()=>({
cost:0,wheels:[]}));for(let wheel of[...wheels].sort((a,b)=>costOf(b)-costOf(a))){let least=bins.reduce((best,bin)=>bin.cost<best.cost?bin:best);least.wheels.push(
wheel),least.cost+=costOf(wheel)}let place=wheel=>wheels.indexOf(wheel);return bins.map(bin=>bin.wheels.sort((a,b)=>place(a)-place(b))).filter(all=>all.length>0).
sort((a,b)=>place(a[0])-place(b[0]))}var heaviest=(bins,costOf)=>Math.max(0,...bins.map(wheels=>wheels.reduce((sum,wheel)=>sum+costOf(wheel),0)));function wheelBuilds(identifiers,stable={}){return[...groupBy(identifiers,each=>`${wheelTag(each,stable)} ${each.platform}`).values()].map(covers=>({identifier:covers[0],
covers,tag:wheelTag(covers[0],stable)}))}function wheelTag(identifier,{abi3,abi3t}){let{implementation,minor,freeThreaded}=identifier;return implementation==="c\
p"&&abi3t!==void 0&&minor>=abi3t?`cp3${abi3t}-abi3.abi3t`:implementation==="cp"&&abi3!==void 0&&minor>=abi3&&!freeThreaded?`cp3${abi3}-abi3`:ownTag(identifier)}
function ownTag({python,implementation,minor}){return implementation==="cp"?`cp3${minor}-${python}`:implementation==="pp"?`${python}-pypy3${minor}_${minor>=11?"\
pp80":"pp73"}`:`graalpy3${minor}-graalpy${python.split("_")[1]}_3${minor}_native`}function plannedWheels({app,abi,target,builder,selection,only,glibc}){let identifiers=identifiersFor(target,selection),builds=abi.kind==="none"||abi.kind==="pla\
tform"?forAnyPython(identifiers):wheelBuilds(identifiers,stableOf(abi)),platform=abi.kind==="none"?"any":builder.platformTag(target,glibc);return builds.filter(
({covers})=>only===void 0||covers.some(each=>versionOf(each)===only)).map(({identifier,covers,tag})=>({identifier:identifier.id,file:`${escapeName(app.name)}-${app.
version}-${tag}-${platform}.whl`,pythons:covers.map(versionOf)}))}var forAnyPython=covers=>covers[0]?[{identifier:covers[0],covers,tag:"py3-none"}]:[];function stableOf(abi){
if(abi.kind!=="stable")return{};let minor=Number(abi.from.slice(2));return abi.threads?{abi3t:minor}:{abi3:minor}}var versionOf=({implementation,minor,freeThreaded})=>`${{
cp:"",pp:"pypy",gp:"graalpy"}[implementation]}3.${minor}${freeThreaded?"t":""}`;var mostJobs=256;function nativeCells(facts,app,builders,report){let{native}=facts.config,backend=facts.project.build.backend??"setuptools.build_meta:__legacy__",
abi=native.abi?parseAbi(native.abi):abiOf({...facts,backend,pyproject:facts.project.data}),setting={facts,app,backend,abi,builders,report},targets=wantedTargets(
facts,report);refuseDeadSelectors(facts,report);let placed=(abi.kind==="none"?targets.slice(0,1):targets).flatMap(target=>wheelsOf(target,setting)),laneOf=({target,
builder,runner})=>[target,builder,runner].join(" "),costOf=costsOf(placed,facts.costs??{},each=>({identifier:each.wheel.identifier,lane:laneOf(each)}));refuseUselessCache(
placed,abi,native["compiler-cache"],builders,report);let batches=shareOut(placed,{policy:native.jobs,maxJobs:native["max-jobs"],laneOf,costOf});batches.length>mostJobs&&
report("native.jobs",`these are ${batches.length} jobs, and a matrix has at most ${mostJobs}`,"Choose 'balanced', or build fewer wheels");let names=cellNames(batches.
map(({wheels})=>wheels),native.jobs==="one-per-wheel");return{targets,cells:batches.map(({wheels},index)=>cellOf(names[index]??"",wheels,index===0,setting))}}function cellOf(id,placed,withSdist,{
facts,app,backend,abi,builders}){let copied=copiedOf(facts.project,facts.cargo),{target,builder,runner}=placed[0],wheels=placed.map(({wheel})=>wheel),windowsPython=builders.
find(({name})=>name===builder)?.usesWindowsPython?facts.config.native["windows-python"]:void 0,sdist=withSdist?`${escapeName(app.name)}-${app.version}.tar.gz`:void 0;
return{stage:"native",id,builder,target,runner,timeout:Math.max(...placed.map(({timeout})=>timeout)),backend,abi,...copied&&{copied},...windowsPython&&{windowsPython},
...optional("compilerCache",cacheOf(placed[0],abi,facts.config.native["compiler-cache"],builders)),wheels,...sdist&&{sdist},files:[...wheels.map(({file})=>file),
...sdist?[sdist]:[]].map(name=>`wheels/${name}`)}}function cellNames(batches,byWheel){let targets=batches.map(([first])=>first?.target);return batches.map(([first],index)=>{
if(byWheel)return`native-${first?.wheel.identifier}`;let several=targets.filter(target=>target===first?.target).length>1;return`native-${first?.target}${several?
`-${targets.slice(0,index+1).filter(target=>target===first?.target).length}`:""}`})}function wantedTargets({config,target},report){let wanted=config.native.targets.
length>0?config.native.targets:target?[target]:[];return wanted.filter((each,index)=>{let first=wanted.indexOf(each)===index;return first||report(`native.target\
s[${index}]`,`${each} is named twice`,"Name it once"),first})}function wheelsOf(target,setting){let{facts,app,abi,report}=setting,{native}=facts.config,usual=builderFor(
native.builder,"native.builder",target,setting);if(!usual)return[];let all=native.build.length>0||usual.bringsPythons,wanted={app,abi,target,glibc:facts.glibc,selection:selectionFor(
target,facts),...!all&&{only:facts.config.python??facts.python}},wheels=plannedWheels({...wanted,builder:usual});return wheels.length===0&&report("native.build",
`no wheel is left for ${target}${all?"":` and Python ${wanted.only}`}`,"Compare native.build, native.skip, [tool.cibuildwheel] and requires-python: together the\
y choose nothing"),wheels.flatMap(wheel=>{let own=native.overrides.map((override,index)=>({override,index})).filter(({override})=>selector(override.select.join(
" "))(wheel.identifier)),last=key=>own.findLast(({override})=>override[key]!==void 0),other=last("builder"),builder=other?builderFor(other.override.builder,`nat\
ive.overrides[${other.index}].builder`,target,setting):usual;return builder?[{wheel:plannedWheels({...wanted,builder}).find(({identifier})=>identifier===wheel.identifier)??
wheel,target,builder:builder.name,runner:last("runner")?.override.runner??native.runners[target]??builder.runner?.(target)??targetFacts(target).runner,timeout:last(
"timeout")?.override.timeout??native.timeout}]:[]})}function selectionFor(target,{config:{native},project}){let usual=readSelection(project,targetFacts(target).
system),requiresPython=standardSpecifier(project.requiresPython);return{...usual,...native.build.length>0&&{build:native.build.join(" ")},...native.skip.length>
0&&{skip:native.skip.join(" ")},...native.enable.length>0&&{enable:new Set(native.enable)},...requiresPython&&{requiresPython}}}function refuseDeadSelectors({config:{
native}},report){let enabled=new Set(native.enable);for(let key of["build","skip"])native[key].forEach((pattern,index)=>{deadSelectors(pattern,enabled).length>0&&
report(`native.${key}[${index}]`,`'${pattern}' matches no build`,"Write it as cp312-*, *-musllinux_*, cp3{11,12}-manylinux_x86_64; PyPy and GraalPy must be name\
d under 'enable' too")})}function builderFor(named,key,target,{facts,backend,abi,builders,report}){let index=facts.config.native.targets.indexOf(target),name=named??
preferredBuilder(facts,backend,abi,target);return chooseBuilder(name,{target,backend,abi,native:facts.config.native},key,index<0?"native.targets":`native.target\
s[${index}]`,builders,report)}function makeRoles({config,project},app,report){let short=shortNamed(config,app,report);return["client","server"].flatMap(name=>{let section=config[name];return section?
(refuseUnknown(section,name,project,report),[{name,extras:section.extras,groups:section.groups,requirements:`pins/requirements.${name}.txt`,pylock:`pins/pylock.${name}\
.toml`,sdists:config.pins.sdists,...config.pins.locked&&{locked:companion(app,name===short?"locked":`${name}-locked`,name)}}]):[]})}function refuseUnknown(section,key,project,report){
for(let kind of["extras","groups"]){let known=Object.keys(project[kind]);section[kind].forEach((each,index)=>{known.includes(normalizeName(each))||report(`${key}\
.${kind}[${index}]`,`the project has no ${kind==="extras"?"extra":"dependency group"} '${each}'`,remedy(each,known,known.length>0?`It has: ${known.join(", ")}`:
"It has none"))})}}function shortNamed({client,server,pins:{locked}},app,report){if(locked!==!1)return locked!==!0?((locked==="client"?client:server)||report("p\
ins.locked",`release.yaml has no '${locked}'`,"Name a role that is there"),locked):(client&&server&&report("pins.locked",`'true' does not say whether ${normalizeName(
app.name)}-locked stands for the client or for the server`,"Write 'client' or 'server': the one that is published under that name already; the other gets its ro\
le into its name"),client?"client":"server")}function companion(app,suffix,role){let name=`${normalizeName(app.name)}-${suffix}`;return{name,wheel:`wheels/${escapeName(
name)}-${app.version}-py3-none-any.whl`,constraints:`pins/constraints.${role}.txt`}}function planTest({config,project},report){let{test}=config.native;if(!test)return;refuseUnknown(test,"native.test",project,report);let{extras,groups:groups2,sources,
skip}=test;return{command:commandOf(test.command,report),sources,extras,groups:groups2,skip,requirements:"pins/requirements.test.txt",sdists:config.pins.sdists}}
function refuseIdleTest({config,project},cells,builders,report){let{test}=config.native;if(!test||test.command!==void 0)return;cells.some(({builder,target})=>builders.
find(({name})=>name===builder)?.tests?.(toolOptions(project.data,builder),targetFacts(target).system))||report("native.test","no test is run with these pins","N\
ame one under native.test.command")}function commandOf(line,report){if(line===void 0)return[];let words2=splitWords(line),refuse=(fact,fix)=>(report("native.tes\
t.command",fact,fix),[]),[,placeholder]=/\{(project|package|wheel)\}/.exec(line)??[];return placeholder?refuse(`{${placeholder}} stands for nothing here: the wh\
eel is tested where the project is not`,"Name what the tests need under native.test.sources; the command runs beside it"):!words2||words2.length===0?refuse(`'${line}\
' is no program with arguments, and no shell reads it`,"Name one program; for more write a script, name it under native.test.sources, and run it with python"):/[/\\=]/.
test(words2[0])?refuse(`'${words2[0]}' is no program of the environment that the wheel is tested in`,"Name one that the pins install, or 'python'"):words2}function makePlan(facts,folders){let problems=[],report=(key,fact,fix)=>{let line=facts.lineOf(key);problems.push({code:"config-invalid",fact,fix,where:{file:facts.
configFile,key,...line&&{line}}})},application=describeApplication(facts,problems),python=facts.config.python??facts.python,roles=makeRoles(facts,application,report),
test=planTest(facts,report),{cells:natives,targets}=nativeCells(facts,application,folders.builders,report);refuseIdleTest(facts,natives,folders.builders,report);
let distributions=[...natives.flatMap(({files})=>files),...roles.flatMap(({locked})=>locked?.wheel??[]),...facts.vendored.map(({file})=>file)].map(file=>file.slice(
file.lastIndexOf("/")+1)),clients=clientCells(facts,application,targets,folders,report),feeds=plannedFeeds(facts,application,clients,folders,report),servers=serverCells(
facts,application,distributions,folders.destinations,report);if(problems.length>0)throw misconfigured(problems);let builds=builtWith(natives,folders.builders,facts.
project.data),cells=[...natives,...clients,...servers];return{schema:1,application,python,epoch:facts.epoch,lock:facts.lock,inputs:facts.inputs,roles,builds,...test&&
{test},vendored:facts.vendored,cells,...feeds.length>0&&{feeds},files:[...roles.flatMap(roleFiles),...test?[test.requirements]:[],...facts.vendored.map(({file})=>`\
wheels/${file}`),...builds.map(({requirements})=>requirements),...cells.flatMap(({files})=>files),...feeds.flatMap(({files})=>files),...Object.values(releaseSboms)]}}
function describeApplication({project,cargo,dynamic},problems){let{name,requiresPython,data,file}=project,crate=cargo?.package,written=project.version??dynamic?.
version??(project.dynamic.includes("version")&&typeof crate?.version=="string"?crate.version:void 0),version=normalizeVersion(written??""),missing=(key,fix)=>problems.
push({code:"project-incomplete",fact:`'${key}' is missing`,fix,where:{file,key}});name||missing("project.name","Give the project a name"),written&&!version&&problems.
push({code:"version-invalid",fact:`'${written}' is no version by PEP 440`,fix:"Write numbers with dots, and a1, b1, rc1, .post1 or .dev1 after them where it is \
needed",where:{file,key:"project.version"}}),written||missing("project.version",project.dynamic.includes("version")?'Write it down where it can be read without \
running the build backend (docs/configuration.md, "The version"): a plan must know the names of its files':"Give the project a version: a plan must know the nam\
es of its files");let standard=data.project??{};return{name:name??"",version:version??"",...dynamic?.fromTag&&{fromTag:!0},summary:typeof standard.description==
"string"?onOneLine(standard.description):"",...typeof standard.license=="string"&&{license:onOneLine(standard.license)},...requiresPython&&{requiresPython},scripts:startScripts(
project)}}var onOneLine=text=>text.replaceAll(new RegExp("\\p{Cc}+","gu")," ").trim(),builtWith=(natives,builders,pyproject)=>builders.filter(({name})=>natives.
some(({builder})=>builder===name)).map(builder=>{let{name,requirements,backends:backends2=[],bringsPythons}=builder,others=bringsPythons?builder.constraints?.(toolOptions(
pyproject,name)):backends2.length===0?backendTools:void 0;return{builder:name,tools:[requirements,...others?[others]:[]],isolated:bringsPythons&&!others,requirements:`\
pins/requirements.build.${name}.txt`}});async function buildToolProblems({builds,cells,python},project,ports){let targets=cells.flatMap(cell=>cell.stage==="native"?parseTagTarget(cell.target,python)??
[]:[]),wanted=project.build.requires.filter(required=>mayApply(required,targets)),problems=builds.filter(({isolated})=>!isolated).map(async({builder,tools})=>{let pinned2=(await Promise.
all(tools.map(file=>pinnedTools(file,ports)))).flat();return wanted.flatMap(required=>judge(required,pinned2,{builder,tools},project))});return(await Promise.all(
problems)).flat()}async function pinnedTools(file,{files,host}){return(await files.text(join(host.suite,file))).split(`
`).flatMap((content,index)=>{let[,name,version]=/^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)/.exec(content)??[];return name&&version?[{name:normalizeName(name),version,place:`${file}\
:${index+1}`}]:[]})}function mayApply({marker},targets){if(marker===void 0)return!0;let algebra=new MarkerAlgebra;return targets.some(target=>evaluate(algebra.parse(
marker),{variables:markerVariables(target)})!==!1)}function judge(required,tools,{builder,tools:files},project){let pinned2=tools.filter(({name})=>name===required.
name),fits=({version})=>required.url===void 0&&(required.constraint.length===0||required.constraint.some(each=>satisfies(version,each)));if(pinned2.some(fits))return[];
let wanted=required.url===void 0?`${required.name}${required.constraint.join(" || ")}`:`${required.name} @ ${required.url}`,has=pinned2.length>0?`${required.name}\
 pinned at ${pinned2.map(({version,place})=>`${version} (${place})`).join(", ")}`:`no ${required.name} (${files.join(", ")})`,line=lineInBuildSystem(project,required.
name);return[{code:"build-requirement",fact:`build-system.requires asks for ${wanted}, and the builder '${builder}' has ${has}`,fix:"Widen the requirement if th\
e pinned version will do, or take it out if the build does not need it",where:{file:project.file,key:"build-system.requires",...line&&{line}}}]}function lineInBuildSystem({
text},name){let above=Math.max(0,text.split(`
`).findIndex(line=>line.trim()==="[build-system]")),found=lineOfRequirement({text:text.split(`
`).slice(above+1).join(`
`)},name);return found&&found+above+1}function warnOfDeadSelectors(plan,{project,config:{native}},{reporter}){if(native.build.length>0)return;let dead=[...new Set(cellsOf(plan,"native").map(({target})=>targetFacts(
target).system))].flatMap(system=>{let{build,enable}=readSelection(project,system);return deadSelectors(build,native.enable.length>0?new Set(native.enable):enable)});
for(let pattern of new Set(dead)){let line=lineWhere(project.text,each=>each.includes(pattern));reporter.warn({code:"selector-unused",fact:`'${pattern}' matches\
 no build`,fix:"Take it out, or correct it; PyPy and GraalPy must be named under 'enable' too",where:{file:project.file,key:"tool.cibuildwheel.build",...line&&{
line}}})}}function versionSource({dynamic,build,data,name=""}){if(!dynamic.includes("version"))return;let tool=tableOf(data,"tool");return build.requires.some(each=>fromTag.
has(each.name))&&!writtenAll(tool)?"tag":backends[build.backend??"setuptools.build_meta"]?.(tool,name)}var fromTag=new Set(["setuptools-scm","vcs-versioning","h\
atch-vcs"]),writtenAll=tool=>tableOf(tool,"setuptools","dynamic").version!==void 0||tableOf(tool,"hatch","version").path!==void 0,backends={"setuptools.build_me\
ta":tool=>{let{file,attr}=tableOf(tool,"setuptools","dynamic","version"),path=Array.isArray(file)&&file.length===1?file[0]:file;return typeof path=="string"?{files:[
path],read:text=>text.trim()||void 0}:typeof attr=="string"?attribute(attr,tableOf(tool,"setuptools","package-dir")[""]):void 0},"hatchling.build":tool=>{let{path,
source,pattern}=tableOf(tool,"hatch","version");return source==="vcs"?"tag":typeof path=="string"&&pattern===void 0&&(source===void 0||source==="regex")?{files:[
path],read:assigned("__version__|VERSION")}:void 0},"pdm.backend":tool=>{let{source,path}=tableOf(tool,"pdm","version");return source==="scm"?"tag":source==="fi\
le"&&typeof path=="string"?{files:[path],read:assigned("__version__")}:void 0},"flit_core.buildapi":(tool,name)=>{let module=tableOf(tool,"flit","module").name??
name.replaceAll("-","_");return attribute(`${module}.__version__`)},"scikit_build_core.build":tool=>{let{provider,input,regex}=tableOf(tool,"scikit-build","meta\
data","version");return provider==="scikit_build_core.metadata.setuptools_scm"?"tag":provider==="scikit_build_core.metadata.regex"&&typeof input=="string"&&regex===
void 0?{files:[input],read:assigned("__version__|VERSION")}:void 0},mesonpy:()=>({files:["meson.build"],read:text=>/\bproject\s*\([^)]*?\bversion\s*:\s*'([^']+)'/.
exec(text)?.[1]})};function attribute(path,folder){let parts=path.split("."),[module,name]=[parts.slice(0,-1).join("/"),parts.at(-1)??""];return{files:(typeof folder==
"string"?[folder.replace(/\/*$/,"/").replace(/^\.?\//,"")]:["","src/"]).flatMap(each=>[`${each}${module}/__init__.py`,`${each}${module}.py`]),read:assigned(/^\w+$/.
test(name)?name:"__version__")}}var assigned=names=>text=>new RegExp(String.raw`^(?:${names})(?:[ \t]*:[ \t]*[\w.]+)?[ \t]*=[ \t]*(['"])v?([^'"\\\n]+)\1[ \t]*(?:#.*)?$`,
"m").exec(text)?.[2];function tableOf(table,...keys){return keys.reduce((found,key)=>isTable(found[key])?found[key]:{},table)}function versionOfDescription(text){
let[,tag="",distance=""]=/^(.+)-(\d+)-g[0-9a-f]+$/.exec(text.trim())??[],version=versionOfTag(tag);return version===void 0||distance==="0"?version:version.replace(
/\d+(?=\D*$)/,last=>String(Number(last)+1))+`.dev${distance}`}var versionOfTag=tag=>normalizeVersion(/^(?:[\w.-]*-)?v?(\d.*)$/i.exec(tag)?.[1]??"");async function dynamicVersion(folder,project,readBeside2,ports){let source=versionSource(project);if(source==="tag")return{version:await versionInGit(folder,ports),
fromTag:!0};for(let path of source?.files??[]){let text=await readBeside2(path);if(text===void 0)continue;let version=normalizeVersion(source?.read(text)??"");return version===
void 0?void 0:{version}}}async function versionInGit(folder,{host,processes,reporter}){let told=normalizeVersion(host.env("SETUPTOOLS_SCM_PRETEND_VERSION")??""),
pushed=host.env("GITHUB_REF_TYPE")==="tag"?versionOfTag(host.env("GITHUB_REF_NAME")??""):void 0;if(told??pushed)return told??pushed??"";let{code,stdout}=await processes.
run({argv:["git","describe","--tags","--long","--match","*[0-9]*"],cwd:folder}).catch(()=>({code:1,stdout:""})),version=code===0?versionOfDescription(stdout):void 0;
return version===void 0&&reporter.note(`The version comes from git, and no tag with one is known here: ${untagged}. A clone with its tags has it (actions/checko\
ut: fetch-depth: 0)`),version??untagged}var untagged="0.dev0";async function ownTestProblems(plan,loaded,{reporter}){let{test}=plan,asked=await askedFor(plan,loaded),pins=testPins(plan,loaded)?.pins;if(test&&pins)return asked.
flatMap(each=>judge2(each,test,pins,plan,loaded));let[first]=asked;return first&&reporter.warn({code:"test-unpinned",fact:`what [tool.${first.builder}] installs\
 for its tests comes from the index as it is that day`,fix:"Name the groups and extras of the lock that have it under native.test",where:whereOf(first,loaded)}),
[]}async function askedFor(plan,{project}){let asked=cellsOf(plan,"native").map(async({builder,target})=>{let own=(await loadBuilder(builder)).tests?.(toolOptions(
project.data,builder),targetFacts(target).system);return Object.entries(own??{}).flatMap(([kind,texts])=>texts.map(text=>({builder,kind,text})))});return[...new Map(
(await Promise.all(asked)).flat().map(each=>[JSON.stringify(each),each])).values()]}function judge2(asked,test,pins,plan,loaded){let{kind,text}=asked;if(kind===
"requires"?pinned(text,pins,plan):test[kind].map(normalizeName).includes(normalizeName(text)))return[];let has=pins.filter(({name})=>text.startsWith(name)).map(
({name,version})=>`${name} ${version}`);return[{code:"test-requirement",fact:`${keyOf(asked)} asks for ${text}, which is not among the pins of native.test${has.
length>0?` (they have ${has.join(", ")})`:""}`,fix:kind==="requires"?"Put it into a dependency group, lock, and name the group under native.test.groups":`Name i\
t under native.test.${kind}`,where:whereOf(asked,loaded)}]}function pinned(text,pins,{cells,python}){let wanted=read(text);if(!wanted||wanted.url!==void 0)return!1;
let targets=cells.flatMap(cell=>cell.stage==="native"?parseTagTarget(cell.target,python)??[]:[]);return!mayApply(wanted,targets)||pins.some(({name,version})=>name===
wanted.name&&(wanted.constraint.length===0||wanted.constraint.some(each=>satisfies(version,each))))}function read(text){try{return parseRequirement(text)}catch(error){
if(error instanceof RequirementError)return;throw error}}var keyOf=({builder,kind})=>`tool.${builder}.test-${kind}`;function whereOf(asked,{project}){let line=lineWhere(
project.text,each=>each.trimStart().startsWith(`test-${asked.kind}`));return{file:project.file,key:keyOf(asked),...line&&{line}}}async function loadPlan(request,ports){let loaded=await loadProject(request,ports),plan=await planOf(loaded,request.costs,ports),problems=[...await buildToolProblems(
plan,loaded.project,ports),...pinProblems(plan,loaded,ports),...await testSourceProblems(plan,loaded,ports),...await ownTestProblems(plan,loaded,ports),...await rustTargetProblems(
cellsOf(plan,"native"),{install:request["install-tools"]??!1,project:loaded.folder},ports)];if(problems.length>0)throw new ReleaseError(problems,2);return warnOfDeadSelectors(
plan,loaded,ports),plan}async function planOf(loaded,costs,ports){let{folder,project,lock}=loaded,inputs=loaded.inputs(),cargo=await readCargo(folder,project,inputs,
ports),dynamic=await dynamicVersion(folder,project,path=>readBeside(folder,path,inputs,ports),ports),icon=await readIcon(loaded,inputs,ports),specFile=loaded.config.
client?.spec,spec=specFile?await readBeside(folder,specFile,inputs,ports)!==void 0:!1,signs={...signingFiles(loaded.config.client?.sign),...macosSigningFiles(loaded.
config.client?.["sign-macos"])},unsignable=[];for(let path of Object.values(signs))await readBeside(folder,path,inputs,ports)===void 0&&unsignable.push(path);let[
setupPy,setupCfg]=await Promise.all(["setup.py","setup.cfg"].map(name=>readBeside(folder,name,inputs,ports))),[python,epoch,sources]=[await pythonVersion(await findPython(
ports),ports),await sourceEpoch(folder,ports),await projectSources(folder,ports)];return makePlan({...loaded,inputs:{...inputs,...sources&&{sources:digestOf(sources)}},
lock:{file:lock.file,format:lock.format},python,epoch,forge:forgeOf(ports),target:targetOf(ports.host.platform,ports.host.arch),engine:await hasEngine(ports),...await glibcOf(
ports),...costs&&{costs},...cargo&&{cargo},...dynamic&&{dynamic},...icon&&{icon},spec,unsignable,...setupPy!==void 0&&{setupPy},...setupCfg!==void 0&&{setupCfg}},
await loadFolders())}function forgeOf({host}){let[repository,tag]=[host.env("GITHUB_REPOSITORY"),host.env("GITHUB_REF_TYPE")==="tag"?host.env("GITHUB_REF_NAME"):
void 0];return{server:host.env("GITHUB_SERVER_URL")??"https://github.com",...repository&&{repository},...tag&&{tag}}}async function readCargo(folder,project,inputs,ports){
let path=project.data.tool?.maturin?.["manifest-path"]??"Cargo.toml",text=await readBeside(folder,path,inputs,ports);return text===void 0?void 0:readToml(text,path)}
async function readBeside(folder,path,inputs,{files}){if(!await files.has(join2(folder,path)))return;let text=await files.text(join2(folder,path));return inputs[path]=
sha256(text),text}async function readIcon({folder,config},inputs,{files}){let path=config.client?.icon;if(!path||!await files.has(join2(folder,path)))return;let bytes=await files.
bytes(join2(folder,path));return inputs[path]=sha256(bytes),bytes}var hasEngine=async ports=>!!ports.host.env("GITHUB_ACTIONS")&&(ports.host.env("RUNNER_ENVIRON\
MENT")==="github-hosted"||await findEngine(ports)!==void 0);async function glibcOf({processes,host}){if(host.platform!=="linux")return{};let answer=await processes.
run({argv:["getconf","GNU_LIBC_VERSION"]}).catch(()=>{}),glibc=/^glibc (2\.\d+)/.exec(answer?.stdout??"")?.[1];return glibc?{glibc}:{}}async function sourceEpoch(folder,{
processes,host}){let given=host.env("SOURCE_DATE_EPOCH");if(given&&/^\d+$/.test(given))return Number(given);let{stdout}=await processes.run({argv:["git","log","\
-1","--format=%ct","--","."],cwd:folder}).catch(()=>({stdout:""}));return Number(stdout.trim())||firstZipDate}var firstZipDate=Date.UTC(1980,0,1)/1e3;

return{loadPlan}})