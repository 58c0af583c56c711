import{targetFacts}from"./chunk-O547HOD2.js";import{remedy}from"./chunk-XXMIPD4H.js";import{escapeName,normalizeName}from"./chunk-5W5MQDIH.js";
import{misconfigured}from"./chunk-HTBT4CKH.js";import{createHash}from"node:crypto";var roleFiles=({requirements,pylock,locked})=>[requirements,pylock,...locked?[locked.constraints,locked.wheel]:[]];function makePlan(facts,folders){const problems=[];
const report=(key,fact,fix)=>{const line=facts.lineOf(key);problems.push({code:"config-invalid",fact,fix,where:{file:facts.configFile,key,...line&&{line}}})};const application=describeApplication(
facts,problems);const python=facts.config.python??facts.python;const roles=makeRoles(facts,application,report);const natives=nativeCells(facts,application,python,
folders.builders,report);const distributions=[...natives.flatMap(({files})=>files),...roles.flatMap(({locked})=>locked?.wheel??[])].map(file=>file.slice(file.lastIndexOf(
"/")+1));const clients=clientCells(facts,application,natives.map(({target})=>target),folders.packagers,report);const servers=serverCells(facts,application,distributions,
folders.destinations);if(problems.length>0)throw misconfigured(problems);const build=builtWith(natives,folders.builders);const cells=[...natives,...clients,...servers];
return{schema:1,application,python,epoch:facts.epoch,lock:facts.lock,inputs:facts.inputs,roles,...build&&{build},cells,files:[...roles.flatMap(roleFiles),...build?
[build.requirements]:[],...cells.flatMap(({files})=>files)]}}function describeApplication({project,cargo},problems){const{name,requiresPython,scripts,data,file}=project;
const crate=cargo?.["package"];const version=project.version??(project.dynamic.includes("version")&&typeof crate?.version==="string"?crate.version:void 0);const missing=(key,fix)=>problems.
push({code:"project-incomplete",fact:`'${key}' is missing`,fix,where:{file,key}});if(!name)missing("project.name","Give the project a name");if(!version)missing(
"project.version","Give the project a version that is written down: a plan must know the names of its files");const standard=data["project"]??{};return{name:name??
"",version:version??"",summary:typeof standard.description==="string"?standard.description:"",...typeof standard.license==="string"&&{license:standard.license},
...requiresPython&&{requiresPython},scripts}}function makeRoles({config,project},app,report){const several=Boolean(config.client&&config.server);return["client",
"server"].flatMap(name=>{const section=config[name];if(!section)return[];for(const kind of["extras","groups"]){const known=Object.keys(project[kind]);section[kind].
forEach((each,index)=>{if(!known.includes(each))report(`${name}.${kind}[${index}]`,`the project has no ${kind==="extras"?"extra":"dependency group"} '${each}'`,
remedy(each,known,known.length>0?`It has: ${known.join(", ")}`:"It has none"))})}return[{name,extras:section.extras,groups:section.groups,requirements:`pins/req\
uirements.${name}.txt`,pylock:`pins/pylock.${name}.toml`,sdists:config.pins.sdists,...config.pins.locked&&{locked:companion(app,several?`${name}-locked`:"locked",
name)}}]})}function companion(app,suffix,role){const name=`${normalizeName(app.name)}-${suffix}`;return{name,wheel:`wheels/${escapeName(name)}-${app.version}-py\
3-none-any.whl`,constraints:`pins/constraints.${role}.txt`}}function nativeCells(facts,app,python,builders,report){const{config,project}=facts;const backend=project.
build.backend??"setuptools.build_meta:__legacy__";const builder=builders.find(({name,backends})=>config.native.builder?name===config.native.builder:backends.includes(
backend));if(!builder){report("native.builder",`no builder makes wheels of a project with build backend '${backend}'`,`Name one under native.builder: ${builders.
map(({name})=>name).join(", ")}`);return[]}const native={backend,pyproject:nativeTables(project),python,...facts.cargo&&{cargo:facts.cargo}};const wanted=config.
native.targets.length>0?config.native.targets:facts.target?[facts.target]:[];return wanted.flatMap((target,index)=>{if(!builder.targets.includes(target)){report(
`native.targets[${index}]`,`the builder '${builder.name}' makes no wheels for ${target}`,`It makes: ${builder.targets.join(", ")}`);return[]}if(wanted.indexOf(target)!==
index){report(`native.targets[${index}]`,`${target} is named twice`,"Name it once");return[]}const names=[...builder.wheels(app,native,target),...index===0?[builder.
sdist(app)]:[]];return[{stage:"native",id:`native-${target}`,builder:builder.name,target,identifiers:builder.identifiers(native,target),runner:targetFacts(target).
runner,sdist:index===0,files:names.map(name=>`wheels/${name}`),cacheKey:digest({target,builder:builder.name,native,inputs:facts.inputs,epoch:facts.epoch}),facts:native}]})}
function builtWith([cell],builders){const builder=builders.find(({name})=>name===cell?.builder);return builder&&{builder:builder.name,tools:builder.requirements,
requirements:"pins/requirements.build.txt"}}var nativeTables=({data})=>({tool:{maturin:data["tool"]?.["maturin"]??{}}});function clientCells({config,project},app,targets,packagers,report){
const{client}=config;if(!client)return[];const known=Object.keys(project.scripts);if(!known.includes(client.entry))report("client.entry",`the project has no con\
sole script '${client.entry}'`,remedy(client.entry,known,known.length>0?`It has: ${known.join(", ")}`:"Add it under [project.scripts]"));else if(!/^[\w.]+:[\w.]+$/.
test(project.scripts[client.entry]??""))report("client.entry",`the console script '${client.entry}' is '${project.scripts[client.entry]}', which names no functi\
on`,"Write it as module:function");const chosen=packagers.filter(({name})=>client.formats.includes(name));return targets.flatMap(target=>{const fitting=chosen.filter(
packager=>packager.targets.includes(target));const archive=client.archives[target];if(client.interpreter==="standalone"&&fitting.length>0&&!archive){report(`cli\
ent.archives.${target}`,`no interpreter archive is named for ${target}`,"Name a python-build-standalone archive with url and sha256, or choose 'interpreter: hos\
t'")}const formats=fitting.map(packager=>({name:packager.name,file:`client/${packager.file(app,target)}`}));return[...new Set(fitting.map(({bundle})=>bundle))].
map(bundle=>({stage:"client",id:`client-${bundle}-${target}`,bundle,target,runner:targetFacts(target).runner,entry:client.entry,interpreter:client.interpreter,...client.
interpreter==="standalone"&&archive&&{archive},check:client.check,formats,files:formats.map(({file})=>file)}))})}function serverCells({config},app,distributions,known){
const{server}=config;if(!server)return[];const destinations=known.filter(({name})=>server.destinations.includes(name)).map(destination=>({name:destination.name,
files:destination.files(app,distributions).map(file=>`server/${destination.name}/${file}`)}));return[{stage:"server",id:"server",command:server.command,health:server.
health,startup:server.startup,destinations,files:destinations.flatMap(({files})=>files)}]}var digest=value=>createHash("sha256").update(JSON.stringify(value)).digest(
"hex");var cellsOf=({cells},stage)=>cells.filter(cell=>cell.stage===stage);export{roleFiles,makePlan,cellsOf};
