(function(__load,__later,__meta,require){"use strict";const {buildCells}=__load("chunk-FW545KUK.js");__load("chunk-4G73AFNJ.js");__load("chunk-5RT5IZ7V.js");const {defaultPython}=__load("chunk-YP47G3JZ.js");__load("chunk-LNBVTT5C.js");__load("chunk-N2AJKIJ2.js");__load("chunk-MDWPDO2G.js");__load("chunk-XY66LNW6.js");__load("chunk-X3XNOYI2.js");const {cellOutcome,cellsOf,openJob}=__load("chunk-MYOW3LLJ.js");__load("chunk-T7AWQR65.js");__load("chunk-AEX3O764.js");__load("chunk-Q7CJRUSI.js");__load("chunk-2U7YDOEW.js");__load("chunk-ZNWYKZ4Q.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-363OTIDY.js");const {attemptFolder,cellField,chosenCells,command,lineFields,previousArtifact,previousArtifactField,previousFields,rebuildField,unfinished}=__load("chunk-TMAOWOGS.js");




var fields={...lineFields,cell:cellField("native-linux-x86_64"),"rebuild-check":rebuildField,...previousFields,"previous-artifact":previousArtifactField},build_native_default=command(
{name:"build-native",summary:"Build, repair, audit and try the platform wheels",description:"Builds the wheels of the plan with tools pinned by hash, repairs an\
d audits them, imports each in a clean environment restored from the pins, and runs the project's own test on it.",fields,outputs:{files:"The wheels and the sdi\
st, one a line, below the release folder"},exchange:request=>({fetch:[{name:"release-plan",sha256:request["plan-digest"]},...previousArtifact(request),...request.
cell?[{name:`unfinished-${request.cell}`,into:attemptFolder}]:[]],store:{name:`release-${request.cell??"native-all"}`,belongs:path=>path.startsWith("wheels/")||
path.startsWith(request.cell?`parts/${request.cell}.json`:"parts/native-")},...request.cell&&{spare:{name:`unfinished-${request.cell}`,belongs:path=>path.startsWith(
`${unfinished(request.cell??"")}/`)}}}),async run(request,ports){defaultPython(ports).catch(()=>{});let job={...await openJob(request,ports),rebuildCheck:request["\
rebuild-check"]},cells=chosenCells(cellsOf(job.plan,"native"),request.cell);return await buildCells(cells,job,ports),cellOutcome("Wheels",job,cells,ports)}});

return{default:build_native_default}})