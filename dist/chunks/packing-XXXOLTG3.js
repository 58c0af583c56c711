(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-K3OL2FIO.js");__load("chunk-IB2YEMFN.js");const {bundleFolder}=__load("chunk-FLXVOYQJ.js");__load("chunk-6KD7YQAQ.js");__load("chunk-CDFSTVKI.js");__load("chunk-D7ZE4RFK.js");__load("chunk-3W6GHE2U.js");__load("chunk-T7C5O4ME.js");__load("chunk-K4KIFFLM.js");__load("chunk-OTIWLOKR.js");__load("chunk-RRY3FFE2.js");__load("chunk-MDWPDO2G.js");const {loadBundle}=__load("chunk-NKWRJ7UU.js");const {ensurePrograms,
toolEnvironment}=__load("chunk-OIEONG3L.js");__load("chunk-UXN5UYHH.js");__load("chunk-SSFGOEWA.js");__load("chunk-W5UYJSHB.js");__load("chunk-3FXI6GEP.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-CVDB5H6R.js");const {failed}=__load("chunk-ART3ZIQD.js");const {join}=require("node:path/posix");


async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})