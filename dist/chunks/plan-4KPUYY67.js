import{loadPlan}from"./chunk-A6IBFYRM.js";import"./chunk-ZERFNZKY.js";import"./chunk-PZGSYSTG.js";import"./chunk-HHX65SIJ.js";import"./chunk-U4VVJXHM.js";
import"./chunk-N6GA4QIV.js";import"./chunk-IYBHAVSS.js";import"./chunk-B6CFSWCB.js";import"./chunk-MSTWS6EL.js";import"./chunk-ZAOK3EMG.js";
import{command,matrices,openPrevious,previousFields,projectFields}from"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:{...projectFields,...previousFields},outputs:{plan:"The plan\
, as JSON",native:"The matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const previous=await openPrevious(
request,"",ports);const plan=await loadPlan({...request,costs:previous?.costs},ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
