(function(__load,__later,__meta,require){"use strict";const {buildCells}=__load("chunk-RWZ3R355.js");__load("chunk-BAEVOYYF.js");__load("chunk-FYOA2AL2.js");const {defaultPython}=__load("chunk-2UJ2FGYF.js");__load("chunk-Q6AZAFSX.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");__load("chunk-XWWSYMMO.js");__load("chunk-O3O6J4D7.js");const {cellOutcome,cellsOf,openJob}=__load("chunk-M7UOSV6F.js");__load("chunk-KHWDTX3Q.js");__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-YMJY7Z5S.js");__load("chunk-U4JCZRTN.js");__load("chunk-L42QLLCA.js");__load("chunk-XLRJELZQ.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");const {attemptFolder,cellField,chosenCells,command,lineFields,previousArtifact,previousArtifactField,
previousFields,rebuildField,unfinished}=__load("chunk-COHJCBW2.js");



var fields={...lineFields,cell:cellField("native-linux-x86_64"),"rebuild-check":rebuildField,...previousFields,"previous-artifact":previousArtifactField},build_native_default=command(
{name:"build-native",summary:"Build, repair, audit and try the platform wheels",description:"Builds the wheels of the plan with tools pinned by hash, repairs an\
d audits them, imports each in a clean environment restored from the pins, and runs the project's own test on it.",fields,outputs:{files:"The wheels and the sdi\
st, one a line, below the release folder"},exchange:request=>({fetch:[{name:"release-plan",sha256:request["plan-digest"]},...previousArtifact(request),...request.
cell?[{name:`unfinished-${request.cell}`,into:attemptFolder}]:[]],store:{name:`release-${request.cell??"native-all"}`,belongs:path=>path.startsWith("wheels/")||
path.startsWith(request.cell?`parts/${request.cell}.json`:"parts/native-")},...request.cell&&{spare:{name:`unfinished-${request.cell}`,belongs:path=>path.startsWith(
`${unfinished(request.cell??"")}/`)}}}),async run(request,ports){defaultPython(ports).catch(()=>{});let job={...await openJob(request,ports),rebuildCheck:request["\
rebuild-check"]},cells=chosenCells(cellsOf(job.plan,"native"),request.cell);return await buildCells(cells,job,ports),cellOutcome("Wheels",job,cells,ports)}});

return{default:build_native_default}})