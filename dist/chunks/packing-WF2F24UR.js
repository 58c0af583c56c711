(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-7DF66ZQ6.js");__load("chunk-A6LDQSJU.js");const {bundleFolder}=__load("chunk-VBRFEPVA.js");__load("chunk-6TUJF434.js");__load("chunk-SW2632B3.js");__load("chunk-VN3UBN4R.js");__load("chunk-RSNQ62AO.js");__load("chunk-R3EYKLLN.js");__load("chunk-AIZKPO37.js");__load("chunk-OTCGAXPJ.js");__load("chunk-HM2CCKRM.js");__load("chunk-MDWPDO2G.js");__load("chunk-VITQDG6E.js");const {loadBundle}=__load("chunk-VKGES3S4.js");const {ensurePrograms,toolEnvironment}=__load("chunk-WTEKJCUJ.js");__load("chunk-F72T4Q6W.js");__load("chunk-MO3GKRVR.js");__load("chunk-3GT4JO7P.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-NJ4BNDKP.js");const {failed}=__load("chunk-IF5B5ALS.js");const {join}=require("node:path/posix");



async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})