(function(__load,__later,__meta,require){"use strict";const {command,flag,path,text}=__load("chunk-COHJCBW2.js");var init_default=command({name:"init",summary:"Write a first release.yaml and the workflow that releases the project; show the plan",description:"Finds out what\
 it can from pyproject.toml, the lock and the Procfile; what it cannot stands in release.yaml as a comment that says why. The workflow follows from release.yaml\
, whoever wrote that. A file that is there and differs is kept, and what differs is said; nothing is written where the plan has an error.",fields:{project:path(
{doc:"The folder that has pyproject.toml",default:".",positional:!0}),uses:text({doc:"Where the workflow takes its actions from: OWNER/NAME@REF. Default: the re\
pository and commit that this runs from, where that is on GitHub, else org/release-actions@v1",pattern:[/^[\w.-]+\/[\w.-]+@[\w./-]+$/,"OWNER/NAME@REF"]}),force:flag(
{doc:"Replace files that differ"})},outputs:{},async run(request,ports){let{firstFiles}=await __later("files-RK5CNRID.js"),{settle}=await __later("settle-H5KV6PSF.js"),
{planTable}=await __later("chunk-WBY742EY.js"),{plan,files}=await firstFiles(request,ports);return{table:planTable(plan),stdout:`
${(await settle(files,request.force,ports)).join(`
`)}
`}}});

return{default:init_default}})