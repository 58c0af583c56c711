import{loadPlan}from"./chunk-QFT6TCCA.js";import"./chunk-CJXP3WRG.js";import"./chunk-BBZZJLDY.js";import"./chunk-7V7GSIEZ.js";import"./chunk-NYGDDFIJ.js";
import"./chunk-BK7EUDTE.js";import"./chunk-AYCOKKXH.js";import"./chunk-34QLF6TY.js";import"./chunk-YAGYCI5K.js";import{command,matrices,
projectFields}from"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:projectFields,outputs:{plan:"The plan, as JSON",native:"The \
matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const plan=await loadPlan(request,
ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
