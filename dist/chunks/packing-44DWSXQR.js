(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-ATRRPTSO.js");__load("chunk-OL5LBABK.js");const {bundleFolder}=__load("chunk-OW3CKVE6.js");__load("chunk-2DD6A5QV.js");__load("chunk-BKYVALOK.js");__load("chunk-NTKHYWJT.js");__load("chunk-VTZZXYGF.js");__load("chunk-D5MVHLDI.js");__load("chunk-MZL7W2RN.js");__load("chunk-W7ZLD5PN.js");__load("chunk-KFBYFIR6.js");__load("chunk-MDWPDO2G.js");__load("chunk-VITQDG6E.js");const {loadBundle}=__load("chunk-4CBFQ435.js");const {ensurePrograms,toolEnvironment}=__load("chunk-QFNEISLL.js");__load("chunk-TBCJH2DJ.js");__load("chunk-XJBQYPI4.js");__load("chunk-OZIZDLSC.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-J7CQY22P.js");const {failed}=__load("chunk-U4XPKST6.js");const {join}=require("node:path/posix");



async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})