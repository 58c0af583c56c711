import{info,warning}from"./chunk-CZM74NSF.js";import{localPorts}from"./chunk-OTARV5BS.js";import"./chunk-6VCWRG32.js";import{describe,failed}from"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";import{randomUUID}from"node:crypto";import{mkdir,readdir,rename,rm,cp}from"node:fs/promises";import{join}from"node:path";var plain=text=>text.replaceAll(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [");function githubPorts(signal){const local=localPorts({signal});const cacheFolder=local.host.env("RELEASE_ACTIONS_CACHE")||join(local.host.env("RUNNER_TOOL_CACHE")||
local.host.cacheFolder,"release-actions");const temporary=local.host.env("RUNNER_TEMP")??"/tmp";return{...local,host:{...local.host,cwd:local.host.env("GITHUB_W\
ORKSPACE")||local.host.cwd,cacheFolder},processes:runnerProcesses(local.processes),reporter:actionReporter,artifacts:runArtifacts(temporary),cache:runnerCache(temporary)}}
function runnerProcesses(local){return{...local,async run(command){const[program="",...args]=command.argv;if(command.timeoutSeconds!==void 0||!(await local.find(
program)||program.includes("/")))return local.run(command);const{exec}=await import("./exec-NSNSU2Q5.js");const streams={stdout:"",stderr:""};const listen=name=>data=>{
streams[name]+=data.toString("utf8");if(command.shown)actionReporter.child(data.toString("utf8"))};const env=Object.fromEntries(Object.entries({...process.env,...command.
env}).filter(pair=>pair[1]!==void 0));const code=await exec(`"${program}"`,args,{silent:true,ignoreReturnCode:true,env,...command.cwd&&{cwd:command.cwd},listeners:{
stdout:listen("stdout"),stderr:listen("stderr")}});return{code,...streams}}}}var actionReporter={begin(title){const started=Date.now();info(`▸ ${plain(title)}`);
const close=mark=>info(`${mark} ${plain(title)} (${((Date.now()-started)/1e3).toFixed(1)} s)`);return{done:()=>close("✓"),failed:()=>close("✗")}},note:text=>info(
plain(text)),warn:problem=>warning(describe(problem),{title:problem.code,...problem.where?.file&&{file:problem.where.file},...problem.where?.line&&{startLine:problem.
where.line}}),child(text){const token=randomUUID();process.stdout.write(`::stop-commands::${token}
${text}${text.endsWith("\n")?"":"\n"}::${token}::
`)}};function runArtifacts(temporary){return{async fetch(pattern,folder,sha256){const{DefaultArtifactClient}=await import("./artifact-ADKWFROL.js");const client=new DefaultArtifactClient;
const{artifacts}=await client.listArtifacts({latest:true});const chosen=artifacts.filter(({name})=>"name"in pattern?name===pattern.name:name.startsWith(pattern.
prefix));if(sha256&&chosen.length===0&&"name"in pattern){throw failed({code:"artifact-missing",fact:`this run has no artifact '${pattern.name}'`,fix:"Run the jo\
b that makes it before this one (`needs:`)"})}for(const{id,name,digest}of chosen){const expectedHash=sha256?`sha256:${sha256}`:digest;const path=join(temporary,
`fetch-${randomUUID()}`);const{digestMismatch}=await client.downloadArtifact(id,{path,...expectedHash&&{expectedHash}});if(digestMismatch||sha256&&digest&&digest!==
`sha256:${sha256}`){await rm(path,{recursive:true,force:true});throw failed({code:"artifact-changed",fact:`artifact '${name}' is not the one that was stored: it\
s sha256 differs`,fix:"Run the workflow again; if it stays so, somebody changes artifacts of this repository"})}await moveInto(path,folder)}return chosen.map(({
name})=>name)},async store(name,folder,paths){const{DefaultArtifactClient}=await import("./artifact-ADKWFROL.js");const{digest}=await new DefaultArtifactClient().
uploadArtifact(name,paths.map(path=>join(folder,path)),folder);return digest?.replace(/^sha256:/,"")??""}}}async function moveInto(from,to){await mkdir(to,{recursive:true});
for(const name of await readdir(from))await cp(join(from,name),join(to,name),{recursive:true,verbatimSymlinks:true});await rm(from,{recursive:true,force:true})}
function runnerCache(temporary){const folder="release-actions-cache";const inTemporary=async work=>{const before=process.cwd();process.chdir(temporary);try{return await work()}finally{
process.chdir(before)}};const mayPublish=Boolean(process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]);return{fetch:async(sha256,to)=>{if(mayPublish)return false;const{isFeatureAvailable,
restoreCache}=await import("./cache-3KATWFHK.js");if(!isFeatureAvailable())return false;const hit=await inTemporary(()=>restoreCache([`${folder}/${sha256}`],
`file-${sha256}`)).catch(()=>void 0);return hit?rename(join(temporary,folder,sha256),to).then(()=>true,()=>false):false},store:async(sha256,from)=>{if(mayPublish)
return;const{isFeatureAvailable,saveCache}=await import("./cache-3KATWFHK.js");if(!isFeatureAvailable())return;await cp(from,join(temporary,folder,sha256));
await inTemporary(()=>saveCache([`${folder}/${sha256}`],`file-${sha256}`)).catch(()=>void 0)}}}export{githubPorts};
