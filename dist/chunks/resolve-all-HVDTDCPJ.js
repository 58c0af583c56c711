(function(__load,__later,__meta,require){"use strict";const {cellTable,matrices,openJob}=__load("chunk-NKWRJ7UU.js");const {checkTargets,loadProject,resolvePins}=__load("chunk-SSFGOEWA.js");__load("chunk-W5UYJSHB.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");
async function writeAll(request,ports){if(request.target.length>0){let loaded=await loadProject(request,ports),roles=[loaded.config.client,loaded.config.server].
filter(role=>role!==void 0);await checkTargets(request,loaded,roles.map(role=>resolvePins(loaded.lock,loaded.project,role)),ports)}let job=await openJob({...request,
output:request.release,"install-tools":!1},ports),{outputs,table}=await cellTable("Pins",job,["pins"],ports);return{outputs:{...outputs,...matrices(job.plan)},...table&&
{table}}}

return{writeAll}})