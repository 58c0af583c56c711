import{findPython,loadFolders,pythonVersion}from"./chunk-OYWXHERS.js";import{absolute}from"./chunk-FEKWEEXS.js";import{configFields}from"./chunk-KY3PMPQH.js";
import{careOf}from"./chunk-FWFO4RTD.js";import{makePlan}from"./chunk-K2O7LAG3.js";import{targetOf}from"./chunk-O547HOD2.js";import{acceptFields}from"./chunk-XXMIPD4H.js";
import{lineOfRequirement,readProject}from"./chunk-SVDF5MSP.js";import{FALSE,MarkerAlgebra,MarkerError,TRUE,normalizeVersion,parseMarker,parseSpecifier,requiresPythonIntervals,
satisfies}from"./chunk-F7B4FXBT.js";import{groupBy}from"./chunk-RMKBTZ2W.js";import{readToml}from"./chunk-OVIR6H4B.js";import{isTable}from"./chunk-TCX4AMOF.js";
import{normalizeName}from"./chunk-5W5MQDIH.js";import{ReleaseError,misconfigured}from"./chunk-HTBT4CKH.js";import{createHash as createHash3}from"node:crypto";import{basename,join,relative}from"node:path";import{createHash}from"node:crypto";function pythonJson(value,separators={item:", ",key:": "}){const inner=item=>pythonJson(item,separators);if(Array.isArray(value))return`[${value.map(inner).join(
separators.item)}]`;if(typeof value==="object"&&value!==null&&!(value instanceof Date)){const entries=Object.entries(value).sort(([a],[b])=>compareCodePoints(a,
b));return`{${entries.map(([key,item])=>escape(key)+separators.key+inner(item)).join(separators.item)}}`}return typeof value==="string"?escape(value):String(value??
null)}var escape=text=>JSON.stringify(text).replace(/[\x7f-\uffff]/g,unit=>unit===""?unit:`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`);function compareCodePoints(a,b){
const[x,y]=[[...a],[...b]];for(let i=0;i<x.length&&i<y.length;i++){const difference=x[i].codePointAt(0)-y[i].codePointAt(0);if(difference!==0)return difference}
return x.length-y.length}function checkPdm(lock,project){const[algorithm="",digest]=(lock.contentHash??"").split(":");if(digest===void 0||algorithm!=="sha256"||digest===pdmContentHash(project.
data))return[];return[{code:"lock-out-of-date",fact:`${lock.file} was not made from ${project.file} as it is now`,fix:"Run pdm lock",where:{file:lock.file}}]}function pdmContentHash(data){
const[project,pdm]=[tableAt(data,"project"),tableAt(tableAt(data,"tool"),"pdm")];const content={sources:pdm.source??[],dependencies:project.dependencies??[],"de\
v-dependencies":devDependencies(data,pdm),"optional-dependencies":project["optional-dependencies"]??{},"requires-python":project["requires-python"]??"",resolution:pdm.
resolution??{}};return createHash("sha256").update(pythonJson(content)).digest("hex")}function devDependencies(data,pdm){const groups={};for(const table of[tableAt(
data,"dependency-groups"),tableAt(pdm,"dev-dependencies")]){for(const[name,list]of Object.entries(table)){const group=normalizeName(name);groups[group]=[...groups[group]??
[],...Array.isArray(list)?list:[]]}}return groups}var tableAt=(table,key)=>isTable(table[key])?table[key]:{};import{createHash as createHash2}from"node:crypto";var LEGACY_KEYS=["dependencies","source","extras","dev-dependencies"];var PROJECT_KEYS=["requires-python","dependencies","optional-dependencies"];function checkPoetry(lock,project){
if(lock.contentHash===void 0||lock.contentHash===poetryContentHash(project.data))return[];if(isBefore23(lock.generator)&&lock.contentHash===poetryContentHash(project.
data,false))return[];return[{code:"lock-out-of-date",fact:`${lock.file} was not made from ${project.file} as it is now`,fix:"Run poetry lock",where:{file:lock.file}}]}
function isBefore23(generator){const[major=0,minor=0]=(/\d+(?:\.\d+)*/.exec(generator??"")?.[0]??"").split(".").map(Number);return major<2||major===2&&minor<3}function poetryContentHash(data,withGroups=true){
return createHash2("sha256").update(pythonJson(relevantContent(data,withGroups))).digest("hex")}function relevantContent(data,withGroups){const tool=tableAt2(data,
"tool");const project=pick(tableAt2(data,"project"),PROJECT_KEYS);const groups=withGroups?tableAt2(data,"dependency-groups"):{};const standard=!isEmpty(project)||
!isEmpty(groups);const poetry=poetryContent(tableAt2(tool,"poetry"),standard);if(!standard)return poetry;return{...isEmpty(project)?{}:{project},...isEmpty(groups)?
{}:{"dependency-groups":groups},tool:{poetry}}}function poetryContent(poetry,standard){const keys=[...LEGACY_KEYS,"group"];const kept=keys.filter(key=>poetry[key]!==
void 0||!standard&&LEGACY_KEYS.includes(key));return Object.fromEntries(kept.map(key=>[key,poetry[key]??null]))}var pick=(table,keys)=>Object.fromEntries(keys.filter(
key=>table[key]!==void 0).map(key=>[key,table[key]]));var tableAt2=(table,key)=>isTable(table[key])?table[key]:{};var isEmpty=table=>Object.keys(table).length===
0;function checkRoots(lock,project){const locked=groupBy(lock.packages,({name})=>name);return project.dependencies.filter(requirement=>requirement.name!==project.
name&&canApply(requirement,project)).flatMap(requirement=>{const versions=(locked.get(requirement.name)??[]).map(({version})=>version);const holds=versions.some(
version=>version===""||requirement.constraint.length===0||requirement.constraint.some(set=>satisfies(version,set)));return holds?[]:[outOfStep(lock,project,requirement,
versions)]})}function canApply({marker},{requiresPython}){const algebra=new MarkerAlgebra;try{return algebra.and(marker===void 0?TRUE:algebra.parse(marker),careOf(
algebra,requiresPython))!==FALSE}catch(error){if(error instanceof MarkerError)return true;throw error}}function outOfStep(lock,project,{name,constraint},versions){
const line=lineOfRequirement(project,name);return{code:"lock-out-of-date",fact:`${lock.file} has ${versions.length>0?`${name} ${versions.join(", ")}`:`no ${name}`}\
, where the project asks for ${name}${constraint.join(" || ")}`,fix:"Lock the project again",where:{file:project.file,...line===void 0?{}:{line}}}}function checkUv(lock,project){if(lock.kind!=="graph")return[];const python=checkPython(lock,project);const{metadata}=lock;if(!metadata)return[...python,...missingRoot(
lock,project)];const algebra=new MarkerAlgebra;const task={lock,project,algebra,outside:algebra.not(careOf(algebra,project.requiresPython)),sourced:sourcedNames(
project)};return[...python,...compareSection(task,wantedRoots(project),metadata.dependencies),...compareGroups(task,metadata)]}function checkPython(lock,project){
if(samePython(lock.requiresPython,project.requiresPython))return[];const[then,now]=[lock.requiresPython??"any version",project.requiresPython??"none"];return[outOfDate(
lock,project,`${lock.file} was made for Python ${then}, the project requires ${now}`)]}function samePython(locked,wanted){if(wanted===void 0)return true;const[a,
b]=[requiresPythonIntervals(locked??""),requiresPythonIntervals(wanted)];return JSON.stringify(a)===JSON.stringify(b)}function missingRoot(lock,project){return[
outOfDate(lock,project,`${lock.file} does not have the project '${project.name??""}' in it`)]}function sourcedNames({data}){const uv=isTable(data.tool)&&isTable(
data.tool.uv)?data.tool.uv:{};return new Set(isTable(uv.sources)?Object.keys(uv.sources).map(normalizeName):[])}function wantedRoots(project){const optional=Object.
entries(project.extras).flatMap(([extra,list])=>list.map(each=>({...each,marker:withExtra(each.marker,extra)})));return[...project.dependencies,...optional]}var withExtra=(marker,extra)=>marker?
`(${marker}) and extra == "${extra}"`:`extra == "${extra}"`;function compareGroups(task,metadata){const names=new Set([...Object.keys(task.project.groups),...Object.
keys(metadata.groupDependencies)]);return[...names].sort().flatMap(name=>compareSection(task,task.project.groups[name]??[],metadata.groupDependencies[name]??[]))}
function compareSection(task,wanted,locked){const known=new Set(locked.map(edge=>fingerprint(task,edge)));const spellings=each=>[fingerprint(task,each),.../\bin\b/.
test(each.marker??"")?[fingerprint(task,each,{lists:false})]:[]];const asked=new Set(wanted.flatMap(spellings));const lost=wanted.filter(each=>!spellings(each).
some(spelling=>known.has(spelling)));const extra=locked.filter(edge=>!asked.has(fingerprint(task,edge)));const{lock,project}=task;const names=[...new Set([...lost,
...extra].map(({name})=>name))];return names.map(name=>{const[now,then]=[lost.find(each=>each.name===name),extra.find(each=>each.name===name)];return outOfDate(
lock,project,`${project.file} ${describeChange(lock.file,now,then)}`,name)})}function describeChange(file,now,then){if(!then)return`asks for ${write(now)}, whic\
h ${file} does not know`;return now?`asks for ${write(now)}, where ${file} has ${write(then)}`:`does not ask for ${write(then)} any more`}var write=edge=>edge?`${edge.
name}${edge.extras.length>0?`[${edge.extras.join(",")}]`:""}${edge.constraint.join(" || ")}${edge.marker?` ; ${edge.marker}`:""}`:"";function fingerprint(task,{
name,extras,constraint,marker},{lists=true}={}){if(task.sourced.has(name))return name;const clauses=constraint.flatMap(set=>parseSpecifier(set)??[{operator:"",version:set}]);
const versions=clauses.map(({operator,version})=>operator+(normalizeVersion(version)??version)).sort();return JSON.stringify([name,extras,versions,meaning(task,
marker,lists).id])}function meaning({algebra,outside},text,lists){try{const marker=text===void 0?void 0:parseMarker(text);const kept=marker&&!lists?withoutLists(
marker):marker;return algebra.or(kept?algebra.of(kept):TRUE,outside)}catch(error){if(error instanceof MarkerError)return TRUE;throw error}}function withoutLists(marker){
if(marker.kind==="compare"){const list=marker.variable.startsWith("python_")&&(marker.operator==="in"||marker.operator==="not in");return list&&marker.value.includes(
",")?void 0:marker}const parts=marker.parts.map(withoutLists);if(marker.kind==="or"&&parts.includes(void 0))return void 0;const kept=parts.filter(part=>part!==void 0);
return kept.length>0?{kind:marker.kind,parts:kept}:void 0}function outOfDate(lock,project,fact,name){const line=name===void 0?void 0:lineOfRequirement(project,name);
return{code:"lock-out-of-date",fact,fix:"Run uv lock",where:line===void 0?{file:lock.file}:{file:project.file,line}}}function checkFreshness(lock,project){switch(lock.format){case"poetry":return checkPoetry(lock,project);case"uv":return checkUv(lock,project);case"pdm":return checkPdm(
lock,project);case"pipfile":case"pylock":case"requirements":return checkRoots(lock,project)}}function lockFormatOf(file){const name=file.slice(Math.max(file.lastIndexOf("/"),file.lastIndexOf("\\"))+1);if(/^pylock(?:\.[^.]+)?\.toml$/.test(name))return"py\
lock";if(/requirements.*\.txt$/i.test(name)||/\.txt$/.test(name))return"requirements";return NAMES.get(name)}var NAMES=new Map([["poetry.lock","poetry"],["uv.lo\
ck","uv"],["pdm.lock","pdm"],["Pipfile.lock","pipfile"]]);var LOCK_NAMES=["uv.lock","poetry.lock","pdm.lock","Pipfile.lock","pylock.toml","requirements.txt"];async function readLock(text,file,project){
const format=lockFormatOf(file);switch(format){case"poetry":return(await import("./poetry-TDEK7JXM.js")).readPoetryLock(text,file);case"uv":return(await import("./uv-32NPEZEN.js")).
readUvLock(text,file,project);case"pdm":return(await import("./pdm-ROCZ6QKS.js")).readPdmLock(text,file);case"pipfile":return(await import("./pipfile-JITQAVO5.js")).
readPipfileLock(text,file);case"pylock":return(await import("./pylock-MPDNLNVB.js")).readPylock(text,file);case"requirements":return(await import("./requirements-DMEVWVZ6.js")).
readRequirementsLock(text,file);case void 0:throw misconfigured([{code:"unknown-lock",fact:`${file} is no lock that is known here`,fix:`Name one of ${LOCK_NAMES.
join(", ")}`,where:{file}}])}}async function loadProject(request,ports){const folder=absolute(ports,request.project);const problems=[];const inputs={};const read=async path=>{const text=await ports.
files.text(path);inputs[relative(folder,path)]=createHash3("sha256").update(text).digest("hex");return text};const config=await readConfiguration(request,folder,
read,ports);problems.push(...config.problems);const project=await collecting(problems,()=>readPyproject(folder,read,ports));const lock=await collecting(problems,
async()=>{const file=await findLock(request.lock??config.config.lock,folder,ports);return readLock(await read(file),relative(folder,file)||basename(file),project?.
name)});if(lock&&project)problems.push(...checkFreshness(lock,project));if(problems.length>0||!lock||!project)throw misconfigured(problems);return{...config,folder,
project,lock,inputs}}async function collecting(problems,read){try{return await read()}catch(error){if(!(error instanceof ReleaseError))throw error;problems.push(
...error.problems);return void 0}}async function readConfiguration({config},folder,read,ports){const path=config?absolute(ports,config):join(folder,"release.yam\
l");const configFile=config??"release.yaml";if(await ports.files.has(path)){const{readConfig}=await import("./read-config-KR7TO5YX.js");return{...readConfig(await read(
path),configFile),configFile}}const problems=config?[{code:"config-missing",fact:`there is no ${config}`,fix:"Check the path, or leave --config out",where:{key:"\
--config"}}]:[];const empty=acceptFields(configFields,{},"",[]);return{config:empty,configFile,problems,lineOf:()=>void 0}}async function readPyproject(folder,read,{
files}){const path=join(folder,"pyproject.toml");if(await files.has(path))return readProject(await read(path),"pyproject.toml");throw misconfigured([{code:"proj\
ect-missing",fact:`${folder} has no pyproject.toml`,fix:"Name the folder of a Python project"}])}async function findLock(named,folder,{files}){if(named){if(await files.
has(join(folder,named)))return join(folder,named);throw misconfigured([{code:"lock-missing",fact:`there is no ${named}`,fix:"Check the path; it is relative to t\
he project",where:{key:"lock"}}])}const present=(await Promise.all(LOCK_NAMES.map(async name=>await files.has(join(folder,name))?[name]:[]))).flat();const[only,
...others]=present;if(!only)throw misconfigured([{code:"lock-missing",fact:`the project has no lock: none of ${LOCK_NAMES.join(", ")} is beside pyproject.toml`,
fix:"Lock it with your tool (poetry lock, uv lock, pdm lock, …) and commit the lock"}]);if(others.length>0)throw misconfigured([{code:"lock-ambiguous",fact:`t\
he project has ${present.length} locks: ${present.join(", ")}`,fix:"Say which one counts: 'lock:' in release.yaml, or --lock",where:{key:"lock"}}]);return join(
folder,only)}async function loadPlan(request,ports){const loaded=await loadProject(request,ports);const plan=await planOf(loaded,ports);const{pinProblems}=await import("./coverage-43UMFZKX.js");
const{buildToolProblems}=await import("./build-tools-2TB75SQK.js");const problems=[...await buildToolProblems(plan,loaded.project,ports),...pinProblems(plan,loaded,
ports)];if(problems.length>0)throw new ReleaseError(problems,2);return plan}async function planOf(loaded,ports){const{folder,project,lock,inputs}=loaded;const cargo=await readCargo(
folder,project,inputs,ports);const[python,epoch,sources]=[await pythonVersion(await findPython(ports),ports),await sourceEpoch(folder,ports),await sourcesDigest(
folder,ports)];return makePlan({...loaded,inputs:{...inputs,...sources&&{sources}},lock:{file:lock.file,format:lock.format},python,epoch,target:targetOf(ports.host.
platform,ports.host.arch),...cargo&&{cargo}},await loadFolders())}async function readCargo(folder,project,inputs,{files}){const maturin=project.data["tool"]?.["\
maturin"];const path=join(folder,maturin?.["manifest-path"]??"Cargo.toml");if(!await files.has(path))return void 0;const text=await files.text(path);inputs[relative(
folder,path)]=createHash3("sha256").update(text).digest("hex");return readToml(text,relative(folder,path))}async function sourceEpoch(folder,{processes,host}){const given=host.
env("SOURCE_DATE_EPOCH");if(given&&/^\d+$/.test(given))return Number(given);const{stdout}=await processes.run({argv:["git","log","-1","--format=%ct","--","."],cwd:folder}).
catch(()=>({stdout:""}));return Number(stdout.trim())||firstZipDate}var firstZipDate=Date.UTC(1980,0,1)/1e3;async function sourcesDigest(folder,{processes,files}){
const listed=await processes.run({argv:["git","ls-files","-z","--cached","--others","--exclude-standard"],cwd:folder}).catch(()=>void 0);if(!listed||listed.code!==
0)return void 0;const paths=[...new Set(listed.stdout.split("\0").filter(Boolean))].sort();const lines=await Promise.all(paths.map(async path=>await files.has(join(
folder,path))?`${path}\0${(await files.digest(join(folder,path))).sha256}
`:""));return createHash3("sha256").update(lines.join("")).digest("hex")}export{loadProject,loadPlan};
