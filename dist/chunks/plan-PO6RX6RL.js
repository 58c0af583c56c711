import{command}from"./chunk-HDVMQKSK.js";import{matrices,projectFields}from"./chunk-3XJQIOCN.js";import"./chunk-NFRBC6WL.js";import{loadPlan}from"./chunk-65YQLOXN.js";
import"./chunk-OYWXHERS.js";import"./chunk-FEKWEEXS.js";import"./chunk-PYHYL24P.js";import"./chunk-KY3PMPQH.js";import"./chunk-RZQDJZER.js";
import"./chunk-FWFO4RTD.js";import"./chunk-K2O7LAG3.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-SVDF5MSP.js";
import"./chunk-F7B4FXBT.js";import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SPABB2XP.js";
import"./chunk-TCX4AMOF.js";import"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:projectFields,outputs:{plan:"The plan, as JSON",native:"The \
matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const plan=await loadPlan(request,
ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
