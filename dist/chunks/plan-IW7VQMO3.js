(function(__load,__later,__meta,require){"use strict";const {tagDiffers}=__load("chunk-MXLRGVKZ.js");const {planTable}=__load("chunk-WBY742EY.js");const {loadPlan}=__load("chunk-O2YVF6WY.js");__load("chunk-XWWSYMMO.js");__load("chunk-AOCPDWGI.js");__load("chunk-ZFAALGAB.js");__load("chunk-6JOHKLZP.js");__load("chunk-O3O6J4D7.js");__load("chunk-D7EENNAC.js");const {cellsOf,matrices,openPrevious}=__load("chunk-M7UOSV6F.js");__load("chunk-KHWDTX3Q.js");__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");const {changelogMissing,changelogOf,sectionOf}=__load("chunk-K4TUUTNW.js");__load("chunk-AVBOFCDW.js");__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");const {absolute,command,misconfigured,previousFields,projectFields,
text}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");



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