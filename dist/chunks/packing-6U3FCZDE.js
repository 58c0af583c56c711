import{makeBundle}from"./chunk-RWP7ZUPI.js";import{bundleFolder}from"./chunk-XDYCA6R5.js";import"./chunk-GFQND3PP.js";import"./chunk-HVWL6AVQ.js";
import"./chunk-A6YC2IA6.js";import"./chunk-U4VVJXHM.js";import"./chunk-C7YKKULY.js";import"./chunk-JYF3VAUU.js";import"./chunk-ZVZGHTLT.js";
import"./chunk-4XHSF6QD.js";import"./chunk-FSSZLX73.js";import{ensurePrograms,toolEnvironment}from"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";
import{loadBundle}from"./chunk-AJ6A7I3I.js";import{failed}from"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/publish/packing.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path=__toESM(require_node_path(),1);async function packServer(destination,cell,job,work,ports){const{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});const{bundle:kind,target,argv:[entry=""],
interpreter:from,archive}=packed;const room=(0,import_node_path.join)(work,`${destination.name}-packing`);await ports.files.makeFolder(room);const bundle=await loadBundle(
kind);await ensurePrograms(bundle.needed(target),job.install,ports);const{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"\
server",target,entry,terminal:true,interpreter:from,...archive&&{archive},asRecorded:true},job,room,ports);const packing={packed,settings,folder:bundleFolder(room),
launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,
tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,epoch:job.plan.epoch};return{packing,took}}export{packServer};
