import{findInterpreter}from"./chunk-6PWORFSR.js";import{sourceOf}from"./chunk-OUY7J4QZ.js";import{ownPython}from"./chunk-FFLJBLQO.js";import"./chunk-M2LV7SDI.js";
import"./chunk-DJUZAAQC.js";import{cLibraryFiles}from"./chunk-XOBQXWT4.js";import"./chunk-RQA2MORW.js";import"./chunk-L3IIY3U3.js";import"./chunk-ZXEPAKPS.js";
import{toolEnvironment}from"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";import"./chunk-GMF77IBC.js";import"./chunk-KQUC2HA2.js";import"./chunk-AF6YZOJI.js";
import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";import{targetFacts,targetOf}from"./chunk-WNG5HVPW.js";import{failed}from"./chunk-XXPSTMHV.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/runtime.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var import_posix=__toESM(require_posix(),1);async function runtimeOf({name,requirements},cell,{plan,project},work,ports){const{host,files}=ports;const target=targetOf(host.platform,host.arch);if(!target||
targetFacts(target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the \
server will run: it is tried before it is released"});const room=(0,import_posix.join)(work,`${name}-made`);await files.makeFolder(room);const settings=cell.destinations.
find(destination=>destination.name===name)?.settings??{};const wanted={id:`server-${name}`,target,...ownPython(settings)};const{commit}=await sourceOf(project,ports);
return{target,interpreter:await findInterpreter(wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),
work:room,suite:host.suite,platform:host.platform,path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}export{runtimeOf};
