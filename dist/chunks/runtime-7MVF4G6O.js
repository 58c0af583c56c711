(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-A6LDQSJU.js");const {sourceOf}=__load("chunk-TX7G7QXK.js");__load("chunk-3KT6W5EK.js");__load("chunk-SHS5DUOU.js");__load("chunk-RSNQ62AO.js");__load("chunk-R3EYKLLN.js");__load("chunk-ZXZNDH4H.js");__load("chunk-AIZKPO37.js");const {cLibraryFiles}=__load("chunk-4VBJS5QY.js");__load("chunk-OTCGAXPJ.js");__load("chunk-HM2CCKRM.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-BGBIXDCK.js");const {toolEnvironment}=__load("chunk-WTEKJCUJ.js");__load("chunk-F72T4Q6W.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");const {targetFacts,targetOf}=__load("chunk-NJ4BNDKP.js");const {failed}=__load("chunk-IF5B5ALS.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})