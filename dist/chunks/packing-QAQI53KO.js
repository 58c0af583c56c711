import{makeBundle}from"./chunk-55ETHRNQ.js";import{bundleFolder}from"./chunk-GXGPRFBN.js";import"./chunk-L77R6VVA.js";import"./chunk-Y7SR6G2J.js";
import"./chunk-ZSU2TKKK.js";import"./chunk-BB6KQHMG.js";import"./chunk-XLXGME6O.js";import"./chunk-7ZGRGGOP.js";import{ensurePrograms,toolEnvironment}from"./chunk-3IKB2J65.js";
import"./chunk-FFYFSFM2.js";import"./chunk-ZMCSNLXI.js";import"./chunk-CNEUL5WM.js";import"./chunk-X7GN4BFZ.js";import"./chunk-U4VVJXHM.js";
import"./chunk-WK4C5B6R.js";import{loadBundle}from"./chunk-EHSD3CO3.js";import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import{failed}from"./chunk-4RAVZSQ4.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/packing.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var import_posix=__toESM(require_posix(),1);async function packServer(destination,cell,job,work,ports){const{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});const{bundle:kind,target,argv:[entry=""],
interpreter:from,archive}=packed;const room=(0,import_posix.join)(work,`${destination.name}-packing`);await ports.files.makeFolder(room);const bundle=await loadBundle(
kind);await ensurePrograms(bundle.needed(target),job.install,ports);const{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"\
server",target,entry,terminal:true,interpreter:from,...archive&&{archive},asRecorded:true},job,room,ports);const packing={packed,settings,folder:bundleFolder(room),
launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,
tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch};return{packing,took}}export{packServer};
