(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-UVM3CJAJ.js");__load("chunk-JCG6UF25.js");const {bundleFolder}=__load("chunk-67Y2ABEE.js");__load("chunk-ZIR3JFL3.js");__load("chunk-LRWXQ6SM.js");__load("chunk-IWYTLUKT.js");__load("chunk-SJG7VLL4.js");__load("chunk-YP47G3JZ.js");__load("chunk-6RQJGTOA.js");__load("chunk-IVHPDMKG.js");__load("chunk-N2AJKIJ2.js");__load("chunk-MDWPDO2G.js");__load("chunk-VITQDG6E.js");const {loadBundle}=__load("chunk-MYOW3LLJ.js");const {ensurePrograms,toolEnvironment}=__load("chunk-AEX3O764.js");__load("chunk-Q7CJRUSI.js");__load("chunk-2U7YDOEW.js");__load("chunk-ZNWYKZ4Q.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-363OTIDY.js");const {failed}=__load("chunk-TMAOWOGS.js");const {join}=require("node:path/posix");



async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})