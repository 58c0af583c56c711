(function(__load,__later,__meta,require){"use strict";const {buildCells}=__load("chunk-MXEWEYM3.js");__load("chunk-OKJXAGKX.js");__load("chunk-LOY34Z3L.js");const {defaultPython}=__load("chunk-T7C5O4ME.js");__load("chunk-ZP7VVEPC.js");__load("chunk-RRY3FFE2.js");__load("chunk-MDWPDO2G.js");__load("chunk-63X6XXDT.js");__load("chunk-2XOEDMGQ.js");const {cellOutcome,cellsOf,openJob}=__load("chunk-NKWRJ7UU.js");__load("chunk-KHWDTX3Q.js");__load("chunk-OIEONG3L.js");__load("chunk-UXN5UYHH.js");__load("chunk-U2LEK75Q.js");__load("chunk-W5UYJSHB.js");__load("chunk-3FXI6GEP.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-CVDB5H6R.js");const {attemptFolder,cellField,chosenCells,command,lineFields,previousArtifact,previousArtifactField,previousFields,rebuildField,
unfinished}=__load("chunk-ART3ZIQD.js");



var fields={...lineFields,cell:cellField("native-linux-x86_64"),"rebuild-check":rebuildField,...previousFields,"previous-artifact":previousArtifactField},build_native_default=command(
{name:"build-native",summary:"Build, repair, audit and try the platform wheels",description:"Builds the wheels of the plan with tools pinned by hash, repairs an\
d audits them, imports each in a clean environment restored from the pins, and runs the project's own test on it.",fields,outputs:{files:"The wheels and the sdi\
st, one a line, below the release folder"},exchange:request=>({fetch:[{name:"release-plan",sha256:request["plan-digest"]},...previousArtifact(request),...request.
cell?[{name:`unfinished-${request.cell}`,into:attemptFolder}]:[]],store:{name:`release-${request.cell??"native-all"}`,belongs:path=>path.startsWith("wheels/")||
path.startsWith(request.cell?`parts/${request.cell}.json`:"parts/native-")},...request.cell&&{spare:{name:`unfinished-${request.cell}`,belongs:path=>path.startsWith(
`${unfinished(request.cell??"")}/`)}}}),async run(request,ports){defaultPython(ports).catch(()=>{});let job={...await openJob(request,ports),rebuildCheck:request["\
rebuild-check"]},cells=chosenCells(cellsOf(job.plan,"native"),request.cell);return await buildCells(cells,job,ports),cellOutcome("Wheels",job,cells,ports)}});

return{default:build_native_default}})