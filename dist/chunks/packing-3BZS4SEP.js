(function(__load,__later,__meta,require){"use strict";const {makeBundle}=__load("chunk-64VDDBU5.js");__load("chunk-LEAXBYGT.js");const {bundleFolder}=__load("chunk-WWMBCJD4.js");__load("chunk-IN74X55E.js");__load("chunk-SPVCU5V7.js");__load("chunk-XKB5R7OC.js");__load("chunk-THHCV2LF.js");__load("chunk-PLRDOP3X.js");__load("chunk-JB7KEGJ4.js");__load("chunk-CYMJEWRH.js");__load("chunk-LBUIPWEV.js");__load("chunk-MDWPDO2G.js");__load("chunk-VITQDG6E.js");const {loadBundle}=__load("chunk-G2PRXR6O.js");const {ensurePrograms,toolEnvironment}=__load("chunk-HII4HGY6.js");__load("chunk-DNYJSOIE.js");__load("chunk-VFWS2SPK.js");__load("chunk-MKY2T5H7.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-E55MP6UJ.js");const {failed}=__load("chunk-M2LKO33O.js");const {join}=require("node:path/posix");



async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,
archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(
target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,
...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.
vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,tools:await toolEnvironment(destination.requirements,
ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},took}}

return{packServer}})