(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-PZNUFYAG.js");__load("chunk-3RFRFRK7.js");const {bundleFolder}=__load("chunk-SCSOUNEZ.js");__load("chunk-UP43BZ4F.js");__load("chunk-DHHGJA3I.js");__load("chunk-FJIIDH4V.js");__load("chunk-6QLTW6IH.js");__load("chunk-UZT77FYO.js");__load("chunk-DJWL2Z3T.js");__load("chunk-Z7ECIWND.js");__load("chunk-2UNWC657.js");__load("chunk-MDWPDO2G.js");__load("chunk-VITQDG6E.js");const {loadBundle}=__load("chunk-LZXLTWLF.js");const {ensurePrograms,toolEnvironment}=__load("chunk-5UYHR7FI.js");__load("chunk-KCPSJLD7.js");__load("chunk-LN55UT2B.js");__load("chunk-HFEKK4YP.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-45DHYGLZ.js");const {failed}=__load("chunk-JVSK2WZL.js");const {join}=require("node:path/posix");



async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})