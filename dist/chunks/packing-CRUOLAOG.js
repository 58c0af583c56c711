import{makeBundle}from"./chunk-RSQSDF7U.js";import"./chunk-X53HUOZE.js";import{bundleFolder}from"./chunk-IUBIWUJH.js";import"./chunk-ZVIYLMKN.js";
import"./chunk-Y3CHPFBE.js";import"./chunk-RYUJ4MJP.js";import"./chunk-H4ZN7CSA.js";import"./chunk-ZCREQQZM.js";import"./chunk-KQUC2HA2.js";
import"./chunk-3BW3QABX.js";import"./chunk-U4VVJXHM.js";import"./chunk-74WZBINN.js";import{loadBundle}from"./chunk-XCKSHHOO.js";import{ensurePrograms,
toolEnvironment}from"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-IQLHHSYY.js";import"./chunk-FMM4MNKO.js";import"./chunk-TTBEETV7.js";
import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/packing.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var import_posix=__toESM(require_posix(),1);async function packServer(destination,cell,job,work,ports){const{settings={},packed}=cell.destinations.find(({name})=>name===destination.name)??{};if(!packed)throw failed(
{code:"plan-invalid",fact:`the plan does not say how ${destination.name} packs the server`,fix:"Make the plan again"});const{bundle:kind,target,argv:[entry=""],
interpreter:from,archive}=packed;const room=(0,import_posix.join)(work,`${destination.name}-packing`);await ports.files.makeFolder(room);const bundle=await loadBundle(
kind);await ensurePrograms(bundle.needed(target),job.install,ports);const{interpreter,glibc,took}=await makeBundle(bundle,{id:`server-${destination.name}`,role:"\
server",target,entry,terminal:true,interpreter:from,...archive&&{archive},asRecorded:true},job,room,ports);const packing={packed,settings,folder:bundleFolder(room),
launcher:bundle.launcher(entry,target),vital:bundle.vital(interpreter,target),interpreter,loadEverything:at=>bundle.loadEverything(interpreter,at,target),glibc,
tools:await toolEnvironment(destination.requirements,ports),work:room,suite:ports.host.suite,platform:ports.host.platform,epoch:job.plan.epoch};return{packing,took}}export{packServer};
