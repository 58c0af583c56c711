import{cellField,cellOutcome,cellsOf,chosenCells,command,lineFields,openJob}from"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";var fields={...lineFields,cell:cellField("native-linux-x86_64")};var build_native_default=command({name:"build-native",summary:"Build, repair, audit and try the\
 platform wheels",description:"Builds the wheels of the plan with tools pinned by hash, repairs and audits them, and imports each in a clean environment restore\
d from the pins.",fields,outputs:{files:"The wheels and the sdist, one a line, below the release folder"},exchange:({cell,"plan-digest":sha256})=>({fetch:[{name:"\
release-plan",sha256}],store:{name:`release-${cell??"native-all"}`,belongs:path=>path.startsWith("wheels/")||path.startsWith(cell?`parts/${cell}.json`:"parts/na\
tive-")}}),async run(request,ports){const job=await openJob(request,ports);const cells=chosenCells(cellsOf(job.plan,"native"),request.cell);const{buildCells}=await import("./build-cells-ISRS6TT7.js");
await buildCells(cells,job,ports);return cellOutcome("Wheels",job,cells,ports)}});export{build_native_default as default};
