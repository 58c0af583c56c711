import{tagDiffers}from"./chunk-OB7IEBYU.js";import{loadPlan}from"./chunk-2BIYZ4QK.js";import"./chunk-6LM6VDFK.js";import"./chunk-FFLJBLQO.js";
import"./chunk-BWBGRAEY.js";import{planTable}from"./chunk-WRGIAFA2.js";import{changelogMissing,changelogOf,sectionOf}from"./chunk-C5S6BO4Y.js";
import"./chunk-ZXEPAKPS.js";import"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";import"./chunk-AU3MFGD5.js";
import"./chunk-TTBEETV7.js";import"./chunk-UROHGVSR.js";import"./chunk-U4VVJXHM.js";import"./chunk-BLTZQMQO.js";import{cellsOf,matrices,
openPrevious}from"./chunk-ITQZR676.js";import"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";import{absolute,command,misconfigured,previousFields,
projectFields,text}from"./chunk-XXPSTMHV.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/meant.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var import_posix=__toESM(require_posix(),1);async function checkMeant(version,plan,folder,ports){const problems=[tagDiffers(version,plan.application)??[],await changelogProblem(plan,folder,ports)].flat();
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
