(function(__load,__later,__meta,require){"use strict";const {tagDiffers}=__load("chunk-ERQIPUH4.js");const {planTable}=__load("chunk-JNJLUIHN.js");const {loadPlan}=__load("chunk-CZICEXCW.js");__load("chunk-IR5JCIDZ.js");__load("chunk-G2DVT6PT.js");__load("chunk-DYQMRA3Z.js");__load("chunk-RURSKFUC.js");__load("chunk-VITQDG6E.js");const {cellsOf,matrices,
openPrevious}=__load("chunk-LZXLTWLF.js");__load("chunk-T7AWQR65.js");__load("chunk-5UYHR7FI.js");__load("chunk-KCPSJLD7.js");const {changelogMissing,
changelogOf,sectionOf}=__load("chunk-ELPAFJ4J.js");__load("chunk-AVBOFCDW.js");__load("chunk-EJQ6MBGA.js");__load("chunk-LN55UT2B.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-45DHYGLZ.js");const {absolute,command,misconfigured,previousFields,projectFields,text}=__load("chunk-JVSK2WZL.js");const {join}=require("node:path/posix");


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