import{clientCells,plannedFeeds,serverCells}from"./chunk-7DUZQXHX.js";import{copiedOf,digestOf,findEngine,projectSources,rustTargetProblems,toolOptions}from"./chunk-2Y5MLJOU.js";
import{pinProblems,testPins,testSourceProblems}from"./chunk-EDUJ6HUR.js";import{markerVariables,parseTagTarget}from"./chunk-U4VVJXHM.js";import{evaluate}from"./chunk-74WZBINN.js";
import{backendTools,cellsOf,loadBuilder,loadFolders,releaseSboms,roleFiles}from"./chunk-XCKSHHOO.js";import{findPython,pythonVersion}from"./chunk-RZVPB5QZ.js";
import{MarkerAlgebra,RequirementError,lineOfRequirement,loadProject,parseRequirement,readToml,startScripts}from"./chunk-IQLHHSYY.js";import{splitWords}from"./chunk-TTBEETV7.js";
import{Shape,abiOf,cacheOf,deadSelectors,enableGroups,escapeName,groupBy,identifiersFor,isArchitecture,isTable,lineWhere,macosSigningFiles,normalizeName,normalizeVersion,
optional,parseAbi,parseSpecifier,refuseUselessCache,satisfies,selector,sha256,signingFiles,standardSpecifier,targetFacts,targetOf,words}from"./chunk-MWDDLPWO.js";
import{ReleaseError,misconfigured,remedy}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/load-plan.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/p\
osix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/build-tools.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var import_posix2=__toESM(require_posix(),1);function costsOf(wheels,costs,describe){const described=wheels.map(describe);const known=some=>some.flatMap(({identifier})=>Object.hasOwn(costs,identifier)?costs[identifier]??
[]:[]);const usual=mean(known(described))??1;const ofLane=({lane})=>mean(known(described.filter(each=>each.lane===lane)))??usual;const found=new Map(described.map(
(each,index)=>[wheels[index],known([each])[0]??ofLane(each)]));return wheel=>found.get(wheel)??usual}var mean=values=>values.length>0?values.reduce((sum,value)=>sum+
value,0)/values.length:void 0;function preferredBuilder({engine,project,config},backend,abi,target){const{system}=targetFacts(target);const contained=engine&&system==="linux";if(abi.kind==="\
none")return"host";if(target==="windows-x86_64"&&config.native["windows-python"])return backend==="maturin"?"maturin":"mingw";const configured=project.data["too\
l"]?.["cibuildwheel"]!==void 0;if((configured||abi.kind==="version")&&contained)return"cibuildwheel";if(system!=="linux")return"cibuildwheel";return backend==="\
maturin"?"maturin":"zig"}function chooseBuilder(name,project,key,targetKey,builders,report){const{target,backend}=project;const builder=builders.find(each=>each.
name===name);const names=builders.map(each=>each.name);const refusal=builder?.refuses?.(project);if(!builder)report(key,`there is no builder '${name}'`,remedy(name,
names,`There are: ${names.join(", ")}`));else if(builder.backends&&!builder.backends.includes(backend))report(key,`the builder '${name}' does not build projects\
 with build backend '${backend}'`,`It builds: ${builder.backends.join(", ")}`);else if(!builder.targets.includes(target))report(targetKey,`the builder '${name}'\
 makes no wheels for ${target}`,`It makes: ${builder.targets.join(", ")}`);else if(refusal)report(refusal.key??key,`the builder '${name}' does not build this fo\
r ${target}: ${refusal.fact}`,refusal.fix);else return builder;return void 0}var rules=["none","append","prepend"];function readSelection(project,system){const shape=new Shape(project.file,project.text);const general=layer(shape,"tool.ci\
buildwheel",shape.table(shape.table(project.data["tool"],"tool")["cibuildwheel"],"tool.cibuildwheel"));const layers=[general,layer(shape,`${general.key}.${system}`,
shape.table(general.options[system],`${general.key}.${system}`))];const value=(name,start)=>layers.reduce((before,each)=>joined(shape,before,each,name),start);const selection={
build:value("build","*")||"*",skip:value("skip",""),archs:architectures(shape,value("archs","auto")),enable:groups(shape,value("enable","")),...optional("requir\
esPython",requiresPython(shape,project.data))};shape.finish();return selection}function layer(shape,key,options){return{key,options,inherit:new Map(inheritRules(
shape,options["inherit"],`${key}.inherit`))}}function inheritRules(shape,value,key){const entries=typeof value==="string"?value.split(";").flatMap(ruleOfText):Object.
entries(shape.table(value,key));return entries.flatMap(([name,rule])=>{if(rules.includes(rule))return[[name,rule]];shape.add("bad-inherit",`${key}.${name} is '${String(
rule)}'`,`Write ${rules.join(", ")}`,key);return[]})}function ruleOfText(field){const[names="",rule]=field.split(":",2);return words(names).map(name=>[name,rule?.
trim()||"append"])}function joined(shape,before,{key,options,inherit},name){const after=textOf(shape,options[name],`${key}.${name}`);if(after===void 0||name==="\
archs"&&after==="")return before;const rule=inherit.get(name)??"none";if(rule==="none")return after;return(rule==="append"?[before,after]:[after,before]).filter(
Boolean).join(" ")}function textOf(shape,value,key){return Array.isArray(value)?value.map(String).join(" "):shape.string(value,key)}function architectures(shape,text){
for(const word of text.split(/[\s,]+/)){if(!isArchitecture(word))shape.add("bad-architecture",`'${word}' is no architecture`,"Name auto, auto64, auto32, native,\
 all, or machines as cibuildwheel names them","tool.cibuildwheel.archs")}return text}function groups(shape,text){const named=words(text);for(const word of named){
if(word!=="all"&&!enableGroups.includes(word))shape.add("bad-enable",`'${word}' is no group of builds`,`Name all, or some of ${enableGroups.join(", ")}`,"tool.c\
ibuildwheel.enable")}return new Set(named.includes("all")?enableGroups:named)}function requiresPython(shape,data){const text=isTable(data["project"])?shape.string(
data["project"]["requires-python"],"project.requires-python"):void 0;if(text!==void 0&&!parseSpecifier(text))shape.add("bad-requirement",`'${text}' is no set of\
 version specifiers`,"Write it as PEP 440 does: >=3.10,<4","project.requires-python");return text}function shareOut(wheels,{policy,maxJobs,laneOf,costOf}){const lanes=new Map;for(const wheel of wheels)lanes.set(laneOf(wheel),[...lanes.get(laneOf(wheel))??[],
wheel]);if(policy==="one-per-wheel")return wheels.map(wheel=>({lane:laneOf(wheel),wheels:[wheel]}));const jobs=new Map([...lanes.keys()].map(lane=>[lane,1]));const longest=(lane,count)=>heaviest(
pack(lanes.get(lane)??[],count,costOf),costOf);if(policy==="balanced"){for(let made=lanes.size;made<maxJobs;made++){const[lane,count]=[...jobs].reduce((worst,each)=>longest(
...each)>longest(...worst)?each:worst,[...jobs][0]??["",0]);if(longest(lane,count+1)>=longest(lane,count))break;jobs.set(lane,count+1)}}return[...lanes].flatMap(
([lane,all])=>pack(all,jobs.get(lane)??1,costOf).map(wheels2=>({lane,wheels:wheels2})))}function pack(wheels,count,costOf){const bins=Array.from({length:count},
()=>({cost:0,wheels:[]}));for(const wheel of[...wheels].sort((a,b)=>costOf(b)-costOf(a))){const least=bins.reduce((best,bin)=>bin.cost<best.cost?bin:best);least.
wheels.push(wheel);least.cost+=costOf(wheel)}const place=wheel=>wheels.indexOf(wheel);return bins.map(bin=>bin.wheels.sort((a,b)=>place(a)-place(b))).filter(all=>all.
length>0).sort((a,b)=>place(a[0])-place(b[0]))}var heaviest=(bins,costOf)=>Math.max(0,...bins.map(wheels=>wheels.reduce((sum,wheel)=>sum+costOf(wheel),0)));function wheelBuilds(identifiers,stable={}){const groups2=groupBy(identifiers,each=>`${wheelTag(each,stable)} ${each.platform}`);return[...groups2.values()].map(
covers=>({identifier:covers[0],covers,tag:wheelTag(covers[0],stable)}))}function wheelTag(identifier,{abi3,abi3t}){const{implementation,minor,freeThreaded}=identifier;
if(implementation==="cp"&&abi3t!==void 0&&minor>=abi3t)return`cp3${abi3t}-abi3.abi3t`;if(implementation==="cp"&&abi3!==void 0&&minor>=abi3&&!freeThreaded)return`\
cp3${abi3}-abi3`;return ownTag(identifier)}function ownTag({python,implementation,minor}){if(implementation==="cp")return`cp3${minor}-${python}`;if(implementation===
"pp")return`${python}-pypy3${minor}_${minor>=11?"pp80":"pp73"}`;return`graalpy3${minor}-graalpy${python.split("_")[1]}_3${minor}_native`}function plannedWheels({app,abi,target,builder,selection,only,glibc}){const identifiers=identifiersFor(target,selection);const builds=abi.kind==="none"||abi.kind===
"platform"?forAnyPython(identifiers):wheelBuilds(identifiers,stableOf(abi));const platform=abi.kind==="none"?"any":builder.platformTag(target,glibc);return builds.
filter(({covers})=>only===void 0||covers.some(each=>versionOf(each)===only)).map(({identifier,covers,tag})=>({identifier:identifier.id,file:`${escapeName(app.name)}\
-${app.version}-${tag}-${platform}.whl`,pythons:covers.map(versionOf)}))}var forAnyPython=covers=>covers[0]?[{identifier:covers[0],covers,tag:"py3-none"}]:[];function stableOf(abi){
if(abi.kind!=="stable")return{};const minor=Number(abi.from.slice(2));return abi.threads?{abi3t:minor}:{abi3:minor}}var versionOf=({implementation,minor,freeThreaded})=>`${{
cp:"",pp:"pypy",gp:"graalpy"}[implementation]}3.${minor}${freeThreaded?"t":""}`;var mostJobs=256;function nativeCells(facts,app,builders,report){const{native}=facts.config;const backend=facts.project.build.backend??"setuptools.build_meta:__\
legacy__";const abi=native.abi?parseAbi(native.abi):abiOf({...facts,backend,pyproject:facts.project.data});const setting={facts,app,backend,abi,builders,report};
const targets=wantedTargets(facts,report);refuseDeadSelectors(facts,report);const placed=(abi.kind==="none"?targets.slice(0,1):targets).flatMap(target=>wheelsOf(
target,setting));const laneOf=({target,builder,runner})=>[target,builder,runner].join(" ");const costOf=costsOf(placed,facts.costs??{},each=>({identifier:each.wheel.
identifier,lane:laneOf(each)}));refuseUselessCache(placed,abi,native["compiler-cache"],builders,report);const batches=shareOut(placed,{policy:native.jobs,maxJobs:native["\
max-jobs"],laneOf,costOf});if(batches.length>mostJobs)report("native.jobs",`these are ${batches.length} jobs, and a matrix has at most ${mostJobs}`,"Choose 'bal\
anced', or build fewer wheels");const names=cellNames(batches.map(({wheels})=>wheels),native.jobs==="one-per-wheel");return{targets,cells:batches.map(({wheels},index)=>cellOf(
names[index]??"",wheels,index===0,setting))}}function cellOf(id,placed,withSdist,{facts,app,backend,abi,builders}){const copied=copiedOf(facts.project,facts.cargo);
const{target,builder,runner}=placed[0];const wheels=placed.map(({wheel})=>wheel);const windowsPython=builders.find(({name})=>name===builder)?.usesWindowsPython?
facts.config.native["windows-python"]:void 0;const sdist=withSdist?`${escapeName(app.name)}-${app.version}.tar.gz`:void 0;return{stage:"native",id,builder,target,
runner,timeout:Math.max(...placed.map(({timeout})=>timeout)),backend,abi,...copied&&{copied},...windowsPython&&{windowsPython},...optional("compilerCache",cacheOf(
placed[0],abi,facts.config.native["compiler-cache"],builders)),wheels,...sdist&&{sdist},files:[...wheels.map(({file})=>file),...sdist?[sdist]:[]].map(name=>`whe\
els/${name}`)}}function cellNames(batches,byWheel){const targets=batches.map(([first])=>first?.target);return batches.map(([first],index)=>{if(byWheel)return`na\
tive-${first?.wheel.identifier}`;const several=targets.filter(target=>target===first?.target).length>1;return`native-${first?.target}${several?`-${targets.slice(
0,index+1).filter(target=>target===first?.target).length}`:""}`})}function wantedTargets({config,target},report){const wanted=config.native.targets.length>0?config.
native.targets:target?[target]:[];return wanted.filter((each,index)=>{const first=wanted.indexOf(each)===index;if(!first)report(`native.targets[${index}]`,`${each}\
 is named twice`,"Name it once");return first})}function wheelsOf(target,setting){const{facts,app,abi,report}=setting;const{native}=facts.config;const usual=builderFor(
native.builder,"native.builder",target,setting);if(!usual)return[];const all=native.build.length>0||usual.bringsPythons;const wanted={app,abi,target,glibc:facts.
glibc,selection:selectionFor(target,facts),...!all&&{only:facts.config.python??facts.python}};const wheels=plannedWheels({...wanted,builder:usual});if(wheels.length===
0)report("native.build",`no wheel is left for ${target}${all?"":` and Python ${wanted.only}`}`,"Compare native.build, native.skip, [tool.cibuildwheel] and requi\
res-python: together they choose nothing");return wheels.flatMap(wheel=>{const own=native.overrides.map((override,index)=>({override,index})).filter(({override})=>selector(
override.select.join(" "))(wheel.identifier));const last=key=>own.findLast(({override})=>override[key]!==void 0);const other=last("builder");const builder=other?
builderFor(other.override.builder,`native.overrides[${other.index}].builder`,target,setting):usual;if(!builder)return[];const named=plannedWheels({...wanted,builder}).
find(({identifier})=>identifier===wheel.identifier)??wheel;return[{wheel:named,target,builder:builder.name,runner:last("runner")?.override.runner??native.runners[target]??
builder.runner?.(target)??targetFacts(target).runner,timeout:last("timeout")?.override.timeout??native.timeout}]})}function selectionFor(target,{config:{native},
project}){const usual=readSelection(project,targetFacts(target).system);const requiresPython2=standardSpecifier(project.requiresPython);return{...usual,...native.
build.length>0&&{build:native.build.join(" ")},...native.skip.length>0&&{skip:native.skip.join(" ")},...native.enable.length>0&&{enable:new Set(native.enable)},
...requiresPython2&&{requiresPython:requiresPython2}}}function refuseDeadSelectors({config:{native}},report){const enabled=new Set(native.enable);for(const key of[
"build","skip"]){native[key].forEach((pattern,index)=>{if(deadSelectors(pattern,enabled).length>0)report(`native.${key}[${index}]`,`'${pattern}' matches no buil\
d`,"Write it as cp312-*, *-musllinux_*, cp3{11,12}-manylinux_x86_64; PyPy and GraalPy must be named under 'enable' too")})}}function builderFor(named,key,target,{
facts,backend,abi,builders,report}){const index=facts.config.native.targets.indexOf(target);const name=named??preferredBuilder(facts,backend,abi,target);return chooseBuilder(
name,{target,backend,abi,native:facts.config.native},key,index<0?"native.targets":`native.targets[${index}]`,builders,report)}function makeRoles({config,project},app,report){const short=shortNamed(config,app,report);return["client","server"].flatMap(name=>{const section=config[name];if(!section)
return[];refuseUnknown(section,name,project,report);return[{name,extras:section.extras,groups:section.groups,requirements:`pins/requirements.${name}.txt`,pylock:`\
pins/pylock.${name}.toml`,sdists:config.pins.sdists,...config.pins.locked&&{locked:companion(app,name===short?"locked":`${name}-locked`,name)}}]})}function refuseUnknown(section,key,project,report){
for(const kind of["extras","groups"]){const known=Object.keys(project[kind]);section[kind].forEach((each,index)=>{if(!known.includes(normalizeName(each)))report(
`${key}.${kind}[${index}]`,`the project has no ${kind==="extras"?"extra":"dependency group"} '${each}'`,remedy(each,known,known.length>0?`It has: ${known.join("\
, ")}`:"It has none"))})}}function shortNamed({client,server,pins:{locked}},app,report){if(locked===false)return void 0;if(locked!==true){if(!(locked==="client"?
client:server))report("pins.locked",`release.yaml has no '${locked}'`,"Name a role that is there");return locked}if(client&&server)report("pins.locked",`'true' \
does not say whether ${normalizeName(app.name)}-locked stands for the client or for the server`,"Write 'client' or 'server': the one that is published under tha\
t name already; the other gets its role into its name");return client?"client":"server"}function companion(app,suffix,role){const name=`${normalizeName(app.name)}\
-${suffix}`;return{name,wheel:`wheels/${escapeName(name)}-${app.version}-py3-none-any.whl`,constraints:`pins/constraints.${role}.txt`}}function planTest({config,project},report){const{test}=config.native;if(!test)return void 0;refuseUnknown(test,"native.test",project,report);const{extras,groups:groups2,
sources,skip}=test;return{command:commandOf(test.command,report),sources,extras,groups:groups2,skip,requirements:"pins/requirements.test.txt",sdists:config.pins.
sdists}}function refuseIdleTest({config,project},cells,builders,report){const{test}=config.native;if(!test||test.command!==void 0)return;const others=cells.some(
({builder,target})=>builders.find(({name})=>name===builder)?.tests?.(toolOptions(project.data,builder),targetFacts(target).system));if(!others)report("native.te\
st","no test is run with these pins","Name one under native.test.command")}function commandOf(line,report){if(line===void 0)return[];const words2=splitWords(line);
const refuse=(fact,fix)=>{report("native.test.command",fact,fix);return[]};const[,placeholder]=/\{(project|package|wheel)\}/.exec(line)??[];if(placeholder)return refuse(
`{${placeholder}} stands for nothing here: the wheel is tested where the project is not`,"Name what the tests need under native.test.sources; the command runs b\
eside it");if(!words2||words2.length===0)return refuse(`'${line}' is no program with arguments, and no shell reads it`,"Name one program; for more write a scrip\
t, name it under native.test.sources, and run it with python");if(/[/\\=]/.test(words2[0]))return refuse(`'${words2[0]}' is no program of the environment that t\
he wheel is tested in`,"Name one that the pins install, or 'python'");return words2}function makePlan(facts,folders){const problems=[];const report=(key,fact,fix)=>{const line=facts.lineOf(key);problems.push({code:"config-invalid",fact,fix,where:{
file:facts.configFile,key,...line&&{line}}})};const application=describeApplication(facts,problems);const python=facts.config.python??facts.python;const roles=makeRoles(
facts,application,report);const test=planTest(facts,report);const{cells:natives,targets}=nativeCells(facts,application,folders.builders,report);refuseIdleTest(facts,
natives,folders.builders,report);const distributions=[...natives.flatMap(({files})=>files),...roles.flatMap(({locked})=>locked?.wheel??[]),...facts.vendored.map(
({file})=>file)].map(file=>file.slice(file.lastIndexOf("/")+1));const clients=clientCells(facts,application,targets,folders,report);const feeds=plannedFeeds(facts,
application,clients,folders,report);const servers=serverCells(facts,application,distributions,folders.destinations,report);if(problems.length>0)throw misconfigured(
problems);const builds=builtWith(natives,folders.builders,facts.project.data);const cells=[...natives,...clients,...servers];return{schema:1,application,python,
epoch:facts.epoch,lock:facts.lock,inputs:facts.inputs,roles,builds,...test&&{test},vendored:facts.vendored,cells,...feeds.length>0&&{feeds},files:[...roles.flatMap(
roleFiles),...test?[test.requirements]:[],...facts.vendored.map(({file})=>`wheels/${file}`),...builds.map(({requirements})=>requirements),...cells.flatMap(({files})=>files),
...feeds.flatMap(({files})=>files),...Object.values(releaseSboms)]}}function describeApplication({project,cargo,dynamic},problems){const{name,requiresPython:requiresPython2,
data,file}=project;const crate=cargo?.["package"];const version=project.version??dynamic?.version??(project.dynamic.includes("version")&&typeof crate?.version===
"string"?crate.version:void 0);const missing=(key,fix)=>problems.push({code:"project-incomplete",fact:`'${key}' is missing`,fix,where:{file,key}});if(!name)missing(
"project.name","Give the project a name");if(!version)missing("project.version",project.dynamic.includes("version")?'Write it down where it can be read without \
running the build backend (docs/configuration.md, "The version"): a plan must know the names of its files':"Give the project a version: a plan must know the nam\
es of its files");const standard=data["project"]??{};return{name:name??"",version:version??"",...dynamic?.fromTag&&{fromTag:true},summary:typeof standard.description===
"string"?onOneLine(standard.description):"",...typeof standard.license==="string"&&{license:onOneLine(standard.license)},...requiresPython2&&{requiresPython:requiresPython2},
scripts:startScripts(project)}}var onOneLine=text=>text.replaceAll(new RegExp("\\p{Cc}+","gu")," ").trim();var builtWith=(natives,builders,pyproject)=>builders.
filter(({name})=>natives.some(({builder})=>builder===name)).map(builder=>{const{name,requirements,backends:backends2=[],bringsPythons}=builder;const others=bringsPythons?
builder.constraints?.(toolOptions(pyproject,name)):backends2.length===0?backendTools:void 0;return{builder:name,tools:[requirements,...others?[others]:[]],isolated:bringsPythons&&
!others,requirements:`pins/requirements.build.${name}.txt`}});var import_posix=__toESM(require_posix2(),1);async function buildToolProblems({builds,cells,python},project,ports){const targets=cells.flatMap(cell=>cell.stage==="native"?parseTagTarget(cell.target,python)??
[]:[]);const wanted=project.build.requires.filter(required=>mayApply(required,targets));const problems=builds.filter(({isolated})=>!isolated).map(async({builder,
tools})=>{const pinned2=(await Promise.all(tools.map(file=>pinnedTools(file,ports)))).flat();return wanted.flatMap(required=>judge(required,pinned2,{builder,tools},
project))});return(await Promise.all(problems)).flat()}async function pinnedTools(file,{files,host}){return(await files.text((0,import_posix.join)(host.suite,file))).
split("\n").flatMap((content,index)=>{const[,name,version]=/^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)/.exec(content)??[];return name&&version?[{name:normalizeName(name),
version,place:`${file}:${index+1}`}]:[]})}function mayApply({marker},targets){if(marker===void 0)return true;const algebra=new MarkerAlgebra;return targets.some(
target=>evaluate(algebra.parse(marker),{variables:markerVariables(target)})!==false)}function judge(required,tools,{builder,tools:files},project){const pinned2=tools.
filter(({name})=>name===required.name);const fits=({version})=>required.url===void 0&&(required.constraint.length===0||required.constraint.some(each=>satisfies(
version,each)));if(pinned2.some(fits))return[];const wanted=required.url===void 0?`${required.name}${required.constraint.join(" || ")}`:`${required.name} @ ${required.
url}`;const has=pinned2.length>0?`${required.name} pinned at ${pinned2.map(({version,place})=>`${version} (${place})`).join(", ")}`:`no ${required.name} (${files.
join(", ")})`;const line=lineInBuildSystem(project,required.name);return[{code:"build-requirement",fact:`build-system.requires asks for ${wanted}, and the build\
er '${builder}' has ${has}`,fix:"Widen the requirement if the pinned version will do, or take it out if the build does not need it",where:{file:project.file,key:"\
build-system.requires",...line&&{line}}}]}function lineInBuildSystem({text},name){const above=Math.max(0,text.split("\n").findIndex(line=>line.trim()==="[build-\
system]"));const found=lineOfRequirement({text:text.split("\n").slice(above+1).join("\n")},name);return found&&found+above+1}function versionSource({dynamic,build,data,name=""}){if(!dynamic.includes("version"))return void 0;const tool=tableOf(data,"tool");if(build.requires.some(each=>fromTag.
has(each.name))&&!writtenAll(tool))return"tag";return backends[build.backend??"setuptools.build_meta"]?.(tool,name)}var fromTag=new Set(["setuptools-scm","vcs-v\
ersioning","hatch-vcs"]);var writtenAll=tool=>tableOf(tool,"setuptools","dynamic")["version"]!==void 0||tableOf(tool,"hatch","version")["path"]!==void 0;var backends={
"setuptools.build_meta":tool=>{const{file,attr}=tableOf(tool,"setuptools","dynamic","version");const path=Array.isArray(file)&&file.length===1?file[0]:file;if(typeof path===
"string")return{files:[path],read:text=>text.trim()||void 0};return typeof attr==="string"?attribute(attr,tableOf(tool,"setuptools","package-dir")[""]):void 0},
"hatchling.build":tool=>{const{path,source,pattern}=tableOf(tool,"hatch","version");if(source==="vcs")return"tag";return typeof path==="string"&&pattern===void 0&&
(source===void 0||source==="regex")?{files:[path],read:assigned("__version__|VERSION")}:void 0},"pdm.backend":tool=>{const{source,path}=tableOf(tool,"pdm","vers\
ion");if(source==="scm")return"tag";return source==="file"&&typeof path==="string"?{files:[path],read:assigned("__version__")}:void 0},"flit_core.buildapi":(tool,name)=>{
const module=tableOf(tool,"flit","module")["name"]??name.replaceAll("-","_");return attribute(`${module}.__version__`)},"scikit_build_core.build":tool=>{const{provider,
input,regex}=tableOf(tool,"scikit-build","metadata","version");if(provider==="scikit_build_core.metadata.setuptools_scm")return"tag";return provider==="scikit_b\
uild_core.metadata.regex"&&typeof input==="string"&&regex===void 0?{files:[input],read:assigned("__version__|VERSION")}:void 0},mesonpy:()=>({files:["meson.buil\
d"],read:text=>/\bproject\s*\([^)]*?\bversion\s*:\s*'([^']+)'/.exec(text)?.[1]})};function attribute(path,folder){const parts=path.split(".");const[module,name]=[
parts.slice(0,-1).join("/"),parts.at(-1)??""];const folders=typeof folder==="string"?[folder.replace(/\/*$/,"/").replace(/^\.?\//,"")]:["","src/"];return{files:folders.
flatMap(each=>[`${each}${module}/__init__.py`,`${each}${module}.py`]),read:assigned(/^\w+$/.test(name)?name:"__version__")}}var assigned=names=>text=>new RegExp(
String.raw`^(?:${names})(?:[ \t]*:[ \t]*[\w.]+)?[ \t]*=[ \t]*(['"])v?([^'"\\\n]+)\1[ \t]*(?:#.*)?$`,"m").exec(text)?.[2];function tableOf(table,...keys){return keys.
reduce((found,key)=>isTable(found[key])?found[key]:{},table)}function versionOfDescription(text){const[,tag="",distance=""]=/^(.+)-(\d+)-g[0-9a-f]+$/.exec(text.
trim())??[];const version=versionOfTag(tag);return version===void 0||distance==="0"?version:version.replace(/\d+(?=\D*$)/,last=>String(Number(last)+1))+`.dev${distance}`}
var versionOfTag=tag=>normalizeVersion(/^(?:[\w.-]*-)?v?(\d.*)$/i.exec(tag)?.[1]??"");async function dynamicVersion(folder,project,readBeside2,ports){const source=versionSource(project);if(source==="tag")return{version:await versionInGit(folder,ports),
fromTag:true};for(const path of source?.files??[]){const text=await readBeside2(path);if(text===void 0)continue;const version=normalizeVersion(source?.read(text)??
"");return version===void 0?void 0:{version}}return void 0}async function versionInGit(folder,{host,processes,reporter}){const told=normalizeVersion(host.env("S\
ETUPTOOLS_SCM_PRETEND_VERSION")??"");const pushed=host.env("GITHUB_REF_TYPE")==="tag"?versionOfTag(host.env("GITHUB_REF_NAME")??""):void 0;if(told??pushed)return told??
pushed??"";const{code,stdout}=await processes.run({argv:["git","describe","--tags","--long","--match","*[0-9]*"],cwd:folder}).catch(()=>({code:1,stdout:""}));const version=code===
0?versionOfDescription(stdout):void 0;if(version===void 0)reporter.note(`The version comes from git, and no tag with one is known here: ${untagged}. A clone wit\
h its tags has it (actions/checkout: fetch-depth: 0)`);return version??untagged}var untagged="0.dev0";async function ownTestProblems(plan,loaded,{reporter}){const{test}=plan;const asked=await askedFor(plan,loaded);const pins=testPins(plan,loaded)?.pins;if(test&&
pins)return asked.flatMap(each=>judge2(each,test,pins,plan,loaded));const[first]=asked;if(first)reporter.warn({code:"test-unpinned",fact:`what [tool.${first.builder}\
] installs for its tests comes from the index as it is that day`,fix:"Name the groups and extras of the lock that have it under native.test",where:whereOf(first,
loaded)});return[]}async function askedFor(plan,{project}){const cells=cellsOf(plan,"native");const asked=cells.map(async({builder,target})=>{const own=(await loadBuilder(
builder)).tests?.(toolOptions(project.data,builder),targetFacts(target).system);return Object.entries(own??{}).flatMap(([kind,texts])=>texts.map(text=>({builder,
kind,text})))});return[...new Map((await Promise.all(asked)).flat().map(each=>[JSON.stringify(each),each])).values()]}function judge2(asked,test,pins,plan,loaded){
const{kind,text}=asked;const fits=kind==="requires"?pinned(text,pins,plan):test[kind].map(normalizeName).includes(normalizeName(text));if(fits)return[];const has=pins.
filter(({name})=>text.startsWith(name)).map(({name,version})=>`${name} ${version}`);return[{code:"test-requirement",fact:`${keyOf(asked)} asks for ${text}, whic\
h is not among the pins of native.test${has.length>0?` (they have ${has.join(", ")})`:""}`,fix:kind==="requires"?"Put it into a dependency group, lock, and name\
 the group under native.test.groups":`Name it under native.test.${kind}`,where:whereOf(asked,loaded)}]}function pinned(text,pins,{cells,python}){const wanted=read(
text);if(!wanted||wanted.url!==void 0)return false;const targets=cells.flatMap(cell=>cell.stage==="native"?parseTagTarget(cell.target,python)??[]:[]);return!mayApply(
wanted,targets)||pins.some(({name,version})=>name===wanted.name&&(wanted.constraint.length===0||wanted.constraint.some(each=>satisfies(version,each))))}function read(text){
try{return parseRequirement(text)}catch(error){if(error instanceof RequirementError)return void 0;throw error}}var keyOf=({builder,kind})=>`tool.${builder}.test\
-${kind}`;function whereOf(asked,{project}){const line=lineWhere(project.text,each=>each.trimStart().startsWith(`test-${asked.kind}`));return{file:project.file,
key:keyOf(asked),...line&&{line}}}async function loadPlan(request,ports){const loaded=await loadProject(request,ports);const plan=await planOf(loaded,request.costs,ports);const problems=[...await buildToolProblems(
plan,loaded.project,ports),...pinProblems(plan,loaded,ports),...await testSourceProblems(plan,loaded,ports),...await ownTestProblems(plan,loaded,ports),...await rustTargetProblems(
cellsOf(plan,"native"),{install:request["install-tools"]??false,project:loaded.folder},ports)];if(problems.length>0)throw new ReleaseError(problems,2);return plan}
async function planOf(loaded,costs,ports){const{folder,project,lock}=loaded;const inputs=loaded.inputs();const cargo=await readCargo(folder,project,inputs,ports);
const dynamic=await dynamicVersion(folder,project,path=>readBeside(folder,path,inputs,ports),ports);const icon=await readIcon(loaded,inputs,ports);const specFile=loaded.
config.client?.spec;const spec=specFile?await readBeside(folder,specFile,inputs,ports)!==void 0:false;const signs={...signingFiles(loaded.config.client?.sign),...macosSigningFiles(
loaded.config.client?.["sign-macos"])};const unsignable=[];for(const path of Object.values(signs))if(await readBeside(folder,path,inputs,ports)===void 0)unsignable.
push(path);const[setupPy,setupCfg]=await Promise.all(["setup.py","setup.cfg"].map(name=>readBeside(folder,name,inputs,ports)));const[python,epoch,sources]=[await pythonVersion(
await findPython(ports),ports),await sourceEpoch(folder,ports),await projectSources(folder,ports)];return makePlan({...loaded,inputs:{...inputs,...sources&&{sources:digestOf(
sources)}},lock:{file:lock.file,format:lock.format},python,epoch,forge:forgeOf(ports),target:targetOf(ports.host.platform,ports.host.arch),engine:await hasEngine(
ports),...await glibcOf(ports),...costs&&{costs},...cargo&&{cargo},...dynamic&&{dynamic},...icon&&{icon},spec,unsignable,...setupPy!==void 0&&{setupPy},...setupCfg!==
void 0&&{setupCfg}},await loadFolders())}function forgeOf({host}){const[repository,tag]=[host.env("GITHUB_REPOSITORY"),host.env("GITHUB_REF_TYPE")==="tag"?host.
env("GITHUB_REF_NAME"):void 0];return{server:host.env("GITHUB_SERVER_URL")??"https://github.com",...repository&&{repository},...tag&&{tag}}}async function readCargo(folder,project,inputs,ports){
const maturin=project.data["tool"]?.["maturin"];const path=maturin?.["manifest-path"]??"Cargo.toml";const text=await readBeside(folder,path,inputs,ports);return text===
void 0?void 0:readToml(text,path)}async function readBeside(folder,path,inputs,{files}){if(!await files.has((0,import_posix2.join)(folder,path)))return void 0;const text=await files.
text((0,import_posix2.join)(folder,path));inputs[path]=sha256(text);return text}async function readIcon({folder,config},inputs,{files}){const path=config.client?.
icon;if(!path||!await files.has((0,import_posix2.join)(folder,path)))return void 0;const bytes=await files.bytes((0,import_posix2.join)(folder,path));inputs[path]=
sha256(bytes);return bytes}var hasEngine=async ports=>Boolean(ports.host.env("GITHUB_ACTIONS"))&&(ports.host.env("RUNNER_ENVIRONMENT")==="github-hosted"||await findEngine(
ports)!==void 0);async function glibcOf({processes,host}){if(host.platform!=="linux")return{};const answer=await processes.run({argv:["getconf","GNU_LIBC_VERSIO\
N"]}).catch(()=>void 0);const glibc=/^glibc (2\.\d+)/.exec(answer?.stdout??"")?.[1];return glibc?{glibc}:{}}async function sourceEpoch(folder,{processes,host}){
const given=host.env("SOURCE_DATE_EPOCH");if(given&&/^\d+$/.test(given))return Number(given);const{stdout}=await processes.run({argv:["git","log","-1","--format\
=%ct","--","."],cwd:folder}).catch(()=>({stdout:""}));return Number(stdout.trim())||firstZipDate}var firstZipDate=Date.UTC(1980,0,1)/1e3;export{loadPlan};
