import{tagDiffers}from"./chunk-MU5ZHXZ6.js";import{planTable}from"./chunk-YEJ7VLCE.js";import{loadPlan}from"./chunk-65ZSITW7.js";import"./chunk-7DUZQXHX.js";
import"./chunk-URFQB733.js";import"./chunk-2Y5MLJOU.js";import"./chunk-EDUJ6HUR.js";import"./chunk-U4VVJXHM.js";import"./chunk-74WZBINN.js";
import{cellsOf,matrices,openPrevious}from"./chunk-XCKSHHOO.js";import"./chunk-JYHW3LPV.js";import"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";
import{changelogMissing,changelogOf,sectionOf}from"./chunk-BICA76MK.js";import"./chunk-ZXEPAKPS.js";import"./chunk-IQLHHSYY.js";import"./chunk-TTBEETV7.js";
import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import{absolute,command,misconfigured,previousFields,projectFields,text}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/meant.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var import_posix=__toESM(require_posix(),1);async function checkMeant(version,plan,folder,ports){const problems=[tagDiffers(version,plan.application)??[],await changelogProblem(plan,folder,ports)].flat();
if(problems.length>0)throw misconfigured(problems)}async function changelogProblem(plan,folder,{files,reporter}){const settings=cellsOf(plan,"server").flatMap(({
destinations})=>destinations).find(({name})=>name==="github-release")?.settings;const[file,required]=[changelogOf(settings),settings?.["notes"]==="changelog"];const path=(0,import_posix.join)(
folder,file);const there=await files.has(path);if(!there&&!required)return[];if(there&&sectionOf(await files.text(path),plan.application.version))return[];const missing=changelogMissing(
file,plan.application.version);if(required)return[missing];reporter.warn(missing);return[]}var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:{...projectFields,...previousFields,version:text({doc:"The v\
ersion that is meant, or its tag: another version of the project is an error, and so is a changelog without it where server.github-release.notes asks for one"})},
outputs:{plan:"The plan, as JSON",native:"The matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){
const previous=await openPrevious(request,"",ports);const plan=await loadPlan({...request,costs:previous?.costs},ports);if(request.version!==void 0)await checkMeant(
request.version,plan,absolute(ports,request.project),ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,summary:planTable(plan),outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
