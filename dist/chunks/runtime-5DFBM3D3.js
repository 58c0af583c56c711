import{findInterpreter}from"./chunk-X53HUOZE.js";import{sourceOf}from"./chunk-OUY7J4QZ.js";import"./chunk-Y3CHPFBE.js";import"./chunk-RYUJ4MJP.js";
import"./chunk-H4ZN7CSA.js";import"./chunk-ZCREQQZM.js";import"./chunk-KQUC2HA2.js";import{cLibraryFiles}from"./chunk-MTEY3GE3.js";import"./chunk-3BW3QABX.js";
import"./chunk-L3IIY3U3.js";import{ownPython}from"./chunk-URFQB733.js";import{toolEnvironment}from"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";
import"./chunk-ZXEPAKPS.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import{targetFacts,targetOf}from"./chunk-MWDDLPWO.js";
import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/runtime.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var import_posix=__toESM(require_posix(),1);async function runtimeOf({name,requirements},cell,{plan,project},work,ports){const{host,files}=ports;const target=targetOf(host.platform,host.arch);if(!target||
targetFacts(target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the \
server will run: it is tried before it is released"});const room=(0,import_posix.join)(work,`${name}-made`);await files.makeFolder(room);const settings=cell.destinations.
find(destination=>destination.name===name)?.settings??{};const wanted={id:`server-${name}`,target,...ownPython(settings)};const{commit}=await sourceOf(project,ports);
return{target,interpreter:await findInterpreter(wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),
work:room,suite:host.suite,platform:host.platform,path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}export{runtimeOf};
