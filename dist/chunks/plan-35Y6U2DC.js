import{loadPlan}from"./chunk-7SACC4RC.js";import"./chunk-VBENAVKQ.js";import"./chunk-WQBRBZ7H.js";import"./chunk-UA673KH2.js";import"./chunk-U4VVJXHM.js";
import"./chunk-VXO35PSY.js";import"./chunk-IYBHAVSS.js";import"./chunk-MHVF6U2V.js";import"./chunk-M4UXZEGG.js";import"./chunk-E2Y2YZK7.js";
import{command,matrices,openPrevious,previousFields,projectFields}from"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:{...projectFields,...previousFields},outputs:{plan:"The plan\
, as JSON",native:"The matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const previous=await openPrevious(
request,"",ports);const plan=await loadPlan({...request,costs:previous?.costs},ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
