(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-3JMWPB7O.js");__load("chunk-LA2OR6VN.js");const {bundleFolder}=__load("chunk-NKZCAE2O.js");__load("chunk-LATOODQN.js");__load("chunk-PXNLHICO.js");__load("chunk-WER6SF5F.js");__load("chunk-K32YT7HW.js");__load("chunk-6NVCILSI.js");__load("chunk-VWFSIZSH.js");__load("chunk-NMWSHGQR.js");__load("chunk-UWPJIDXE.js");__load("chunk-MDWPDO2G.js");const {loadBundle}=__load("chunk-HCOP55UE.js");const {ensurePrograms,
toolEnvironment}=__load("chunk-OQKMPZFZ.js");__load("chunk-TMFNCYWQ.js");__load("chunk-XTE3FSMW.js");__load("chunk-GJ5JIL7D.js");__load("chunk-LQT2E435.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-QYSKFXCG.js");const {failed}=__load("chunk-FQGSO4RR.js");const {join}=require("node:path/posix");


async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})