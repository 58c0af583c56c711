(function(__load,__later,__meta,require){"use strict";const {buildCells}=__load("chunk-GEGQVPWS.js");__load("chunk-JN3IVM3I.js");__load("chunk-NABU4QVI.js");const {defaultPython}=__load("chunk-R3EYKLLN.js");__load("chunk-2LB3HFSL.js");__load("chunk-HM2CCKRM.js");__load("chunk-MDWPDO2G.js");__load("chunk-Z5PUJJBS.js");__load("chunk-UVVZAN77.js");const {cellOutcome,cellsOf,openJob}=__load("chunk-VKGES3S4.js");__load("chunk-T7AWQR65.js");__load("chunk-WTEKJCUJ.js");__load("chunk-F72T4Q6W.js");__load("chunk-MO3GKRVR.js");__load("chunk-3GT4JO7P.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-NJ4BNDKP.js");const {attemptFolder,cellField,chosenCells,command,lineFields,previousArtifact,previousArtifactField,previousFields,rebuildField,unfinished}=__load("chunk-IF5B5ALS.js");




var fields={...lineFields,cell:cellField("native-linux-x86_64"),"rebuild-check":rebuildField,...previousFields,"previous-artifact":previousArtifactField},build_native_default=command(
{name:"build-native",summary:"Build, repair, audit and try the platform wheels",description:"Builds the wheels of the plan with tools pinned by hash, repairs an\
d audits them, imports each in a clean environment restored from the pins, and runs the project's own test on it.",fields,outputs:{files:"The wheels and the sdi\
st, one a line, below the release folder"},exchange:request=>({fetch:[{name:"release-plan",sha256:request["plan-digest"]},...previousArtifact(request),...request.
cell?[{name:`unfinished-${request.cell}`,into:attemptFolder}]:[]],store:{name:`release-${request.cell??"native-all"}`,belongs:path=>path.startsWith("wheels/")||
path.startsWith(request.cell?`parts/${request.cell}.json`:"parts/native-")},...request.cell&&{spare:{name:`unfinished-${request.cell}`,belongs:path=>path.startsWith(
`${unfinished(request.cell??"")}/`)}}}),async run(request,ports){defaultPython(ports).catch(()=>{});let job={...await openJob(request,ports),rebuildCheck:request["\
rebuild-check"]},cells=chosenCells(cellsOf(job.plan,"native"),request.cell);return await buildCells(cells,job,ports),cellOutcome("Wheels",job,cells,ports)}});

return{default:build_native_default}})