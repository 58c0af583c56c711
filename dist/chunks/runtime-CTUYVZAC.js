(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-OL5LBABK.js");const {sourceOf}=__load("chunk-XZEYDAAF.js");__load("chunk-TCCLRWX4.js");__load("chunk-VCUW2HQJ.js");__load("chunk-VTZZXYGF.js");__load("chunk-D5MVHLDI.js");__load("chunk-5B2EU2TA.js");__load("chunk-MZL7W2RN.js");const {cLibraryFiles}=__load("chunk-AXDKLFEG.js");__load("chunk-W7ZLD5PN.js");__load("chunk-KFBYFIR6.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-5MZGRS5J.js");const {toolEnvironment}=__load("chunk-QFNEISLL.js");__load("chunk-TBCJH2DJ.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");const {targetFacts,targetOf}=__load("chunk-J7CQY22P.js");const {failed}=__load("chunk-U4XPKST6.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})