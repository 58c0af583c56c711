import{extract}from"./chunk-MJKUIPZ5.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import{failed,
misconfigured}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/named-run.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:path/posix"))}});var import_posix=__toESM(require_posix(),1);var trusted=["push","workflow_dispatch"];function runProblems(id,run,here){const refuse=(differs,fact,fix)=>differs?[{code:"run-unusable",fact:`run ${id} ${fact}`,
fix,where:{key:"run-id"}}]:[];const path=run.path?.split("@")[0]??"";return[...refuse(run.head_repository?.full_name!==here.repository,`is of ${run.head_repository?.
full_name??"another repository"}, and this is ${here.repository}`,"Name a run of this repository"),...refuse(path!==here.workflow,`is one of ${path||"another wo\
rkflow"}, and this is ${here.workflow}`,"Name a run of the same workflow"),...refuse(!trusted.includes(run.event??""),`was started by ${run.event??"nobody knows\
 what"}`,"Name a run that a tag or somebody by hand has started"),...refuse(run.head_sha!==here.commit,`made commit ${run.head_sha??"unknown"}, and this is ${here.
commit}`,'Start this workflow on the tag or the branch of that run: "Use workflow from"'),...refuse(run.status!=="completed",`has not ended (${run.status??"unkn\
own"})`,"Wait for it, or cancel it")]}var workflowOf=ref=>ref.split("@")[0]?.split("/").slice(2).join("/")??"";async function fetchNamedRun({id,token,digest},release,ports){const{files,host}=ports;if(await files.has((0,import_posix.join)(release,"release.json")))throw misconfigured(
[{code:"run-unusable",fact:`there is a release in ${release} already`,fix:"Remove it, or name another folder",where:{key:"output"}}]);const here=askingRun(host.
env,token);const[owner="",repo=""]=here.repository.split("/");const github=ports.github(here.token);const run=await look(github,"GET /repos/{owner}/{repo}/actio\
ns/runs/{run_id}",{owner,repo,run_id:id},id);const problems=runProblems(id,run,here);if(problems.length>0)throw misconfigured(problems);const{artifacts}=await look(
github,"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",{owner,repo,run_id:id,name:"release"},id);const artifact=artifacts.filter(({name,expired})=>name===
"release"&&!expired).sort((a,b)=>b.id-a.id)[0];const expected=artifact?.digest?.replace(/^sha256:/,"");if(!artifact||!expected)throw failed({code:"artifact-miss\
ing",fact:`run ${id} has no artifact 'release'${artifacts.length>0?" any more":": it was not finished"}`,fix:"Run its failed jobs again, or release anew",where:{
key:"run-id"}});const zip=(0,import_posix.join)(await files.temporary("named-run"),"release.zip");const answer=await github.download("GET /repos/{owner}/{repo}/\
actions/artifacts/{artifact_id}/{archive_format}",{owner,repo,artifact_id:artifact.id,archive_format:"zip"},zip,1800);if(answer.status!==200)throw unreadable(id,
answer);const{sha256}=await files.digest(zip);if(sha256!==expected||digest&&sha256!==digest)throw failed({code:"artifact-changed",fact:`artifact 'release' of ru\
n ${id} is not the one that was stored: its sha256 is ${sha256}, not ${sha256===expected?digest:expected}`,fix:"Run this again; if it stays so, somebody changes\
 artifacts of this repository"});await extract({do:"extract",archive:zip,to:release},ports);await files.remove(zip)}function askingRun(env,token=env("GITHUB_TOK\
EN")){const[repository,workflow,commit]=["GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF","GITHUB_SHA"].map(env);if(!repository||!workflow||!commit)throw misconfigured(
[{code:"run-unusable",fact:"a run is named, and this is no job of a workflow that could go on with it",fix:"Leave run-id out",where:{key:"run-id"}}]);if(!token)
throw misconfigured([{code:"run-unusable",fact:`run ${repository} cannot be read without a token`,fix:"Give the step `github-token: ${{ github.token }}`, and it\
s job `permissions: actions: read`",where:{key:"github-token"}}]);return{repository,workflow:workflowOf(workflow),commit,token}}async function look(github,route,parameters,id){
const{default:retry,AbortError}=await import("./p-retry-UY7LRI3S.js");return retry(async()=>{const answer=await github.request(route,parameters,30);if(answer.
status===200)return answer.data;throw isPassing(answer)?unreadable(id,answer):new AbortError(unreadable(id,answer))},{retries:4,minTimeout:500,maxTimeout:5e3,randomize:true})}
var isPassing=({status})=>status>=500||status===429;var unreadable=(id,answer)=>failed({code:"run-unreadable",fact:`GitHub answers ${answer.status} for run ${id}`,
fix:isPassing(answer)?"Try again later":"Check the number, which ends the address of the run, and give the job `permissions: actions: read`",where:{key:"run-id"}});export{fetchNamedRun};
