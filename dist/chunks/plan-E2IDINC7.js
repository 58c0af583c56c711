(function(__load,__later,__meta,require){"use strict";const {tagDiffers}=__load("chunk-G44NMMXF.js");const {planTable}=__load("chunk-7ORJXNL7.js");const {loadPlan}=__load("chunk-TKFYPHOS.js");__load("chunk-Z5PUJJBS.js");__load("chunk-S3FFYVPK.js");__load("chunk-BGBIXDCK.js");__load("chunk-U5GBSAYF.js");__load("chunk-UVVZAN77.js");__load("chunk-7WZP6YZP.js");__load("chunk-VITQDG6E.js");const {cellsOf,matrices,openPrevious}=__load("chunk-VKGES3S4.js");__load("chunk-T7AWQR65.js");__load("chunk-WTEKJCUJ.js");__load("chunk-F72T4Q6W.js");const {changelogMissing,changelogOf,sectionOf}=__load("chunk-KYXQZ6SZ.js");__load("chunk-AVBOFCDW.js");__load("chunk-PY6OUHST.js");__load("chunk-MO3GKRVR.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-NJ4BNDKP.js");const {absolute,command,
misconfigured,previousFields,projectFields,text}=__load("chunk-IF5B5ALS.js");const {join}=require("node:path/posix");



async function checkMeant(version,plan,folder,ports){let problems=[tagDiffers(version,plan.application)??[],await changelogProblem(plan,folder,ports)].flat();if(problems.
length>0)throw misconfigured(problems)}async function changelogProblem(plan,folder,{files,reporter}){let settings=cellsOf(plan,"server").flatMap(({destinations})=>destinations).
find(({name})=>name==="github-release")?.settings,[file,required]=[changelogOf(settings),settings?.notes==="changelog"],path=join(folder,file),there=await files.
has(path);if(!there&&!required)return[];if(there&&sectionOf(await files.text(path),plan.application.version))return[];let missing=changelogMissing(file,plan.application.
version);return required?[missing]:(reporter.warn(missing),[])}var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:{...projectFields,...previousFields,version:text({doc:"The v\
ersion that is meant, or its tag: another version of the project is an error, and so is a changelog without it where server.github-release.notes asks for one"})},
outputs:{plan:"The plan, as JSON",native:"The matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){
let previous=await openPrevious(request,"",ports),plan=await loadPlan({...request,costs:previous?.costs},ports);return request.version!==void 0&&await checkMeant(
request.version,plan,absolute(ports,request.project),ports),{stdout:`${JSON.stringify(plan,null,2)}
`,summary:planTable(plan),outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});

return{default:plan_default}})