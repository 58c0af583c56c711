import{makeBundle}from"./chunk-R46X7DLP.js";import{bundleFolder}from"./chunk-I75U34HX.js";import"./chunk-5O2BICSI.js";import"./chunk-FRQVK5C6.js";
import"./chunk-LZLSSLLZ.js";import"./chunk-DQOOJFK6.js";import"./chunk-6FP5OXDV.js";import"./chunk-U4VVJXHM.js";import"./chunk-PCZSQ3UO.js";
import"./chunk-QPLOVE2E.js";import"./chunk-4ELY6KKD.js";import{ensurePrograms,toolEnvironment}from"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";
import{loadBundle}from"./chunk-3C3ZTAYI.js";import{failed}from"./chunk-JIDGBLK2.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/publish/packing.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path=__toESM(require_node_path(),1);async function packServer(destination,cell,job,work,ports){const{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});const{bundle:kind,target,argv:[entry=""],
interpreter:from,archive}=packed;const room=(0,import_node_path.join)(work,`${destination.name}-packing`);await ports.files.makeFolder(room);const bundle=await loadBundle(
kind);await ensurePrograms(bundle.needed(target),job.install,ports);const{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"\
server",target,entry,terminal:true,interpreter:from,...archive&&{archive},asRecorded:true},job,room,ports);const packing={packed,settings,folder:bundleFolder(room),
launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,
tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,epoch:job.plan.epoch};return{packing,took}}export{packServer};
