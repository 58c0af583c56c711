import{makeBundle}from"./chunk-J4KLZQW2.js";import"./chunk-726MPEVF.js";import{bundleFolder}from"./chunk-EA3LNGPF.js";import"./chunk-25NJABKO.js";
import"./chunk-YJKMQD5Y.js";import"./chunk-KXHT4F5F.js";import"./chunk-G7Q62INH.js";import"./chunk-VUW56XUA.js";import"./chunk-HI5BTCI6.js";
import"./chunk-7IMFZQJ4.js";import"./chunk-4HNNKUSY.js";import"./chunk-E6RJWS47.js";import"./chunk-NJ6NZ6F5.js";import{loadBundle}from"./chunk-WMI3PGRI.js";
import{ensurePrograms,toolEnvironment}from"./chunk-I2CLFTHE.js";import"./chunk-A3RS2OCQ.js";import"./chunk-I56YVCYP.js";import"./chunk-YMOZG6UK.js";
import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-ZW2MNPF7.js";import{failed}from"./chunk-NMWJPW6U.js";var{join}=process.getBuiltinModule("node:path/posix");async function packServer(destination,cell,job,work,ports){let{settings={},packed}=cell.destinations.find(
({name})=>name===destination.name)??{};if(!packed)throw failed({code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"M\
ake the plan again"});let{bundle:kind,target,argv:[entry=""],interpreter:from,archive}=packed,room=join(work,`${destination.name}-packing`);await ports.files.makeFolder(
room);let bundle=await loadBundle(kind);await ensurePrograms(bundle.needed(target),job.install,ports);let{interpreter,glibc,took}=await makeBundle(bundle,{id:`s\
erver-${destination.name}`,role:"server",target,entry,terminal:!0,interpreter:from,...archive&&{archive},asRecorded:!0},job,room,ports);return{packing:{packed,settings,
folder:bundleFolder(room),launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,
at,target),glibc,tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch},
took}}export{packServer};
