import{makeBundle}from"./chunk-CJYUIJ77.js";import"./chunk-53RJDRFO.js";import{bundleFolder}from"./chunk-546BHBG5.js";import"./chunk-XNRI4AI3.js";
import"./chunk-CXYXWIIZ.js";import"./chunk-L32NZM5F.js";import"./chunk-RNYSFN5R.js";import"./chunk-INWWYS2N.js";import"./chunk-ROB437GJ.js";
import"./chunk-WKXYD45C.js";import"./chunk-J3VH2RCP.js";import"./chunk-E6RJWS47.js";import"./chunk-NJ6NZ6F5.js";import{loadBundle}from"./chunk-P27VPY4N.js";
import{ensurePrograms,toolEnvironment}from"./chunk-CJKSUH2Z.js";import"./chunk-HRJMRSE2.js";import"./chunk-ZY3TKFPG.js";import"./chunk-R2OFMLCW.js";
import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-X62HNF2Z.js";import{failed}from"./chunk-27FE4M6S.js";var{join}=process.getBuiltinModule("node:path/posix");async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(
({name})=>name===destination.name)??{};if(!packed)throw failed({code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"M\
ake the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(
room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`s\
erver-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,
folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,
at,target),glibc,tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},
took}}export{packServer};
