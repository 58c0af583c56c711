import{findInterpreter}from"./chunk-WVGX4YVL.js";import{sourceOf}from"./chunk-TKE4XKEO.js";import"./chunk-LWS27A62.js";import"./chunk-TJCYFRN7.js";
import"./chunk-TPHCZET2.js";import"./chunk-NVHJ65TV.js";import"./chunk-GBUGT2OF.js";import"./chunk-ML6UHIP4.js";import{cLibraryFiles}from"./chunk-BI42XDF3.js";
import"./chunk-IXQE4VMA.js";import"./chunk-RNDBMTIT.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import{ownPython}from"./chunk-2X6AQG3F.js";
import{toolEnvironment}from"./chunk-SBB6PP7D.js";import"./chunk-6CUXVFNW.js";import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import{targetFacts,targetOf}from"./chunk-LUW3IR4I.js";import{failed}from"./chunk-WQDJ3PFD.js";var{join}=process.getBuiltinModule("node:path/posix");async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(
host.platform,host.arch);if(!target||targetFacts(target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is no\
t`,fix:"Run publish-server where the server will run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.
destinations.find(destination=>destination.name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,
ports);return{target,interpreter:await findInterpreter(wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,
ports),work:room,suite:host.suite,platform:host.platform,path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}export{runtimeOf};
