import{loadPlan}from"./chunk-W5LUL63A.js";import"./chunk-VJMNIFQM.js";import"./chunk-GBF3677N.js";import"./chunk-F5GNDRIB.js";import"./chunk-EFNDKTL5.js";
import"./chunk-BK7EUDTE.js";import"./chunk-2DM2Z4NX.js";import"./chunk-RUQQDMAU.js";import"./chunk-HHSJFJ33.js";import{command,matrices,
projectFields}from"./chunk-R7MT2VP3.js";import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:projectFields,outputs:{plan:"The plan, as JSON",native:"The \
matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const plan=await loadPlan(request,
ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
