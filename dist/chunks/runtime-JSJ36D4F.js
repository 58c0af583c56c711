(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-3RFRFRK7.js");const {sourceOf}=__load("chunk-RTWZ4A5D.js");__load("chunk-YC6ZSBAH.js");__load("chunk-7A7WRYTV.js");__load("chunk-6QLTW6IH.js");__load("chunk-UZT77FYO.js");__load("chunk-BNJKSOPA.js");__load("chunk-DJWL2Z3T.js");const {cLibraryFiles}=__load("chunk-VEQ7MD55.js");__load("chunk-Z7ECIWND.js");__load("chunk-2UNWC657.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-G2DVT6PT.js");const {toolEnvironment}=__load("chunk-5UYHR7FI.js");__load("chunk-KCPSJLD7.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");const {targetFacts,targetOf}=__load("chunk-45DHYGLZ.js");const {failed}=__load("chunk-JVSK2WZL.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})