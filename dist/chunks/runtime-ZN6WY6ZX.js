import{findInterpreter}from"./chunk-MSTSFBCL.js";import{sourceOf}from"./chunk-XMEOMBTA.js";import"./chunk-ALXQIE75.js";import"./chunk-3ZVRBEJF.js";
import"./chunk-2XVA4677.js";import"./chunk-ZQSKME4F.js";import"./chunk-T2ZNKOHL.js";import"./chunk-IGIIPGR7.js";import{cLibraryFiles}from"./chunk-L5YM2BF7.js";
import"./chunk-AIC4BCN2.js";import"./chunk-E2F32TPZ.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import{ownPython}from"./chunk-6SN5LRZN.js";
import{toolEnvironment}from"./chunk-J7Z3DXSD.js";import"./chunk-K4ENEIO7.js";import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";
import{targetFacts,targetOf}from"./chunk-I5Y356ZD.js";import{failed}from"./chunk-GOHV3YUB.js";var{join}=process.getBuiltinModule("node:path/posix");async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(
host.platform,host.arch);if(!target||targetFacts(target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is no\
t`,fix:"Run publish-server where the server will run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.
destinations.find(destination=>destination.name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,
ports);return{target,interpreter:await findInterpreter(wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,
ports),work:room,suite:host.suite,platform:host.platform,path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}export{runtimeOf};
