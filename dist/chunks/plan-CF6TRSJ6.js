import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{matrices,projectFields}from"./chunk-VZ357JRB.js";import{command}from"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";import{loadPlan}from"./chunk-WROSOTD4.js";
import"./chunk-A67W4K5I.js";import"./chunk-PYHYL24P.js";import"./chunk-66MA4A5X.js";import"./chunk-CKSHTKAE.js";import"./chunk-RZQDJZER.js";
import"./chunk-2JHVN5MU.js";import"./chunk-FBIJBEV7.js";import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";
import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SYMEWJM7.js";import"./chunk-OYVT6ZLB.js";
import"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";var plan_default=command({name:"plan",summary:"Print everything that a release would do, as JSON; write nothing",description:"Reads release.yaml, pyproject.toml\
 and the lock, checks them, and prints every cell, every expected file and every cache key.",fields:projectFields,outputs:{plan:"The plan, as JSON",native:"The \
matrix of native cells, for `strategy.matrix`",client:"The matrix of client cells, for `strategy.matrix`"},async run(request,ports){const plan=await loadPlan(request,
ports);const stdout=`${JSON.stringify(plan,null,2)}
`;return{stdout,outputs:{plan:JSON.stringify(plan),...matrices(plan)}}}});export{plan_default as default};
