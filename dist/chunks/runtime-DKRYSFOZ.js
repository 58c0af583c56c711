(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-XF6FZQNY.js");const {sourceOf}=__load("chunk-MDPUFZJL.js");__load("chunk-DWS2O5AF.js");__load("chunk-XET24ETR.js");__load("chunk-RP3X5YKN.js");__load("chunk-2UJ2FGYF.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");const {cLibraryFiles}=__load("chunk-2E2MYUXR.js");__load("chunk-YECVGO72.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-ZFAALGAB.js");const {toolEnvironment}=__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");const {targetFacts,targetOf}=__load("chunk-6KOOX2ED.js");const {failed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})