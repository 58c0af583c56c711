import{bothConstraints,bothMarkers,fromPoetryConstraint,platformMarker,pythonMarker}from"./chunk-7GZD23FT.js";import{readToml}from"./chunk-OVIR6H4B.js";
import{RequirementError,parseRequirement,sortedUnique}from"./chunk-SPABB2XP.js";import{Shape,isTable,lineWhere,optional}from"./chunk-TCX4AMOF.js";import{
isName,normalizeName}from"./chunk-5W5MQDIH.js";function readPoetryProject(shape,poetry,project){const{python,...table}=shape.table(poetry.dependencies,"tool.poetry.dependencies");const own=readPoetryDependencies(
shape,table,"tool.poetry.dependencies");const standard=project.dependencies!==void 0||project["optional-dependencies"]!==void 0;const extras=shape.table(poetry.
extras,"tool.poetry.extras");const merge=standard?given=>enrich(given,own):()=>legacyDependencies(shape,own,extras);return{...optional("name",shape.string(poetry.
name,"tool.poetry.name")),...optional("version",shape.string(poetry.version,"tool.poetry.version")),...optional("requiresPython",typeof python==="string"?fromPoetryConstraint(
python).join("||")||void 0:void 0),groups:readPoetryGroups(shape,poetry),scripts:readPoetryScripts(poetry),...own.length>0?{merge}:{}}}function readPoetryDependencies(shape,table,key){
return Object.entries(table).flatMap(([name,value])=>{const entries=Array.isArray(value)?value:[value];return entries.map((entry,i)=>readPoetryDependency(shape,
name,entry,Array.isArray(value)?`${key}.${name}[${i}]`:`${key}.${name}`))})}function readPoetryDependency(shape,name,value,key){if(typeof value==="string")return{
...plain(name),constraint:fromPoetryConstraint(value)};const table=shape.table(value,key);const text=field=>shape.string(table[field],`${key}.${field}`);const platform=text(
"platform");const conditions=[text("markers"),pythonMarker(text("python")??"*"),platform&&platformMarker(platform)];return{...plain(name),constraint:fromPoetryConstraint(
text("version")??"*"),extras:sortedUnique(shape.strings(table.extras,`${key}.extras`).map(normalizeName)),isOptional:table.optional===true,...optional("marker",
conditions.reduce(bothMarkers,void 0)),...optional("url",table.git===void 0?text("url"):`git+${text("git")}`),...optional("path",text("path")??text("file"))}}var plain=name=>({
name:normalizeName(name),extras:[],constraint:[],isOptional:false});var strip=({isOptional:_,...requirement})=>requirement;function legacyDependencies(shape,own,extras){
const byExtra=Object.entries(extras).map(([extra,list])=>{const names=new Set(shape.strings(list,`tool.poetry.extras.${extra}`).map(text=>normalizeName(/^[\w.-]*/.
exec(text)?.[0]??"")));return[normalizeName(extra),own.filter(({name})=>names.has(name)).map(strip)]});return{dependencies:own.filter(({isOptional})=>!isOptional).
map(strip),extras:Object.fromEntries(byExtra)}}function enrich(standard,own){const one=requirement=>{const richer=own.filter(({name})=>name===requirement.name);
return richer.length===0?[requirement]:richer.map(entry=>narrow(requirement,strip(entry)))};const extras=Object.entries(standard.extras).map(([name,list])=>[name,
list.flatMap(one)]);return{dependencies:standard.dependencies.flatMap(one),extras:Object.fromEntries(extras)}}function narrow(requirement,entry){return{...requirement,
constraint:bothConstraints(requirement.constraint,entry.constraint),...optional("marker",bothMarkers(requirement.marker,entry.marker)),...optional("url",requirement.
url??entry.url),...optional("path",entry.path)}}function readPoetryGroups(shape,poetry){const dev=shape.table(poetry["dev-dependencies"],"tool.poetry.dev-depend\
encies");const groups={};const raw=Object.entries(shape.table(poetry.group,"tool.poetry.group")).map(([name,value])=>({name,table:shape.table(value,`tool.poetry\
.group.${name}`)}));for(const{name,table}of raw){const key=`tool.poetry.group.${name}.dependencies`;groups[normalizeName(name)]=readPoetryDependencies(shape,shape.
table(table.dependencies,key),key).map(strip)}if(Object.keys(dev).length>0){groups.dev=[...groups.dev??[],...readPoetryDependencies(shape,dev,"tool.poetry.dev-d\
ependencies").map(strip)]}return withIncludes(groups,new Map(raw.map(({name,table})=>[normalizeName(name),includedBy(shape,name,table)])))}var includedBy=(shape,name,table)=>shape.
strings(table["include-groups"],`tool.poetry.group.${name}.include-groups`).map(normalizeName);function withIncludes(own,includes){const reachable=name=>{const seen=new Set(
[name]);for(const group of seen)for(const next of includes.get(group)??[])seen.add(next);return[...seen]};return Object.fromEntries(Object.keys(own).map(name=>[
name,reachable(name).flatMap(group=>own[group]??[])]))}function readPoetryScripts(poetry){const entries=isTable(poetry.scripts)?Object.entries(poetry.scripts):[];
return Object.fromEntries(entries.flatMap(([name,value])=>{const target=isTable(value)?value.reference??value.callable:value;return typeof target==="string"?[[name,
target]]:[]}))}function readProject(text,file="pyproject.toml"){const data=readToml(text,file);const shape=new Shape(file,text);const project=shape.table(data.project,"project");
const tool=shape.table(data.tool,"tool");const poetry=readPoetryProject(shape,shape.table(tool.poetry,"tool.poetry"),project);const standard=readDependencies(shape,
project);const groups={...poetry.groups,...readGroups(shape,data,tool,poetry.groups)};const result={file,text,data,...readIdentity(shape,project,poetry),...poetry.
merge?poetry.merge(standard):standard,groups,dynamic:shape.strings(project.dynamic,"project.dynamic"),scripts:{...poetry.scripts,...readScripts(shape,project.scripts,
"project.scripts")},guiScripts:readScripts(shape,project["gui-scripts"],"project.gui-scripts"),build:readBuild(shape,data)};shape.finish();return result}function readIdentity(shape,project,fallback){
const name=shape.string(project.name,"project.name")??fallback.name;if(name!==void 0&&!isName(name))shape.add("bad-name",`'${name}' is not a name that a distrib\
ution can have`,"Use letters, digits, ., - and _","project.name");return{...optional("name",name===void 0?void 0:normalizeName(name)),...optional("version",shape.
string(project.version,"project.version")??fallback.version),...optional("requiresPython",shape.string(project["requires-python"],"project.requires-python")??fallback.
requiresPython)}}function readDependencies(shape,project){const optionalTable=shape.table(project["optional-dependencies"],"project.optional-dependencies");const extras=Object.
entries(optionalTable).map(([name,list])=>{const key=`project.optional-dependencies.${name}`;return[normalizeName(name),readRequirements(shape,list,key)]});return{
dependencies:readRequirements(shape,project.dependencies,"project.dependencies"),extras:Object.fromEntries(extras)}}function readRequirements(shape,value,key){return shape.
strings(value,key).flatMap(text=>readRequirement(shape,text,key)??[])}function readRequirement(shape,text,key){try{return parseRequirement(text)}catch(error){if(!(error instanceof
RequirementError))throw error;const line=lineWhere(shape.text,each=>each.includes(text));shape.add("bad-requirement",error.message,"Write it as PEP 508 does: na\
me[extra] >=1,<2; marker",key,line);return void 0}}function readGroups(shape,data,tool,known){const table=shape.table(data["dependency-groups"],"dependency-grou\
ps");const raw=new Map(Object.entries(table).map(([name,list])=>[normalizeName(name),{name,list}]));const groups={};for(const name of raw.keys())groups[name]=expandGroup(
{shape,raw,known,path:[]},name);for(const[name,list]of olderGroups(shape,tool))groups[name]=[...groups[name]??[],...list];return groups}function expandGroup(walk,name){
const{shape,raw,path}=walk;const entry=raw.get(name);if(!entry)return[...walk.known[name]??unknownGroup(walk,name)];const key=`dependency-groups.${entry.name}`;
if(path.includes(name)){shape.add("group-cycle",`Dependency group ${[...path,name].join(" includes ")}`,"Take one of the includes out",key);return[]}const inner={
...walk,path:[...path,name]};return shape.list(entry.list,key).flatMap(item=>groupItem(inner,item,key))}function groupItem(walk,item,key){if(typeof item==="stri\
ng")return[readRequirement(walk.shape,item,key)].filter(found=>found!==void 0);const included=isTable(item)?item["include-group"]:void 0;if(typeof included==="s\
tring")return expandGroup(walk,normalizeName(included));walk.shape.add("wrong-type",`${key} has an entry that is neither a requirement nor {include-group = "…"}`,
"Correct it (PEP 735)",key);return[]}function unknownGroup({shape,path},name){const key=`dependency-groups.${path.at(-1)??name}`;shape.add("unknown-group",`Depe\
ndency group '${path.at(-1)}' includes '${name}', which does not exist`,"Add the group or take the include out",key);return[]}function olderGroups(shape,tool){const uv=shape.
table(tool.uv,"tool.uv");const pdm=shape.table(shape.table(tool.pdm,"tool.pdm")["dev-dependencies"],"tool.pdm.dev-dependencies");const ofUv=readRequirements(shape,
uv["dev-dependencies"],"tool.uv.dev-dependencies");const ofPdm=Object.entries(pdm).map(([name,list])=>[normalizeName(name),readRequirements(shape,shape.strings(
list,`tool.pdm.dev-dependencies.${name}`).filter(text=>!text.startsWith("-e ")),`tool.pdm.dev-dependencies.${name}`)]);return ofUv.length>0?[["dev",ofUv],...ofPdm]:
ofPdm}function readScripts(shape,value,key){const entries=Object.entries(shape.table(value,key));return Object.fromEntries(entries.map(([name,target])=>[name,shape.
string(target,`${key}.${name}`)??""]))}function readBuild(shape,data){const table=shape.table(data["build-system"],"build-system");return{requires:readRequirements(
shape,table.requires,"build-system.requires"),...optional("backend",shape.string(table["build-backend"],"build-system.build-backend"))}}var WORD=/[A-Za-z0-9][\w.-]*/g;
function lineOfRequirement(project,name){return lineWhere(project.text,line=>{if(line.startsWith("#")||line.startsWith("name"))return false;return(line.match(WORD)??
[]).some(word=>normalizeName(word)===name)})}export{readProject,lineOfRequirement};
