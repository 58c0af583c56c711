import{tagDiffers}from"./chunk-ODVOXVAJ.js";import{planTable}from"./chunk-BSRCMWUZ.js";import{loadPlan}from"./chunk-JMOZOP7H.js";import"./chunk-7H5H36GZ.js";
import"./chunk-75IGXF75.js";import"./chunk-MNOXTZ3O.js";import"./chunk-2W6VMP5A.js";import"./chunk-NJ6NZ6F5.js";import{cellsOf,matrices,
openPrevious}from"./chunk-WMI3PGRI.js";import"./chunk-EFNYIPZ6.js";import"./chunk-I2CLFTHE.js";import"./chunk-A3RS2OCQ.js";import{changelogMissing,
changelogOf,sectionOf}from"./chunk-ZTT35BSP.js";import"./chunk-ACDYI5NQ.js";import"./chunk-XZBW42XM.js";import"./chunk-I56YVCYP.js";import"./chunk-4KTZVMGX.js";
import"./chunk-CAZX6KWH.js";import"./chunk-ZW2MNPF7.js";import{absolute,command,misconfigured,previousFields,projectFields,text}from"./chunk-NMWJPW6U.js";
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
