import{annotation}from"./chunk-BOCWXLXC.js";import{info,warning}from"./chunk-CZM74NSF.js";import{describe,environmentOf,failed,localPorts,slashed}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/ports/github.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:crypto"))}});var require_promises=__commonJS({"builtin:node:fs/promises?src/ports/github.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:fs/p\
romises"))}});var require_node_os=__commonJS({"builtin:node:os?src/ports/github.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:os"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/ports/github.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_promises=__toESM(require_promises(),1);var import_node_os=__toESM(require_node_os(),1);var import_posix=__toESM(require_posix(),1);var plain=text=>text.replaceAll(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [");function githubPorts(signal){const local=localPorts({signal,reporter:actionReporter});const folder=name=>slashed(local.host.env(name)??"",local.host);const temporary=folder(
"RUNNER_TEMP")||slashed((0,import_node_os.tmpdir)(),local.host);const usesCaches=!local.host.env("ACTIONS_ID_TOKEN_REQUEST_URL")&&local.host.env("GITHUB_REF_TYP\
E")!=="tag";const kept=usesCaches?folder("RUNNER_TOOL_CACHE")||local.host.cacheFolder:temporary;const cacheFolder=folder("RELEASE_ACTIONS_CACHE")||(0,import_posix.join)(
kept,"release-actions");return{...local,host:{...local.host,cwd:folder("GITHUB_WORKSPACE")||local.host.cwd,cacheFolder,usesCaches},processes:runnerProcesses(local.
processes),artifacts:runArtifacts(temporary),cache:runnerCache(temporary,usesCaches)}}var ofTheRunner=/^(ACTIONS_.*|INPUT_.*|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN))$/i;
var without=command=>({...command,env:{...Object.fromEntries(Object.keys(process.env).filter(name=>ofTheRunner.test(name)).map(name=>[name,void 0])),...command.
env}});function runnerProcesses(local){return{...local,start:command=>local.start(without(command)),async run(given){const command=without(given);const[program="",
...args]=command.argv;if(command.timeoutSeconds!==void 0||!(await local.find(program)||program.includes("/")))return local.run(command);const{exec}=await import("./exec-NSNSU2Q5.js");
const streams={stdout:"",stderr:""};const listen=name=>data=>{streams[name]+=data.toString("utf8");if(command.shown)(command.onOutput??actionReporter.child)(data.
toString("utf8"))};const code=await exec(`"${program}"`,args,{silent:true,ignoreReturnCode:true,env:environmentOf(command,process.env,process.platform),...command.
cwd&&{cwd:command.cwd},listeners:{stdout:listen("stdout"),stderr:listen("stderr")}});return{code,...streams}}}}var actionReporter={begin(title){const started=Date.
now();info(`▸ ${plain(title)}`);const close=mark=>info(`${mark} ${plain(title)} (${((Date.now()-started)/1e3).toFixed(1)} s)`);return{done:()=>close("✓"),failed:()=>close(
"✗")}},note:text=>info(plain(text)),warn:problem=>warning(describe(problem),annotation(problem)),child(text){const token=(0,import_node_crypto.randomUUID)();process.
stdout.write(`::stop-commands::${token}
${text}${text.endsWith("\n")?"":"\n"}::${token}::
`)}};function runArtifacts(temporary){return{async fetch(pattern,folder,sha256){const{DefaultArtifactClient}=await import("./artifact-LBX3GFXL.js");const client=new DefaultArtifactClient;
const{artifacts}=await client.listArtifacts({latest:true});const chosen=artifacts.filter(({name})=>"name"in pattern?name===pattern.name:name.startsWith(pattern.
prefix));if(sha256&&chosen.length===0&&"name"in pattern){throw failed({code:"artifact-missing",fact:`this run has no artifact '${pattern.name}'`,fix:"Run the jo\
b that makes it before this one (`needs:`)"})}for(const{id,name,digest}of chosen){const expectedHash=sha256?`sha256:${sha256}`:digest;const path=(0,import_posix.join)(
temporary,`fetch-${(0,import_node_crypto.randomUUID)()}`);const{digestMismatch}=await client.downloadArtifact(id,{path,...expectedHash&&{expectedHash}});if(digestMismatch||
sha256&&digest&&digest!==`sha256:${sha256}`){await(0,import_promises.rm)(path,{recursive:true,force:true});throw failed({code:"artifact-changed",fact:`artifact \
'${name}' is not the one that was stored: its sha256 differs`,fix:"Run the workflow again; if it stays so, somebody changes artifacts of this repository"})}await moveInto(
path,folder)}return chosen.map(({name})=>name)},async store(name,folder,paths){const{DefaultArtifactClient}=await import("./artifact-LBX3GFXL.js");const client=new DefaultArtifactClient;
const upload=()=>client.uploadArtifact(name,paths.map(path=>(0,import_posix.join)(folder,path)),folder);const{digest}=await upload().catch(async error=>{if(!/\(409\)/.
test(String(error)))throw error;await client.deleteArtifact(name);return upload()});return digest?.replace(/^sha256:/,"")??""}}}async function moveInto(from,to){
await(0,import_promises.mkdir)(to,{recursive:true});for(const name of await(0,import_promises.readdir)(from))await(0,import_promises.cp)((0,import_posix.join)(from,
name),(0,import_posix.join)(to,name),{recursive:true,verbatimSymlinks:true});await(0,import_promises.rm)(from,{recursive:true,force:true})}function runnerCache(temporary,usable){
const folder="release-actions-cache";let asked=usable;async function ask(work,answered){if(!asked)return void 0;const service=await import("./cache-ALSXOKFF.js");
if(!service.isFeatureAvailable())return void 0;const started=Date.now();const answer=await inFolder(temporary,()=>work(service)).catch(()=>void 0);if(answer!==void 0&&
answered(answer))return answer;asked=Date.now()-started<tooLong;if(!asked)actionReporter.note("The cache service does not answer: it is not asked again in this \
job");return void 0}const restore=async name=>{const hit=await ask(({restoreCache})=>restoreCache([`${folder}/${name}`],name),key=>key!==void 0);return hit&&(0,import_posix.join)(
temporary,folder,name)};const save=async(name,fill)=>{if(!asked)return;await(0,import_promises.mkdir)((0,import_posix.join)(temporary,folder),{recursive:true});
await fill((0,import_posix.join)(temporary,folder,name));await ask(({saveCache})=>saveCache([`${folder}/${name}`],name),id=>id>=0)};return{fetch:async(sha256,to)=>{
const path=await restore(`file-${sha256}`);if(!path)return false;await(0,import_promises.mkdir)((0,import_posix.dirname)(to),{recursive:true});return(0,import_promises.copyFile)(
path,to).then(()=>true,()=>false)},store:(sha256,from)=>save(`file-${sha256}`,path=>(0,import_promises.cp)(from,path)),recall:async key=>{const path=await restore(
`note-${key}`);return path&&(0,import_promises.readFile)(path,"utf8").catch(()=>void 0)},note:(key,text)=>save(`note-${key}`,path=>(0,import_promises.writeFile)(
path,text))}}var tooLong=1e4;async function inFolder(folder,work){const before=process.cwd();process.chdir(folder);try{return await work()}finally{process.chdir(
before)}}export{githubPorts};
