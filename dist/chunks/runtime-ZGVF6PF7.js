(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-JCG6UF25.js");const {sourceOf}=__load("chunk-5YEWNCRT.js");__load("chunk-TMFJHJBQ.js");__load("chunk-Y2QIUU2N.js");__load("chunk-SJG7VLL4.js");__load("chunk-YP47G3JZ.js");__load("chunk-IAKVPOJB.js");__load("chunk-6RQJGTOA.js");const {cLibraryFiles}=__load("chunk-CBLB4CL5.js");__load("chunk-IVHPDMKG.js");__load("chunk-N2AJKIJ2.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-H7UQIWU5.js");const {toolEnvironment}=__load("chunk-AEX3O764.js");__load("chunk-Q7CJRUSI.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");const {targetFacts,targetOf}=__load("chunk-363OTIDY.js");const {failed}=__load("chunk-TMAOWOGS.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})