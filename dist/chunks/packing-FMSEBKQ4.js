import{makeBundle}from"./chunk-DU2KRWVL.js";import"./chunk-MSTSFBCL.js";import{bundleFolder}from"./chunk-A2P2IOUA.js";import"./chunk-4J7AHUUG.js";
import"./chunk-PXA5P42I.js";import"./chunk-QSS3IGZG.js";import"./chunk-2XVA4677.js";import"./chunk-ZQSKME4F.js";import"./chunk-IGIIPGR7.js";
import"./chunk-AIC4BCN2.js";import"./chunk-E2F32TPZ.js";import"./chunk-E6RJWS47.js";import"./chunk-NJ6NZ6F5.js";import{loadBundle}from"./chunk-MZHULVZT.js";
import{ensurePrograms,toolEnvironment}from"./chunk-J7Z3DXSD.js";import"./chunk-K4ENEIO7.js";import"./chunk-UMZOYGW3.js";import"./chunk-3SRJZ427.js";
import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-I5Y356ZD.js";import{failed}from"./chunk-GOHV3YUB.js";var{join}=process.getBuiltinModule("node:path/posix");async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(
({name})=>name===destination.name)??{};if(!packed)throw failed({code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"M\
ake the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(
room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`s\
erver-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,
folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,
at,target),glibc,tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},
took}}export{packServer};
