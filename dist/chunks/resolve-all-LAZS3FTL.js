import{cellTable,matrices,openJob}from"./chunk-XCKSHHOO.js";import{checkTargets,loadProject,resolvePins}from"./chunk-IQLHHSYY.js";import"./chunk-MWDDLPWO.js";
import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";async function writeAll(request,ports){if(request.target.length>0){const loaded=await loadProject(request,ports);const roles=[loaded.config.client,loaded.config.
server].filter(role=>role!==void 0);await checkTargets(request,loaded,roles.map(role=>resolvePins(loaded.lock,loaded.project,role)),ports)}const job=await openJob(
{...request,output:request.release,"install-tools":false},ports);const{outputs,table}=await cellTable("Pins",job,["pins"],ports);return{outputs:{...outputs,...matrices(
job.plan)},...table&&{table}}}export{writeAll};
