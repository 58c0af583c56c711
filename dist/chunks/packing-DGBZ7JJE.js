import{makeBundle}from"./chunk-X275WYV3.js";import{bundleFolder}from"./chunk-UQJTYOL6.js";import"./chunk-BQ6Y4VVT.js";import"./chunk-TTBNZYYB.js";
import"./chunk-BG35IMCU.js";import"./chunk-VHBJR5WR.js";import"./chunk-BVZOSVBV.js";import"./chunk-25STSFJH.js";import{ensurePrograms,toolEnvironment}from"./chunk-YEKQYAWQ.js";
import"./chunk-FFYFSFM2.js";import"./chunk-KG2XQLG3.js";import"./chunk-636RCSQQ.js";import"./chunk-HLBZ5SZP.js";import"./chunk-TTBEETV7.js";
import"./chunk-U4VVJXHM.js";import"./chunk-BSRB36NQ.js";import{loadBundle}from"./chunk-642NC4D5.js";import"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";
import{failed}from"./chunk-FCGQJJIZ.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/packing.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var import_posix=__toESM(require_posix(),1);async function packServer(destination,cell,job,work,ports){const{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});const{bundle:kind,target,argv:[entry=""],
interpreter:from,archive}=packed;const room=(0,import_posix.join)(work,`${destination.name}-packing`);await ports.files.makeFolder(room);const bundle=await loadBundle(
kind);await ensurePrograms(bundle.needed(target),job.install,ports);const{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"\
server",target,entry,terminal:true,interpreter:from,...archive&&{archive},asRecorded:true},job,room,ports);const packing={packed,settings,folder:bundleFolder(room),
launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,
tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch};return{packing,took}}export{packServer};
