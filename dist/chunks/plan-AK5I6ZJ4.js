import{tagDiffers}from"./chunk-JJDKL6EB.js";import{planTable}from"./chunk-65Q5DOVQ.js";import{loadPlan}from"./chunk-JP2M6DER.js";import"./chunk-OOY4ZY7S.js";
import"./chunk-6SN5LRZN.js";import"./chunk-JB6G7WMY.js";import"./chunk-IYG5A7PX.js";import"./chunk-NJ6NZ6F5.js";import{cellsOf,matrices,
openPrevious}from"./chunk-MZHULVZT.js";import"./chunk-VXKE5HIE.js";import"./chunk-J7Z3DXSD.js";import"./chunk-K4ENEIO7.js";import{changelogMissing,
changelogOf,sectionOf}from"./chunk-GKKGVDLX.js";import"./chunk-ACDYI5NQ.js";import"./chunk-7TU3LEUJ.js";import"./chunk-UMZOYGW3.js";import"./chunk-4KTZVMGX.js";
import"./chunk-CAZX6KWH.js";import"./chunk-I5Y356ZD.js";import{absolute,command,misconfigured,previousFields,projectFields,text}from"./chunk-GOHV3YUB.js";
var{join}=process.getBuiltinModule("node:path/posix");async function checkMeant(version,plan,folder,ports){let problems=[tagDiffers(version,plan.application)??[],
await changelogProblem(plan,folder,ports)].flat();if(problems.length>0)throw misconfigured(problems)}async function changelogProblem(plan,folder,{files,reporter}){
let settings=cellsOf(plan,"server").flatMap(({destinations})=>destinations).find(({name})=>name==="github-release")?.settings,[file,required]=[changelogOf(settings),
settings?.notes==="changelog"],path=join(folder,file),there=await files.has(path);if(!there&&!required)return[];if(there&&sectionOf(await files.text(path),plan.
application.version))return[];let missing=changelogMissing(file,plan.application.version);return required?[missing]:(reporter.warn(missing),[])}var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:{...projectFields,...previousFields,version:text({doc:"The v\
ersion that is meant, or its tag: another version of the project is an error, and so is a changelog without it where server.github-release.notes asks for one"})},
outputs:{plan:"The plan, as JSON",native:"The matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){
let previous=await openPrevious(request,"",ports),plan=await loadPlan({...request,costs:previous?.costs},ports);return request.version!==void 0&&await checkMeant(
request.version,plan,absolute(ports,request.project),ports),{stdout:`${JSON.stringify(plan,null,2)}
`,summary:planTable(plan),outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
