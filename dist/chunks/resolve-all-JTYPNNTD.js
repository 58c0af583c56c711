(function(__load,__later,__meta,require){"use strict";const {cellTable,matrices,openJob}=__load("chunk-M7UOSV6F.js");const {checkTargets,loadProject,resolvePins}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");
async function writeAll(request,ports){if(request.target.length>0){let loaded=await loadProject(request,ports),roles=[loaded.config.client,loaded.config.server].
filter(role=>role!==void 0);await checkTargets(request,loaded,roles.map(role=>resolvePins(loaded.lock,loaded.project,role)),ports)}let job=await openJob({...request,
output:request.release,"install-tools":!1},ports),{outputs,table}=await cellTable("Pins",job,["pins"],ports);return{outputs:{...outputs,...matrices(job.plan)},...table&&
{table}}}

return{writeAll}})