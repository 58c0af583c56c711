import{makeBundle}from"./chunk-3U6D4BVI.js";import"./chunk-WVGX4YVL.js";import{bundleFolder}from"./chunk-UOZ45PK6.js";import"./chunk-YGKYVPHH.js";
import"./chunk-NTFKMFUK.js";import"./chunk-N33QVXLN.js";import"./chunk-TPHCZET2.js";import"./chunk-NVHJ65TV.js";import"./chunk-ML6UHIP4.js";
import"./chunk-IXQE4VMA.js";import"./chunk-RNDBMTIT.js";import"./chunk-E6RJWS47.js";import"./chunk-NJ6NZ6F5.js";import{loadBundle}from"./chunk-4KVNOEAL.js";
import{ensurePrograms,toolEnvironment}from"./chunk-SBB6PP7D.js";import"./chunk-6CUXVFNW.js";import"./chunk-WQ3JO6ZC.js";import"./chunk-NDTBONI6.js";
import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-LUW3IR4I.js";import{failed}from"./chunk-WQDJ3PFD.js";var{join}=process.getBuiltinModule("node:path/posix");async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(
({name})=>name===destination.name)??{};if(!packed)throw failed({code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"M\
ake the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(
room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`s\
erver-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,
folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,
at,target),glibc,tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},
took}}export{packServer};
