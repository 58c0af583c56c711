(function(__load,__later,__meta,require){"use strict";const {annotation}=__load("chunk-AFY5QSAT.js");const {info,warning}=__load("chunk-Z6IEU7WE.js");const {describe,environmentOf,failed,localPorts,slashed}=__load("chunk-COHJCBW2.js");const {randomUUID}=require("node:crypto");const {copyFile,cp,mkdir,readdir,readFile,rm,writeFile}=require("node:fs/promises");const {tmpdir}=require("node:os");const {dirname,join}=require("node:path/posix");
var plain=text=>text.replaceAll(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [");function githubPorts(signal){let local=localPorts({signal,reporter:actionReporter}),folder=name=>slashed(local.host.env(name)??"",local.host),temporary=folder("\
RUNNER_TEMP")||slashed(tmpdir(),local.host),usesCaches=!local.host.env("ACTIONS_ID_TOKEN_REQUEST_URL")&&local.host.env("GITHUB_REF_TYPE")!=="tag",kept=usesCaches?
folder("RUNNER_TOOL_CACHE")||local.host.cacheFolder:temporary,cacheFolder=folder("RELEASE_ACTIONS_CACHE")||join(kept,"release-actions");return{...local,host:{...local.
host,cwd:folder("GITHUB_WORKSPACE")||local.host.cwd,cacheFolder,usesCaches},processes:runnerProcesses(local.processes),artifacts:runArtifacts(temporary),cache:runnerCache(
temporary,usesCaches)}}var ofTheRunner=/^(ACTIONS_.*|INPUT_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN))$/i,without=command=>({...command,env:{...Object.
fromEntries(Object.keys(process.env).filter(name=>ofTheRunner.test(name)).map(name=>[name,void 0])),...command.env}});function runnerProcesses(local){return{...local,
start:command=>local.start(without(command)),async run(given){let command=without(given),[program="",...args]=command.argv;if(command.timeoutSeconds!==void 0||!(await local.
find(program)||program.includes("/")))return local.run(command);let{exec}=await __later("chunk-SWWSWKSP.js"),streams={stdout:"",stderr:""},listen=name=>data=>{
streams[name]+=data.toString("utf8"),command.shown&&(command.onOutput??actionReporter.child)(data.toString("utf8"))};return{code:await exec(`"${program}"`,args,
{silent:!0,ignoreReturnCode:!0,env:environmentOf(command,process.env,process.platform),...command.cwd&&{cwd:command.cwd},listeners:{stdout:listen("stdout"),stderr:listen(
"stderr")}}),...streams}}}}var actionReporter={begin(title){let started=Date.now();info(`\u25B8 ${plain(title)}`);let close=mark=>info(`${mark} ${plain(title)} \
(${((Date.now()-started)/1e3).toFixed(1)} s)`);return{done:()=>close("\u2713"),failed:()=>close("\u2717")}},note:text=>info(plain(text)),warn:problem=>warning(describe(
problem),annotation(problem)),child(text){let token=randomUUID();process.stdout.write(`::stop-commands::${token}
${text}${text.endsWith(`
`)?"":`
`}::${token}::
`)}};function runArtifacts(temporary){return{async fetch(pattern,folder,sha256){let{DefaultArtifactClient}=await __later("artifact-6XHJU2LI.js"),client=new DefaultArtifactClient,
{artifacts}=await client.listArtifacts({latest:!0}),chosen=artifacts.filter(({name})=>"name"in pattern?name===pattern.name:name.startsWith(pattern.prefix));if(sha256&&
chosen.length===0&&"name"in pattern)throw failed({code:"artifact-missing",fact:`this run has no artifact '${pattern.name}'`,fix:"Run the job that makes it befor\
e this one (`needs:`)"});for(let{id,name,digest}of chosen){let expectedHash=sha256?`sha256:${sha256}`:digest,path=join(temporary,`fetch-${randomUUID()}`),{digestMismatch}=await client.
downloadArtifact(id,{path,...expectedHash&&{expectedHash}});if(digestMismatch||sha256&&digest&&digest!==`sha256:${sha256}`)throw await rm(path,{recursive:!0,force:!0}),
failed({code:"artifact-changed",fact:`artifact '${name}' is not the one that was stored: its sha256 differs`,fix:"Run the workflow again; if it stays so, somebo\
dy changes artifacts of this repository"});await moveInto(path,folder)}return chosen.map(({name})=>name)},async store(name,folder,paths){let{DefaultArtifactClient}=await __later("artifact-6XHJU2LI.js"),
client=new DefaultArtifactClient,upload=()=>client.uploadArtifact(name,paths.map(path=>join(folder,path)),folder),{digest}=await upload().catch(async error=>{if(!/\(409\)/.
test(String(error)))throw error;return await client.deleteArtifact(name),upload()});return digest?.replace(/^sha256:/,"")??""}}}async function moveInto(from,to){
await mkdir(to,{recursive:!0});for(let name of await readdir(from))await cp(join(from,name),join(to,name),{recursive:!0,verbatimSymlinks:!0});await rm(from,{recursive:!0,
force:!0})}function runnerCache(temporary,usable){let folder="release-actions-cache",asked=usable;async function ask(work,answered){if(!asked)return;let service=await __later("cache-IN2QFRJF.js");
if(!service.isFeatureAvailable())return;let started=Date.now(),answer=await inFolder(temporary,()=>work(service)).catch(()=>{});if(answer!==void 0&&answered(answer))
return answer;asked=Date.now()-started<tooLong,asked||actionReporter.note("The cache service does not answer: it is not asked again in this job")}let restore=async name=>await ask(
({restoreCache})=>restoreCache([`${folder}/${name}`],name),key=>key!==void 0)&&join(temporary,folder,name),save=async(name,fill)=>{asked&&(await mkdir(join(temporary,
folder),{recursive:!0}),await fill(join(temporary,folder,name)),await ask(({saveCache})=>saveCache([`${folder}/${name}`],name),id=>id>=0))};return{fetch:async(sha256,to)=>{
let path=await restore(`file-${sha256}`);return path?(await mkdir(dirname(to),{recursive:!0}),copyFile(path,to).then(()=>!0,()=>!1)):!1},store:(sha256,from)=>save(
`file-${sha256}`,path=>cp(from,path)),recall:async key=>{let path=await restore(`note-${key}`);return path&&readFile(path,"utf8").catch(()=>{})},note:(key,text)=>save(
`note-${key}`,path=>writeFile(path,text))}}var tooLong=1e4;async function inFolder(folder,work){let before=process.cwd();process.chdir(folder);try{return await work()}finally{
process.chdir(before)}}

return{githubPorts}})