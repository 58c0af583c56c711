import{findInterpreter}from"./chunk-726MPEVF.js";import{sourceOf}from"./chunk-FKGGPACN.js";import"./chunk-UAIHDBOV.js";import"./chunk-QUL6IJH5.js";
import"./chunk-G7Q62INH.js";import"./chunk-VUW56XUA.js";import"./chunk-GM25K432.js";import"./chunk-HI5BTCI6.js";import{cLibraryFiles}from"./chunk-WFTNEG4F.js";
import"./chunk-7IMFZQJ4.js";import"./chunk-4HNNKUSY.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import{ownPython}from"./chunk-75IGXF75.js";
import{toolEnvironment}from"./chunk-I2CLFTHE.js";import"./chunk-A3RS2OCQ.js";import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import{targetFacts,targetOf}from"./chunk-ZW2MNPF7.js";import{failed}from"./chunk-NMWJPW6U.js";var{join}=process.getBuiltinModule("node:path/posix");async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(
host.platform,host.arch);if(!target||targetFacts(target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is no\
t`,fix:"Run publish-server where the server will run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.
destinations.find(destination=>destination.name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,
ports);return{target,interpreter:await findInterpreter(wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,
ports),work:room,suite:host.suite,platform:host.platform,path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}export{runtimeOf};
