import{digestOf,findEngine,projectSources,rustTargetProblems}from"./chunk-KA5TO7AW.js";import{findPython,pythonVersion}from"./chunk-TOKMQBMQ.js";import{
pinProblems,testPins,testSourceProblems}from"./chunk-AJNJL3NE.js";import{markerVariables,parseTagTarget}from"./chunk-U4VVJXHM.js";import{evaluate}from"./chunk-AWOJ3KYP.js";
import{cellsOf,loadBuilder,loadFolders,makePlan,toolOptions}from"./chunk-FPO7GY2D.js";import{MarkerAlgebra,RequirementError,lineOfRequirement,loadProject,
parseRequirement,readToml}from"./chunk-FRYGJV7M.js";import{isTable,lineWhere,macosSigningFiles,normalizeName,normalizeVersion,satisfies,sha256,signingFiles,
targetFacts,targetOf}from"./chunk-3H6OWCOL.js";import{ReleaseError}from"./chunk-762T2WEZ.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/load-plan.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/p\
osix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/build-tools.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var import_posix2=__toESM(require_posix(),1);var import_posix=__toESM(require_posix2(),1);async function buildToolProblems({builds,cells,python},project,ports){const targets=cells.flatMap(cell=>cell.stage==="native"?parseTagTarget(cell.target,python)??
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
