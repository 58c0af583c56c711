(function(__load,__later,__meta,require){"use strict";const {extract}=__load("chunk-NDRFX2R2.js");__load("chunk-7U7VO657.js");__load("chunk-FJSXGKPJ.js");__load("chunk-WX5AF7BF.js");const {failed,
misconfigured}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");var trusted=["push","workflow_dispatch"];function runProblems(id,run,here){let refuse=(differs,fact,fix)=>differs?[{code:"run-unusable",fact:`run ${id} ${fact}`,
fix,where:{key:"run-id"}}]:[],path=run.path?.split("@")[0]??"";return[...refuse(run.head_repository?.full_name!==here.repository,`is of ${run.head_repository?.full_name??
"another repository"}, and this is ${here.repository}`,"Name a run of this repository"),...refuse(path!==here.workflow,`is one of ${path||"another workflow"}, a\
nd this is ${here.workflow}`,"Name a run of the same workflow"),...refuse(!trusted.includes(run.event??""),`was started by ${run.event??"nobody knows what"}`,"N\
ame a run that a tag or somebody by hand has started"),...refuse(run.head_sha!==here.commit,`made commit ${run.head_sha??"unknown"}, and this is ${here.commit}`,
'Start this workflow on the tag or the branch of that run: "Use workflow from"'),...refuse(run.status!=="completed",`has not ended (${run.status??"unknown"})`,"\
Wait for it, or cancel it")]}var workflowOf=ref=>ref.split("@")[0]?.split("/").slice(2).join("/")??"";async function fetchNamedRun({id,token,digest},release,ports){let{files,host}=ports;if(await files.has(join(release,"release.json")))throw misconfigured([{code:"\
run-unusable",fact:`there is a release in ${release} already`,fix:"Remove it, or name another folder",where:{key:"output"}}]);let here=askingRun(host.env,token),
[owner="",repo=""]=here.repository.split("/"),github=ports.github(here.token),run=await look(github,"GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner,repo,
run_id:id},id),problems=runProblems(id,run,here);if(problems.length>0)throw misconfigured(problems);let{artifacts}=await look(github,"GET /repos/{owner}/{repo}/\
actions/runs/{run_id}/artifacts",{owner,repo,run_id:id,name:"release"},id),artifact=artifacts.filter(({name,expired})=>name==="release"&&!expired).sort((a,b)=>b.
id-a.id)[0],expected=artifact?.digest?.replace(/^sha256:/,"");if(!artifact||!expected)throw failed({code:"artifact-missing",fact:`run ${id} has no artifact 'rel\
ease'${artifacts.length>0?" any more":": it was not finished"}`,fix:"Run its failed jobs again, or release anew",where:{key:"run-id"}});let zip=join(await files.
temporary("named-run"),"release.zip"),answer=await github.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner,repo,artifact_id:artifact.
id,archive_format:"zip"},zip,1800);if(answer.status!==200)throw unreadable(id,answer);let{sha256}=await files.digest(zip);if(sha256!==expected||digest&&sha256!==
digest)throw failed({code:"artifact-changed",fact:`artifact 'release' of run ${id} is not the one that was stored: its sha256 is ${sha256}, not ${sha256===expected?
digest:expected}`,fix:"Run this again; if it stays so, somebody changes artifacts of this repository"});await extract({do:"extract",archive:zip,to:release},ports),
await files.remove(zip)}function askingRun(env,token=env("GITHUB_TOKEN")){let[repository,workflow,commit]=["GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF","GITHUB_SHA"].
map(env);if(!repository||!workflow||!commit)throw misconfigured([{code:"run-unusable",fact:"a run is named, and this is no job of a workflow that could go on wi\
th it",fix:"Leave run-id out",where:{key:"run-id"}}]);if(!token)throw misconfigured([{code:"run-unusable",fact:`run ${repository} cannot be read without a token`,
fix:"Give the step `github-token: ${{ github.token }}`, and its job `permissions: actions: read`",where:{key:"github-token"}}]);return{repository,workflow:workflowOf(
workflow),commit,token}}async function look(github,route,parameters,id){let{default:retry,AbortError}=await __later("p-retry-YBLO2KGL.js");return retry(async()=>{
let answer=await github.request(route,parameters,30);if(answer.status===200)return answer.data;throw isPassing(answer)?unreadable(id,answer):new AbortError(unreadable(
id,answer))},{retries:4,minTimeout:500,maxTimeout:5e3,randomize:!0})}var isPassing=({status})=>status>=500||status===429,unreadable=(id,answer)=>failed({code:"r\
un-unreadable",fact:`GitHub answers ${answer.status} for run ${id}`,fix:isPassing(answer)?"Try again later":"Check the number, which ends the address of the run\
, and give the job `permissions: actions: read`",where:{key:"run-id"}});

return{fetchNamedRun}})