import{loadPlan}from"./chunk-CJS24PZD.js";import"./chunk-TC4AKZEY.js";import"./chunk-5ZWEQSKH.js";import"./chunk-CRQC7TZT.js";import"./chunk-DRP6WFHM.js";
import"./chunk-BK7EUDTE.js";import"./chunk-UFYS7GIF.js";import"./chunk-QFCW5W4P.js";import"./chunk-BOBM7LL5.js";import{command,matrices,
projectFields}from"./chunk-353JX3JD.js";import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:projectFields,outputs:{plan:"The plan, as JSON",native:"The \
matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const plan=await loadPlan(request,
ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
