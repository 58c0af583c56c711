import{makeBundle}from"./chunk-H7YSYEIE.js";import"./chunk-M7R65P3A.js";import{bundleFolder}from"./chunk-5ZJ2U7QI.js";import"./chunk-HFTLV3VX.js";
import"./chunk-BVTUHESD.js";import"./chunk-ONAT4ON6.js";import"./chunk-SNQOHSR4.js";import"./chunk-RIPJM2KQ.js";import{ensurePrograms,toolEnvironment}from"./chunk-3IUSRTTP.js";
import"./chunk-FFYFSFM2.js";import"./chunk-LQYOFGD4.js";import"./chunk-KQUC2HA2.js";import"./chunk-TWE7NXWL.js";import"./chunk-WJZ3W5EA.js";
import"./chunk-TTBEETV7.js";import"./chunk-U4VVJXHM.js";import"./chunk-KSP5M7N2.js";import{loadBundle}from"./chunk-OVMTO6N4.js";import"./chunk-HRSUXVNW.js";
import"./chunk-G2YH3S6W.js";import{failed}from"./chunk-FJ2ZR5QA.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/packing.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var import_posix=__toESM(require_posix(),1);async function packServer(destination,cell,job,work,ports){const{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});const{bundle:kind,target,argv:[entry=""],
interpreter:from,archive}=packed;const room=(0,import_posix.join)(work,`${destination.name}-packing`);await ports.files.makeFolder(room);const bundle=await loadBundle(
kind);await ensurePrograms(bundle.needed(target),job.install,ports);const{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"\
server",target,entry,terminal:true,interpreter:from,...archive&&{archive},asRecorded:true},job,room,ports);const packing={packed,settings,folder:bundleFolder(room),
launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,
tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch};return{packing,took}}export{packServer};
