import{cellTable,matrices,openJob}from"./chunk-P27VPY4N.js";import{checkTargets,loadProject,resolvePins}from"./chunk-WDLOXLU2.js";import"./chunk-ZY3TKFPG.js";
import"./chunk-X62HNF2Z.js";import"./chunk-27FE4M6S.js";async function writeAll(request,ports){if(request.target.length>0){let loaded=await loadProject(request,ports),roles=[loaded.config.client,loaded.config.server].
filter(role=>role!==void 0);await checkTargets(request,loaded,roles.map(role=>resolvePins(loaded.lock,loaded.project,role)),ports)}let job=await openJob({...request,
output:request.release,"install-tools":!1},ports),{outputs,table}=await cellTable("Pins",job,["pins"],ports);return{outputs:{...outputs,...matrices(job.plan)},...table&&
{table}}}export{writeAll};
