import{findInterpreter}from"./chunk-53RJDRFO.js";import{sourceOf}from"./chunk-F6FURRSE.js";import"./chunk-LAMM7DH4.js";import"./chunk-3RXAKURT.js";
import"./chunk-RNYSFN5R.js";import"./chunk-INWWYS2N.js";import"./chunk-WDHO2RGE.js";import"./chunk-ROB437GJ.js";import{cLibraryFiles}from"./chunk-BBRK5PSF.js";
import"./chunk-WKXYD45C.js";import"./chunk-J3VH2RCP.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import{ownPython}from"./chunk-K6PIB4P4.js";
import{toolEnvironment}from"./chunk-CJKSUH2Z.js";import"./chunk-HRJMRSE2.js";import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import{targetFacts,targetOf}from"./chunk-X62HNF2Z.js";import{failed}from"./chunk-27FE4M6S.js";var{join}=process.getBuiltinModule("node:path/posix");async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(
host.platform,host.arch);if(!target||targetFacts(target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is no\
t`,fix:"Run publish-server where the server will run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.
destinations.find(destination=>destination.name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,
ports);return{target,interpreter:await findInterpreter(wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,
ports),work:room,suite:host.suite,platform:host.platform,path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}export{runtimeOf};
