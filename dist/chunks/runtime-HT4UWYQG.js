import{findInterpreter}from"./chunk-HVWL6AVQ.js";import"./chunk-A6YC2IA6.js";import{sourceOf}from"./chunk-OUY7J4QZ.js";import"./chunk-ZVZGHTLT.js";
import{cLibraryFiles}from"./chunk-BQZRLA2W.js";import"./chunk-4XHSF6QD.js";import"./chunk-L3IIY3U3.js";import{toolEnvironment}from"./chunk-QO2EN4SJ.js";
import"./chunk-XGJPH6JJ.js";import{ownPython,targetFacts,targetOf}from"./chunk-AJ6A7I3I.js";import{failed}from"./chunk-FCKCLZQP.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/publish/runtime.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path=__toESM(require_node_path(),1);async function runtimeOf({name,requirements},cell,{plan,project},work,ports){const{host,files}=ports;const target=targetOf(host.platform,host.arch);if(!target||
targetFacts(target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the \
server will run: it is tried before it is released"});const room=(0,import_node_path.join)(work,`${name}-made`);await files.makeFolder(room);const settings=cell.
destinations.find(destination=>destination.name===name)?.settings??{};const wanted={id:`server-${name}`,target,...ownPython(settings)};const{commit}=await sourceOf(
project,ports);return{target,interpreter:await findInterpreter(wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,
ports),work:room,suite:host.suite,path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}export{runtimeOf};
