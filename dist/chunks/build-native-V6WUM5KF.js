import{defaultPython}from"./chunk-RYUJ4MJP.js";import{cellOutcome,cellsOf,openJob}from"./chunk-XCKSHHOO.js";import"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";
import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import{attemptFolder,cellField,chosenCells,command,lineFields,
previousArtifact,previousArtifactField,previousFields,rebuildField,unfinished}from"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";var fields={...lineFields,cell:cellField("native-linux-x86_64"),"rebuild-check":rebuildField,...previousFields,"previous-artifact":previousArtifactField};var build_native_default=command(
{name:"build-native",summary:"Build, repair, audit and try the platform wheels",description:"Builds the wheels of the plan with tools pinned by hash, repairs an\
d audits them, imports each in a clean environment restored from the pins, and runs the project's own test on it.",fields,outputs:{files:"The wheels and the sdi\
st, one a line, below the release folder"},exchange:request=>({fetch:[{name:"release-plan",sha256:request["plan-digest"]},...previousArtifact(request),...request.
cell?[{name:`unfinished-${request.cell}`,into:attemptFolder}]:[]],store:{name:`release-${request.cell??"native-all"}`,belongs:path=>path.startsWith("wheels/")||
path.startsWith(request.cell?`parts/${request.cell}.json`:"parts/native-")},...request.cell&&{spare:{name:`unfinished-${request.cell}`,belongs:path=>path.startsWith(
`${unfinished(request.cell??"")}/`)}}}),async run(request,ports){defaultPython(ports).catch(()=>void 0);const job={...await openJob(request,ports),rebuildCheck:request["\
rebuild-check"]};const cells=chosenCells(cellsOf(job.plan,"native"),request.cell);const{buildCells}=await import("./cells-FB5IESBU.js");await buildCells(cells,
job,ports);return cellOutcome("Wheels",job,cells,ports)}});export{build_native_default as default};
