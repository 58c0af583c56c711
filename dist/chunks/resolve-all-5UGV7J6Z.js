import{cellTable,matrices,openJob}from"./chunk-WMI3PGRI.js";import{checkTargets,loadProject,resolvePins}from"./chunk-XZBW42XM.js";import"./chunk-I56YVCYP.js";
import"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";async function writeAll(request,ports){if(request.target.length>0){let loaded=await loadProject(request,ports),roles=[loaded.config.client,loaded.config.server].
filter(role=>role!==void 0);await checkTargets(request,loaded,roles.map(role=>resolvePins(loaded.lock,loaded.project,role)),ports)}let job=await openJob({...request,
output:request.release,"install-tools":!1},ports),{outputs,table}=await cellTable("Pins",job,["pins"],ports);return{outputs:{...outputs,...matrices(job.plan)},...table&&
{table}}}export{writeAll};
