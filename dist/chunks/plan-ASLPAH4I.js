import{tagDiffers}from"./chunk-LVZ4FYDF.js";import{loadPlan}from"./chunk-FJRQUXOK.js";import"./chunk-HBTZVYMR.js";import{planTable}from"./chunk-QYBPE6NF.js";
import"./chunk-KM4TCILA.js";import"./chunk-U4VVJXHM.js";import"./chunk-C7YKKULY.js";import"./chunk-IYBHAVSS.js";import"./chunk-FSSZLX73.js";
import"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import{command,matrices,openPrevious,previousFields,projectFields}from"./chunk-AJ6A7I3I.js";
import{misconfigured,text}from"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:{...projectFields,...previousFields,version:text({doc:"The v\
ersion that is meant, or its tag: another version of the project is an error"})},outputs:{plan:"The plan, as JSON",native:"The matrix of native cells, for `stra\
tegy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const previous=await openPrevious(request,"",ports);const plan=await loadPlan(
{...request,costs:previous?.costs},ports);const differs=request.version===void 0?void 0:tagDiffers(request.version,plan.application);if(differs)throw misconfigured(
[differs]);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,summary:planTable(plan),outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
