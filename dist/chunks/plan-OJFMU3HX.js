import{loadPlan}from"./chunk-N4PNZ22P.js";import"./chunk-DE5ZOVJD.js";import"./chunk-TYP2EF5W.js";import"./chunk-RTCYHRRV.js";import"./chunk-LS2SP4WM.js";
import"./chunk-BK7EUDTE.js";import"./chunk-Z2V47ZAV.js";import"./chunk-RSPZUIIR.js";import"./chunk-ISFQDFIM.js";import{command,matrices,
projectFields}from"./chunk-KMVOUNI7.js";import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:projectFields,outputs:{plan:"The plan, as JSON",native:"The \
matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const plan=await loadPlan(request,
ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
