import{loadPlan}from"./chunk-MFUTFS37.js";import"./chunk-O5S6YBTR.js";import"./chunk-R5SALHKN.js";import"./chunk-RLRGQDC2.js";import"./chunk-U4VVJXHM.js";
import"./chunk-TMFSEBDG.js";import"./chunk-IYBHAVSS.js";import"./chunk-DBPEB6SM.js";import"./chunk-GO554JX7.js";import"./chunk-YSIORGVI.js";
import{command,matrices,openPrevious,previousFields,projectFields}from"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:{...projectFields,...previousFields},outputs:{plan:"The plan\
, as JSON",native:"The matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const previous=await openPrevious(
request,"",ports);const plan=await loadPlan({...request,costs:previous?.costs},ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
