(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-CI5A3PNL.js");__load("chunk-XF6FZQNY.js");const {bundleFolder}=__load("chunk-YRWLA72V.js");__load("chunk-Y5GWCNYF.js");__load("chunk-MU4NNBRU.js");__load("chunk-EDW7AU45.js");__load("chunk-RP3X5YKN.js");__load("chunk-2UJ2FGYF.js");__load("chunk-QVBHBBWX.js");__load("chunk-YECVGO72.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");const {loadBundle}=__load("chunk-M7UOSV6F.js");const {ensurePrograms,
toolEnvironment}=__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-L42QLLCA.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");const {failed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");


async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})