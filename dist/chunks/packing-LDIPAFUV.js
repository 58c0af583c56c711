import{makeBundle}from"./chunk-4JO2HH2K.js";import{bundleFolder}from"./chunk-IDC3IK5X.js";import"./chunk-LUSPNNG6.js";import"./chunk-ZUEZWBYM.js";
import"./chunk-54CHMQUG.js";import"./chunk-N6NZTWHT.js";import"./chunk-AJI47XYA.js";import"./chunk-HNEPB64S.js";import{ensurePrograms,toolEnvironment}from"./chunk-TOKMQBMQ.js";
import"./chunk-FFYFSFM2.js";import"./chunk-RKM437N3.js";import"./chunk-RHIQHEEJ.js";import"./chunk-P3CXBHN4.js";import"./chunk-U4VVJXHM.js";
import"./chunk-AWOJ3KYP.js";import{loadBundle}from"./chunk-FPO7GY2D.js";import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import{failed}from"./chunk-762T2WEZ.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/packing.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var import_posix=__toESM(require_posix(),1);async function packServer(destination,cell,job,work,ports){const{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});const{bundle:kind,target,argv:[entry=""],
interpreter:from,archive}=packed;const room=(0,import_posix.join)(work,`${destination.name}-packing`);await ports.files.makeFolder(room);const bundle=await loadBundle(
kind);await ensurePrograms(bundle.needed(target),job.install,ports);const{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"\
server",target,entry,terminal:true,interpreter:from,...archive&&{archive},asRecorded:true},job,room,ports);const packing={packed,settings,folder:bundleFolder(room),
launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,
tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch};return{packing,took}}export{packServer};
